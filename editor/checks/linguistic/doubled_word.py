"""Words repeated where clauses were joined."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.checks.base import Example, Fix, Hit, Measured, segment_check
from editor.checks.context import Context
from editor.model import Safety, Segment
from editor.taxonomy import Category, Severity

_DOUBLED = re.compile(
    r"(?<![\w'’-])([^\W\d_]+(?:['’][^\W\d_]+)?)([^\S\n]+|[^\S\n]*\n[^\S\n]*)(\1)(?![\w'’-])",
    re.IGNORECASE,
)
_LEGITIMATE = frozenset(
    "bye far had ha hear long many much no please really so that there tut very well yes".split()
)
_FUNCTION_WORDS = frozenset(
    "a an and are as at be but by can for from has have in into is it its of on or our the their "
    "this to was we were which will with".split()
)


@segment_check(
    category=Category.GRAMMAR,
    severity=Severity.MINOR,
    priority=60,
    measured=Measured(3, 3),
    examples=(
        Example("Sales grew ⟦in in⟧ May.", fix="Sales grew in May."),
        Example("⟦The the⟧ plant opened.", fix="The plant opened."),
        Example("It makes ⟦steel steel⟧ plate.", fix="It makes steel plate."),
        Example("It had had a good year, and that that mattered is clear."),
        Example("He flew to Bora Bora with Liu Liu."),
        Example("The in-in circuit of plant 2 2 is new."),
    ),
)
def doubled_word(segment: Segment, context: Context) -> Iterator[Hit]:
    """A word that stands twice in a row.

    Translation engines repeat words where two clauses were joined, and a reader's eye skips them.
    """
    names = None
    for match in _DOUBLED.finditer(segment.text):
        first, gap, second = match.groups()
        if first.lower() in _LEGITIMATE or second[0].isupper() or "\n\n" in gap:
            continue
        names = context.names(segment) if names is None else names
        if any(name.start < match.end() and match.start() < name.end for name in names):
            continue
        safety = Safety.SAFE if first.lower() in _FUNCTION_WORDS else Safety.UNSAFE
        fix = Fix(first, safety)
        yield Hit(match.start(), match.end(), f"“{first}” stands twice.", (fix,))
