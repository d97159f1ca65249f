"""Long figures without commas, and commas in the wrong place."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.checks.base import Example, Fix, Hit, Measured, segment_check
from editor.checks.context import Context
from editor.model import Safety, Segment
from editor.months import MONTH
from editor.taxonomy import Category, Severity

_UNREADABLE_DIGITS = 7
_LONG = re.compile(r"\d{4}")
_UNITS = (
    "yuan|RMB|dollars|US dollars|euros?|yen|tons?|tonnes?|metric tons?|mu|hectares?|acres?|km|"
    "kilomet(?:er|re)s?|met(?:er|re)s?|square|cubic|kilograms?|kg|kilowatts?|kW|MW|kWh|megawatts?"
)
_BARE = re.compile(
    r"(?<![\w.,:/#&=?~+-])(?P<figure>[1-9]\d{3,8})(?:\.\d+)?(?![\w.%/-]|,\d)"
    rf"(?: (?:(?P<unit>{_UNITS})\b|"
    r"(?:(?:new|more|other|isolation|fishing|local|different) )?(?P<noun>people|[a-z]{3,}s)\b))?"
)
_AMOUNT = re.compile(
    r"(?:\b(?:more|less|fewer|greater|higher|lower) than|\b(?:nearly|over|about|around|almost)|"
    r"\btotal of|\bapproximately|\bas (?:many|much) as|\bup to|\bat least|\breach(?:ed|ing)?|"
    r"\bexceed(?:ed|ing|s)?|RMB|US\$|HK\$|\$|€|¥)\s?$"
)
_CODE = re.compile(
    r"(?:\b(?:hotline|phone|tel|telephone|call|dial|code|no|number|numbered|id|account|wechat|qq|"
    r"stock|iso|gb|gb/t|yb/t|patent|model|article|zip|postcode|fax|permit|licence|license|grade|"
    r"type|class|standard|room|route|flight|train|version|page)[.:]?|[:(\[“\"])\s?$",
    re.IGNORECASE,
)
_NOT_COUNTED = frozenset(
    "is was has does alloys alloys' series steels models standards plates sheets always becomes "
    "requirements means as certifications towards across versus this plus perhaps sees "
    "has makes sees".split()
)  # fmt: skip
_YEARS = range(1800, 2200)
_SPLIT = re.compile(
    r"(?<![\w.,:/-])(?<!\d )(?P<before>[A-Za-z]+ )?(?P<figure>[1-9]\d{0,2}, \d{3})"
    r"(?= (?:people|yuan|tons|tonnes|[a-z]{3,}s)\b)"
)
_WRONG = re.compile(
    r"(?<![\w.,:/-])(?:(?P<month>" + MONTH + r") )?"
    r"(?P<figure>(?:\d{1,3},)(?:\d{3},){0,3}(?:\d{2}|\d{4,9}))(?= (?!and\b|or\b|to\b)[a-z]+)"
)
_LIST_HEAD = re.compile(r"(?:pages?|items?|articles?|nos?\.?|phases?|lines?|\d) $", re.IGNORECASE)


@segment_check(
    category=Category.NUMBER_FORMAT,
    severity=Severity.MINOR,
    measured=Measured(50, 49),
    examples=(
        Example("The mill spent ⟦146000⟧ yuan.", fix="The mill spent 146,000 yuan."),
        Example("They retired ⟦4404⟧ trucks.", fix="They retired 4,404 trucks."),
        Example("It employs nearly ⟦2000⟧ people.", fix="It employs nearly 2,000 people."),
        Example("They drilled ⟦4, 404⟧ wells.", fix="They drilled 4,404 wells."),
        Example("It rolled ⟦192,00⟧ tons of plate."),
        Example("Call the hotline 88007777 or write to room 1204 of Building 3."),
        Example("In 2019 exports fell, and in 2020 prices rose; the 2008 Olympic Games passed."),
        Example("The 6063 alloys and ISO 9001 certificates came before 2024 ended."),
        Example("As of July 25, 135 cases and 1,250 tests were known."),
    ),
)
def thousands_separator(segment: Segment, _: Context) -> Iterator[Hit]:
    """A figure of four digits or more without its commas, or with commas in the wrong place.

    Chinese counts by ten thousands and often writes long figures bare. In English the commas carry
    the size; without them, or with a group of two digits, the reader must count noughts, and a
    slip by a power of ten goes unseen (AP Stylebook, "numerals"; Chicago Manual of Style 9.54).
    """
    text = segment.text
    if _LONG.search(text):
        for match in _BARE.finditer(text):
            if _counts(match):
                yield _bare(match)
    if "," not in text:
        return
    for match in _SPLIT.finditer(text):
        before = (match["before"] or "").strip()
        if not re.fullmatch(MONTH, before):
            fix = Fix(match["figure"].replace(" ", ""), Safety.UNSAFE)
            message = "A space splits the figure: close it up."
            yield Hit(match.start("figure"), match.end("figure"), message, (fix,))
    for match in _WRONG.finditer(text):
        if not match["month"] and not _LIST_HEAD.search(text, 0, match.start("figure")):
            yield Hit(
                match.start("figure"),
                match.end("figure"),
                f"“{match['figure']}”: commas part groups of three digits. Check the figure.",
                severity=Severity.MAJOR,
            )


def _bare(match: re.Match[str]) -> Hit:
    figure = match["figure"]
    # Figures are never touched without a yes, not even for the sake of their commas.
    fix = Fix(f"{int(figure):,}", Safety.UNSAFE)
    return Hit(
        match.start("figure"),
        match.end("figure"),
        f"“{figure}” lacks its commas: write “{int(figure):,}”.",
        (fix,),
        # From a million on a bare figure cannot be read at a glance, and readers misread it.
        severity=Severity.MAJOR if len(figure) >= _UNREADABLE_DIGITS else None,
    )


def _counts(match: re.Match[str]) -> bool:
    """Whether the figure counts or measures something, and is no year, code or model."""
    before = match.string[max(0, match.start() - 24) : match.start()]
    noun = None if match["noun"] in _NOT_COUNTED else match["noun"]
    if _CODE.search(before):
        return False
    if int(match["figure"]) not in _YEARS:
        return bool(match["unit"] or noun or _AMOUNT.search(before))
    if match["unit"]:
        return match["unit"] not in ("square", "cubic")
    return bool(noun and _AMOUNT.search(before))
