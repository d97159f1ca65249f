"""Dates of the Chinese that the English does not have."""

from __future__ import annotations

from collections.abc import Iterator

from editor.checks.base import Example, Hit, Measured, document_check
from editor.checks.context import Context
from editor.model import Document
from editor.taxonomy import Category, Severity


@document_check(
    category=Category.OMISSION,
    severity=Severity.MINOR,
    priority=65,
    measured=Measured(24, 21),
    examples=(
        Example("⟦The mill went into operation.⟧", source="该厂于2019年3月5日投产。"),
        Example("⟦Exports grew.⟧", source="第二季度出口增长。"),
        Example("The mill went into operation on 5 March 2019.", source="该厂于2019年3月5日投产。"),
        Example("The mayor spoke of it.", source="市长26日谈及此事。"),
        Example("Exports grew.", source="出口增长。"),
        Example("The mill went into operation."),
    ),
)
def lost_date(_: Document, context: Context) -> Iterator[Hit]:
    """A date or period that stands in the Chinese sentence and nowhere in the English text.

    When a plant opens and which quarter a figure is of is what readers file a release by. A date
    that stands elsewhere in the text is not asked for, nor is the bare day of a dateline.
    """
    for figures in context.figures:
        if figures.lost_dates and not figures.wrong_dates:
            pair = figures.pair
            lost = ", ".join(pair.source[one.start : one.end] for one in figures.lost_dates)
            yield Hit(
                pair.span.start,
                pair.span.end,
                f"The Chinese of this has {lost}; the English does not.",
                source_term=lost,
                segment=pair.segment,
            )
