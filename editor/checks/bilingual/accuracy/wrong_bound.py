"""At least rendered as at most, and the other way round."""

from __future__ import annotations

from collections.abc import Iterator

from editor.bilingual.figures.chinese_quantity import Bound
from editor.checks.base import Example, Fix, Hit, Measured, document_check
from editor.checks.context import Context
from editor.model import Document, Safety
from editor.taxonomy import Category, Severity

_SIDES = {Bound.OVER: "that or more", Bound.UNDER: "that or less"}


@document_check(
    category=Category.MISTRANSLATION,
    severity=Severity.CRITICAL,
    priority=6,
    measured=Measured(2, 2),
    examples=(
        Example(
            "It will hire ⟦no more than⟧ 60 engineers.",
            fix="It will hire at least 60 engineers.",
            source="将招聘工程师不少于60人。",
        ),
        Example(
            "Losses must be ⟦more than⟧ 2%.",
            fix="Losses must be less than 2%.",
            source="损耗须低于2%。",
        ),
        Example("The tank holds 50 tons ⟦or less⟧.", source="储罐容量50吨以上。"),
        Example("It will hire no fewer than 60 engineers.", source="将招聘工程师不少于60人。"),
        Example("Losses must not be more than 2%.", source="损耗不得超过2%。"),
        Example("Up to 500 people came.", source="到场人数多达500人。"),
        Example("It will hire no more than 60 engineers."),
    ),
)
def wrong_bound(_: Document, context: Context) -> Iterator[Hit]:
    """At least rendered as at most, or more than as less than.

    不少于 and 不低于 are double negatives that engines undo: a pledge to spend at least 800 million
    becomes a cap. The figure is right, and the sentence reads well.
    """
    for figures in context.figures:
        pair = figures.pair
        for found in figures.wrong_bounds:
            start, end = found.start, max(found.end, found.start)
            chinese = pair.source[found.match.chinese.start : found.match.chinese.end]
            yield Hit(
                pair.span.start + start,
                pair.span.start + end,
                f"“{pair.text[start:end].strip()}” for {chinese}: the Chinese means "
                f"{_SIDES[found.meant]}.",
                (Fix(found.right, Safety.UNSAFE),) if found.right else (),
                source_term=chinese,
                segment=pair.segment,
            )
