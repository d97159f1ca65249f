"""Whether the words around a match are those its pattern asks for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from editor.glossary.normalize import normalize
from editor.glossary.term import Condition, Place
from editor.model import Span

_WORD = re.compile(r"[^\W_]+(?:['.-][^\W_]+)*")
_LINE_LEAD = re.compile(r"[\s\W_]*")
_ONGOING = re.compile(r"[\w,;)%’'\"”]\s+[\"“‘']?$")


class Surroundings:
    """One segment around one match; everything is worked out only when a condition asks."""

    def __init__(self, text: str, start: int, end: int, sentences: Sequence[Span]) -> None:
        self._text = text
        self._start = start
        self._end = end
        self._sentences = sentences

    def meet(self, condition: Condition, *, china_topic: bool) -> bool:
        """Whether every clause of the condition holds."""
        if condition.china and not china_topic:
            return False
        if condition.at is not None and not self._stands(condition.at):
            return False
        if condition.before and not self._follows(condition.before):
            return False
        if condition.not_before and self._follows(condition.not_before):
            return False
        if condition.after and not self._precedes(condition.after):
            return False
        if condition.not_after and self._precedes(condition.not_after):
            return False
        if condition.near and not self._near(condition.near, condition.within):
            return False
        return not (condition.not_near and self._near(condition.not_near, condition.within))

    def _sentence(self) -> Span:
        for sentence in self._sentences:
            if sentence.start <= self._start < sentence.end:
                return sentence
        return Span(0, len(self._text))

    def _stands(self, place: Place) -> bool:
        if place is Place.MID_SENTENCE:
            sentence = self._sentence()
            return _ONGOING.search(self._text[sentence.start : self._start]) is not None
        line_start = self._text.rfind("\n", 0, self._start) + 1
        if _LINE_LEAD.fullmatch(self._text, line_start, self._start) is None:
            return False
        if place is Place.LINE_START:
            return True
        line_end = self._text.find("\n", self._end)
        line_end = len(self._text) if line_end < 0 else line_end
        return _LINE_LEAD.fullmatch(self._text, self._end, line_end) is not None

    def _follows(self, phrases: Iterable[str]) -> bool:
        after = _padded(_words(self._text[self._end : self._end + 200]))
        return any(after.startswith(phrase) for phrase in _phrases(tuple(phrases)))

    def _precedes(self, phrases: Iterable[str]) -> bool:
        before = _padded(_words(self._text[max(0, self._start - 200) : self._start]))
        return any(before.endswith(phrase) for phrase in _phrases(tuple(phrases)))

    def _near(self, phrases: Iterable[str], within: int | None) -> bool:
        if within is None:
            sentence = self._sentence()
            before = _words(self._text[sentence.start : self._start])
            after = _words(self._text[self._end : max(sentence.end, self._end)])
        else:
            # A word is seldom longer than this; the window keeps the cost independent of the text.
            reach = 25 * within
            before = _words(self._text[max(0, self._start - reach) : self._start])[-within:]
            after = _words(self._text[self._end : self._end + reach])[:within]
        windows = (_padded(before), _padded(after))
        return any(phrase in window for phrase in _phrases(tuple(phrases)) for window in windows)


def _words(text: str) -> list[str]:
    return _WORD.findall(normalize(text))


def _padded(words: Iterable[str]) -> str:
    return f" {' '.join(words)} "


@cache
def _phrases(phrases: tuple[str, ...]) -> tuple[str, ...]:
    """The phrases as padded words, each also in the plural with -s."""
    made = []
    for phrase in phrases:
        words = _WORD.findall(normalize(phrase))
        if words:
            made += [_padded(words), _padded([*words[:-1], words[-1] + "s"])]
    return tuple(made)
