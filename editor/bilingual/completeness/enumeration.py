"""Counted lists: 一是, 二是, 三是 against first, second, third, whatever marks the English uses."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass

_NUMERALS = "一二三四五六七八九"
_CIRCLED = "①②③④⑤⑥⑦⑧⑨"
_CHINESE = re.compile(
    rf"([{_NUMERALS}])是|([{_NUMERALS}])要(?=[^，。]{{2}})|第([{_NUMERALS}])(?=[，是、])"
    rf"|（([{_NUMERALS}1-9])）|([{_CIRCLED}])"
)
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth".split()
_CARDINALS = "one two three four five six seven eight nine".split()
_ENGLISH = re.compile(
    rf"\b({'|'.join(_ORDINALS)})(?:ly)?\b|\b({'|'.join(_CARDINALS)}) (?:is|are|must|should|to)\b"
    rf"|\(([1-9])\)|(?<![\d.,])([1-9])[.)、](?!\d)|([{_CIRCLED}])",
    re.IGNORECASE,
)
_LAST = re.compile(r"\b(?:finally|lastly|last|also|moreover|besides|in addition)\b", re.IGNORECASE)
_FEWEST = 3
"""Members of a list that is worth counting."""
_MARKED = 2
"""Marks that show that the English counts too."""


@dataclass(frozen=True, slots=True)
class LostNumber:
    """A member of a counted list whose number the English passes over.

    Attributes:
        source: the mark and the words after it.
        at: where it should stand in the English: before the next mark, or at the end.
    """

    source: str
    at: int


def lost_number(chinese: str, english: str) -> LostNumber | None:
    """The first member of the Chinese list that the English, which counts too, does not count."""
    places = _chinese_list(chinese)
    if len(places) < _FEWEST:
        return None
    marks = _english_marks(english)
    there = [number for number in range(1, len(places) + 1) if number in marks]
    lost = [number for number in range(1, len(places) + 1) if number not in marks]
    if len(there) < _MARKED or len(lost) != 1 or _LAST.search(english):
        return None
    (number,) = lost
    if number == 1:
        return None  # English begins a list without a mark as often as with one.
    start = places[number - 1]
    end = places[number] if number < len(places) else len(chinese)
    following = [at for value, at in marks.items() if value > number]
    return LostNumber(chinese[start:end].strip(), min(following, default=len(english)))


def _chinese_list(chinese: str) -> list[int]:
    """Where the members begin of the longest list that counts from one."""
    lists: dict[int, list[int]] = defaultdict(list)
    for match in _CHINESE.finditer(chinese):
        kind = match.lastindex or 0
        if _value(match[kind]) == len(lists[kind]) + 1:
            lists[kind].append(match.start())
    return max(lists.values(), key=len, default=[])


def _english_marks(english: str) -> dict[int, int]:
    """Numbers that the English counts with, each with its first place."""
    marks: dict[int, int] = {}
    for match in _ENGLISH.finditer(english):
        marks.setdefault(_value(match[match.lastindex or 0].lower()), match.start())
    return marks


def _value(mark: str) -> int:
    for names in (_NUMERALS, _CIRCLED, _ORDINALS, _CARDINALS):
        if mark in names:
            return names.index(mark) + 1
    return int(mark)
