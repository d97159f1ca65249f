"""Text boxes that a document holds twice: for Word, and once more for programs before 2010.

Word reads the first (``mc:Choice``) and writes the second (``mc:Fallback``) as its copy, so what
changes in the one must change in the other (ECMA-376 part 3).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from editor.word.xml import Event


class Twin(NamedTuple):
    """The content of a text box, and where its equal stands."""

    start: int
    end: int
    copy: int


@dataclass(slots=True)
class _Alternatives:
    chosen: list[tuple[int, int]] = field(default_factory=list)
    fallback: list[tuple[int, int]] = field(default_factory=list)
    in_fallback: bool = False
    boxes: int = 0
    start: int = 0


class Twins:
    """Finds them while the tokens of a part pass.

    Attributes:
        found: those there are, in the order of the part.
    """

    def __init__(self, xml: str) -> None:
        self.found: list[Twin] = []
        self._xml = xml
        self._open: list[_Alternatives] = []

    def start(self, event: Event) -> None:
        """A start tag."""
        if event.name == "mc:AlternateContent":
            self._open.append(_Alternatives())
        elif not self._open:
            return
        elif event.name == "mc:Fallback":
            self._open[-1].in_fallback = True
        elif event.name == "w:txbxContent":
            inner = self._open[-1]
            inner.boxes += 1
            if inner.boxes == 1:
                inner.start = event.end

    def end(self, event: Event) -> None:
        """An end tag."""
        if not self._open:
            return
        inner = self._open[-1]
        if event.name == "w:txbxContent":
            inner.boxes -= 1
            if inner.boxes == 0:
                place = (inner.start, event.start)
                (inner.fallback if inner.in_fallback else inner.chosen).append(place)
        elif event.name == "mc:AlternateContent":
            self._open.pop()
            if not self._open:  # a box within a box goes with the outer one
                self._pair(inner)

    def _pair(self, alternatives: _Alternatives) -> None:
        for (start, end), (copy, copy_end) in zip(
            alternatives.chosen, alternatives.fallback, strict=False
        ):
            if self._xml[start:end] == self._xml[copy:copy_end]:
                self.found.append(Twin(start, end, copy))
