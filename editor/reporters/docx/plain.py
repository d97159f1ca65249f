"""Makes a Word document of the prose of another format, so that it can be reviewed in Word."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from editor.errors import UsageError
from editor.model import Document, Edit, Finding, Safety, Segment, SegmentKind, Span, Suggestion
from editor.reporters.placing import Placer
from editor.word.contents import Contents, read_contents
from editor.word.writing import ILLEGAL

_DEEPEST_LIST = 3
"""Word's own template has list styles for so many levels."""
_SPACES = str.maketrans("\n\r\v\f\t", "     ")


def as_word(
    document: Document, findings: Sequence[Finding], date: str
) -> tuple[Contents, tuple[Finding, ...]]:
    """A document of the same prose, and the findings where they stand in it.

    A paragraph for each segment, in Word's own styles; character formatting is left behind, and
    so is what is no paragraph, such as an image's description. A finding that stands in none of
    them is not in the outcome's reach and keeps no edits.

    Args:
        document: text, Markdown, HTML.
        findings: in it.
        date: when the document is made, like ``2026-11-24T09:30:00Z``.

    Raises:
        UsageError: python-docx is not installed.
    """
    segments = tuple(s for s in document.segments if s.kind is not SegmentKind.ATTRIBUTE)
    contents = read_contents(_made(segments, date), document.path)
    mover = _Mover(segments, contents)
    return contents, tuple(mover.moved(finding) for finding in findings)


def _made(segments: Iterable[Segment], date: str) -> bytes:
    try:
        import docx  # noqa: PLC0415 - an extra, and slow to load
    except ImportError:
        raise UsageError(
            "a Word document of another format needs python-docx: pip install 'copydesk[word]'"
        ) from None
    made = docx.Document()
    properties = made.core_properties
    properties.author = properties.comments = properties.title = ""
    properties.created = properties.modified = datetime.fromisoformat(date).replace(tzinfo=None)
    for segment in segments:
        made.add_paragraph(_line(segment), style=_style(segment, made))
    data = io.BytesIO()
    made.save(data)
    return data.getvalue()


def _line(segment: Segment) -> str:
    """The segment on one line, character for character."""
    text = segment.text.translate(_SPACES)
    return ILLEGAL.sub("\ufffd", text)


def _style(segment: Segment, made: Any) -> Any:  # noqa: ANN401 - python-docx has no types
    level = segment.level
    name = "Normal"
    if segment.kind is SegmentKind.HEADING:
        name = f"Heading {max(level, 1)}"
    elif segment.kind is SegmentKind.LIST_ITEM:
        depth = min(level, _DEEPEST_LIST)
        name = "List Bullet" if depth <= 1 else f"List Bullet {depth}"
    elif segment.kind is SegmentKind.QUOTE:
        name = "Quote"
    return made.styles[name]


class _Mover:
    """Moves spans of the one document to the other."""

    def __init__(self, segments: Sequence[Segment], contents: Contents) -> None:
        self._placer = Placer(segments)
        self._starts = [block.at for _, block in contents.blocks]

    def moved(self, finding: Finding) -> Finding:
        """The finding, with what of its suggestions can be applied."""
        return replace(
            finding,
            span=self._span(finding.span) or Span(0, 0),
            suggestions=tuple(map(self._suggestion, finding.suggestions)),
        )

    def _suggestion(self, suggestion: Suggestion) -> Suggestion:
        spans = [self._span(edit.span) for edit in suggestion.edits]
        edits = tuple(
            Edit(span, edit.text)
            for span, edit in zip(spans, suggestion.edits, strict=True)
            if span is not None
        )
        if len(edits) < len(spans):
            return Suggestion(Safety.ADVICE, suggestion.replacement)
        return Suggestion(suggestion.safety, suggestion.replacement, edits)

    def _span(self, span: Span) -> Span | None:
        places = self._placer.place(span)
        if not places:
            return None
        first, last = places[0], places[-1]
        return Span(
            self._starts[first.segment] + first.start, self._starts[last.segment] + last.end
        )
