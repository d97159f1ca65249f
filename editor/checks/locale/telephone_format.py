"""Telephone numbers as they are dialled inside China."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.checks.base import Example, Fix, Hit, segment_check
from editor.checks.context import Context
from editor.model import Safety, Segment
from editor.taxonomy import Category, Severity

_LABEL = re.compile(
    r"\b(?:tel(?:ephone)?|phone|mob(?:ile)?|fax|hotline|call|contact)\b[^\n\d+]{0,20}$",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    r"(?<![\d+-])(?:(?:0086|\+?86)[- ]{1,2})?"
    r"(?P<rest>0?1[3-9]\d{9}|0(?P<area>10|2\d|[3-9]\d{2})[- ]?(?P<local>\d{7,8}))(?!\d)"
)


@segment_check(
    category=Category.TELEPHONE_FORMAT,
    severity=Severity.NEUTRAL,
    priority=90,
    examples=(
        Example("Tel: ⟦0551-6213456⟧"),
        Example("Mobile: ⟦86--13912345678⟧"),
        Example("Tel: +86 551 621 3456"),
        Example("The mill made 13912345678 tons; order 0551-6213456 was late."),
    ),
)
def telephone_format(segment: Segment, _: Context) -> Iterator[Hit]:
    """A Chinese telephone number that cannot be dialled from abroad as it stands.

    Readers of the English are abroad. The international form has +86, no leading nought and spaces
    between the groups (ITU-T E.123).
    """
    if not any(character.isdigit() for character in segment.text):
        return
    for match in _NUMBER.finditer(segment.text):
        if _LABEL.search(segment.text, max(0, match.start() - 40), match.start()):
            area = match["area"]
            local = match["local"] if area else match["rest"].lstrip("0")
            right = " ".join(("+86", *((area,) if area else ()), local))
            if match[0] != right:
                message = f"From abroad this number is dialled {right}."
                fix = Fix(right, Safety.ADVICE)
                yield Hit(match.start(), match.end(), message, (fix,))
