"""Points counted with verbs."""

from __future__ import annotations

from collections.abc import Iterator

from editor.checks.base import Example, Hit, Measured, document_check
from editor.checks.context import Context
from editor.checks.style.phrase_table import Phrase, PhraseTable
from editor.model import Document
from editor.taxonomy import Category, Severity

_COUNT = "Count points alike: “first, … second, … third, …”."

_TABLE = PhraseTable(
    Phrase(
        r"[;,.；，] ?(?P<flag>(?:the )?(?P<rank>second|third|fourth|fifth|sixth) is to)\b",
        ("second is to", "third is to", "fourth is to", "fifth is to", "sixth is to"),
        _COUNT,
        fix=r"\g<rank>,",
        unless=r"\b(?:options?|steps?|ways?|goals?|aims?|reasons?|method|purposes?|tasks?)\b",
        china=True,
    ),
    Phrase(
        r"[;；] ?(?P<flag>(?:two|three|four|five|six) (?:is |are )?to)(?= (?!\d|two|three|four|five"
        r"|six|seven|eight|nine|ten)[a-z])",
        ("two to", "three to", "four to", "five to", "six to", " is to", " are to"),
        _COUNT,
    ),
    Phrase(
        r"[:;,.：] ?(?P<flag>one is to)\b(?=[^.]{3,300}(?:second|two|other|third) (?:is )?to\b)",
        ("one is to",),
        _COUNT,
        fix="first,",
    ),
)


@document_check(
    category=Category.AWKWARD,
    severity=Severity.MINOR,
    priority=56,
    measured=Measured(3, 3),
    examples=(
        Example(
            "Beijing has two demands: first, save 300 yuan; ⟦the second is to⟧ cut coal.",
            fix="Beijing has two demands: first, save 300 yuan; second, cut coal.",
        ),
        Example("First, build roads; ⟦two to⟧ repair bridges."),
        Example("Of the two ways to save 300 yuan in Beijing, the second is to cut coal."),
        Example("They waited, two to a room; it took three to four hours; two to five left."),
    ),
)
def counted_points(document: Document, context: Context) -> Iterator[Hit]:
    """Points that are counted with a verb.

    一是……二是……三是 comes out as "one is to", "the second is to" or "two to", often after a
    "first," that set another pattern. English counts with first, second and third.
    """
    yield from _TABLE.hits(document, context)
