"""A figure whose unit cannot be: an area for a volume, degrees for electricity, half a unit."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.checks.base import Example, Fix, Hit, Measured, segment_check
from editor.checks.context import Context
from editor.model import Safety, Segment
from editor.quantities import Dimension, Quantity, quantities
from editor.taxonomy import Category, Severity

_CUT = re.compile(
    r"(?<![\w.,])\d[\d,]*+(?:\.\d+)?(?: (?:hundred|thousand|million|billion))? "
    r"(?P<kind>square|cubic)(?=[,;)]|\.(?:\s|$)| (?:of|and|in|with|for|is|was|has|have|per)\b|$)"
)
_DEGREES = re.compile(
    r"(?<![\w.,])(?:\d[\d,]*+(?:\.\d+)?(?: (?:thousand|million|billion|trillion))|"
    r"\d{1,3}(?:,\d{3})++|\d{4,})(?: electric(?:ity|al)?)? (?P<degrees>degrees)\b"
    r"(?! (?:Celsius|Fahrenheit|C|F|Kelvin)\b)"
)  # fmt: skip
_POWER = re.compile(
    r"\b(?:power|electric\w*|photovoltaic|generat\w+|solar|wind|hydro\w*)\b", re.IGNORECASE
)
_MEASURED = re.compile(
    r"\b(?P<what>(?:effective|total|working|inner|storage|furnace|reservoir) volume|"
    r"(?:floor|construction|building|land|planned|total|planting|greening) area|area|"
    r"length|width|height|depth|mileage|weight|"
    r"(?:annual|yearly) (?:average )?(?:power generation|generating capacity|electricity output))"
    r"(?: of| is| was| reached| reaches| exceeds| exceeded| will be| will reach)+"
    r"(?: (?:about|over|nearly|around|approximately|more than|less than|up to))? (?=\S{0,3}\d)"
)
_AREA, _LENGTH, _VOLUME = Dimension.AREA, Dimension.LENGTH, Dimension.VOLUME
_IMPOSSIBLE = {
    "volume": {_AREA, _LENGTH},
    "area": {_VOLUME, Dimension.MASS, Dimension.POWER, Dimension.ENERGY},
    "weight": {_AREA, _LENGTH, _VOLUME, Dimension.POWER},
    "length": {_AREA, _VOLUME, Dimension.MASS},
    "generation": {Dimension.POWER},
}
_KIND = {
    "volume": "volume", "area": "area", "weight": "weight", "length": "length", "width": "length",
    "height": "length", "depth": "length", "mileage": "length",
}  # fmt: skip
_NAMES = {_AREA: "an area", _LENGTH: "a length", _VOLUME: "a volume", Dimension.MASS: "a weight",
          Dimension.POWER: "a power", Dimension.ENERGY: "an energy"}  # fmt: skip


@segment_check(
    category=Category.MISTRANSLATION,
    severity=Severity.MAJOR,
    measured=Measured(25, 25),
    examples=(
        Example("Its effective volume is ⟦2,500 square meters⟧."),
        Example("The hall covers ⟦12,000 square⟧, half of it new."),
        Example(
            "The wind farm generates 90 million ⟦degrees⟧ a year.",
            fix="The wind farm generates 90 million kilowatt-hours a year.",
        ),
        Example("It has an annual power generation of ⟦30 million kilowatts⟧."),
        Example(
            "Its volume is 2,500 cubic meters, its area 12,000 square meters, its length 4 km."
        ),
        Example("The kiln runs at 1,450 degrees; trading volume of 30 million tons; 3 km of area."),
        Example("Two Pacific Square and 90 degrees of arc; 1,450 degrees Celsius of heat."),
    ),
)
def figure_unit(segment: Segment, context: Context) -> Iterator[Hit]:
    """A figure whose unit cannot be: an area for a volume, degrees for electricity, half a unit.

    立方米 and 平方米, 千瓦 and 千瓦时 are easily taken for one another, 度 is a kilowatt-hour, and
    平方 is short for square meters. The figure may be right; the statement is impossible.
    """
    text = segment.text
    if "square" in text or "cubic" in text:
        for match in _CUT.finditer(text):
            fix = Fix(f"{match[0]} meters", Safety.ADVICE)
            message = f"Half of the unit is missing after “{match['kind']}”: probably “meters”."
            yield Hit(match.start(), match.end(), message, (fix,), severity=Severity.MINOR)
    if "degree" in text:
        for match in _DEGREES.finditer(text):
            sentence = context.sentence_at(segment, match.start())
            if _POWER.search(text, sentence.start, sentence.end):
                fix = Fix("kilowatt-hours", Safety.UNSAFE)
                start, end = match.span("degrees")
                message = "A 度 of electricity is a kilowatt-hour, not a degree."
                yield Hit(start, end, message, (fix,))
    measured = list(_MEASURED.finditer(text)) if "of " in text or "s " in text else []
    if measured:
        found = {quantity.start: quantity for quantity in quantities(text)}
        for match in measured:
            quantity = found.get(match.end())
            if quantity is not None:
                yield from _impossible(match["what"], quantity)


def _impossible(what: str, quantity: Quantity) -> Iterator[Hit]:
    kind = _KIND.get(what.rpartition(" ")[2], "generation")
    dimension = quantity.unit.dimension if quantity.unit else None
    if dimension in _IMPOSSIBLE[kind]:
        yield Hit(
            quantity.start,
            quantity.end,
            f"{_NAMES[dimension].capitalize()} cannot be the {what}: check the unit.",
            severity=Severity.CRITICAL,
        )
