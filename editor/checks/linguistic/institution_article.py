"""Institutions without "the"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.checks.base import Example, Fix, Hit, Measured, segment_check
from editor.checks.context import Context
from editor.model import Safety, Segment
from editor.taxonomy import Category, Severity

_INSTITUTION = re.compile(
    r"\b(?<!Communist Party )(?:by|of|from|with|to|for|in|at|under|between) "
    r"((?!CPC |The )(?:[A-Z][\w’'-]{1,30} ){1,6}?"
    r"(?:Government|Committee|Commission|Association|Ministry|Branch|Federation|"
    r"(?:Municipal|Provincial|County|State) (?:Bureau|Administration)))"
    r"\b(?! (?:No\b|[A-Z(&]|and\b|or\b|Co\b))"
)
_OPENING = re.compile(
    r"((?:[A-Z][\w’'-]{1,30} ){1,3}"
    r"(?:Municipal|Provincial|County|District|City) (?:People[’']s |Party )?"
    r"(?:Government|Committee|Commission|Bureau))"
    r"(?= (?:and [a-z]|has\b|have\b|will\b|is\b|was\b|attach|[a-z]+ed\b))"
)
"""The same as the subject at the start of a sentence."""
_ENDS = ("Government", "Committee", "Commission", "Association", "Ministry", "Branch", "Federation")


@segment_check(
    category=Category.GRAMMAR,
    severity=Severity.MINOR,
    priority=64,
    measured=Measured(24, 23),
    examples=(
        Example(
            "It was hosted by ⟦Luyang Municipal People's Government⟧ in May.",
            fix="It was hosted by the Luyang Municipal People's Government in May.",
        ),
        Example(
            "He is the head of ⟦China Zinc Industry Association⟧.",
            fix="He is the head of the China Zinc Industry Association.",
        ),
        Example(
            "It met. ⟦Luyang Municipal Party Committee⟧ attaches great importance to it.",
            fix="It met. The Luyang Municipal Party Committee attaches great importance to it.",
        ),
        Example("It was hosted by the Luyang Municipal People's Government."),
        Example("It was set by the Communist Party of China Central Committee."),
        Example("He left for Government House with Association Bank and went to Branch Lane."),
        Example("A notice of Ministry Street Co., and of Committee Room 5."),
    ),
)
def institution_article(segment: Segment, context: Context) -> Iterator[Hit]:
    """A government, committee or association named without "the".

    Its name ends in a common noun, so English says *the* Anhui Provincial People's Government, as
    it says *the* Ministry of Finance. Chinese has no articles, and engines leave this one out.
    Headings and labels leave it out with right. Source: The Chicago Manual of Style 8.62.
    """
    text = segment.text
    if not any(word in text for word in _ENDS) or not context.is_body(segment):
        return
    found = [*_INSTITUTION.finditer(text)]
    for sentence in context.sentences(segment):
        match = _OPENING.match(text, sentence.start, sentence.end)
        if match is not None and not text.startswith("The ", sentence.start):
            found.append(match)
    for match in found:
        name = match[1]
        article = "The" if match.re is _OPENING else "the"
        yield Hit(
            *match.span(1),
            f"“{name}” needs “the” before it.",
            (Fix(f"{article} {name}", Safety.UNSAFE),),
        )
