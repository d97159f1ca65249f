"""Dates and periods of a Chinese passage against those of its English, part by part.

A year, a month or a quarter alone proves nothing: an editor writes 去年 as a year, moves a date to
the dateline and says "this year". But a year of the Chinese that is nowhere in the English, while a
year stands there that is nowhere in the Chinese, is a wrong year; and so for every other part. And
where both name the same quarter, month or day of different years or months, one of them is wrong.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeVar

from editor.bilingual.figures.chinese_quantity import PLAN, ChineseQuantity, Kind
from editor.bilingual.figures.english_dates import Mention, Part, mentions

_HALF_A_DAY = 12 * 60
_AN_HOUR = 60
_MOST = 40
"""Mentions of one part that are compared; a passage of prose has a handful."""


@dataclass(frozen=True, slots=True)
class ChineseMention:
    """One part of one date of a Chinese text, and the quantity it belongs to."""

    part: Part
    value: int
    chinese: ChineseQuantity

    @property
    def beside(self) -> tuple[tuple[Part, int], ...]:
        """The other parts of its date."""
        return tuple((part, value) for part, value in _parts(self.chinese) if part is not self.part)


@dataclass(frozen=True, slots=True)
class WrongPart:
    """A part of an English date that should be another.

    Attributes:
        chinese: the part of the Chinese that the English lacks.
        english: the one it has instead.
    """

    chinese: ChineseMention
    english: Mention


_Any = TypeVar("_Any", Mention, ChineseMention)


def chinese_mentions(source: Iterable[ChineseQuantity]) -> Iterator[ChineseMention]:
    """Every part of every date, in order."""
    for found in source:
        for part, value in _parts(found):
            yield ChineseMention(part, value, found)


_RELATIVE_YEAR = re.compile(
    "(?P<last>[去上]年|上一年)|(?P<this>[今本]年)|(?P<next>[明次翌来]年|下一年)"
)
_RELATIVE_VALUES = {"last": -1, "this": 0, "next": 1}


def _relative_years(text: str) -> Iterator[ChineseMention]:
    for match in _RELATIVE_YEAR.finditer(text):
        value = _RELATIVE_VALUES[match.lastgroup or ""]
        found = ChineseQuantity(*match.span(), Kind.DATE, Decimal(value))
        yield ChineseMention(Part.RELATIVE_YEAR, value, found)


def _parts(found: ChineseQuantity) -> Iterator[tuple[Part, int]]:
    if found.counter == PLAN:
        yield Part.PLAN, int(found.value)
    date = found.date
    if date is None:
        return
    clock = None if date.hour is None else 60 * date.hour + (date.minute or 0)
    for part, value in (
        (Part.YEAR, date.year),
        (Part.MONTH, date.month),
        (Part.DAY, date.day),
        (Part.THIRD, date.third),
        (Part.QUARTER, date.quarter),
        (Part.HALF, date.half),
        (Part.WEEKDAY, date.weekday),
        (Part.CLOCK, None if clock is None else clock % _HALF_A_DAY),
    ):
        if value is not None:
            yield part, value


def wrong_parts(
    chinese_text: str,
    source: Sequence[ChineseQuantity],
    english: str,
    *,
    source_around: Iterable[ChineseQuantity] = (),
    english_around: str = "",
    months: frozenset[int] = frozenset(),
) -> Iterator[WrongPart]:
    """Parts of English dates that stand where the Chinese has another value.

    Args:
        chinese_text: the Chinese passage.
        source: its quantities.
        english: its English.
        source_around: those of the sentences before and after, from where a date may have moved.
        english_around: their English, to where one may have moved.
        months: all months that the whole Chinese names.
    """
    chinese = _by_part((*chinese_mentions(source), *_relative_years(chinese_text)))
    stated = _by_part(mentions(english)) if chinese else {}
    if not stated.keys() & chinese.keys():
        return
    around = {(found.part, found.value) for found in chinese_mentions(source_around)}
    # A count of 2000 is no year, though it looks like one.
    counts = {(Part.YEAR, int(found.value)) for found in source if found.date is None}
    moved = {(found.part, found.value) for found in mentions(english_around)}
    accused: dict[int, WrongPart] = {}
    for part, wanted in chinese.items():
        given = [m for m in stated.get(part, []) if (part, m.value) not in counts]
        known = {found.value for found in wanted}
        added = _once(m for m in given if m.value not in known)
        # What both sides say around stands there for itself and has not moved there.
        here = [m for m in wanted if (part, m.value) not in moved - around]
        lost = _once(m for m in here if m.value not in {found.value for found in given})
        foreign = [m for m in added if (part, m.value) not in around]
        if not lost and not _is_resolved(part, chinese_text):
            lost = _rarer(here, given)
        elif len(lost) == len(added) == 1:
            foreign = added
        spared = around | _loose(part, chinese)
        for wrong in (*_opposed(lost, foreign), *_contradicting(wanted, given, spared)):
            accused.setdefault(wrong.english.start, wrong)
    if not _RELATIVE[Part.MONTH].search(chinese_text):
        for wrong in _foreign_months(chinese, stated, months):
            accused.setdefault(wrong.english.start, wrong)
    yield from accused.values()


def _foreign_months(
    chinese: dict[Part, list[ChineseMention]],
    stated: dict[Part, list[Mention]],
    months: frozenset[int],
) -> Iterator[WrongPart]:
    """Months that the whole Chinese does not have, given to a day it has without one."""
    named = chinese.get(Part.MONTH, [])
    months |= {one.value for one in named}
    days = {day.value: day for day in chinese.get(Part.DAY, ()) if not _has_month(day)}
    for given in stated.get(Part.MONTH, ()):
        day = next((days[value] for part, value in given.beside if value in days), None)
        if day is None or given.value in months:
            continue
        earlier = [one for one in named if one.chinese.start < day.chinese.start]
        if earlier or len(months) == 1:
            value = earlier[-1].value if earlier else min(months)
            yield WrongPart(ChineseMention(Part.MONTH, value, day.chinese), given)


def _has_month(mention: ChineseMention) -> bool:
    return Part.MONTH in dict(mention.beside)


_RELATIVE = {
    Part.YEAR: re.compile("[去明次翌前上今当来同]年|年[初末底内]|同期"),
    Part.MONTH: re.compile("[上下次当本]个?月|月[初末底内]"),
    Part.DAY: re.compile("[昨次翌明当前今后][日天晚]|凌晨|同日"),
}


def _is_resolved(part: Part, chinese_text: str) -> bool:
    """Whether words such as 去年 and 次日 stand for dates that an editor writes out."""
    return part not in _RELATIVE or _RELATIVE[part].search(chinese_text) is not None


def _rarer(wanted: list[ChineseMention], given: list[Mention]) -> list[ChineseMention]:
    """The one value that the Chinese has more often than the English, if there is just one."""
    meant = Counter(mention.value for mention in wanted)
    meant.subtract(mention.value for mention in given)
    rarer = _once(mention for mention in wanted if meant[mention.value] > 0)
    return rarer if len(rarer) == 1 else []


def _by_part(found: Iterable[_Any]) -> dict[Part, list[_Any]]:
    grouped: dict[Part, list[_Any]] = defaultdict(list)
    for mention in found:
        if len(grouped[mention.part]) < _MOST:
            grouped[mention.part].append(mention)
    return grouped


def _once(found: Iterable[_Any]) -> list[_Any]:
    """The first mention of each value."""
    first: dict[int, _Any] = {}
    for mention in found:
        first.setdefault(mention.value, mention)
    return list(first.values())


def _opposed(lost: list[ChineseMention], added: list[Mention]) -> Iterator[WrongPart]:
    """Pairs of a lost part and the one in its place, where there is no doubt which is which."""
    if len(lost) == len(added):
        pairs = list(zip(lost, added, strict=True))
    else:
        pairs = [
            (wanted, given)
            for wanted in lost
            for given in added
            if set(wanted.beside) & set(given.beside)
        ]
        pairs = pairs if len(pairs) == 1 else []
    for wanted, given in pairs:
        months = [dict(mention.beside).get(Part.MONTH) for mention in (wanted, given)]
        if given.part is Part.DAY and None not in months and months[0] != months[1]:
            continue  # the 5th of another month is another date, not a wrong day
        if given.part is Part.CLOCK and given.value == wanted.value // _AN_HOUR * _AN_HOUR:
            continue  # 19:00 for 19时54分 leaves out the minutes
        yield WrongPart(wanted, given)


_BESIDE = {
    Part.YEAR: (Part.MONTH, Part.QUARTER, Part.HALF),
    Part.MONTH: (Part.DAY,),
    Part.DAY: (Part.MONTH,),
}
"""By which other parts of a date two dates are known to be the same but for this one."""


def _contradicting(
    wanted: list[ChineseMention], given: list[Mention], spared: set[tuple[Part, int]]
) -> Iterator[WrongPart]:
    """The June of another year: dates of both sides that differ in this part alone."""
    stated: dict[tuple[Part, int], list[Mention]] = defaultdict(list)
    for mention in given:
        for other in mention.beside:
            stated[other].append(mention)
    meant: dict[tuple[Part, int], list[ChineseMention]] = defaultdict(list)
    for one in wanted:
        for other in one.beside:
            meant[other].append(one)
    known = {one.value for one in wanted}
    for other, ones in meant.items():
        values = {one.value for one in ones}
        if other[0] not in _BESIDE.get(ones[0].part, ()) or other in spared:
            continue
        there = stated.get(other, [])
        if values & {mention.value for mention in there}:
            continue
        for mention in there:
            # The 18th may be the end of a range that the Chinese gives no month.
            ended = mention.part is Part.DAY and mention.value in known
            if not ended and (mention.part, mention.value) not in spared:
                yield WrongPart(ones[0], mention)


def _loose(part: Part, chinese: dict[Part, list[ChineseMention]]) -> set[tuple[Part, int]]:
    """Months and the like that the Chinese also gives without that part: 6月 of whatever year."""
    return {
        (one.part, one.value)
        for other in _BESIDE.get(part, ())
        for one in chinese.get(other, ())
        if part not in dict(one.beside)
    }
