"""Congresses, plenary sessions and their guiding principles, counted wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from editor.checks.base import Example, Fix, Hit, Measured, segment_check
from editor.checks.context import Context
from editor.model import Safety, Segment, Span
from editor.taxonomy import Category, Severity

_WORDS = {
    "fifteen": 15, "fifteenth": 15, "sixteen": 16, "sixteenth": 16, "seventeen": 17,
    "seventeenth": 17, "eighteen": 18, "eighteenth": 18, "nineteen": 19, "nineteenth": 19,
    "twenty": 20, "twentieth": 20, "twenty-one": 21, "twenty-first": 21,
}  # fmt: skip
_CARDINAL = r"(?:1[5-9]|2[0-2]|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:-one)?)"
_ORDINAL = (
    r"(?:(?:1[5-9]|2[02]) ?th|21 ?st|22 ?nd|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth"
    r"|twentieth|twenty-first)"
)
_N = rf"(?P<n>{_ORDINAL}|{_CARDINAL})"
_OWNER = r"(?:(?:our |the )?(?:Party|CPC|Communist Party)(?:['’]s)? )"
_SESSION = r"(?P<p>first|second|third|fourth|fifth|sixth|seventh|1st|2nd|3rd|[4-7]th)"
_GRAND = r"(?:National |great |major |big |grand |important |most important )"
_BIG = r"(?:great |major |big |grand |important )"
_PLENARY = r"(?:plenary session|plenary meeting|plenum|plenary)"
_CONGRESS = "the {n} CPC National Congress"
_PRINCIPLES = f"the guiding principles of {_CONGRESS}"
_SITTING = "the {p} plenary session of the {n} CPC Central Committee"
_NOT_COUNTED = r"(?! (?:members?|seats?|delegates?|representatives?|candidates?|deput))"
_GOES_ON = (
    r"(?! ?(?:National|Congress|CPC|Party|Central|Plenary|session|anniversary|birthday|year|decade"
    r"|century|founder|leader|million|martyr|hero|members?\b|provincial|municipal|people)|[-–]\w)"
)


class _Rule(NamedTuple):
    pattern: re.Pattern[str]
    fix: str


def _rule(pattern: str, fix: str) -> _Rule:
    return _Rule(re.compile(rf"(?<![\w-]){pattern}", re.IGNORECASE), fix)


# The first that matches a place has it, so the more telling ones come first.
_RULES = (
    _rule(
        rf"(?:the )?{_OWNER}?{_N} {_GRAND}?(?:spiritual|spirit) "
        r"(?P<what>seminar|workshop|symposium|class|lecture)s?\b(?: of the (?:Party|CPC)\b)?",
        f"the {{what}} on {_PRINCIPLES}",
    ),
    _rule(rf"(?:the )?{_OWNER}{_N} {_GRAND}{{0,2}}+spirits?\b", _PRINCIPLES),
    _rule(
        rf"(?:the )?{_N} (?:(?:Party|CPC)(?:['’]s)? {_GRAND}{{0,2}}+|{_GRAND}{{1,2}}+)spirits?\b"
        r"(?: of the (?:Party|CPC)\b)?",
        _PRINCIPLES,
    ),
    _rule(
        rf"(?:the )?(?:great )?spirits? of (?:the )?{_OWNER}?{_N} {_BIG}{{1,2}}+"
        r"(?:meetings?|conferences?|sessions?|congress(?:es)?)\b",
        _PRINCIPLES,
    ),
    _rule(
        rf"(?:the )?(?:great )?spirits? of (?:the )?{_OWNER}{_N}\b(?: (?:great|major|big)\b)?"
        rf"{_GOES_ON}",
        _PRINCIPLES,
    ),
    _rule(
        rf"(?:the )?(?:great )?spirits? of (?:the )?{_OWNER}?(?P<n>{_CARDINAL}) "
        r"(?:(?:CPC|Party|National) ){0,2}Congress(?:es)?\b",
        _PRINCIPLES,
    ),
    _rule(
        rf"the (?:{_OWNER}(?P<n>{_CARDINAL}) (?:major|great|big) (?P<what>ideals|principles|"
        r"decisions|plans)\b)",
        f"the {{what}} of {_CONGRESS}",
    ),
    _rule(
        r"(?:the )?(?P<n>1[7-9]|2[01]|nineteen|twenty) (?:major|great|big) (?P<what>ideals"
        r"|principles|decisions|plans) of the (?:Party|CPC)\b",
        f"the {{what}} of {_CONGRESS}",
    ),
    _rule(rf"the {_N} {_SESSION} {_PLENARY}\b(?: of the (?:CPC |Party )?Central Committee)?",
          _SITTING),
    _rule(
        rf"the {_SESSION} {_PLENARY} of the {_N} (?:(?:CPC|Party) )?(?:National )?(?:Party )?"
        r"Congress\b(?: of the (?:CPC|Party|Communist Party of China)\b)?",
        _SITTING,
    ),
    _rule(
        rf"the {_SESSION} (?:{_PLENARY}|session|meeting) of the (?P<n>{_CARDINAL}) (?:CPC |Party )?"
        r"Central Committee\b",
        _SITTING,
    ),
    _rule(
        rf"the {_SESSION} (?:session|meeting|conference) of the {_N} (?:CPC |Party )?"
        r"Central Committee\b",
        _SITTING,
    ),
    _rule(
        rf"the {_SESSION} {_PLENARY} of the {_N}\b"
        r"(?=[,.;:]|$| (?:and|has|have|was|were|is|to|in|will|held|that|which|on)\b)",
        _SITTING,
    ),
    _rule(
        rf"the {_OWNER}?(?P<n>{_CARDINAL}) (?:(?:CPC|Party|Party's|National) ){{0,2}}Congress\b"
        rf"{_NOT_COUNTED}",
        _CONGRESS,
    ),
    _rule(
        rf"the (?:Party|CPC)['’]s {_N}\b(?=[,;:.]|$| (?:and|has|have|had|was|will|put forward"
        r"|pointed out|stressed|proposed|emphasized)\b)",
        _CONGRESS,
    ),
)  # fmt: skip
_CHINESE_PARTY = re.compile(r"\bCPC\b|\bCommunist Party\b")
_PARTY = re.compile(r"\bParty\b|\b[Pp]arty['’]s\b|\bCentral Committee\b")
_ARTICLE = len("the ")
_SIGNS = ("pirit", "ongress", "lenary", "lenum", "Party’s", "Party's", "arty's", "CPC's", "CPC’s",
          "Central Committee")  # fmt: skip


@segment_check(
    category=Category.WRONG_TERM,
    severity=Severity.MAJOR,
    priority=9,  # before the glossary, which knows some of these words, not all together
    measured=Measured(8, 8),
    examples=(
        Example(
            "Staff in China studied ⟦the spirit of the Party's 18⟧, says the CPC branch.",
            fix="Staff in China studied the guiding principles of the 18th CPC National Congress, "
            "says the CPC branch.",
        ),
        Example(
            "The CPC branch read out ⟦the Party's seventeen great spirits⟧.",
            fix="The CPC branch read out the guiding principles of the 17th CPC National Congress.",
        ),
        Example(
            "The CPC committee met before ⟦the 21 National Congress⟧.",
            fix="The CPC committee met before the 21st CPC National Congress.",
        ),
        Example(
            "Since ⟦the 18th Third Plenary Session⟧, the CPC has reformed much.",
            fix="Since the third plenary session of the 18th CPC Central Committee, the CPC has "
            "reformed much.",
        ),
        Example(
            "CPC members read the decision of ⟦the Fourth Plenary Session of the 18th Party "
            "Congress⟧.",
            fix="CPC members read the decision of the fourth plenary session of the 18th CPC "
            "Central Committee.",
        ),
        Example("The third plenary session of the 18th CPC Central Committee was held in 2013."),
        Example("The spirit of the 18th National Congress of the CPC lives on in 20 spirits."),
        Example("The Party's 18th anniversary dinner had 18 major sponsors and a CPC guest."),
        Example("Of the 20 Congress members, three met the CPC in the spirit of the 20th century."),
    ),
)
def congress_number(segment: Segment, context: Context) -> Iterator[Hit]:
    """A congress or plenary session of the CPC whose number has lost its form or its body.

    二十大 is the 20th National Congress and 十八届三中全会 the third plenary session of the 18th
    Central Committee. Engines read the digits as a count ("the Party's 18 spirits"), put two
    ordinals in a row, or name a congress where a Central Committee sat. Readers of official texts
    stop at once. Source: official English texts of the CPC.
    """
    text = segment.text
    if not any(sign in text for sign in _SIGNS):
        return
    chinese = _CHINESE_PARTY.search(text) is not None
    if not chinese and not (context.china_topic and _PARTY.search(text)):
        return
    taken: list[Span] = []
    for rule in _RULES:
        for match in rule.pattern.finditer(text):
            span = Span(*match.span())
            if any(span.meets(other) for other in taken) or _known(segment, context, span):
                continue
            taken.append(span)
            yield _hit(match, rule.fix)


def _known(segment: Segment, context: Context, span: Span) -> bool:
    """Whether the glossary has said all that is to be said of these words."""
    return any(
        match.span.start <= span.start + _ARTICLE and match.span.end >= span.end
        for match in context.terms(segment)
    )


def _hit(match: re.Match[str], template: str) -> Hit:
    groups = match.groupdict()
    session = (groups.get("p") or "").lower()
    words = template.format(
        n=_ordinal(groups["n"]), p=session, what=(groups.get("what") or "").lower()
    )
    if match.group()[0].isupper() and match.start() == 0:
        words = words[0].upper() + words[1:]
    shown = " ".join(match.group().split())
    return Hit(
        match.start(),
        match.end(),
        f"“{shown}” does not name the congress or session that is meant.",
        (Fix(words, Safety.UNSAFE),),
    )


def _ordinal(number: str) -> str:
    word = number.lower()
    value = _WORDS.get(word) or int(re.sub(r"\D", "", word))
    return f"{value}{ {21: 'st', 22: 'nd'}.get(value, 'th') }"
