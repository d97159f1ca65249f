"""Whether the sense of a stretch of Chinese is anywhere in some English.

Every known Chinese word in the stretch is looked up, overlapping ones too, since nothing says where
one ends; a character is rendered if the English holds a word that any of its words may turn into.
What is known: the glossary's terms, common and everyday words, and, where it is installed, all of
CC-CEDICT.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from editor.bilingual.wording.common_words import COMMON
from editor.bilingual.wording.everyday_words import ROWS
from editor.bilingual.wording.stems import EMPTY, placed_stems, stem, stems
from editor.glossary.matcher import GlossaryMatcher
from editor.model import Span

Glosses = Mapping[str, Sequence[str]]
"""Chinese words and what a dictionary says of them."""

_LONGEST = 8
"""Han characters; longer dictionary entries are sayings."""
_HAN_RUN = re.compile(r"[\u3400-\u9fff]{2,}")
_HAN = re.compile(r"[\u3400-\u9fff]")
_LITERAL = re.compile(r"[A-Za-z][A-Za-z0-9-]+|\d[\d,.]*\d|\d")
_EVERYDAY = dict(ROWS)


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of a stretch of Chinese an English text renders.

    Attributes:
        known: characters of words whose English is known, figures and Latin words as one each.
        rendered: those of them with an English word that may render them.
    """

    known: int
    rendered: int

    @property
    def share(self) -> float:
        """The rendered part of the known; 1 where nothing is known: then nothing is missed."""
        return self.rendered / self.known if self.known else 1.0


class Lexicon:
    """Chinese words with the stems of their English."""

    def __init__(self, glossary: GlossaryMatcher | None, dictionary: Glosses) -> None:
        self._terms = {
            source: term.renderings for source, term in glossary.by_source.items()
        } if glossary else {}  # fmt: skip
        self._dictionary = dictionary
        self._sources = (self._terms, dictionary, COMMON, _EVERYDAY)
        self._stems: dict[str, frozenset[str]] = {}

    def words(self, chinese: str) -> Iterator[tuple[Span, frozenset[str]]]:
        """Every known word of two characters and more, overlapping ones too, with its stems."""
        for run in _HAN_RUN.finditer(chinese):
            text = run[0]
            for start in range(len(text) - 1):
                for end in range(start + 2, min(start + _LONGEST, len(text)) + 1):
                    found = self._of(text[start:end])
                    if found:
                        yield Span(run.start() + start, run.start() + end), found

    def word_stems(self, chinese: str) -> frozenset[str]:
        """The stems of all English that may render the words and figures of some Chinese."""
        found: set[str] = {literal(match[0]) for match in _LITERAL.finditer(chinese)}
        return frozenset(found.union(*(english for _, english in self.words(chinese))))

    def stems(self, chinese: str) -> frozenset[str]:
        """The same with the English of single characters, of which many may mean anything."""
        characters = set(_HAN.findall(chinese))
        return self.word_stems(chinese).union(*map(self._of, characters))

    def coverage(self, chinese: str, english: AbstractSet[str]) -> Coverage:
        """How much of the Chinese the stems of an English text render."""
        known: set[int] = set()
        rendered: set[int] = set()
        for span, found in self.words(chinese):
            known.update(range(span.start, span.end))
            if found & english:
                rendered.update(range(span.start, span.end))
        for match in _LITERAL.finditer(chinese):
            known.add(match.start())
            if literal(match[0]) in english:
                rendered.add(match.start())
        return Coverage(len(known), len(rendered))

    def _of(self, word: str) -> frozenset[str]:
        found = self._stems.get(word)
        if found is None:
            # Most stretches of a long text are no words; to remember them would fill the memory.
            if not any(word in words for words in self._sources):
                return frozenset()
            found = self._stems[word] = frozenset(self._english(word))
        return found

    def _english(self, word: str) -> Iterator[str]:
        for rendering in (*self._terms.get(word, ()), *self._dictionary.get(word, ())):
            yield from stems(rendering)
        # Here a word counts that elsewhere says nothing: "more" renders 更加.
        for english in (*COMMON.get(word, ()), *_EVERYDAY.get(word, ())):
            if english not in EMPTY:
                yield stem(english)


def literal(text: str) -> str:
    """The key of a figure or a Latin word."""
    return stem(re.sub(r"[^a-z0-9]", "", text.lower()))


def english_stems(texts: Iterable[str]) -> frozenset[str]:
    """The stems of several texts, figures with and without their commas."""
    found: set[str] = set()
    for text in texts:
        found.update(key for key, _, _ in placed_stems(text))
        words = (match[0] for match in _LITERAL.finditer(text))
        found.update(literal(word) for word in words if word.lower() not in EMPTY)
    return frozenset(found)
