"""Two posts melted into one that does not exist."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from editor.checks.base import Example, Fix, Hit, Measured, segment_check
from editor.checks.context import Context
from editor.model import Safety, Segment
from editor.names.persons import is_everyday, is_place, is_surname
from editor.names.pinyin import is_pinyin, syllable_count
from editor.taxonomy import Category, Severity

_WORDS = r"(?:[A-Z][\w'’-]*|[Mm]unicipal|[Pp]rovincial|[Cc]ounty|[Dd]istrict|[Cc]ity|[Pp]arty|CPC)"
_BODY = rf"(?:the )?(?:{_WORDS} ){{0,6}}"
_DEPUTY = r"(?:(?:[Ee]xecutive|[Dd]eputy|[Vv]ice|[Ss]tanding|[Ff]irst) ){0,2}"
_COMPANY_POST = (
    r"(?:(?:[Gg]eneral|[Ss]ales|[Mm]arketing|[Pp]roduction) [Mm]anager|"
    r"CEO|CFO|CTO|[Cc]hief (?:[Ee]ngineer|[Aa]ccountant|[Ee]conomist))"
)
_STATE_POST = r"(?:[Mm]ayor|[Gg]overnor|[Mm]agistrate|[Cc]ounty [Hh]ead|[Dd]istrict [Hh]ead)"
_HEAD_POST = r"(?:[Cc]hairman|[Cc]hairwoman|[Pp]resident|[Gg]eneral [Mm]anager|[Dd]irector)"
_PARTY_BODY = r"(?:[Pp]arty|CPC|[Mm]unicipal|[Pp]rovincial|[Cc]ounty|[Dd]istrict) [Cc]ommittee"

_POST_AFTER = (
    r"(?:[Dd]eputy|[Vv]ice|[Ee]xecutive|[Ss]ecretary|[Mm]inister|[Hh]ead|[Dd]irector|[Mm]ayor|"
    r"[Gg]overnor|[Gg]eneral [Mm]anager|[Pp]resident|[Cc]hairman|[Dd]isciplin\w+|"
    r"[Cc]ounty [Pp]arty|[Cc]hief)"
)
_BEFORE_NAME = re.compile(r"\b([A-Z][a-z]+)(?: ([A-Z][a-z'’-]+)(?: [A-Z][a-z]+)?)?, $")


@dataclass(frozen=True, slots=True)
class _Rule:
    """One way posts are melted together.

    Attributes:
        sign: lower-case text that must be there for the pattern to be tried.
        advice: what is wrong, for the message; ``{0}`` is the words found.
        write: the words with the posts apart, or None where the Chinese must be seen.
        named: whether it counts only right after a person's name and a comma, or after "by" and
            a name.
    """

    sign: str
    pattern: re.Pattern[str]
    advice: str
    write: Callable[[re.Match[str]], str] | None = None
    named: bool = False


def _member(match: re.Match[str]) -> str:
    words = match.group()
    return "member of " + (words if words[:4].lower() == "the " else f"the {words}")


def _apart(match: re.Match[str]) -> str:
    secretary, post, body, of = match.group("first", "second", "body", "of")
    return f"{secretary} of {body} and {post} {of}" if of else f"{secretary} of {body} and {post}"


_RULES = (
    _Rule(
        "committee",
        re.compile(
            r"\b(?:the )?(?:[Ss]tanding|(?:CPC |[Mm]unicipal |[Pp]rovincial |[Cc]ounty )?"
            r"[Pp]arty(?: [Ww]orking)?) [Cc]ommittee(?! [Mm]ember)"
            r"(?: of [^,.;:()]{3,60}?)??(?=(?:,| and|, and) (?:the )?" + _POST_AFTER + r"\b)"
        ),
        "“{0}” makes a person a committee: 常委 and 委员 are members of it.",
        _member,
        named=True,
    ),
    _Rule(
        "committee",
        re.compile(
            rf"\b(?P<first>{_DEPUTY}[Ss]ecretary)(?: and|,) "
            rf"(?P<second>{_DEPUTY}(?:{_STATE_POST}|{_HEAD_POST}|{_COMPANY_POST})) of "
            rf"(?P<body>(?:the )?(?:(?!Party|Committee|CPC)[A-Z][\w'’-]* ){{0,5}}{_PARTY_BODY})"
            r"(?: (?P<of>of (?:the )?[A-Z][\w&'’-]*(?: [A-Z][\w&'’-]*){0,5}))?"
        ),
        "“{0}” gives a Party committee a post that belongs to the government or the company.",
        _apart,
    ),
    _Rule(
        "committee",
        re.compile(
            rf"\b{_DEPUTY}(?:{_STATE_POST}|{_COMPANY_POST}) of {_BODY}"
            r"(?:[Pp]arty|CPC|[Ss]tanding|[Mm]unicipal|[Pp]rovincial) [Cc]ommittee\b"
        ),
        "“{0}” is no post: a Party committee has secretaries and members.",
    ),
    _Rule(
        "standing committee",
        re.compile(
            r"\b(?:(?:[Pp]arty )?[Ss]ecretary and )?(?<!Vice )(?<!vice )(?:[Pp]resident|"
            rf"[Gg]eneral [Mm]anager|[Mm]ayor|CEO) of {_BODY}[Ss]tanding [Cc]ommittee\b"
        ),
        "“{0}” is no post: two offices have been joined.",
    ),
    _Rule(
        "minister",
        re.compile(
            r"\b(?P<deputy>(?:[Dd]eputy |[Vv]ice[ -])?)[Mm]inister of (?P<the>the )?"
            r"(?!United States|State |U)(?P<what>(?:[A-Z][\w'’]* |and ){1,6}Department)\b"
        ),
        "“{0}” is no post: a department has a head, a ministry has a minister.",
        lambda match: ("deputy " if match["deputy"] else "") + f"head of the {match['what']}",
    ),
    _Rule(
        " and ",
        re.compile(
            r"\b(?P<post>[Pp]resident|[Cc]hairman|[Dd]irector|[Ss]ecretary|[Mm]anager|[Mm]ayor|"
            r"[Gg]eneral [Mm]anager),? and (?P<again>(?i:(?P=post)))(?= of\b|,|;|\.|$)"
        ),
        "“{0}” names one post twice: two Chinese posts were given one word.",
        lambda match: (
            "chairman and president" if match["post"].lower() == "president" else match["post"]
        ),
    ),
)


@segment_check(
    category=Category.MISTRANSLATION,
    severity=Severity.MAJOR,
    priority=20,
    measured=Measured(29, 29),
    examples=(
        Example(
            "Luo Jingyuan, ⟦the standing committee⟧ and deputy mayor of Nancheng, spoke.",
            fix="Luo Jingyuan, member of the standing committee and deputy mayor of "
            "Nancheng, spoke.",
        ),
        Example(
            "Luo Jingyuan, ⟦Secretary and Governor of the Provincial Party Committee⟧, spoke.",
            fix="Luo Jingyuan, Secretary of the Provincial Party Committee and Governor, spoke.",
        ),
        Example(
            "Luo Jingyuan, ⟦Secretary and Chairman of the Party Committee of Taihe Steel⟧, spoke.",
            fix="Luo Jingyuan, Secretary of the Party Committee and Chairman of Taihe Steel, "
            "spoke.",
        ),
        Example("He is ⟦General Manager of Taihe Group Party Committee⟧."),
        Example("She is ⟦President of the NPC Standing Committee⟧."),
        Example(
            "She is ⟦Minister of the Rural Work Department⟧ of Nancheng.",
            fix="She is head of the Rural Work Department of Nancheng.",
        ),
        Example(
            "Luo Jingyuan, ⟦president and president⟧ of Taihe Group, spoke.",
            fix="Luo Jingyuan, chairman and president of Taihe Group, spoke.",
        ),
        Example(
            "Luo Jingyuan, ⟦Party Committee⟧ and deputy general manager of Taihe Steel, spoke.",
            fix="Luo Jingyuan, member of the Party Committee and deputy general manager of Taihe "
            "Steel, spoke.",
        ),
        Example("The Standing Committee and deputy mayors of the city met. It heard the mayor."),
        Example("Luo Jingyuan, member of the Standing Committee and executive vice mayor, spoke."),
        Example("Luo Jingyuan, Party secretary and chairman of Taihe Steel, is a vice president."),
        Example("The chairman of the Remuneration Committee and the president and director met."),
        Example("Buttigieg, the minister of the United States Department of Transport, came."),
        Example("The Standing Committee, chaired by its director, adopted the law."),
    ),
)
def fused_title(segment: Segment, context: Context) -> Iterator[Hit]:  # noqa: ARG001
    """Two posts melted into one that does not exist.

    Chinese strings posts together and names the body once; an engine ties the wrong body to the
    wrong post, turns a member of a committee into the committee, or gives two posts one English
    word. Whoever is named so will be the first to notice. Forms of office: Xinhua style; names of
    Party bodies: Constitution of the Communist Party of China, official English text.
    """
    text = segment.text
    lower = text.lower()
    found: list[Hit] = []
    for rule in _RULES:
        if rule.sign not in lower:
            continue
        for match in rule.pattern.finditer(text):
            start, end = match.span()
            if (rule.named and not _follows_name(text, start)) or any(
                hit.start < end and start < hit.end for hit in found
            ):
                continue
            fixes = (Fix(rule.write(match), Safety.UNSAFE),) if rule.write else ()
            found.append(Hit(start, end, rule.advice.format(match.group()), fixes))
    yield from found


def _follows_name(text: str, start: int) -> bool:
    """Whether a person's name and a comma stand right before."""
    before = _BEFORE_NAME.search(text, max(0, start - 40), start)
    if not before:
        return False
    surname, given = before.groups()
    if given:
        return is_surname(surname) and is_pinyin(given)
    return (
        syllable_count(surname) > 1 and not is_place(surname) and not is_everyday(surname.lower())
    )
