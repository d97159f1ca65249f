"""Tables of Chinese beside its English, as translators and their customers exchange them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import permutations

from editor.model import Document, Gap, Pair, Segment, SegmentKind, Span
from editor.word.story import Cell

_HAN = re.compile(r"[\u3400-\u9fff]")
_LATIN = re.compile(r"[A-Za-z]")
_HEADS = frozenset(
    "中文 汉语 简体中文 原文 中文原文 源文 英文 英语 译文 英译 英文译文"
    " chinese english source target original translation zh en".split()
)
"""What stands over the columns and is no text to compare."""
_WIDEST = 8
"""Columns; what translators exchange has a number, a state or a note beside the two."""

Cells = dict[int, dict[int, list[Segment]]]
"""Segments of a table by row and column."""


@dataclass
class Sides:
    """What bilingual tables come to.

    Attributes:
        paired: English segments with their Chinese, by where they stand in the text.
        chinese: where segments stand that are nothing but the Chinese of others.
        pairs: which words render which Chinese.
        gaps: Chinese without English.
    """

    paired: dict[int, Segment] = field(default_factory=dict)
    chinese: set[int] = field(default_factory=set)
    pairs: list[Pair] = field(default_factory=list)
    gaps: list[Gap] = field(default_factory=list)

    def add(self, other: Sides) -> None:
        """Takes what the tables of a later part come to."""
        self.paired |= other.paired
        self.chinese |= other.chinese
        before = len(self.pairs)
        self.pairs += other.pairs
        self.gaps += (replace(gap, following=gap.following + before) for gap in other.gaps)


def read_tables(segments: Iterable[tuple[Segment, Cell | None]]) -> Sides:
    """Finds bilingual tables and pairs their cells, row by row."""
    tables: defaultdict[int, Cells] = defaultdict(lambda: defaultdict(lambda: defaultdict(list)))
    for segment, cell in segments:
        if cell is not None:
            tables[cell.table][cell.row][cell.column].append(segment)
    sides = Sides()
    for rows in tables.values():
        columns = _columns(rows)
        if columns is not None:
            for row in rows.values():
                _pair(row.get(columns[0], []), row.get(columns[1], []), sides)
    return sides


def _columns(rows: Cells) -> tuple[int, int] | None:
    """The columns of the Chinese and of the English; None where most rows have not both."""
    width = max((column for row in rows.values() for column in row), default=0) + 1
    if width > _WIDEST:
        return None
    best: tuple[int, tuple[int, int]] | None = None
    for chinese, english in permutations(range(width), 2):
        both = [
            row
            for row in rows.values()
            if row.get(chinese) and row.get(english) and not _is_head(row[chinese])
        ]
        right = sum(
            _is_chinese(row[chinese]) and not _is_chinese(row[english]) and _has_latin(row[english])
            for row in both
        )
        if 2 * right > len(both) and (best is None or right > best[0]):
            best = right, (chinese, english)
    return best[1] if best else None


def _pair(chinese: Sequence[Segment], english: Sequence[Segment], sides: Sides) -> None:
    if not chinese or not _is_chinese(chinese):
        return
    sides.chinese.update(_place(segment) for segment in chinese)
    if not english:
        nowhere = Segment.verbatim("", _place(chinese[-1]) + len(chinese[-1].text))
        following = len(sides.pairs)
        for segment in chinese:
            gap = Gap(segment.text, segment.text, segment.kind, nowhere, 0, following)
            sides.gaps.append(gap)
    elif len(chinese) == len(english):
        for source, target in zip(chinese, english, strict=True):
            if _is_head((source,)):
                continue
            paired = replace(_as_text(target), source=source.text)
            sides.paired[_place(target)] = paired
            whole = Span(0, len(paired.text))
            sides.pairs.append(Pair(paired, whole, source.text, confident=True))
    else:
        _align(chinese, english, sides)


def _align(chinese: Sequence[Segment], english: Sequence[Segment], sides: Sides) -> None:
    """Pairs the sentences of two cells that are cut into paragraphs differently."""
    from editor.bilingual.pairing.alignment import align  # noqa: PLC0415 - few tables ask for it

    source = Document("", "", tuple(chinese))
    target = Document("", "", tuple(map(_as_text, english)))
    aligned = align(source, target, None).target
    sides.paired.update((_place(segment), segment) for segment in aligned.segments)
    sides.add(Sides(pairs=list(aligned.pairs), gaps=list(aligned.gaps)))


def _as_text(segment: Segment) -> Segment:
    """A cell of a bilingual table is running text, not a figure or a label."""
    if segment.kind is SegmentKind.TABLE_CELL:
        return replace(segment, kind=SegmentKind.PARAGRAPH)
    return segment


def _is_head(segments: Sequence[Segment]) -> bool:
    return len(segments) == 1 and segments[0].text.lower() in _HEADS


def _place(segment: Segment) -> int:
    return segment.pieces[0].doc_start


def _letters(segments: Iterable[Segment], pattern: re.Pattern[str]) -> int:
    return sum(len(pattern.findall(segment.text)) for segment in segments)


def _is_chinese(segments: Sequence[Segment]) -> bool:
    return _letters(segments, _HAN) * 2 > _letters(segments, _LATIN)


def _has_latin(segments: Sequence[Segment]) -> bool:
    return any(_LATIN.search(segment.text) for segment in segments)
