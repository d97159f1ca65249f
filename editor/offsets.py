"""Code points to UTF-16 units and to lines and columns; the only place that converts them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property

from editor.model import Origin

_ASTRAL = re.compile(r"[\U00010000-\U0010FFFF]")
_NEWLINE = re.compile(r"\r\n|\r|\n")


class Utf16Map:
    """Converts positions in one text between code points and UTF-16 code units."""

    def __init__(self, text: str) -> None:
        self._length = len(text)
        self._astral = [match.start() for match in _ASTRAL.finditer(text)]
        self._astral_units = [start + index for index, start in enumerate(self._astral)]

    def to_units(self, position: int) -> int:
        """UTF-16 offset of a code-point position."""
        return position + bisect_right(self._astral, position - 1)

    def to_points(self, unit: int) -> int:
        """Code-point position of a UTF-16 offset; inside a surrogate pair, its start."""
        before = bisect_right(self._astral_units, unit - 1)
        if before and self._astral_units[before - 1] == unit - 1:
            return unit - before
        return min(unit - before, self._length)


class LineMap:
    """Finds lines and columns in one text; lines end at LF, CRLF or CR.

    Args:
        text: the text.
        origins: where its stretches stand in their file; lines and columns are those of the file.
    """

    def __init__(self, text: str, origins: Sequence[Origin] = ()) -> None:
        self._text = text
        self._origins = origins

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(match.end() for match in _NEWLINE.finditer(self._text))]

    def locate(self, position: int) -> tuple[int, int]:
        """Line and column of a position, both from 1, the column in code points."""
        line, column = self._in_text(position)
        if not self._origins:
            return line, column
        index = bisect_right(self._origins, position, key=lambda origin: origin.at) - 1
        origin = self._origins[max(index, 0)]
        first, offset = self._in_text(origin.at)
        if line == first:
            return origin.line, origin.column + column - offset
        return origin.line + line - first, column

    def _in_text(self, position: int) -> tuple[int, int]:
        line = bisect_right(self._starts, position)
        return line, position - self._starts[line - 1] + 1

    def line_span(self, line: int) -> tuple[int, int]:
        """Start and end of a line (from 1), its line break left out."""
        start = self._starts[line - 1]
        end = self._starts[line] if line < len(self._starts) else len(self._text)
        return start, start + len(self._text[start:end].rstrip("\r\n"))
