"""English quantities for a comparison: ranges share their scale, fractions are shares."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from editor.quantities import SCALES, UNITS, Quantity, quantities

CARDINALS = "one two three four five six seven eight nine ten".split()
_PARTS = {"half": 2, "halve": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "tenth": 10}

_FRACTION = re.compile(
    rf"(?<!first )(?<!second )(?<!last )\b"
    rf"(?:(?:(?P<count>{'|'.join(CARDINALS)}|an?)(?: ?- ?| )(?P<part>{'|'.join(_PARTS)})s?)"
    r"|(?P<half>half)|(?P<ppm>\d++(?:\.\d++)?) ?(?:ppm|parts per million|per million)"
    r"|(?P<permille>\d++(?:\.\d++)?) ?(?:‰|per mille|per thousand))(?!\w)",
    re.IGNORECASE,
)
_WORDED_PPM = re.compile(
    rf"\b(?P<count>{'|'.join(CARDINALS)}) (?:ppm|parts? per million|per million)\b",
    re.IGNORECASE,
)
_HEDGE = re.compile(
    r"(?:\b(?:about|around|approximately|roughly|some|nearly|almost|close to|over|more than|above|"
    r"exceed\w*|surpass\w*|topp?\w*|less than|under|below|up to|at least|an estimated) |[~≈] ?)"
    r"(?:(?:RMB|US\$|\$|¥) ?)?$",
    re.IGNORECASE,
)
_YEAR_MONTH = re.compile(r"(?:19|20)\d\d\.(?:0?[1-9]|1[0-2])")
_MOST_DIGITS = 30  # no figure of a text has more, and arithmetic on a million digits overflows
_JOINT = re.compile(r" ?(?:-|–|—|~|to|or) {0,5}", re.IGNORECASE)
_HUNDREDS = re.compile(r"\w+[ -](?P<scale>hundred|thousand)", re.IGNORECASE)
_BETWEEN = re.compile(r"between (?:RMB|US\$|\$|¥)?$", re.IGNORECASE)
_THOUSANDS = re.compile(r"\d{1,3}")
_GROUP = re.compile(r"\d{3}(?:\.\d+)?")
_CLOCK = re.compile(r"(?<![\d:])\d{1,2}:[0-5]\d(?::[0-5]\d)?(?![\d:])")
_TEN = 10
_REACH = 24


def english_quantities(text: str) -> list[Quantity]:
    """The quantities of a text, the lower end of "12 to 14 million" in millions too."""
    text = _CLOCK.sub(lambda time: "." * len(time[0]), text)
    found = [read for read in quantities(text) if read.number.adjusted() < _MOST_DIGITS]
    for index in range(len(found) - 1):
        low, high = found[index], found[index + 1]
        joint = text[low.end : high.start]
        before = text[max(0, low.start - _REACH) : low.start]
        if not (_JOINT.fullmatch(joint) or (joint == " and " and _BETWEEN.search(before))):
            continue
        spelled = _HUNDREDS.fullmatch(high.figure)
        if spelled and low.unit is None and low.number < _TEN and low.scale == 1:
            # five to six hundred meters
            low = replace(low, number=low.number * SCALES[spelled["scale"].lower()])
        if low.scale == 1 and low.number < high.number and low.unit in (None, high.unit):
            found[index] = replace(low, scale=high.scale, unit=high.unit)
        elif low.unit is None and low.scale == high.scale:
            found[index] = replace(low, unit=high.unit)
    return found


def torn(text: str, found: list[Quantity]) -> list[Quantity]:
    """What "30, 000" and "6, 500 tons" would be without the stray space; also good lists, so a try.

    Args:
        text: the text.
        found: its quantities.
    """
    whole = []
    for low, high in pairwise(found):
        if text[low.end : high.start] != ", " or low.unit is not None or low.scale != 1:
            continue
        digits = high.figure.split(" ", 1)[0]
        if _THOUSANDS.fullmatch(low.figure) and _GROUP.fullmatch(digits):
            number = low.number * 1000 + high.number
            whole.append(replace(high, start=low.start, number=number))
    return whole


def is_like_year(found: Quantity) -> bool:
    """Whether an English figure may be a year, or a year and month: 2025, 2025.6."""
    return found.may_be_year or (found.unit is None and bool(_YEAR_MONTH.fullmatch(found.figure)))


def is_hedged(text: str, start: int) -> bool:
    """Whether the English says that the figure beginning here is rounded."""
    return _HEDGE.search(text[max(0, start - _REACH) : start]) is not None


def fractions(text: str) -> list[Quantity]:
    """Fractions and parts per million of an English text, as shares in percent."""
    found = [_fraction(match) for match in _FRACTION.finditer(text)]
    for match in _WORDED_PPM.finditer(text):
        count = Decimal(CARDINALS.index(match["count"].lower()) + 1)
        found.append(_share(match, count / 10**4))
    return found


def _fraction(match: re.Match[str]) -> Quantity:
    if match["ppm"]:
        return _share(match, Decimal(match["ppm"]) / 10**4)
    if match["permille"]:
        return _share(match, Decimal(match["permille"]) / 10)
    if match["half"]:
        return _share(match, Decimal(50))
    count = match["count"].lower()
    above = 1 if count in ("a", "an") else CARDINALS.index(count) + 1
    return _share(match, Decimal(above) * 100 / _PARTS[match["part"].lower()])


def _share(match: re.Match[str], percent: Decimal) -> Quantity:
    return Quantity(match.start(), match.end(), percent, Decimal(1), UNITS["%"], match[0])
