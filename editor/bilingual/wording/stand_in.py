"""The English words that stand where a Chinese term should be rendered."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from editor.bilingual.completeness.counterpart import counterpart
from editor.bilingual.completeness.passages import Passage
from editor.bilingual.traditional import simplified
from editor.bilingual.wording.lexicon import Lexicon
from editor.bilingual.wording.stems import placed_stems
from editor.model import Pair, Span
from editor.sentences import sentence_spans

_MARK = re.compile("[,;:.]")
_GAP = 14
"""Characters between words that still stand for one term."""
_TELLING = 2
"""So many words of a term's sense, side by side, are what stands for it; so many of its clause that
only this one accounts for tell which clause is its English."""


def stand_in(pair: Pair, term: str, lexicon: Lexicon) -> Span:
    """The words that seem to stand for a term, else the clause that should hold it, else all.

    Args:
        pair: the English and its Chinese.
        term: as the Chinese has it.
        lexicon: what Chinese words mean.

    Returns:
        a place in coordinates of the pair's segment.
    """
    sense = lexicon.word_stems(term)
    places = [place for place in placed_stems(pair.text) if place[0] in sense]
    best = max(_runs(places, pair.text), key=_different, default=())
    if _different(best) >= _TELLING:
        found: Span | None = Span(best[0][1], best[-1][2])
    else:
        found = _clause(pair, term, lexicon)
    start = pair.span.start
    return Span(start + found.start, start + found.end) if found else pair.span


_Place = tuple[str, int, int]
"""A stem, and where its word begins and ends."""


def _different(run: Sequence[_Place]) -> int:
    """How many different words a run holds."""
    return len({key for key, _, _ in run})


def _runs(places: Iterable[_Place], text: str) -> Iterator[tuple[_Place, ...]]:
    """Places in runs without a mark or a gap between them."""
    run: list[_Place] = []
    for place in places:
        if run and (place[1] - run[-1][2] > _GAP or _MARK.search(text, run[-1][2], place[1])):
            yield tuple(run)
            run = []
        run.append(place)
    if run:
        yield tuple(run)


def _clause(pair: Pair, term: str, lexicon: Lexicon) -> Span | None:
    """The English clause of the Chinese clause with the term, or at least its sentence."""
    passage = Passage(simplified(pair.source), (pair,), 0)
    at = pair.source.find(term)
    index = next((i for i, span in enumerate(passage.clauses) if at < span.end), None)
    if index is None or not passage.can_be_weighed:
        return None
    found = counterpart(passage.clause_texts, index, pair.text, lexicon)
    if found is None or found.own < _TELLING:
        return None
    if 2 * found.others <= found.own:
        return found.span
    return next((s for s in sentence_spans(pair.text) if found.span.start < s.end), None)
