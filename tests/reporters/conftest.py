"""Runs to draw pages of, and a real browser to open them in."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from editor.model import Document, Edit, Failure, Finding, Safety, Segment, Span, Suggestion
from editor.readers import read
from editor.review import Review, Run
from editor.taxonomy import Category, Severity

SAMPLES = Path(__file__).parents[2] / "samples"

HOSTILE = (
    "<script>alert(1)</script> \"double\" 'single' </style><style>*{display:none}</style>"
    " javascript:alert(1) {{ 7*7 }} {% raw %} &amp; <img src=x onerror=alert(1)> --> ]]>"
    " \0\x07\x1b[31m \u202eevil\u202c \ud800 \ufeff 👩\u200d👧 مرحبا بالعالم ，。"
)
"""Markup, template syntax, control characters, reordering, a lone surrogate, other scripts."""


def _review_of(text: str, *findings: Finding, path: str = "release.txt") -> Review:
    """A review of a text whose lines are its paragraphs."""
    segments, at = [], 0
    for line in text.split("\n"):
        segments.append(Segment.verbatim(line, at))
        at += len(line) + 1
    return Review(Document(path, text, tuple(segments)), findings)


def _finding(
    text: str,
    words: str,
    *replacements: str,
    severity: Severity = Severity.MAJOR,
    safety: Safety = Safety.UNSAFE,
) -> Finding:
    """A finding on the first place of some words."""
    start = text.index(words)
    span = Span(start, start + len(words))
    return Finding(
        check="terminology/avoided-term",
        span=span,
        message=f"“{words}” will not do.",
        severity=severity,
        category=Category.WRONG_TERM,
        suggestions=tuple(Suggestion(safety, to, (Edit(span, to),)) for to in replacements),
    )


@pytest.fixture(scope="session")
def review_of() -> Callable[..., Review]:
    return _review_of


@pytest.fixture(scope="session")
def finding() -> Callable[..., Finding]:
    return _finding


@pytest.fixture(scope="session")
def hostile() -> str:
    return HOSTILE


@pytest.fixture(scope="session")
def hostile_run() -> Run:
    """Hostile text in every field that text can get into."""
    text = f"{HOSTILE}\n{'W' * 300}\nhttp://example.com/{'a/' * 150}"
    span = Span(0, 8)
    inner = Finding(HOSTILE, span, HOSTILE, Severity.MINOR, Category.LINK)
    outer = Finding(
        HOSTILE,
        span,
        HOSTILE,
        Severity.CRITICAL,
        Category.MARKUP_TAG,
        (
            Suggestion(Safety.UNSAFE, HOSTILE, (Edit(span, HOSTILE),)),
            Suggestion(Safety.ADVICE, HOSTILE),
        ),
        term=HOSTILE,
        source_term=HOSTILE,
        note=HOSTILE,
        citation=HOSTILE,
        also=(inner,),
    )
    long = replace(_finding(text, "W" * 300, "w" * 300), note=HOSTILE)
    outside = replace(inner, span=Span(len(HOSTILE), len(HOSTILE) + 1))
    review = replace(
        _review_of(text, outer, outside, long, path=f"C:\\releases\\{HOSTILE}.txt"),
        failures=(Failure(HOSTILE, HOSTILE),),
        readability={HOSTILE: -12.5},
    )
    return Run((review,), (Failure(HOSTILE, HOSTILE),), engines=(HOSTILE,), version=HOSTILE)


@pytest.fixture(scope="session")
def sample_run() -> Run:
    """A whole release with the problems its annotators marked: some sixty, nested ones too."""
    folder = SAMPLES / "01-light-metals-conference"
    document = read((folder / "mt.en.txt").read_bytes(), "samples/mt.en.txt")
    findings = []
    for line in (folder / "gold.jsonl").read_text(encoding="utf-8").splitlines():
        mark = json.loads(line)
        span = Span(mark["start"], mark["end"])
        fix = mark["fix"]
        safety = Safety.SAFE if mark["severity"] == "minor" else Safety.UNSAFE
        findings.append(
            Finding(
                check=f"accuracy/{mark['category']}",
                span=span,
                message=f"{mark['comment']}.",
                severity=Severity.parse(mark["severity"]),
                category=Category.MISTRANSLATION,
                suggestions=()
                if fix is None
                else (Suggestion(safety, fix, (Edit(span, fix),)), Suggestion(safety, "or this")),
                source_term=mark["zh"],
                citation="Style guide, 2.1",
            )
        )
    advice = Span(document.text.index("According to"), document.text.index("According to") + 300)
    findings.append(
        Finding("style/long", advice, "Long.", Severity.NEUTRAL, Category.AWKWARD, also=())
    )
    findings.sort(key=lambda found: (found.span, found.check))
    measured = {"lix": 61.0, "words": 843.0, "sentences": 24.0}
    review = Review(document, tuple(findings), readability=measured)
    left = tuple(found for found in findings if found.safe_suggestion is None)
    fixed = Review(document, left, readability={"lix": 58.5, "words": 830.0})
    return Run((replace(review, fixed=fixed),), min_severity=Severity.NEUTRAL, engines=("harper",))


@pytest.fixture(scope="session")
def large_run(sample_run: Run) -> Run:
    """Some 30,000 words with 500 findings."""
    base = sample_run.reviews[0]
    text = base.document.text.rstrip() + "\n\n"
    copies = 30_000 // base.document.words + 1
    document = read((text * copies).encode(), "large.txt")
    findings = [
        replace(
            found,
            span=_moved(found.span, copy * len(text)),
            suggestions=tuple(
                replace(
                    suggestion,
                    edits=tuple(
                        Edit(_moved(edit.span, copy * len(text)), edit.text)
                        for edit in suggestion.edits
                    ),
                )
                for suggestion in found.suggestions
            ),
        )
        for copy in range(copies)
        for found in base.findings[: 500 // copies + 1]
    ]
    return Run((Review(document, tuple(findings[:500])),))


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


@pytest.fixture(scope="session")
def several_run(sample_run: Run) -> Run:
    """A clean document, a bad one, one with a single problem."""
    text = "The plant makes 20 spirits of steel a year."
    one = _review_of(text, _finding(text, "20 spirits", "20 kinds"), path="b/one.txt")
    clean = _review_of("All is well here.", path="a/clean.txt")
    return replace(sample_run, reviews=(clean, one, sample_run.reviews[0]))


@pytest.fixture(scope="session")
def empty_run() -> Run:
    return Run((Review(Document("empty.txt", "", ()), ()),))


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A Chromium: the system's, else Playwright's own; see ``tests/install_browser.sh``."""
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    with sync_playwright() as playwright:
        path = next(filter(None, map(shutil.which, names)), playwright.chromium.executable_path)
        if not Path(path).exists():
            missing = "no browser; run: sh tests/install_browser.sh python3"
            if os.environ.get("CI"):
                pytest.fail(missing)
            pytest.skip(missing)
        arguments = "--no-sandbox --disable-gpu --disable-quic --no-first-run"
        quiet = "--disable-background-networking --disable-component-update --disable-sync"
        chromium = playwright.chromium.launch(
            executable_path=path, args=f"{arguments} {quiet}".split()
        )
        yield chromium
        chromium.close()
