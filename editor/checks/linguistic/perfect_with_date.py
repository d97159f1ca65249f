"""A present perfect with a date that is over."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.checks.base import Example, Fix, Hit, Measured, segment_check
from editor.checks.context import Context
from editor.model import Safety, Segment, SegmentKind
from editor.months import MONTHS
from editor.taxonomy import Category, Severity

_PARTICIPLE = (
    r"(?:been (?:\w+ly )?[\w-]+(?:ed|en|ne|nt|ilt|ut|eld|un|id|de)|begun|started|opened|held"
    r"|launched|signed|completed|won|gone|taken|become)"
)
_OVER = (
    rf"(?:(?:in|on) (?:early |late |mid-)?(?:{'|'.join(MONTHS)})\b|last (?:year|month|week)\b"
    r"|yesterday\b|in (?:19|20)\d\d\b)"
)
_BREAKS = "(?:since|by|as|until|from|before|after|for|than|that|which|who|to|and)"
_PERFECT = re.compile(
    rf"\b(?P<verb>has|have) (?:(?:already|also|officially|successfully|formally) )?{_PARTICIPLE}"
    rf"(?: (?!{_BREAKS}\b)[\w-]+| and put){{0,7}}? {_OVER}(?! (?:alone|and|to|or)\b)"
)
_PAST = {("has", True): "was", ("have", True): "were"}


@segment_check(
    category=Category.GRAMMAR,
    severity=Severity.MINOR,
    priority=60,
    measured=Measured(4, 4),
    examples=(
        Example(
            "The line ⟦has been⟧ put into use in March this year.",
            fix="The line was put into use in March this year.",
        ),
        Example(
            "Two mills ⟦have been⟧ opened on May 4, 2021.",
            fix="Two mills were opened on May 4, 2021.",
        ),
        Example("The firm ⟦has⟧ signed the contract last month."),
        Example("The line has been in use since March this year."),
        Example("The report has been revised by May; the mill has been opened this year."),
        Example("It has completed more than it began in March."),
    ),
)
def perfect_with_date(segment: Segment, _: Context) -> Iterator[Hit]:
    """A present perfect with a date that is over.

    Chinese 已 says that something is done, whenever it was, and engines make it a present perfect.
    English allows that tense only while the time still lasts: *was opened in March*, *has been open
    since March* (The Cambridge Grammar of the English Language, chapter 3, 5.3).
    """
    text = segment.text
    if segment.kind is SegmentKind.ATTRIBUTE or ("has " not in text and "have " not in text):
        return
    for match in _PERFECT.finditer(text):
        start, end = match.span("verb")
        passive = text.startswith(" been ", end)
        past = _PAST.get((match["verb"], passive))
        if passive:
            end += len(" been")
        fixes = (Fix(past, Safety.UNSAFE),) if past else ()
        yield Hit(start, end, "The date is over: use the simple past.", fixes)
