"""A share that the amounts beside it contradict by a power of ten."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from decimal import Decimal

from editor.checks.base import Example, Hit, Measured, segment_check
from editor.checks.context import Context
from editor.model import Segment, Span
from editor.quantities import Dimension, Quantity, quantities
from editor.taxonomy import Category, Severity

_SHARE = re.compile(r"\b(?:account(?:ed|ing|s)? for|representing|equal to)\b")
_WHOLE = re.compile(
    r"\b(?:operating revenue|sales revenue|business revenue|revenue|total output value|"
    r"total output|output value|total investment|GDP|total assets|total exports)\b"
)
_VALUE = re.compile(
    r"(?: (?:of|was|is|were|reached|totaled|totalled|about|nearly|over|exceeded))* $"
)
_REACH = 40
_PARAGRAPH = 1000
_FEW = 4
_TENFOLDS = (Decimal(1000), Decimal(100), Decimal(10), Decimal("0.1"), Decimal("0.01"))
_TOLERANCE = Decimal("0.02")
_HUNDRED = Decimal(100)


@segment_check(
    category=Category.MISTRANSLATION,
    severity=Severity.MAJOR,
    measured=Measured(1, 1),
    examples=(
        Example(
            "It earned an operating revenue of ⟦4.2 billion yuan⟧ and spent 2.1 billion yuan on "
            "research, accounting for 5% of operating revenue."
        ),
        Example(
            "It earned an operating revenue of 4.2 billion yuan and spent 210 million yuan on "
            "research, accounting for 5% of operating revenue."
        ),
        Example("Revenue was 4.2 billion yuan, exports 800 tons, accounting for 5% of revenue."),
    ),
)  # fmt: skip
def figure_share(segment: Segment, context: Context) -> Iterator[Hit]:
    """A share that the amounts beside it contradict by a power of ten.

    Part, whole and share are often given in one paragraph. Where they agree in every digit and
    differ by exactly ten or a hundred, a 万 or 亿 has slipped in one of them. Check all three.
    """
    text = segment.text
    cues = list(_SHARE.finditer(text))
    if not cues or not _WHOLE.search(text):
        return
    found = quantities(text)
    starts = [quantity.start for quantity in found]
    for cue in cues:
        sentence = context.sentence_at(segment, cue.start())
        named = _WHOLE.search(text, cue.end(), sentence.end)
        here = bisect_left(starts, cue.start())
        part = found[here - 1] if here else None
        if named is None or part is None or cue.start() - part.end > _REACH:
            continue
        earlier = found[bisect_left(starts, cue.start() - _PARAGRAPH) : here]
        whole = _stated(text, named[0], earlier, part)
        shares = [q for q in found[here : bisect_left(starts, sentence.end)] if _is_share(q)][:_FEW]
        if whole is not None and shares and _tenfold(part, whole, shares):
            message = f"{part.figure.strip()} of {whole.figure.strip()} is no such share: "
            yield Hit(whole.start, whole.end, f"{message}one of the figures slipped tenfold.")


def _is_share(quantity: Quantity) -> bool:
    return quantity.unit is not None and quantity.unit.dimension is Dimension.SHARE


def _stated(text: str, name: str, found: tuple[Quantity, ...], part: Quantity) -> Quantity | None:
    """The amount given for the whole of that name before the part is."""
    for quantity in found:
        gap = Span(max(0, quantity.start - _REACH), quantity.start)
        before = text[gap.start : gap.end]
        at = before.rfind(name)
        if (
            quantity.end <= part.start
            and quantity.unit is not None
            and quantity.comparable(part)
            and at >= 0
            and _VALUE.fullmatch(before, at + len(name))
        ):
            return quantity
    return None


def _tenfold(part: Quantity, whole: Quantity, shares: list[Quantity]) -> bool:
    if not whole.base or any(not share.value for share in shares):
        return False
    real = part.base / whole.base * _HUNDRED
    off = [real / share.value for share in shares]
    if any(Decimal("0.8") < ratio < Decimal("1.25") for ratio in off):
        return False
    return any(abs(ratio / power - 1) < _TOLERANCE for ratio in off for power in _TENFOLDS)
