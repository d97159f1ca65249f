"""One name spelled several ways."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from editor.checks.base import Example, Fix, Hit, Measured, document_check
from editor.checks.context import Context
from editor.model import Document, Safety, Segment
from editor.taxonomy import Category, Severity

_CAPITALIZED = re.compile(r"(?<![\w'’.@/-])[A-Z][a-z]{4,20}(?![\w@-])")
_SMALL = re.compile(r"\b[a-z]{5,}\b")
_VOWELS = re.compile(r"[aeiouy]+|(.)(?=\1)")
_DERIVED = re.compile(r"(?:s|n|an|ian|i|is|ese|ish|in|ic|er|ers|o|os|t|y|ed)")
_SURNAME = re.compile(r" ([A-Z])[a-z]+")
_SKELETON = 3

Place = tuple[Segment, int, int]


@document_check(
    category=Category.MISTRANSLATION,
    severity=Severity.MAJOR,
    priority=55,
    measured=Measured(38, 34),
    examples=(
        Example(
            "Minister Karvonen spoke. Then Karvonen left. ⟦Karvanen⟧ will return in May.",
            fix="Minister Karvonen spoke. Then Karvonen left. Karvonen will return in May.",
        ),
        Example(
            "The town of Strelnitz was quiet. Police in ⟦Strellnitz⟧ said so.",
            fix="The town of Strelnitz was quiet. Police in Strelnitz said so.",
        ),
        Example("Mr Andersen and Mr Anderson met. Andersen left."),
        Example("Ivanov and his wife spoke. Ivanova sang. Maria and Mario danced."),
        Example("Germans like Germany. The Minister runs the Ministry. Paris has a Parish."),
        Example("Lorentz Wells sang. Then Lorenz Hoppe danced, and Lorenz Hoppe left."),
        Example("Zhang Jihua works in Shaanxi. Zhang Jihuan works in Shanxi."),
    ),
)
def name_drift(document: Document, context: Context) -> Iterator[Hit]:
    """One foreign name, spelled in several ways in one document.

    Engines translate sentence by sentence and guess a foreign name from its Chinese characters
    anew each time, so that one person or town becomes several. Two spellings count as one name
    when a letter, or only vowels and doubled letters, tell them apart and they never stand in one
    sentence. Pinyin is left alone: there a letter makes another name.
    """
    spellings: dict[str, list[Place]] = defaultdict(list)
    for segment in document.segments:
        for match in _CAPITALIZED.finditer(segment.text):
            spellings[match[0]].append((segment, match.start(), match.end()))
    words: frozenset[str] | None = None
    for one, other in _alike(spellings):
        if words is None:
            words = frozenset(_SMALL.findall(document.text))
        rare, usual = sorted((other, one), key=lambda name: len(spellings[name]))
        if len(spellings[one]) == len(spellings[other]):
            rare, usual = other, one  # the first mention stays
        if (
            not _meet(spellings[rare], spellings[usual], context)
            and not _are_two_people(spellings[rare], spellings[usual])
            and _are_names(rare, usual, words, context)
        ):
            for segment, start, end in spellings[rare]:
                yield Hit(
                    start,
                    end,
                    f"“{rare}” or “{usual}”? One name seems to be spelled both ways: keep one.",
                    (Fix(usual, Safety.UNSAFE),),
                    segment=segment,
                )


def _alike(names: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Pairs, in the order of their mention, each rarer spelling once."""
    seen: dict[str, str] = {}
    for name in names:
        keys = {name, *(name[:at] + name[at + 1 :] for at in range(1, len(name)))}
        bones = name[0] + _VOWELS.sub("", name[1:].lower())
        if len(bones) > _SKELETON:
            keys.add("=" + bones)
        kin = next((seen[key] for key in sorted(keys) if key in seen), None)
        if kin is None:
            seen.update(dict.fromkeys(keys, name))
        elif not _is_derived(kin, name):
            yield kin, name


def _is_derived(one: str, other: str) -> bool:
    """Whether one is a grammatical form of the other, or they are a man's and a woman's name."""
    short, long = sorted((one, other), key=len)
    if long in (short + "a", short + "e"):
        return True
    if short[:-1] == long[:-1] and not {short[-1], long[-1]}.isdisjoint("aeiouys"):
        return True
    return long.startswith(short) and bool(_DERIVED.fullmatch(long[len(short) :]))


def _are_names(one: str, other: str, words: frozenset[str], context: Context) -> bool:
    """Whether neither is a word, of the dictionary or of this text, nor both are pinyin."""
    is_pinyin = context.resources.names.is_pinyin
    if is_pinyin(one) and is_pinyin(other):
        return False
    is_word = context.resources.names.is_word
    return not any(word.lower() in words or is_word(word) for word in (one, other))


def _are_two_people(some: Iterable[Place], others: Iterable[Place]) -> bool:
    """Whether these are first names with surnames that have nothing in common."""

    def initials(places: Iterable[Place]) -> set[str]:
        found = (_SURNAME.match(segment.text, end) for segment, _, end in places)
        return {surname[1] for surname in found if surname}

    one, other = initials(some), initials(others)
    return bool(one and other) and one.isdisjoint(other)


def _meet(some: Iterable[Place], others: Iterable[Place], context: Context) -> bool:
    """Whether both stand in one sentence, as two names do."""

    def sentences(places: Iterable[Place]) -> set[tuple[int, int]]:
        return {
            (id(segment), context.sentence_at(segment, start).start) for segment, start, _ in places
        }

    return bool(sentences(some) & sentences(others))
