"""The sheets of the overview: what the Chinese asks for, line by line, and what the English has."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from editor.entity import Entity


@dataclass(frozen=True, slots=True)
class SheetForm:
    """One form in the English.

    Attributes:
        count: how often.
        right: whether nothing is wrong with it.
    """

    text: str
    count: int
    right: bool


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One line.

    Attributes:
        kind: what it is, in a word.
        expected: the English it should have; empty where that depends on the sentence.
        deviates: whether an editor should look.
    """

    kind: str
    chinese: str
    expected: str
    forms: tuple[SheetForm, ...]
    deviates: bool


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table.

    Attributes:
        title: what is listed.
        summary: the same in figures.
        rows: those to look at first.
    """

    title: str
    summary: str
    rows: tuple[SheetRow, ...]


def names_sheet(entities: Sequence[Entity]) -> Sheet:
    """The people, places, organizations and titles of the Chinese; see ``editor.entity``."""
    rows = [
        SheetRow(
            kind=entity.kind.value,
            chinese=entity.chinese,
            expected=entity.expected or "",
            forms=tuple(SheetForm(f.text, len(f.places), f.right) for f in entity.forms),
            deviates=entity.deviates,
        )
        for entity in entities
    ]
    kinds = Counter(row.kind for row in rows)
    return Sheet("Names", _summary(kinds, rows), tuple(sorted(rows, key=lambda r: not r.deviates)))


def _summary(kinds: Counter[str], rows: Iterable[SheetRow]) -> str:
    counted = ", ".join(_plural(count, kind) for kind, count in kinds.items())
    off = sum(row.deviates for row in rows)
    return f"{counted}; {off} to look at" if off else counted


def _plural(count: int, noun: str) -> str:
    many = "people" if noun == "person" else f"{noun}s"
    return f"{count} {noun if count == 1 else many}"
