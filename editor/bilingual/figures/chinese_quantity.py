"""A quantity of a Chinese text: its value, what limits it, and the parts of a date."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from editor.quantities import Quantity, Unit


class Kind(StrEnum):
    """What a numeral is there for."""

    CARDINAL = "cardinal"
    ORDINAL = "ordinal"
    PERCENTAGE = "percentage"
    POINTS = "percentage points"
    MULTIPLE = "multiple"
    DATE = "date"
    YEAR = "year"


class Bound(StrEnum):
    """How a hedge around the figure limits it."""

    EXACT = "exact"
    ABOUT = "about"
    OVER = "over"
    UNDER = "under"


PLAN = "五年规划"
"""The counter of 十四五: the fourteenth plan of five years."""
CONGRESS = "大"
"""The counter of 二十大: the twentieth congress."""


@dataclass(frozen=True, slots=True)
class DateParts:
    """The parts of a date or a time of day that the text gives.

    Attributes:
        year: of four digits.
        month: 1 to 12.
        day: of the month.
        third: of the month, 1 to 3: 上旬, 中旬, 下旬.
        quarter: of the year, 1 to 4.
        half: of the year, 1 or 2.
        hour: 0 to 24; 下午3点 is 15.
        minute: 0 to 59.
        weekday: 1 for Monday to 7.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    third: int | None = None
    quarter: int | None = None
    half: int | None = None
    hour: int | None = None
    minute: int | None = None
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class ChineseQuantity:
    """One quantity of a Chinese text.

    Attributes:
        start: where it begins, in code points.
        end: where it ends, its unit or counter included.
        kind: what it is there for.
        value: figure times scale in its own unit; of a date its last part, of 翻一番 2.
        unit: the unit, one of the English reader's, or None.
        counter: the measure word where there is no unit: 人, 家, 倍.
        bound: how 约, 余, 以上 limit it.
        in_range: whether it is one end of a range.
        change: "同比" or "环比" where the clause compares with an earlier period, else empty.
        date: the parts of a date.
    """

    start: int
    end: int
    kind: Kind
    value: Decimal
    unit: Unit | None = None
    counter: str = ""
    bound: Bound = Bound.EXACT
    in_range: bool = False
    change: str = ""
    date: DateParts | None = None

    @property
    def base(self) -> Decimal:
        """The value in base units of its dimension, as the English reader gives it."""
        return self.value * self.unit.factor if self.unit else self.value

    def comparable(self, other: Quantity) -> bool:
        """Whether an English quantity measures the same thing."""
        return _as_english(self).comparable(other)


def _as_english(found: ChineseQuantity) -> Quantity:
    return Quantity(found.start, found.end, found.value, Decimal(1), found.unit, "")
