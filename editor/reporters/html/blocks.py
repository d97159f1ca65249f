"""The text of one document as the page shows it: blocks in order, each with its cards."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from editor.model import Segment, SegmentKind
from editor.reporters.html.cards import Card
from editor.reporters.html.changes import APPLICABLE, Change, Choice, apply
from editor.reporters.html.placing import Placer
from editor.reporters.html.redline import Mark, Token, TokenKind, redline
from editor.reporters.html.worddiff import Kind

_REWRITE_LETTERS = 100
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
        tokens: the redline.
        result: the text with all changes made.
        source: the Chinese, when known.
        cards: findings whose words begin here.
    """

    index: int
    kind: SegmentKind
    element: str
    level: int
    tokens: tuple[Token, ...]
    before: tuple[Token, ...]
    after: tuple[Token, ...]
    result: str
    source: str | None
    cards: tuple[Card, ...]
    rewrites: tuple[Rewrite, ...]

    @property
    def is_changed(self) -> bool:
        """Whether the result differs from the text."""
        return any(token.kind != "text" for token in (*self.before, *self.after))

    @property
    def is_removed(self) -> bool:
        """Whether nothing is left of it."""
        return self.is_changed and not self.result.strip()


@dataclass(frozen=True, slots=True)
class Group:
    """Neighboring blocks that belong together: the items of a list, lines to be removed, cells."""

    kind: str
    blocks: tuple[Block, ...]


def make_blocks(
    segments: Sequence[Segment], cards: Sequence[Card], choice: Choice, placer: Placer
) -> tuple[tuple[Group, ...], tuple[Card, ...]]:
    """The blocks of a document in groups, and the cards of findings that stand in none."""
    marks: defaultdict[int, list[Mark]] = defaultdict(list)
    homes: defaultdict[int, list[Card]] = defaultdict(list)
    apart: list[Card] = []
    for position, card in enumerate(cards):
        places = placer.place(card.finding.span)
        for order, place in enumerate(places):
            marks[place.segment].append(Mark(place.start, place.end, position, order == 0))
        (homes[places[0].segment] if places else apart).append(card)
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
                tokens=redline(segment.text, marks[index], changes),
                before=tuple(_side(segment.text, changes, Kind.DELETE)),
                after=tuple(_side(segment.text, changes, Kind.INSERT)),
                result=apply(segment.text, changes),
                source=segment.source,
                cards=tuple(homes[index]),
                rewrites=tuple(_rewrites(homes[index], cards, changes)),
            )
        )
    return tuple(_grouped(blocks)), tuple(apart)


def _side(text: str, changes: Iterable[Change], own: Kind) -> Iterator[Token]:
    """One column of the side-by-side view: kept text and the strokes of its own kind."""
    kind: TokenKind = "delete" if own is Kind.DELETE else "insert"
    at = 0
    for change in changes:
        if at < change.start:
            yield Token("text", text[at : change.start])
        for stroke in change.strokes:
            if stroke.kind is Kind.KEEP:
                yield Token("text", stroke.text)
            elif stroke.kind is own:
                yield Token(kind, stroke.text)
        at = change.end
    if at < len(text):
        yield Token("text", text[at:])


def _rewrites(
    own: Iterable[Card], cards: Sequence[Card], changes: Iterable[Change]
) -> Iterator[Rewrite]:
    for change in changes:
        if change.is_rewrite:
            yield Rewrite(cards[change.finding], change.replacement, done=True)
    for card in own:
        best = card.finding.suggestion_within(APPLICABLE)
        if card.rivals and best is not None and len(best.replacement) > _REWRITE_LETTERS:
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
