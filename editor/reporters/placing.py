"""Where in the segments a span of the document stands: people are shown prose, not markup."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from editor.model import Document, Piece, Segment, Span

_PLAIN = "text/plain"  # reads as it stands


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A half-open range of code points in ``segments[segment].text``."""

    segment: int
    start: int
    end: int


class Placer:
    """Finds the places of document spans; building is linear, a look-up logarithmic."""

    def __init__(self, segments: Sequence[Segment]) -> None:
        found = [
            (piece.doc_start, index, piece)
            for index, segment in enumerate(segments)
            for piece in segment.pieces
            if piece.doc_length
        ]
        found.sort(key=lambda entry: entry[0])
        self._pieces = [(index, piece) for _, index, piece in found]
        self._starts = [start for start, _, _ in found]

    def place(self, span: Span) -> tuple[Place, ...]:
        """The ranges a span covers, one a segment, in the order of the segments.

        Markup between two pieces of one segment takes no room, so a span across it is one range.
        An empty span stands in one place: inside a piece, or at the end of one. A span that
        covers no prose has no place.
        """
        if not len(span):
            return self._point(span.start)
        first = max(0, bisect_right(self._starts, span.start) - 1)
        last = bisect_left(self._starts, span.end)
        ranges: dict[int, tuple[int, int]] = {}
        for index, piece in self._pieces[first:last]:
            low = max(span.start, piece.doc_start)
            high = min(span.end, piece.doc_start + piece.doc_length)
            if low >= high:
                continue
            start, end = _inside(piece, low, high)
            known = ranges.get(index, (start, end))
            ranges[index] = (min(start, known[0]), max(end, known[1]))
        return tuple(Place(index, *ranges[index]) for index in sorted(ranges))

    def _point(self, position: int) -> tuple[Place, ...]:
        at = bisect_right(self._starts, position) - 1
        if at < 0:
            return ()
        index, piece = self._pieces[at]
        if position > piece.doc_start + piece.doc_length:
            return ()
        if piece.verbatim:
            inside = piece.start + position - piece.doc_start
        else:
            inside = piece.start + (piece.length if position > piece.doc_start else 0)
        return (Place(index, inside, inside),)


class ProseView:
    """Shows the words of spans as they read, without the markup a file may have among them."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._placer = None if document.media_type == _PLAIN else Placer(document.segments)

    def around(self, span: Span) -> tuple[str, Span]:
        """The text a span stands in, and where: its segment, or where there is none the file.

        Of a span over several segments, what stands in the first.
        """
        places = self._placer.place(span) if self._placer else ()
        if not places:
            return self._document.text, span
        first = places[0]
        return self._document.segments[first.segment].text, Span(first.start, first.end)

    def words(self, span: Span) -> str:
        """The words of a span."""
        text, inside = self.around(span)
        return text[inside.start : inside.end]


def _inside(piece: Piece, low: int, high: int) -> tuple[int, int]:
    if piece.verbatim:
        shift = piece.start - piece.doc_start
        return low + shift, high + shift
    return piece.start, piece.start + piece.length
