"""What a person changed between two versions of a text, against what the checks had found.

The paragraphs of both are paired: equal ones by ``difflib``, the rest between them by the words
they share. Within a pair the words are compared, which tells where each finding's words went.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cached_property

from editor.model import Finding, Segment, Span
from editor.review import Review

_WORD = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]|\w+(?:['’.,-]\w+)*|[^\w\s]")
_ALIKE = 0.3
"""Share of words two paragraphs must have in common to be versions of one another."""
_MOST_CELLS = 250_000
"""Beyond so many pairs to weigh, paragraphs between equal ones are taken in order."""
_MOST_WORDS = 3000
"""The comparison is quadratic: a longer pair of paragraphs counts as wholly rewritten."""


@dataclass(frozen=True, slots=True)
class Change:
    """One run of words that a person replaced, took out or put in.

    Attributes:
        before: the words in ``Comparison.before``'s document; empty span where words came in.
        after: the words in the other document; empty span where words went.
        old: the words as they read before.
        new: as they read now.
        findings: indexes of the earlier findings whose words it meets.
    """

    before: Span
    after: Span
    old: str
    new: str
    findings: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A paragraph of the one version beside its counterpart; None where it has none."""

    before: int | None
    after: int | None


@dataclass(frozen=True)
class Comparison:
    """Two reviews of two versions of one text.

    Attributes:
        rows: the paragraphs side by side, in the order of the later version.
        changes: what a person did, in the order of the rows.
        still: earlier finding → the later one that says the same of the same words.
    """

    before: Review
    after: Review
    rows: tuple[Row, ...]
    changes: tuple[Change, ...]
    still: dict[int, int]

    @cached_property
    def resolved(self) -> tuple[Finding, ...]:
        """Findings of the earlier version that are gone."""
        found = enumerate(self.before.findings)
        return tuple(finding for index, finding in found if index not in self.still)

    @cached_property
    def remaining(self) -> tuple[Finding, ...]:
        """Findings of the later version that were there before."""
        return tuple(self.after.findings[index] for index in sorted(self.still.values()))

    @cached_property
    def new(self) -> tuple[Finding, ...]:
        """Findings that only the later version has."""
        known = set(self.still.values())
        found = enumerate(self.after.findings)
        return tuple(finding for index, finding in found if index not in known)

    @property
    def unprompted(self) -> tuple[Change, ...]:
        """Changes of words that no check had flagged: what the checks may have missed."""
        return tuple(change for change in self.changes if not change.findings)


def compare(before: Review, after: Review) -> Comparison:
    """Sets a later version of a text against the earlier one.

    Args:
        before: the review of the earlier version.
        after: the review of the later one.
    """
    old, new = before.document.segments, after.document.segments
    rows = tuple(_rows([s.text for s in old], [s.text for s in new]))
    paragraphs = [_Paragraph(old, new, row) for row in rows]
    flagged = _Flagged(before.findings)
    changes = tuple(
        change for paragraph in paragraphs for change in paragraph.changes(flagged.meeting)
    )
    return Comparison(before, after, rows, changes, _still(before, after, paragraphs))


def _rows(old: Sequence[str], new: Sequence[str]) -> Iterator[Row]:
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for tag, i, i_end, j, j_end in matcher.get_opcodes():
        if tag == "equal":
            yield from (Row(i + k, j + k) for k in range(i_end - i))
        else:
            yield from _between(old, new, range(i, i_end), range(j, j_end))


def _between(old: Sequence[str], new: Sequence[str], left: range, right: range) -> Iterator[Row]:
    """Pairs paragraphs that changed: the way through with the most words in common."""
    if len(left) * len(right) > _MOST_CELLS:
        paired = {a: b for a, b in zip(left, right, strict=False) if _likeness(old[a], new[b])}
    else:
        paired = _best_pairs(old, new, left, right)
    next_right = right.start
    for a in left:
        b = paired.get(a)
        if b is None:
            yield Row(a, None)
            continue
        yield from (Row(None, k) for k in range(next_right, b))
        yield Row(a, b)
        next_right = b + 1
    yield from (Row(None, k) for k in range(next_right, right.stop))


def _best_pairs(
    old: Sequence[str], new: Sequence[str], left: range, right: range
) -> dict[int, int]:
    likeness = [[_likeness(old[a], new[b]) for b in right] for a in left]
    best = [[0.0] * (len(right) + 1) for _ in range(len(left) + 1)]
    for i in range(len(left) - 1, -1, -1):
        for j in range(len(right) - 1, -1, -1):
            both = likeness[i][j] + best[i + 1][j + 1] if likeness[i][j] else 0.0
            best[i][j] = max(best[i + 1][j], best[i][j + 1], both)
    paired, i, j = {}, 0, 0
    while i < len(left) and j < len(right):
        if likeness[i][j] and best[i][j] == likeness[i][j] + best[i + 1][j + 1]:
            paired[left[i]] = right[j]
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1
    return paired


