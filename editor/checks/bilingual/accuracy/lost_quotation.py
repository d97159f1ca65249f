"""Titles, quotations and remarks in brackets that the English leaves out."""

from __future__ import annotations

from collections.abc import Iterator

from editor.bilingual.completeness.omission import Part
from editor.checks.base import Example, Hit, document_check
from editor.checks.context import Context
from editor.model import Document
from editor.taxonomy import Category, Severity


@document_check(
    category=Category.OMISSION,
    severity=Severity.MAJOR,
    priority=38,
    examples=(
        Example(
            "Total investment in the project is expected to reach 3 billion yuan.⟦⟧",
            source="项目总投资预计达到30亿元（包括污水处理设施）。",
        ),
        Example(
            "Total investment in the project, sewage treatment facilities included, is expected to "
            "reach 3 billion yuan.",
            source="项目总投资预计达到30亿元（包括污水处理设施）。",
        ),
        Example(
            "Qingling Group (the Group) opened the plant.",
            source="青岭集团有限公司（以下简称“集团”）的工厂开业。",
        ),
        Example("Total investment in the project is expected to reach 3 billion yuan."),
    ),
)
def lost_quotation(_: Document, context: Context) -> Iterator[Hit]:
    """A title, a quotation or a remark in brackets that the English leaves out.

    Engines stumble over what is set apart by marks and drop it. What the brackets say may be a
    condition, and a document without its title cannot be looked up. Short names and “hereinafter”
    are left to the house.
    """
    for item in context.missing:
        if item.part is Part.SET_APART:
            yield Hit(
                item.at,
                item.at,
                f"What the Chinese sets apart is missing: “{item.source}”",
                source_term=item.source,
                segment=item.segment,
            )
