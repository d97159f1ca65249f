"""Days written in two ways in one document."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.checks.base import Example, Fix, Hit, Measured, document_check
from editor.checks.context import Context
from editor.checks.locale.drift import minority
from editor.model import Document, Safety
from editor.months import MONTHS
from editor.taxonomy import Category, Severity

_MONTH = "|".join(MONTHS)
_TH = "st|nd|rd|th"
_DAY = re.compile(
    rf"(?<![\w/\"“‘-])(?:(?P<month>{_MONTH}) (?P<day>[12]\d|3[01]|[1-9])(?P<th>{_TH})?"
    rf"|(?P<first>[12]\d|3[01]|[1-9])(?P<first_th>{_TH})?(?: of)? (?P<later>{_MONTH}))"
    r"(?![\w/]|-\d|[–-] ?\d| (?:Movement|Incident|Spirit|Revolution|Festival)\b)"
)
_AMERICAN, _ORDINAL, _BRITISH, _BRITISH_ORDINAL = "May 4", "May 4th", "4 May", "4th May"


def _way(match: re.Match[str]) -> str:
    if match["month"]:
        return _ORDINAL if match["th"] else _AMERICAN
    return _BRITISH_ORDINAL if match["first_th"] else _BRITISH


def _ordinal(day: str) -> str:
    ending = "th" if day in {"11", "12", "13"} else {"1": "st", "2": "nd", "3": "rd"}.get(day[-1])
    return f"{day}{ending or 'th'}"


def _rewritten(match: re.Match[str], way: str) -> str:
    month, day = match["month"] or match["later"], match["day"] or match["first"]
    return {
        _AMERICAN: f"{month} {day}",
        _ORDINAL: f"{month} {_ordinal(day)}",
        _BRITISH: f"{day} {month}",
        _BRITISH_ORDINAL: f"{_ordinal(day)} {month}",
    }[way]


@document_check(
    category=Category.DATE_FORMAT,
    severity=Severity.MINOR,
    measured=Measured(10, 10),
    examples=(
        Example(
            "It opened on May 4, closed on June 5 and moved on ⟦July 6th⟧.",
            fix="It opened on May 4, closed on June 5 and moved on July 6.",
        ),
        Example(
            "It opened on 4 May, closed on 5 June and moved on ⟦July 6⟧.",
            fix="It opened on 4 May, closed on 5 June and moved on 6 July.",
        ),
        Example("It opened on May 4 and closed on June 5th."),
        Example("On May 4 and June 5 they marked the May 4th Movement and “June 1st”."),
        Example("It opened on May 4, closed on June 5, and May 2021 was wet."),
    ),
)
def date_drift(document: Document, _: Context) -> Iterator[Hit]:
    """Days written in two ways in one document.

    May 4, May 4th or 4 May: a publisher chooses one (AP Stylebook, "dates"; The Chicago Manual of
    Style 6.38 and 9.33). Engines choose anew in every sentence. What most of the document does
    stays.
    """
    for (segment, match, way), kept in minority(document, _DAY, _way, MONTHS):
        if kept in (_ORDINAL, _BRITISH_ORDINAL):
            return  # no style guide asks for these; which day is wrong cannot be told
        yield Hit(
            match.start(),
            match.end(),
            f"Days are written like “{kept}” elsewhere in this document, like “{way}” here.",
            (Fix(_rewritten(match, kept), Safety.UNSAFE),),
            segment=segment,
        )
