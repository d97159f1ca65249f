"""What a Chinese sentence and its English must share: figures, months, words, terms, names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from ahocorasick_rs import AhoCorasick, MatchKind

from editor.bilingual.naming.readings import find_readings
from editor.bilingual.pairing.word_anchors import (
    pinyin_words,
    words_behind_english,
    words_of_chinese,
)
from editor.glossary.matcher import GlossaryMatcher
from editor.glossary.term import Term
from editor.model import Span

_CHINESE_NUMBER = re.compile(r"(\d[\d,]*+(?:\.\d+)?)\s?(?:(万亿|亿|千万|百万|万|千|月)|([%％]))?")
_ENGLISH_NUMBER = re.compile(
    r"(?<![\d.])(\d[\d,]*+(?:\.\d+)?)(?:st|nd|rd|th)?"
    r"(?:[\s-]?(trillion|billion|million|thousand)\b|\s?(%|percent\b|per cent\b))?",
    re.IGNORECASE,
)
_SCALES = {
    "万亿": 1e12,
    "亿": 1e8,
    "千万": 1e7,
    "百万": 1e6,
    "万": 1e4,
    "千": 1e3,
    "trillion": 1e12,
    "billion": 1e9,
    "million": 1e6,
    "thousand": 1e3,
}
_MONTH = re.compile(
    r"\b(?:(jan)(?:uary|\.)|(feb)(?:ruary|\.)|(mar)(?:ch|\.)|(apr)(?:il|\.)|(may)\b(?= \d)"
    r"|(june?)\b"
    r"|(july?)\b|(aug)(?:ust|\.)|(sept?)(?:ember|\.)|(oct)(?:ober|\.)|(nov)(?:ember|\.)"
    r"|(dec)(?:ember|\.))",
    re.IGNORECASE,
)
_LATIN = re.compile(r"[A-Za-z][A-Za-z0-9+-]+")
_MARKS = (("?", "？?"), ("!", "！!"), ('"', '“"「'))


class SourceTerms:
    """The Chinese names of a glossary's terms, ready to be found in a text."""

    def __init__(self, glossary: GlossaryMatcher) -> None:
        self._terms = tuple(glossary.by_source.items())
        self._automaton = AhoCorasick(
            [source for source, _ in self._terms], matchkind=MatchKind.LeftmostLongest
        )

    def find(self, chinese: str) -> Iterator[tuple[Span, Term]]:
        """Every term in a text, the longest where several begin, none overlapping another."""
        for number, start, end in self._automaton.find_matches_as_indexes(chinese):
            yield Span(start, end), self._terms[number][1]


@lru_cache(maxsize=2)
def source_terms(glossary: GlossaryMatcher) -> SourceTerms:
    """The Chinese names of that glossary; made once a run."""
    return SourceTerms(glossary)


def chinese_anchors(
    text: str, glossary: GlossaryMatcher | None, names: frozenset[str]
) -> frozenset[str]:
    """Keys of what the English of a Chinese sentence should show.

    Args:
        text: the sentence.
        glossary: its terms are looked for; None does without.
        names: words of the translation that may be pinyin, see ``pinyin_words``.
    """
    keys = set(_marks(text))
    for number, scale, percent in _CHINESE_NUMBER.findall(text):
        if scale == "月":
            keys.add(f"month {number}")
        else:
            keys.add(_number(number, scale, percent))
    keys.update(f"word {word.lower()}" for word in _LATIN.findall(text))
    keys.update(f"everyday {word}" for word in words_of_chinese(text))
    keys.update(f"sound {word}" for word in find_readings(text, names))
    if glossary is not None:
        keys.update(f"term {term.id}" for _, term in source_terms(glossary).find(text))
    return frozenset(keys)


def english_anchors(text: str, terms: frozenset[str]) -> frozenset[str]:
    """Keys of what an English sentence shows; ``terms`` are the ids of the terms in it."""
    keys = set(_marks(text))
    for number, scale, percent in _ENGLISH_NUMBER.findall(text):
        keys.add(_number(number, scale.lower(), percent))
    for match in _MONTH.finditer(text):
        keys.add(f"month {match.lastindex}")
    keys.update(f"word {word.lower()}" for word in _LATIN.findall(text))
    keys.update(f"term {term}" for term in terms)
    keys.update(f"everyday {word}" for word in words_behind_english(text))
    keys.update(f"sound {word}" for word in pinyin_words(text))
    return frozenset(keys)


def _number(digits: str, scale: str, percent: str) -> str:
    value = float(digits.replace(",", "")) * _SCALES.get(scale, 1)
    return f"number {value:.6g}{'%' if percent else ''}"


def _marks(text: str) -> Iterator[str]:
    for key, marks in _MARKS:
        if any(mark in text for mark in marks):
            yield f"mark {key}"
