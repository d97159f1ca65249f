"""Short names that are announced and then not used."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.checks.base import Example, Fix, Hit, document_check
from editor.checks.context import Context
from editor.model import Document, Safety, Segment
from editor.taxonomy import Category, Severity

_ANNOUNCED = re.compile(
    r"(?P<full>[A-Z][\w&'’-]*(?:,? (?:[A-Z][\w&'’.-]*|of|and|the|for|in)){1,12}\.?) ?"
    r"\((?P<lead>hereinafter|hereafter|herein|referred to|abbreviated)[^()“\"‘]{0,40}"
    r"[“\"‘](?P<short>[^()“”\"’]{2,40})[”\"’]?[^()]{0,5}\)"
)


@document_check(
    category=Category.INCONSISTENT_USE,
    severity=Severity.NEUTRAL,
    priority=70,
    examples=(
        Example(
            "Handan Yuxin Castings Co., Ltd. (hereinafter referred to as “Yuxin”) signed it. "
            "⟦Handan Yuxin Castings Co., Ltd.⟧ will deliver in May, and Yuxin will be paid in June."
        ),
        Example(
            "Handan Yuxin Castings Co., Ltd. (⟦hereinafter referred to as “Yuxin Castings”⟧) "
            "signed the contract in May and will deliver in June."
        ),
        Example(
            "Handan Yuxin Castings Co., Ltd. (hereinafter referred to as “Yuxin”) signed it. "
            "Yuxin will deliver in May."
        ),
    ),
)
def first_mention(document: Document, context: Context) -> Iterator[Hit]:
    """A short name that is announced, and then the full name again, or the short one never.

    Releases introduce a company as "hereinafter referred to as"; translation, sentence by
    sentence, forgets it. From there on the short name stands; a short name nobody uses need not be
    announced (Chicago Manual of Style 10.3).
    """
    for index, segment in enumerate(document.segments):
        if "(" not in segment.text:
            continue
        for match in _ANNOUNCED.finditer(segment.text):
            rest = document.segments[index:]
            yield from _later(match, segment, rest, context)


def _later(
    match: re.Match[str], segment: Segment, rest: tuple[Segment, ...], context: Context
) -> Iterator[Hit]:
    short = match.group("short").strip()
    full = match.group("full")
    used = False
    for later in rest:
        start = match.end() if later is segment else 0
        used = used or later.text.find(short, start) >= 0
        if not context.is_body(later):
            continue
        while (at := later.text.find(full, start)) >= 0:
            message = f"“{full}” was to be called “{short}” from here on."
            fixes = (Fix(short, Safety.ADVICE),)
            yield Hit(at, at + len(full), message, fixes, segment=later)
            start = at + len(full)
    if not used:
        yield Hit(
            match.start("lead"),
            match.end() - 1,
            f"The short name “{short}” is never used: leave it out.",
            segment=segment,
        )
