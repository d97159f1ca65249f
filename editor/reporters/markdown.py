"""The view for a pull request's comment: GitHub-flavoured Markdown.

A comment holds at most 65,536 characters there, so the gravest findings come first and the rest is
counted. The text under review is untrusted: it is escaped, so that it is neither markup nor a
mention of anybody.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from editor.model import Failure, Finding, Safety
from editor.offsets import LineMap
from editor.reporters.excerpt import one_line
from editor.reporters.placing import ProseView
from editor.reporters.sourced import facts
from editor.reporters.terminal import counts, number
from editor.review import Review, Run
from editor.taxonomy import Severity

name: Final = "md"

_MOST_CHARACTERS: Final = 60_000
_MOST_WORDS: Final = 240  # characters of flagged words or of a fix
_SYMBOLS: Final = {
    Severity.CRITICAL: "◆ critical",
    Severity.MAJOR: "● major",
    Severity.MINOR: "○ minor",
    Severity.NEUTRAL: "· advice",
}
_SAFETY: Final = {Safety.SAFE: "", Safety.UNSAFE: " *(if you agree)*", Safety.ADVICE: ""}
_MARKUP = re.compile(r"[\\`*_\[\]<>#|~@&$]|:(?=//)|(?<=www)\.")
_HEAD: Final = ("| | at | words | better | why |", "|---|---|---|---|---|")


def render(run: Run) -> str:
    """The run as Markdown, the files with the gravest findings first."""
    lines = [f"### copydesk: {_verdict(run)}", ""]
    lines += [_failure(failure) for failure in run.failures]
    reviews = sorted(run.reviews, key=lambda review: (_mildness(review, run), review.path))
    room = _MOST_CHARACTERS - sum(map(len, lines))
    for review in reviews:
        part = list(_file(review, run, room // 2))
        size = sum(len(line) + 1 for line in part)
        if size > room:
            part = [_summary(review), ""]
            size = sum(len(line) + 1 for line in part)
        room -= size
        lines += part
    return "\n".join(lines).rstrip("\n") + "\n"


def _verdict(run: Run) -> str:
    found = {
        severity: sum(review.by_severity[severity] for review in run.reviews)
        for severity in reversed(Severity)
    }
    words = sum(review.document.words for review in run.reviews)
    state = "not fully checked" if run.failed else "not ready" if run.gating else "ready"
    of = f" in {number(len(run.reviews), 'file')}," if len(run.reviews) > 1 else " in"
    return f"{state} · {counts(found)}{of} {number(words, 'word')}"


def _mildness(review: Review, run: Run) -> tuple[int, int]:
    shown = review.at_least(run.min_severity)
    worst = max((finding.severity for finding in shown), default=Severity.NEUTRAL)
    return -int(worst), -sum(finding.severity is worst for finding in shown)


def _file(review: Review, run: Run, room: int) -> Iterator[str]:
    yield _summary(review)
    yield ""
    yield from (_failure(failure) for failure in review.failures)
    shown = review.at_least(run.min_severity)
    if not shown:
        return
    document = review.document
    places, prose = LineMap(document.text, document.origins), ProseView(document)
    rows: list[str] = []
    for finding in sorted(shown, key=lambda finding: (-finding.severity, finding.span)):
        row = _row(prose, finding, places)
        room -= len(row) + 1
        if room < 0:
            break
        rows.append(row)
    gating = run.fail_on is not None and bool(review.at_least(run.fail_on))
    yield f"<details{' open' if gating else ''}><summary>{number(len(shown), 'finding')}</summary>"
    yield ""
    yield from (*_HEAD, *rows, "")
    if len(rows) < len(shown):
        yield f"… and {number(len(shown) - len(rows), 'more finding')}, none graver than these."
        yield ""
    yield "</details>"
    yield ""


def _summary(review: Review) -> str:
    parts = [f"{counts(review.by_severity)} in {number(review.document.words, 'word')}"]
    if review.score_is_meaningful:
        parts.append(f"score {review.score:.1f}")
    parts += facts(review)
    if review.silenced:
        parts.append(f"{len(review.silenced):,} rejected by reviewers")
    return f"**{_plain(review.path)}** · {' · '.join(parts)}"


def _row(prose: ProseView, finding: Finding, places: LineMap) -> str:
    line, column = places.locate(finding.span.start)
    words = prose.words(finding.span)
    better = ""
    if finding.suggestions:
        best = finding.suggestions[0]
        better = _plain(best.replacement) if best.replacement.strip() else "*(delete)*"
        better += _SAFETY[best.safety]
    why = " · ".join(_plain(text) for text in (finding.message, finding.note) if text)
    cells = (
        _SYMBOLS[finding.severity],
        f"{line}:{column}",
        _plain(words) or "*(missing)*",
        better,
        f"{why} `{finding.check}`",
    )
    return f"| {' | '.join(cells)} |"


def _failure(failure: Failure) -> str:
    return f"> ✗ **not checked**: {_plain(failure.origin)}: {_plain(failure.message)}\n"


def _plain(text: str) -> str:
    """The text on one line, reading as it stands whatever is in it."""
    line = one_line(text).strip()
    if len(line) > _MOST_WORDS:
        line = f"{line[: _MOST_WORDS - 1]}…"
    return _MARKUP.sub(lambda mark: f"&#{ord(mark[0])};", line)
