"""A list or a change that names the same thing twice."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.checks.base import Example, Hit, Measured, segment_check
from editor.checks.context import Context
from editor.model import Segment, SegmentKind
from editor.taxonomy import Category, Severity

_LIST = re.compile(r"(?<![\w’'-])([a-z]{5,24}(?: [a-z]{3,24})?), \1(?=,| and\b|$)")
_CHANGE = re.compile(
    r"\bfrom [\"“‘'](?P<old>[^\"“”‘’'\n]{4,30})[\"”’'] to [\"“‘'](?P=old)[\"”’']", re.IGNORECASE
)
_EMPHATIC = frozenset("never again years slowly nearly really closer higher lower faster".split())


@segment_check(
    category=Category.MISTRANSLATION,
    severity=Severity.MAJOR,
    priority=45,
    measured=Measured(13, 12),
    examples=(
        Example("It makes ⟦coils, coils⟧, and plate."),
        Example("It sells ⟦green tea, green tea⟧ and rice."),
        Example("The firm moved ⟦from “making” to “making”⟧."),
        Example("It never, never, and in no year failed; from “maker” to “brand” it grew."),
        Example("Exports grew from year to year, and steel, steel pipe, and plate sold."),
    ),
)
def repeated_item(segment: Segment, _: Context) -> Iterator[Hit]:
    """A list or a change that names the same thing twice.

    Where the source has two words for which the engine knows one (从"制造"到"智造"), the second
    item of a list or the goal of a change is lost. Only the source tells what it was.
    """
    text = segment.text
    if segment.kind is SegmentKind.ATTRIBUTE:
        return
    if ", " in text:
        for match in _LIST.finditer(text):
            if match[1] not in _EMPHATIC:
                message = (
                    f"“{match[1]}” stands twice in the list: take out one, or find in the source "
                    "what the other was."
                )
                yield Hit(match.start(), match.end(), message)
    if "from " in text:
        for match in _CHANGE.finditer(text):
            yield Hit(
                match.start(),
                match.end(),
                "From a thing to the same thing: find in the source what it became.",
            )
