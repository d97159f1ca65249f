"""Whether a text renders a source at all, or was put beside it by mistake."""

from __future__ import annotations

from collections.abc import Sequence

from editor.bilingual.pairing.evidence import Evidence
from editor.bilingual.pairing.path import Step

_LEAST = 1.5
"""What speaks for the pairs, by sentence of the shorter text.

Of news in pieces of eight sentences that is 1.8 and above, in summaries of a third 1.7; of pieces
put beside another's original 0.3 and below, of whole texts 1.1 in 98 of 100.
"""
_FEW_SENTENCES = 3
_FEW_ANCHORS = 4


def related(evidence: Evidence, steps: Sequence[Step]) -> bool:
    """Whether enough speaks for the pairs on the best way through both texts.

    A translation of part of the source, or of more than the source, is related: only the shorter
    side is asked. A text of a sentence or two without figures and terms is taken on trust.
    """
    shorter = min(evidence.rows, evidence.columns)
    if not shorter:
        return evidence.rows == evidence.columns
    spoken = sum(step.score for step in steps if not step.lonely)
    if shorter < _FEW_SENTENCES:
        return spoken > 0 or _telling(evidence) < _FEW_ANCHORS
    return spoken >= _LEAST * shorter


def _telling(evidence: Evidence) -> int:
    """How many figures, terms and Latin words the source holds."""
    return sum(
        not key.startswith(("mark ", "everyday ", "sound "))
        for sentence in evidence.chinese
        for key in sentence.anchors
    )
