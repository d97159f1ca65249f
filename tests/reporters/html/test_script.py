"""The page's script as text: how it is assembled, what it is given, and that it counts as we do."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from playwright.sync_api import Browser, Page

from editor.model import Document, Edit, Finding, Safety, Segment, Span, Suggestion
from editor.reporters.html import assets, render
from editor.reporters.html.data import inert_json
from editor.reporters.visible import visible
from editor.review import Review, Run
from editor.taxonomy import Category, Severity

MODULES = Path(assets.__file__).parents[1] / "templates" / "js"


def _source(path: str) -> str:
    return (MODULES.parent / path).read_text(encoding="utf-8")


def test_every_module_is_in_the_script_after_those_it_needs() -> None:
    script = assets.script(_source)
    places = {name: script.find(f"const ${name} = ") for name in _names() if name != "early"}

    assert -1 not in places.values()
    for name, place in places.items():
        for needed in re.findall(r'from "\./(\w+)\.js"', _source(f"js/{name}.js")):
            assert places[needed] < place, (name, needed)


def _names() -> list[str]:
    return [path.stem for path in sorted(MODULES.glob("*.js"))]


def test_no_line_of_a_module_is_left_that_only_a_module_may_have() -> None:
    script = assets.script(_source)
    assert not re.search(r"^\s*(import|export)\b", script, re.MULTILINE)
    assert "</script" not in script.lower()
    assert "<!--" not in script


def test_every_import_names_something_exported() -> None:
    for name in _names():
        for names, module in re.findall(
            r'^import \{([^}]*)\} from "\./(\w+)\.js";$', _source(f"js/{name}.js"), re.MULTILINE
        ):
            exported = set(
                re.findall(
                    r"^export (?:async )?(?:function|class|const) (\w+)",
                    _source(f"js/{module}.js"),
                    re.MULTILINE,
                )
            )
            assert {one.strip() for one in names.split(",") if one.strip()} <= exported, (
                name,
                module,
            )


def test_modules_stay_short() -> None:
    assert {name for name in _names() if _source(f"js/{name}.js").count("\n") > 320} == set()


@given(st.recursive(st.text() | st.none() | st.integers(), st.lists))
def test_json_in_the_page_reads_back_and_holds_nothing_that_acts_or_hides(value: object) -> None:
    text = inert_json(value)

    assert json.loads(text) == value
    text.encode("utf-8")
    assert not set("<>&\u2028\u2029\u202e\ufeff\0\x7f") & set(text)
    assert all(character.isprintable() for character in text)


def _data(text: str, finding: Finding) -> dict[str, Any]:
    document = Document("a.txt", text, (Segment.verbatim(text, 0),))
    page = render(Run((Review(document, (finding,)),)))
    content = re.search(r'id="page-data">(.*?)</script>', page, re.DOTALL)
    assert content
    (one,) = json.loads(content[1])["documents"]
    return dict(one)


def test_positions_are_those_a_script_counts() -> None:
    text = "𝕏 and 👩‍👧 big 𝄞."
    start = text.index("big")
    span = Span(start, start + 3)
    suggestion = Suggestion(Safety.UNSAFE, "𝄞x", (Edit(span, "𝄞x"),))
    found = Finding("a/b", span, "m", Severity.MINOR, Category.WRONG_TERM, (suggestion,))

    (finding,) = _data(text, found)["findings"]

    units = text.encode("utf-16-le")
    at, end = finding["span"]
    assert units[2 * at : 2 * end].decode("utf-16-le") == "big"
    assert finding["marks"] == [[0, at, end, 1]]
    assert finding["own"] == [at, end, 0, at, end, 0]
    assert finding["choices"][0]["changes"] == [[0, at, end, [-3, "𝄞x"], 0]]


@pytest.fixture(scope="module")
def counting(browser: Browser) -> Iterator[Page]:
    """A page that knows our module of counting."""
    page = browser.new_page()
    body = re.sub(r"^export ", "", _source("js/text.js"), flags=re.MULTILINE)
    page.evaluate(f"(() => {{ {body}\n window.ours = {{ visible, words, score }}; }})()")
    yield page
    page.close()


@pytest.mark.browser
def test_the_script_shows_every_character_as_the_page_does(counting: Page) -> None:
    differing = counting.evaluate(
        """expected => expected.filter(([code, shown]) =>
             ours.visible(String.fromCodePoint(code)) !== shown)""",
        [
            [code, visible(chr(code))]
            for code in range(0x110000)
            if visible(chr(code)) != chr(code) or code % 257 == 0 or code < 0x3000
        ],
    )
    assert differing == []


@pytest.mark.browser
def test_the_script_scores_to_the_same_decimal(counting: Page) -> None:
    minor = Finding("a", Span(0, 0), "", Severity.MINOR, Category.GRAMMAR)

    def expected(penalty: int, words: int) -> float:
        text = "word " * words
        document = Document("a.txt", text, (Segment.verbatim(text, 0),))
        return Review(document, (minor,) * penalty).score

    cases = [(p, w) for p in range(0, 400, 7) for w in (0, 1, 3, 8, 16, 40, 400, 800, 843, 30_000)]
    cases += [(p, 400) for p in range(400)]
    got = counting.evaluate("cases => cases.map(([p, w]) => ours.score(p, w))", cases)
    assert [
        (case, ours, theirs)
        for case, ours, theirs in zip(cases, got, (expected(*case) for case in cases), strict=True)
        if ours != theirs
    ] == []


@pytest.mark.browser
def test_the_script_counts_words_as_python_splits_them(counting: Page) -> None:
    texts = [f"one{chr(code)}two" for code in range(0x3001) if not 0xD800 <= code < 0xE000]
    texts += ["", "  a \r\n b ", "\ufeffa b"]
    got = counting.evaluate("texts => texts.map(text => ours.words(text))", texts)
    assert [t for t, found in zip(texts, got, strict=True) if found != t.split()] == []
