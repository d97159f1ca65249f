"""Figures of the Chinese that the English does not have."""

from __future__ import annotations

from collections.abc import Iterator

from editor.bilingual.completeness.left_out import LeftOut
from editor.bilingual.figures.restating import with_unit
from editor.checks.base import Example, Hit, Measured, document_check
from editor.checks.context import Context
from editor.model import Document, Span
from editor.taxonomy import Category, Severity


@document_check(
    category=Category.OMISSION,
    severity=Severity.MAJOR,
    priority=60,
    measured=Measured(45, 43),
    examples=(
        Example("⟦The plant will make steel plate.⟧", source="该厂将年产30万吨钢板。"),
        Example(
            "Output will reach 4 billion yuan by 2030, ⟦turning twice over compared with 2024⟧.",
            source="到2030年产值将达40亿元，比2024年翻两番。",
        ),
        # The clause is missing with all it holds.
        Example(
            "Three banks signed loan agreements with the group.",
            source="三家银行与集团签署贷款协议；集团还与五家产业链企业签订采购协议，总额2.3亿美元。",
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
    sentence or turn into words, and are not asked for; what went with its whole clause is told with
    the clause.
    """
    left_out = LeftOut(context.missing)
    for figures in context.figures:
        pair = figures.pair
        wanted = [
            item
            for item in (() if figures.suspects else figures.lost)
            if not left_out.holds(pair, Span(item.start, item.end))
        ]
        if wanted:
            lost = [(pair.source[item.start : item.end], with_unit(item)) for item in wanted]
            told = ", ".join(f"{chinese} ({english})" for chinese, english in lost)
            start, end = figures.should_stand_in(wanted)
            yield Hit(
                pair.span.start + start,
                pair.span.start + end,
                f"The Chinese has {told} here, the English does not: add it.",
                source_term=", ".join(chinese for chinese, _ in lost),
                segment=pair.segment,
            )
