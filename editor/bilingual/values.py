"""Compares the quantities of a Chinese passage with those of its English."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from itertools import islice, takewhile

from editor.bilingual.english import english_quantities, fractions, is_hedged, is_like_year
from editor.bilingual.quantities import Bound, ChineseQuantity, Kind, chinese_quantities
from editor.bilingual.wording import said_otherwise
from editor.quantities import Dimension, Quantity


class Doubt(StrEnum):
    """What seems wrong about an English figure that has the digits of a Chinese one."""

    UNIT = "unit"
    SCALE = "scale"


@dataclass(frozen=True, slots=True)
class Match:
    """A Chinese quantity and where the English says the same, in code points."""

    chinese: ChineseQuantity
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Suspect:
    """A Chinese quantity and the English one that should say the same and does not."""

    chinese: ChineseQuantity
    english: Quantity
    doubt: Doubt


@dataclass(frozen=True, slots=True)
class Comparison:
    """What became of the quantities of one passage.

    Attributes:
        equal: Chinese quantities that the English states.
        suspects: pairs with the same digits at another power of ten, or in another unit.
        missing: Chinese quantities that the English does not state.
        unplaced: years, dates, ordinals, round and small counts not found. Good English may say
            them in other words or in a neighbouring sentence, so alone they accuse nobody.
        extra: English quantities that the Chinese does not state; years and bare numbers up to
            ten left out, for prose adds those freely.
    """

    equal: tuple[Match, ...]
    suspects: tuple[Suspect, ...]
    missing: tuple[ChineseQuantity, ...]
    unplaced: tuple[ChineseQuantity, ...]
    extra: tuple[Quantity, ...]


_ROUNDING = Decimal("0.05")
_CONVERSION = Decimal("0.02")
_ROUNDED_DIGITS = 3
_SMALL = 10
_TELLING_DIGITS = 2
_LARGE = 10**4
_CANDIDATES = 8
# A 3 somewhere is neither the third nor threefold, and a 17 is no date: their wording decides.
_WORDED = frozenset({Kind.YEAR, Kind.DATE, Kind.ORDINAL, Kind.MULTIPLE})
_MOST_WORDED = 200  # each costs a search of the passage; a passage of prose has a handful
_RELATED = (
    {Dimension.SHARE, Dimension.POINTS},
    {Dimension.LENGTH, Dimension.AREA, Dimension.VOLUME},
    {Dimension.POWER, Dimension.ENERGY},
)


def compare(chinese: str, english: str) -> Comparison:
    """Which quantities of a Chinese passage its English states, misstates, lacks and adds."""
    return compare_read(chinese_quantities(chinese), english)


def compare_read(source: tuple[ChineseQuantity, ...], english: str) -> Comparison:
    """The same, for Chinese quantities already read."""
    sheet = _Sheet(english)
    equal: list[Match] = []
    suspects: list[Suspect] = []
    # Whatever is equal is taken first, so that a slip is never explained by its neighbour.
    left = list(source)
    for search in (sheet.same, sheet.near, sheet.in_words):
        left, pending = [], left
        for found in pending:
            place = search(found)
            if place is None:
                left.append(found)
            else:
                equal.append(Match(found, *place))
    for doubt in Doubt:
        left, pending = [], left
        for found in pending:
            other = sheet.suspect(found, doubt)
            if other is None:
                left.append(found)
            else:
                suspects.append(Suspect(found, other, doubt))
    missing = []
    for found in left:
        place = sheet.again(found)
        if place is None:
            missing.append(found)
        else:
            equal.append(Match(found, *place))
    return Comparison(
        tuple(sorted(equal, key=lambda match: match.chinese.start)),
        tuple(sorted(suspects, key=lambda suspect: suspect.chinese.start)),
        tuple(found for found in missing if not _may_be_reworded(found)),
        tuple(found for found in missing if _may_be_reworded(found)),
        tuple(sheet.left_over(source)),
    )


def states_same(chinese: ChineseQuantity, english: Quantity) -> bool:
    """Whether two quantities are the same, exactly or converted between mu, hectare and acre."""
    if chinese.comparable(english):
        difference = abs(chinese.base - english.base)
        if difference == 0:
            return True
        converted = _is_converted(chinese, english)
        return converted and difference <= _CONVERSION * abs(chinese.base)
    if english.unit is None:
        return chinese.value == english.value
    percent = english.unit.dimension in (Dimension.SHARE, Dimension.POINTS)
    return chinese.unit is None and not percent and chinese.value == english.value


def _is_converted(chinese: ChineseQuantity, english: Quantity) -> bool:
    symbols = {unit.symbol for unit in (chinese.unit, english.unit) if unit}
    return len(symbols) > 1 and bool(symbols & {"mu", "acre"})


def _may_be_reworded(found: ChineseQuantity) -> bool:
    if found.kind in (Kind.YEAR, Kind.DATE, Kind.ORDINAL):
        return True
    if found.bound is Bound.ABOUT and _digits(found.value) == (1,):
        return True  # 千亿级, 上百家: hundreds of
    return found.kind is Kind.CARDINAL and found.unit is None and found.value <= _SMALL


def _digits(value: Decimal) -> tuple[int, ...]:
    return value.normalize().as_tuple().digits


class _Sheet:
    """The English quantities of a passage, looked up by value and crossed off when used."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._read = english_quantities(text)
        self._all = [*self._read, *fractions(text)]
        self._used: set[int] = set()
        self._worded = 0
        self._by_value: dict[Decimal, list[int]] = defaultdict(list)
        self._by_digits: dict[tuple[int, ...], list[int]] = defaultdict(list)
        for index, found in enumerate(self._all):
            for value in {found.value, found.base}:
                self._by_value[value].append(index)
            self._by_digits[_digits(found.value)].append(index)
        self._order = sorted(range(len(self._all)), key=lambda index: self._all[index].base)
        self._bases = [self._all[index].base for index in self._order]

    def same(self, found: ChineseQuantity) -> tuple[int, int] | None:
        """The first unused English quantity that is exactly equal."""
        if found.kind in _WORDED:
            return None
        return self._take(found, self._exact(found), states_same)

    def near(self, found: ChineseQuantity) -> tuple[int, int] | None:
        """An unused one that is equal after conversion, or rounded and said to be so."""
        if found.kind in _WORDED:
            return None
        return self._take(found, self._around(found), self._is_rounded)

    def in_words(self, found: ChineseQuantity) -> tuple[int, int] | None:
        """Where words state it that are no quantity: doubled, the third, June."""
        self._worded += 1
        if self._worded > _MOST_WORDED:
            return None
        spans = said_otherwise(found, self._text)
        if not spans:
            return None
        for start, end in spans:
            # The figure of "20% off" or "18 months" is explained with its words.
            index = bisect_left(self._read, start, key=lambda quantity: quantity.end - 1)
            while index < len(self._read) and self._read[index].start < end:
                self._used.add(index)
                index += 1
        return min(start for start, _ in spans), max(end for _, end in spans)

    def again(self, found: ChineseQuantity) -> tuple[int, int] | None:
        """An equal one, used or not: good English states once what Chinese repeats."""
        for index in self._exact(found):
            if found.kind not in _WORDED and states_same(found, self._all[index]):
                return self._all[index].start, self._all[index].end
        return None

    def suspect(self, found: ChineseQuantity, doubt: Doubt) -> Quantity | None:
        """An unused one with the same digits that is wrong in this way."""
        if found.kind in _WORDED:
            return None
        for index in self._unused(self._by_digits.get(_digits(found.value), [])):
            if _doubt(found, self._all[index]) is doubt:
                self._used.add(index)
                return self._all[index]
        return None

    def left_over(self, source: tuple[ChineseQuantity, ...]) -> Iterator[Quantity]:
        """What no Chinese quantity explains."""
        explained = _Explained(source)
        for index, found in enumerate(self._read):
            bare = found.unit is None
            usual = bare and (found.value <= _SMALL or is_like_year(found))
            if index not in self._used and not usual and not explained.covers(found):
                yield found

    def _take(
        self,
        found: ChineseQuantity,
        candidates: list[int],
        agree: Callable[[ChineseQuantity, Quantity], bool],
    ) -> tuple[int, int] | None:
        for index in self._unused(candidates):
            english = self._all[index]
            if agree(found, english):
                self._used.add(index)
                return english.start, english.end
        return None

    def _unused(self, candidates: list[int]) -> Iterator[int]:
        # Used ones are dropped for good, so that many equal figures stay cheap.
        while candidates and candidates[0] in self._used and len(candidates) > 1:
            candidates.pop(0)
        return islice((i for i in candidates if i not in self._used), _CANDIDATES)

    def _exact(self, found: ChineseQuantity) -> list[int]:
        return self._by_value.get(found.base) or self._by_value.get(found.value) or []

    def _around(self, found: ChineseQuantity) -> list[int]:
        start = bisect_left(self._bases, found.base * (1 - _ROUNDING))
        end = bisect_left(self._bases, found.base * (1 + _ROUNDING), start)
        return self._order[start : min(end, start + _CANDIDATES)]

    def _is_rounded(self, chinese: ChineseQuantity, english: Quantity) -> bool:
        if states_same(chinese, english):
            return True
        if not chinese.comparable(english):
            return False
        said, meant = _digits(english.value), _digits(chinese.value)
        if len(said) >= len(meant):
            return False
        difference = abs(chinese.base - english.base)
        if chinese.bound is Bound.ABOUT or is_hedged(self._text, english.start):
            return difference <= _ROUNDING * abs(chinese.base)
        # 19.54 million printed as 19.5 is rounded by the book and needs no "about".
        last = english.base / int("".join(map(str, said)))
        return len(said) >= _ROUNDED_DIGITS and difference <= last / 2


