"""What the Chinese denies or forbids and the English affirms."""

from __future__ import annotations

from collections.abc import Iterator

from editor.bilingual.completeness.negation import lost_denials
from editor.bilingual.completeness.passages import passages
from editor.checks.base import Example, Hit, Measured, document_check
from editor.checks.context import Context
from editor.model import Document
from editor.taxonomy import Category, Severity


@document_check(
    category=Category.MISTRANSLATION,
    severity=Severity.CRITICAL,
    priority=15,
    measured=Measured(16, 15),
    examples=(
        Example(
            "The contract allows the supplier to change the price.",
            source="合同允许供应商调整价格。",
        ),
        Example(
            "⟦The company collects fees from farmers⟧.",
            source="该公司不收取农民任何费用。",
        ),
        Example(
            "The plant was finished in May, and the water problem ⟦has been solved⟧.",
            source="工厂于5月建成，用水问题尚未解决。",
        ),
        Example(
            "We must never trade safety for output, and the environment ⟦may be sacrificed for "
            "profit⟧.",
            source="绝不以安全换取产量，不能为利润牺牲环境。",
        ),
        Example(
            "The company does not collect fees or interest from farmers.",
            source="该公司不收取农民任何费用，也不收取利息。",
        ),
        Example("The company is free of debt.", source="该公司没有债务。"),
        Example(
            "The line runs constantly and made many friends.", source="该线不断运行，结识不少朋友。"
        ),
        Example("The drone of the future was shown.", source="会上展示了未来的无人机。"),
        Example("Visitors found the meters faulty.", source="参观者发现仪表没有正常工作。"),
        Example("The plant failed to start.", source="工厂未能投产。"),
        Example("Output had to be cut.", source="不得不减少产量。"),
    ),
)
def lost_negation(_: Document, context: Context) -> Iterator[Hit]:
    """A denial of the Chinese that the English turns into its opposite.

    Engines drop a 不 or 未 inside a long sentence, and the release promises what the company rules
    out. Only denials count that English has to express: 不断, 不仅, 不少 and their like are set
    words. Anything that might carry the denial keeps the finding away, from "fail" and "without"
    to "un-"; so does a clause whose English cannot be told for sure.
    """
    lexicon = context.resources.lexicon
    for passage in passages(context.pairs):
        if not passage.can_be_weighed:
            continue
        for lost in lost_denials(passage.clause_texts, passage.text, lexicon):
            segment, span = passage.located(lost.span)
            denied = lost.source.rstrip("，；、。：")
            yield Hit(
                span.start,
                span.end,
                f"The Chinese denies this, the English affirms it: make it say no ({denied}).",
                source_term=lost.source,
                segment=segment,
            )
