"""The sentences of a bilingual file's units, paired one by one where that is sure.

That the two sides of a unit belong together is known; which sentence renders which is not. Checks
see more in a sentence than in a paragraph, and a sentence left out shows only so. Where any pairing
in a unit is in doubt the unit stays one pair.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from editor.bilingual.pairing.alignment import align
from editor.bilingual.pairing.splitting import chinese_sentences, english_sentences
from editor.glossary.matcher import GlossaryMatcher
from editor.model import Document, Gap, Pair, Segment, Span, Surplus


def by_sentence(document: Document, glossary: GlossaryMatcher | None) -> Document:
    """The document with the pairs of its units divided into sentences.

    Args:
        document: a bilingual file.
        glossary: its terms are evidence; None does without.
    """
    pairs: list[Pair] = []
    gaps: list[Gap] = []
    surplus: list[Surplus] = []
    first = []  # the index among the new pairs of each old one
    for pair in document.pairs:
        first.append(len(pairs))
        divided = _divided(pair, glossary)
        if divided is None:
            pairs.append(pair)
            continue
        shift, before = pair.span.start, len(pairs)
        pairs += (
            replace(p, segment=pair.segment, span=_moved(p.span, shift)) for p in divided.pairs
        )
        gaps += (
            replace(gap, segment=pair.segment, at=gap.at + shift, following=gap.following + before)
            for gap in divided.gaps
        )
        surplus += (
            replace(
                more,
                segment=pair.segment,
                span=_moved(more.span, shift),
                following=more.following + before,
            )
            for more in divided.surplus
        )
    first.append(len(pairs))
    known = (replace(gap, following=first[gap.following]) for gap in document.gaps)
    gaps = sorted((*gaps, *known), key=lambda gap: gap.following)
    return replace(document, pairs=tuple(pairs), gaps=tuple(gaps), surplus=tuple(surplus))


def _divided(pair: Pair, glossary: GlossaryMatcher | None) -> Document | None:
    """The English of a pair as a document of its own, aligned; None where that is not sure."""
    if not (_several(english_sentences(pair.text)) or _several(chinese_sentences(pair.source))):
        return None
    chinese = Document("", pair.source, (Segment.verbatim(pair.source, 0),))
    english = Document("", pair.text, (Segment.verbatim(pair.text, 0, kind=pair.segment.kind),))
    aligned = align(chinese, english, glossary)
    found = aligned.target
    if not found.pairs or not all(each.confident for each in found.pairs):
        return None
    return found


def _several(spans: Iterator[Span]) -> bool:
    return next(spans, None) is not None and next(spans, None) is not None


def _moved(span: Span, shift: int) -> Span:
    return Span(span.start + shift, span.end + shift)
