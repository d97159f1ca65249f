"""Figures of the English that the Chinese does not have."""

from __future__ import annotations

from collections.abc import Iterator

from editor.checks.base import Example, Hit, Measured, document_check
from editor.checks.context import Context
from editor.model import Document
from editor.taxonomy import Category, Severity


@document_check(
    category=Category.ADDITION,
    severity=Severity.MAJOR,
    priority=60,
    measured=Measured(38, 36),
    examples=(
        Example("The plant will make ⟦300,000 tonnes⟧ of steel plate.", source="该厂将生产钢板。"),
        Example("Costs fell sharply, by ⟦12%⟧.", source="成本大幅下降。"),
        Example("The plant will make steel plate.", source="该厂将生产钢板。"),
        Example("The yearly rate stays above 5%.", source="同比涨幅仍处于“5区间”。"),
        Example("Both plants opened in 2023, one of them early.", source="两座工厂均已投产。"),
        Example("It covers 153 hectares (2,300 mu).", source="占地2300亩。"),
        Example("It costs RMB 72 million (about US$10 million).", source="投资7200万元。"),
        Example("The plant will make 300,000 tonnes of steel plate."),
    ),
)
def added_figure(_: Document, context: Context) -> Iterator[Hit]:
    """A figure that stands nowhere in the Chinese.

    An engine that loses its way fills in a figure, or tears one in two; readers quote it all the
    same. Years, small counts, and amounts converted in brackets are what editors add, and pass.
    """
    for figures in context.figures:
        pair = figures.pair
        for found in figures.added:
            start, end = pair.span.start + found.start, pair.span.start + found.end
            words = pair.segment.text[start:end]
            message = f"“{words}”: the Chinese has no such figure."
            yield Hit(start, end, message, source_term=pair.source, segment=pair.segment)
