"""The cells of a table in CSV or TSV with their places, which the standard library does not tell.

Quoting follows RFC 4180: a cell in quotation marks may hold delimiters, line ends and doubled
quotation marks. A cell that only begins with one, as in tables nothing was quoted in, is taken as
it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from editor.errors import ReadError

_LINE_END = re.compile(r"\r\n|\r|\n")
_QUOTED = re.compile(r'"((?:[^"]++|"")*+)"')


@dataclass(frozen=True, slots=True)
class Cell:
    """What a cell holds, its quotation marks left out, and whether it has them."""

    start: int
    end: int
    quoted: bool

    def read(self, text: str) -> str:
        """The words in it."""
        words = text[self.start : self.end]
        return words.replace('""', '"') if self.quoted else words


def rows(text: str, delimiter: str, path: str) -> Iterator[tuple[Cell, ...]]:
    """The rows of a table, blank lines left out.

    Raises:
        ReadError: a quotation mark is never closed.
    """
    bare = re.compile(rf"[^{re.escape(delimiter)}\r\n]*+")
    row: list[Cell] = []
    at = 0
    while at < len(text):
        cell, end = _cell(text, at, delimiter, bare, path)
        row.append(cell)
        if text.startswith(delimiter, end):
            at = end + len(delimiter)
            if at < len(text):
                continue
            row.append(Cell(at, at, quoted=False))
        line_end = _LINE_END.match(text, end)
        at = line_end.end() if line_end else len(text)
        if len(row) > 1 or len(text[row[0].start : row[0].end].strip()):
            yield tuple(row)
        row = []


def _cell(text: str, at: int, delimiter: str, bare: re.Pattern[str], path: str) -> tuple[Cell, int]:
    """The cell that begins at a place, and where it ends, its quotation marks included."""
    if text.startswith('"', at):
        quoted = _QUOTED.match(text, at)
        if quoted is None:
            line = len(_LINE_END.findall(text, 0, at)) + 1
            raise ReadError(f"{path}:{line}: the quotation mark that opens here is never closed")
        after = text[quoted.end() : quoted.end() + 1]
        if after in {"", delimiter, "\r", "\n"}:
            return Cell(*quoted.span(1), quoted=True), quoted.end()
    match = bare.match(text, at)
    end = match.end() if match else at
    return Cell(at, end, quoted=False), end
