"""One figure of a document, given twice, a power of ten apart."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from decimal import Decimal

from editor.checks.base import Example, Hit, Measured, document_check
from editor.checks.context import Context
from editor.model import Document, Segment, SegmentKind
from editor.quantities import Quantity, quantities
from editor.taxonomy import Category, Severity

_LABEL = re.compile(
    r"\b(?P<label>total investment|(?:total |annual )?output value|"
    r"(?:annual|designed|planned|installed|production) capacity|annual output|"
    r"(?:total )?(?:construction|floor) area|(?:operating|sales) revenue|registered capital|"
    r"contract value|net profit|total exports)"
    r"(?: of| is| was| are| will| be| to| reach(?:ed|es)?| exceed(?:ed|s)?| total(?:s|led|ed)?|"
    r" amount(?:s|ed)?| stands?| stood| at| expected| about| over| nearly| more than| some|:)*"
    r" (?=(?:rmb|cny|us|hk)?[¥$]?\d)"
)
_MANY = 4
"""With so many figures of one name the document lists several projects or firms."""

_POWERS = frozenset(Decimal(10) ** power for power in (-4, -3, -2, -1, 1, 2, 3, 4))

Mention = tuple[Segment, Quantity]


@document_check(
    category=Category.MISTRANSLATION,
    severity=Severity.CRITICAL,
    measured=Measured(1, 1),
    examples=(
        Example("Total Investment of 25 Billion Yuan! The total investment is ⟦2.5 billion yuan⟧."),
        Example("Total investment is 25 billion yuan: a total investment of 25 billion yuan."),
        Example("Total investment is 25 billion yuan, the first phase 2.5 billion yuan."),
        Example("A: total investment of 2 million yuan; B: total investment of 20 million yuan."),
        Example("Annual output of 500,000 tons grew from an annual output of 50,000 tons of slag."),
    ),
)
def figure_conflict(document: Document, _context: Context) -> Iterator[Hit]:
    """One figure of a document, given twice, a power of ten apart.

    Engines convert 万 and 亿 anew in every sentence. The headline and the text then disagree by
    exactly ten or a hundred, which no two real figures of one name do. Check both.
    """
    mentions: dict[tuple[str, str], list[Mention]] = defaultdict(list)
    for segment in document.segments:
        if segment.kind is SegmentKind.TABLE_CELL:
            continue
        labels = list(_LABEL.finditer(segment.text.lower()))
        found = {q.start: q for q in quantities(segment.text)} if labels else {}
        for label in labels:
            quantity = found.get(label.end())
            if quantity is not None and quantity.unit is not None and _is_telling(quantity):
                noun = _product(segment.text, quantity.end)
                key = (f"{label['label']} {noun}", quantity.unit.symbol)
                mentions[key].append((segment, quantity))
    for (named, _), same in mentions.items():
        yield from _odd_ones(named.strip(), same)


def _is_telling(quantity: Quantity) -> bool:
    """Whether the figure has two digits of its own: 1 and 10 million may well be two figures."""
    return len(quantity.number.normalize().as_tuple().digits) > 1


def _product(text: str, end: int) -> str:
    """What the tons are of; different goods have different outputs."""
    match = re.match(r" of ((?:[\w-]+ ){0,2}[\w-]+)", text[end : end + 60])
    return match[1].lower() if match else ""


def _odd_ones(label: str, same: list[Mention]) -> Iterator[Hit]:
    counts = Counter(quantity.base for _, quantity in same)
    if len(counts) < 2 or len(same) > _MANY:  # noqa: PLR2004 - one value agrees with itself
        return
    kept = counts.most_common(1)[0][0]
    for segment, quantity in same:
        if quantity.base and kept and kept / quantity.base in _POWERS:
            usual = next(other for _, other in same if other.base == kept)
            message = f"“{label}” is {usual.figure.strip()} elsewhere: ten times or more apart."
            yield Hit(quantity.start, quantity.end, message, segment=segment)
