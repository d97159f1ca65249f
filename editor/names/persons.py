"""Chinese personal names in English text: surname and given name in pinyin.

Stricter than the recognizer, which must not miss a name: here a pair of words counts only if the
first is a surname, the second a given name, and neither is more likely something else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from editor.names.lexicon import (
    COMPANY_WORDS,
    EVERYDAY_SYLLABLES,
    FUNCTION_WORDS,
    HEADS,
    load_lexicon,
)
from editor.names.pinyin import SYLLABLES, syllable_count
from editor.names.prefectures import PROVINCES

_GIVEN = r"[A-Z][a-z]{1,11}(?:['’-][A-Za-z]?[a-z]{1,6})?"
_PAIR = re.compile(
    rf"(?<![\w'’&-])(?=([A-Z][a-z]{{1,7}}) ({_GIVEN})(?: ([A-Z]?[a-z]{{1,5}}))?(?![\w-]))"
)
_MARKS = re.compile(r"[ '’ʼ-]")
_CONFUSED = re.compile(r"(?<=[zcs])h|(?<=n)g")
_MIN_SYLLABLES = 3  # of the whole name, where it is found by its letters alone


@dataclass(frozen=True, slots=True)
class Person:
    """One mention of a person, in the coordinates of its text.

    Attributes:
        surname: as written.
        given: as written; two words where the given name was split.
    """

    start: int
    end: int
    surname: str
    given: str

    @property
    def name(self) -> str:
        """The name as written."""
        return f"{self.surname} {self.given}"

    @property
    def letters(self) -> str:
        """The letters alone, lower case: equal for every way of dividing one name."""
        return letters(self.name)


def letters(name: str) -> str:
    """A name's letters, lower case."""
    return _MARKS.sub("", name).lower()


def sound(name: str) -> str:
    """A name's letters without those that transcribers drop: zh and z, ing and in are one."""
    return _CONFUSED.sub("", letters(name))


def persons(text: str) -> Iterator[Person]:
    """Mentions of persons with surname first, in order."""
    end = 0
    for match in _PAIR.finditer(text):
        surname, given, third = match.groups()
        if match.start() < end or not is_surname(surname) or not is_given(given):
            continue
        end = match.end(2)
        if third and _continues(given, third):
            given = f"{given} {third}"
            end = match.end(3)
        yield Person(match.start(), end, surname, given)


@lru_cache(maxsize=1 << 14)
def is_surname(word: str) -> bool:
    """Whether a capitalized word can be a surname, as those of the mainland are spelled."""
    return word in load_lexicon().surnames


@lru_cache(maxsize=1 << 14)
def is_given(word: str) -> bool:
    """Whether a word can be a given name of one or two syllables and hardly anything else."""
    lower = word.lower()
    return (
        0 < syllable_count(word) <= 2  # noqa: PLR2004 - given names have one or two
        and not is_everyday(lower)
        and not is_place(word)
        and word not in HEADS
    )


@lru_cache(maxsize=1 << 14)
def is_everyday(word: str) -> bool:
    """Whether a lower-case word is English as well."""
    return (
        word in EVERYDAY_SYLLABLES
        or word in FUNCTION_WORDS
        or word in COMPANY_WORDS
        or word in load_lexicon().look_alikes
    )


def is_place(word: str) -> bool:
    """Whether a capitalized word is the name of a Chinese place."""
    return word in PROVINCES or word in load_lexicon().whole_names.get(word, ())


def is_long(person: Person) -> bool:
    """Whether a name's letters are enough to know it by: three syllables or more."""
    given = person.given.replace(" ", "-")
    return syllable_count(person.surname) + syllable_count(given) >= _MIN_SYLLABLES


def is_standard(person: Person) -> bool:
    """Whether it is written as Pinyin prescribes: given name solid, apostrophe before a, e, o."""
    parts = _MARKS.split(person.given)
    if len(parts) > 1:
        return "-" not in person.given and " " not in person.given and parts[-1][0] in "aeo"
    return syllable_count(person.given) > 1 or person.given.lower() in SYLLABLES


def _continues(given: str, third: str) -> bool:
    """Whether a third word is the second half of a given name (Gao Wen Hui)."""
    return (
        third[0].isupper()
        and third.lower() in SYLLABLES
        and given.lower() in SYLLABLES
        and not is_everyday(third.lower())
    )
