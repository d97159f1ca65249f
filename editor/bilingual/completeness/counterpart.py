"""Which English clause renders one clause of a Chinese sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from editor.bilingual.wording.lexicon import Lexicon
from editor.bilingual.wording.stems import placed_stems
from editor.model import Span

_LINK = re.compile(r"(?:and|but|while|so) ")
_CLAUSE = re.compile(r"(?:(?<=\d)[,.:](?=\d)|(?<=\b[A-Z])\.|\.(?=[a-z])|[^,;:.!?—–()“”\"\n])+")


@dataclass(frozen=True, slots=True)
class Counterpart:
    """An English clause and how sure it is to be the one.

    Attributes:
        span: in coordinates of the English text.
        own: how many different words of it only the clause in question accounts for.
        others: how many such words stand in other English clauses.
    """

    span: Span
    own: int
    others: int


def english_clauses(text: str) -> list[Span]:
    """The clauses of an English text between its marks, without white space and links around."""
    spans = []
    for match in _CLAUSE.finditer(text):
        body = match[0].strip()
        if body:
            start = match.start() + len(match[0]) - len(match[0].lstrip())
            end = start + len(body)
            link = _LINK.match(text, start, end)
            spans.append(Span(link.end() if link else start, end))
    return spans


def counterpart(
    parts: Sequence[str], index: int, english: str, lexicon: Lexicon
) -> Counterpart | None:
    """The English clause with the most words that only this Chinese clause accounts for.

    Args:
        parts: the clauses of the Chinese.
        index: the one in question.
        english: all that renders them.
        lexicon: what Chinese words mean.
    """
    others = "\n".join((*parts[:index], *parts[index + 1 :]))
    own = lexicon.word_stems(parts[index]) - lexicon.word_stems(others)
    words = [(key, start) for key, start, _ in placed_stems(english) if key in own]
    if not words:
        return None
    counted = [
        (len({key for key, start in words if span.start <= start < span.end}), span)
        for span in english_clauses(english)
    ]
    count, span = max(counted, key=lambda entry: (entry[0], len(entry[1])))
    inside = {key for key, start in words if span.start <= start < span.end}
    return Counterpart(span, count, len({key for key, _ in words} - inside))
