"""Figures of the Chinese that the English does not have."""

from __future__ import annotations

from collections.abc import Iterator

from editor.checks.base import Example, Hit, Measured, document_check
from editor.checks.context import Context
from editor.model import Document
from editor.taxonomy import Category, Severity


@document_check(
    category=Category.OMISSION,
    severity=Severity.MAJOR,
    priority=60,
    measured=Measured(36, 34),
    examples=(
        Example("⟦The plant will make steel plate.⟧", source="该厂将年产30万吨钢板。"),
        Example(
            "Output will reach 4 billion yuan by 2030, ⟦turning twice over compared with 2024⟧.",
            source="到2030年产值将达40亿元，比2024年翻两番。",
        ),
        Example(
            "The plant will make 300,000 tonnes of steel plate.", source="该厂将年产30万吨钢板。"
        ),
        Example("The plant will make steel plate.", source="该厂将生产钢板。"),
        Example("The plant will make steel plate."),
    ),
)
def lost_figure(_: Document, context: Context) -> Iterator[Hit]:
    """A figure that stands in the Chinese sentence and in no form in its English.

    A release is quoted for its figures. Dates, years, ordinals and small counts may move to another
    sentence or turn into words, and are not asked for.
    """
    for figures in context.figures:
        if figures.lost and not figures.suspects:
            pair = figures.pair
            lost = ", ".join(pair.source[item.start : item.end] for item in figures.lost)
            start, end = figures.should_stand_in(figures.lost)
            yield Hit(
                pair.span.start + start,
                pair.span.start + end,
                f"The Chinese of this has {lost}; the English does not.",
                source_term=lost,
                segment=pair.segment,
            )
