"""A figure counted in ten thousands or hundred millions, as Chinese counts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from editor.checks.base import Example, Fix, Hit, Measured, segment_check
from editor.checks.context import Context
from editor.model import Safety, Segment
from editor.quantities import SCALES
from editor.taxonomy import Category, Severity

_LIKELY = re.compile(r"illion|thousand", re.IGNORECASE)
_TWICE = re.compile(
    r"(?<![\w.,])(?P<figure>\d[\d,]*(?:\.\d+)?)[ -]?"
    r"(?P<scales>ten thousand|hundred thousand|hundred million|hundred billion|ten million|"
    r"thousand (?:m|b|tr)illion|million (?:m|b|tr)illion|billion (?:m|b|tr)illion|"
    r"million thousand|10,000|100 million)"
    r"(?=[ -](?:yuan|RMB|tons?|tonnes?|mu|people|persons?|kilowatts?|kW|square|cubic|US|"
    r"households?|vehicles|units|pieces|sets|hectares|dollars)\b)",
    re.IGNORECASE,
)
_BARE = re.compile(
    r"(?<![\w.,$])(?P<figure>[1-9]\d{3,})(?:\.\d+)? (?P<scale>million|billion|trillion)\b(?!-)"
)
_FRACTION = re.compile(
    r"(?<![\w.,$€£])(?P<figure>0\.\d{1,4}) (?P<scale>million|billion|trillion)"
    r"(?= (?:tons?|tonnes?|people|mu|kilowatts?|kW|square|cubic|units|vehicles|households)\b)"
)
_FACTORS = SCALES | {"ten": Decimal(10), "10,000": Decimal(10**4), "100": Decimal(100)}


def _factor(words: str) -> Decimal:
    product = Decimal(1)
    for word in words.lower().split():
        product *= _FACTORS[word]
    return product


def _times(figure: str, words: str) -> str:
    """The figure multiplied out, with the largest scale English has for it."""
    value = Decimal(figure.replace(",", "")) * _factor(words)
    for scale in ("trillion", "billion", "million"):
        if value >= SCALES[scale]:
            return f"{(value / SCALES[scale]).normalize():f} {scale}"
    return f"{value.normalize():,f}"


@segment_check(
    category=Category.NUMBER_FORMAT,
    severity=Severity.MAJOR,
    measured=Measured(8, 8),
    examples=(
        Example("It made ⟦3.5 ten thousand⟧ tons.", fix="It made 35,000 tons."),
        Example("They paid ⟦12 hundred million⟧ yuan.", fix="They paid 1.2 billion yuan."),
        Example("They set aside ⟦4150 million⟧ yuan."),
        Example("It lost ⟦0.45 million⟧ tons.", fix="It lost 450,000 tons."),
        Example("It lost HK$0.5 billion and made 1,250 million dollars, 4 million tons, for ten "
                "thousand people; one hundred million households watched."),
        Example("In 2021 million-ton mills rose."),
    ),
)  # fmt: skip
def scale_word(segment: Segment, _: Context) -> Iterator[Hit]:
    """A figure counted in ten thousands or hundred millions, as Chinese counts.

    万 and 亿 step by 10,000; English steps by 1,000. Carried over word for word the figure cannot
    be read, and one like "2030 million" usually hides a slip by a power of ten: check the source.
    """
    text = segment.text
    if not _LIKELY.search(text):
        return
    for match in _TWICE.finditer(text):
        right = _times(match["figure"], match["scales"])
        message = f"English does not count so; as it stands it is {right}."
        yield Hit(match.start(), match.end(), message, (Fix(right, Safety.UNSAFE),))
    for match in _BARE.finditer(text):
        message = "Four digits before a scale word often hide a tenfold slip: check the source."
        yield Hit(match.start(), match.end(), message)
    for match in _FRACTION.finditer(text):
        right = _times(match["figure"], match["scale"])
        message = f"Less than one {match['scale']}: write it out, and check the scale."
        fix = Fix(right, Safety.UNSAFE)
        yield Hit(match.start(), match.end(), message, (fix,), severity=Severity.MINOR)
