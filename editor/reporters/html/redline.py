"""A segment as a flat stream of tokens: text, deletions, insertions and the marks around them.

Marks (the words findings are about) may nest and cross; HTML elements may only nest, and a link
may not hold a link. So a crossing mark is cut where it would cross, a mark that holds others is no
link, and deletions are cut at every mark's edge. A stream, not a tree: templates loop over it, and
no depth of nesting can exhaust the stack.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from heapq import heapify, heappop, heappush
from typing import Literal

from editor.reporters.html.changes import Change
from editor.reporters.html.worddiff import Kind

_DEEPEST = 6
"""Marks nested deeper only show their number: nobody can tell more underlines apart."""

TokenKind = Literal["text", "delete", "insert", "open", "close", "reference"]


@dataclass(frozen=True, slots=True)
class Mark:
    """The words of one finding in one segment; ``first`` in the place that carries its number."""

    start: int
    end: int
    finding: int
    first: bool = True


@dataclass(frozen=True, slots=True)
class Token:
    """One step of the stream.

    Attributes:
        finding: of all but plain text, index of the finding.
        is_link: of open and close, whether the mark may be a link: nothing is nested in it.
        first: of open, whether it carries the finding's id.
    """

    kind: TokenKind
    text: str = ""
    finding: int = -1
    is_link: bool = False
    first: bool = False


@dataclass(slots=True)
class _Part:
    """A stretch of a mark between two cuts; parts only nest."""

    start: int
    end: int
    finding: int
    opens_first: bool
    ends_first: bool
    depth: int = 0
    is_leaf: bool = True

    def tokens_before(self) -> Iterator[Token]:
        if self.depth < _DEEPEST:
            yield Token("open", "", self.finding, self.is_leaf, self.opens_first)

    def tokens_after(self) -> Iterator[Token]:
        if self.depth < _DEEPEST:
            yield Token("close", "", self.finding, self.is_leaf)
        if self.ends_first:
            yield Token("reference", "", self.finding)


def redline(text: str, marks: Sequence[Mark], changes: Sequence[Change]) -> tuple[Token, ...]:
    """The tokens of a segment.

    Args:
        text: of the segment.
        marks: in any order.
        changes: in order, without overlaps.

    Returns:
        a stream whose "text" and "delete" tokens joined are ``text``, whose "open" and "close"
        are balanced, and in which each first mark has one reference, after its words.
    """
    opening: defaultdict[int, list[_Part]] = defaultdict(list)
    closing: defaultdict[int, list[_Part]] = defaultdict(list)
    for part in _nest(marks):
        opening[part.start].append(part)
        if part.start < part.end:
            closing[part.end].insert(0, part)
    deletions, insertions = _strokes(changes)
    edges = {edge for deletion in deletions for edge in deletion}
    cuts = sorted({0, len(text), *opening, *closing, *insertions, *edges})
    stream: list[Token] = []
    gone = 0
    for start, end in zip(cuts, (*cuts[1:], len(text)), strict=True):
        stream += _boundary(
            closing.get(start, []), opening.get(start, []), insertions.get(start, [])
        )
        while gone < len(deletions) and deletions[gone][1] <= start:
            gone += 1
        if start < end:
            is_deleted = gone < len(deletions) and deletions[gone][0] <= start
            stream.append(Token("delete" if is_deleted else "text", text[start:end]))
    return tuple(stream)


def _boundary(
    closing: Iterable[_Part], opening: Sequence[_Part], insertions: list[Token]
) -> Iterator[Token]:
    """What stands at one position: an insertion keeps to the words of its finding.

    Two changes may touch; then their insertions keep their order before anything else.
    """

    def take(finding: int) -> Iterator[Token]:
        mine = [at for at, token in enumerate(insertions, start=1) if token.finding == finding]
        if mine:
            yield from insertions[: mine[-1]]
            del insertions[: mine[-1]]

    for part in closing:
        yield from take(part.finding)
        yield from part.tokens_after()
    ahead = {part.finding for part in opening}
    for finding in [token.finding for token in insertions if token.finding not in ahead]:
        yield from take(finding)
    for part in opening:
        yield from part.tokens_before()
        yield from take(part.finding)
        if part.start == part.end:
            yield from part.tokens_after()


def _nest(marks: Iterable[Mark]) -> Iterator[_Part]:
    """Cuts marks so that they only nest; parts in the order they open, outer ones first."""
    waiting = [
        (
            mark.start,
            -mark.end,
            order,
            _Part(mark.start, mark.end, mark.finding, *(mark.first,) * 2),
        )
        for order, mark in enumerate(marks)
    ]
    heapify(waiting)
    serial = len(waiting)
    stack: list[_Part] = []
    parts: list[_Part] = []
    while waiting:
        part = heappop(waiting)[3]
        while stack and stack[-1].end <= part.start:
            stack.pop()
        if stack and stack[-1].end < part.end:
            cut = stack[-1].end
            rest = _Part(cut, part.end, part.finding, opens_first=False, ends_first=part.ends_first)
            heappush(waiting, (cut, -rest.end, serial, rest))
            serial += 1
            part.end, part.ends_first = cut, False
        if stack:
            stack[-1].is_leaf = False
            part.depth = len(stack)
        if part.start < part.end:
            stack.append(part)
        else:
            part.is_leaf = False  # a link without words has no name
        parts.append(part)
    # Only now is each part's `is_leaf` final.
    yield from parts


def _strokes(
    changes: Iterable[Change],
) -> tuple[list[tuple[int, int]], dict[int, list[Token]]]:
    """Deleted ranges in order, and insertions by position; a rewrite's new text stands apart."""
    deletions: list[tuple[int, int]] = []
    insertions: defaultdict[int, list[Token]] = defaultdict(list)
    for change in changes:
        at = change.start
        for stroke in change.strokes:
            if stroke.kind is Kind.INSERT:
                if not change.is_rewrite:
                    insertions[at].append(Token("insert", stroke.text, change.finding))
                continue
            if stroke.kind is Kind.DELETE:
                deletions.append((at, at + len(stroke.text)))
            at += len(stroke.text)
    return deletions, insertions
