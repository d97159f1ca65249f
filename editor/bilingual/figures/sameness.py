"""When a Chinese and an English quantity say the same: equal, converted, or rounded and said so."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from decimal import Decimal
from itertools import islice, takewhile

from editor.bilingual.figures.chinese_quantity import Bound, ChineseQuantity
from editor.quantities import Dimension, Quantity

ROUNDING = Decimal("0.05")
"""Share of a figure that "about" and 约 cover."""
CONVERSION = Decimal("0.02")
"""Share that a conversion may be off."""
_FREE_ROUNDING = Decimal("0.1")
_ROUNDED_DIGITS = 3
_CANDIDATES = 8
_POINTS = (Dimension.SHARE, Dimension.POINTS)
_CONVERTED = frozenset({"mu", "acre", "mi", "ft", "in", "ft²", "mi²"})
"""Units that a house converts for its readers, so that no figure stays as it was."""


def significant(value: Decimal) -> tuple[int, ...]:
    """The digits of a value without the zeros at its ends."""
    return value.normalize().as_tuple().digits


def states_same(chinese: ChineseQuantity, english: Quantity) -> bool:
    """Whether two quantities are the same, exactly or converted: mu to hectares, km to miles."""
    if chinese.comparable(english):
        difference = abs(chinese.base - english.base)
        if difference == 0:
            return True
        return is_converted(chinese, english) and difference <= CONVERSION * abs(chinese.base)
    if english.unit is None:
        return chinese.value == english.value
    percent = english.unit.dimension in _POINTS
    return chinese.unit is None and not percent and chinese.value == english.value


def is_converted(chinese: ChineseQuantity, english: Quantity) -> bool:
    """Whether one of the two is in such a unit and the other in another."""
    symbols = {unit.symbol for unit in (chinese.unit, english.unit) if unit}
    return len(symbols) > 1 and bool(symbols & _CONVERTED)


def is_rounded(chinese: ChineseQuantity, english: Quantity, *, hedged: bool) -> bool:
    """Whether an English quantity is the same, or a Chinese one with fewer digits.

    Args:
        chinese: the quantity.
        english: its candidate.
        hedged: whether the English says that it is rounded.
    """
    if states_same(chinese, english):
        return True
    if not chinese.comparable(english):
        return False
    said, meant = significant(english.value), significant(chinese.value)
    if len(said) >= len(meant):
        return False
    difference = abs(chinese.base - english.base)
    if chinese.bound is Bound.ABOUT or hedged:
        return difference <= ROUNDING * abs(chinese.base)
    # 19.54 million printed as 19.5 is rounded by the book and needs no "about".
    last = english.base / int("".join(map(str, said)))
    return len(said) >= _ROUNDED_DIGITS and difference <= last / 2


def may_be_rounded(chinese: ChineseQuantity, english: Quantity) -> bool:
    """Whether another figure may be a free rounding, which is no error to accuse anyone of."""
    close = abs(chinese.base - english.base) <= _FREE_ROUNDING * abs(chinese.base)
    return close and len(significant(english.value)) < len(significant(chinese.value))


class Stated:
    """Chinese quantities by value, to tell whether an English one repeats or converts them."""

    def __init__(self, source: Iterable[ChineseQuantity]) -> None:
        self._sorted = sorted(source, key=lambda found: found.base)
        self._bases = [found.base for found in self._sorted]
        self._values = {found.value for found in self._sorted}
        for date in (found.date for found in self._sorted if found.date):
            parts = (date.month, date.day, date.hour, date.minute)
            self._values.update(Decimal(part) for part in parts if part is not None)

    def covers(self, english: Quantity) -> bool:
        """Whether one is equal, or equal in another unit of land: 153 hectares (2,300 mu)."""
        if english.unit is None:
            return english.value in self._values
        start = bisect_left(self._bases, english.base * (1 - CONVERSION))
        near = takewhile(
            lambda found: found.base <= english.base * (1 + CONVERSION),
            islice(self._sorted, start, start + _CANDIDATES),
        )
        return any(states_same(found, english) for found in near)
