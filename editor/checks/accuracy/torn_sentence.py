"""Two sentences run into each other, or one torn apart."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.checks.base import Example, Hit, Measured, segment_check
from editor.checks.context import Context
from editor.model import Segment
from editor.taxonomy import Category, Severity

_STARTERS = (
    "According|After|All|And|As|At|But|By|During|For|From|He|His|How|If|In|It|More|Not|Now|On|One|"
    "She|Since|Some|Then|There|The|These|They|This|To|What|When|While|With|You"
)
_NUMBERED = "(?:chapter|class|day|level|option|part|phase|round|season|stage|tier|volume)"
_TORN = re.compile(
    rf"(?<![\w'’-])(?!{_NUMBERED} )[a-z]{{2,}} (?P<torn>{_STARTERS})"
    r"(?= [a-z]{2,}[ ,.])(?! security\b)"
)


@segment_check(
    category=Category.MISTRANSLATION,
    severity=Severity.MAJOR,
    priority=45,
    measured=Measured(34, 33),
    examples=(
        Example("The port will build a zone of ⟦The⟧ national trade plan in May."),
        Example("Farmers there have two tasks to finish ⟦One⟧ is to drain the fields."),
        Example("He praised The New York Times and saw It Happened One Night there."),
        Example("She lives in The Hague. “All was lost,” he said."),
        Example("Report to The board"),
        Example("All banks took part in phase One of the programme, as planned."),
        Example("She works in It security and sings in the band The The on Mondays."),
    ),
)
def torn_sentence(segment: Segment, context: Context) -> Iterator[Hit]:
    """A capital in mid-sentence where another sentence begins.

    A long Chinese sentence is translated in pieces; where the pieces are put together wrongly, a
    sentence starts inside another and the sense of both is lost. Only words that begin sentences
    and no names are looked at, between words in small letters.
    """
    if not context.is_body(segment):
        return
    for match in _TORN.finditer(segment.text):
        start, end = match.span("torn")
        if not context.meets_term(segment, start, end):
            yield Hit(
                start,
                end,
                f"“{match['torn']}” begins a new sentence before the last one is finished: restore "
                "what is missing, or put the words in order.",
            )
