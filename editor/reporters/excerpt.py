"""The words of a finding with what stands around them, cut to a width in terminal cells."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from editor.model import Span
from editor.reporters.visible import visible
from editor.sentences import sentence_spans

ELLIPSIS = "…"
CARET = "‸"
"""Stands for a place without words, where something is missing."""
DRAWN_SPACE = "\u2423"
"""Stands for each character of flagged white space."""

_SPACE = re.compile(r"\s+")
_LONGEST_LINE = 2000  # characters looked at on either side; a minified page is one line
_WORDS_SHARE = 0.8  # of the room, at most, for the flagged words themselves

Measure = Callable[[str], int]
"""How many terminal cells a text takes."""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """One line: what stands before the words, the words, what stands after."""

    before: str
    words: str
    after: str


def one_line(text: str) -> str:
    """The text on one line with nothing hidden in it, safe to write to a terminal."""
    return visible(_SPACE.sub(" ", text))


def excerpt(text: str, span: Span, room: int, measure: Measure) -> Excerpt:
    """The sentence around a span, shortened from its far ends to ``room`` cells.

    Args:
        text: the whole document.
        span: the words in it; an empty one is shown as a caret.
        room: cells there are, at least 20.
        measure: counts the cells of a text.
    """
    start, end = _sentence(text, span)
    flagged = text[span.start : span.end]
    words = one_line(flagged) if flagged.strip() else DRAWN_SPACE * len(span) or CARET
    words = shorten(words, int(room * _WORDS_SHARE), measure)
    before, after = one_line(text[start : span.start]), one_line(text[span.end : end])
    before, after = before.lstrip(), after.rstrip()
    left = room - measure(words)
    need_before, need_after = measure(before), measure(after)
    if need_before + need_after > left:
        half = left // 2
        room_before = max(half, left - need_after)
        room_after = left - min(need_before, room_before)
        before = _keep_end(before, room_before, measure)
        after = _keep_start(after, room_after, measure)
    return Excerpt(before, words, after)


def shorten(text: str, room: int, measure: Measure) -> str:
    """The text with its middle left out where it takes more than ``room`` cells."""
    if measure(text) <= room:
        return text
    half = (room - 1) // 2
    return _keep_start(text, half, measure) + _keep_end(text, half, measure).lstrip(ELLIPSIS)


def _sentence(text: str, span: Span) -> tuple[int, int]:
    """Start and end of the sentence or sentences the span stands in, within its lines."""
    low, high = max(0, span.start - _LONGEST_LINE), min(len(text), span.end + _LONGEST_LINE)
    start = max(low, *(text.rfind(mark, low, span.start) + 1 for mark in "\r\n"))
    ends = (text.find(mark, span.end, high) for mark in "\r\n")
    end = min((at for at in ends if at >= 0), default=high)
    spans = sentence_spans(text[start:end])
    inside = Span(max(0, span.start - start), max(0, span.end - start))
    touched = [s for s in spans if s.meets(inside)] or [Span(0, end - start)]
    return min(start + touched[0].start, span.start), max(start + touched[-1].end, span.end)


def _keep_end(text: str, room: int, measure: Measure) -> str:
    """The last whole words of a text that go into ``room`` cells, after an ellipsis."""
    return _keep_start(text[::-1], room, measure)[::-1]


def _keep_start(text: str, room: int, measure: Measure) -> str:
    if measure(text) <= room:
        return text
    kept = text[: max(0, room - 1)]
    while kept and measure(kept) > room - 1:
        kept = kept[:-1]
    at_word = kept.rfind(" ")
    if at_word > len(kept) // 2:
        kept = kept[: at_word + 1]
    return kept + ELLIPSIS if room > 0 else ""
