"""A currency said twice, or left in its Chinese dress."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.checks.base import Example, Fix, Hit, Measured, segment_check
from editor.checks.context import Context
from editor.model import Safety, Segment
from editor.taxonomy import Category, Severity

_FIGURE = r"(?P<figure>\d[\d,]*+(?:\.\d+)?(?: (?:hundred|thousand|million|billion|trillion))?)"
_YUAN_TWICE = re.compile(
    rf"(?<!\w)(?:RMB|CNY|¥|￥) ?{_FIGURE} (?:[Yy]uan|RMB|CNY)\b|"
    rf"(?<!\w)(?:RMB|CNY) ?[¥￥] ?(?P<signed>\d[\d,.]*)"
)
_DOLLARS_TWICE = re.compile(
    rf"(?<!\w)(?P<sign>(?:US|HK|NT|A|S)?\$|USD) ?{_FIGURE}"
    r"(?P<again> (?:U\.?S\.? |American |Hong Kong )?dollars?\b| USD\b)"
)
_CAPITAL = re.compile(r"(?:(?<=\d )|(?<=ion ))Yuan\b")
_SAME_BELOW = re.compile(
    r" ?\((?:(?:in )?(?:RMB|CNY|yuan|US dollars),? )?(?:the )?same (?:as )?below\)", re.IGNORECASE
)
_TITLE = re.compile(r"(?:Million|Billion|Trillion) $")
_NEXT_TITLE = re.compile(r" (?:[a-z]+ )?[A-Z]")


@segment_check(
    category=Category.CURRENCY_FORMAT,
    severity=Severity.MINOR,
    measured=Measured(16, 16),
    examples=(
        Example("It cost ⟦RMB 30 million yuan⟧.", fix="It cost 30 million yuan."),
        Example("It sold for ⟦US$5 million dollars⟧.", fix="It sold for US$5 million."),
        Example("It cost 30 million ⟦Yuan⟧ a year.", fix="It cost 30 million yuan a year."),
        Example(
            "They set aside 2 billion yuan⟦ (RMB, the same below)⟧ for mills.",
            fix="They set aside 2 billion yuan for mills.",
        ),
        Example("RMB 30 million, yuan prices and 5 million dollars; US$3 in dollars."),
        Example("Sales of 3 Billion Yuan Reached"),
    ),
)
def currency_form(segment: Segment, _: Context) -> Iterator[Hit]:
    """A currency said twice, or left in its Chinese dress.

    RMB before the figure or yuan after it, never both; a dollar sign leaves no room for the word
    (AP Stylebook, "yuan", "dollars"). "(The same below)" renders 下同 and tells English readers
    nothing. Yuan is no proper name and takes no capital.
    """
    text = segment.text
    if "uan" in text or "RMB" in text or "CNY" in text:
        for match in _YUAN_TWICE.finditer(text):
            right = f"{match['figure']} yuan" if match["figure"] else f"RMB{match['signed']}"
            message = "The currency is said twice: once is enough."
            yield Hit(match.start(), match.end(), message, (Fix(right, Safety.UNSAFE),))
    if "Yuan" in text:
        for match in _CAPITAL.finditer(text):
            titled = _TITLE.search(text, max(0, match.start() - 9), match.start())
            if not titled and not _NEXT_TITLE.match(text, match.end()):
                fix = Fix("yuan", Safety.SAFE)
                yield Hit(match.start(), match.end(), "Yuan takes no capital.", (fix,))
    if "ollar" in text or "USD" in text:
        for match in _DOLLARS_TWICE.finditer(text):
            right = f"{match['sign']}{match['figure']}"
            message = "The sign already says dollars."
            yield Hit(match.start(), match.end(), message, (Fix(right, Safety.UNSAFE),))
    if "same" in text:
        for match in _SAME_BELOW.finditer(text):
            message = "A note for Chinese readers (下同) that says nothing in English: delete it."
            fix = Fix("", Safety.UNSAFE)
            yield Hit(match.start(), match.end(), message, (fix,))
