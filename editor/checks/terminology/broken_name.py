"""A person's name that is damaged: turned round, lower case, translated or gone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.checks.base import Example, Fix, Hit, Measured, document_check
from editor.checks.context import Context
from editor.model import Document, Safety, Segment
from editor.names.meanings import MEANINGS
from editor.names.persons import is_everyday, is_given, is_place, is_surname, persons
from editor.names.pinyin import SYLLABLES, syllable_count
from editor.taxonomy import Category, Severity

_TITLE = (
    r"(?:[Cc]hair(?:man|woman)|[Pp]resident|[Ss]ecretary|[Dd]irector|[Mm]anager|[Mm]ayor|"
    r"[Gg]overnor|[Aa]cademician|[Pp]rofessor|[Mm]inister|[Ee]ngineer|[Oo]fficer|[Hh]ead|[Cc]hief|"
    r"[Dd]eputy|[Vv]ice|[Ee]xecutive|[Mm]ember|[Gg]eneral|[Pp]arty|[Ss]tanding|CEO|CTO|CFO)"
)
_TURNED = re.compile(
    rf"(?<![\w'’-])([A-Z][a-z]{{3,11}}) ([A-Z][a-z]{{1,5}})(?=, (?:the |an? )?{_TITLE}\b)"
)
_LOST_CAPITAL = re.compile(
    rf"(?<![\w'’-])([A-Z][a-z]{{1,6}}) ([a-z]{{4,12}})(?=, (?:the |an? )?{_TITLE}\b)"
)
_HYPHENATED = re.compile(r"(?<![\w'’-])([a-z]{2,6})-([a-z]{2,6}) ([A-Za-z][a-z]{1,6})\b")
_HUMPS = re.compile(r"(?<![\w'’-])([A-Z][a-z]{1,5})([A-Z][a-z]{1,5})([A-Z][a-z]{1,5})(?![\w-])")
_GONE = re.compile(
    r"\b(General Secretary|Party Secretary|Vice Premier|Vice President|Chairman|Premier)"
    r"[ \t\u00a0\u3000]+['’]s\b"
)
_LABELS = "Author|Date|Editor|Photo|Published|Release|Reporter|Source|Time"
_BYLINE = re.compile(
    r"\b(?:Author|Reporter|Editor|Correspondent|Writer|Photo(?:grapher)?|Text|By|Source)s?"
    r" ?[:：] ?([A-Z][a-z]{1,6}) ([A-Z][a-z]{2,12})"
    rf"(?: (?!{_LABELS})([A-Z][a-z]{{2,12}}))?\b(?!,| (?!{_LABELS})[A-Z])"
)  # fmt: skip
_DYNASTIES = frozenset("Han Jin Liang Liao Ming Qin Qing Song Sui Tang Wei Xia Yuan Zhou".split())
_ENGLISH = frozenset().union(*MEANINGS.values())
_MANY = 2


@document_check(
    category=Category.WRONG_TERM,
    severity=Severity.MAJOR,
    priority=32,
    measured=Measured(4, 4),
    examples=(
        Example(
            "Zhao Wenhui spoke, then Luo Jingyuan and ⟦Changhe Wu⟧, chairman of the board.",
            fix="Zhao Wenhui spoke, then Luo Jingyuan and Wu Changhe, chairman of the board.",
        ),
        Example("It cites General Secretary⟦ 's⟧ speech."),
        Example("Author: ⟦Luo Knows⟧ Source: Taihe News"),
        Example(
            "The prize went to ⟦hui-qing zhang⟧ and others.",
            fix="The prize went to Zhang Huiqing and others.",
        ),
        Example(
            "The prize went to ⟦LuoWenHui⟧ and others.",
            fix="The prize went to Luo Wenhui and others.",
        ),
        Example(
            "It was given by Luo ⟦wenhui⟧, manager of the plant.",
            fix="It was given by Luo Wenhui, manager of the plant.",
        ),
        Example("Changhe Wu, professor at MIT, met Wenhui Luo, chairman of the board."),
        Example("General Secretary Luo's speech; Tang sancai, head of the list; Author: Luo Peter"),
        Example("The long-range Tang missile and WeChat, YouTube or PayPal are known."),
    ),
)
def broken_name(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001
    """A person's name that is damaged: turned round, lower case, translated or gone.

    Engines take names for nouns, turn some of them round and not others, and filters blank names
    they may not print. Nothing offends a reader more than the own name wrong. Surname first, given
    name in one word, both capitalized: GB/T 28039-2011.
    """
    for segment in document.segments:
        for make in (_gone, _hyphenated, _humps, _lower_case, _bylines):
            for hit in make(segment.text):
                yield _of(segment, hit)
    yield from _turned(document)


def _of(segment: Segment, hit: Hit) -> Hit:
    return Hit(hit.start, hit.end, hit.message, hit.fixes, severity=hit.severity, segment=segment)


def _gone(text: str) -> Iterator[Hit]:
    if not ("ecretary" in text or "remier" in text or "hairman" in text):
        return
    for match in _GONE.finditer(text):
        yield Hit(match.end(1), match.end(), f"The name after “{match[1]}” is missing.")


def _hyphenated(text: str) -> Iterator[Hit]:
    """hui-qing zhang."""
    if "-" not in text:
        return
    for match in _HYPHENATED.finditer(text):
        first, second, surname = match.groups()
        if (
            first in SYLLABLES
            and second in SYLLABLES
            and not (is_everyday(first) and is_everyday(second))
            and is_surname(surname.capitalize())
            and not is_everyday(surname.lower())
        ):
            name = f"{surname.capitalize()} {first.capitalize()}{second}"
            yield _hit(match, name)


def _humps(text: str) -> Iterator[Hit]:
    """LuoWenHui."""
    for match in _HUMPS.finditer(text):
        surname, first, second = match.groups()
        if is_surname(surname) and first.lower() in SYLLABLES and second.lower() in SYLLABLES:
            yield _hit(match, f"{surname} {first}{second.lower()}")


def _lower_case(text: str) -> Iterator[Hit]:
    """Luo wenhui."""
    for match in _LOST_CAPITAL.finditer(text):
        surname, given = match.groups()
        if (
            is_surname(surname)
            and surname not in _DYNASTIES
            and not is_everyday(surname.lower())
            and syllable_count(given) == _MANY
            and is_given(given.capitalize())
        ):
            message = f"A name takes a capital: {surname} {given.capitalize()}."
            fix = Fix(given.capitalize(), Safety.UNSAFE)
            yield Hit(*match.span(2), message, (fix,), severity=Severity.MINOR)


def _bylines(text: str) -> Iterator[Hit]:
    """Author: Luo Knows."""
    for match in _BYLINE.finditer(text):
        surname, word, last = match.groups()
        if (
            is_surname(surname)
            and word.lower() in _ENGLISH
            and (last is None or last.lower() in _ENGLISH)
        ):
            name = match.group()[match.start(1) - match.start() :]
            message = f"“{name}” is a name half translated: write it in pinyin."
            yield Hit(match.start(1), match.end(), message)


def _turned(document: Document) -> Iterator[Hit]:
    """Changhe Wu, where the others have their surname first."""
    found = [
        (segment, match)
        for segment in document.segments
        for match in _TURNED.finditer(segment.text)
        if _is_turned(*match.groups())
    ]
    if not found:
        return
    straight = {
        person.name
        for segment in document.segments
        for person in persons(segment.text)
        if syllable_count(person.given) == _MANY
    }
    if len(straight) < _MANY or len(straight) < _MANY * len(found):
        return
    for segment, match in found:
        given, surname = match.groups()
        yield Hit(
            *match.span(),
            f"“{match.group()}” has the surname last, unlike the other names here.",
            (Fix(f"{surname} {given}", Safety.UNSAFE),),
            severity=Severity.MINOR,
            segment=segment,
        )


def _is_turned(given: str, surname: str) -> bool:
    return (
        is_surname(surname)
        and syllable_count(given) == _MANY
        and is_given(given)
        and not is_surname(given)
        and not is_place(given)
    )


def _hit(match: re.Match[str], name: str) -> Hit:
    message = f"“{match.group()}” is a person's name: surname first, given name in one word."
    return Hit(*match.span(), message, (Fix(name, Safety.UNSAFE),), severity=Severity.MINOR)
