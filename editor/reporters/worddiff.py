"""What changed between two wordings, word by word, in the fewest strokes that still read well."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

_TOKEN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]|\d+(?:[.,]\d+)+|\w+(?:['’]\w+)*|\s+|[^\w\s]")
_LETTER = re.compile(r"\w")

_MOST_TOKENS = 600
"""The comparison is quadratic: beyond this the wording counts as wholly new."""

_ISLAND_LETTERS = 4
"""A kept run of fewer letters between two changes is noise to the eye and joins them."""

_LEAST_KEPT = 0.34
"""With a smaller share of letters kept, old and new read better whole, side by side."""


class Kind(StrEnum):
    """What happens to a stroke's text."""

    KEEP = "keep"
    DELETE = "delete"
    INSERT = "insert"


@dataclass(frozen=True, slots=True)
class Stroke:
    """A run of text that stays, goes or comes."""

    kind: Kind
    text: str


def word_diff(before: str, after: str) -> tuple[Stroke, ...]:
    """Strokes that lead from one wording to the other.

    Keeps and deletions joined are ``before``, keeps and insertions joined are ``after``; no two
    neighbors are of one kind, and of a change's two sides the deletion comes first.
    """
    old, new = _TOKEN.findall(before), _TOKEN.findall(after)
    if len(old) + len(new) > _MOST_TOKENS:
        return _whole(before, after)
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    rows = [
        (tag == "equal", "".join(old[i:j]), "".join(new[k:m]))
        for tag, i, j, k, m in matcher.get_opcodes()
    ]
    rows = _join(rows)
    kept = sum(_letters(gone) for equal, gone, _ in rows if equal)
    if kept < _LEAST_KEPT * max(_letters(before), _letters(after)):
        return _whole(before, after)
    strokes: list[Stroke] = []
    for equal, gone, come in rows:
        strokes += (Stroke(Kind.KEEP, gone),) if equal else _whole(gone, come)
    return tuple(strokes)


def _whole(before: str, after: str) -> tuple[Stroke, ...]:
    if before == after:
        return (Stroke(Kind.KEEP, before),) if before else ()
    sides = (Stroke(Kind.DELETE, before), Stroke(Kind.INSERT, after))
    return tuple(stroke for stroke in sides if stroke.text)


def _join(rows: list[tuple[bool, str, str]]) -> list[tuple[bool, str, str]]:
    """Takes small kept islands into the changes around them."""
    joined: list[tuple[bool, str, str]] = []
    for position, (equal, gone, come) in enumerate(rows):
        inner = 0 < position < len(rows) - 1
        changed = not equal or (inner and _letters(gone) < _ISLAND_LETTERS)
        if changed and joined and not joined[-1][0]:
            _, earlier_gone, earlier_come = joined[-1]
            joined[-1] = (False, earlier_gone + gone, earlier_come + come)
        else:
            joined.append((not changed, gone, come))
    return joined


def _letters(text: str) -> int:
    return len(_LETTER.findall(text))
