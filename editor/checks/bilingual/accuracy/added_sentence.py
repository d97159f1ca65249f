"""Sentences of the English that nothing in the Chinese says."""

from __future__ import annotations

from collections.abc import Iterator

from editor.bilingual.completeness.addition import added_sentences
from editor.checks.base import Example, Hit, Measured, document_check
from editor.checks.context import Context
from editor.model import Document
from editor.taxonomy import Category, Severity


@document_check(
    category=Category.ADDITION,
    severity=Severity.MAJOR,
    priority=45,
    measured=Measured(40, 38),
    examples=(
        Example(
            "The plant makes steel and cement. ⟦Museum visitors may see old paintings, rare stamps "
            "and silk.⟧",
            source="工厂生产钢铁和水泥。",
        ),
        Example(
            "The plant opened in May. It makes steel and cement for export to Europe.",
            source="工厂于5月开业，生产钢铁和水泥，产品出口欧洲。",
        ),
        Example(
            "The plant opened in May. The chairman thanked everybody.", source="工厂于5月开业。"
        ),
        Example("Visitors may see paintings on three floors of the old house."),
    ),
)
def added_sentence(document: Document, context: Context) -> Iterator[Hit]:
    """A sentence of the English that stands nowhere in the Chinese.

    It may be a paragraph of another release that slipped in with the upload, or an engine's
    invention; an editor who added it knows. Only running text between sentences that are sure
    of their Chinese is judged, so that menus, contact lines and boilerplate are left to others.
    """
    found = added_sentences(
        document.pairs, document.gaps, document.surplus, context.resources.lexicon
    )
    for segment, span in found:
        if context.is_body(segment):
            yield Hit(
                span.start,
                span.end,
                "Nothing in the Chinese says this: delete it, or make sure that it belongs here.",
                segment=segment,
            )
