"""Dates of the Chinese that the English does not have."""

from __future__ import annotations

from collections.abc import Iterator

from editor.bilingual.completeness.left_out import LeftOut
from editor.checks.base import Example, Hit, Measured, document_check
from editor.checks.context import Context
from editor.model import Document, Span
from editor.taxonomy import Category, Severity


@document_check(
    category=Category.OMISSION,
    severity=Severity.MINOR,
    priority=65,
    measured=Measured(31, 28),
    examples=(
        Example("⟦The mill went into operation.⟧", source="该厂于2019年3月5日投产。"),
        Example("⟦Exports grew.⟧", source="第二季度出口增长。"),
        Example("The mill went into operation on 5 March 2019.", source="该厂于2019年3月5日投产。"),
        Example(
            "The quarry covers 300 hectares.",
            source="采石场占地300公顷，员工宿舍和中央控制室于2019年3月5日全部完工。",
        ),
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
    left_out = LeftOut(context.missing)
    for figures in context.figures:
        pair = figures.pair
        lost = ", ".join(
            pair.source[one.start : one.end]
            for one in (() if figures.wrong_dates else figures.lost_dates)
            if not left_out.holds(pair, Span(one.start, one.end))
        )
        if lost:
            yield Hit(
                pair.span.start,
                pair.span.end,
                f"The Chinese has {lost} here, the English does not: add it.",
                source_term=lost,
                segment=pair.segment,
            )
