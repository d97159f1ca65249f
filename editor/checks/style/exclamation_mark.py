"""Exclamation marks in news."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.checks.base import Example, Fix, Hit, Measured, segment_check
from editor.checks.context import Context
from editor.model import Safety, Segment
from editor.taxonomy import Category, Severity

_SHOUT = re.compile(r"(?<=[\w)])[!！]{1,9}(?=\s|$)")


@segment_check(
    category=Category.REGISTER,
    severity=Severity.MINOR,
    priority=55,
    measured=Measured(13, 11),
    examples=(
        Example(
            "Beijing is proud of its 300 yuan⟦!⟧ It grew.",
            fix="Beijing is proud of its 300 yuan. It grew.",
        ),
        Example("“We did it for 300 yuan!” he said in Beijing."),
        Example("Come and win!"),
    ),
)
def exclamation_mark(segment: Segment, context: Context) -> Iterator[Hit]:
    """An exclamation mark in news copy.

    Chinese releases end a pledge with one. English news leaves the feeling to the reader (AP
    Stylebook, "exclamation point"); in quotations and advertisements it may stay.
    """
    if not ("!" in segment.text or "！" in segment.text):
        return
    if not context.china_topic or not context.is_body(segment):
        return
    for match in _SHOUT.finditer(segment.text):
        start, end = match.span()
        if any(quote.start <= start <= quote.end for quote in context.quotations(segment)):
            continue
        fixes = (Fix(".", Safety.UNSAFE),)
        yield Hit(start, end, "News copy states; a full stop is enough.", fixes)
