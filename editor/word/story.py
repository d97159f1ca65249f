"""The values a part of a Word document is read into: blocks of stretches of text in runs.

All places are code points of the part's XML, but for ``at``, which is one of the document's text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from editor.model import SegmentKind
from editor.word.twins import Twin

_ROOT = re.compile(r"<((?:[\w.-]+:)?)(?:document|footnotes|endnotes|hdr|ftr)\b")

Format = tuple[tuple[str, tuple[tuple[str, str], ...]], ...]
"""Names and attributes of a run's properties, those left out that a reader does not see."""


@dataclass(slots=True)
class Run:
    """A ``w:r``.

    Attributes:
        start: its first code point.
        content: where its start tag ends.
        end: the code point after its end tag.
        properties: the range of its ``w:rPr``.
        children: the ranges of its other children, in order.
        format: how it looks; runs alike in this are one to a reader.
    """

    start: int
    content: int
    end: int = 0
    properties: tuple[int, int] | None = None
    children: list[tuple[int, int]] = field(default_factory=list)
    format: Format = ()


@dataclass(slots=True)
class TextElement:
    """A ``w:t``.

    Attributes:
        start: its first code point.
        content: where its start tag ends.
        content_end: where its end tag begins; the same as ``content`` for an empty element.
        end: the code point after its end tag.
        keeps_space: whether Word keeps white space at its ends.
    """

    start: int
    content: int
    content_end: int = 0
    end: int = 0
    keeps_space: bool = False


@dataclass(slots=True)
class Stretch:
    """Text that a reader sees, and what stands for it in the XML.

    As many code points of XML as characters, or one character for all of the XML: an entity, a
    tabulator's element.

    Attributes:
        text: what is read.
        start: where it begins.
        end: where it ends.
        run: the run it is in; None where it must be left alone, in a formula.
        element: the text element it is in; None for an element of its own.
        raw: whether it stands in a CDATA section.
        masked: whether no check may report there.
        apart: whether no edit may reach across its beginning.
        at: where it stands in the document's text.
    """

    text: str
    start: int
    end: int
    run: Run | None
    element: TextElement | None = None
    raw: bool = False
    masked: bool = False
    apart: bool = False
    at: int = 0

    @property
    def till(self) -> int:
        """Where it ends in the document's text."""
        return self.at + len(self.text)

    def place(self, position: int) -> int:
        """The place in the XML of a position in the document's text within it."""
        if position >= self.till:
            return self.end
        return self.start + position - self.at

    def cut(self, first: int, last: int) -> None:
        """Takes so many characters off its two ends."""
        if self.end - self.start == len(self.text):
            self.start += first
            self.end -= last
        self.text = self.text[first : len(self.text) - last]


@dataclass(frozen=True, slots=True)
class Cell:
    """Where in which table a block stands; rows and columns count from 0."""

    table: int
    row: int
    column: int


@dataclass(slots=True)
class Paragraph:
    """A ``w:p``.

    Attributes:
        start: its first code point.
        content: where its content begins, after its properties.
        end: the code point after its end tag.
        box: the outermost run that holds the text box it is in.
        note: id of the footnote or endnote it is in.
    """

    start: int
    content: int
    end: int = 0
    box: Run | None = None
    note: str | None = None


@dataclass(slots=True)
class Block:
    """A paragraph, or the part of one between page breaks or empty lines.

    Attributes:
        kind: what it is on the page, tables left aside.
        level: of a heading or a list's item.
        cell: the table's cell it stands in.
        at: where it begins in the document's text.
    """

    paragraph: Paragraph
    cell: Cell | None = None
    stretches: list[Stretch] = field(default_factory=list)
    kind: SegmentKind = SegmentKind.PARAGRAPH
    level: int = 0
    at: int = 0

    @property
    def text(self) -> str:
        """What it reads."""
        return "".join(stretch.text for stretch in self.stretches)


@dataclass(frozen=True)
class Story:
    """One part: the body, the footnotes, a header.

    Attributes:
        name: of the member of the package.
        kind: what it is to the document, ``document``, ``footnotes`` or ``header`` for one.
        xml: the whole part.
        blocks: in reading order; a text box comes after the paragraph it is anchored in.
        root: name of the outermost element.
        note_marks: where in the XML the run with the mark of a note stands, by kind and id.
        highest_id: the highest ``w:id`` of anything in it.
        widths: how many columns its tables have, by their numbers.
        twins: text boxes that stand in it twice.
    """

    name: str
    kind: str
    xml: str = field(repr=False)
    blocks: tuple[Block, ...]
    root: str
    note_marks: dict[tuple[str, str], Run]
    highest_id: int
    widths: dict[int, int]
    twins: tuple[Twin, ...] = ()

    @property
    def space(self) -> str:
        """The prefix of Word's namespace in this part, with its colon: ``w:`` as a rule."""
        found = _ROOT.search(self.xml)
        return found[1] if found else "w:"
