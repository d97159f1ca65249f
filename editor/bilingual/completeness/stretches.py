"""Parts of a Chinese sentence that stand by themselves: titles, quotations, members of lists."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from editor.model import Span

_SET_APART = re.compile(r"《([^《》\n]{2,60})》|“([^“”\n]{4,80})”|（([^（）\n]{3,60})）")
_NO_CONTENT = re.compile(r"简称|下称|下同|记者|单位：|图为|左|右|摄|[Pp]hoto|见图")
_IN_LIST = r"[^、，。；：！？（）《》“”‘’\s]"
_LIST = re.compile(rf"{_IN_LIST}{{2,30}}(?:、{_IN_LIST}{{2,30}}){{2,}}")
_AFTER_LAST = re.compile(r"等(?!级|候|待|于|同|式|离)|和|及|与|以及|的")
_OF_FIRST = 6
"""Characters of a list's first member that are looked at: what else comes before, none can tell."""


@dataclass(frozen=True, slots=True)
class ListMember:
    """A member of a list with its neighbours, in coordinates of the sentence."""

    before: Span
    span: Span
    after: Span


def set_apart(chinese: str) -> Iterator[Span]:
    """What stands in title marks, quotation marks or brackets, without them."""
    for match in _SET_APART.finditer(chinese):
        if not _NO_CONTENT.search(match[0]):
            yield Span(*match.span(match.lastindex or 0))


def list_members(chinese: str) -> Iterator[ListMember]:
    """Members of lists that have one before and one behind them."""
    for match in _LIST.finditer(chinese):
        spans = []
        at = match.start()
        for words in match[0].split("、"):
            spans.append(Span(at, at + len(words)))
            at += len(words) + 1
        spans[0] = Span(max(spans[0].start, spans[0].end - _OF_FIRST), spans[0].end)
        end = _AFTER_LAST.search(chinese, spans[-1].start + 1, spans[-1].end)
        if end:
            spans[-1] = Span(spans[-1].start, end.start())
        for before, span, after in zip(spans, spans[1:], spans[2:], strict=False):
            yield ListMember(before, span, after)
