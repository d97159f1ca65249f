"""How sure each step of a path through two texts is.

The evidence is summed over all ways near the path, forwards and backwards (Baum and others, "A
maximization technique occurring in the statistical analysis of probabilistic functions of Markov
chains", Annals of Mathematical Statistics 41, 1970): the share of the ways that take a step is how
likely it is right. That is done in windows of the path, so that time and memory grow with the text
alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import exp, log, log1p
from typing import NamedTuple

from editor.bilingual.pairing.evidence import Evidence
from editor.bilingual.pairing.path import PRIORS, Step

_TEMPERATURE = 1.25
"""Pieces of evidence lean on one another; divided by this they tell how often they are right."""
_WINDOW = 60
_MARGIN = 15
"""Steps either side of a window that are summed over but not judged there."""
_NEAR = 6
"""Sentences either side of the path that other ways may stray."""

_Cell = tuple[int, int]
_Arc = tuple[int, int, float]
"""Sentences of the source and of the target that a step takes, and what speaks for it."""


class Certainty(NamedTuple):
    """How likely the ways through two texts are to take a step, from 0 to 1.

    Attributes:
        step: that they take it.
        before: that they come by where it begins, however they go on.
        after: that they come by where it ends.
    """

    step: float
    before: float
    after: float


def certainties(evidence: Evidence, steps: Sequence[Step]) -> Iterator[Certainty]:
    """How certain each step of a path is."""
    for begin in range(0, len(steps), _WINDOW):
        first = max(0, begin - _MARGIN)
        window = _Window(evidence, steps[first : begin + _WINDOW + _MARGIN])
        yield from window.shares(begin - first, _WINDOW)


class _Window:
    """All ways near a stretch of the path that share its ends."""

    def __init__(self, evidence: Evidence, steps: Sequence[Step]) -> None:
        self._evidence = evidence
        self._steps = steps
        self._start = (steps[0].row, steps[0].column)
        self._end = (steps[-1].row_end, steps[-1].column_end)
        self._arcs: dict[_Cell, list[_Arc]] = {}
        self._ahead = self._forwards()
        self._back = self._backwards()

    def shares(self, first: int, count: int) -> Iterator[Certainty]:
        """For so many steps the share of all ways that take them."""
        whole = self._ahead[self._end]
        for step in self._steps[first : first + count]:
            start, end = (step.row, step.column), (step.row_end, step.column_end)
            here = self._scaled(step.row, step.row_end, step.column, step.column_end)
            yield Certainty(
                exp(self._ahead[start] + here + self._back[end] - whole),
                exp(self._ahead[start] + self._back[start] - whole),
                exp(self._ahead[end] + self._back[end] - whole),
            )

    def _forwards(self) -> dict[_Cell, float]:
        """What speaks for all ways from the start to each cell, as the log of their sum."""
        ahead: dict[_Cell, float] = {self._start: 0.0}
        for row, (low, high) in self._bands():
            for column in range(low, high + 1):
                here = self._steps_to(row, column, ahead)
                if here:
                    self._arcs[row, column] = here
                    ahead[row, column] = _sum(
                        ahead[row - deep, column - wide] + score for deep, wide, score in here
                    )
        return ahead

    def _backwards(self) -> dict[_Cell, float]:
        """The same for all ways from each cell to the end."""
        back: dict[_Cell, float] = {self._end: 0.0}
        for (row, column), here in reversed(self._arcs.items()):
            onward = back.get((row, column))
            if onward is not None:
                for deep, wide, score in here:
                    cell = (row - deep, column - wide)
                    known = back.get(cell)
                    way = onward + score
                    back[cell] = way if known is None else _plus(known, way)
        return back

    def _steps_to(self, row: int, column: int, ahead: Mapping[_Cell, float]) -> list[_Arc]:
        return [
            (deep, wide, self._scaled(row - deep, row, column - wide, column))
            for deep, wide in PRIORS
            if (row - deep, column - wide) in ahead
        ]

    def _scaled(self, row: int, row_end: int, column: int, column_end: int) -> float:
        score = PRIORS[row_end - row, column_end - column]
        if row < row_end and column < column_end:
            score += self._evidence.score(row, row_end, column, column_end)
        return score / _TEMPERATURE

    def _bands(self) -> Iterator[tuple[int, tuple[int, int]]]:
        """For each row the first and last column near the path."""
        (top, left), (bottom, right) = self._start, self._end
        low = [right] * (bottom - top + 1)
        high = [left] * (bottom - top + 1)
        for step in self._steps:
            for at in range(step.row - top, step.row_end - top + 1):
                low[at] = min(low[at], step.column)
                high[at] = max(high[at], step.column_end)
        for row in range(top, bottom + 1):
            near = (max(left, low[row - top] - _NEAR), min(right, high[row - top] + _NEAR))
            yield row, near


def _sum(logs: Iterable[float]) -> float:
    """The log of the sum of what these are the logs of."""
    values = list(logs)
    top = max(values)
    return top + log(sum(exp(value - top) for value in values))


def _plus(one: float, other: float) -> float:
    return max(one, other) + log1p(exp(-abs(one - other)))
