"""The way through two texts on which their sentences go together best.

Dynamic programming over sentence lengths, after Gale and Church, "A program for aligning sentences
in bilingual corpora" (Computational Linguistics 19, 1993), with what both sides must share, figures
and known terms, as further evidence. The whole text is aligned in one pass, so that a paragraph
split or merged in translation costs little; that paragraphs begin together counts for a pairing.
The way is sought in a band around the one that rare shared figures and words lay out.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from math import exp, inf, log, sqrt
from typing import NamedTuple

from editor.model import Span

_BEADS = (
    (1, 1, 0.0),
    (1, 0, -1.8),
    (0, 1, -0.8),
    (1, 2, -1.9),
    (2, 1, -3.0),
    (2, 2, -4.9),
    (1, 3, -3.0),
    (3, 1, -5.2),
)
"""Sentences of the source, of the target, and the log of how often, against one to one."""

_MOST_IN_A_BEAD = 3
_SPREAD = 0.27
"""Standard deviation of the log of English to expected length, of long sentences."""
_SHORT_SPREAD = 2.1
"""How much more short ones stray."""
_WORST_LENGTH = -6.0
"""Lengths alone never speak louder against a pair: half a sentence may be missing."""
_PARAGRAPH = 1.2
"""For a pair that begins a paragraph on both sides; against one that does on one side only."""
_BREAK_INSIDE = 4.0
"""Against a pair for each paragraph that ends inside it."""
_HEAVIEST_ANCHOR = 6.0
_ANCHOR_SHARE = 1.1
"""An anchor counts this share of the log of its rarity."""
_ANCHORS_IN_A_BEAD = 40.0
"""All anchors of one pair count no more."""
_BAND = 40
"""Sentences either side of the guide that the path may stray."""
_BEAM = 60.0
"""A way that has so much less evidence for it than the best so far is given up."""
_MOST_SLACK = 120
"""As many more where the sides differ in number; more would take too long."""

_SURE_RATIO = log(2.0)
_SURE_OF_MANY = log(1.35)
"""Logs of how far lengths may be apart in a sure pair, of one sentence a side or of more."""

_FEW_ANCHORS = 4
_RELATED_SHARE = 0.3
"""Of the figures and terms of a source, its translation holds at least so many ..."""
_RELATED_SCORE = 1.4
"""... or this is what the evidence comes to, sentence by sentence."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of either side.

    Attributes:
        segment: index of its segment.
        span: in coordinates of the segment.
        text: its words.
        document: its span in the document.
        length: its letters; of Chinese, as many as its English should have.
        anchors: what the other side should share, see ``editor.bilingual.anchors``.
        first: whether it begins its segment.
    """

    segment: int
    span: Span
    text: str
    document: Span
    length: float
    anchors: frozenset[str]
    first: bool


Step = tuple[int, int, int, int, float]
"""First source sentence and the one after the last, the same of the target, and the score."""


class _Run(NamedTuple):
    """One, two or three sentences in a row; a tuple because the path meets it often.

    Attributes:
        size: log of their length, of Chinese that of the English to expect.
        strictness: how much it counts against a pair that the lengths differ.
        gain: what it counts for a pair that they do not.
        first: whether they begin a paragraph.
        inner: how many paragraphs begin inside.
        keys: anchors they hold that the other side holds too.
    """

    size: float
    strictness: float
    gain: float
    first: bool
    inner: int
    keys: frozenset[str]

    @classmethod
    def of(cls, sentences: Sequence[Sentence], common: AbstractSet[str]) -> _Run:
        length = sum(sentence.length for sentence in sentences)
        spread = min(1.0, sqrt(_SPREAD**2 + _SHORT_SPREAD / (length + 8)))
        return cls(
            log(length),
            0.5 * (1 / spread**2 - 1),
            -log(spread),
            sentences[0].first,
            sum(sentence.first for sentence in sentences[1:]),
            frozenset().union(*(sentence.anchors & common for sentence in sentences)),
        )


def _runs(sentences: Sequence[Sentence], common: AbstractSet[str]) -> list[list[_Run]]:
    """All runs of one sentence, of two and of three, by their first."""
    return [
        [
            _Run.of(sentences[at : at + size], common)
            for at in range(len(sentences) - size + 1)
        ]
        for size in range(1, _MOST_IN_A_BEAD + 1)
    ]  # fmt: skip


class Grid:
    """The sentences of both sides, and how well any of them go together."""

    def __init__(self, chinese: Sequence[Sentence], english: Sequence[Sentence]) -> None:
        self._chinese = chinese
        self._english = english
        common = self._holders.keys()
        self._chinese_runs = _runs(chinese, common)
        self._english_runs = _runs(english, common)

    @cached_property
    def _holders(self) -> dict[str, tuple[list[int], list[int]]]:
        """For each anchor of both sides, the sentences of either that hold it."""
        found: dict[str, tuple[list[int], list[int]]] = {}
        for index, sentence in enumerate(self._chinese):
            for key in sentence.anchors:
                found.setdefault(key, ([], []))[0].append(index)
        for index, sentence in enumerate(self._english):
            for key in sentence.anchors & found.keys():
                found[key][1].append(index)
        return {key: both for key, both in found.items() if both[1]}

    @cached_property
    def _weights(self) -> dict[str, float]:
        """What an anchor is worth: the more, the fewer sentences hold it."""
        total = max(len(self._chinese), len(self._english), 8)
        return {
            key: min(_HEAVIEST_ANCHOR, _ANCHOR_SHARE * log(total / max(len(zh), len(en))))
            for key, (zh, en) in self._holders.items()
        }

    def path(self) -> list[Step]:
        """The best way through both texts, as steps in order."""
        return self._path(_BEAM) or self._path(inf) or self._apart()

    def _apart(self) -> list[Step]:
        """The way on which nothing goes together."""
        rows, columns = len(self._chinese), len(self._english)
        steps = [(row, row + 1, 0, 0, 0.0) for row in range(rows)]
        return steps + [(rows, rows, column, column + 1, 0.0) for column in range(columns)]

    def _path(self, beam: float) -> list[Step]:
        """The best way that never falls far behind; none where giving up the others led astray."""
        rows, columns = len(self._chinese), len(self._english)
        best: list[dict[int, float]] = [{} for _ in range(rows + 1)]
        came: list[dict[int, tuple[int, int, float]]] = [{} for _ in range(rows + 1)]
        best[0][0] = 0.0
        for row, (low, high) in enumerate(self._bands()):
            here, origins = best[row], came[row]
            for column in range(low, high + 1):
                top = here.get(column, -inf)
                for deep, wide, prior in _BEADS:
                    if deep > row or wide > column:
                        continue
                    before = best[row - deep].get(column - wide)
                    if before is None:
                        continue
                    score = prior
                    if deep and wide:
                        score += self._score(row - deep, row, column - wide, column)
                    if before + score > top:
                        top = before + score
                        origins[column] = (deep, wide, score)
                if top > -inf:
                    here[column] = top
            if here and row < rows:
                floor = max(here.values()) - beam
                best[row] = {column: top for column, top in here.items() if top >= floor}
                came[row] = {column: origins[column] for column in best[row] if column in origins}
        return self._back(came, rows, columns) if columns in best[rows] else []

    @staticmethod
    def _back(
        came: Sequence[dict[int, tuple[int, int, float]]], row: int, column: int
    ) -> list[Step]:
        steps: list[Step] = []
        while row or column:
            deep, wide, score = came[row][column]
            steps.append((row - deep, row, column - wide, column, score))
            row, column = row - deep, column - wide
        return steps[::-1]

    def _bands(self) -> list[tuple[int, int]]:
        """For each source sentence the first and last target sentence that may stand by it.

        Bands of neighbours overlap, so that a path always leads through.
        """
        rows, columns = len(self._chinese), len(self._english)
        bands: list[tuple[int, int]] = [(0, 0)] * (rows + 1)
        for (row, column), (next_row, next_column) in pairwise(self._guide()):
            deep, wide = max(1, next_row - row), next_column - column
            reach = _BAND + min(_MOST_SLACK, abs(wide - deep))
            for at in range(row, next_row + 1):
                middle = column + wide * (at - row) // deep
                following = min(next_column, middle + wide // deep + 1)
                near = (max(0, middle - reach), min(columns, following + reach))
                bands[at] = near if at > row or at == 0 else _both(bands[at], near)
        return bands

    def _guide(self) -> list[tuple[int, int]]:
        """Corners of a rough path: sentences that alone share a figure, a word or a term."""
        certain = sorted(
            {
                (zh[0], en[0])
                for zh, en in self._holders.values()
                if len(zh) == 1 and len(en) == 1
            }
        )  # fmt: skip
        kept = _rising(certain)
        ends = (len(self._chinese), len(self._english))
        return [(0, 0), *((row, column) for row, column in kept if row), ends]

    def _score(self, row: int, row_end: int, column: int, column_end: int) -> float:
        """The evidence that a run of Chinese sentences and one of English are the same."""
        zh = self._chinese_runs[row_end - row - 1][row]
        en = self._english_runs[column_end - column - 1][column]
        score = max(_WORST_LENGTH, zh.gain - zh.strictness * (en.size - zh.size) ** 2)
        if zh.first and en.first:
            score += _PARAGRAPH
        elif zh.first or en.first:
            score -= _PARAGRAPH
        score -= _BREAK_INSIDE * (zh.inner + en.inner)
        shared = zh.keys & en.keys if zh.keys else zh.keys
        if shared:
            score += min(_ANCHORS_IN_A_BEAD, sum(self._weights[key] for key in shared))
        return score

    def sure(self, row: int, row_end: int, column: int, column_end: int, score: float) -> bool:
        """Whether the sentences of a step are sure to be each other's translation.

        That is, whether the lengths fit, the evidence speaks for it and no paragraph ends inside.
        """
        if row == row_end or column == column_end:
            return False
        zh = self._chinese_runs[row_end - row - 1][row]
        en = self._english_runs[column_end - column - 1][column]
        limit = _SURE_RATIO if (row_end - row, column_end - column) == (1, 1) else _SURE_OF_MANY
        limit = max(limit, 2 * exp(-zh.gain))
        return not zh.inner + en.inner and score > 0 and abs(en.size - zh.size) <= limit

    def related(self, steps: Sequence[Step]) -> bool:
        """Whether enough of what the Chinese says in figures and known terms stands opposite.

        Where little does, the other evidence may still speak for it. A text too short, or without
        any figures and terms, is taken on trust.
        """
        wanted = sum(
            not key.startswith(("mark ", "everyday "))
            for sentence in self._chinese
            for key in sentence.anchors
        )
        held = sum(
            not key.startswith(("mark ", "everyday "))
            for row, row_end, column, column_end, _ in steps
            if row < row_end and column < column_end
            for key in self._chinese_runs[row_end - row - 1][row].keys
            & self._english_runs[column_end - column - 1][column].keys
        )
        return (
            wanted < _FEW_ANCHORS
            or held >= _RELATED_SHARE * wanted
            or sum(score for *_, score in steps)
            >= _RELATED_SCORE * max(len(self._chinese), len(self._english))
        )


def _both(one: tuple[int, int], other: tuple[int, int]) -> tuple[int, int]:
    return min(one[0], other[0]), max(one[1], other[1])


def _rising(points: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest run of points, in order of the first number, in which the second rises too."""
    ends: list[int] = []
    places: list[int] = []
    before: list[int] = []
    for index, (_, column) in enumerate(points):
        at = bisect_left(ends, column)
        before.append(places[at - 1] if at else -1)
        if at == len(ends):
            ends.append(column)
            places.append(index)
        else:
            ends[at], places[at] = column, index
    kept: list[tuple[int, int]] = []
    at = places[-1] if places else -1
    while at >= 0:
        kept.append(points[at])
        at = before[at]
    rows: dict[int, tuple[int, int]] = {}
    for point in kept[::-1]:
        rows.setdefault(point[0], point)
    return list(rows.values())
