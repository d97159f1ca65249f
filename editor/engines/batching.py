"""Joins texts into requests of a bearable size, and finds each remark's text again."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

BREAK = "\n\n"
_SENTENCE_END = re.compile(r"[.!?][\"')\]]*\s+")


@dataclass(frozen=True, slots=True)
class _Piece:
    """``texts[index][offset : offset + length]``."""

    index: int
    offset: int
    length: int


@dataclass(frozen=True, slots=True)
class Batch:
    """Pieces of texts joined by blank lines.

    Attributes:
        text: what is handed to the engine.
    """

    text: str
    _pieces: tuple[_Piece, ...]
    _starts: tuple[int, ...]

    def locate(self, start: int, end: int) -> tuple[int, int, int] | None:
        """Index of the text that ``text[start:end]`` is part of, and start and end in it.

        None if the range reaches into a blank line between texts.
        """
        place = bisect_right(self._starts, start) - 1
        if place < 0 or end < start:
            return None
        piece, shift = self._pieces[place], self._starts[place]
        if end - shift > piece.length:
            return None
        return piece.index, start - shift + piece.offset, end - shift + piece.offset


def batches(texts: Sequence[str], limit: int) -> Iterator[Batch]:
    """Batches of at most about ``limit`` characters that cover all texts in order.

    A longer text is cut after a sentence, else at white space, else at the limit.
    """
    pieces: list[_Piece] = []
    size = 0
    for index, text in enumerate(texts):
        for piece in _cut(index, text, limit):
            if pieces and size + piece.length > limit:
                yield _join(texts, pieces)
                pieces, size = [], 0
            pieces.append(piece)
            size += piece.length + len(BREAK)
    if pieces:
        yield _join(texts, pieces)


def _cut(index: int, text: str, limit: int) -> Iterator[_Piece]:
    offset = 0
    while len(text) - offset > limit:
        window = text[offset : offset + limit]
        end = max((match.end() for match in _SENTENCE_END.finditer(window)), default=0)
        end = end or max(window.rfind(" "), window.rfind("\n")) + 1 or limit
        yield _Piece(index, offset, end)
        offset += end
    if text[offset:].strip():
        yield _Piece(index, offset, len(text) - offset)


def _join(texts: Sequence[str], pieces: Sequence[_Piece]) -> Batch:
    starts, parts, at = [], [], 0
    for piece in pieces:
        starts.append(at)
        parts.append(texts[piece.index][piece.offset : piece.offset + piece.length])
        at += piece.length + len(BREAK)
    return Batch(BREAK.join(parts), tuple(pieces), tuple(starts))
