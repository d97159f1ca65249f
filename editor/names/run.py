"""Joins the capitalized words of one text into names: persons, places, bodies, companies."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from editor.model import Span
from editor.names.lexicon import Lexicon, words
from editor.names.traits import Traits

_L = "A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ"
_TOKEN = re.compile(
    rf"(?<![{_L}0-9_@])(?:[eikmx](?=[A-Z]))?[A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ][{_L}0-9\u0300-\u036f]*"
    rf"(?:['’ʼ‘](?!s\b)[{_L}]+)*(?:&[A-Z]+)?"
)
_LONG_LOWER_WORD = re.compile(rf"(?<![{_L}])[a-z]{{4,}}")
_LOWER_PAIR = re.compile(r"[a-z]{2}")

_TIGHT = re.compile(r"(?:['’]s?)?(?:[ \t\u00a0\u3000]{1,2}|\r?\n)|[-‑–]")
_AND = re.compile(r"\s(?:and|&)\s")
_OF = re.compile(r"\s(?:of|for|on)\s(?:the\s)?")
_PARENTHESIS = re.compile(r"\s?[(（]|[)）]\s?")
_COMPANY_TAIL = re.compile(r"[.,，]{0,2}\s?")
_HYPHENATED_GIVEN = re.compile(r"-[a-z]{2,6}\b(?!-)")

_PERIOD_AFTER = words("Co Corp Inc Ltd Mr Mrs Ms Dr Prof")
_TAILS = words("Ltd Limited Inc LLC Co")
_NO_GIVEN = words("-based -led -made -born -style -wide -level -owned -run -type -like")

_SENTENCE_END = (".", "。", ";", "；")
_MAX_LABEL = 10  # words; a longer text in title case is a headline, not a label
_MAX_HEADLINE_NAME = 8
_MIN_TITLE_WORDS = 3
_MIN_SHOUT = 4  # words; fewer in capitals are acronyms


def tokens_of(text: str) -> list[re.Match[str]]:
    """The capitalized words of a text, ``'s`` left out."""
    return list(_TOKEN.finditer(text))


