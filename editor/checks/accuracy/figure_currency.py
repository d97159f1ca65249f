"""A large amount without its currency."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.checks.base import Example, Hit, Measured, segment_check
from editor.checks.context import Context
from editor.model import Segment
from editor.taxonomy import Category, Severity

_ROUND = r"(?:(?:10{1,3}|[2-9]0{0,2}|one|ten|a|hundreds of|tens of)[ -])?(?:hundred[ -])?"
_BIG = r"(?:billions?|trillions?|hundred[ -]million|100[ -]million)"
_LEVEL = re.compile(
    rf"(?<![\w$€£¥.,])(?<!RMB )"
    rf"(?P<amount>{_ROUND}{_BIG}[ -](?:scale|level|class|grade))"
    r"(?= of\b| (?:[\w-]+ ){0,2}(?:industr\w+|clusters?|bases?|parks?|enterprises?|projects?|"
    r"groups?|compan\w+|markets?|chains?|cit(?:y|ies)|count(?:y|ies))\b)",
    re.IGNORECASE,
)  # fmt: skip
_INDUSTRY = re.compile(
    r"(?<![\w$€£¥.,])(?<!RMB )(?P<amount>(?:10|100|1|one|ten|[2-9]00)[ -](?:billion|trillion))"
    r"(?= (?:(?!yuan|RMB|dollars?|US|euros?|people|tons?|kWh|consumers?|users?|"
    r"level|scale|class|grade)[a-z-]+ ){0,2}"
    r"(?:industry|industries|industrial|clusters?|enterprises?)\b)"
)
_INVESTED = re.compile(
    r"\b(?:total |fixed-asset |planned )?(?:investment|output value|operating revenue|"
    r"registered capital|contract value|credit line)"
    r"(?: of| is| was| reached| reaches| exceeds| exceeded| will)+"
    r"(?: (?:about|over|nearly|more than))? "
    r"(?P<amount>\d[\d,.]*(?: |-)(?:million|billion|trillion))"
    r"(?=[,;.)]|$| (?:and|in|for|by|has|was|will)\b)"
)  # fmt: skip


@segment_check(
    category=Category.OMISSION,
    severity=Severity.MAJOR,
    measured=Measured(9, 9),
    examples=(
        Example("They plan ⟦50 billion scale⟧ of modern clusters."),
        Example("It is a ⟦100 billion level⟧ industrial base."),
        Example("The city builds a ⟦100 billion⟧ zinc industry."),
        Example("The total investment is ⟦4.5 billion⟧, half of it from abroad."),
        Example("A 100-billion-yuan industry, an RMB 10 billion cluster, 1.4 billion people; an "
                "investment of 3 billion yuan, of $5 billion, and of 2 billion US dollars."),
        Example("A mill with 10 million tons; a market of 100 billion consumer goods."),
    ),
)  # fmt: skip
def figure_currency(segment: Segment, _: Context) -> Iterator[Hit]:
    """A large amount without its currency.

    千亿级 leaves out 元, and that output value is meant; in English the figure has no meaning
    without both. Write "worth more than 100 billion yuan in annual output".
    """
    text = segment.text
    if "illion" not in text:
        return
    for pattern in (_LEVEL, _INDUSTRY, _INVESTED):
        for match in pattern.finditer(text):
            start, end = match.span("amount")
            message = f"“{match['amount']}” of what? Name the currency."
            yield Hit(start, end, message)
