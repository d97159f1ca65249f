"""A unit's symbol in wrong letters."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.checks.base import Example, Fix, Hit, Measured, segment_check
from editor.checks.context import Context
from editor.model import Safety, Segment
from editor.taxonomy import Category, Severity

_RIGHT = {
    symbol.lower(): symbol
    for symbol in "kW kWh MWh GWh TWh kg km kV MPa kPa km² m² m³ kWp GWp MWp kVA MVA mm cm".split()
} | {"kw.h": "kWh", "kw·h": "kWh", "kw*h": "kWh", "kw-h": "kWh", "mw.h": "MWh"}
_SYMBOL = re.compile(
    r"(?<![\w.,-])(?P<figure>\d[\d,]*+(?:\.\d+)?)(?P<gap>[ -]?)"
    rf"(?P<symbol>{'|'.join(map(re.escape, sorted(_RIGHT, key=len, reverse=True)))})(?![\w/-])",
    re.IGNORECASE,
)


@segment_check(
    category=Category.MEASUREMENT_FORMAT,
    severity=Severity.MINOR,
    measured=Measured(3, 3),
    examples=(
        Example("A plant of ⟦25MWH⟧.", fix="A plant of 25 MWh."),
        Example("It weighs ⟦300 KG⟧ and uses ⟦40 kw⟧.", fix="It weighs 300 kg and uses 40 kW."),
        Example("A plant of 25MWh and 40 kW, a 110-kV line, 12mm plate, 5K runs."),
        Example("The KG 300 and the 4KM-2 are models."),
    ),
)
def unit_symbol(segment: Segment, _: Context) -> Iterator[Hit]:
    """A unit's symbol in wrong letters.

    In symbols the case of a letter is its meaning: k is kilo, K kelvin, m milli, M mega (SI
    Brochure, 9th edition, chapter 3). The number and its symbol are parted by a space.
    """
    if not re.search(r"\d[ -]?[KMGTCkmgtc]", segment.text):
        return
    for match in _SYMBOL.finditer(segment.text):
        right = _RIGHT[match["symbol"].lower()]
        if match["symbol"] != right:
            gap = match["gap"] or " "
            fix = Fix(f"{match['figure']}{gap}{right}", Safety.SAFE)
            yield Hit(match.start(), match.end(), f"The symbol is {right}.", (fix,))
