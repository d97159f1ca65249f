"""What the margin says about a finding, a paragraph for each thing to know."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from editor.model import Finding, Safety
from editor.reporters.sourced import chinese
from editor.taxonomy import Severity

_SAFETY: Final = {Safety.SAFE: "safe fix", Safety.UNSAFE: "if you agree", Safety.ADVICE: "by hand"}
_LONGEST: Final = 300
"""Characters of a wording; a longer one is cut, for the page beside it has no room."""


def comment_of(finding: Finding, *, made: bool) -> tuple[str, ...]:
    """The paragraphs of a comment.

    Args:
        finding: what it is about.
        made: whether the best wording stands in the text as a tracked change.
    """
    return tuple(_paragraphs(finding, made=made))


def _paragraphs(finding: Finding, *, made: bool) -> Iterator[str]:
    yield finding.message
    wordings = [suggestion.replacement for suggestion in finding.suggestions]
    others = list(dict.fromkeys(wordings[1:] if made else wordings))
    if others:
        shown = "; ".join(f"“{_cut(wording)}”" if wording else "delete it" for wording in others)
        yield f"Or: {shown}" if made else f"Suggested: {shown}"
    if finding.note:
        yield finding.note
    if term := chinese(finding):
        yield f"Chinese: {term}"
    if finding.citation:
        yield f"Source: {finding.citation}"
    for other in finding.also:
        yield f"Also: {other.message}"
    yield " · ".join(_signs(finding, made=made))


def _signs(finding: Finding, *, made: bool) -> Iterator[str]:
    severity = finding.severity
    yield "advice" if severity is Severity.NEUTRAL else severity.label
    if made and (best := finding.suggestion_within((Safety.SAFE, Safety.UNSAFE))):
        yield _SAFETY[best.safety]
    yield finding.check


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1].rstrip()}…"
