"""A multiple that says something else, or leaves open what it says."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.checks.base import Example, Fix, Hit, Measured, segment_check
from editor.checks.context import Context
from editor.model import Safety, Segment
from editor.taxonomy import Category, Severity

_COUNT = r"(?:\d[\d,.]*\d|\d|two|three|four|five|six|seven|eight|nine|ten|twelve|dozens of|several)"
_TURNED = re.compile(
    r"\b(?P<verb>turn(?:ed|s|ing)? over|turn(?:ed|s|ing)? (?=one time|once)|doubl(?:ed|es|ing))"
    r"(?: (?:by )?(?P<times>one time|once|one fold|two times|two folds|\d times)|"
    r" in (?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) years)\b"
)
_MORE = re.compile(
    rf"\b{_COUNT} times (?P<way>more|higher|greater|larger|bigger|less|lower|fewer|smaller) than\b"
)
_BY = re.compile(
    r"\b(?:increas(?:ed?|es|ing)|grew|grown|grow|ris(?:e|en|ing)|rose|expand(?:ed|ing)?|soar(?:ed|ing)?|"
    rf"surg(?:ed|ing)) (?P<by>by (?:about |nearly |more than |over )?{_COUNT} times)\b"
)  # fmt: skip
_FOLDS = re.compile(rf"\b(?:{_COUNT})[ -](?P<folds>folds)\b")
_DOUBLE = {"turned over": "doubled", "turning over": "doubling", "turns over": "doubles",
           "turn over": "double"}  # fmt: skip


@segment_check(
    category=Category.MISTRANSLATION,
    severity=Severity.MAJOR,
    measured=Measured(2, 2),
    examples=(
        Example("Sales ⟦turned over in four years⟧.", fix="Sales doubled in four years."),
        Example("It rose, ⟦turning over one time⟧ since May.", fix="It rose, doubling since May."),
        Example("Sales were ⟦five times lower than⟧ in May."),
        Example("Exports increased ⟦by 3 times⟧ in May, or 3 ⟦folds⟧."),
        Example("Sales doubled in four years; the firm turned over 3 billion yuan in four years."),
        Example("It was five times as high as in May, grew fivefold and was tested by turns."),
        Example("The engine turned over at once; the page was turned over to its owner 3 times."),
    ),
)  # fmt: skip
def figure_multiple(segment: Segment, _: Context) -> Iterator[Hit]:
    """A multiple that says something else, or leaves open what it says.

    翻一番 is to double: nothing is turned over. And "increased by 3 times" is to three times for
    one reader and to four times for another, as Chinese 增长3倍 is for its writer: say tripled or
    quadrupled, or "three times as much" (Chicago Manual of Style 5.250, "times").
    """
    text = segment.text
    if " over" in text or "turn" in text or "oubl" in text:
        for match in _TURNED.finditer(text):
            yield from _doubling(match)
    if "times" not in text and "folds" not in text:
        return
    for match in _MORE.finditer(text):
        shrinks = match["way"] in ("less", "lower", "fewer", "smaller")
        severity = Severity.MINOR if shrinks else Severity.NEUTRAL
        message = "Ambiguous: write “… times as much as”, after checking the base."
        yield Hit(match.start(), match.end(), message, severity=severity)
    for match in _BY.finditer(text):
        message = "Ambiguous: to that multiple or by it? Write tripled, quadrupled, fivefold."
        start, end = match.span("by")
        yield Hit(start, end, message, severity=Severity.NEUTRAL)
    for match in _FOLDS.finditer(text):
        message = "Write “threefold”, “tenfold” or a percentage."
        start, end = match.span("folds")
        yield Hit(start, end, message, severity=Severity.MINOR)


def _doubling(match: re.Match[str]) -> Iterator[Hit]:
    verb, times = match["verb"].strip(), match["times"] or ""
    turned = verb.startswith("turn")
    if not times and not turned:
        return  # "doubled in four years" is good English
    single = times in ("", "one time", "once", "one fold")
    if turned and not match["verb"].endswith("over"):
        verb = f"{verb} over"
    right = _DOUBLE.get(verb, verb) if single else None
    rest = "" if times else match[0][len(match["verb"]) :]
    fixes = (Fix(right + rest, Safety.UNSAFE),) if right else ()
    yield Hit(match.start(), match.end(), "翻一番 is to double.", fixes)
