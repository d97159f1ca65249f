"""Members of a Chinese list that the English list leaves out."""

from __future__ import annotations

from collections.abc import Iterator

from editor.bilingual.completeness.enumeration import lost_number
from editor.bilingual.completeness.omission import Part
from editor.bilingual.traditional import simplified
from editor.checks.base import Example, Hit, Measured, document_check
from editor.checks.context import Context
from editor.model import Document
from editor.taxonomy import Category, Severity

_LINE = 40
"""Characters of Chinese that a message quotes."""


@document_check(
    category=Category.OMISSION,
    severity=Severity.MAJOR,
    priority=37,
    measured=Measured(5, 5),
    examples=(
        Example(
            "The park makes steel⟦⟧, glass and plastics for export.",
            source="园区生产钢铁、水泥、玻璃、塑料等产品供出口。",
        ),
        Example(
            "The park makes steel, cement, glass and plastics for export.",
            source="园区生产钢铁、水泥、玻璃、塑料等产品供出口。",
        ),
        Example(
            "The park makes steel, building materials, glass and plastics for export.",
            source="园区生产钢铁、水泥、玻璃、塑料等产品供出口。",
        ),
        Example(
            "The park makes glass, steel and plastics for export, and cement too.",
            source="园区生产钢铁、水泥、玻璃、塑料等产品供出口。",
        ),
        Example(
            "First, we must build the plant; ⟦⟧third, we must train the workers.",
            source="一是建设工厂；二是保护环境；三是培训工人。",
        ),
        Example(
            "First, we must build the plant; second, protect the environment; (3) train workers.",
            source="一是建设工厂；二是保护环境；三是培训工人。",
        ),
        Example(
            "We must build the plant, protect the environment and train the workers.",
            source="一是建设工厂；二是保护环境；三是培训工人。",
        ),
        Example("The park makes steel, glass and plastics for export."),
    ),
)
def shorter_list(document: Document, context: Context) -> Iterator[Hit]:
    """A list that lost a member on its way into English.

    Readers count what is listed: products, markets, guests. The finding stands where the English
    passes straight from the member before the lost one to the one behind it, with no word of its
    own in between, while nothing elsewhere renders it. Of lists that count, 一是, 二是, 三是, it is
    a number that the English, which counts too, passes over.
    """
    for item in context.missing:
        if item.part is Part.MEMBER:
            yield Hit(
                item.at,
                item.at,
                f"The list is short of one: “{item.source}” of the Chinese is missing here.",
                source_term=item.source,
                segment=item.segment,
            )
    doubtful = {id(pair.segment) for pair in context.pairs if not pair.confident}
    for segment in document.segments:
        if segment.source is None or id(segment) in doubtful:
            continue
        lost = lost_number(simplified(segment.source), segment.text)
        if lost:
            yield Hit(
                lost.at,
                lost.at,
                f"The English does not count to the end: “{_shown(lost.source)}” has no number.",
                source_term=lost.source,
                segment=segment,
            )


def _shown(chinese: str) -> str:
    return chinese if len(chinese) <= _LINE else chinese[: _LINE - 1] + "…"
