"""An ordinal that is split, has the wrong ending, or has lost it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.checks.base import Example, Fix, Hit, Measured, segment_check
from editor.checks.context import Context
from editor.model import Safety, Segment
from editor.taxonomy import Category, Severity

_ORDINAL = re.compile(r"(?<![\w.,:-])(\d{1,3})( ?)(st|nd|rd|th)(?![\w'’])")
_MEETING = re.compile(
    r"(?<=\b[Tt])he (?P<number>[1-9]\d?) (?:[A-Z][\w'’-]+ (?:of |and |& )?){0,5}?"
    r"(?:Annual (?:Meeting|Conference)|Congress|Conference|Session|Anniversary|Forum|Expo|"
    r"Exposition|Summit|Games|Festival|Exhibition|Fair|Symposium|Plenary Session|"
    r"anniversary|plenary session|session of)\b(?! [a-z]+s\b(?<!of ))"
)
_ENDING = re.compile(r"\d ?[snrt][tdh]\b")
_BARE_DAY = re.compile(
    r"(?:(?<=\bon )|(?<=\bsince )|(?<=\buntil ))\d{1,2}(?:st|nd|rd|th)"
    r"(?=[.,;)]|\s*$| (?:that|in|local|at)\b)"
)
_UNIQUE = ("st", "nd", "rd")


def _ending(number: int) -> str:
    if number % 100 in (11, 12, 13) or not 1 <= number % 10 <= len(_UNIQUE):
        return "th"
    return _UNIQUE[number % 10 - 1]


@segment_check(
    category=Category.NUMBER_FORMAT,
    severity=Severity.MINOR,
    measured=Measured(27, 27),
    examples=(
        Example("It opened on the ⟦26 th⟧.", fix="It opened on the 26th."),
        Example("The ⟦22th⟧ furnace and the ⟦1th⟧ mill.", fix="The 22nd furnace and the 1st mill."),
        Example(
            "The ⟦25⟧ Annual Meeting of the Zinc Branch closed.",
            fix="The 25th Annual Meeting of the Zinc Branch closed.",
        ),
        Example("It marked the ⟦30⟧ anniversary.", fix="It marked the 30th anniversary."),
        Example("It was shut on ⟦9th⟧.", fix="It was shut on the 9th."),
        Example("It was shut on 9th May, on the 9th, on May 9th, and on 9th Street."),
        Example("The 11th, 12th, 13th, 21st, 22nd, 23rd and 101st runs were clean."),
        Example("The 20 meeting rooms and the 12 conferences; the 2022 Annual Meeting."),
        Example("They walked down 5 St James Road."),
    ),
)
def ordinal_form(segment: Segment, context: Context) -> Iterator[Hit]:
    """An ordinal that is split, has the wrong ending, or has lost it.

    Chinese marks an ordinal by a prefix, and abbreviations drop it; engines write "19 th", "22th"
    or a bare "the 25 Annual Meeting", which reads as 25 meetings (Chicago Manual of Style 9.6).
    """
    text = segment.text
    ordinal = _ENDING.search(text) is not None
    for match in _ORDINAL.finditer(text) if ordinal else ():
        right = _ending(int(match[1]))
        if match[2] or match[3] != right:
            # With a space, "3 rd" may be anything but an ordinal only where the ending is wrong.
            if match[2] and match[3] != right:
                continue
            fix = Fix(match[1] + right, Safety.SAFE)
            yield Hit(match.start(), match.end(), f"Write the ordinal “{match[1]}{right}”.", (fix,))
    for match in _BARE_DAY.finditer(text) if ordinal else ():
        right = f"the {match[0]}"
        message = "A day of the month takes “the” where the month is left out."
        yield Hit(match.start(), match.end(), message, (Fix(right, Safety.UNSAFE),))
    for match in _MEETING.finditer(text) if "he " in text else ():
        start, end = match.span("number")
        if not context.meets_term(segment, start, end):
            right = match["number"] + _ending(int(match["number"]))
            message = f"“{match['number']}” counts; the ordinal is “{right}”."
            yield Hit(start, end, message, (Fix(right, Safety.UNSAFE),))
