"""What the Chinese says plainly and the English denies."""

from __future__ import annotations

from collections.abc import Iterator

from editor.bilingual.completeness.negation import denied_only_in
from editor.bilingual.completeness.passages import passages
from editor.checks.base import Example, Hit, Measured, document_check
from editor.checks.context import Context
from editor.model import Document
from editor.taxonomy import Category, Severity


@document_check(
    category=Category.MISTRANSLATION,
    severity=Severity.CRITICAL,
    priority=15,
    measured=Measured(3, 3),
    examples=(
        Example("The plant will ⟦not⟧ open in May.", source="工厂将于5月开业。"),
        Example("The plant did⟦n't⟧ meet its target.", source="工厂完成了目标。"),
        Example("The plant did not meet its target.", source="工厂未完成目标。"),
        Example("The plant makes not only steel but also cement.", source="工厂生产钢材和水泥。"),
        Example("It is not easy to build a plant here.", source="在这里建厂很难。"),
        Example("The plant will not open in May."),
    ),
)
def added_negation(_: Document, context: Context) -> Iterator[Hit]:
    """An English denial of what the Chinese plainly says.

    Now and then an engine puts in a “not” that turns the sentence round. Anything in the Chinese
    that a “not” may render keeps the finding away: negatives, “hard to”, “only”, “lack”, “stop”.
    """
    for passage in passages(context.pairs):
        if not passage.can_be_weighed:
            continue
        found = denied_only_in(passage.text, passage.source)
        if found:
            segment, span = passage.located(found)
            said = _shown(passage.source.strip("“”\n "))
            yield Hit(
                span.start,
                span.end,
                f"The English denies this, the Chinese does not: make it say yes ({said}).",
                source_term=passage.source,
                segment=segment,
            )


def _shown(chinese: str) -> str:
    return chinese if len(chinese) <= 60 else chinese[:59] + "…"  # noqa: PLR2004 - a line's worth
