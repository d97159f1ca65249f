"""How a whole region is taken out of a document without leaving a hole in it."""

from __future__ import annotations

import re

from editor.model import Document, Edit, Safety, Span, Suggestion

_BREAK = re.compile(r"\r\n|\n|\r")
_MARKER_WIDTH = 12
"""A list marker with its indentation is hardly wider."""


def removal(
    document: Document, span: Span, safety: Safety, *, contiguous: bool, marked: bool
) -> Suggestion:
    """The suggestion to delete a region; advice where that would tear markup apart.

    Args:
        document: what the region stands in.
        span: the region.
        safety: of the deletion, where it can be done.
        contiguous: whether the region is known to hold no markup.
        marked: whether it starts right after a list marker, which then goes too.
    """
    if document.media_type != "text/plain" and not contiguous:
        return Suggestion(Safety.ADVICE, "")
    start = _line_start(document.text, 0, span.start) if marked else span.start
    if span.start - start > _MARKER_WIDTH:
        start = span.start
    return Suggestion(safety, "", (Edit(_with_spacing(document.text, start, span.end), ""),))


def _with_spacing(text: str, start: int, end: int) -> Span:
    """The range and the white space that would be left over, so that one separator stays.

    Where whole lines go, the larger of the two gaps stays; inside a line, the gap in front goes.
    """
    first, last = start, end
    while first and text[first - 1].isspace():
        first -= 1
    while last < len(text) and text[last].isspace():
        last += 1
    if first == 0:
        return Span(0, last)
    if last == len(text):  # the line above ends the document as this one did
        closing = _BREAK.search(text, end)
        return Span(first, closing.start() if closing else end)
    before = len(_BREAK.findall(text, first, start))
    after = len(_BREAK.findall(text, end, last))
    if not before:
        return Span(first, end) if last > end else Span(start, end)
    if not after:
        return Span(start, last)
    return Span(first, end) if after > before else Span(start, _line_start(text, end, last))


def _line_start(text: str, low: int, position: int) -> int:
    return max(low, text.rfind("\n", low, position) + 1, text.rfind("\r", low, position) + 1)
