"""The table of all forms, packed so that a hundred thousand of them load in a millisecond.

A text holds a few hundred of the openings there are; the forms behind an opening are unpacked when
it is first met.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping
from functools import cached_property
from itertools import accumulate, chain
from typing import NamedTuple


class Packed(NamedTuple):
    """The table as plain data, its forms in the order of their openings.

    Attributes:
        openings: the first two words of every form, each kept once, a line each.
        forms: the forms, a line each.
        offsets: where the forms behind an opening begin in ``forms``; a last one where all end.
        firsts: the number of the first of them; a last one that counts all.
        places: the place of each form.
    """

    openings: str
    forms: bytes
    offsets: bytes
    firsts: bytes
    places: bytes


class Behind(NamedTuple):
    """What begins with one opening: the lengths of those forms, ascending, and their places."""

    lengths: tuple[int, ...]
    places: dict[str, int]


class FormTable(Mapping[str, int]):
    """Every form by its normalized text, which has no line breaks, with its place.

    Raises:
        ValueError: the data does not fit together.
    """

    def __init__(self, packed: Packed) -> None:
        self.packed = packed
        self.openings = packed.openings.split("\n") if packed.openings else []
        self._offsets = array("I", packed.offsets)
        self._firsts = array("I", packed.firsts)
        self._places = array("I", packed.places)
        ends = (len(self._offsets) - 1, len(self._firsts) - 1, self._offsets[-1], self._firsts[-1])
        groups = len(self.openings)
        if ends != (groups, groups, len(packed.forms), len(self._places)):
            raise ValueError("a packed table of forms is damaged")
        self._behind: dict[int, Behind] = {}

    @classmethod
    def of(cls, places: Mapping[str, int]) -> FormTable:
        """The table of forms with these places."""
        groups: dict[str, list[str]] = {}
        for normal in places:
            groups.setdefault(_opening(normal), []).append(normal)
        lines = ["".join(f"{normal}\n" for normal in group) for group in groups.values()]
        texts = [line.encode() for line in lines]
        return cls(
            Packed(
                "\n".join(groups),
                b"".join(texts),
                array("I", accumulate(map(len, texts), initial=0)).tobytes(),
                array("I", accumulate(map(len, groups.values()), initial=0)).tobytes(),
                array("I", [places[normal] for normal in chain(*groups.values())]).tobytes(),
            )
        )

    def behind(self, number: int) -> Behind:
        """The forms that begin with the opening of this number in ``openings``."""
        found = self._behind.get(number)
        if found is None:
            text = self.packed.forms[self._offsets[number] : self._offsets[number + 1] - 1]
            normals = text.decode().split("\n")
            places = self._places[self._firsts[number] : self._firsts[number + 1]]
            lengths = tuple(sorted(set(map(len, normals))))
            found = self._behind[number] = Behind(lengths, dict(zip(normals, places, strict=True)))
        return found

    @cached_property
    def _numbers(self) -> dict[str, int]:
        return {opening: number for number, opening in enumerate(self.openings)}

    def __getitem__(self, normal: str) -> int:
        return self.behind(self._numbers[_opening(normal)]).places[normal]

    def __iter__(self) -> Iterator[str]:
        for number in range(len(self.openings)):
            yield from self.behind(number).places

    def __len__(self) -> int:
        return len(self._places)


def _opening(normal: str) -> str:
    return " ".join(normal.split(" ", 2)[:2])
