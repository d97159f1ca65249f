"""The English quantities of one passage, looked up by value and crossed off when used."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterator
from decimal import Decimal
from itertools import islice

from editor.bilingual.figures.chinese_quantity import ChineseQuantity, Kind
from editor.bilingual.figures.english_quantities import (
    english_quantities,
    fractions,
    is_hedged,
    is_like_year,
    torn,
)
from editor.bilingual.figures.in_words import said_otherwise
from editor.bilingual.figures.sameness import ROUNDING, Stated, is_rounded, significant, states_same
from editor.quantities import Quantity

# A 3 somewhere is neither the third nor threefold, and a 17 is no date: their wording decides.
_WORDED = frozenset({Kind.YEAR, Kind.DATE, Kind.ORDINAL, Kind.MULTIPLE})
_MOST_WORDED = 200  # each costs a search of the passage; a passage of prose has a handful
_CANDIDATES = 8
_SMALL = 10
_LARGE = 1000
_CODE = 7
"""Digits without a comma; the telephone and licence numbers of a release."""


class Sheet:
    """The quantities of an English passage.

    Args:
        text: the passage.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._read = english_quantities(text)
        self._all = [*self._read, *fractions(text), *torn(text, self._read)]
        self._used: set[int] = set()
        self._worded = 0
        self._by_value: dict[Decimal, list[int]] = defaultdict(list)
        self._by_digits: dict[tuple[int, ...], list[int]] = defaultdict(list)
        for index, found in enumerate(self._all):
            for value in {found.value, found.base}:
                self._by_value[value].append(index)
            if index < len(self._read):
                self._by_digits[significant(found.value)].append(index)
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
        for start, end in spans:
            # The figure of "20% off" or "18 months" is explained with its words.
            self._use(start, end)
        if not spans:
            return None
        return min(start for start, _ in spans), max(end for _, end in spans)

    def again(self, found: ChineseQuantity) -> tuple[int, int] | None:
        """An equal one, used or not: good English states once what Chinese repeats."""
        for index in self._exact(found):
            if found.kind not in _WORDED and states_same(found, self._all[index]):
                return self._all[index].start, self._all[index].end
        return None

    def suspect(
        self, found: ChineseQuantity, doubtful: Callable[[ChineseQuantity, Quantity], bool]
    ) -> Quantity | None:
        """An unused one with the same digits about which there is this doubt."""
        if found.kind in _WORDED:
            return None
        for index in self._unused(self._by_digits.get(significant(found.value), [])):
            if doubtful(found, self._all[index]):
                self._used.add(index)
                return self._all[index]
        return None

    def left_over(self, stated: Stated) -> Iterator[Quantity]:
        """What no Chinese quantity explains; years, small and spelled counts are left out."""
        for index, found in enumerate(self._read):
            if index not in self._used and not _is_usual(found) and not stated.covers(found):
                yield found

    def _use(self, start: int, end: int) -> None:
        index = bisect_left(self._read, start, key=lambda quantity: quantity.end - 1)
        while index < len(self._read) and self._read[index].start < end:
            self._used.add(index)
            index += 1

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
                self._use(english.start, english.end)
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
        start = bisect_left(self._bases, found.base * (1 - ROUNDING))
        end = bisect_left(self._bases, found.base * (1 + ROUNDING), start)
        return self._order[start : min(end, start + _CANDIDATES)]

    def _is_rounded(self, chinese: ChineseQuantity, english: Quantity) -> bool:
        return is_rounded(chinese, english, hedged=is_hedged(self._text, english.start))


def _is_usual(found: Quantity) -> bool:
    """Whether prose adds such a number freely, or it is none: a year, twenty of them, a phone."""
    if found.unit is not None:
        return False
    if found.figure.isdigit() and len(found.figure) >= _CODE:
        return True
    spelled = found.figure[:1].isalpha() and found.value <= _LARGE
    return spelled or found.value <= _SMALL or is_like_year(found)
