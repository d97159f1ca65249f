"""Finds where a text writes out an acronym; shared by the checks on acronyms."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from editor.checks.context import Context
from editor.model import Document, Segment

_IN_BRACKETS = re.compile(r" ?\((?:the |\"|“)?([A-Z][A-Z&]{1,7})(?:\"|”)?\)")
_WORD = re.compile(r"[^\W_]+(?:['’][a-z]+)?")
_SMALL = frozenset("a an and at by for from in of on or s the to with".split())
_REACH = 160
_MOST_WORDS = 14


@dataclass(frozen=True, slots=True)
class Definition:
    """An acronym in brackets behind its full form.

    Attributes:
        segment: where it stands.
        start: where the full form begins.
        end: behind the closing bracket.
        acronym: the letters.
        full: the full form as it is written.
    """

    segment: Segment
    start: int
    end: int
    acronym: str
    full: str

    @property
    def bare(self) -> str:
        """The words of the full form that carry letters, for comparing."""
        words = (word.lower().removesuffix("’s").removesuffix("'s") for word in _words(self.full))
        return " ".join(word for word in words if word not in _SMALL)


def definitions(document: Document, context: Context) -> Iterator[Definition]:
    """Every acronym that the running text writes out, in reading order."""
    for segment in document.segments:
        if "(" not in segment.text or not context.is_body(segment):
            continue
        for match in _IN_BRACKETS.finditer(segment.text):
            start = _full_form(segment.text, match.start(), match.group(1))
            if start is not None:
                full = segment.text[start : match.start()]
                yield Definition(segment, start, match.end(), match.group(1), full)


def _words(text: str) -> list[str]:
    return _WORD.findall(text)


def _full_form(text: str, end: int, acronym: str) -> int | None:
    """Where the words begin whose first letters make the acronym, read from its end."""
    letters = acronym.replace("&", "").lower()
    low = max(0, end - _REACH)
    words = list(_WORD.finditer(text, low, end))[-_MOST_WORDS:]
    left = len(letters)
    for word in reversed(words):
        first = word.group()[0].lower()
        if first == letters[left - 1]:
            left -= 1
        elif word.group().lower() not in _SMALL:
            return None
        if not left:
            return word.start()
    return None
