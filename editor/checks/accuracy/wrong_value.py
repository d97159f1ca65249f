"""Figures whose value is not that of the Chinese."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from editor.bilingual.quantities import ChineseQuantity
from editor.bilingual.values import Doubt, compare
from editor.checks.base import Example, Hit, Measured, document_check
from editor.checks.context import Context
from editor.model import Document
from editor.taxonomy import Category, Severity

_SEVERITY = {Doubt.SCALE: Severity.CRITICAL, Doubt.UNIT: Severity.MAJOR}


@document_check(
    category=Category.MISTRANSLATION,
    severity=Severity.CRITICAL,
    priority=5,
    measured=Measured(52, 50),
    examples=(
        Example("The project costs ⟦90 billion yuan⟧.", source="项目总投资90亿元。"),
        Example("It covers ⟦1.92 hectares⟧.", source="面积1.92万公顷。"),
        Example("The park covers ⟦40 acres⟧.", source="园区占地40亩。"),
        Example("The project costs 9 billion yuan.", source="项目总投资90亿元。"),
        Example("It covers 19,200 hectares.", source="面积1.92万公顷。"),
        Example("Nearly a third of them came.", source="近三成的人来了。"),
        Example("The project costs 90 billion yuan."),
    ),
)
def wrong_value(_: Document, context: Context) -> Iterator[Hit]:
    """A figure with the digits of the Chinese and another value, or with another unit.

    Chinese counts by ten thousands (万) and hundred millions (亿); engines slip by a power of ten,
    take mu for acres and yuan for dollars. The digits look right, so nobody notices. Values are
    compared, not digits: the same value in other words is silent.
    """
    for pair in context.pairs:
        if not pair.confident:
            continue
        for suspect in compare(pair.source, pair.text).suspects:
            start = pair.span.start + suspect.english.start
            end = pair.span.start + suspect.english.end
            chinese = pair.source[suspect.chinese.start : suspect.chinese.end]
            words = pair.segment.text[start:end]
            yield Hit(
                start,
                end,
                f"“{words}” for {chinese}: {_reason(suspect.chinese, suspect.doubt)}",
                severity=_SEVERITY[suspect.doubt],
                source_term=chinese,
                segment=pair.segment,
            )


def _reason(chinese: ChineseQuantity, doubt: Doubt) -> str:
    if doubt is Doubt.UNIT:
        return "the unit is another one."
    return f"the Chinese says {_plain(chinese.value)}{_unit(chinese)}."


def _plain(value: Decimal) -> str:
    return f"{value.normalize():,f}"


def _unit(chinese: ChineseQuantity) -> str:
    return f" {chinese.unit.symbol}" if chinese.unit else ""
