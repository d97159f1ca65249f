"""The words a tracked change is read back from: some are left whatever is decided.

Word drops a bookmark when its last character goes, and LibreOffice is not sure whether words that
are inserted at its edge belong to it. So it takes in a neighboring character on either side, if no
other change touches that.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from editor.decisions import own_span
from editor.model import Edit, Finding, Span, Suggestion
from editor.word.contents import Contents
from editor.word.manifest import Entry
from editor.word.writing import apply_edits


class Taken:
    """Characters that changes replace, and the places where they begin and end."""

    def __init__(self, suggestions: Iterable[Suggestion]) -> None:
        self._characters: set[int] = set()
        self._edges: set[int] = set()
        for suggestion in suggestions:
            for edit in suggestion.edits:
                self._characters.update(range(edit.span.start, edit.span.end))
                self._edges.update((edit.span.start, edit.span.end))

    def is_free(self, character: int, far_side: int) -> bool:
        """Whether no change has a character, or begins or ends on the far side of it."""
        return character not in self._characters and far_side not in self._edges


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where the bookmark of a change stands.

    Attributes:
        hull: from the first to the last character that the change replaces.
        span: the same with the neighbors taken in.
    """

    hull: Span
    span: Span

    def entry(self, text: str, finding: Finding, name: str, suggestion: Suggestion) -> Entry:
        """What is remembered of the change.

        Args:
            text: of the document.
            finding: with its span there.
            name: its fingerprint.
            suggestion: the change.
        """
        hull, span = self.hull, self.span
        after = _after(text, hull, suggestion)
        return Entry(
            finding=name,
            check=finding.check,
            words=text[finding.span.start : finding.span.end],
            replacement=suggestion.replacement,
            before=text[span.start : span.end],
            after=text[span.start : hull.start] + after + text[hull.end : span.end],
            lead=hull.start - span.start,
            trail=span.end - hull.end,
            own=own_span(finding) == hull,
        )


def anchored(contents: Contents, suggestion: Suggestion, taken: Taken) -> Anchor:
    """The anchor of a change.

    Args:
        contents: of the document.
        suggestion: the change.
        taken: what all changes of the document touch.
    """
    text = contents.text
    start = min(edit.span.start for edit in suggestion.edits)
    end = max(edit.span.end for edit in suggestion.edits)
    hull = Span(start, end)
    block = contents.block_at(start)[1]
    lead = int(start > block.at and taken.is_free(start - 1, start - 1))
    trail = int(text[end : end + 1] not in {"", "\n"} and taken.is_free(end, end + 1))
    if not lead and not trail and text[end : end + 1] == "\n" and text[end + 1 : end + 2].strip():
        # A whole paragraph: the next one is sure to stay if its own words do.
        trail = 2 * taken.is_free(end + 1, end + 2)
    if start == end and not (lead and trail):
        # An insertion may go to the run on the one or the other side of its place; only a bookmark
        # over both sides, or right around it, holds it for sure.
        return Anchor(hull, hull)
    return Anchor(hull, Span(start - lead, end + trail))


def _after(text: str, hull: Span, suggestion: Suggestion) -> str:
    edits = (
        Edit(Span(edit.span.start - hull.start, edit.span.end - hull.start), edit.text)
        for edit in suggestion.edits
    )
    return apply_edits(text[hull.start : hull.end], edits)
