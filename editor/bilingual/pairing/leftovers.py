"""What has no counterpart on the other side of an alignment, and where it should stand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

from editor.bilingual.pairing.evidence import Sentence
from editor.bilingual.pairing.path import Step
from editor.model import Document, Gap, Segment, Surplus


def leftovers(
    source: Document,
    segments: Sequence[Segment],
    chinese: Sequence[Sentence],
    english: Sequence[Sentence],
    steps: Iterable[Step],
) -> tuple[tuple[Gap, ...], tuple[Surplus, ...]]:
    """Sentences of either side that the path through both passes by.

    Args:
        source: the original.
        segments: those of the translation, as its pairs hold them.
        chinese: the sentences of the original.
        english: the sentences of the translation.
        steps: the path, see ``path``; a pair is made of each step with both
            sides for each segment that it touches.
    """
    gaps: list[Gap] = []
    surplus: list[Surplus] = []
    pairs = 0
    for row, row_end, column, column_end, _ in steps:
        if row == row_end:
            surplus += [
                Surplus(segments[sentence.segment], sentence.span, pairs)
                for sentence in english[column:column_end]
            ]
        elif column < column_end:
            pairs += sum(1 for _ in groupby(english[column:column_end], key=lambda s: s.segment))
        elif english:
            beside = english[max(column - 1, 0)]
            at = beside.span.end if column else beside.span.start
            for sentence in chinese[row:row_end]:
                block = source.segments[sentence.segment]
                segment = segments[beside.segment]
                gaps.append(Gap(sentence.text, block.text, block.kind, segment, at, pairs))
    return tuple(gaps), tuple(surplus)
