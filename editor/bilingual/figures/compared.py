"""The figures and dates of both sides of a translation, compared once for all checks.

A comparison sees one pair of sentences; good English moves a figure to the sentence before or after
and says it once for both. What stands around a pair is therefore heard before it is accused.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from editor.bilingual.figures.bounds import Unbounded, wrong_bounds
from editor.bilingual.figures.chinese_quantity import ChineseQuantity, DateParts, Kind
from editor.bilingual.figures.dates import WrongPart, chinese_mentions, wrong_parts
from editor.bilingual.figures.directions import Turned, turned
from editor.bilingual.figures.english_dates import Part, mentions
from editor.bilingual.figures.english_quantities import english_quantities
from editor.bilingual.figures.quantities import chinese_quantities
from editor.bilingual.figures.sameness import Stated
from editor.bilingual.figures.values import Comparison, Doubt, Match, Suspect, compare_read
from editor.model import Document, Pair
from editor.quantities import Quantity

_CONVERTED = re.compile(
    r"\d[^.;()]{0,24}(?:[(（] ?|, | or |equivalent to |equal to )"
    r"(?:(?:or|about|around|some|roughly|nearly|over|approximately|equivalent to|i\.e\.|≈|~) ?)*$"
)
_BEFORE = 60
_HAN_DIGITS = str.maketrans("0123456789", "〇一二三四五六七八九")
"""九二共识 has the 92 of the '92 Consensus, though it is no number."""
_CHINESE_CLAUSE = re.compile(r"[，。；！？：\n]")
_ENGLISH_CLAUSE = re.compile(r"[,;:.!?](?!\d)")
_REACH = 1200
"""Code points before and after a sentence in which its figures may stand as well."""


@dataclass(frozen=True)
class PairFigures:
    """One confident pair, the quantities of its Chinese, and what stands around it.

    Attributes:
        pair: the English sentences and their Chinese.
        source: the quantities of the Chinese.
        source_around: those of the Chinese of the pairs before and after.
        english_around: what is written before and after, the sentences themselves left out.
        stated: every quantity of the whole source.
        months: every month the whole source names.
        dated: every part of a date of the whole English.
    """

    pair: Pair
    source: tuple[ChineseQuantity, ...]
    source_around: tuple[ChineseQuantity, ...]
    english_around: str
    stated: Stated
    months: frozenset[int]
    dated: frozenset[tuple[Part, int]]

    @cached_property
    def comparison(self) -> Comparison:
        """Which quantities the English states, misstates, lacks and adds."""
        return compare_read(self.source, self.pair.text)

    @cached_property
    def suspects(self) -> tuple[Suspect, ...]:
        """Figures that should say the same as the Chinese and do not."""
        return tuple(
            suspect
            for suspect in self.comparison.suspects
            if suspect.doubt is not Doubt.FIGURE or not self._has_moved(suspect)
        )

    @cached_property
    def lost(self) -> tuple[ChineseQuantity, ...]:
        """Quantities of the Chinese that stand neither here nor around."""
        return tuple(
            found
            for found in self.comparison.missing
            if not self._is_around(found) and not self._is_untranslated(found)
        )

    def should_stand_in(self, lost: Iterable[ChineseQuantity]) -> tuple[int, int]:
        """Where lost quantities belong: the clauses with what stands beside them in the Chinese.

        All of the English where nothing of their clauses is found in it; in the pair's coordinates.
        """
        chinese, english = self.pair.source, self.pair.text
        places = []
        for found in lost:
            clause = _clause(_CHINESE_CLAUSE, chinese, found.start, found.end)
            beside = [
                match
                for match in self.comparison.equal
                if clause[0] <= match.chinese.start and match.chinese.end <= clause[1]
            ]
            if not beside:
                return 0, len(english)
            places += [
                _clause(_ENGLISH_CLAUSE, english, match.start, match.end) for match in beside
            ]
        return min(start for start, _ in places), max(end for _, end in places)

    @cached_property
    def lost_dates(self) -> tuple[ChineseQuantity, ...]:
        """Dates of the Chinese of which a part stands nowhere in the English."""
        return tuple(
            found
            for found in self.comparison.unplaced
            if found.date is not None
            and _is_telling(found.date)
            and not self._is_untranslated(found)
            and any((one.part, one.value) not in self.dated for one in chinese_mentions([found]))
        )

    @cached_property
    def added(self) -> tuple[Quantity, ...]:
        """English quantities that stand nowhere in the Chinese, in the pair's coordinates."""
        extra = self.comparison.extra
        dates = [found.date for found in mentions(self.pair.text)] if extra else []
        return tuple(
            found
            for found in extra
            if not self.stated.covers(found)
            and not any(start <= found.start < end for start, end in dates)
            and not _CONVERTED.search(self.pair.text, max(0, found.start - _BEFORE), found.start)
            and found.figure.translate(_HAN_DIGITS) not in self.pair.source
            and not any(_is_the_bare(one, found) for one in self.source)
        )

    @cached_property
    def wrong_dates(self) -> tuple[WrongPart, ...]:
        """Parts of dates that should be another, in the pair's coordinates."""
        found = wrong_parts(
            self.pair.source,
            self.source,
            self.pair.text,
            source_around=self.source_around,
            english_around=self.english_around,
            months=self.months,
        )
        return tuple(found)

    @cached_property
    def turned(self) -> tuple[Turned, ...]:
        """Figures whose change is another one, in the pair's coordinates."""
        return tuple(turned(self.pair.source, self.source, self.pair.text, self._certain))

    @cached_property
    def wrong_bounds(self) -> tuple[Unbounded, ...]:
        """Figures bounded from the wrong side, in the pair's coordinates."""
        return tuple(wrong_bounds(self.pair.source, self.pair.text, self._certain))

    @cached_property
    def _certain(self) -> tuple[Match, ...]:
        """Equal figures that stand once on either side; of two nobody knows which is which."""
        often = Counter((found.value, found.unit) for found in self.source)
        read = english_quantities(self.pair.text)
        written = Counter((found.value, found.unit) for found in read)
        once = (key for key, count in often.items() if count == 1 and written[key] <= 1)
        certain = frozenset(once)
        return tuple(
            match
            for match in self.comparison.equal
            if (match.chinese.value, match.chinese.unit) in certain
        )

    def _has_moved(self, suspect: Suspect) -> bool:
        """Whether the two figures may belong to the sentences before or after."""
        if Stated(self.source_around).covers(suspect.english):
            return True
        # What a headline says again stands there for itself.
        repeated = any(found.base == suspect.chinese.base for found in self.source_around)
        return not repeated and self._is_around(suspect.chinese)

    def _is_untranslated(self, found: ChineseQuantity) -> bool:
        return self.pair.source[found.start : found.end] in self.pair.text

    def _is_around(self, found: ChineseQuantity) -> bool:
        return bool(compare_read((found,), self.english_around).equal)


