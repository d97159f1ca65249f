"""Capitals after a semicolon."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.checks.base import Example, Fix, Hit, Measured, segment_check
from editor.checks.context import Context
from editor.model import Safety, Segment
from editor.taxonomy import Category, Severity

_CAPITAL = re.compile(
    r"[;；]\s?(?P<word>A|An|And|As|At|But|By|Each|For|From|He|However|If|In|It|Its|On|One|Or|She|So"
    r"|Some|That|The|Their|Then|There|These|They|This|Those|Through|To|We|When|While|With"
    r"|Accelerate|Adhere|Build|Carry|Continue|Deepen|Develop|Ensure|Expand|Highlight|Implement"
    r"|Improve|Increase|Make|Optimize|Promote|Reduce|Speed|Strengthen|Support|Take)\b(?=,| "
    r"(?!second|third|fourth|fifth|sixth)[a-z])"
)


@segment_check(
    category=Category.PUNCTUATION,
    severity=Severity.MINOR,
    priority=50,
    measured=Measured(30, 29),
    examples=(
        Example(
            "Output rose; ⟦The⟧ price fell.",
            fix="Output rose; the price fell.",
        ),
        Example("Li Si, chairman; He Wu, manager; The Hague, host; I came; Steel sold."),
    ),
)
def capital_after_semicolon(segment: Segment, context: Context) -> Iterator[Hit]:
    """A capital after a semicolon.

    Engines take a Chinese clause for a sentence and its comma for a semicolon, and start the next
    with a capital. English goes on in lower case (The Chicago Manual of Style, 18th edition, 6.60).
    """
    if ";" not in segment.text and "；" not in segment.text:
        return
    for match in _CAPITAL.finditer(segment.text):
        start, end = match.span("word")
        if context.meets_name(segment, start, end):
            continue
        fix = Fix(match["word"].lower(), Safety.SAFE)
        yield Hit(start, end, "After a semicolon the sentence goes on in lower case.", (fix,))
