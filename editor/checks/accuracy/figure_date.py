"""A date or time that does not exist."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator

from editor.checks.base import Example, Hit, segment_check
from editor.checks.context import Context
from editor.model import Segment
from editor.months import MENTIONS_MONTH, MONTH, MONTHS, month_number
from editor.taxonomy import Category, Severity

_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_WEEKDAY = "|".join(_WEEKDAYS)
_AMERICAN = re.compile(
    rf"(?:\b(?P<weekday>{_WEEKDAY}),? (?:\()?)?(?<!\w)(?P<month>{MONTH}) (?P<day>[1-9]\d?)"
    r"(?:st|nd|rd|th)?(?![\w%]|[:,.]\d)(?:,? (?P<year>(?:19|20)\d\d)\b)?"
    rf"(?: ?\(?(?P<after>{_WEEKDAY})\))?"
)
_BRITISH = re.compile(
    rf"(?:\b(?P<weekday>{_WEEKDAY}),? )?(?<![\w.,:])(?P<day>[1-9]\d?)(?:st|nd|rd|th)? (?:of )?"
    rf"(?P<month>{'|'.join(MONTHS)})(?: (?P<year>(?:19|20)\d\d))?\b(?P<after>)"
)
_CLOCK = re.compile(
    r"\b(?:at|from|to|until|by|before|after|around) (?P<time>(?:2[4-9]|[3-9]\d):[0-5]\d|"
    r"(?:[01]?\d|2[0-3]):[6-9]\d)(?= (?:on|in|of|to|every|a\.?m|p\.?m)\b)"
)
_MIDNIGHT = "24:00"
_LEAP_YEAR = 2000


@segment_check(
    category=Category.MISTRANSLATION,
    severity=Severity.MAJOR,
    examples=(
        Example("It opened on ⟦February 30⟧."),
        Example("It opened on ⟦Monday, May 9, 2023⟧."),
        Example("It closed at ⟦25:30⟧ on May 9."),
        Example("It ran from ⟦31 June 2021⟧ on."),
        Example("It opened on Tuesday, May 9, 2023, on Monday, May 9, and on February 29, 2024."),
        Example("From 00:00 to 24:00 on May 31 they won by 30:60; June 1998 was wet."),
        Example("In March 80 trucks came, in April 31 of them left."),
    ),
)
def figure_date(segment: Segment, _: Context) -> Iterator[Hit]:
    """A date or time that does not exist.

    A February 30, a Monday that was a Tuesday or 25:30 shows that a figure was garbled; readers
    who keep a calendar lose faith in the others. Check the source.
    """
    text = segment.text
    if MENTIONS_MONTH.search(text):
        for match in (*_AMERICAN.finditer(text), *_BRITISH.finditer(text)):
            fault = _fault(match)
            if fault:
                yield Hit(match.start(), match.end(), fault)
    if ":" in text:
        for match in _CLOCK.finditer(text):
            if match["time"] != _MIDNIGHT:
                yield Hit(match.start("time"), match.end("time"), "There is no such time.")


def _fault(match: re.Match[str]) -> str | None:
    month, day = month_number(match["month"]), int(match["day"])
    year = int(match["year"]) if match["year"] else None
    longest = calendar.monthrange(year or _LEAP_YEAR, month)[1]
    if day > longest:
        # "In March 80 trucks came" and "in April 31 of them": no dates.
        dated = year or re.search(r"\bon (?:\w+day,? )?$", match.string[: match.start()][-16:])
        return f"{MONTHS[month - 1]} has {longest} days." if dated else None
    weekday = match["weekday"] or match["after"]
    if year and weekday:
        real = _WEEKDAYS[calendar.weekday(year, month, day)]
        if real != weekday:
            return f"That day was a {real}."
    return None
