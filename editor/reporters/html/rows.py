"""The side-by-side view: a row a sentence, with its Chinese where a source was aligned."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from editor.model import Document, Gap, Pair, Segment, SegmentKind
from editor.reporters.html.changes import Change
from editor.reporters.html.redline import Mark, Token, redline
from editor.sentences import sentence_spans


@dataclass(frozen=True, slots=True)
class Row:
    """A sentence, or sentences that were translated together; Chinese that was left out, too.

    Attributes:
        start: where it begins in the text of its segment; it ends where the next one begins, at
            once where the Chinese has no English.
        source: the Chinese; empty when not known.
        is_unsure: whether it was not surely paired, and nothing is judged by it.
        before: text and deletions.
        after: text and insertions.
    """

    segment: int
    kind: SegmentKind
    start: int
    end: int
    source: str
    before: tuple[Token, ...]
    after: tuple[Token, ...]
    is_unsure: bool = False

    @property
    def is_changed(self) -> bool:
        """Whether anything is struck or inserted here."""
        return any(token.kind != "text" for token in (*self.before, *self.after))

    @property
    def is_marked(self) -> bool:
        """Whether a finding is about words of it."""
        return any(token.findings for token in self.before)

    @property
    def is_removed(self) -> bool:
        """Whether nothing is left of it."""
        return self.is_changed and not "".join(token.text for token in self.after).strip()


def make_rows(
    document: Document,
    marks: Mapping[int, Sequence[Mark]],
    changes: Mapping[int, Sequence[Change]],
) -> tuple[Row, ...]:
    """All rows of a document in reading order; a segment without text has none.

    Args:
        document: with its pairs and gaps, where a source was aligned.
        marks: by index of the segment.
        changes: by index of the segment, in order, without overlaps.
    """
    pairs: defaultdict[int, list[Pair]] = defaultdict(list)
    for pair in document.pairs:
        pairs[id(pair.segment)].append(pair)
    gaps: defaultdict[int, deque[Gap]] = defaultdict(deque)
    for gap in document.gaps:
        gaps[id(gap.segment)].append(gap)
    rows: list[Row] = []
    for index, segment in enumerate(document.segments):
        if not segment.text.strip():
            continue
        tokens = redline(
            segment.text, marks.get(index, ()), changes.get(index, ()), rewrites_inside=True
        )
        places = _places(segment, pairs[id(segment)])
        starts = [start for start, *_ in places]
        sides = _divided(tokens, starts)
        missing = gaps[id(segment)]
        for (start, end, source, unsure), (before, after) in zip(places, sides, strict=True):
            while missing and missing[0].at <= start:
                rows.append(_gap_row(index, missing.popleft()))
            rows.append(Row(index, segment.kind, start, end, source, before, after, unsure))
        rows += (_gap_row(index, gap) for gap in missing)
    return tuple(rows)


def _gap_row(segment: int, gap: Gap) -> Row:
    return Row(segment, gap.kind, gap.at, gap.at, gap.source, (), ())


def _places(segment: Segment, pairs: Sequence[Pair]) -> list[tuple[int, int, str, bool]]:
    """Start, end and Chinese of each row of a segment, and whether that is unsure.

    Together they are the whole segment.

    A sentence that no Chinese was found for is a row of its own.
    """
    if segment.source and not pairs:
        return [(0, len(segment.text), segment.source, False)]
    ordered = sorted(pairs, key=lambda pair: pair.span)
    begun = {pair.span.start: (pair.source, not pair.confident) for pair in ordered}
    paired = 0
    for span in sentence_spans(segment.text):
        while paired < len(ordered) and ordered[paired].span.end <= span.start:
            paired += 1
        if paired == len(ordered) or span.end <= ordered[paired].span.start:
            begun.setdefault(span.start, ("", False))
    starts = sorted(begun)
    edges = [0, *starts[1:], len(segment.text)]
    return [(a, b, *begun[start]) for (a, b), start in zip(pairwise(edges), starts, strict=True)]


def _divided(
    tokens: Iterable[Token], starts: Sequence[int]
) -> Iterator[tuple[tuple[Token, ...], tuple[Token, ...]]]:
    """The stream cut into rows, each as its two sides.

    What is inserted between two rows belongs to the words it replaces, else to the row it opens.
    """
    sides: list[tuple[list[Token], list[Token]]] = [([], []) for _ in starts]
    row, at = 0, 0
    struck: tuple[int, int] | None = None
    for token in tokens:
        if token.kind == "reference":
            continue
        if token.kind == "insert":
            replaces = struck == (token.findings[-1], at)
            opens = row + 1 < len(starts) and starts[row + 1] == at and not replaces
            sides[row + opens][1].append(token)
            continue
        text = token.text
        while text:
            while row + 1 < len(starts) and starts[row + 1] <= at:
                row += 1
            room = starts[row + 1] - at if row + 1 < len(starts) else len(text)
            part, text = text[:room], text[room:]
            cut = Token(token.kind, part, token.findings, token.is_wide)
            sides[row][0].append(cut)
            if token.kind == "text":
                sides[row][1].append(cut)
            at += len(part)
        struck = (token.findings[-1], at) if token.kind == "delete" else None
    for before, after in sides:
        yield tuple(before), tuple(after)
