"""Sentences too long to follow."""

from __future__ import annotations

from collections.abc import Iterator

from editor.checks.base import Example, Hit, segment_check
from editor.checks.context import Context
from editor.model import Segment, SegmentKind
from editor.taxonomy import Category, Severity

_LONG = (
    "The company will study the plan, apply the plan in all of its plants, build new lines for "
    "plate and pipe, train staff in every town, cut the use of coal and of water, and report to "
    "its owners on what was done every month."
)


@segment_check(
    category=Category.AWKWARD,
    severity=Severity.NEUTRAL,
    priority=90,
    examples=(
        Example(f"It met. ⟦{_LONG}⟧ It closed."),
        Example(_LONG.replace("town, cut", "town. Cut")),
        Example(
            "Mr. Wang of Anhui Light Alloy Co., Ltd. signed for the No. 3 furnace at 5 p.m., and "
            "the U.S. buyer, Acme Inc. of Ohio, took 3.5 percent more than it had in May."
        ),
    ),
)
def long_sentence(segment: Segment, context: Context) -> Iterator[Hit]:
    """A sentence of more words than a reader holds in mind.

    Chinese strings clauses together with commas; translated one to one they run on. Forty words
    is beyond nine in ten sentences of English news. Set ``sentence-words`` to another limit.
    """
    if segment.kind is SegmentKind.ATTRIBUTE:
        return
    limit = context.resources.options.sentence_words
    if segment.text.count(" ") < limit:
        return
    for sentence in context.sentences(segment):
        words = len(segment.text[sentence.start : sentence.end].split())
        if words > limit:
            yield Hit(
                sentence.start,
                sentence.end,
                f"{words} words in one sentence; more than {limit} are hard to follow.",
            )
