"""A segment as a flat stream of tokens: text, deletions, insertions, and the numbers of findings.

Marks (the words findings are about) may nest and cross. So the text is cut wherever a mark or a
change begins or ends, and each run says which findings it belongs to: nothing nests, and no depth
of nesting can exhaust anything. ``templates/js/redline.js`` draws a changed paragraph anew by the
same rules; a test holds the two together.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Literal

from editor.reporters.html.changes import Change
from editor.reporters.worddiff import Kind

_MOST_FINDINGS = 6
"""A run names so many findings at most, the innermost: nobody can tell more apart."""

_WIDE = 80
"""A mark of more characters is about a whole sentence: it must not shade the words inside it."""

TokenKind = Literal["text", "delete", "insert", "reference"]


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
        findings: indices of those it belongs to, outer ones first; of a reference, the one.
        is_wide: of text, whether the innermost mark is about a whole sentence.
    """

    kind: TokenKind
    text: str = ""
    findings: tuple[int, ...] = ()
    is_wide: bool = False


def redline(
    text: str,
    marks: Sequence[Mark],
    changes: Sequence[Change],
    *,
    rewrites_inside: bool = False,
) -> tuple[Token, ...]:
    """The tokens of a segment.

    Args:
        text: of the segment.
        marks: in any order.
        changes: in order, without overlaps.
        rewrites_inside: whether the new text of a rewrite stands here and not under the paragraph.

    Returns:
        a stream whose "text" and "delete" tokens joined are ``text``, whose "text" and "insert"
        tokens joined are its result, and in which each first mark has one reference, after its
        words and what is inserted there.
    """
    ordered = sorted(marks, key=lambda mark: (mark.start, -mark.end))
    opening: defaultdict[int, list[Mark]] = defaultdict(list)
    closing: defaultdict[int, list[Mark]] = defaultdict(list)
    for mark in ordered:
        opening[mark.start].append(mark)
        closing[mark.end].append(mark)
    deletions, insertions = _strokes(changes, rewrites_inside=rewrites_inside)
    edges = {edge for start, end, _ in deletions for edge in (start, end)}
    cuts = sorted({0, len(text), *opening, *closing, *insertions, *edges})
    stream: list[Token] = []
    around: dict[int, Mark] = {}
    gone = 0
    for start, end in zip(cuts, (*cuts[1:], len(text)), strict=True):
        for mark in closing.get(start, ()):
            around.pop(mark.finding, None)
        stream += _boundary(closing.get(start, ()), insertions.get(start, ()), around)
        for mark in opening.get(start, ()):
            if mark.start < mark.end:
                around[mark.finding] = mark
        while gone < len(deletions) and deletions[gone][1] <= start:
            gone += 1
        if start == end:
            continue
        if gone < len(deletions) and deletions[gone][0] <= start:
            owner = deletions[gone][2]
            stream.append(Token("delete", text[start:end], _named(around, owner)))
            continue
        top = next(reversed(around.values()), None)
        wide = top is not None and top.end - top.start > _WIDE
        stream.append(Token("text", text[start:end], _named(around), wide))
    return tuple(stream)


def _named(around: dict[int, Mark], owner: int | None = None) -> tuple[int, ...]:
    """The innermost findings around a run, and the one whose change it is, which comes last."""
    inner = list(islice((f for f in reversed(around) if f != owner), _MOST_FINDINGS))[::-1]
    return (*inner,) if owner is None else (*inner, owner)


def _boundary(
    closing: Iterable[Mark], insertions: Sequence[Token], around: dict[int, Mark]
) -> Iterator[Token]:
    """What stands at one position: numbers follow what their findings insert, else come first."""
    numbers = [mark.finding for mark in closing if mark.first]
    last = {token.findings[0]: at for at, token in enumerate(insertions)}
    for finding in numbers:
        if finding not in last:
            yield Token("reference", findings=(finding,))
    for at, token in enumerate(insertions):
        owner = token.findings[0]
        yield Token("insert", token.text, _named(around, owner))
        if last[owner] == at and owner in numbers:
            yield Token("reference", findings=(owner,))


def _strokes(
    changes: Iterable[Change], *, rewrites_inside: bool
) -> tuple[list[tuple[int, int, int]], dict[int, list[Token]]]:
    """Deleted ranges in order with their findings, and insertions by position."""
    deletions: list[tuple[int, int, int]] = []
    insertions: defaultdict[int, list[Token]] = defaultdict(list)
    for change in changes:
        at = change.start
        for stroke in change.strokes:
            if stroke.kind is Kind.INSERT:
                if rewrites_inside or not change.is_rewrite:
                    insertions[at].append(Token("insert", stroke.text, (change.finding,)))
                continue
            if stroke.kind is Kind.DELETE:
                deletions.append((at, at + len(stroke.text), change.finding))
            at += len(stroke.text)
    return deletions, insertions
