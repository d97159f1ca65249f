"""Quantities as English writes them: digits or number words, scale, unit and currency."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class Dimension(StrEnum):
    """What a unit measures; quantities of one dimension can be compared."""

    MONEY = "money"
    MASS = "mass"
    LENGTH = "length"
    AREA = "area"
    VOLUME = "volume"
    POWER = "power"
    ENERGY = "energy"
    VOLTAGE = "voltage"
    SHARE = "share"
    POINTS = "points"


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit and how many of its dimension's base units it holds.

    Base units are kilograms, metres, square and cubic metres, kilowatts, kilowatt-hours, kilovolts,
    percent and percentage points. Currencies have no common base: compare amounts of one
    ``symbol`` only.
    """

    symbol: str
    dimension: Dimension
    factor: Decimal = Decimal(1)


@dataclass(frozen=True, slots=True)
class Quantity:
    """One quantity of a text.

    Attributes:
        start: where it begins, a currency sign before the figure included.
        end: where it ends, scale and unit included.
        number: the figure without its scale: 1.5 of "1.5 billion yuan".
        scale: 1, or the product of its scale words: 10**9 there.
        unit: the unit, or None for a bare number.
        figure: the figure as it is spelled, digits or words, scale words included.
    """

    start: int
    end: int
    number: Decimal
    scale: Decimal
    unit: Unit | None
    figure: str

    @property
    def value(self) -> Decimal:
        """Figure times scale, in its own unit."""
        return self.number * self.scale

    @property
    def base(self) -> Decimal:
        """The value in base units of its dimension, so that tons and kilograms compare."""
        return self.value * self.unit.factor if self.unit else self.value

    @property
    def may_be_year(self) -> bool:
        """Whether it is written as years are: four digits from 1800 to 2199, nothing else."""
        return self.unit is None and bool(_YEAR.fullmatch(self.figure))

    def comparable(self, other: Quantity) -> bool:
        """Whether both measure the same thing: one currency, one dimension, or both bare."""
        if self.unit is None or other.unit is None:
            return self.unit is other.unit
        if self.unit.dimension is Dimension.MONEY:
            return self.unit == other.unit
        return self.unit.dimension is other.unit.dimension


_YEAR = re.compile(r"(?:1[89]|2[01])\d\d")

SCALES = {
    "dozen": Decimal(12),
    "hundred": Decimal(100),
    "thousand": Decimal(1000),
    "million": Decimal(10**6),
    "mln": Decimal(10**6),
    "mn": Decimal(10**6),
    "billion": Decimal(10**9),
    "bln": Decimal(10**9),
    "bn": Decimal(10**9),
    "trillion": Decimal(10**12),
    "trn": Decimal(10**12),
    "tn": Decimal(10**12),
}

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_SMALL = {word: value for value, word in enumerate(_ONES)} | {
    word: 10 * value for value, word in enumerate(_TENS, 2)
}

