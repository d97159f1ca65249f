"""Slogans strung together."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.checks.base import Example, Hit, Measured, segment_check
from editor.checks.context import Context
from editor.model import Segment, Span
from editor.taxonomy import Category, Severity

_MARK = re.compile(
    r"\b(?:together|jointly|hand in hand|hand-in-hand|side by side|win-win|shoulder to shoulder"
    r"|heart(?:s)?|forge ahead|(?:better|brighter|beautiful|bright|shared) (?:[\w\"“”]+ )?(?:future"
    r"|tomorrow)|splendid|brilliant|in unison|new chapter|ride the wind|courage|dreams?)\b",
    re.IGNORECASE,
)
_HINTS = (
    "together", "jointly", "hand", "side by side", "win-win", "heart", "forge", "future",
    "tomorrow", "splendid", "brilliant", "unison", "chapter", "wind", "courage", "dream",
)  # fmt: skip
_CHUNK = re.compile(r"[^,;、，.]+")
_LONGEST = 7
_FEWEST = 3


@segment_check(
    category=Category.UNIDIOMATIC,
    severity=Severity.MINOR,
    priority=58,
    measured=Measured(1, 1),
    examples=(
        Example(
            "The firm wants to work with all the mills of the province, ⟦move on hand in hand, "
            "open and win-win, share a bright future⟧."
        ),
        Example("They worked together, built a mill, and sold steel."),
        Example("Side by side, the two mills make plate, pipe, and wire for a better future."),
    ),
)
def slogan_chain(segment: Segment, context: Context) -> Iterator[Hit]:
    """Three or more slogans in a row.

    Four-character phrases (携手共进、开放共赢、共创未来) are rhythm in Chinese. In English they are
    verbs without a subject that all say the same: one plain verb phrase does.
    """
    text = segment.text
    if text.count(",") < _FEWEST - 1:
        return
    lowered = text.lower()
    if sum(lowered.count(hint) for hint in _HINTS) < _FEWEST:
        return
    for sentence in context.sentences(segment):
        if text.count(",", sentence.start, sentence.end) < _FEWEST - 1:
            continue
        yield from (
            Hit(run.start, run.end, "A chain of slogans: say it once, with one verb.")
            for run in _chains(text, sentence)
        )


def _chains(text: str, sentence: Span) -> Iterator[Span]:
    run: list[re.Match[str]] = []
    chunks = [*_CHUNK.finditer(text, sentence.start, sentence.end), None]
    for chunk in chunks:
        if chunk is not None and len(chunk.group().split()) <= _LONGEST:
            run.append(chunk)
            continue
        marked = [one for one in run if _MARK.search(one.group())]
        if len(marked) >= _FEWEST:
            start, end = marked[0].start(), marked[-1].end()
            yield Span(start + len(text[start:end]) - len(text[start:end].lstrip()), end)
        run = []
