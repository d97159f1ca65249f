"""Quantities as Chinese writes them, the twin of the English reader and in its units."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from editor.bilingual import quantity_table as table
from editor.bilingual.numerals import value_of
from editor.bilingual.quantity_pattern import LIKELY, QUANTITY, any_of, narrow
from editor.quantities import UNITS, Dimension, Quantity, Unit


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


@dataclass(frozen=True, slots=True)
class DateParts:
    """The parts of a date or a time of day that the text gives."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    third: int | None = None
    quarter: int | None = None
    half: int | None = None
    hour: int | None = None
    minute: int | None = None


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


_HEDGES = [
    (re.compile(rf"(?<!不)(?:{any_of(words)})(?:人民币|达)?\s?$"), bound)
    for words, bound in (
        (table.UNDER, Bound.UNDER),
        (table.OVER, Bound.OVER),
        (table.ABOUT, Bound.ABOUT),
    )
]
_HEDGES_AFTER = [
    (re.compile(rf"(?:标准煤|标煤)?(?:{any_of(words)})"), bound)
    for words, bound in (
        (table.UNDER_AFTER, Bound.UNDER),
        (table.OVER_AFTER, Bound.OVER),
        (table.ABOUT_AFTER, Bound.ABOUT),
    )
]
_CHANGE = re.compile(r"(同比|环比)[^，。；、,;\n]{0,12}$")
_JOINT = re.compile(r"\s?(?:[-–—~～至到]|——)\s?")
_VAGUE = re.compile(r"[百千万亿]+")
_SHARES = {Dimension.SHARE: Kind.PERCENTAGE, Dimension.POINTS: Kind.POINTS}
_BARE_YEAR = re.compile(r"(?:19|20)\d\d")
_SOME = ("几", "数", "好")
_ROUGHLY = ("近", "上", "逾", "超", "过", "约")
_COUNTS = re.compile(r"两|[百千万亿]+")  # 两期 and 千亿级 are no ordinals, whatever counts them
_REACH = 16
_MOST_DOUBLINGS = 10
_HUNDRED = Decimal(100)


def chinese_quantities(text: str) -> tuple[ChineseQuantity, ...]:
    """Every quantity of a Chinese text, in order; idioms, names and the article 一 left out."""
    if not LIKELY.search(text):
        return ()
    plain = narrow(text)
    return tuple(_with_ranges(plain, [_hedged(plain, found) for found in _read(plain)]))


def _read(text: str) -> Iterator[ChineseQuantity]:
    for match in QUANTITY.finditer(text):
        if match["trap"]:
            continue
        found = _date(match) if match["date"] else _special(match) or _plain(text, match)
        if found is not None:
            yield found


def _number(numeral: str | None) -> int | None:
    value = value_of(numeral) if numeral else None
    return None if value is None else int(value)


def _date(match: re.Match[str]) -> ChineseQuantity | None:
    third, half = match["third"], match["half"]
    parts = DateParts(
        year=_number(match["year"] or match["y"]),
        month=_number(match["month"] or match["m"]),
        day=_number(match["day"] or match["lone"] or match["d"]),
        third=" 上中下".index(third) if third else None,
        quarter=_number(match["quarter"]),
        half=" 上下".index(half) if half else None,
        hour=_number(match["hour"]),
        minute=_number(match["minute"] or match["clock"]),
    )
    given = [
        part for part in (parts.year, parts.month, parts.day, parts.quarter, parts.half) if part
    ]
    only_year = parts.year is not None and len(given) == 1
    kind = Kind.YEAR if only_year else Kind.DATE
    last = given[-1] if given else parts.hour or 0
    return ChineseQuantity(match.start(), match.end(), kind, Decimal(last), date=parts)


def _special(match: re.Match[str]) -> ChineseQuantity | None:
    start, end = match.span()
    if match["above"]:
        below, above = value_of(match["below"]), value_of(match["above"])
        if not below or above is None:
            return None
        return ChineseQuantity(start, end, Kind.PERCENTAGE, above * 100 / below, UNITS["%"])
    if match["ordinal"]:
        value = value_of(match["ordinal"])
        return None if value is None else ChineseQuantity(start, end, Kind.ORDINAL, value)
    if match["share"]:
        return ChineseQuantity(start, end, Kind.PERCENTAGE, Decimal(50), UNITS["%"], match["share"])
    if match["part"]:
        return ChineseQuantity(start, end, Kind.CARDINAL, Decimal("0.5"), None, match["part"])
    if match["figure"] is None:
        times = value_of(match["fan"]) if match["fan"] else Decimal(1)
        if times is None or times > _MOST_DOUBLINGS:
            return None
        return ChineseQuantity(start, end, Kind.MULTIPLE, Decimal(2) ** times, None, "番")
    return None


