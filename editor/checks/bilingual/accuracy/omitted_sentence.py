"""Sentences of the Chinese that the English leaves out."""

from __future__ import annotations

from collections.abc import Iterator

from editor.bilingual.completeness.omission import Part, is_summary
from editor.checks.base import Example, Hit, Measured, document_check
from editor.checks.context import Context
from editor.model import Document
from editor.taxonomy import Category, Severity

_SHOWN = 60
"""Characters of a sentence that are quoted."""


@document_check(
    category=Category.OMISSION,
    severity=Severity.MAJOR,
    priority=35,
    measured=Measured(17, 16),
    examples=(
        Example(
            "The kiln was lit at noon and runs on natural gas.⟦⟧",
            source="三号窑于正午点火，以天然气为燃料。与会嘉宾还参观了中央控制室和质量检测中心。",
        ),
        Example(
            "The kiln was lit at noon and runs on natural gas. The guests also visited the central "
            "control room and the quality inspection center.",
            source="三号窑于正午点火，以天然气为燃料。与会嘉宾还参观了中央控制室和质量检测中心。",
        ),
        Example(
            "The kiln was lit at noon and runs on natural gas, said the chairman.",
            source="“三号窑于正午点火，以天然气为燃料。”董事长说。",
        ),
        Example("The kiln was lit at noon and runs on natural gas."),
    ),
)
def omitted_sentence(document: Document, context: Context) -> Iterator[Hit]:
    """A sentence of the Chinese that nothing in the English renders.

    Engines drop a sentence without a trace, and nobody who reads the English alone can tell. The
    finding stands where the sentence should be. Headings, credits and captions may go; what was
    moved to a sentence nearby is not missing; and nothing is said where the two texts cannot be
    laid side by side for sure. A translation that leaves out a good part of its Chinese is a
    summary: that is told once.
    """
    missing = [item for item in context.missing if item.part is Part.SENTENCE]
    summary = is_summary(missing, document.pairs, document.gaps)
    for item in missing[:1] if summary else missing:
        told = (
            f"{len(missing)} passages of the Chinese are missing from the English, here the first"
            if summary
            else "A sentence of the Chinese is missing here"
        )
        yield Hit(
            item.at,
            item.at,
            f"{told}: “{_shown(item.source)}”",
            source_term=item.source,
            segment=item.segment,
        )


def _shown(chinese: str) -> str:
    return chinese if len(chinese) <= _SHOWN else chinese[: _SHOWN - 1] + "…"
