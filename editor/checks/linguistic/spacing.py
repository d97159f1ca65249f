"""Spaces missing or too many beside punctuation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from editor.checks.base import Example, Fix, Hit, Measured, segment_check
from editor.checks.context import Context
from editor.model import Safety, Segment, SegmentKind
from editor.taxonomy import Category, Severity

_MONTHS = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
    r"|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)"
)
_JOINERS = r"(?:to|the|and|of|in|on|at|for|with|from|is|are|was|were|said|has|have|will)\b"

_SUSPECT = re.compile(
    r"[.,;:!?](?:[A-Za-z]|\d{4})|[^\S\n][.,;:!?)]|\([^\S\n]|[a-z]\(|\)[A-Za-z]"
    r"|[^\S\n](?:st|nd|rd|th|['’]s)\b|\d[^\S\n]%|s[^\S\n]['’][^\S\n]"
)
"""What every case below has in common; a text without it is passed over."""


@dataclass(frozen=True, slots=True)
class _Case:
    """One kind of wrong spacing; ``mended`` is a template for what ``pattern`` matched."""

    pattern: re.Pattern[str]
    mended: str
    message: str
    safety: Safety = Safety.SAFE


_CASES = (
    _Case(
        re.compile(r"(?<=[a-z]{2})([.!?])((?!Com|Net|Org|Cn|Io|Js|Ai)[A-Z][a-z]+)(?![\w.@])"),
        r"\1 \2",
        "A space is missing after the sentence.",
    ),
    _Case(
        re.compile(r"(?<=[A-Za-z)\]”\"%]{2})([,;])([A-Za-z]+)"),
        r"\1 \2",
        "A space is missing after the mark.",
    ),
    _Case(
        re.compile(r"(?<=[a-z]{2}):([A-Z][a-z]+)"),
        r": \1",
        "A space is missing after the colon.",
    ),
    _Case(
        re.compile(rf"\b({_MONTHS}\.? \d{{1,2}}),(\d{{4}})\b"),
        r"\1, \2",
        "A space is missing before the year.",
    ),
    _Case(
        re.compile(r"(?<=[\w)%”\"])[^\S\n]+([,;])(?![^\S\n]*[,;])(?=([A-Za-z])?)"),
        r"\1",
        "No space belongs before the mark.",
    ),
    _Case(
        re.compile(r"(?<=[\w)%])[^\S\n]+([.!?])(?=[\"”’)]*(?:\s|$))(?![^\S\n]*[.!?])"),
        r"\1",
        "No space belongs before the mark.",
    ),
    _Case(
        re.compile(r"(?<=[a-z)])[^\S\n]+:(?=\s)"),
        ":",
        "No space belongs before a colon.",
    ),
    _Case(
        re.compile(r"\b(\d{1,4})[^\S\n]+(st|nd|rd|th)\b"),
        r"\1\2",
        "An ordinal is one word.",
    ),
    _Case(
        re.compile(r"(?<=[A-Za-z])[^\S\n]+(['’]s)(?=[\s.,;:])"),
        r"\1",
        "No space belongs before the apostrophe.",
    ),
    _Case(
        re.compile(r"(?<=[a-z]s)[^\S\n]+(['’])(?=[^\S\n][a-z])"),
        r"\1",
        "No space belongs before the apostrophe.",
        Safety.UNSAFE,
    ),
    _Case(
        re.compile(r"(?<=\d)[^\S\n]+%(?![\w%])"),
        "%",
        "No space belongs before the sign.",
        Safety.UNSAFE,
    ),
    _Case(
        re.compile(r"\([^\S\n]+(?=[^\s)])"),
        "(",
        "No space belongs after an opening bracket.",
    ),
    _Case(
        re.compile(r"(?<=[^\s(.…])[^\S\n]+\)"),
        ")",
        "No space belongs before a closing bracket.",
    ),
    _Case(
        re.compile(r"(?<=[a-z]{3})\((?=[A-Za-z]{3})(?!es\)|ies\)|ren\))"),
        " (",
        "A space is missing before the bracket.",
        Safety.UNSAFE,
    ),
    _Case(
        re.compile(
            rf"(?<=[\s\w])\((?=[^()\n]{{0,80}}[\sA-Z0-9][^()\n]{{0,80}}\)|[^()\n]{{3,80}}\){_JOINERS})"
            r"([^()\n]{3,160})\)(?=[A-Za-z]{2})"
        ),
        r"(\1) ",
        "A space is missing after the bracket.",
        Safety.UNSAFE,
    ),
)


@segment_check(
    category=Category.PUNCTUATION,
    severity=Severity.MINOR,
    priority=55,
    measured=Measured(89, 88),
    examples=(
        Example("It opened in Ghent⟦.It⟧ is large.", fix="It opened in Ghent. It is large."),
        Example("Costs fell⟦,and⟧ output rose.", fix="Costs fell, and output rose."),
        Example("It opened on ⟦May 4,2021⟧.", fix="It opened on May 4, 2021."),
        Example("Costs fell⟦ ,⟧ output rose⟦ .⟧", fix="Costs fell, output rose."),
        Example("It is the ⟦12 th⟧ plant.", fix="It is the 12th plant."),
        Example("The plant⟦ 's⟧ output rose.", fix="The plant's output rose."),
        Example("The plants⟦ '⟧ output rose by 5⟦ %⟧.", fix="The plants' output rose by 5%."),
        Example("The plant ⟦( ⟧Phase II⟦ )⟧ opened.", fix="The plant (Phase II) opened."),
        Example("The mayor ⟦(of Ghent)⟧opened it.", fix="The mayor (of Ghent) opened it."),
        Example("See Booking.Com, Node.js and e.g. the U.S.A. or a ratio of 1 : 2."),
        Example("The employee(s) used (meth)acrylate . . . and f(x), at 10:30 a.m., 3,000 times."),
        Example("Write to Mr. O'Neill, Co.,Ltd, or use .NET for 1,2-dichloroethane."),
    ),
)  # fmt: skip
def spacing(segment: Segment, _: Context) -> Iterator[Hit]:
    """A space missing after a mark, or standing before one.

    Chinese sets no spaces and its marks carry their own; engines guess them, and often wrongly.
    Every English style guide agrees on these.
    """
    text = segment.text
    if segment.kind is SegmentKind.ATTRIBUTE or not _SUSPECT.search(text):
        return
    for case in _CASES:
        for match in case.pattern.finditer(text):
            mended = match.expand(case.mended)
            if match.lastindex == 2 and match[2] and match.end(2) > match.end():  # noqa: PLR2004 - a word stuck on behind
                mended += " "
            yield Hit(match.start(), match.end(), case.message, (Fix(mended, case.safety),))
