"""A change that cannot be: a rise to less, a cut of more than everything, a share above 100%."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from editor.checks.base import Example, Hit, Measured, segment_check
from editor.checks.context import Context
from editor.model import Segment
from editor.quantities import Dimension, Quantity, quantities
from editor.taxonomy import Category, Severity

_UP = r"increas\w+|rose|risen|rising|grew|grown|growing|climb\w+|soar\w+|rais(?:ed|ing)|up"
_DOWN = (
    r"decreas\w+|reduc\w+|fell|fallen|falling|drop(?:ped|ping|s)?|declin\w+|lower(?:ed|ing|s)?|"
    r"cut|shorten\w*|shr[aiu]nk|down"
)
_FROM = re.compile(
    rf"\b(?:(?P<up>{_UP})|(?P<down>{_DOWN}))"
    rf"(?: (?!from\b|(?:{_UP}|{_DOWN})\b)[\w'-]+){{0,3}} (?P<span>from "
    r"(?:about |over |nearly |less than |more than )?(?P<first>[^\s,;][^,;()]{0,40}?) to "
    r"(?:about |over |nearly |less than |more than )?(?=(?:US|HK)?[$\dA-Z]))",
    re.IGNORECASE,
)
_RANKED = re.compile(
    r"\b(?:rank\w*|place[sd]?|position\w*|seeded|standing|class|grade)\b", re.IGNORECASE
)
_BELOW_NOTHING = re.compile(
    rf"\b(?:{_DOWN})(?: [\w'-]+){{0,2}} by "
    r"(?:about |over |nearly |more than )?(?P<share>\d[\d,]*(?:\.\d+)?)"
    r"(?P<kind>%| percent\b| per cent\b| times\b)(?! points?)",
    re.IGNORECASE,
)
_SHARE = re.compile(
    r"\baccount(?:s|ed|ing)? for (?:about |over |nearly |more than )?(?P<share>\d[\d,]*(?:\.\d+)?)"
    r"(?:%| percent\b| per cent\b) of\b"
)
_WHOLE = Decimal(100)


@segment_check(
    category=Category.MISTRANSLATION,
    severity=Severity.MAJOR,
    measured=Measured(2, 2),
    examples=(
        Example("The rate rose ⟦from 8% to 5%⟧."),
        Example("They reduced energy use ⟦from 372 kg to 405 kg⟧ a ton."),
        Example("Costs were reduced ⟦by 3 times⟧ and waste fell ⟦by 120%⟧."),
        Example("Zinc accounts for ⟦130%⟧ of sales."),
        Example("The rate rose from 5% to 8%, fell from 5 to 3 billion yuan and from 900 to 1."),
        Example("It rose from 8 to 5 in the ranking; costs fell by 100% and grew by 120%."),
        Example("The time was cut from 3 days to 5 hours, the staff down from 2019 to 2021."),
    ),
)
def figure_change(segment: Segment, _: Context) -> Iterator[Hit]:
    """A change that cannot be: a rise to less, a cut of more than everything, a share above 100%.

    Engines turn 降低 and 提高 into one another and slip a digit on the way; the sentence then
    contradicts itself, and no reader can tell which half is right. Check the source.
    """
    text = segment.text
    found: dict[int, Quantity] | None = None
    for match in _FROM.finditer(text) if " from " in text else ():
        if found is None:
            found = {quantity.start: quantity for quantity in quantities(text)}
        first, second = found.get(match.start("first")), found.get(match.end())
        if first is None or second is None:
            continue
        if _RANKED.search(text, max(0, match.start() - 60), second.end + 30):
            continue
        if _contradicts(first, second, up=match["up"] is not None):
            yield Hit(
                match.start("span"),
                second.end,
                f"“{match['up'] or match['down']}” contradicts the figures: check all three in the "
                "source.",
            )
    for match in _BELOW_NOTHING.finditer(text) if " by " in text else ():
        share = Decimal(match["share"].replace(",", ""))
        if match["kind"] == " times" or share > _WHOLE:
            start = text.index(" by ", match.start()) + 1
            yield Hit(start, match.end(), "Nothing can fall by more than all of it.")
    for match in _SHARE.finditer(text) if "account" in text else ():
        if Decimal(match["share"].replace(",", "")) > _WHOLE:
            end = match.end() - len(" of")
            yield Hit(match.start("share"), end, "A part cannot be more than the whole.")


def _contradicts(first: Quantity, second: Quantity, *, up: bool) -> bool:
    if first.may_be_year or (second.may_be_year and first.unit is None):
        return False
    if first.unit is None and first.scale == 1:
        # "from 5 to 3 billion yuan": scale and unit are said once, for both.
        first = replace(first, unit=second.unit, scale=second.scale)
    if not first.comparable(second) or (first.unit is None) != (second.unit is None):
        return False
    if first.unit is None and second.scale == 1:
        return False  # "from 3 days to 5 hours": the units are unknown
    points = {first.unit and first.unit.dimension, second.unit and second.unit.dimension}
    if Dimension.POINTS in points:
        return False
    return second.base < first.base if up else second.base > first.base
