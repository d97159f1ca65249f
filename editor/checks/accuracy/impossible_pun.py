"""Puns that did not survive translation."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.checks.base import Example, Hit, Measured, segment_check
from editor.checks.context import Context
from editor.model import Segment, SegmentKind
from editor.taxonomy import Category, Severity

_GOODS = (
    r"(?:magnesium|alumin(?:i)?um|steel|iron|copper|zinc|lithium|titanium|nickel|gold|silver|tin"
    r"|coal|tea|wine|rice|salt|silk|bamboo|nuclear|electricity|electric|oil|gas|hydrogen|carbon"
    r"|car|bridge|road|chip|core|cloud|cotton|fish|pig|cattle|sheep|apple|orange|code|number|grid"
    r"|charge|wind|light|forest|water)"
)
_ABSTRACT = (
    r"(?:tomorrow|dream|dreams|future|life|road|journey|process|blueprint|monument|will|heart"
    r"|hearts|force|strength|power|spirit|story|chapter|era|times|world|moment|answer|wisdom"
    r"|beauty|love|wish|fate|destiny|media|medium|softness|good materials|way|road|height|voice)"
)
_PUN = re.compile(rf"[\"“‘'](?P<goods>{_GOODS})[\"”’'] (?:[a-z-]+ )?{_ABSTRACT}\b", re.IGNORECASE)
_QUOTED_GOODS = re.compile(rf"[\"“‘'](?:{_GOODS})[\"”’']", re.IGNORECASE)
_COUNTRY = re.compile(
    r"\bthe (?:United States|US|U\.S\.|United Kingdom|Britain|Germany|France) "
    rf"[\"“‘']{_GOODS}[\"”’']"
)
_VERB = re.compile(
    rf"\b(?:take|share|sharing|shares|create|creating|build|building|enjoy|enjoying|open|opening"
    rf"|seek) (?:the )?[\"“‘']{_GOODS}[\"”’'](?=\s*(?:[,.;:]|as\b|and\b|together\b|$))",
    re.IGNORECASE,
)
_LOST = "A Chinese pun in quotation marks means nothing in English: write what it says."


@segment_check(
    category=Category.MISTRANSLATION,
    severity=Severity.MAJOR,
    priority=45,
    measured=Measured(6, 6),
    examples=(
        Example("They will build a better ⟦“copper” tomorrow⟧."),
        Example("The firm, ⟦the United States “magnesium”⟧, for a new era."),
        Example("We ⟦share the “tea”⟧, and grow."),
        Example("The grade is called “steel” in the trade, and “steel” plate sells."),
        Example("The trade name “Gold” is known, and it sells “light” beer."),
    ),
)
def impossible_pun(segment: Segment, _: Context) -> Iterator[Hit]:
    """A pun in quotation marks that only works in Chinese.

    Releases put the firm's product into a set phrase by its sound (美 beautiful, or America, for 镁
    magnesium; 铝 aluminum for 旅 journey). Engines translate the character: readers are told of the
    United States "magnesium". Drop the pun and write what is meant.
    """
    text = segment.text
    if segment.kind is SegmentKind.ATTRIBUTE or not _QUOTED_GOODS.search(text):
        return
    taken: list[tuple[int, int]] = []
    for expression in (_COUNTRY, _PUN, _VERB):
        for match in expression.finditer(text):
            start, end = match.span()
            if any(start < last and first < end for first, last in taken):
                continue
            taken.append((start, end))
            severity = Severity.CRITICAL if expression is _COUNTRY else None
            yield Hit(start, end, _LOST, severity=severity)
