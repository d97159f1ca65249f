"""Reads a part of a Word document as Word shows it with all its changes accepted.

Word splits words over runs for reasons no reader sees: when which part was typed, what its
spelling checker thought, where a page ended. Runs that look alike read as one here.

Element names are those of ECMA-376 part 1, chapter 17.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from editor.word.fields import Fields, Shown
from editor.word.frame import Frame
from editor.word.properties import PROPERTIES, Properties
from editor.word.story import Block, Paragraph, Run, Story
from editor.word.styles import Styles
from editor.word.tables import Tables
from editor.word.twins import Twins
from editor.word.xml import Event

_SKIPPED = frozenset(
    "w:del w:moveFrom mc:Fallback w:rt w:pPrChange w:rPrChange w:tblPr w:tblPrEx w:tblGrid"
    " w:sectPr w:fldData w:delText w:delInstrText".split()
)
"""What a reader does not see: deleted, repeated for old versions, or properties."""

_SAID_OF_MARKS = frozenset({"w:del", "w:moveFrom"})
"""Those that are properties where they stand among properties."""

_PLAIN = frozenset(
    "w:r w:t w:rPr w:proofErr w:bookmarkStart w:bookmarkEnd w:lastRenderedPageBreak w:softHyphen"
    " w:noBreakHyphen w:commentRangeStart w:commentRangeEnd w:commentReference w:smartTag"
    " w:permStart w:permEnd".split()
)
"""Markup between two runs that parts nothing a reader sees."""

_CHARACTERS = frozenset("w:tab w:ptab w:br w:cr w:noBreakHyphen w:sym".split())
_DEEPEST_BOX = 50


def scan(
    name: str, kind: str, xml: str, styles: Styles, tokens: Callable[[], Iterable[Event]]
) -> Story:
    """Reads one part.

    Args:
        name: of its member.
        kind: what it is to the document.
        xml: the part.
        styles: of the document.
        tokens: gives those of ``xml``.
    """
    scanner = _Scanner(xml, styles, Fields())
    scanner.take_all(tokens())
    if not scanner.balanced:
        # A field without an end would hide all that follows; Word shows it as text.
        scanner = _Scanner(xml, styles, None)
        scanner.take_all(tokens())
    return Story(
        name,
        kind,
        xml,
        tuple(scanner.blocks),
        scanner.root,
        scanner.note_marks,
        scanner.highest_id,
        dict(scanner.tables.widths),
        tuple(scanner.twins.found),
    )


class _Scanner:
    """Takes tokens in order; keeps what is open on stacks and never recurses."""

    def __init__(self, xml: str, styles: Styles, fields: Fields | None) -> None:
        self.blocks: list[Block] = []
        self.root = ""
        self.note_marks: dict[tuple[str, str], Run] = {}
        self.highest_id = 0
        self.tables = Tables()
        self.twins = Twins(xml)
        self._styles = styles
        self._fields = fields
        self._frames: list[Frame] = []
        self._skipped = 0
        self._properties = Properties(styles, self.tables)
        self._in_code = False
        self._formula = 0
        self._note: str | None = None
        self._carried: list[Block] = []
        self._character: Event | None = None
        self._depth = 0
        self._runs: list[tuple[int, Run]] = []
        self._child_starts: dict[int, int] = {}

    @property
    def balanced(self) -> bool:
        """Whether every field has ended."""
        return self._fields is None or self._fields.balanced

    @property
    def _shown(self) -> Shown:
        return self._fields.shown if self._fields else Shown.READ

    @property
    def _masked(self) -> bool:
        return self._shown is Shown.MASKED

    def take_all(self, tokens: Iterable[Event]) -> None:
        for token in tokens:
            if token.kind == "start":
                self._depth += 1
                self._start_child(token)
                self.twins.start(token)
                self._start(token)
            elif token.kind == "end":
                self._end(token)
                self._end_child(token)
                self.twins.end(token)
                self._depth -= 1
            elif not self._skipped and token.text:
                self._text(token)

    def _start_child(self, event: Event) -> None:
        """Notes where a child of the innermost open run begins."""
        if self._runs and self._runs[-1][0] == self._depth - 1:
            self._child_starts[self._depth] = event.start

    def _end_child(self, event: Event) -> None:
        if not self._runs:
            return
        depth, run = self._runs[-1]
        if depth == self._depth:
            self._runs.pop()
        elif depth == self._depth - 1 and event.name != "w:rPr":
            run.children.append((self._child_starts[self._depth], event.end))

    def _text(self, event: Event) -> None:
        if self._in_code and self._fields:
            self._fields.add_code(event.text)
        elif self._frames and self._shown is not Shown.DROPPED:
            if self._formula:
                self._frames[-1].add_formula(event)
            else:
                self._frames[-1].add_text(event, masked=self._masked)

    def _start(self, event: Event) -> None:
        self._count(event)
        if self._skipped:
            self._skipped += 1
            return
        if not self.root:
            self.root = event.name
        frame = self._frames[-1] if self._frames else None
        name = event.name
        if frame and name not in _PLAIN and not self._properties.is_open:
            frame.apart = True
        if self._properties.is_open:
            if name in _SKIPPED - _SAID_OF_MARKS:
                self._skipped = 1
            else:
                self._properties.take(event, frame)
            return
        if name in _SKIPPED:
            self._skipped = 1
        elif name in PROPERTIES:
            self._properties.begin(event)
        elif name == "w:p":
            self._start_paragraph(event)
        elif frame is not None:
            self._start_inside(frame, event)
        self._start_around(event)

    def _start_inside(self, frame: Frame, event: Event) -> None:
        """Elements that only matter inside a paragraph."""
        match event.name:
            case "w:r":
                frame.start_run(event)
                frame.silent = frame.dropped or self._shown is Shown.DROPPED
                if frame.run:
                    self._runs.append((self._depth, frame.run))
            case "w:t":
                frame.start_text(event)
            case name if name in _CHARACTERS:
                self._character = event
            case "w:instrText":
                self._in_code = True
            case "w:fldChar" if self._fields:
                self._fields.mark(event.attributes.get("w:fldCharType"))
                frame.silent = frame.dropped or self._shown is Shown.DROPPED
            case "w:fldSimple" if self._fields:
                self._fields.begin_simple(event.attributes.get("w:instr", ""))
            case "m:oMath":
                self._formula += 1
            case "w:footnoteReference" | "w:endnoteReference" if frame.run:
                kind = event.name.removeprefix("w:").removesuffix("Reference") + "s"
                self.note_marks[kind, event.attributes.get("w:id", "")] = frame.run

    def _start_around(self, event: Event) -> None:
        """Elements that paragraphs stand in."""
        match event.name:
            case "w:tbl":
                self.tables.start()
            case "w:tr":
                self.tables.start_row()
            case "w:tc":
                self.tables.start_cell()
            case "w:txbxContent":
                self.tables.start_box()
            case "w:footnote" | "w:endnote":
                self._note = event.attributes.get("w:id")
                if event.attributes.get("w:type", "normal") != "normal":
                    self._skipped = 1
            case "w:sdtContent" if self._properties.hides_content:
                self._properties.hides_content = False
                self._skipped = 1

    def _count(self, event: Event) -> None:
        number = event.attributes.get("w:id", "")
        if number.isdecimal() and len(number) < 10:  # noqa: PLR2004 - the ids of Word fit 31 bits
            self.highest_id = max(self.highest_id, int(number))

    def _start_paragraph(self, event: Event) -> None:
        box = next((frame.run for frame in self._frames if frame.run), None)
        paragraph = Paragraph(event.start, event.end, event.end, box, self._note)
        carried, self._carried = self._carried, []
        story = [] if self.tables.deleted else self.blocks
        frame = Frame(paragraph, self.tables.cell, carried, story)
        if len(self._frames) < _DEEPEST_BOX:
            self._frames.append(frame)
        else:  # nobody wrote that; it is passed over
            self._skipped = 1

    def _end(self, event: Event) -> None:
        if self._skipped:
            self._skipped -= 1
            return
        frame = self._frames[-1] if self._frames else None
        if self._properties.is_open:
            self._properties.end(event, frame)
            return
        if frame and event.name not in _PLAIN:
            frame.apart = True
        if event.name in {"w:tbl", "w:txbxContent"}:
            self.tables.end()
        elif frame is not None:
            self._end_inside(frame, event)

    def _end_inside(self, frame: Frame, event: Event) -> None:
        match event.name:
            case "w:p":
                self._end_paragraph(frame, event)
            case "w:r":
                frame.end_run(event)
            case "w:t":
                frame.end_text(event)
            case "w:instrText":
                self._in_code = False
            case "w:fldSimple" if self._fields:
                self._fields.mark("end")
            case "m:oMath":
                self._formula -= 1
            case name if name in _CHARACTERS:
                self._end_character(frame, event)

    def _end_paragraph(self, frame: Frame, event: Event) -> None:
        self._frames.pop()
        frame.close(event, self._styles)
        if frame.mark_deleted:
            self._carried = frame.blocks

    def _end_character(self, frame: Frame, event: Event) -> None:
        begun, self._character = self._character, None
        if begun is None or begun.name != event.name:
            return
        if event.name == "w:sym":
            frame.add_symbol(begun, event.end)
        elif event.name in {"w:br", "w:cr"}:
            kind = begun.attributes.get("w:type")
            frame.add_break(kind, begun.start, event.end, masked=self._masked)
        else:
            frame.add_element(event, begun.start, masked=self._masked)
