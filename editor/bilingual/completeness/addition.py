"""English sentences that nothing in the Chinese accounts for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from editor.bilingual.completeness.passages import Passage
from editor.bilingual.traditional import simplified
from editor.bilingual.wording.lexicon import Lexicon, english_stems
from editor.bilingual.wording.stems import placed_stems
from editor.model import Gap, Pair, Segment, Span, Surplus
from editor.sentences import sentence_spans

_NAME = re.compile(r"(?<![.!?] )(?<!^)(?<!\n)\b[A-Z][\w'’-]*")
_HAN = re.compile(r"[\u3400-\u9fff]")
_FEWEST = 7
"""Words that say something, besides names, that a sentence needs to be judged."""
_MOST_SENTENCES = 6
"""Of one pair; what has more is no pair."""
_NEARBY = 2
"""Pairs before and after whose Chinese it may come from."""
_KNOWN = 0.6
"""Share of the characters nearby whose words must be known, to judge by them."""
_SHORTEST_CLAUSE = 4
_OPEN = 0.25
"""A clause of so many characters with a smaller share rendered has no English yet."""
_EXPLAINED = 0.34
"""Share of such words that the Chinese nearby accounts for in nearly every true rendering ..."""
_AGAINST_NEIGHBOURS = 0.5
"""... and as a part of what it accounts for in the sentences beside."""
_NAMED = 3
"""A sentence with so many names, or words written as such, of the Chinese nearby renders some."""


def added_sentences(
    pairs: Sequence[Pair], gaps: Sequence[Gap], surplus: Sequence[Surplus], lexicon: Lexicon
) -> Iterator[tuple[Segment, Span]]:
    """The sentences that no Chinese of their own or nearby can have turned into.

    Args:
        pairs: the sentences with their Chinese.
        gaps: Chinese sentences that no English was found for.
        surplus: English sentences that no Chinese was found for.
        lexicon: what Chinese words mean.
    """
    unclaimed: dict[int, list[str]] = {}
    for gap in gaps:
        unclaimed.setdefault(gap.following, []).append(gap.source)

    def is_added(words: str, beside: str, start: int, end: int) -> bool:
        near = range(max(start - _NEARBY, 0), end + _NEARBY)
        chinese = [simplified(pair.source) for pair in pairs[near.start : near.stop]]
        around = "\n".join([*chinese, *_at(unclaimed, near)])
        origins = [simplified(pair.source) for pair in pairs[max(start - 1, 0) : end + 1]]
        origins += _at(unclaimed, range(start, end + 1))
        return _is_foreign(words, beside, around, lexicon) and not any(
            _is_open(source, english_stems([beside]), lexicon) for source in origins
        )

    for extra in surplus:
        at = extra.following
        beside = pairs[max(at - 1, 0) : at + 1]
        if not 0 < at < len(pairs) or not all(pair.confident for pair in beside):
            continue
        if is_added(extra.text, " ".join(pair.text for pair in beside), at, at):
            yield extra.segment, extra.span
    for at, pair in enumerate(pairs):
        spans = sentence_spans(pair.text) if pair.confident else ()
        if not 1 < len(spans) <= _MOST_SENTENCES:
            continue
        around = " ".join(
            other.text for other in (*pairs[max(at - 1, 0) : at], *pairs[at + 1 :][:1])
        )
        for span in spans:
            rest = f"{pair.text[: span.start]}\n{pair.text[span.end :]}\n{around}"
            if is_added(pair.text[span.start : span.end], rest, at, at + 1):
                start = pair.span.start
                yield pair.segment, Span(start + span.start, start + span.end)


def _is_foreign(words: str, usual: str, chinese: str, lexicon: Lexicon) -> bool:
    """Whether the Chinese accounts for few of the words, though for most of the usual ones."""
    said = _words(words)
    if len(said) < _FEWEST:
        return False
    if lexicon.coverage(chinese, frozenset()).known < _KNOWN * len(_HAN.findall(chinese)):
        return False
    known = lexicon.word_stems(chinese)
    if len(frozenset(_names(words)) & known) >= _NAMED:
        return False  # it speaks of whom and what the Chinese does
    limit = min(_EXPLAINED, _AGAINST_NEIGHBOURS * _share(_words(usual), known))
    return _share(said, known) <= limit


def _is_open(chinese: str, english: frozenset[str], lexicon: Lexicon) -> bool:
    """Whether some clause is so little rendered that the sentence in question may render it."""
    for clause in Passage(chinese, (), 0).clause_texts:
        length = len(_HAN.findall(clause))
        rendered = lexicon.coverage(clause, english).rendered
        if length >= _SHORTEST_CLAUSE and rendered < _OPEN * length:
            return True
    return False


def _at(unclaimed: dict[int, list[str]], places: range) -> Iterator[str]:
    for place in places:
        # What the other side lacks by the hundred says nothing of one sentence.
        yield from unclaimed.get(place, [])[:_FEWEST]


def _words(text: str) -> list[str]:
    """Stems of its words without names."""
    names = {match.start() for match in _NAME.finditer(text)}
    return [key for key, start, _ in placed_stems(text) if start not in names]


def _names(text: str) -> list[str]:
    """Stems of its names."""
    names = {match.start() for match in _NAME.finditer(text)}
    return [key for key, start, _ in placed_stems(text) if start in names]


def _share(words: Sequence[str], known: frozenset[str]) -> float:
    return sum(word in known for word in words) / len(words) if words else 0.0
