"""Two days of one event, written as they stand in Chinese."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.checks.base import Example, Fix, Hit, Measured, segment_check
from editor.checks.context import Context
from editor.model import Safety, Segment
from editor.months import MENTIONS_MONTH, MONTH
from editor.taxonomy import Category, Severity

_RANGE = re.compile(
    rf"(?<!\w)(?P<lead>(?:[Ff]rom|[Oo]n) )?(?P<month>{MONTH}) (?P<first>\d{{1,2}})"
    rf"(?P<one>st|nd|rd|th)?(?P<joint> to | ?[-–—] ?| and )"
    r"(?P<last>\d{1,2})(?P<two>st|nd|rd|th)?(?![\w:%]|,?\d|\.\d)(?! (?:percent|people|years))"
)  # fmt: skip
_HELD = re.compile(
    r"\b(?:was|were) (?:successfully |grandly |solemnly |jointly |officially )?"
    r"(?:held|convened|opened|staged)\b|\b(?:took place|kicked off)\b"
)
_LAST_DAY = 31


@segment_check(
    category=Category.DATE_FORMAT,
    severity=Severity.MINOR,
    measured=Measured(2, 2),
    examples=(
        Example("⟦On May 7th to 8⟧, the fair was held.", fix="On May 7–8, the fair was held."),
        Example("⟦May 7th - 9⟧ saw rain.", fix="May 7–9 saw rain."),
        Example(
            "⟦From May 7 to 8⟧, the forum was held in Wuhu.",
            fix="On May 7 and 8, the forum was held in Wuhu.",
        ),
        Example("From May 7 to 12, the fair was held; from May 1st to 8th it rained."),
        Example("From May 7 to 8, 300 people walked. On May 7 and 8 it was held."),
    ),
)
def date_range(segment: Segment, context: Context) -> Iterator[Hit]:
    """Two days of one event, written as they stand in Chinese.

    "On June 17th to 18" mixes two ways of writing days and two prepositions. An event of two days
    is held *on* both; "from … to" asks for a longer stretch (AP Stylebook, "dates").
    """
    text = segment.text
    if not MENTIONS_MONTH.search(text):
        return
    for match in _RANGE.finditer(text):
        first, last = int(match["first"]), int(match["last"])
        if not 1 <= first < last <= _LAST_DAY:
            continue
        lead = (match["lead"] or "").strip()
        days = match["joint"].strip() != "and"
        mixed = bool(match["one"]) is not bool(match["two"])
        if mixed or (lead.lower() == "on" and match["joint"].strip() == "to"):
            if lead.lower() == "from" or not days:
                right = f"{lead} {match['month']} {first}{match['joint']}{last}"
            else:
                right = f"{lead} {match['month']} {first}–{last}"
            message = "The two days are not written alike."
        elif lead.lower() == "from" and last - first == 1 and _is_held(segment, match, context):
            right = f"{'On' if lead[0] == 'F' else 'on'} {match['month']} {first} and {last}"
            message = "An event of two days is held on both."
        else:
            continue
        yield Hit(match.start(), match.end(), message, (Fix(right.strip(), Safety.UNSAFE),))


def _is_held(segment: Segment, match: re.Match[str], context: Context) -> bool:
    sentence = context.sentence_at(segment, match.start())
    return _HELD.search(segment.text, sentence.start, sentence.end) is not None
