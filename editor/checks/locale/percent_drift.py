"""Percentages written in two ways in one document."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.checks.base import Example, Fix, Hit, Measured, document_check
from editor.checks.context import Context
from editor.checks.locale.drift import minority
from editor.model import Document, Safety
from editor.taxonomy import Category, Severity

_PERCENT = re.compile(
    r"(?<![\w.,(])(?P<figure>\d[\d,]*+(?:\.\d+)?)(?P<way>%|[ -]percent\b|[ -]per cent\b)"
    r"(?! points?)(?!\))"
)


def _way(match: re.Match[str]) -> str:
    return match["way"].strip(" -")


@document_check(
    category=Category.NUMBER_FORMAT,
    severity=Severity.MINOR,
    measured=Measured(20, 19),
    examples=(
        Example(
            "Sales rose 5%, profit 7% and costs ⟦3 percent⟧.",
            fix="Sales rose 5%, profit 7% and costs 3%.",
        ),
        Example(
            "Sales rose 5 percent, profit 7 percent and costs ⟦3 per cent⟧.",
            fix="Sales rose 5 percent, profit 7 percent and costs 3 percent.",
        ),
        Example("Sales rose 5% and costs 3 percent (2%)."),
        Example("Sales rose 5%, profit 7% and the share by 2 percentage points."),
    ),
)
def percent_drift(document: Document, _: Context) -> Iterator[Hit]:
    """Percentages written in two ways in one document.

    Percent, per cent or the sign: a publisher chooses one (AP Stylebook, "percent"; Chicago Manual
    of Style 9.18). Engines choose anew in every sentence. What most of the document does stays.
    """
    for (segment, match, way), kept in minority(document, _PERCENT, _way, ("%", "per")):
        right = f"{match['figure']}{'%' if kept == '%' else f' {kept}'}"
        yield Hit(
            match.start(),
            match.end(),
            f"Percentages have “{way}” here, “{kept}” elsewhere in this document: one is enough.",
            (Fix(right, Safety.UNSAFE),),
            segment=segment,
        )
