"""Figures whose value is not that of the Chinese."""

from __future__ import annotations

from collections.abc import Iterator

from editor.bilingual.figures.restating import restated, with_unit
from editor.bilingual.figures.values import Doubt, Suspect
from editor.checks.base import Example, Fix, Hit, Measured, document_check
from editor.checks.context import Context
from editor.model import Document, Safety
from editor.quantities import Dimension
from editor.taxonomy import Category, Severity

_POINTS = frozenset({Dimension.SHARE, Dimension.POINTS})


@document_check(
    category=Category.MISTRANSLATION,
    severity=Severity.CRITICAL,
    priority=5,
    measured=Measured(115, 113),
    examples=(
        Example(
            "The project costs ⟦90 billion yuan⟧.",
            fix="The project costs 9 billion yuan.",
            source="项目总投资90亿元。",
        ),
        Example(
            "It covers ⟦1.92 hectares⟧.",
            fix="It covers 19,200 hectares.",
            source="面积1.92万公顷。",
        ),
        Example(
            "The park covers ⟦40 acres⟧.",
            fix="The park covers 2.7 hectares (40 mu).",
            source="园区占地40亩。",
        ),
        Example(
            "The share rose by ⟦3%⟧.",
            fix="The share rose by 3 percentage points.",
            source="占比提高3个百分点。",
        ),
        Example(
            "Exports came to ⟦30 million yuan⟧.",
            fix="Exports came to US$30 million.",
            source="出口额3,000万美元。",
        ),
        Example(
            "Local parts make up ⟦25%⟧ of the car.",
            fix="Local parts make up 52% of the car.",
            source="整车零部件本地化率达52%。",
        ),
        Example("The project costs 9 billion yuan.", source="项目总投资90亿元。"),
        Example("It covers 19,200 hectares.", source="面积1.92万公顷。"),
        Example("Nearly a third of them came.", source="近三成的人来了。"),
        Example("Some 2 million people came.", source="共有195.3万人到场。"),
        Example("The project costs 90 billion yuan."),
    ),
)
def wrong_value(_: Document, context: Context) -> Iterator[Hit]:
    """A figure with another value than that of the Chinese, or with another unit.

    Chinese counts by ten thousands (万) and hundred millions (亿); engines slip by a power of ten,
    take mu for acres and yuan for dollars, and now and then copy other digits. The sentence reads
    well, so nobody notices. Values are compared, not digits: the same value in other words is
    silent, and so is a rounded one.
    """
    for figures in context.figures:
        pair = figures.pair
        for suspect in figures.suspects:
            start = pair.span.start + suspect.english.start
            end = pair.span.start + suspect.english.end
            chinese = pair.source[suspect.chinese.start : suspect.chinese.end]
            words = pair.segment.text[start:end]
            right = restated(suspect.chinese, suspect.english, pair.text)
            yield Hit(
                start,
                end,
                f"“{words}” for {chinese}: the Chinese says {with_unit(suspect.chinese)}.",
                (Fix(right, Safety.UNSAFE),) if right else (),
                severity=_severity(suspect),
                source_term=chinese,
                segment=pair.segment,
            )


def _severity(suspect: Suspect) -> Severity:
    """Per cent for percentage points misleads those who know the base; all else misleads all."""
    units = suspect.chinese.unit, suspect.english.unit
    points = all(unit is not None and unit.dimension in _POINTS for unit in units)
    of_unit = suspect.doubt is Doubt.UNIT and points
    return Severity.MAJOR if of_unit else Severity.CRITICAL
