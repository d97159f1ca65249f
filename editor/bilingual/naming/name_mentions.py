"""Where an English text names the persons of its Chinese source, in whatever spelling and order."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from editor.bilingual.naming.people import ChinesePerson
from editor.model import Span

_L = "A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ"
_WORD = re.compile(rf"(?<![{_L}0-9_@'’])[{_L}]+(?:['’ʼ‘`](?!s\b)[{_L}]+)*(?![{_L}0-9_@])")
_GAPS = frozenset((" ", "-", "\u00a0", "\n", "\u2010", "\u2011", "  ", " -", "- ", "\u3000"))
_HYPHENS = frozenset("-\u2010\u2011")
_TONES = frozenset("\u0300\u0301\u0304\u030c")  # grave, acute, macron, caron
_MOST_WORDS = 4
_SHORTEST = 3


class Order(StrEnum):
    """Which part of a name stands first."""

    SURNAME = "surname first"
    GIVEN = "given name first"


@dataclass(frozen=True, slots=True)
class NameMention:
    """One mention of a person by the whole name, in coordinates of the text.

    Attributes:
        words: as written, one by one.
        hyphen: whether a hyphen stands between two of them.
    """

    span: Span
    person: ChinesePerson
    order: Order
    words: tuple[str, ...]
    hyphen: bool


@dataclass(frozen=True, slots=True)
class Word:
    """A word and its letters alone, lower case, without tones."""

    start: int
    end: int
    text: str
    letters: str


def words_of(text: str) -> list[Word]:
    """The words of an English text; ``'s`` is left out, an apostrophe within is part of a word."""
    return [Word(*match.span(), match[0], letters_of(match[0])) for match in _WORD.finditer(text)]


def letters_of(word: str) -> str:
    """Letters alone, lower case, tone marks off, the dots of ü kept."""
    if not word.isascii():
        bare = "".join(c for c in unicodedata.normalize("NFD", word) if c not in _TONES)
        word = unicodedata.normalize("NFC", bare)
    return "".join(c for c in word if c.isalpha() and c != "ʼ").lower()


def name_mentions(
    text: str, names: Mapping[str, tuple[ChinesePerson, Order]]
) -> Iterator[NameMention]:
    """The persons named in a text, in order, the longest name where several begin.

    Args:
        text: one segment's prose.
        names: the letters of each name in each order, and whose they are.
    """
    words = words_of(text) if names else []
    at = 0
    while at < len(words):
        found = _longest(text, words, at, names)
        if found is None:
            at += 1
            continue
        last, (person, order) = found
        run = words[at : last + 1]
        yield NameMention(
            Span(run[0].start, run[-1].end),
            person,
            order,
            tuple(word.text for word in run),
            any(text[a.end : b.start] in _HYPHENS for a, b in pairwise(run)),
        )
        at = last + 1


def _longest(
    text: str, words: list[Word], at: int, names: Mapping[str, tuple[ChinesePerson, Order]]
) -> tuple[int, tuple[ChinesePerson, Order]] | None:
    letters = ""
    best = None
    for index in range(at, min(at + _MOST_WORDS, len(words))):
        gap = text[words[index - 1].end : words[index].start]
        if index > at and gap not in _GAPS:
            break
        letters += words[index].letters
        run = words[at : index + 1]
        capital = any(word.text[0].isupper() for word in run)
        # One word alone, or small letters alone, must be long enough to be nothing else.
        enough = len(letters) > (_SHORTEST if capital else 2 * _SHORTEST)
        if letters in names and (enough if index == at else capital or enough):
            best = index, names[letters]
    return best
