"""What in an English text is written like a Chinese person's name, right or wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import pairwise

from editor.bilingual.naming.name_mentions import Word, words_of
from editor.model import Span
from editor.names.lexicon import HEADS, TITLES
from editor.names.persons import is_everyday, is_place, is_surname
from editor.names.pinyin import syllable_count


@dataclass(frozen=True, slots=True)
class WrittenName:
    """Two or three words that may be somebody's name.

    Attributes:
        span: in coordinates of the text.
        surname: letters of the first word, lower case.
        given: letters of the others.
    """

    span: Span
    surname: str
    given: str

    @property
    def letters(self) -> str:
        """The letters of all of it."""
        return self.surname + self.given


def written_names(
    text: str, surnames: AbstractSet[str], is_word: Callable[[str], bool]
) -> Iterator[WrittenName]:
    """Where a text has a capitalized surname and another name after it, in order.

    Args:
        text: one segment's prose.
        surnames: letters that count as a surname besides the known ones.
        is_word: whether a word is English.
    """
    words = words_of(text)
    done = -1
    for index, (first, second) in enumerate(pairwise(words)):
        if first.start < done or text[first.end : second.start] != " ":
            continue
        if not (is_surname(first.text) or (first.text[0].isupper() and first.letters in surnames)):
            continue
        if not _may_be_given(second) or is_word(second.text):
            continue
        given, end = second.letters, second.end
        third = words[index + 2] if index + 2 < len(words) else None
        if third and text[end : third.start] == " " and _continues(second, third):
            given, end = given + third.letters, third.end
        done = end
        yield WrittenName(Span(first.start, end), first.letters, given)


def _may_be_given(word: Word) -> bool:
    return (
        word.text[0].isupper()
        and word.text[1:].islower()
        and word.text not in HEADS
        and word.text not in TITLES
        and not is_everyday(word.letters)
        and not is_place(word.text)
    )


def _continues(second: Word, third: Word) -> bool:
    """Whether a third word is the second half of a given name (Gao Wen Hui)."""
    return (
        third.text[0].isupper()
        and syllable_count(second.letters) == 1
        and syllable_count(third.letters) == 1
        and third.text not in HEADS
        and not is_everyday(third.letters)
    )
