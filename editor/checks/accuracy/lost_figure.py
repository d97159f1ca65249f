"""Figures of the Chinese that the English does not have."""

from __future__ import annotations

from collections.abc import Iterator

from editor.bilingual.values import compare, compare_read
from editor.checks.base import Example, Hit, Measured, document_check
from editor.checks.context import Context
from editor.model import Document
from editor.taxonomy import Category, Severity


@document_check(
    category=Category.OMISSION,
    severity=Severity.MAJOR,
    priority=60,
    measured=Measured(17, 11),
    examples=(
        Example("⟦The plant will make steel plate.⟧", source="该厂将年产30万吨钢板。"),
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
    for pair in context.pairs:
        if not pair.confident:
            continue
        found = compare(pair.source, pair.text)
        missing = [
            item
            for item in found.missing
            # An editor may have moved it to another sentence of the paragraph.
            if not compare_read((item,), pair.segment.text).equal
        ]
        if missing and not found.suspects:
            lost = ", ".join(pair.source[item.start : item.end] for item in missing)
            yield Hit(
                pair.span.start,
                pair.span.end,
                f"The Chinese of this has {lost}; the English does not.",
                source_term=lost,
                segment=pair.segment,
            )
