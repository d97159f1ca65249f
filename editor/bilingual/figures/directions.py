"""Figures that are right and whose change is not: by for to, a rise for a fall, ends swapped."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from editor.bilingual.figures.changes import Change, Course, chinese_change, english_change
from editor.bilingual.figures.chinese_quantity import ChineseQuantity, Kind
from editor.bilingual.figures.english_quantities import english_quantities
from editor.bilingual.figures.quantity_pattern import plain
from editor.bilingual.figures.values import Match

_PLAIN = frozenset({Kind.CARDINAL, Kind.PERCENTAGE, Kind.POINTS})


@dataclass(frozen=True, slots=True)
class Turned:
    """A figure that both sides have, in changes that differ.

    Attributes:
        match: the figure.
        meant: its change in the Chinese.
        said: its change in the English.
    """

    match: Match
    meant: Change
    said: Change

    @property
    def course_differs(self) -> bool:
        """Whether one says by and the other to, or from."""
        return None not in (self.meant.course, self.said.course) and (
            self.meant.course is not self.said.course
        )


def turned(
    chinese: str, source: Sequence[ChineseQuantity], english: str, equal: Iterable[Match]
) -> Iterator[Turned]:
    """Figures whose change the English turns round.

    Args:
        chinese: the passage.
        source: its quantities.
        english: its English.
        equal: which of them stand where in the English, each once.
    """
    simple = plain(chinese)
    spans = [(found.start, found.end) for found in english_quantities(english)]
    starts = [start for start, _ in spans]
    places = {found.start: index for index, found in enumerate(source)}
    for match in equal:
        found = match.chinese
        if found.kind not in _PLAIN:
            continue
        at = bisect_left(starts, match.start)
        if at == len(starts) or spans[at] != (match.start, match.end):
            continue
        meant = chinese_change(simple, source, places[found.start])
        if meant.course is None and meant.way is None:
            continue
        said = english_change(english, spans, at)
        pair = Turned(match, meant, said)
        opposite = None not in (meant.way, said.way) and meant.way is not said.way
        if opposite or (pair.course_differs and _may_differ(meant, said)):
            yield pair


def _may_differ(meant: Change, said: Change) -> bool:
    """Whether the difference is one that no rewording explains."""
    return {meant.course, said.course} in ({Course.BY, Course.TO}, {Course.FROM, Course.TO})
