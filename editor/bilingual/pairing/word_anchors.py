"""Common words and pinyin names as evidence of which sentences render each other."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from ahocorasick_rs import AhoCorasick, MatchKind

from editor.bilingual.wording.common_words import COMMON
from editor.bilingual.wording.everyday_words import ROWS
from editor.bilingual.wording.stems import stem, stems
from editor.names.pinyin import syllable_count

_CHINESE_WORDS = tuple(dict.fromkeys([*COMMON, *(word for word, _ in ROWS)]))
_IN_CHINESE = AhoCorasick(_CHINESE_WORDS, matchkind=MatchKind.LeftmostLongest)

_ENGLISH_WORD = re.compile(r"[a-z][a-z'.&$-]*+")
_NAME = re.compile(r"[A-Z][a-zü]+(?:['’-][A-Za-zü]+)*+")


def _turned(rows: Iterator[tuple[str, str]]) -> Mapping[str, Sequence[str]]:
    """The Chinese words of each English beginning."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for chinese, beginning in rows:
        found[beginning].append(chinese)
    return dict(found)


_BEGUN = _turned((word, start) for word, starts in ROWS for start in starts)
_LENGTHS = sorted({len(start) for start in _BEGUN})
_STEMMED = _turned(
    (word, found) for word, english in COMMON.items() for found in dict.fromkeys(map(stem, english))
)


def words_of_chinese(text: str) -> Iterator[str]:
    """The common words in a Chinese text, the longest where several begin."""
    for number, _, _ in _IN_CHINESE.find_matches_as_indexes(text):
        yield _CHINESE_WORDS[number]


def words_behind_english(text: str) -> Iterator[str]:
    """The common Chinese words that words of an English text may render."""
    for word in set(_ENGLISH_WORD.findall(text.lower())):
        for length in _LENGTHS:
            yield from _BEGUN.get(word[:length], ())
    for found in stems(text):
        yield from _STEMMED.get(found, ())


def pinyin_words(text: str) -> frozenset[str]:
    """Capitalised words of an English text that read as pinyin of two syllables or more.

    Two words of one syllable side by side count as one. Small letters, marks left out; "China" is
    among them, which does no harm where no Chinese reads so.
    """
    found: set[str] = set()
    before, before_end = "", 0
    for match in _NAME.finditer(text):
        word = match[0].lower().replace("’", "'")
        count = syllable_count(word)
        if count > 1:
            found.add("".join(filter(str.isalpha, word)))
        elif count and before and text[before_end : match.start()] == " ":
            found.add(before + word)
        before, before_end = (word, match.end()) if count == 1 else ("", 0)
    return frozenset(found)
