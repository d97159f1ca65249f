"""Many spans as one set of places: what they cover together, and whether another meets them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from editor.model import Span


class Spans:
    """A set of spans of one text; each question about it takes logarithmic time.

    Args:
        spans: in any order; they may overlap, empty ones cover nothing.
    """

    def __init__(self, spans: Iterable[Span]) -> None:
        merged: list[Span] = []
        for span in sorted(span for span in spans if len(span)):
            if merged and span.start < merged[-1].end:
                merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
            else:
                merged.append(span)
        self.merged = tuple(merged)
        """Overlapping spans made one, in order."""
        self._starts = [span.start for span in merged]

    def meet(self, span: Span) -> bool:
        """Whether the span shares a code point with one of them."""
        at = bisect_left(self._starts, span.end)
        return at > 0 and self.merged[at - 1].end > span.start and len(span) > 0
