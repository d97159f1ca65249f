"""Enumerations that change their shape on the way."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.checks.base import Example, Fix, Hit, Measured, segment_check
from editor.checks.context import Context
from editor.model import Safety, Segment
from editor.taxonomy import Category, Severity

_CAPITAL = re.compile(
    r"; ?((?:The )?(?:Second|Third|Fourth|Fifth|Sixth)(?:ly)?\b(?=,| is\b| was\b)"
    r"|The (?:second|third|fourth|fifth|sixth)\b(?=,| is\b| was\b))"
)


@segment_check(
    category=Category.TEXTUAL_CONVENTIONS,
    severity=Severity.MINOR,
    priority=66,
    measured=Measured(20, 20),
    examples=(
        Example(
            "He made two demands: first, cut costs; ⟦Second⟧, train the staff.",
            fix="He made two demands: first, cut costs; second, train the staff.",
        ),
        Example(
            "The first is to cut costs; ⟦The second⟧ is to train the staff.",
            fix="The first is to cut costs; the second is to train the staff.",
        ),
        Example("First, cut costs. Second, train the staff."),
        Example("He lives in First Street; Second Avenue is near."),
    ),
)
def list_drift(segment: Segment, context: Context) -> Iterator[Hit]:
    """A member of a list that begins like a sentence after a semicolon.

    Chinese counts points with full stops or semicolons as it likes. In English the members of one
    list are alike: lower case after semicolons, or sentences of their own. Source: The Chicago
    Manual of Style 6.132.
    """
    if ";" not in segment.text:
        return
    for match in _CAPITAL.finditer(segment.text):
        if not context.in_speech(segment, *match.span(1)):
            word = match[1]
            fix = Fix(word[0].lower() + word[1:], Safety.UNSAFE)
            yield Hit(
                *match.span(1),
                f"The list goes on after a semicolon: write “{word}” in lower case.",
                (fix,),
            )
