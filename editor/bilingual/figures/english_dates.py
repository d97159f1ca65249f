"""Dates and periods as English writes them, each part with its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from editor.months import MONTHS, month_number

WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
).split()


class Part(StrEnum):
    """What a figure or word of a date tells."""

    YEAR = "year"
    MONTH = "month"
    DAY = "day"
    THIRD = "part of the month"
    QUARTER = "quarter"
    HALF = "half-year"
    WEEKDAY = "day of the week"
    CLOCK = "time"
    PLAN = "five-year plan"
    RELATIVE_YEAR = "year it speaks of"


@dataclass(frozen=True, slots=True)
class Mention:
    """One part of one date of an English text.

    Attributes:
        part: which.
        value: a time in minutes past noon or midnight, -1 for last year, 0 for this and 1 for the
            next; all else as it is counted.
        start: where the words of this part begin, in code points.
        end: where they end.
        date: span of the whole date.
        beside: the other parts of the date.
    """

    part: Part
    value: int
    start: int
    end: int
    date: tuple[int, int]
    beside: tuple[tuple[Part, int], ...] = ()


_FULL = "|".join(MONTHS)
_SHORT = r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\.|\b)"
_YEAR = r"(?:1[89]|20)\d\d"
_DAY = r"(?:3[01]|[12]\d|0?[1-9])"
_TH = r"(?:st|nd|rd|th)?"
_TO = r"(?: ?[-–—~] ?| to | and | through | until )"
_NTH = "|".join([*ORDINALS[:4], "1st", "2nd", "3rd", "4th"])
_OF_YEAR = rf"(?:,? (?:of |in )?(?P<year>{_YEAR})(?![\w%]|[.,]\d))?"
_NO_FIGURE = r"(?![\w%]|[.,:]\d|[ -](?:million|billion|percent))"


def _month(name: str) -> str:
    return rf"\b(?P<{name}>(?:{_FULL})\b|{_SHORT})"


_NUMERIC = re.compile(
    rf"(?<![\w.,/-])(?P<year>{_YEAR})(?:(?P<sep>[-/.])(?P<month>1[0-2]|0?[1-9])"
    rf"(?P=sep)(?P<day>{_DAY})|[./](?P<lone>1[0-2]|0?[1-9]))(?![\w%]|[.,]\d)"
)
_AMERICAN = re.compile(
    rf"(?:\b(?P<third>early|mid|late)[ -])?{_month('month')}(?:"
    rf" ?(?P<day>{_DAY}){_TH}(?:{_TO}(?:the )?(?P<last>{_DAY}){_TH})?{_NO_FIGURE})?"
    rf"(?:,? ?(?:of )?(?P<year>{_YEAR})(?![\w%]|[.,]\d))?"
)
_BRITISH = re.compile(
    rf"(?<![\w.,:/$-])(?P<day>{_DAY}){_TH}(?:{_TO}(?:the )?(?P<last>{_DAY}){_TH})?"
    rf" (?:of )?{_month('month')}(?:,? ?(?P<year>{_YEAR})(?![\w%]|[.,]\d))?"
)
_LONE_DAY = re.compile(rf"\b[Oo]n (?:the )?(?P<day>{_DAY})(?:st|nd|rd|th)\b(?! [a-z]+ (?:of|at)\b)")
_QUARTER = re.compile(
    rf"\b(?:(?P<nth>{_NTH}|final|last)[ -]quarter|Q(?P<q>[1-4])|(?P<counted>[1-4])Q)\b{_OF_YEAR}",
    re.IGNORECASE,
)
_HALF = re.compile(
    rf"\b(?:(?P<nth>first|second|latter) half|H(?P<h>[12])|(?P<counted>[12])H)\b{_OF_YEAR}",
    re.IGNORECASE,
)
_PLAN = re.compile(
    rf"\b(?:(?P<figure>1\dth)|(?P<nth>{'|'.join(ORDINALS[9:16])}) )[ -]?(?=five[ -]year)",
    re.IGNORECASE,
)
_LONE_YEAR = re.compile(rf"(?<![\d.,$])(?P<year>{_YEAR})(?:[-–](?P<last>\d\d))?(?!\d|[.,]\d|s\b|%)")
_WEEKDAY = re.compile(rf"\b(?P<day>{'|'.join(WEEKDAYS)})s?\b")
_CLOCK = re.compile(
    r"(?<![\d:.,])(?<!: )(?P<hour>2[0-4]|[01]?\d)"
    r"(?:(?:[:.]|: )(?P<minute>[0-5]\d)(?![\d%])(?:[:.]\d\d)?"
    r"(?: ?(?:[ap]\.?m\b|hours\b)|(?<=:\d\d)|(?<=:\d\d:\d\d))| ?(?:[ap]\.?m\b|o'clock))",
    re.IGNORECASE,
)
_RELATIVE_YEAR = re.compile(
    r"\b(?:(?P<last>last year|(?:the )?(?:previous|prior|preceding) year|(?:the|a) year (?:before|"
    r"earlier|ago))|(?P<this>this year|the current year)|"
    r"(?P<next>next year|(?:the )?(?:following|coming) year))\b",
    re.IGNORECASE,
)
_RELATIVE_VALUES = {"last": -1, "this": 0, "next": 1}
_THIRDS = {"early": 1, "mid": 2, "late": 3}
_HALF_A_DAY = 12 * 60


def mentions(text: str) -> tuple[Mention, ...]:
    """Every part of every date and period of a text, in order of their places."""
    found: dict[int, Mention] = {}
    for mention in (*_calendar(text), *_periods(text)):
        found.setdefault(mention.start, mention)  # the year of a date is no year of its own
    return tuple(found[start] for start in sorted(found))


def _calendar(text: str) -> Iterator[Mention]:
    ends: set[int] = set()
    for match in (
        *_NUMERIC.finditer(text),
        *_BRITISH.finditer(text),
        *_AMERICAN.finditer(text),
    ):
        parts = match.groupdict()
        name = "lone" if parts.get("lone") else "month"
        if match.start(name) in ends:
            continue  # the June of "17 June 2023" is no date of its own
        ends.add(match.start(name))
        given = [
            (part, _value(match[group]), match.span(group))
            for part, group in (
                (Part.YEAR, "year"),
                (Part.MONTH, name),
                (Part.DAY, "day"),
                (Part.DAY, "last"),
                (Part.THIRD, "third"),
            )
            if parts.get(group)
        ]
        yield from _together(given, match.span())


def _together(
    given: list[tuple[Part, int, tuple[int, int]]], date: tuple[int, int]
) -> Iterator[Mention]:
    """The parts of one date, each knowing the others."""
    for part, value, span in given:
        beside = tuple((other, number) for other, number, _ in given if other is not part)
        yield Mention(part, value, *span, date, beside)


def _value(word: str) -> int:
    if word.isdigit():
        return int(word)
    return _THIRDS.get(word.lower()) or month_number(word)


def _periods(text: str) -> Iterator[Mention]:
    for match in _LONE_DAY.finditer(text):
        yield Mention(Part.DAY, int(match["day"]), *match.span("day"), match.span("day"))
    for pattern, part in ((_QUARTER, Part.QUARTER), (_HALF, Part.HALF)):
        for match in pattern.finditer(text):
            yield from _counted(match, part)
    for match in _LONE_YEAR.finditer(text):
        year = int(match["year"])
        yield Mention(Part.YEAR, year, *match.span("year"), match.span())
        if match["last"] and int(match["last"]) > year % 100:
            last = year // 100 * 100 + int(match["last"])
            yield Mention(Part.YEAR, last, *match.span("last"), match.span())
    for match in _PLAN.finditer(text):
        group = "figure" if match["figure"] else "nth"
        value = (
            int(match["figure"][:2])
            if match["figure"]
            else ORDINALS.index(match["nth"].lower()) + 1
        )
        yield Mention(Part.PLAN, value, *match.span(group), match.span())
    for match in _WEEKDAY.finditer(text):
        value = WEEKDAYS.index(match["day"]) + 1
        yield Mention(Part.WEEKDAY, value, *match.span("day"), match.span())
    for match in _RELATIVE_YEAR.finditer(text):
        value = _RELATIVE_VALUES[match.lastgroup or ""]
        yield Mention(Part.RELATIVE_YEAR, value, *match.span(), match.span())
    for match in _CLOCK.finditer(text):
        value = (60 * int(match["hour"]) + int(match["minute"] or 0)) % _HALF_A_DAY
        yield Mention(Part.CLOCK, value, *match.span(), match.span())


def _counted(match: re.Match[str], part: Part) -> Iterator[Mention]:
    """A quarter or a half, and the year it is said to be of."""
    group = next(name for name, word in match.groupdict().items() if word and name != "year")
    word = match[group].lower()
    if word in ("final", "last", "latter"):
        value = 4 if part is Part.QUARTER else 2
    else:
        value = int(word[0]) if word[0].isdigit() else ORDINALS.index(word) + 1
    given = [(part, value, match.span(group))]
    if match["year"]:
        given.append((Part.YEAR, int(match["year"]), match.span("year")))
    yield from _together(given, match.span())
