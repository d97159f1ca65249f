"""Which suggestions the page shows as done, and what they do to each segment."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from editor.model import Finding, Safety, Span, Suggestion
from editor.reporters.placing import Placer
from editor.reporters.worddiff import Kind, Stroke, word_diff

APPLICABLE = frozenset({Safety.SAFE, Safety.UNSAFE})

_BLOCK_LETTERS = 100
"""A wholly new wording longer than this stands under its paragraph: inside, it breaks the lines."""


@dataclass(frozen=True, slots=True)
class Change:
    """One edit, seen from a segment: ``text[start:end]`` becomes ``replacement``.

    Attributes:
        finding: index of the finding it resolves.
        strokes: the same, word by word.
    """

    start: int
    end: int
    replacement: str
    finding: int
    strokes: tuple[Stroke, ...]

    @property
    def is_rewrite(self) -> bool:
        """Whether old and new have little in common and the new is too long to stand inside."""
        whole = not any(stroke.kind is Kind.KEEP for stroke in self.strokes)
        return whole and len(self.replacement) > _BLOCK_LETTERS


@dataclass(frozen=True, slots=True)
class Choice:
    """The suggestions shown as done.

    Attributes:
        by_segment: changes of each changed segment, in order, without overlaps.
        rivals: finding that is not shown as done → the findings whose changes stand in its way.
    """

    by_segment: Mapping[int, tuple[Change, ...]]
    rivals: Mapping[int, tuple[int, ...]] = field(default_factory=dict)


def choose(findings: Sequence[Finding], texts: Sequence[str], placer: Placer) -> Choice:
    """Takes each finding's best applicable suggestion unless it meets one already taken.

    SAFE ones are taken first and in order, as ``fix`` would; then the others, short ones first, so
    that a sentence-long rewrite gives way to changes inside it. A suggestion is taken whole or not
    at all.

    Args:
        findings: in the order of the text.
        texts: the text of each segment.
        placer: made from the same segments.
    """
    taken: list[tuple[Span, int]] = []
    chosen: dict[int, Suggestion] = {}
    rivals: dict[int, tuple[int, ...]] = {}
    for index, suggestion in ranked(findings):
        spans = [edit.span for edit in suggestion.edits]
        in_the_way = {other for span in spans for other in _meeting(taken, span)}
        if in_the_way:
            rivals[index] = tuple(sorted(in_the_way))
            continue
        chosen[index] = suggestion
        for span in spans:
            insort(taken, (span, index))
    changes: defaultdict[int, list[Change]] = defaultdict(list)
    for index in sorted(chosen):
        for segment, change in project(index, chosen[index], texts, placer):
            changes[segment].append(change)
    ordered = {
        segment: tuple(sorted(found, key=lambda change: (change.start, change.end)))
        for segment, found in changes.items()
    }
    return Choice(ordered, rivals)


def apply(text: str, changes: Iterable[Change]) -> str:
    """The segment's text with its changes made."""
    parts: list[str] = []
    at = 0
    for change in changes:
        parts += (text[at : change.start], change.replacement)
        at = change.end
    return "".join((*parts, text[at:]))


def ranked(findings: Sequence[Finding]) -> list[tuple[int, Suggestion]]:
    """The findings with something to apply, by index, in the order in which they are taken."""
    found = [
        (index, suggestion)
        for index, finding in enumerate(findings)
        if (suggestion := finding.suggestion_within(APPLICABLE)) is not None
    ]

    def rank(entry: tuple[int, Suggestion]) -> tuple[bool, int, int]:
        index, suggestion = entry
        if suggestion.safety is Safety.SAFE:
            return (False, 0, index)
        return (True, sum(len(edit.span) for edit in suggestion.edits), index)

    return sorted(found, key=rank)


def _meeting(taken: list[tuple[Span, int]], span: Span) -> set[int]:
    """Findings of the taken spans that meet ``span``; taken ones never meet each other."""
    found = set()
    at = bisect_left(taken, (span, -1))
    for position in range(at, len(taken)):
        if taken[position][0].start > span.end:
            break
        if taken[position][0].meets(span):
            found.add(taken[position][1])
    # Before it only the nearest two can reach it: one that ends here and an empty one at its end.
    for position in range(max(0, at - 2), at):
        if taken[position][0].meets(span):
            found.add(taken[position][1])
    return found


def project(
    index: int, suggestion: Suggestion, texts: Sequence[str], placer: Placer
) -> Iterable[tuple[int, Change]]:
    """What a suggestion of finding ``index`` does to which segments.

    An edit that reaches over several segments deletes in each and inserts in the first.
    """
    for edit in suggestion.edits:
        replacement = edit.text
        for place in placer.place(edit.span):
            before = texts[place.segment][place.start : place.end]
            strokes = word_diff(before, replacement)
            yield place.segment, Change(place.start, place.end, replacement, index, strokes)
            replacement = ""
