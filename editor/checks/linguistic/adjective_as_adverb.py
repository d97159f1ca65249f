"""Adjectives in *-ly* used as adverbs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.checks.base import Example, Fix, Hit, Measured, segment_check
from editor.checks.context import Context
from editor.model import Safety, Segment
from editor.taxonomy import Category, Severity

_BEFORE_VERB = re.compile(
    r"(?:\b(?:to|will|must|should|can|could|would|and|has|have|had|was|were|be|been|is|are)"
    r"|,)\s(?P<word>timely|orderly)(?= (?:(?:and )?(?:adjust|promot|resum|carr|deal|handl"
    r"|implement|advanc|report|releas|solv|optimi|discover|launch|eliminat|restor|organi|issu|tak"
    r"|convey|deploy|rectif|correct|find|found|start|transfer|evacuat|introduc|respond|revis"
    r"|follow|understand|grasp|push|provid|updat|publish|remov|address|clean|complet|develop"
    r"|expand|open|allocat|arrang)(?:e|es|ed|ing|s|y|ies|ied|ly)?)\b(?! (?:to|of|in)\b))"
)
_ADVERB = {"timely": "promptly", "orderly": "in an orderly way"}


@segment_check(
    category=Category.GRAMMAR,
    severity=Severity.MINOR,
    priority=50,
    measured=Measured(1, 1),
    examples=(
        Example(
            "The bank will ⟦timely⟧ adjust its rate.", fix="The bank will promptly adjust its rate."
        ),
        Example("Plants will ⟦orderly⟧ resume output."),
        Example("It is timely, and a timely report was made in an orderly way."),
    ),
)
def adjective_as_adverb(segment: Segment, _: Context) -> Iterator[Hit]:
    """*Timely* or *orderly* before a verb.

    Both end in -ly and are adjectives. 及时 and 有序 want "promptly" and "in an orderly way".
    """
    if "timely" not in segment.text and "orderly" not in segment.text:
        return
    for match in _BEFORE_VERB.finditer(segment.text):
        start, end = match.span("word")
        word = match["word"]
        fixes = (Fix("promptly", Safety.UNSAFE),) if word == "timely" else ()
        message = f"“{word}” is an adjective: write “{_ADVERB[word]}”."
        yield Hit(start, end, message, fixes)
