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
from functools import cached_property
from itertools import pairwise
from math import inf
from typing import NamedTuple

from editor.bilingual.pairing.evidence import Evidence

PRIORS = {
    (1, 1): 0.0,
    (1, 0): -1.8,
    (0, 1): -0.65,
    (1, 2): -2.7,
    (2, 1): -2.53,
    (2, 2): -6.46,
    (1, 3): -2.74,
    (3, 1): -5.2,
}
"""Sentences of the source and of the target, and the log of how often, against one to one.

Found with all other weights by random search on half of the measured news, judged by the other.
"""

_BAND = 40
"""Sentences either side of the guide that the path may stray."""
_BEAM = 60.0
"""A way that has so much less evidence for it than the best so far is given up."""
_MOST_SLACK = 120
"""As many more where the sides differ in number; more would take too long."""


class Step(NamedTuple):
    """Sentences that go together: first and one after the last of either side, and the score."""

    row: int
    row_end: int
    column: int
    column_end: int
    score: float

    @property
    def place(self) -> tuple[int, int, int, int]:
        """All but the score."""
        return self[:4]

    @property
    def lonely(self) -> bool:
        """Whether it has sentences of one side only."""
        return self.row == self.row_end or self.column == self.column_end

    def joined(self, beside: Step) -> Step:
        """Both as one step; ``beside`` comes right before or after."""
        return Step(
            min(self.row, beside.row),
            max(self.row_end, beside.row_end),
            min(self.column, beside.column),
            max(self.column_end, beside.column_end),
            self.score + beside.score,
        )


class Path:
    """The best way through the sentences of both sides."""

    def __init__(self, evidence: Evidence) -> None:
        self._evidence = evidence
        self._rows = evidence.rows
        self._columns = evidence.columns

    @cached_property
    def steps(self) -> list[Step]:
        """The way, as steps in order."""
        return self._path(_BEAM) or self._path(inf) or self._apart()

    def _apart(self) -> list[Step]:
        """The way on which nothing goes together."""
        rows, columns = self._rows, self._columns
        steps = [Step(row, row + 1, 0, 0, 0.0) for row in range(rows)]
        return steps + [Step(rows, rows, column, column + 1, 0.0) for column in range(columns)]

    def _path(self, beam: float) -> list[Step]:
        """The best way that never falls far behind; none where giving up the others led astray."""
        rows, columns = self._rows, self._columns
        best: list[dict[int, float]] = [{} for _ in range(rows + 1)]
        came: list[dict[int, tuple[int, int, float]]] = [{} for _ in range(rows + 1)]
        best[0][0] = 0.0
        for row, (low, high) in enumerate(self._bands()):
            here, origins = best[row], came[row]
            for column in range(low, high + 1):
                top = here.get(column, -inf)
                for (deep, wide), prior in PRIORS.items():
                    if deep > row or wide > column:
                        continue
                    before = best[row - deep].get(column - wide)
                    if before is None:
                        continue
                    score = prior
                    if deep and wide:
                        score += self._evidence.score(row - deep, row, column - wide, column)
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
            steps.append(Step(row - deep, row, column - wide, column, score))
            row, column = row - deep, column - wide
        return steps[::-1]

    def _bands(self) -> list[tuple[int, int]]:
        """For each source sentence the first and last target sentence that may stand by it.

        Bands of neighbours overlap, so that a path always leads through.
        """
        rows, columns = self._rows, self._columns
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
                for zh, en in self._evidence.holders.values()
                if len(zh) == 1 and len(en) == 1
            }
        )  # fmt: skip
        kept = _rising(certain)
        ends = (self._rows, self._columns)
        return [(0, 0), *((row, column) for row, column in kept if row), ends]


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
