"""Slogans made with a plus sign."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.checks.base import Example, Hit, Measured, segment_check
from editor.checks.context import Context
from editor.model import Segment, SegmentKind
from editor.taxonomy import Category, Severity

_WORD = r"(?!and\b|or\b)[a-z][a-z-]{2,24}"
_SUM = re.compile(
    rf"[\"“‘'] ?(?:[A-Za-z][a-z-]{{2,24}} ){{0,3}}[A-Za-z][a-z-]{{2,24}}(?: ?\+ ?{_WORD}(?: "
    rf"{_WORD}){{0,3}}){{1,4}} ?[\"”’']"
    rf"|(?<![\w+])[A-Za-z][a-z-]{{2,24}}(?:(?: \+ |\+){_WORD}){{1,4}}(?![\w+])"
)

_JOINT = re.compile(r"\s*[,;]?\s*(?:and|or)?\s*")


@segment_check(
    category=Category.UNIDIOMATIC,
    severity=Severity.MINOR,
    priority=55,
    measured=Measured(8, 8),
    examples=(
        Example("It backs the ⟦“base + fund”⟧ model."),
        Example("It backs ⟦mills + traders + banks⟧."),
        Example("A ⟦solar+storage⟧ plant opened."),
        Example("It pairs ⟦“base + fund”, “mill + bank” and “city + farm”⟧."),
        Example("It pairs ⟦“base + fund”⟧ models with a ⟦“mill + bank”⟧ plan."),
        Example("It builds “Internet Plus” services and 5G+ gear; 2 + 2 is 4, a + b is c."),
        Example("Press Ctrl+C, or choose Disney+ and Canal+."),
    ),
)
def plus_slogan(segment: Segment, context: Context) -> Iterator[Hit]:
    """Two nouns joined by a plus sign.

    "A + B" is a slogan form of Chinese policy. English has words for it: "pairing leading companies
    with supporting firms", "solar plants with storage".
    """
    text = segment.text
    if "+" not in text or segment.kind is SegmentKind.ATTRIBUTE:
        return
    for start, end in _series(text, segment, context):
        yield Hit(start, end, "Write out how the two belong together; a plus sign is no word.")


def _series(text: str, segment: Segment, context: Context) -> Iterator[tuple[int, int]]:
    """Where slogans stand; those joined by nothing but commas and "and" are one, to be reworded."""
    begin = last = -1
    for match in _SUM.finditer(text):
        start, end = match.span()
        if context.meets_name(segment, start, end):
            continue
        if begin >= 0 and not _JOINT.fullmatch(text, last, start):
            yield begin, last
            begin = start
        elif begin < 0:
            begin = start
        last = end
    if begin >= 0:
        yield begin, last