class Run:
    """The capitalized words of one text, being joined into names."""

    def __init__(
        self,
        text: str,
        tokens: Sequence[re.Match[str]],
        traits: Sequence[Traits],
        lexicon: Lexicon,
        repeated: frozenset[str],
    ) -> None:
        self._text = text
        self._words: Final = [token.group() for token in tokens]
        self._starts = [token.start() for token in tokens]
        self._ends = [token.end() for token in tokens]
        self._traits = traits
        self._lexicon = lexicon
        self._repeated = repeated
        self._gaps = [
            text[end:start] for end, start in zip(self._ends, self._starts[1:], strict=False)
        ]
        self._gaps.append("")
        self._tight = [gap == " " or bool(_TIGHT.fullmatch(gap)) for gap in self._gaps]
        self._headline = self.is_title_case(text, tokens)
        self._marked = [False] * len(tokens)
        self._joined = list(self._tight)

    @staticmethod
    def is_title_case(text: str, tokens: Sequence[re.Match[str]]) -> bool:
        """Whether most words of four letters or more have a capital, so that it says nothing.

        A text that ends like a sentence is none: it may just be full of names.
        """
        if text.rstrip().endswith(_SENTENCE_END):
            return False
        capitals = sum(1 for token in tokens if token.end() - token.start() > 3)  # noqa: PLR2004
        return capitals >= _MIN_TITLE_WORDS and capitals > 1.5 * len(_LONG_LOWER_WORD.findall(text))

    def names(self) -> tuple[Span, ...]:
        """Spans of the names, ordered."""
        self._mark_by_spelling()
        self._mark_places()
        self._mark_persons()
        if not self._headline:
            self._extend()
        for at, traits in enumerate(self._traits):
            if traits.head:
                self._mark_body(at)
            if traits.opens and not self._headline:
                self._mark_opening(at)
        return tuple(self._spans())

    def _mark_by_spelling(self) -> None:
        shouting = len(self._words) >= _MIN_SHOUT and not _LOWER_PAIR.search(self._text)
        for at, traits in enumerate(self._traits):
            if (
                traits.name
                or (traits.acronym and not shouting)
                or (self._words[at] in self._repeated and not traits.function)
            ):
                self._marked[at] = True

    def _mark_places(self) -> None:
        """Names of several words, from the list."""
        whole = self._lexicon.whole_names
        for at, word in enumerate(self._words):
            for name in whole.get(word, ()):
                start = self._starts[at]
                end = start + len(name)
                if (
                    len(name) > len(word)
                    and self._text.startswith(name, start)
                    and not self._text[end : end + 1].isalnum()
                ):
                    self._mark_to(at, end)
                    break

    def _mark_to(self, at: int, end: int) -> None:
        """Marks the words from ``at`` to a position in the text as one name."""
        last = at
        while last + 1 < len(self._words) and self._starts[last + 1] < end:
            self._joined[last] = True
            last += 1
        for index in range(at, last + 1):
            self._marked[index] = True
        self._ends[last] = max(self._ends[last], end)

    def _mark_persons(self) -> None:
        for at in range(len(self._words) - 1):
            this, following = self._traits[at], self._traits[at + 1]
            if this.title and following.surname and self._calls(at):
                self._marked[at + 1] = True
            if not self._tight[at]:
                continue
            if this.surname and self._is_person(this, following):
                self._marked[at] = self._marked[at + 1] = True
            elif this.name and this.given and following.surname and following.pinyin:
                self._marked[at + 1] = True  # Shushan He
            given = _HYPHENATED_GIVEN.match(self._text, self._ends[at + 1])
            if this.surname and given and given.group() not in _NO_GIVEN:
                self._marked[at] = self._marked[at + 1] = True  # Lam Wai-keung
                self._ends[at + 1] = given.end()

    def _calls(self, at: int) -> bool:
        """Whether a title and the surname after it belong together (Mr. He)."""
        if self._headline and self._traits[at + 1].function:
            return False
        return self._tight[at] or (self._gaps[at] == ". " and self._words[at] in _PERIOD_AFTER)

    def _is_person(self, surname: Traits, given: Traits) -> bool:
        if not given.given:
            return False
        if not given.everyday:
            return True
        if given.function:
            return False
        return not surname.everyday or not (self._headline or surname.function)

    def _extend(self) -> None:
        """A capitalized word right after a name belongs to it: Anhui Baomagnesium."""
        for at in range(len(self._words) - 1):
            if self._marked[at] and self._tight[at] and not self._traits[at + 1].function:
                self._marked[at + 1] = True

    def _mark_body(self, last: int) -> None:
        """A run of capitalized words that ends in Group, Association, City and the like."""
        first = last
        while first and self._leads_on(first - 1):
            first -= 1
        while first < last and self._traits[first].function and not self._marked[first]:
            first += 1
        if self._headline and not self._is_label():
            names = (at for at in range(first, last) if self._marked[at])
            first = next(names, last)
            if last - first > _MAX_HEADLINE_NAME:
                return
        if first == last and not self._marked[last]:
            return
        for at in range(first, last + 1):
            self._marked[at] = True
            self._joined[at] = self._joined[at] or at < last
        self._mark_tail(last)

    def _leads_on(self, at: int) -> bool:
        gap = self._gaps[at]
        if self._tight[at] or _PARENTHESIS.fullmatch(gap):
            return True
        joins = _AND.fullmatch(gap) and not self._traits[at + 1].function
        return bool(joins) and not self._headline

    def _mark_tail(self, last: int) -> None:
        """Takes in the ``Ltd`` after a ``Co``."""
        following = last + 1
        if (
            following < len(self._words)
            and self._words[following] in _TAILS
            and _COMPANY_TAIL.fullmatch(self._gaps[last])
        ):
            self._marked[following] = self._joined[last] = True

    def _mark_opening(self, first: int) -> None:
        """Ministry of Industry and Information Technology."""
        if not _OF.fullmatch(self._gaps[first]):
            return
        last = first + 1
        while last + 1 < len(self._words) and (
            self._tight[last]
            or (_AND.fullmatch(self._gaps[last]) and not self._marked[last + 1])
            or (_OF.fullmatch(self._gaps[last]) and self._marked[last + 1])
        ):
            last += 1
        for at in range(first, last + 1):
            self._marked[at] = True
            self._joined[at] = self._joined[at] or at < last

    def _is_label(self) -> bool:
        return len(self._words) <= _MAX_LABEL and len(self._text.split()) <= _MAX_LABEL

    def _spans(self) -> Iterator[Span]:
        at = 0
        while at < len(self._words):
            if not self._marked[at]:
                at += 1
                continue
            first = at
            while at + 1 < len(self._words) and self._marked[at + 1] and self._joined[at]:
                at += 1
            end = self._ends[at]
            if self._words[at] in _PERIOD_AFTER and self._text[end : end + 1] == ".":
                end += 1
            yield Span(self._starts[first], end)
            at += 1
