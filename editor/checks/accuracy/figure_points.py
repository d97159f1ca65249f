"""A difference between percentages given in percent."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from editor.checks.base import Example, Fix, Hit, Measured, segment_check
from editor.checks.context import Context
from editor.model import Safety, Segment
from editor.taxonomy import Category, Severity

_PERCENT = r"(?:%| percent\b| per cent\b)"
_CHANGE = (
    r"(?:increas\w+|decreas\w+|up|down|ris\w+|rose|grew|growth|reduc\w+|fell|fall\w*|drop\w*|"
    r"declin\w+|improv\w+|higher|lower\w*|gain\w*)(?: by| of)?(?: an?)?"
)
_NUMBER = r"\d+(?:\.\d+)?"
_FROM = (
    rf"from (?P<first>{_NUMBER}){_PERCENT}?(?: [\w ]{{1,30}}?)?,? to "
    rf"(?P<second>{_NUMBER}){_PERCENT}"
)
_AFTER = re.compile(
    rf"\b{_FROM}[^.;%]{{0,60}}?\b{_CHANGE} (?P<change>(?P<figure>{_NUMBER}){_PERCENT})(?! ?points?)"
)
_BEFORE = re.compile(
    rf"\b{_CHANGE} (?P<change>(?P<figure>{_NUMBER}){_PERCENT})(?! ?points?),? {_FROM}"
)


@segment_check(
    category=Category.MISTRANSLATION,
    severity=Severity.MAJOR,
    measured=Measured(1, 1),
    examples=(
        Example(
            "The share rose ⟦from 2.1% to 3.6%, an increase of 1.5%⟧.",
            fix="The share rose from 2.1% to 3.6%, an increase of 1.5 percentage points.",
        ),
        Example(
            "The yield ⟦improved by 4 percent from 90 percent to 94 percent⟧.",
            fix="The yield improved by 4 percentage points from 90 percent to 94 percent.",
        ),
        Example("The share rose from 2.1% to 3.6%, an increase of 1.5 percentage points."),
        Example("The rate rose from 2% to 3%, an increase of 50%, and from 50% to 100%, up 100%."),
    ),
)
def figure_points(segment: Segment, _: Context) -> Iterator[Hit]:
    """A difference between percentages given in percent.

    From 2 to 3 percent is a rise of one percentage point and of 50 percent. 个百分点 loses its
    点 on the way; where the figures show it, the correction is certain (AP Stylebook, "percent").
    """
    text = segment.text
    if " to " not in text or not ("%" in text or "cent" in text):
        return
    for match in (*_AFTER.finditer(text), *_BEFORE.finditer(text)):
        first, second, figure = (Decimal(match[name]) for name in ("first", "second", "figure"))
        if not first or abs(second - first) != figure:
            continue
        if abs(second / first - 1) * 100 == figure:
            continue  # both readings are right
        start, end = match.span("change")
        unit = "percentage point" if figure == 1 else "percentage points"
        right = f"{match['figure']} {unit}"
        message = f"From {match['first']} to {match['second']} percent: percentage points."
        fix = Fix(right, Safety.UNSAFE, start, end)
        yield Hit(match.start(), match.end(), message, (fix,))
