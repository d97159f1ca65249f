"""Quantities as Chinese writes them, the twin of the English reader and in its units."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, replace
from decimal import Decimal

from editor.bilingual.figures import quantity_table as table
from editor.bilingual.figures.chinese_quantity import (
    CONGRESS,
    PLAN,
    Bound,
    ChineseQuantity,
    DateParts,
    Kind,
)
from editor.bilingual.figures.numerals import NUMERAL, value_of
from editor.bilingual.figures.quantity_pattern import LIKELY, any_of, plain, quantity_pattern
from editor.quantities import UNITS, Dimension

# 不得低于 bounds from below as 不低于 does.
_NOT = r"(?:不[得能会应可宜再]?|未曾?|没有?|从未|并未|尚未|难以|无法)(?:再)?"
_HEDGES = [
    (re.compile(rf"(?:{words})(?:人民币|达)?\s?$"), bound)
    for words, bound in (
        (f"{_NOT}(?:超过|超出|高于|多于|大于|突破)", Bound.UNDER),
        (f"{_NOT}(?:低于|少于|小于)", Bound.OVER),
        (any_of(table.UNDER), Bound.UNDER),
        (any_of(table.OVER), Bound.OVER),
        (any_of(table.ABOUT), Bound.ABOUT),
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
_EITHER = re.compile(
    r"(?P<head>(?:十|[一二三四五六七八九]?[百千万])?)(?P<low>[一二三四五六七八])(?P<high>[二三四五六七八九])"
    r"(?P<scale>[十百千万亿]{0,3})"
)
_ENDS = ("low", "high")
_OTHER_END = re.compile(rf"[-–—~～至到]{NUMERAL}")
_LEADING = re.compile(r"[\d,.]+|[一二三四五六七八九](?=[百千万亿成折])")
_REACH = 16
_MOST_DOUBLINGS = 10
_NOON = 12
_PARTS_IN_RANGES = {"year": (1000, 2999), "quarter": (1, 4), "month": (1, 12), "day": (1, 31)}


def chinese_quantities(text: str) -> tuple[ChineseQuantity, ...]:
    """Every quantity of a Chinese text, in order; idioms, names and the article 一 left out."""
    if not LIKELY.search(text):
        return ()
    text = plain(text)
    return tuple(_with_ranges(text, [_hedged(text, found) for found in _read(text)]))


def _read(text: str) -> Iterator[ChineseQuantity]:
    for match in quantity_pattern().finditer(text):
        if match["trap"]:
            continue
        if match["date"]:
            yield _date(match)
            continue
        found = _special(match) or _plain(text, match)
        if found is not None:
            yield found
        else:
            yield from _either(match)


def _number(numeral: str | None) -> int | None:
    value = value_of(numeral) if numeral else None
    return None if value is None else int(value)


def _date(match: re.Match[str]) -> ChineseQuantity:
    third, half, weekday = match["third"], match["half"], match["weekday"]
    parts = DateParts(
        year=_number(match["year"] or match["y"]),
        month=_number(match["month"] or match["m"]),
        day=_number(match["day"] or match["lone"] or match["d"]),
        third=" 上中下".index(third) if third else None,
        quarter=_number(match["quarter"]),
        half=" 上下".index(half) if half else None,
        hour=_hour(match),
        minute=30 if match["half_past"] else _number(match["minute"] or match["clock"]),
        weekday=min(" 一二三四五六日天".index(weekday), 7) if weekday else None,
    )
    dated = (parts.year, parts.month, parts.day, parts.quarter, parts.half, parts.weekday)
    given = [part for part in dated if part]
    only_year = parts.year is not None and len(given) == 1
    kind = Kind.YEAR if only_year else Kind.DATE
    last = given[-1] if given else parts.hour or 0
    return ChineseQuantity(match.start(), match.end(), kind, Decimal(last), date=parts)


def _hour(match: re.Match[str]) -> int | None:
    hour = _number(match["hour"])
    late = match["daypart"] in table.LATE_PARTS
    return hour + _NOON if hour is not None and late and hour < _NOON else hour


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
    if match["plan"] or match["congress"]:
        value = value_of(match["plan"] or match["congress"]) or Decimal(0)
        counter = PLAN if match["plan"] else CONGRESS
        return ChineseQuantity(start, end, Kind.ORDINAL, value, None, counter)
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
    value = _in_its_unit(match, value)
    return ChineseQuantity(*_reach(match), kind, value, unit, counter, bound, date=date)


def _reach(match: re.Match[str]) -> tuple[int, int]:
    start = match.start("prefix") if match["prefix"] else match.start("figure")
    return start, match.start() + len(match[0].rstrip())


def _either(match: re.Match[str]) -> Iterator[ChineseQuantity]:
    """Both ends of 五六百 and 三四成, which name two neighbouring numbers."""
    figure = _EITHER.fullmatch(match["figure"] or "")
    if figure is None or not (_unit_form(match) or match["counter"] or figure["scale"]):
        return
    form = _unit_form(match)
    unit = UNITS[form] if form else None
    kind = _SHARES.get(unit.dimension, Kind.CARDINAL) if unit else Kind.CARDINAL
    low, high = (value_of(figure["head"] + figure[end] + figure["scale"]) for end in _ENDS)
    if low is None or high is None or high <= low:
        return
    start, end = _reach(match)
    middle = match.start("figure") + figure.end("low")
    for value, span in ((low, (start, middle)), (high, (middle, end))):
        stated = _in_its_unit(match, value)
        counter = match["counter"] or ""
        yield ChineseQuantity(*span, kind, stated, unit, counter, Bound.ABOUT, in_range=True)


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
    if match["prefix"] and form in ("", "元"):
        form = table.PREFIXES[match["prefix"]]
    if form == "度":
        return "kwh"
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
    if match["more"]:
        return measured or len(figure) > 1
    if _VAGUE.fullmatch(figure):
        hedged = before in _ROUGHLY or match["counter"] == "级"
        # 万元 and 百家 are said of anything; 万亩, 百年, 百万元 and 千亿 mean the figure.
        means = match["unit"] not in (None, "元") or match["counter"] == "年"
        means = means or (measured and len(figure) > 1)
        return hedged or means or (len(figure) > 1 and figure.endswith("亿"))
    if len(figure) == 1:
        # 一是…二是… numbers points; 三 before a noun is half of a name more often than a number.
        if not measured and _OTHER_END.match(text, match.end()):
            return True  # 三到五成
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
        date = _date_like(high.date, int(low.value)) if bare and high.date else None
        if date:
            low = replace(low, kind=high.kind, date=date)
        elif bare and not high.date:
            low = _shares_scale(text, low, high)
        found[index] = replace(low, in_range=True)
        found[index + 1] = replace(high, in_range=True)
    return found


def _date_like(date: DateParts, value: int) -> DateParts | None:
    """The lower end of 1-6月 or 2021—2025年: the same part of a date."""
    given = {field.name for field in fields(date) if getattr(date, field.name) is not None}
    for part, (least, most) in _PARTS_IN_RANGES.items():
        if given in ({part}, {part, "third"}) and least <= value <= most:
            return DateParts(**{part: value})
    return None


def _shares_scale(text: str, low: ChineseQuantity, high: ChineseQuantity) -> ChineseQuantity:
    """The lower end with the unit of the upper, and its scale where it has none: 3-5万元."""
    scale = Decimal(1)
    figure = _LEADING.match(text, high.start, high.end)
    if figure and (text[low.end - 1].isdigit() or low.end - low.start == 1):
        own = value_of(figure[0].rstrip(",.")) or Decimal(0)
        if own and low.value < own:
            scale = high.value / own
    return replace(
        low, kind=high.kind, value=low.value * scale, unit=high.unit, counter=high.counter
    )
