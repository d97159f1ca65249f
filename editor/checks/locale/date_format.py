"""A date in a form English does not use."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from editor.checks.base import Example, Fix, Hit, Measured, segment_check
from editor.checks.context import Context
from editor.model import Safety, Segment
from editor.months import MONTH, month_name, month_number
from editor.taxonomy import Category, Severity

_YEAR = r"(?P<year>(?:19|20)\d\d)"
_DAY = r"(?P<day>[12]\d|3[01]|0?[1-9])"
_MONTH = rf"(?P<month>{MONTH})"
_FIGURE_MONTH = r"(?P<month>1[0-2]|0?[1-9])"
_TH = r"(?:st|nd|rd|th)"


@dataclass(frozen=True, slots=True)
class _Form:
    """A wrong form, how to write it instead, and what to tell the editor."""

    pattern: re.Pattern[str]
    rewrite: Callable[[re.Match[str]], str]
    message: str
    safety: Safety = Safety.UNSAFE
    severity: Severity = Severity.MINOR


def _in_figures(match: re.Match[str]) -> str:
    parts = match.groupdict()
    day = f" {int(parts['day'])}" if parts.get("day") else ""
    year = parts.get("year")
    ending = f"{',' if day else ''} {year}" if year else ""
    return f"{month_name(int(parts['month']))}{day}{ending}"


def _in_words(match: re.Match[str]) -> str:
    name = month_name(month_number(match["month"]))
    return f"{name} {int(match['day'])}, {match['year']}"


_RUN_ON = re.compile(  # from the digits on, which are rare: twenty times as fast
    r"[12]\d(?:(?<=\d,\d\d)|\d\d(?:(?<=[a-z.]\d{4})|,? [JFMASOND]|(?<= of \d{4})))"
)
_IN_FIGURES = re.compile(r"\d[./-]\d|\d ?[Mm](?:onth|ONTH)")

_NAMED = (
    _Form(
        re.compile(rf"\b{_MONTH} {_DAY},{_YEAR}(?![\w,])"),
        lambda match: f"{match['month']} {match['day']}, {match['year']}",
        "A space follows the comma.",
        Safety.SAFE,
    ),
    _Form(
        re.compile(rf"(?<![\w.]){_DAY}{_TH} of {_MONTH}{_YEAR}(?!\w)"),
        _in_words,
        "Write month, day, year.",
    ),
    _Form(
        re.compile(rf"(?<![\w.])(?<!\d ){_YEAR},? {_MONTH} {_DAY}{_TH}?(?![\w,.]\d|[\w:])"),
        _in_words,
        "The year comes last.",
    ),
    _Form(
        re.compile(rf"(?<![\w-])(?P<month>{MONTH}) ?{_DAY}(?:{_TH})?,? of {_YEAR}(?!\w)"),
        _in_words,
        "Write month, day, year.",
    ),
)  # fmt: skip
_NUMERIC = (
    _Form(
        re.compile(rf"(?<![\w./-]){_YEAR}([-/.]){_FIGURE_MONTH}\2{_DAY} 00:00(?::00)?(?![\w:])"),
        _in_figures,
        "A time stamp of the web page, not a date for readers.",
    ),
    _Form(
        re.compile(
            rf"(?=[12])(?:(?<=\b[Oo]n )|(?<=\b[Ii]n )|(?<=\bfrom )|(?<=\bsince )|(?<=\bbefore )|"
            rf"(?<=\bby )|(?<=\buntil )){_YEAR}([-/.]){_FIGURE_MONTH}\2{_DAY}(?![\w/-]|\.\d)"
        ),
        _in_figures,
        "Spell the month in running text.",
    ),
    _Form(
        re.compile(
            rf"(?=[12])(?:(?<=\b[Ii]n )|(?<=\b[Ss]ince )|(?<=\bbefore )|(?<=\bafter )|"
            rf"(?<=\buntil )){_YEAR}\.(?P<month>1[0-2]|[1-9])"
            r"(?=[,;)]|\.?(?:\s*$| [A-Z])| and (?:the|put|is|will))"
        ),
        _in_figures,
        "A Chinese short form for year and month.",
    ),
    _Form(
        re.compile(rf"(?:(?<=^On )|(?<=[.!?] On )){_FIGURE_MONTH}\.{_DAY}(?=,| the\b)"),
        _in_figures,
        "A Chinese short form for month and day.",
    ),
    _Form(
        re.compile(
            rf"(?<![\w.]){_FIGURE_MONTH} ?(?:[Mm]onth|MONTH) ?{_DAY} ?"
            r"(?:[Dd]ays?|DAY|In|日)?(?!\w)"
        ),
        _in_figures,
        "The Chinese date, word for word.",
        severity=Severity.MAJOR,
    ),
)  # fmt: skip


@segment_check(
    category=Category.DATE_FORMAT,
    severity=Severity.MINOR,
    measured=Measured(13, 13),
    examples=(
        Example("It opened on ⟦May 9,2021⟧.", fix="It opened on May 9, 2021."),
        Example("Finish before ⟦30th of Nov.2023⟧.", fix="Finish before November 30, 2023."),
        Example("(Wuhu, ⟦2023 March 8th⟧) It opened.", fix="(Wuhu, March 8, 2023) It opened."),
        Example("⟦2021-03-08 00:00:00⟧", fix="March 8, 2021"),
        Example("It was signed on ⟦2021-03-08⟧.", fix="It was signed on March 8, 2021."),
        Example("It starts in ⟦2024.9⟧, they say.", fix="It starts in September 2024, they say."),
        Example("On ⟦9.16⟧, the shaft was sunk.", fix="On September 16, the shaft was sunk."),
        Example("On ⟦5Month27day⟧ it rained.", fix="On May 27 it rained."),
        Example("The index ended at 2024.9, up from 2021.4 points; version 9.24 came in 2024."),
        Example("On 9 May 2021, in May 2021 and on May 9, 2021 it rained."),
        Example("By the end of 2020 May 2021 seemed far; the log reads 2021-03-08 13:07."),
    ),
)  # fmt: skip
def date_format(segment: Segment, _: Context) -> Iterator[Hit]:
    """A date in a form English does not use.

    Chinese writes year, month, day, often in figures with points between; copied, "9.24" is a
    number and "2025.6" a measurement. A publisher's date is month, day, comma, year (Chicago Manual
    of Style 6.38, AP Stylebook, "dates").
    """
    text = segment.text
    named = _NAMED if _RUN_ON.search(text) else ()
    numeric = _NUMERIC if _IN_FIGURES.search(text) else ()
    for form in (*named, *numeric):
        for match in form.pattern.finditer(text):
            yield Hit(
                match.start(),
                match.end(),
                form.message,
                (Fix(form.rewrite(match), form.safety),),
                severity=form.severity,
            )
