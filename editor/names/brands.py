"""Names of Chinese companies and schools that begin with a word in pinyin: Mingyang Group."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from editor.names.meanings import MEANINGS
from editor.names.persons import is_everyday
from editor.names.pinyin import SYLLABLES, syllable_count

HEADS = (
    "Aerospace|Agriculture|Airlines|Alloys?|Alumin(?:i)?um|Auto(?:mobile|motive)?|Bank|Battery|"
    "Biotech(?:nology)?|Cement|Chemicals?|Co\\.|Coal|College|Company|Constructions?|Copper|"
    "Corporation|Electric|Electronics?|Energy|Engineering|Enterprises?|Environmental|Equipment|"
    "Finance|Foods?|Gas|Glass|Gold|Group|Heavy|High-[Tt]ech|Holdings?|Hospital|Industrial|"
    "Industry|Industries|Institute|Intelligent|International|Investments?|Iron|Light|Lithium|"
    "Logistics|Machinery|Magnesium|Manufacturing|Materials?|Media|Medical|Metals?|Mining|Motors?|"
    "New (?:Energy|Materials?)|Nickel|Optoelectronics|Paper|Petrochemicals?|Petroleum|"
    "Pharma(?:ceuticals?)?|Photovoltaics?|Port|Power|Precision|Real Estate|Resources|Securities|"
    "Semiconductors?|Shares|Shipping|Software|Solar|Special|Steel|Stock|Technolog(?:y|ies)|"
    "Textiles?|Titanium|Trading|University|Zinc"
)
_BRAND = re.compile(rf"(?<![\w'’-])([A-Z][a-z]{{3,14}}(?:['’][a-z]{{1,6}})?) (?=({HEADS})(?!\w))")
_PAIR = re.compile(
    rf"(?<![\w'’-])(?=([A-Z][A-Za-z]{{1,14}})[ -]([A-Z][A-Za-z]{{1,14}}) ({HEADS})(?!\w))"
)
_PAIR_SYLLABLES = 2


@dataclass(frozen=True, slots=True)
class Pair:
    """Two capitalized words where one brand could stand: Bright Yang Group."""

    start: int
    end: int
    first: str
    second: str
    head: str


def led(text: str) -> Iterator[tuple[int, str, str]]:
    """Where a capitalized word stands before a word of companies' names, and both words."""
    for match in _BRAND.finditer(text):
        yield match.start(), match[1], match[2]


def brands(text: str) -> Iterator[tuple[int, str, str]]:
    """As ``led``, words of two syllables of pinyin or more only."""
    for start, brand, head in led(text):
        if syllable_count(brand) >= _PAIR_SYLLABLES and not is_everyday(brand.lower()):
            yield start, brand, head


def pairs(text: str) -> Iterator[Pair]:
    """Two capitalized words before a word that ends or goes on a company's name."""
    for match in _PAIR.finditer(text):
        yield Pair(match.start(), match.end(2), *match.groups())


def is_translation(pair: Pair, brand: str) -> bool:
    """Whether one or both words say in English what the brand's syllables may mean."""
    first, second = pair.first.lower(), pair.second.lower()
    for one, other in syllables(brand):
        known = (first == one, second == other)
        if all(known):
            return False
        if (known[0] or first in MEANINGS.get(one, ())) and (
            known[1] or second in MEANINGS.get(other, ())
        ):
            return True
        if any(known) and len(one if known[0] else other) > 1:
            # One syllable stands as it is, the other as an English word nobody listed yet.
            unknown = second if known[0] else first
            return syllable_count(unknown) == 0 and pair.second[0].isupper()
    return False


@lru_cache(maxsize=1 << 12)
def syllables(brand: str) -> tuple[tuple[str, str], ...]:
    """The ways a word of pinyin splits into two syllables."""
    word = brand.lower()
    for mark in "'’":
        if mark in word:
            one, _, other = word.partition(mark)
            return ((one, other),) if {one, other} <= SYLLABLES else ()
    return tuple(
        (word[:at], word[at:])
        for at in range(1, len(word))
        if word[:at] in SYLLABLES and word[at:] in SYLLABLES
    )
