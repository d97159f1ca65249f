"""Places a Chinese text names, told by their kind (县, 市 …) and by the English that has them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from editor.bilingual.naming.places import PROVINCE_NAMES
from editor.bilingual.naming.readings import readings, spelled, spellings

_HAN = "\u3400-\u4dbf\u4e00-\u9fff"
_KIND = re.compile("自治区|自治州|自治县|[省市县区州镇乡村岛]")
_PROVINCE = re.compile("|".join(PROVINCE_NAMES))
_LONGEST = 3
_SHORTEST = 2


@dataclass(frozen=True, slots=True)
class PlaceName:
    """A place of the Chinese text.

    Attributes:
        chinese: its name with its kind, without one if it is a province.
        expected: its English, without its kind.
        letters: how that may be spelled, letters only.
        mentions: how often the text has it.
    """

    chinese: str
    expected: str
    letters: frozenset[str]
    mentions: int


def place_names(chinese: str, english: AbstractSet[str]) -> tuple[PlaceName, ...]:
    """The places a Chinese text names, in the order of their first mention.

    Where a name begins is not written in Chinese; it is told by the English having the word.

    Args:
        chinese: the text.
        english: letters of the capitalized words of its English.
    """
    found: Counter[str] = Counter()
    bare: dict[str, str] = {}
    for match in _PROVINCE.finditer(chinese):
        found[match[0]] += 1
    for match in _KIND.finditer(chinese):
        name = _name_before(chinese, match.start(), english)
        if name is not None and name not in PROVINCE_NAMES:
            found[name + match[0]] += 1
            bare[name + match[0]] = name
    return tuple(
        PlaceName(name, *_expected(name, bare.get(name)), count) for name, count in found.items()
    )


def _name_before(chinese: str, end: int, english: AbstractSet[str]) -> str | None:
    for length in range(_LONGEST, _SHORTEST - 1, -1):
        name = chinese[max(0, end - length) : end]
        if len(name) == length and not english.isdisjoint(_letters(name)):
            return name
    return None


def _expected(name: str, bare: str | None) -> tuple[str, frozenset[str]]:
    if bare is None:
        english = PROVINCE_NAMES[name]
        return english, frozenset((english.lower().replace(" ", ""),))
    return spelled(bare), _letters(bare)


def _letters(name: str) -> frozenset[str]:
    return spellings(readings(character) for character in name)
