"""Finds names by spelling, word lists and the company they keep; no model, one pass, linear.

A lower-case word is never a name. What is taken for a name although it is none costs a missed
typo; what is missed costs a false alarm on someone's name, which is worse.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import cached_property

from editor.model import Span
from editor.names.lexicon import CALENDAR, Lexicon, load_lexicon, long_words
from editor.names.pinyin import is_pinyin
from editor.names.run import Run, tokens_of
from editor.names.traits import Traits, TraitsTable

_LOWER_WORD = re.compile(r"\b[a-z]+\b")
_MID_SENTENCE_CAPITAL = re.compile(r"(?<=[\w,%)’'] )[A-Z][a-z]+\b")
_ENOUGH = 2


class NameRecognizer:
    """Tells names from words.

    Args:
        extra: further names of one or more words, capitalized as written.

    The word lists are read when first needed.
    """

    def __init__(self, extra: Iterable[str] = ()) -> None:
        self._extra = tuple(extra)

    @cached_property
    def _lexicon(self) -> Lexicon:
        return load_lexicon(self._extra)

    @cached_property
    def _traits(self) -> TraitsTable:
        return TraitsTable(self._lexicon)

    @staticmethod
    def is_word(word: str) -> bool:
        """Whether five letters or more are an English word, whatever their capitals."""
        return word.lower() in long_words()

    def find(self, text: str, repeated: frozenset[str] = frozenset()) -> tuple[Span, ...]:
        """Spans of the names in a piece of English text, ordered, not overlapping.

        Args:
            text: one segment's prose; spans are in its code points.
            repeated: words the document writes with a capital throughout; see ``repeated``.
        """
        tokens = tokens_of(text)
        if not tokens:
            return ()
        traits = [self._traits[token.group()] for token in tokens]
        return Run(text, tokens, traits, self._lexicon, repeated).names()

    def repeated(self, texts: Iterable[str]) -> frozenset[str]:
        """Words with a capital in mid-sentence at least twice and in lower case never.

        Texts in title case or capitals do not count: there a capital says nothing.
        """
        capitals: Counter[str] = Counter()
        lower: set[str] = set()
        for text in texts:
            lower.update(_LOWER_WORD.findall(text))
            found = _MID_SENTENCE_CAPITAL.findall(text)
            if found and not Run.is_title_case(text, tokens_of(text)):
                capitals.update(found)
        return frozenset(
            word
            for word, count in capitals.items()
            if count >= _ENOUGH
            and word not in CALENDAR
            and word.lower() not in lower
            and not self._of(word).function
        )

    def is_name(self, word: str) -> bool:
        """Whether one capitalized word is a name wherever it stands."""
        traits = self._of(word)
        return traits.name or traits.acronym

    def is_pinyin(self, word: str) -> bool:
        """Whether the word splits wholly into pinyin, in any case, tone marks or not."""
        return is_pinyin(word)

    def _of(self, word: str) -> Traits:
        return self._traits[word]


def load_names(extra: Iterable[str] = ()) -> NameRecognizer:
    """A recognizer over the shipped lists and ``extra`` names (glossary, house list)."""
    return NameRecognizer(extra)
