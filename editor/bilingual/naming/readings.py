"""How Chinese characters are read: pinyin without tones, all readings of a character.

Readings come from pypinyin, which is loaded when first needed: only a run with a source pays for
it.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterable
from functools import lru_cache
from itertools import product

from editor.model import Span
from editor.names.pinyin import SYLLABLES

_TONES = frozenset("\u0300\u0301\u0304\u030c")  # grave, acute, macron, caron
_IN_NAMES = dict(
    zip(
        "长晟行朝茜柏传澄乐和大子南石宁一重识莘盛斐恬祺藏单曾伽迦",
        "chang sheng xing chao qian bai chuan cheng le he da zi nan shi ning yi zhong shi xin sheng"
        " fei tian qi zang dan zeng jia jia".split(),
        strict=True,
    )
)
"""Readings usual in given names where a dictionary's first one is another."""
_MOST_READINGS = 4
_MOST_SPELLINGS = 32
_LONGEST = 4
"""Characters of a name read together: the longest persons' and most trade names."""


@lru_cache(maxsize=1 << 14)
def readings(character: str) -> tuple[str, ...]:
    """The readings of a Chinese character, lower case, without tones, the usual one first.

    Empty for anything else. ü is written ``ü``.
    """
    from pypinyin.constants import PINYIN_DICT  # noqa: PLC0415 - only runs with a source

    known = dict.fromkeys(map(_plain, PINYIN_DICT.get(ord(character), "").split(",")))
    in_names = _IN_NAMES.get(character)
    ordered = dict.fromkeys((in_names, *known)) if in_names else known
    return tuple(reading for reading in ordered if reading in SYLLABLES)[:_MOST_READINGS]


@lru_cache(maxsize=1 << 14)
def is_word(chinese: str) -> bool:
    """Whether two characters or more are a word of the dictionary, as names rarely are."""
    from pypinyin.constants import PHRASES_DICT  # noqa: PLC0415 - only runs with a source

    return chinese in PHRASES_DICT


def spelled(chinese: str) -> str:
    """Characters in pinyin, one word, an apostrophe before a, e and o; empty if unreadable."""
    word = ""
    for character in chinese:
        syllable = next(iter(readings(character)), None)
        if syllable is None:
            return ""
        word += f"'{syllable}" if word and syllable[0] in "aeo" else syllable
    return word.capitalize()


def spellings(syllables: Iterable[tuple[str, ...]]) -> frozenset[str]:
    """The letters a name may be written with, spaces and marks left out.

    Args:
        syllables: the readings of each of its characters.

    Returns:
        every combination, ü also as v, u and yu.
    """
    choices = [tuple(dict.fromkeys(form for r in some for form in _forms(r))) for some in syllables]
    found: set[str] = set()
    for letters in product(*choices):
        found.add("".join(letters))
        if len(found) == _MOST_SPELLINGS:
            break
    return frozenset(found)


def find_readings(chinese: str, wanted: Collection[str]) -> dict[str, list[Span]]:
    """Where characters stand that read as one of these words.

    Args:
        chinese: the text to look in.
        wanted: words of pinyin, lower case letters only.

    Returns:
        the words that were found, each with the spans of up to four characters that read so.
    """
    wanted = frozenset(wanted)
    openings = {word[:length] for word in wanted for length in range(1, len(word) + 1)}
    found: dict[str, list[Span]] = {}
    for start in range(len(chinese)) if wanted else ():
        heads = {""}
        for end in range(start + 1, min(start + _LONGEST, len(chinese)) + 1):
            forms = [form for reading in readings(chinese[end - 1]) for form in _forms(reading)]
            heads = {head + form for head in heads for form in forms} & openings
            if not heads:
                break
            for word in heads & wanted:
                found.setdefault(word, []).append(Span(start, end))
    return found


def _forms(syllable: str) -> tuple[str, ...]:
    if "ü" not in syllable:
        return (syllable,)
    return tuple(syllable.replace("ü", letter) for letter in ("ü", "v", "u", "yu"))


def _plain(reading: str) -> str:
    bare = "".join(c for c in unicodedata.normalize("NFD", reading) if c not in _TONES)
    return unicodedata.normalize("NFC", bare)
