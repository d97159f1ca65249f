"""The name of a web site at the end of a headline."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.checks.base import Example, Fix, Hit, Measured, segment_check
from editor.checks.context import Context
from editor.model import Safety, Segment
from editor.taxonomy import Category, Severity

_ADDRESS = r"(?:www\.)?(?:[A-Za-z]{3,20})?\.(?:com|cn|net)(?:\.cn)?"
_SITES = (
    rf"(?P<wrong>CNN(?:\.com)?|CNet|CNET)|{_ADDRESS}"
    r"|Xinhua ?[Nn]et(?:work)?|Xinhua(?: News Agency)?(?: English\.news\.cn)?|English\.news\.cn"
    r"|China ?[Nn]ews(?: ?(?:Network|Net|Service|Agency|Online))?|China New Network|People's Net"
)
_DASH = r"\s?[-–—_|](?:\s?[-–—_|])?\s?"
_TAIL = re.compile(rf"(?:(?<=[\w\"”’'?!)%]){_DASH}(?:{_SITES})|(?<=\.){_DASH}{_ADDRESS})\.?\s*$")
"""Behind a full stop an agency's name is a credit; an address never is."""
_LONGEST = 60


@segment_check(
    category=Category.ADDITION,
    severity=Severity.MINOR,
    priority=25,
    measured=Measured(140, 138),
    examples=(
        Example(
            "Dam in Hubei is finished⟦ - Chinanews.com⟧",
            fix="Dam in Hubei is finished",
        ),
        Example("China opens 3 billion yuan dam⟦ – CNN⟧", fix="China opens 3 billion yuan dam"),
        Example("Can the dam hold?⟦-Xinhua Net⟧", fix="Can the dam hold?"),
        Example("The dam is finished.⟦ -.com⟧", fix="The dam is finished."),
        Example("The dam in Hubei is finished, said China News Service."),
        Example("Tariffs rise again - CNN"),
        Example("The dam in Hubei is finished. - Xinhua"),
        Example("He works for Sina.com. She reads a well-known site, people.cn"),
    ),
)
def site_name_tail(segment: Segment, context: Context) -> Iterator[Hit]:
    """The web site's name, scraped along with the headline.

    The title of a web page ends in the site's name: it belongs to the page, not to the headline.
    Engines take 中新网, China News Service, for CNN, and a headline then claims the wrong source.
    """
    match = _TAIL.search(segment.text, max(0, len(segment.text) - _LONGEST))
    if match is None:
        return
    wrong = match["wrong"]
    if wrong and not context.china_topic:
        return
    message = (
        f"“{wrong}” is not the source: 中新网 is China News Service."
        if wrong
        else "The web site's name is no part of the headline: delete it."
    )
    yield Hit(
        match.start(),
        match.end(),
        message,
        (Fix("", Safety.UNSAFE),),
        severity=Severity.MAJOR if wrong else None,
        category=Category.MISTRANSLATION if wrong else None,
    )
