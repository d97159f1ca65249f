"""Electricity that a plant of that size cannot have made."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from decimal import Decimal

from editor.checks.base import Example, Hit, Measured, segment_check
from editor.checks.context import Context
from editor.model import Segment
from editor.quantities import Dimension, Quantity, Unit, quantities
from editor.taxonomy import Category, Severity

_YEARLY = re.compile(
    r"\b(?:annual(?:ly)?|yearly|a year|per year|each year|every year)\b(?: average)?", re.IGNORECASE
)
_MADE = re.compile(r"\bgenerat\w+|\bproduc\w+|\boutput\b")
_DEGREES = re.compile(r" (?:degrees|KWH)\b")
_KWH = Unit("kWh", Dimension.ENERGY)
_HOURS = Decimal(8760)
_IDLE = Decimal(200)
_REACH = 220


@segment_check(
    category=Category.MISTRANSLATION,
    severity=Severity.MAJOR,
    measured=Measured(2, 2),
    examples=(
        Example(
            "A solar plant of 300,000 kilowatts will be built; it will generate ⟦3 million "
            "kilowatt-hours⟧ a year."
        ),
        Example("The 20 MW farm produces ⟦500 million kWh⟧ annually."),
        Example("The 20 MW farm produces 50 million kWh annually."),
        Example("The 20 MW store discharges 40,000 kWh; in May it produced 9,000 kWh."),
        Example("The 2 MW hall saves 900 million kWh a year across the city."),
    ),
)
def figure_generation(segment: Segment, context: Context) -> Iterator[Hit]:
    """Electricity that a plant of that size cannot have made.

    A year has 8,760 hours; solar plants run for about 1,300 of them at full power, wind farms for
    about 2,200, and none for under 200. Figures outside betray a 万 or 亿 that slipped by a power
    of ten, in the power or in the energy. Check both.
    """
    text = segment.text
    if not _YEARLY.search(text) or not _MADE.search(text):
        return
    found = [_understood(text, quantity) for quantity in quantities(text)]
    powers = [q for q in found if q.unit and q.unit.dimension is Dimension.POWER]
    starts = [power.start for power in powers]
    for energy in found if powers else ():
        if energy.unit is None or energy.unit.dimension is not Dimension.ENERGY:
            continue
        first = bisect_left(starts, energy.start - _REACH)
        near = powers[first : bisect_left(starts, energy.start)]
        sentence = context.sentence_at(segment, energy.start)
        told = text[sentence.start : sentence.end]
        if len(near) != 1 or not _YEARLY.search(told) or not _MADE.search(told):
            continue
        hours = energy.base / near[0].base if near[0].base else _HOURS
        if hours > _HOURS or hours < _IDLE:
            message = f"{near[0].figure.strip()} {near[0].unit and near[0].unit.symbol} would need "
            message += f"{hours:,.0f} hours at full power a year: one figure has slipped."
            yield Hit(energy.start, energy.end, message)


def _understood(text: str, quantity: Quantity) -> Quantity:
    """The quantity, with degrees of electricity taken for what they are."""
    cut = _DEGREES.match(text, quantity.end) if quantity.unit is None else None
    if cut is None:
        return quantity
    return Quantity(
        quantity.start, cut.end(), quantity.number, quantity.scale, _KWH, quantity.figure
    )
