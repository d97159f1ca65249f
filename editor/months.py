"""Months by name, shared by everything that reads dates."""

from __future__ import annotations

import re

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip

MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"Jan\.?|Feb\.?|Mar\.?|Apr\.?|Jun\.?|Jul\.?|Aug\.?|Sept\.?|Sep\.?|Oct\.?|Nov\.?|Dec\.?)"
)
"""A month's name or abbreviation, to be built into patterns."""

MENTIONS_MONTH = re.compile(r"\b(?:Ja|Fe|Ma|Ap|Ju|Au|Se|Oc|No|De)[a-z]{1,7}\b")
"""A cheap first look; most segments hold no date."""

_NUMBERS = {name[:3].lower(): number for number, name in enumerate(MONTHS, 1)}


def month_number(name: str) -> int:
    """1 to 12, from a full name or an abbreviation."""
    return _NUMBERS[name[:3].lower()]


def month_name(number: int) -> str:
    """The full name of a month, 1 to 12."""
    return MONTHS[number - 1]
