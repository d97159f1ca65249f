"""Years, months, days, quarters and times that are not those of the Chinese."""

from __future__ import annotations

from collections.abc import Iterator

from editor.bilingual.figures.dates import WrongPart
from editor.bilingual.figures.english_dates import Mention, Part
from editor.bilingual.figures.restating import restated_date
from editor.checks.base import Example, Fix, Hit, Measured, document_check
from editor.checks.context import Context
from editor.model import Document, Safety
from editor.taxonomy import Category, Severity

_MAJOR = frozenset({Part.THIRD, Part.WEEKDAY, Part.CLOCK})
_UNNAMED = _MAJOR | {Part.RELATIVE_YEAR}


@document_check(
    category=Category.MISTRANSLATION,
    severity=Severity.CRITICAL,
    priority=5,
    measured=Measured(6, 6),
    examples=(
        Example(
            "Trial runs begin in the third quarter of ⟦2027⟧.",
            fix="Trial runs begin in the third quarter of 2028.",
            source="2028年第三季度试运行。",
        ),
        Example(
            "It opened on ⟦May⟧ 9, 2022.",
            fix="It opened on March 9, 2022.",
            source="2022年3月9日开业。",
        ),
        Example(
            "It opened on March ⟦6⟧, 2022.",
            fix="It opened on March 9, 2022.",
            source="2022年3月9日开业。",
        ),
        Example(
            "Sales rose in the ⟦first⟧ half of the year.",
            fix="Sales rose in the second half of the year.",
            source="下半年销售额增长。",
        ),
        Example(
            "The ⟦13th⟧ Five-Year Plan names it.",
            fix="The 14th Five-Year Plan names it.",
            source="“十四五”规划将其列入。",
        ),
        Example(
            "Sales will double ⟦this year⟧.",
            fix="Sales will double next year.",
            source="明年销量翻番。",
        ),
        Example(
            "At a briefing on June ⟦3⟧, 2016, he named the play the focus of the season.",
            source="他在20日举行的通气会上说，该剧是2016年演出季的重点。",
        ),
        Example("Work began in 2021, in the spring.", source="工程于去年春天开工。"),
        Example("It opened on 9 March 2022.", source="2022年3月9日开业。"),
        Example("It opened in the first half of the year.", source="1-6月开业。"),
        Example("The meeting ran from June 17 to 18.", source="6月17日至18日召开会议。"),
        Example("Trial runs begin in 2027."),
    ),
)
def wrong_date(_: Document, context: Context) -> Iterator[Hit]:
    """A year, month, day, quarter or time in the place of another one of the Chinese.

    A date is what partners and regulators hold a company to. One is wrong when the English lacks
    a part of the Chinese date and has another in its place; dates that an editor moved, resolved
    from 去年 or left out are no errors.
    """
    for figures in context.figures:
        pair = figures.pair
        for wrong in figures.wrong_dates:
            given = wrong.english
            start, end = pair.span.start + given.start, pair.span.start + given.end
            chinese = pair.source[wrong.chinese.chinese.start : wrong.chinese.chinese.end]
            date = pair.text[slice(*given.date)]
            right = (
                None
                if _may_be_another(given, figures.months)
                else restated_date(wrong.chinese.value, given, pair.text)
            )
            yield Hit(
                start,
                end,
                f"“{date}” for {chinese}: the {_named(wrong)}.",
                (Fix(right, Safety.UNSAFE),) if right else (),
                severity=Severity.MAJOR if given.part in _MAJOR else Severity.CRITICAL,
                source_term=chinese,
                segment=pair.segment,
            )


def _may_be_another(given: Mention, months: frozenset[int]) -> bool:
    """Whether the month of a wrong day is not of the Chinese either, so that it needs more."""
    month = dict(given.beside).get(Part.MONTH)
    return given.part is Part.DAY and month is not None and month not in months


def _named(wrong: WrongPart) -> str:
    if wrong.english.part in _UNNAMED:
        return f"{wrong.english.part} is another one"
    return f"{wrong.english.part} is {wrong.chinese.value}"
