"""CSV and TSV with a header: one column of Chinese, one of its English, the rest left alone.

The English is what a column called ``en``, ``english``, ``target``, ``translation`` … holds, the
Chinese what ``zh``, ``chinese``, ``source`` … does. Commas, semicolons and tabs are delimiters.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby, islice

from editor.errors import NotBilingualError, ReadError
from editor.model import Document, Edit, Encoding, Span
from editor.readers.csv_cells import Cell, rows
from editor.readers.edits import apply
from editor.readers.unit_lines import Run, units_of
from editor.readers.units import assemble

_CHINESE = frozenset({"zh", "zho", "chi", "cmn", "cn", "chinese", "中文", "汉语"})
_ENGLISH = frozenset({"en", "eng", "english", "英文", "英语"})
_SOURCE = frozenset({"source", "src", "source text", "原文", "源文"})
_TARGET = frozenset({"target", "tgt", "target text", "translation", "mt", "译文"})
_WORD = re.compile(r"[a-z]+|[\u4e00-\u9fff]+")
_WORDS = 3
"""A longer name of a column is a sentence, and the languages it mentions are no label."""
_DELIMITERS = (",", ";", "\t")
_LINE_END = re.compile(r"\r\n|\r|\n")
_SHOWN = 200
"""So many characters of a header that does not fit are shown."""


@dataclass(frozen=True, slots=True)
class _Table:
    """The rows that have both languages: a cell of Chinese and one of English each."""

    delimiter: str
    chinese: tuple[Cell, ...]
    english: tuple[Cell, ...]

    def cell_at(self, place: int) -> Cell:
        """The English cell at a place of the text."""
        return self.english[bisect_right(self.english, place, key=lambda cell: cell.start) - 1]


class CsvReader:
    """Reads and writes tables of two languages."""

    media_type = "text/csv"
    suffixes = (".csv", ".tsv")
    bilingual = True

    def read(self, text: str, path: str, encoding: Encoding) -> Document:
        """Finds the cells of English and the Chinese in their rows."""
        table = _table(text, path)
        units = [
            unit
            for chinese, english in zip(table.chinese, table.english, strict=True)
            for unit in units_of(chinese.read(text), _runs(text, english), english.start)
        ]
        return assemble(path, text, self.media_type, encoding, units)

    def escape(self, text: str, document: Document, span: Span) -> str:
        """A cell in quotation marks doubles those inside it; ``lay_out`` sees to the others."""
        cell = _table(document.text, document.path).cell_at(span.start)
        return text.replace('"', '""') if cell.quoted else text

    def lay_out(self, document: Document, edits: Iterable[Edit]) -> tuple[Edit, ...]:
        """The edits as the file must hold them; a cell is quoted anew where it has to be."""
        table = _table(document.text, document.path)
        laid_out: list[Edit] = []
        by_cell = groupby(sorted(edits), key=lambda edit: table.cell_at(edit.span.start))
        for cell, group in by_cell:
            laid_out += _in_cell(document.text, cell, list(group), table.delimiter)
        return tuple(laid_out)


READER = CsvReader()


def _in_cell(text: str, cell: Cell, edits: list[Edit], delimiter: str) -> Iterator[Edit]:
    special = f'{delimiter}"\r\n'
    if cell.quoted:
        for edit in edits:
            yield Edit(edit.span, edit.text.replace('"', '""'))
    elif any(character in edit.text for edit in edits for character in special):
        inside = (
            Edit(Span(e.span.start - cell.start, e.span.end - cell.start), e.text) for e in edits
        )
        words = apply(text[cell.start : cell.end], inside).replace('"', '""')
        yield Edit(Span(cell.start, cell.end), f'"{words}"')
    else:
        yield from edits


def _runs(text: str, cell: Cell) -> Iterator[Run]:
    done = cell.start
    while cell.quoted and (at := text.find('""', done, cell.end)) >= 0:
        yield Run(text[done:at], done, at - done)
        yield Run('"', at, 2)
        done = at + 2
    yield Run(text[done : cell.end], done, cell.end - done)


@lru_cache(maxsize=1)
def _table(text: str, path: str) -> _Table:
    """The table in a text; the last one is kept, for every edit asks for it again.

    Raises:
        NotBilingualError: its first line does not name both columns.
        ReadError: a row has more cells than the header, so that its text is cut.
    """
    delimiter, header, (first, second) = _header(text, path)
    chinese: list[Cell] = []
    english: list[Cell] = []
    for row in islice(rows(text, delimiter, path), 1, None):
        if any(cell.start < cell.end for cell in row[header:]):
            line = len(_LINE_END.findall(text, 0, row[0].start)) + 1
            cells = f"{len(row)} cells, the header has {header}"
            raise ReadError(f"{path}:{line}: this row has {cells}; put text in quotation marks")
        if len(row) > max(first, second):
            chinese.append(row[first])
            english.append(row[second])
    return _Table(delimiter, tuple(chinese), tuple(english))


def _header(text: str, path: str) -> tuple[str, int, tuple[int, int]]:
    """The delimiter, how many columns there are, and which hold the Chinese and the English."""
    best: list[str] = []
    for delimiter in _DELIMITERS:
        names = [cell.read(text).strip() for cell in next(rows(text, delimiter, path), ())]
        chinese, english = _column(names, _CHINESE, _SOURCE), _column(names, _ENGLISH, _TARGET)
        if chinese is not None and english is not None and chinese != english:
            return delimiter, len(names), (chinese, english)
        best = max(best, names, key=len)
    shown = ", ".join(best)[:_SHOWN] or "nothing"
    raise NotBilingualError(
        f"{path}: no table of two languages; its first line must name a column zh, chinese or "
        f"source and one en, english, target or translation; it names {' '.join(shown.split())}"
    )


def _column(names: list[str], language: frozenset[str], role: frozenset[str]) -> int | None:
    """The first column that names a language, else one that names its role."""
    words = [_WORD.findall(name.lower()) for name in names]
    for index, said in enumerate(words):
        if len(said) <= _WORDS and not language.isdisjoint(said):
            return index
    return next((index for index, said in enumerate(words) if " ".join(said) in role), None)
