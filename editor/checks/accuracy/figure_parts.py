"""Parts that do not fit their whole."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from decimal import Decimal

from editor.checks.base import Example, Hit, Measured, segment_check
from editor.checks.context import Context
from editor.model import Segment
from editor.quantities import Dimension, Quantity, Unit, quantities
from editor.taxonomy import Category, Severity

_OF_WHICH = re.compile(r"\b(?:(?:of|among) (?:which|these|them|whom)|including)\b")
_CUT_UNIT = re.compile(r" (square|cubic)\b")
_STOP = re.compile(r"[;!?]|\.(?=\s|$)|\bcompared\b|\bup from\b|\byear[- ]on[- ]year\b")
_REACH = 90
_NEAR = 30
_PARTS = 400
_ADDITIVE = frozenset(
    {Dimension.MONEY, Dimension.MASS, Dimension.AREA, Dimension.VOLUME, Dimension.POWER,
     Dimension.ENERGY}
)  # fmt: skip
_POWERS = tuple(Decimal(10) ** power for power in (-4, -3, -2, -1, 1, 2, 3, 4))


@segment_check(
    category=Category.MISTRANSLATION,
    severity=Severity.CRITICAL,
    measured=Measured(2, 2),
    examples=(
        Example(
            "The firms will invest ⟦9.5 billion yuan⟧, of which the mill pays 600 million yuan and "
            "the city 350 million yuan."
        ),
        Example("It covers 40,000 square meters, of which ⟦210,000 square meters⟧ are new."),
        Example(
            "The firms will invest 950 million yuan, of which the mill pays 600 million yuan and "
            "the city 350 million yuan."
        ),
        Example("It owes 5 million yuan, including interest; it earned 7 million yuan in May."),
        Example("It mined 5 tons, of which 8 percent went to 9 firms, and 7 tons were left over."),
    ),
)
def figure_parts(segment: Segment, _: Context) -> Iterator[Hit]:
    """Parts that do not fit their whole.

    A part larger than the whole, or parts that add up to a tenth or to ten times of it, betray a
    万 or 亿 that slipped by a power of ten. Which figure slipped only the source can tell.
    """
    text = segment.text
    cues = list(_OF_WHICH.finditer(text))
    if not cues:
        return
    found = _with_cut_units(text)
    starts = [quantity.start for quantity in found]
    for index, cue in enumerate(cues):
        first = bisect_left(starts, cue.start() - 2 * _REACH)
        after = bisect_right(starts, cue.start())
        whole = next((q for q in reversed(found[first:after]) if _adds_up(q)), None)
        if whole is None:
            continue
        between = text[whole.end : cue.start()]
        if len(between) > _REACH or _STOP.search(between):
            continue
        stop = _STOP.search(text, cue.end(), cue.end() + _PARTS)
        end = stop.start() if stop else cue.end() + _PARTS
        if index + 1 < len(cues):
            end = min(end, cues[index + 1].start())
        parts = [q for q in found[after : bisect_left(starts, end)] if q.comparable(whole)]
        near = [q for q in parts if q.start - cue.end() <= _NEAR]
        if len(parts) > 1:
            yield from _slipped(whole, parts)
        elif near and near[0].base > whole.base:
            message = f"A part of “{text[whole.start : whole.end]}” cannot be larger than that."
            yield Hit(near[0].start, near[0].end, message)


def _adds_up(quantity: Quantity) -> bool:
    return quantity.unit is not None and quantity.unit.dimension in _ADDITIVE


def _slipped(whole: Quantity, parts: list[Quantity]) -> Iterator[Hit]:
    total = sum((part.base for part in parts), Decimal(0))
    if total and whole.base / total in _POWERS:
        message = "The parts named add up to the same figure, a power of ten away."
        yield Hit(whole.start, whole.end, message)


def _with_cut_units(text: str) -> list[Quantity]:
    """Quantities, "32,000 square" taken for square meters."""
    found = []
    for quantity in quantities(text):
        cut = _CUT_UNIT.match(text, quantity.end) if quantity.unit is None else None
        if cut:
            area = cut[1] == "square"
            unit = Unit("m²" if area else "m³", Dimension.AREA if area else Dimension.VOLUME)
            figure = quantity.figure
            quantity = Quantity(  # noqa: PLW2901 - the same quantity, understood
                quantity.start, cut.end(), quantity.number, quantity.scale, unit, figure
            )
        found.append(quantity)
    return found
