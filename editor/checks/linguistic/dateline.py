"""Datelines put together word by word."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.checks.base import Example, Fix, Hit, Measured, segment_check
from editor.checks.context import Context
from editor.model import Safety, Segment
from editor.months import MENTIONS_MONTH, MONTH
from editor.taxonomy import Category, Severity

_WINDOW = 160
"""A dateline stands at the head of its paragraph; code points looked at."""
_DATE = rf"{MONTH} \d{{1,2}}(?:st|nd|rd|th)?"
_DISPATCH = re.compile(
    rf"\b{_DATE}[,.:]? (?P<flag>(?:electric|electronic|power|news|report|wire)?(?: ?[,:])? ?"
    r"(?:title|topic|issue|question|subject|theme)(?= ?[:：])"
    r"|telegram|telegraph|electricity|(?:electric|news) (?=[\"“A-Z]))",
    re.IGNORECASE,
)
_REPORT_OF = re.compile(
    rf"\A(?P<agency>[A-Z]\w+(?: [A-Z]\w+){{0,3}}) (?P<flag>report of {_DATE} from) (?=[A-Z])"
)
_TWICE = re.compile(
    rf"\A(?P<flag>Xinhua(?: News Agency)?[,:]? (?=(?P<city>[A-Z][\w’' ]{{2,30}}), {_DATE} "
    r"\(Xinhua\)))"
)
_BARE_DAY = re.compile(
    r"\b(?P<flag>(?:[Tt]he )?[Rr]eporters? (?P<day>\d{1,2})(?:th|st|nd|rd)?) "
    r"(?=(?:from|in|learned|saw|was|visited)\b)"
)
_SITE = re.compile(
    rf"\A(?P<flag>(?P<name>[A-Z][a-z]{{2,12}})\.(?:com|net)),? (?=[A-Z][\w’' ]{{2,30}}, {_DATE}\b)"
)
_SITES = frozenset({"chinanews", "china", "xinhuanet", "people", "ecns", "news", "cnr", "cctv"})
_AS_SITE = "No news agency has this name; 中新网 is Chinanews.com, of China News Service."
_AS_TITLE = "The word for a dispatch or its subject (电, 题) was translated: delete it."
_AS_REPORT = "Write the dateline the usual way: place, date and agency before the text."
_AS_TWICE = "The agency is named twice: keep the one in brackets."
_AS_DAY = "A bare number is no date: write “on the …th”, or better the month and the day."


@segment_check(
    category=Category.TEXTUAL_CONVENTIONS,
    severity=Severity.MINOR,
    priority=44,
    measured=Measured(21, 21),
    examples=(
        Example("Xinhua News Agency, Luyang, May 4th ⟦title⟧: Zinc for the world"),
        Example("China News Service, Luyang, May 4, ⟦Topic⟧: Zinc for the world"),
        Example("Xinhua Luyang May 4 ⟦telegram⟧ The mill opened today."),
        Example("Chinanews.com, Luyang, May 4 ⟦question⟧: Zinc for the world"),
        Example("China News Agency ⟦report of May 4 from⟧ Luyang - It cost 3 million yuan."),
        Example(
            "⟦Xinhua News Agency, ⟧Luyang, May 4 (Xinhua) -- The mill opened.",
            fix="Luyang, May 4 (Xinhua) -- The mill opened.",
        ),
        Example("Beijing, May 4 (Li Yue) ⟦Reporter 4⟧ learned that it cost 3 million yuan."),
        Example("⟦Chinaux.com⟧, Luyang, May 4 (Li Yue) The mill opened."),
        Example("Chinanews.com, Luyang, May 4 (Li Yue) The mill opened."),
        Example("LUYANG, May 4 (Xinhua) -- The mill opened; its topic: zinc."),
        Example("On May 4 the title: Zinc for the world was chosen, and May 4 news came in."),
        Example("The firm's report of May 4 from the mill is short. He sent a May 4 telegram."),
        Example("The reporter, 24, was from Luyang. Reporters in 24 towns agreed."),
    ),
)
def dateline(segment: Segment, context: Context) -> Iterator[Hit]:
    """A dateline put together word by word.

    新华社北京2月10日电 is the name of the agency, a place, a date and 电, "by wire"; 题 announces a
    headline, and 记者26日 gives the day of the interview. Engines render each of them, so that a
    story opens with a telegram, a title or a numbered reporter. The Associated Press Stylebook has
    the place, the date and the agency, once.
    """
    text = segment.text
    head = text[:_WINDOW]
    if MENTIONS_MONTH.search(head):
        yield from _in_head(head, context)
    if "eporter" in text and context.china_topic:
        for match in _BARE_DAY.finditer(text):
            yield Hit(*match.span("flag"), _AS_DAY)


def _in_head(head: str, context: Context) -> Iterator[Hit]:
    dispatch = _DISPATCH.search(head)
    if dispatch is not None and not _is_told(head[: dispatch.start()]):
        yield Hit(*_trimmed(dispatch), _AS_TITLE)
    report = _REPORT_OF.match(head)
    if report is not None and context.china_topic:
        yield Hit(*report.span("flag"), _AS_REPORT)
    site = _SITE.match(head)
    if site is not None and site["name"].lower() not in _SITES:
        yield Hit(*site.span("flag"), _AS_SITE)
    twice = _TWICE.match(head)
    if twice is not None:
        yield Hit(*twice.span("flag"), _AS_TWICE, (Fix("", Safety.UNSAFE),))


def _is_told(before: str) -> bool:
    """Whether what stands before a date is running text and no agency or place."""
    return any(word.isalpha() and word.islower() for word in before.split())


def _trimmed(match: re.Match[str]) -> tuple[int, int]:
    start, end = match.span("flag")
    words = match["flag"]
    return start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())
