"""A time of day in a form English does not use."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.checks.base import Example, Fix, Hit, Measured, segment_check
from editor.checks.context import Context
from editor.model import Safety, Segment
from editor.taxonomy import Category, Severity

_LIKELY = re.compile(r"\d ?(?::|[oO]['’]?clock|[ap]\.?m)|[ap]\.?m\.? \d", re.IGNORECASE)
_SPLIT = re.compile(r"(?<![\w:.,])(?P<hour>[01]?\d|2[0-4]): (?P<minute>[0-5]\d)(?![\d%:]|\.\d)")
_LEADS = re.compile(
    r"\b(?:at|at about|at around|of|from|to|by|until|till|before|after|around|about|between|and|"
    r"approximately|since) $|\d - $|\d-$"
)
_FOLLOWS = re.compile(r" ?(?:[ap]\.?m\b|on\b|to\b|-)", re.IGNORECASE)
_DOUBLED = re.compile(
    r"(?P<time>(?<![\w:.])\d{1,2}(?::[0-5]\d)? ?[ap]\.?m\b\.?)"
    r"(?P<again> (?:in the (?:early )?(?:morning|afternoon|evening)|at night)\b)",
    re.IGNORECASE,
)
_MORNING = re.compile(
    r"(?<![\w:.])(?P<time>(?:0?[1-9]|1[0-2]):[0-5]\d) in the "
    r"(?P<part>(?:early )?morning|afternoon|evening)\b"
)
_BOTH_CLOCKS = re.compile(
    r"(?<![\w:.])(?P<time>(?:1[3-9]|2[0-4]):[0-5]\d) ?(?:p\.m\.|pm\b|p\.m\b)", re.IGNORECASE
)
_OCLOCK = re.compile(
    r"(?<![\w:.])(?:(?P<late>1[3-9]|2[0-4])|(?P<exact>\d{1,2}:[0-5]\d)) ?o['’]clock\b",
    re.IGNORECASE,
)


@segment_check(
    category=Category.TIME_FORMAT,
    severity=Severity.MINOR,
    measured=Measured(22, 21),
    examples=(
        Example("Power failed at ⟦21: 05⟧ on Friday.", fix="Power failed at 21:05 on Friday."),
        Example("At 8:30 am⟦ in the morning⟧ the gate opened.", fix="At 8:30 am the gate opened."),
        Example("At ⟦4:16 in the morning⟧ it blew in.", fix="At 4:16 a.m. it blew in."),
        Example("It closed at ⟦15:30 pm⟧.", fix="It closed at 15:30."),
        Example("At ⟦18 o'clock⟧ it rained.", fix="At 18:00 it rained."),
        Example("At 6 o'clock in the morning, at 8:30 a.m. and at 21:05 it ran."),
        Example("Rule 3: 10 percent of the ore, ratio 2: 15, went back."),
    ),
)
def time_format(segment: Segment, _: Context) -> Iterator[Hit]:
    """A time of day in a form English does not use.

    Engines leave a space after the colon, say the part of the day twice ("am in the morning"), or
    mix the 12-hour and the 24-hour clock (AP Stylebook, "times").
    """
    text = segment.text
    if not _LIKELY.search(text):
        return
    for match in _SPLIT.finditer(text):
        lead = text[max(0, match.start() - 20) : match.start()]
        if _LEADS.search(lead) or _FOLLOWS.match(text, match.end()):
            fix = Fix(f"{match['hour']}:{match['minute']}", Safety.SAFE)
            yield Hit(match.start(), match.end(), "No space inside a time.", (fix,))
    for match in _DOUBLED.finditer(text):
        fix = Fix("", Safety.SAFE)
        message = f"“{match['time']}” already says{match['again']}."
        yield Hit(match.start("again"), match.end("again"), message, (fix,))
    for match in _MORNING.finditer(text):
        half = "a.m." if match["part"].endswith("morning") else "p.m."
        fix = Fix(f"{match['time']} {half}", Safety.UNSAFE)
        yield Hit(match.start(), match.end(), f"With minutes, write {half}", (fix,))
    for match in _BOTH_CLOCKS.finditer(text):
        period = "." if match[0].endswith(".") and text[match.end() : match.end() + 1] == "" else ""
        fix = Fix(match["time"] + period, Safety.UNSAFE)
        message = "A time on the 24-hour clock needs no p.m."
        yield Hit(match.start(), match.end(), message, (fix,))
    for match in _OCLOCK.finditer(text):
        fix = Fix(match["exact"] or f"{match['late']}:00", Safety.UNSAFE)
        message = "“O'clock” goes with the full hours from one to twelve."
        yield Hit(match.start(), match.end(), message, (fix,))
