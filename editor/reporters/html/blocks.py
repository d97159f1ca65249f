"""The text of one document as the page shows it: blocks in order, each with its cards."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from editor.model import Finding, Segment, SegmentKind
from editor.reporters.html.cards import Card
from editor.reporters.html.changes import APPLICABLE, Change, Choice, apply
from editor.reporters.html.redline import Mark, Token, redline
from editor.reporters.placing import Placer

REWRITE_LETTERS = 100
"""A new wording longer than this is shown whole, where its change is not shown as made."""

_DEEPEST_HEADING = 6


@dataclass(frozen=True, slots=True)
class Rewrite:
    """A long new wording that stands under its paragraph.

    Attributes:
        done: whether the clean text has it; otherwise the changes inside it are shown instead.
    """

    card: Card
    text: str
    done: bool


@dataclass(frozen=True, slots=True)
class Block:
    """One segment on the page.

    Attributes:
        element: ``p``, or ``h3`` to ``h6``.
        text: as it stands.
        tokens: the redline.
        result: the text with all changes made.
        cards: findings whose words begin here.
    """

    index: int
    kind: SegmentKind
    element: str
    level: int
    text: str
    tokens: tuple[Token, ...]
    result: str
    cards: tuple[Card, ...]
    rewrites: tuple[Rewrite, ...]

    @property
    def is_changed(self) -> bool:
        """Whether the result differs from the text."""
        return self.result != self.text

    @property
    def is_removed(self) -> bool:
        """Whether nothing is left of it."""
        return self.is_changed and not self.result.strip()


@dataclass(frozen=True, slots=True)
class Group:
    """Neighboring blocks that belong together: the items of a list, lines to be removed, cells."""

    kind: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Placed:
    """Where the findings of a document stand.

    Attributes:
        marks: their words by index of the segment.
        homes: index of the segment each begins in, by index of the finding.
    """

    marks: Mapping[int, Sequence[Mark]]
    homes: Mapping[int, int]


def place_all(findings: Sequence[Finding], placer: Placer) -> Placed:
    """The places of all findings; one that covers no prose has none."""
    marks: defaultdict[int, list[Mark]] = defaultdict(list)
    homes: dict[int, int] = {}
    for index, finding in enumerate(findings):
        for place in placer.place(finding.span):
            first = homes.setdefault(index, place.segment) == place.segment
            marks[place.segment].append(Mark(place.start, place.end, index, first))
    return Placed(marks, homes)


def make_blocks(
    segments: Sequence[Segment], cards: Sequence[Card], choice: Choice, placed: Placed
) -> tuple[Group, ...]:
    """The blocks of a document in groups, each with the cards of the findings that begin in it."""
    own: defaultdict[int, list[Card]] = defaultdict(list)
    for finding, home in placed.homes.items():
        own[home].append(cards[finding])
    elements = _elements(segments)
    blocks = []
    for index, segment in enumerate(segments):
        changes = choice.by_segment.get(index, ())
        blocks.append(
            Block(
                index=index,
                kind=segment.kind,
                element=elements[index],
                level=segment.level,
                text=segment.text,
                tokens=redline(segment.text, placed.marks.get(index, ()), changes),
                result=apply(segment.text, changes),
                cards=tuple(own[index]),
                rewrites=tuple(_rewrites(own[index], cards, changes)),
            )
        )
    return tuple(_grouped(blocks))


def _rewrites(
    own: Iterable[Card], cards: Sequence[Card], changes: Iterable[Change]
) -> Iterator[Rewrite]:
    for change in changes:
        if change.is_rewrite:
            yield Rewrite(cards[change.finding], change.replacement, done=True)
    for card in own:
        best = card.finding.suggestion_within(APPLICABLE)
        if card.rivals and best is not None and len(best.replacement) > REWRITE_LETTERS:
            yield Rewrite(card, best.replacement, done=False)


def _elements(segments: Iterable[Segment]) -> list[str]:
    """Heading levels under the page's own two, none skipped on the way down."""
    elements: list[str] = []
    open_levels: list[int] = []
    for segment in segments:
        if segment.kind is not SegmentKind.HEADING:
            elements.append("p")
            continue
        while open_levels and open_levels[-1] >= segment.level:
            open_levels.pop()
        open_levels.append(segment.level)
        elements.append(f"h{min(2 + len(open_levels), _DEEPEST_HEADING)}")
    return elements


def _grouped(blocks: Iterable[Block]) -> Iterator[Group]:
    def kind(block: Block) -> str:
        if block.is_removed:
            return "removed"
        return "" if block.kind is SegmentKind.PARAGRAPH else block.kind.value

    for name, members in groupby(blocks, key=kind):
        yield Group(name, tuple(members))