_MONEY = """
CNY yuan, RMB yuan, yuan RMB, yuan renminbi, RMB, CNY, renminbi, ¥, ￥
USD US dollars, US dollar, U.S. dollars, U.S. dollar, dollars, USD, US$, $
HKD Hong Kong dollars, HK dollars, HKD, HK$
TWD New Taiwan dollars, NT dollars, TWD, NTD, NT$
SGD Singapore dollars, Singaporean dollars, SGD, S$
AUD Australian dollars, AUD, AU$, A$
CAD Canadian dollars, CAD, CA$, C$
MOP Macao patacas, patacas, MOP, MOP$
EUR euros, euro, EUR, €
GBP pounds sterling, British pounds, GBP, £
JPY Japanese yen, yen, JPY
KRW South Korean won, Korean won, KRW, ₩
RUB Russian rubles, rubles, roubles, RUB
THB Thai baht, baht, THB
INR Indian rupees, rupees, INR, ₹
CHF Swiss francs, CHF
MYR Malaysian ringgit, ringgit, MYR, RM
NZD New Zealand dollars, NZD, NZ$
BRL Brazilian reals, reais, BRL, R$
IDR Indonesian rupiah, rupiah, IDR
VND Vietnamese dong, VND
KZT Kazakh tenge, tenge, KZT
AED UAE dirhams, dirhams, AED
"""
# A mu is the fifteenth part of a hectare.
_MEASURES = """
mass t 1000 tons, ton, tonnes, tonne, metric tons, metric ton, mt, t
mass kt 1000000 kilotons, kilotonnes, kt
mass kg 1 kilograms, kilogram, kilos, kg, kgs
mass g 0.001 grams, gram, g
mass mg 0.000001 milligrams, milligram, mg
length km 1000 kilometers, kilometer, kilometres, kilometre, km, kms
length m 1 meters, meter, metres, metre
length cm 0.01 centimeters, centimeter, centimetres, centimetre, cm
length mm 0.001 millimeters, millimeter, millimetres, millimetre, mm
length µm 0.000001 micrometers, micrometer, micrometres, micrometre, microns, micron, μm, µm
length nm 0.000000001 nanometers, nanometer, nanometres, nanometre, nm
length nmi 1852 nautical miles, nautical mile
length mi 1609.344 miles, mile
length ft 0.3048 feet, foot
length in 0.0254 inches, inch
area m² 1 square meters, square meter, square metres, square metre, sq m, sqm, sq. m, m2, m²
area km² 1000000 square kilometers, square kilometer, square kilometres, square kilometre
area km² 1000000 sq km, sq. km, km2, km²
area ha 10000 hectares, hectare, ha
area acre 4046.8564224 acres, acre
area ft² 0.09290304 square feet, square foot, sq ft, sq. ft
area mi² 2589988.110336 square miles, square mile
area mu 666.6666666666666666666666667 mu
volume m³ 1 cubic meters, cubic meter, cubic metres, cubic metre, cu m, cbm, m3, m³
volume L 0.001 liters, liter, litres, litre, L
volume mL 0.000001 milliliters, milliliter, millilitres, millilitre, mL
power kW 1 kilowatts, kilowatt, kW
power W 0.001 watts, watt
power MW 1000 megawatts, megawatt, MW
power GW 1000000 gigawatts, gigawatt, GW
energy kWh 1 kilowatt-hours, kilowatt-hour, kilowatt hours, kilowatt hour, kWh, kW·h
energy MWh 1000 megawatt-hours, megawatt-hour, megawatt hours, megawatt hour, MWh
energy GWh 1000000 gigawatt-hours, gigawatt-hour, gigawatt hours, gigawatt hour, GWh
energy TWh 1000000000 terawatt-hours, terawatt-hour, terawatt hours, terawatt hour, TWh
voltage kV 1 kilovolts, kilovolt, kV
share % 1 %, ％, percent, per cent, pct
points pp 1 percentage points, percentage point, percent points, pp
points bp 0.01 basis points, basis point, bps
"""


def _units() -> dict[str, Unit]:
    found: dict[str, Unit] = {}
    for row in _MONEY.strip().splitlines():
        symbol, forms = row.split(" ", 1)
        unit = Unit(symbol, Dimension.MONEY)
        found |= dict.fromkeys(forms.lower().split(", "), unit)
    for row in _MEASURES.strip().splitlines():
        dimension, symbol, factor, forms = row.split(" ", 3)
        unit = Unit(symbol, Dimension(dimension), Decimal(factor))
        found |= dict.fromkeys(forms.lower().split(", "), unit)
    return found


UNITS = _units()
"""Every unit by its written forms, in lower case."""


def _alternatives(forms: list[str]) -> str:
    escaped = (re.escape(form) for form in sorted(forms, key=len, reverse=True))
    return "|".join(escaped).replace(r"\ ", "[ -]")