def _likeness(one: str, other: str) -> float:
    """Share of words in common, 0 under the least that counts."""
    a, b = Counter(_WORD.findall(one.casefold())), Counter(_WORD.findall(other.casefold()))
    share = 2 * (a & b).total() / max(1, a.total() + b.total())
    return share if share >= _ALIKE else 0.0


class _Paragraph:
    """One row, its words compared."""

    def __init__(self, old: Sequence[Segment], new: Sequence[Segment], row: Row) -> None:
        self.row = row
        self._old = None if row.before is None else old[row.before]
        self._new = None if row.after is None else new[row.after]
        self._words = [_words(self._old), _words(self._new)]

    @cached_property
    def _steps(self) -> Sequence[tuple[str, int, int, int, int]]:
        old, new = (
            [segment.text[span.start : span.end] for span in words] if segment else []
            for segment, words in zip((self._old, self._new), self._words, strict=True)
        )
        if self._old and self._new and self._old.text == self._new.text:
            return [("equal", 0, len(old), 0, len(new))]
        if len(old) + len(new) > _MOST_WORDS:
            return [("replace", 0, len(old), 0, len(new))]
        return SequenceMatcher(None, old, new, autojunk=False).get_opcodes()

    def changes(self, flagged: Callable[[Span], tuple[int, ...]]) -> Iterator[Change]:
        """What was done here, each with the findings whose words it meets."""
        for tag, i, i_end, j, j_end in self._steps:
            if tag == "equal":
                continue
            old, before = _stretch(self._old, self._words[0], i, i_end)
            new, after = _stretch(self._new, self._words[1], j, j_end)
            yield Change(before, after, old, new, flagged(before))

    def moved(self, span: Span) -> Span | None:
        """Where words of the earlier version stand now; None if they are all gone."""
        if self._old is None or self._new is None:
            return None
        places = []
        for tag, i, i_end, j, _ in self._steps:
            for k in range(i, i_end) if tag == "equal" else ():
                word = self._words[0][k]
                there = self._old.to_document(word.start, word.end)
                if there.meets(span):
                    here = self._words[1][j + k - i]
                    places.append(self._new.to_document(here.start, here.end))
        return Span(places[0].start, places[-1].end) if places else None

    @property
    def before(self) -> Span | None:
        """What it covers of the earlier version."""
        return self._old.to_document(0, len(self._old.text)) if self._old else None


def _words(segment: Segment | None) -> list[Span]:
    return [Span(*match.span()) for match in _WORD.finditer(segment.text)] if segment else []


def _stretch(segment: Segment | None, words: list[Span], first: int, last: int) -> tuple[str, Span]:
    """The text of some words of a segment and where it stands in the document."""
    if segment is None:
        return "", Span(0, 0)
    if first < last:
        start, end = words[first].start, words[last - 1].end
    else:
        start = end = words[first - 1].end if first else 0
    return segment.text[start:end], segment.to_document(start, end)


class _Flagged:
    """Finds the findings that meet a span."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        self._order = sorted(range(len(findings)), key=lambda index: findings[index].span.start)
        self._spans = [findings[index].span for index in self._order]
        self._starts = [span.start for span in self._spans]
        self._longest = max(map(len, self._spans), default=0)

    def meeting(self, span: Span) -> tuple[int, ...]:
        """Indexes of the findings that share a code point with it or touch it."""
        at = bisect_left(self._starts, span.start - self._longest)
        found = []
        while at < len(self._spans) and self._starts[at] <= span.end:
            if self._spans[at].meets(span):
                found.append(self._order[at])
            at += 1
        return tuple(sorted(found))


def _still(before: Review, after: Review, paragraphs: Sequence[_Paragraph]) -> dict[int, int]:
    """Which earlier findings the later version still has: by name first, then by place."""
    by_name = {name: index for index, name in enumerate(after.fingerprints)}
    still: dict[int, int] = {}
    for index, name in enumerate(before.fingerprints):
        if name in by_name:
            still[index] = by_name[name]
    taken = set(still.values())
    later = _Flagged(after.findings)
    starts = [(place.start, p) for p in paragraphs if (place := p.before) is not None]
    starts.sort(key=lambda item: item[0])
    for index, finding in enumerate(before.findings):
        if index in still or not starts:
            continue
        at = bisect_left(starts, finding.span.start + 1, key=lambda item: item[0]) - 1
        moved = starts[max(at, 0)][1].moved(finding.span)
        for other in later.meeting(moved) if moved else ():
            if other not in taken and after.findings[other].check == finding.check:
                still[index] = other
                taken.add(other)
                break
    return still