def _plain(text: str, match: re.Match[str]) -> ChineseQuantity | None:
    if match["figure"] is None:
        return None
    more = match["more"] or ""
    # 来 and 几 hedge only what is counted: 十来个, not 三来一补.
    value = value_of(match["figure"] + more[1:])
    if value is None or not _stands(text, match):
        return None
    form, counter, kind = _unit_form(match), match["counter"] or "", Kind.CARDINAL
    unit = UNITS[form] if form else None
    if match["discount"]:
        counter = "折"
    elif counter == "倍":
        kind = Kind.MULTIPLE
    elif counter in table.ORDINAL_COUNTERS and not _COUNTS.fullmatch(match["figure"]):
        kind = Kind.ORDINAL
    elif unit is not None and unit.dimension in _SHARES:
        kind = _SHARES[unit.dimension]
    bound = Bound.OVER if more else Bound.EXACT
    if _VAGUE.fullmatch(match["figure"]):
        bound = Bound.ABOUT
    date = None
    if not (form or counter or more) and _BARE_YEAR.fullmatch(match["figure"]):
        kind, date = Kind.YEAR, DateParts(year=int(value))
    start = match.start("prefix") if match["prefix"] else match.start("figure")
    end = match.start() + len(match[0].rstrip())
    value = _in_its_unit(match, value)
    return ChineseQuantity(start, end, kind, value, unit, counter, bound, date=date)


def _in_its_unit(match: re.Match[str], value: Decimal) -> Decimal:
    """The figure in percent after 成, 折 and ‰, with the half that follows 年 or 倍."""
    if match["tenths"]:
        return value * 10 + (value_of(match["tenths"][1:] or "零") or 0)
    if match["discount"]:
        return value * 10 if value < 10 else value  # noqa: PLR2004 - 八折, 八五折
    if match["permille"]:
        return value / 10
    return value + Decimal("0.5") if match["and_half"] else value


def _unit_form(match: re.Match[str]) -> str:
    if match["tenths"] or match["discount"] or match["permille"]:
        return "%"
    form = match["unit"] or ""
    if not form and match["prefix"]:
        form = table.PREFIXES[match["prefix"]]
    return table.UNIT_FORMS.get(form, form).lower()


def _stands(text: str, match: re.Match[str]) -> bool:
    """Whether the numeral states a number here and is no part of a word or a code."""
    figure, after = match["figure"], text[match.end() : match.end() + 2]
    measured = bool(_unit_form(match) or match["counter"])
    if figure[0].isdigit():
        coded = not measured and re.match(r"[A-Za-z_]|[.]\d|-[A-Za-z]", after)
        return not coded
    before = text[max(0, match.start("figure") - 1) : match.start("figure")]
    if figure[0] in "十百千万亿" and before in _SOME:
        return False  # 几十, 数百: no number
    if _VAGUE.fullmatch(figure):
        hedged = before in _ROUGHLY or match["counter"] == "级"
        # 万元 and 百家 are said of anything; 万亩, 百年, 百万元 and 千亿 mean the figure.
        means = match["unit"] not in (None, "元") or match["counter"] == "年"
        means = means or (measured and len(figure) > 1)
        return hedged or means or (len(figure) > 1 and figure.endswith("亿"))
    if len(figure) == 1:
        # 一是…二是… numbers points; 三 before a noun is half of a name more often than a number.
        return measured and figure not in "零〇" and not (figure == "一" and _is_article(match))
    return True


def _is_article(match: re.Match[str]) -> bool:
    counter = match["counter"]
    counts = counter in table.ORDINAL_COUNTERS or counter == "倍" or match["and_half"]
    return bool(counter) and not counts


def _hedged(text: str, found: ChineseQuantity) -> ChineseQuantity:
    if found.kind in (Kind.DATE, Kind.YEAR, Kind.ORDINAL):
        return found
    before = text[max(0, found.start - _REACH) : found.start]
    bound = found.bound
    if bound is Bound.EXACT:
        bound = next((b for hedge, b in _HEDGES if hedge.search(before)), bound)
    if bound is Bound.EXACT:
        after = (b for hedge, b in _HEDGES_AFTER if hedge.match(text, found.end))
        bound = next(after, bound)
    change = _CHANGE.search(before)
    return replace(found, bound=bound, change=change[1] if change else "")


def _with_ranges(text: str, found: list[ChineseQuantity]) -> list[ChineseQuantity]:
    for index in range(len(found) - 1):
        low, high = found[index], found[index + 1]
        if not _JOINT.fullmatch(text, low.end, high.start):
            continue
        bare = low.kind is Kind.CARDINAL and low.unit is None and not low.counter
        if bare and high.kind is Kind.YEAR:
            low = replace(low, kind=Kind.YEAR, date=DateParts(year=int(low.value)))
        elif bare:
            low = _shares_scale(text, low, high)
        found[index] = replace(low, in_range=True)
        found[index + 1] = replace(high, in_range=True)
    return found


def _shares_scale(text: str, low: ChineseQuantity, high: ChineseQuantity) -> ChineseQuantity:
    """The lower end with the unit of the upper, and its scale where it has none: 3-5万元."""
    scale = Decimal(1)
    figure = re.match(r"[\d,.]+", text[high.start : high.end])
    if figure and text[low.end - 1].isdigit():
        own = Decimal(figure[0].replace(",", "").rstrip(".") or 1)
        if own and low.value < own:
            scale = high.value / own
    return replace(
        low, kind=high.kind, value=low.value * scale, unit=high.unit, counter=high.counter
    )
