"""Sentences of both sides that belong together, and the clauses of the Chinese."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from editor.bilingual.traditional import simplified
from editor.model import Pair, Segment, Span

_CLAUSE = re.compile(
    r"(?:[^，；。！？：\n,;!?]|(?<=\d),(?=\d))*+(?:[，；。！？：\n,;!?]+[”’」』）)》]*|$)"
)

_MOST_CLAUSES = 80
_LONGEST = 4_000
"""Characters; each clause is weighed against all others, which would take too long."""


@dataclass(frozen=True)
class Passage:
    """Chinese sentences and all English that renders them, be it in several blocks.

    Attributes:
        source: the Chinese, in simplified characters.
        pairs: the parts of the English, in order.
        first: index of the first of them among the document's pairs.
    """

    source: str
    pairs: tuple[Pair, ...]
    first: int

    @cached_property
    def text(self) -> str:
        """All of the English, its parts set apart by spaces."""
        return " ".join(pair.text for pair in self.pairs)

    @property
    def can_be_weighed(self) -> bool:
        """Whether its English may be judged by its Chinese, which is no table run together."""
        return (
            all(pair.confident for pair in self.pairs)
            and len(self.source) <= _LONGEST
            and len(self.clauses) <= _MOST_CLAUSES
        )

    @cached_property
    def clauses(self) -> tuple[Span, ...]:
        """The clauses of the Chinese with the marks that end them; no character is left out."""
        return tuple(Span(*match.span()) for match in _CLAUSE.finditer(self.source) if match[0])

    @cached_property
    def clause_texts(self) -> tuple[str, ...]:
        """Their words."""
        return tuple(self.source[clause.start : clause.end] for clause in self.clauses)

    def located(self, span: Span) -> tuple[Segment, Span]:
        """Where words of ``text`` stand; of words in several blocks those in the first."""
        at = 0
        for pair in self.pairs:
            end = at + len(pair.text)
            if span.start <= end:
                offset = pair.span.start - at
                return pair.segment, Span(span.start + offset, min(span.end, end) + offset)
            at = end + 1
        last = self.pairs[-1]
        return last.segment, Span(last.span.end, last.span.end)


def passages(pairs: Iterable[Pair]) -> Iterator[Passage]:
    """The pairs, those together that render the same Chinese.

    Traditional characters become simplified ones at the same places: patterns and words that are
    looked for are written so.
    """
    first = 0
    for source, group in groupby(pairs, key=lambda pair: pair.source):
        together = tuple(group)
        yield Passage(simplified(source), together, first)
        first += len(together)
