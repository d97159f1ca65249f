"""Styled text broken into the lines of a terminal.

Laying out a long review through rich's consoles took a fifth of a whole run; a view that only
breaks lines at words and colors them needs no more of it than the widths of characters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from rich.cells import cell_len, chop_cells

Piece = tuple[str, str]
"""A text and its style: names of ``_CODES`` with spaces between, or nothing."""

_CODES: Final = {
    "bold": 1,
    "dim": 2,
    "italic": 3,
    "underline": 4,
    "red": 31,
    "green": 32,
    "yellow": 33,
    "blue": 34,
    "magenta": 35,
}
"""Select Graphic Rendition, ECMA-48 section 8.3.117."""

_WORD: Final = re.compile(r"[^ ]+")


@dataclass(frozen=True, slots=True)
class Styled:
    """A text of one line, each piece of it in a style."""

    pieces: tuple[Piece, ...]

    @property
    def plain(self) -> str:
        """The text without its styles."""
        return "".join([text for text, _ in self.pieces])

    def written(self, *, color: bool) -> str:
        """The text as the terminal gets it."""
        if not color:
            return self.plain
        return "".join([_escaped(text, style) for text, style in self.pieces])

    def wrapped(self, room: int, hang: int = 0) -> Iterator[Styled]:
        """The lines of the text, none ending in a space; those after the first are indented.

        Args:
            room: cells a line may take.
            hang: how many of them stay empty in every line but the first.
        """
        plain = self.plain.rstrip(" ")
        end = _line_end(plain, 0, room)
        yield self._cut(0, end)
        while end < len(plain):
            start = end
            while plain[start] == " ":
                start += 1
            end = _line_end(plain, start, room - hang)
            line = self._cut(start, end)
            yield Styled(((" " * hang, ""), *line.pieces)) if hang else line

    def _cut(self, start: int, end: int) -> Styled:
        """The pieces between two places."""
        kept: list[Piece] = []
        at = 0
        for text, style in self.pieces:
            if part := text[max(0, start - at) : max(0, end - at)]:
                kept.append((part, style))
            at += len(text)
        return Styled(tuple(kept))


def _line_end(plain: str, start: int, room: int) -> int:
    """Where a line ends that starts with a word: behind the last word that has room."""
    if cell_len(plain[start:]) <= room:
        return len(plain)
    end, at = start, start
    used = 0
    for word in _WORD.finditer(plain, start):
        used += word.start() - at + cell_len(word[0])
        if used > room:
            break
        end = at = word.end()
    if end > start:
        return end
    # A word longer than a line, or Chinese: it breaks where the room ends.
    return start + max(1, len(chop_cells(plain[start:], room)[0]))


@cache
def _sequence(style: str) -> str:
    return ";".join(map(str, sorted(_CODES[name] for name in style.split())))


def _escaped(text: str, style: str) -> str:
    return f"\x1b[{_sequence(style)}m{text}\x1b[0m" if style and text else text
