"""A post named after the wrong body, or by the wrong word."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.checks.base import Example, Fix, Hit, Measured, segment_check
from editor.checks.context import Context
from editor.model import Safety, Segment
from editor.names.persons import is_everyday
from editor.names.pinyin import is_pinyin
from editor.taxonomy import Category, Severity

_RANK = r"(?:(?:[Ee]xecutive|[Dd]eputy|[Vv]ice|[Aa]cting) ){0,2}"
_PLACE = r"[A-Z][a-z]+(?:['’][a-z]+)?"
_ADJECTIVES = {
    "city": "Municipal",
    "county": "County",
    "district": "District",
    "province": "Provincial",
    "prefecture": "Prefectural",
}
_SECRETARY = re.compile(
    rf"\b(?P<post>(?:[Dd]eputy )?[Ss]ecretary) of (?P<place>{_PLACE}(?: {_PLACE})?) "
    rf"(?P<kind>{'|'.join(_ADJECTIVES)})\b(?!['’]| (?:Party|[A-Z]|committee|government))",
    re.IGNORECASE,
)
_GOVERNMENT = re.compile(
    rf"\b(?P<post>{_RANK}(?:[Gg]overnor|[Mm]ayor)) of (?:the )?(?P<place>{_PLACE}(?: {_PLACE})?) "
    r"(?P<kind>[Pp]rovincial|[Pp]rovince|[Mm]unicipal|[Cc]ity) "
    r"(?:[Pp]eople['’]?s['’]? )?[Gg]overnment\b(?! [A-Z])"
)
_TWO_POSTS = re.compile(
    rf"\b[Ss]ecretary of [^,.;:\n]{{3,60}} [Cc]ommittee(?P<gap>, )(?P<post>{_RANK}"
    r"(?:[Mm]ayor|[Gg]overnor|[Cc]ounty head|[Dd]istrict head|[Cc]ounty magistrate))"
    r"(?=\s*(?:[,;.\n]|$))"
)
_CUM = re.compile(
    r"\b(?:president|chairman|director|manager|secretary|engineer|officer|scientist|mayor|CEO"
    r"|head)\b(?P<gap> cum )(?=[\w ]{0,20}\b(?:president|chairman|director|manager|secretary"
    r"|engineer|officer|scientist|mayor|CEO|head|economist|accountant)\b)",
    re.IGNORECASE,
)
_HEADMASTER = re.compile(
    r"\b(?P<deputy>(?:vice|deputy)[ -])?(?:headmaster\b|principal(?= of (?:the )?[\w' ]{2,40}"
    r"University\b))",
    re.IGNORECASE,
)
_COUNTY = re.compile(
    rf"\b(?P<rank>{_RANK})(?:[Mm]ayor|[Gg]overnor) of (?P<place>{_PLACE}) "
    r"(?P<kind>[Cc]ounty|[Dd]istrict|[Tt]ownship)\b(?! [A-Z])"
)
_PUPILS = re.compile(r"\b(?:[Pp]rimary|[Mm]iddle|[Hh]igh|[Ss]econdary|[Bb]oarding) [Ss]chools?\b")


@segment_check(
    category=Category.MISTRANSLATION,
    severity=Severity.MAJOR,
    priority=22,
    measured=Measured(6, 6),
    examples=(
        Example(
            "Luo Jingyuan, ⟦secretary of Taihe City⟧, spoke.",
            fix="Luo Jingyuan, secretary of the CPC Taihe Municipal Committee, spoke.",
        ),
        Example(
            "Luo Jingyuan, ⟦Vice Governor of Hunan Provincial People's Government⟧, spoke.",
            fix="Luo Jingyuan, Vice Governor of Hunan Province, spoke.",
        ),
        Example(
            "The guest is ⟦mayor of the Taihe Municipal Government⟧.",
            fix="The guest is mayor of Taihe.",
        ),
        Example(
            "Luo Jingyuan, deputy secretary of the Taihe Municipal Party Committee⟦, mayor⟧",
            fix="Luo Jingyuan, deputy secretary of the Taihe Municipal Party Committee and mayor",
        ),
        Example("She is director⟦ cum ⟧chief engineer.", fix="She is director and chief engineer."),
        Example(
            "Luo Jingyuan, ⟦vice headmaster⟧ of Taihe University, spoke of China and the CPC.",
            fix="Luo Jingyuan, vice president of Taihe University, spoke of China and the CPC.",
        ),
        Example(
            "Luo Jingyuan, ⟦Vice Mayor of Taihe County⟧, spoke.",
            fix="Luo Jingyuan, Deputy Head of Taihe County, spoke.",
        ),
        Example("The mayor of Orange County met the county head of Taihe County."),
        Example("He is secretary of Taihe City Chamber of Commerce and a governor of the bank."),
        Example("The secretary of state met the Party secretary of the city."),
        Example(
            "The headmaster of Taihe Middle School in China praised the CPC and Taihe University."
        ),
        Example("The mayor of Taihe spoke for the Taihe Municipal People's Government."),
    ),
)
def wrong_office(segment: Segment, context: Context) -> Iterator[Hit]:
    """A post named after the wrong body, or by the wrong word.

    市委书记 is the secretary of a city's Party committee, not of the city; 副省长 is vice governor
    of a province, not of its government; 校长 is president at a university and headmaster at a
    school; 兼 is "and", not "cum". Usage: Xinhua style and the English site of the State Council.
    """
    text = segment.text
    if "ecretary of " in text:
        yield from _secretaries(text)
    if "overnment" in text:
        yield from _governments(text)
    if "ounty" in text or "istrict" in text or "ownship" in text:
        yield from _counties(text)
    if " cum " in text:
        for match in _CUM.finditer(text):
            message = "“cum” is no English between two posts."
            fixes = (Fix(" and ", Safety.UNSAFE),)
            yield Hit(*match.span("gap"), message, fixes, severity=Severity.MINOR)
    if "eadmaster" in text:
        yield from _headmasters(text, context)


def _secretaries(text: str) -> Iterator[Hit]:
    for match in _SECRETARY.finditer(text):
        place, kind = match["place"], match["kind"].lower()
        first = place.split()[0]
        if not first[0].isupper() or not is_pinyin(first) or is_everyday(first.lower()):
            continue
        fix = f"{match['post']} of the CPC {place} {_ADJECTIVES[kind]} Committee"
        yield Hit(
            *match.span(),
            f"“{match.group()}”: a {kind} has no secretary, its Party committee has.",
            (Fix(fix, Safety.UNSAFE),),
        )
    for match in _TWO_POSTS.finditer(text):
        yield Hit(
            match.start("gap"),
            match.end(),
            "Two posts of one person need “and” between them.",
            (Fix(f" and {match['post']}", Safety.UNSAFE),),
            severity=Severity.MINOR,
        )


def _governments(text: str) -> Iterator[Hit]:
    for match in _GOVERNMENT.finditer(text):
        if not is_pinyin(match["place"].split()[0]):
            continue
        province = match["kind"].lower().startswith("provinc")
        where = match["place"] + (" Province" if province else "")
        yield Hit(
            *match.span(),
            f"“{match['post']}” is an office of a place, not of its government.",
            (Fix(f"{match['post']} of {where}", Safety.UNSAFE),),
            severity=Severity.MINOR,
        )


def _counties(text: str) -> Iterator[Hit]:
    for match in _COUNTY.finditer(text):
        if not is_pinyin(match["place"]) or is_everyday(match["place"].lower()):
            continue
        rank = match["rank"].replace("vice", "deputy").replace("Vice", "Deputy")
        head = "Head" if match.group()[0].isupper() else "head"
        yield Hit(
            *match.span(),
            f"A {match['kind'].lower()} has a head, no mayor and no governor.",
            (Fix(f"{rank}{head} of {match['place']} {match['kind']}", Safety.UNSAFE),),
            severity=Severity.MINOR,
        )


def _headmasters(text: str, context: Context) -> Iterator[Hit]:
    whole = context.document.text
    if "University" not in whole or not context.china_topic or _PUPILS.search(whole):
        return
    for match in _HEADMASTER.finditer(text):
        capital = match.group()[0].isupper()
        fix = ("vice president" if match["deputy"] else "president").capitalize()
        yield Hit(
            *match.span(),
            f"“{match.group()}”: a university has a president.",
            (Fix(fix if capital else fix.lower(), Safety.UNSAFE),),
        )