def _clause(mark: re.Pattern[str], text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch between two marks that holds a place, without outer white space."""
    before = [found.end() for found in mark.finditer(text, max(0, start - _REACH), start)]
    after = mark.search(text, end)
    first = before[-1] if before else max(0, start - _REACH)
    last = after.start() if after else len(text)
    return first + len(text[first:last]) - len(text[first:last].lstrip()), last


def _is_the_bare(chinese: ChineseQuantity, english: Quantity) -> bool:
    """Whether the Chinese has the same figure of whatever it may be: 5区间 is 5 percent."""
    counts_nothing = chinese.kind is Kind.CARDINAL and not chinese.unit and not chinese.counter
    return counts_nothing and chinese.value == english.value


def _is_telling(date: DateParts) -> bool:
    """Whether a date is more than the 26日 of a dateline."""
    dated = date.month is not None and date.day is not None
    return dated or any(part is not None for part in (date.year, date.quarter, date.half))


def figures(document: Document) -> Iterator[PairFigures]:
    """The confident pairs of a document with their quantities, in order."""
    pairs = document.pairs
    read = {source: chinese_quantities(source) for source in {pair.source for pair in pairs}}
    whole = [found for quantities in read.values() for found in quantities]
    for segment in document.source.segments if document.source else ():
        whole += chinese_quantities(segment.text)
    stated = Stated(whole)
    months = frozenset(found.date.month for found in whole if found.date and found.date.month)
    dates = (found for segment in document.segments for found in mentions(segment.text))
    dated = frozenset((found.part, found.value) for found in dates) if pairs else frozenset()
    for index, pair in enumerate(pairs):
        if pair.confident:
            near = [*pairs[max(0, index - 1) : index], *pairs[index + 1 : index + 2]]
            around = [found for other in near for found in read[other.source]]
            before_and_after = _around(pair, near)
            yield PairFigures(
                pair, read[pair.source], tuple(around), before_and_after, stated, months, dated
            )


def _around(pair: Pair, near: list[Pair]) -> str:
    text, span = pair.segment.text, pair.span
    parts = [text[max(0, span.start - _REACH) : span.start], text[span.end : span.end + _REACH]]
    parts += (other.text[:_REACH] for other in near if other.segment is not pair.segment)
    return "\n".join(parts)
