"""A string of places, each with its province after "of"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.checks.base import Example, Hit, Measured, segment_check
from editor.checks.context import Context
from editor.model import Segment
from editor.taxonomy import Category, Severity

_NAME = r"[A-Z][a-z]+(?:['’][a-z]+)?"
_PLACE = re.compile(
    rf"(?<![\w'’-]){_NAME} (?:City|County|District|Prefecture) (?:of|in) (?:the )?"
    rf"(?P<province>{_NAME}) (?:Province|Autonomous Region)\b"
)
_MANY = 3


@segment_check(
    category=Category.AWKWARD,
    severity=Severity.MINOR,
    priority=64,
    measured=Measured(1, 1),
    examples=(
        Example(
            "Guests from ⟦Hefei City of Anhui Province, Hebi City of Henan Province, Dong County "
            "and Xin County of Hunan Province⟧ came."
        ),
        Example("Guests from Hefei in Anhui Province and Hebi City of Henan Province came."),
        Example("Hefei City of Anhui Province grew. Hebi City of Henan Province grew as well."),
    ),
)
def place_chain(segment: Segment, context: Context) -> Iterator[Hit]:
    """A string of places, each with its province after "of".

    Chinese goes from the large to the small and repeats nothing; turned round one by one, the
    provinces pile up and nobody sees which places share one. Write "Hefei in Anhui Province", and
    name the province once for places that share it. Usage: Xinhua style.
    """
    text = segment.text
    if " Province" not in text:
        return
    for sentence in context.sentences(segment):
        found = list(_PLACE.finditer(text, sentence.start, sentence.end))
        if len(found) >= _MANY:
            yield Hit(
                found[0].start(),
                found[-1].end(),
                f"{len(found)} places with their provinces in a row: recast the list.",
            )
