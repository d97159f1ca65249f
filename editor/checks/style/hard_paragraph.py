"""Paragraphs that read harder than a technical paper."""

from __future__ import annotations

from collections.abc import Iterator

from editor.checks.base import Example, Hit, segment_check
from editor.checks.context import Context
from editor.model import Segment, SegmentKind
from editor.taxonomy import Category, Severity

_MIN_WORDS = 60
_HARD_GRADE = 22.0
_HARD = (
    "The administrative institutionalization of comprehensive environmental responsibility "
    "requirements necessitates organizational transformation throughout interconnected "
    "manufacturing establishments, encompassing technological modernization, infrastructural "
    "rehabilitation, international standardization, interdisciplinary collaboration, "
    "entrepreneurial experimentation and continuous administrative simplification, "
    "notwithstanding considerable implementation difficulties attributable to institutional "
    "fragmentation, geographical differentiation, deficient telecommunications infrastructure, "
    "underdeveloped environmental consciousness, disproportionate representation of "
    "state-administered conglomerates, unsatisfactory intellectual property administration and "
    "comparatively unsophisticated international communications capabilities."
)


@segment_check(
    category=Category.AWKWARD,
    severity=Severity.NEUTRAL,
    priority=95,
    examples=(
        Example(f"⟦{_HARD}⟧"),
        Example(
            "The plant opened in May. It makes plate for ships. Two lines run day and night, and a "
            "third will start next year. The staff came from three towns near the river. They "
            "trained for six months at an older works. The first ship with plate from the plant "
            "left the yard in June. The owners plan to sell half of what they make abroad, and "
            "they have signed two contracts so far."
        ),
    ),
)
def hard_paragraph(segment: Segment, context: Context) -> Iterator[Hit]:
    """A paragraph whose words and sentences are both long.

    Measured by the Automated Readability Index (Smith and Senter, 1967), a school grade: news
    stands near 12, a contract near 20. Advice only: names and figures raise it without fault.
    """
    if segment.kind is not SegmentKind.PARAGRAPH or segment.text.count(" ") < _MIN_WORDS:
        return
    sentences = [segment.text[span.start : span.end] for span in context.sentences(segment)]
    grade = context.resources.readability(sentences).get("automated_readability_index", 0.0)
    if grade >= _HARD_GRADE:
        yield Hit(
            0,
            len(segment.text.rstrip()),
            f"This paragraph reads at grade {grade:.0f}; news in English stands near 12.",
        )