_SIGNS = "$€£¥￥₩₹"
_PREFIXED = (
    "RMB CNY USD HKD TWD NTD SGD AUD CAD MOP EUR GBP JPY KRW RUB THB INR CHF US$ HK$ NT$ S$ A$ AU$ "
    "C$ CA$ MOP$ MYR RM NZD NZ$ BRL R$ IDR VND KZT AED"
).split() + list(_SIGNS)
_SUFFIXED = [form for form in UNITS if form[-1] not in _SIGNS]
_DIGITS = r"\d{1,3}(?:,\d{3})++(?:\.\d++)?|\d++(?:\.\d++)?"
_WORD = "|".join([*_SMALL, "hundred"])
# "And" joins what follows a hundred; "two and three" are two numbers.
_JOINT = r"(?:(?<=hundred) and |(?<=thousand) and |[ -])"
_WORDS = rf"(?:{_WORD})(?:{_JOINT}(?:{_WORD}|thousand)){{0,8}}"
_SCALE = "|".join(sorted(SCALES, key=len, reverse=True))
_ORDINAL = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth"

_QUANTITY = re.compile(
    rf"(?P<ordinal>(?<![\w-]){_WORDS}-(?:{_ORDINAL})(?!\w))|"
    rf"(?:(?<!\w)(?P<prefix>{_alternatives(_PREFIXED)})[ ]?|(?<![\w.$])(?<!\d,)(?<![A-Za-z]-))"
    rf"(?P<figure>(?P<digits>{_DIGITS})"
    rf"|(?P<words>\b(?:{_WORDS}|(?:half )?an?(?=[ -](?:{_SCALE})))\b))"
    rf"(?P<half> and a half)?(?P<scale>(?:[ -]?(?:{_SCALE})(?!\w)){{0,2}}"
    # 50K anywhere, $50M and RMB 5B where they are money; 4K is a screen.
    r"|(?-i:(?<=\d)(?:K|(?(prefix)[MmB]|K))(?!\w)))"
    rf"(?:(?:[ -]|(?<=\d))?(?P<unit>{_alternatives(_SUFFIXED)})(?!\w))?"
    r"(?![\w%]|[.,]\d|\.[A-Za-z])",
    re.IGNORECASE,
)
_SHORT_SCALES = {"k": Decimal(1000), "m": Decimal(10**6), "b": Decimal(10**9)}
_LIKELY = re.compile(rf"\d|\b(?:{_WORD}|{_SCALE})\b", re.IGNORECASE)


def quantities(text: str) -> tuple[Quantity, ...]:
    """Every quantity of a text, in order; ordinals, dates' days and "one" alone are left out."""
    if not _LIKELY.search(text):
        return ()
    return tuple(
        quantity for match in _QUANTITY.finditer(text) if (quantity := _quantity(match)) is not None
    )


_MOST_DIGITS = 40


def _quantity(match: re.Match[str]) -> Quantity | None:
    if match["ordinal"]:
        return None
    form = (match["prefix"] or match["unit"] or "").lower()
    unit = UNITS.get(form) or UNITS.get(form.replace("-", " "))
    scale = Decimal(1)
    for word in re.findall(_SCALE, match["scale"].lower()):
        scale *= SCALES[word]
    scale = _SHORT_SCALES.get(match["scale"].lower(), scale)
    if match["digits"]:
        if len(match["digits"]) > _MOST_DIGITS:
            return None  # no figure: a code, or an attack
        number = Decimal(match["digits"].replace(",", ""))
        if len(match["digits"]) == 1 and match["scale"] == "K" and unit is None:
            return None
    else:
        number = Decimal(_spelled(match["words"]))
        if match["words"].lower().startswith("half"):
            number = Decimal("0.5")
        elif number <= 1 and scale == 1 and unit is None and not match["half"]:
            return None  # "one of", "zero in on": a pronoun or a turn of phrase
    if match["half"]:
        number += Decimal("0.5")
    figure = match["figure"] + (match["half"] or "") + match["scale"]
    return Quantity(match.start(), match.end(), number, scale, unit, figure)


def _spelled(words: str) -> int:
    total = group = 0
    for word in re.split(r"[ -]+", words.lower()):
        if word in _SMALL:
            group += _SMALL[word]
        elif word in ("a", "an"):
            group = 1
        elif word == "hundred":
            group = max(group, 1) * 100
        elif word == "thousand":
            total, group = total + max(group, 1) * 1000, 0
    return total + group