class _Explained:
    """Chinese quantities by value, to tell whether an English one repeats or converts them."""

    def __init__(self, source: tuple[ChineseQuantity, ...]) -> None:
        self._sorted = sorted(source, key=lambda found: found.base)
        self._bases = [found.base for found in self._sorted]
        self._values = {found.value for found in source}
        for date in (found.date for found in source if found.date):
            parts = (date.month, date.day, date.hour, date.minute)
            self._values.update(Decimal(part) for part in parts if part is not None)

    def covers(self, english: Quantity) -> bool:
        """Whether one is equal, or equal in another unit of land: 153 hectares (2,300 mu)."""
        if english.unit is None:
            return english.value in self._values
        start = bisect_left(self._bases, english.base * (1 - _CONVERSION))
        near = takewhile(
            lambda found: found.base <= english.base * (1 + _CONVERSION),
            islice(self._sorted, start, start + _CANDIDATES),
        )
        return any(states_same(found, english) for found in near)


def _doubt(chinese: ChineseQuantity, english: Quantity) -> Doubt | None:
    """What is wrong between two quantities with the same digits."""
    measured = chinese.unit is not None and english.unit is not None
    if chinese.value == english.value:
        return Doubt.UNIT if measured and _are_confusable(chinese, english) else None
    if measured:
        return Doubt.SCALE if chinese.comparable(english) else None
    telling = len(_digits(chinese.value)) >= _TELLING_DIGITS or chinese.value >= _LARGE
    large = min(chinese.value, english.value) > _SMALL
    percent = english.unit is not None and english.unit.dimension in _RELATED[0]
    return Doubt.SCALE if telling and large and not percent and not is_like_year(english) else None


def _are_confusable(chinese: ChineseQuantity, english: Quantity) -> bool:
    """Whether a translator may take one unit for the other: yuan and dollars, mu and acres."""
    if chinese.unit is None or english.unit is None:
        return False
    one, other = chinese.unit.dimension, english.unit.dimension
    return one is other or any(one in related and other in related for related in _RELATED)
