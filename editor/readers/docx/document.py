"""Makes a document of what a Word file holds: its segments, and the pairs of its tables."""

from __future__ import annotations

from collections.abc import Iterator

from editor.model import Document, Piece, Segment, SegmentKind, Span
from editor.readers.addresses import address_spans, merged
from editor.readers.docx.table import Sides, read_tables
from editor.word.contents import Contents
from editor.word.story import Block, Cell, Story


def held_in(document: Document) -> Contents:
    """What the Word file of a document holds.

    Raises:
        TypeError: it was not read from one.
    """
    if not isinstance(document.container, Contents):
        raise TypeError(f"{document.path} was not read from a Word file")
    return document.container


def document_of(contents: Contents, path: str, media_type: str) -> Document:
    """The document; a Chinese cell beside its English is no segment but that one's source."""
    segments: list[Segment] = []
    sides = Sides()
    for story in contents.stories:
        made = list(_segments(story))
        found = read_tables(made)
        segments += (
            found.paired.get(segment.pieces[0].doc_start, segment)
            for segment, _ in made
            if segment.pieces[0].doc_start not in found.chinese
        )
        sides.add(found)
    return Document(
        path,
        contents.text,
        tuple(segments),
        media_type,
        pairs=tuple(sides.pairs),
        gaps=tuple(sides.gaps),
        container=contents,
    )


def _segments(story: Story) -> Iterator[tuple[Segment, Cell | None]]:
    for block in story.blocks:
        segment = _segment(block, story.widths)
        if segment is not None:
            yield segment, block.cell


def _segment(block: Block, widths: dict[int, int]) -> Segment | None:
    """A block's prose, outer white space left out; None when nothing else or all is masked."""
    whole = block.text
    text = whole.strip()
    if not text:
        return None
    start = block.at + len(whole) - len(whole.lstrip())
    masks, barriers = [], []
    for stretch in block.stretches:
        first = max(stretch.at - start, 0)
        last = min(stretch.till - start, len(text))
        if first < last:
            if stretch.masked:
                masks.append(Span(first, last))
            if stretch.apart and first:
                barriers.append(first)
    masked = merged([*masks, *address_spans(text)])
    if masked and len(masked[0]) == len(text):
        return None
    return Segment(
        text,
        (Piece(0, start, len(text), len(text)),),
        _kind(block, widths),
        block.level,
        masked,
        barriers=tuple(barriers),
    )


def _kind(block: Block, widths: dict[int, int]) -> SegmentKind:
    """What a block is; a table of one column is a box around running text."""
    in_table = block.cell is not None and widths.get(block.cell.table, 0) > 1
    return SegmentKind.TABLE_CELL if in_table and not block.level else block.kind
