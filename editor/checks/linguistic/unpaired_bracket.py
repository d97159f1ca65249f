"""Brackets without their partner."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.checks.base import Example, Hit, segment_check
from editor.checks.context import Context
from editor.model import Segment
from editor.taxonomy import Category, Severity

_BRACKETS = re.compile(r"[()\[\]（）【】]")
_PARTNER = {")": "(", "]": "[", "）": "(", "】": "["}
_NARROW = {"（": "(", "【": "["}
_LIST_MARK = re.compile(r"(?:^|[\s;,:：；])(?:\d{1,3}|[A-Za-z]|[ivx]{1,5}|[①-⑳])$")
_LOOK_BACK = 8


@segment_check(
    category=Category.PUNCTUATION,
    severity=Severity.MINOR,
    priority=65,
    examples=(
        Example("The plant ⟦(⟧Phase II opened in May."),
        Example("The plant Phase II⟦)⟧ opened in May."),
        Example("The plant (Phase II) opened, a) on time and 2) on budget."),
        Example("The line（Phase II) runs [day and night]."),
    ),
)
def unpaired_bracket(segment: Segment, _: Context) -> Iterator[Hit]:
    """A bracket that opens and never closes, or closes what never opened.

    Translation drops or doubles brackets when it moves words; the reader looks for the end of an
    aside that has none. A mark such as "2)" before an item of a list needs no partner.
    """
    text = segment.text
    open_ones: list[tuple[str, int]] = []
    for match in _BRACKETS.finditer(text):
        bracket, at = match[0], match.start()
        if bracket not in _PARTNER:
            open_ones.append((_NARROW.get(bracket, bracket), at))
        elif open_ones and open_ones[-1][0] == _PARTNER[bracket]:
            open_ones.pop()
        elif not _LIST_MARK.search(text[max(0, at - _LOOK_BACK) : at]):
            yield Hit(at, at + 1, f"“{bracket}” closes a bracket that was never opened.")
    for bracket, at in open_ones:
        yield Hit(at, at + 1, f"“{bracket}” opens a bracket that never closes.")
