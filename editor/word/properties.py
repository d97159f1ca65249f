"""Reads the properties that paragraphs, runs, rows, cells and content controls begin with."""

from __future__ import annotations

from editor.word.frame import Frame
from editor.word.styles import Styles
from editor.word.tables import Tables
from editor.word.xml import Event

PROPERTIES = frozenset({"w:pPr", "w:rPr", "w:trPr", "w:tcPr", "w:sdtPr"})
"""Elements whose content is properties."""

_DELETED = frozenset({"w:del", "w:moveFrom"})


class Properties:
    """The properties that are open.

    Attributes:
        hides_content: whether the content control they belong to shows no text of an author: its
            placeholder, or a table of contents.
    """

    def __init__(self, styles: Styles, tables: Tables) -> None:
        self.hides_content = False
        self._styles = styles
        self._tables = tables
        self._outer: Event | None = None
        self._in_mark = False

    @property
    def is_open(self) -> bool:
        """Whether what comes is a property."""
        return self._outer is not None

    def begin(self, event: Event) -> None:
        """The start tag of one of ``PROPERTIES``."""
        self._outer = event
        if event.name == "w:sdtPr":
            self.hides_content = False

    def take(self, event: Event, frame: Frame | None) -> None:
        """A start tag in them."""
        outer = self._outer.name if self._outer else ""
        if outer == "w:pPr" and frame:
            self._of_paragraph(event, frame)
        elif outer == "w:rPr" and frame:
            frame.take_property(event)
        elif outer == "w:sdtPr":
            contents = event.attributes.get("w:val") == "Table of Contents"
            self.hides_content |= contents or event.name == "w:showingPlcHdr"
        elif outer in {"w:trPr", "w:tcPr"}:
            self._of_table(event)

    def _of_paragraph(self, event: Event, frame: Frame) -> None:
        if event.name == "w:rPr":
            self._in_mark = True
        elif not self._in_mark:
            frame.look.take(event)
        elif event.name in _DELETED:
            frame.mark_deleted = True

    def _of_table(self, event: Event) -> None:
        if event.name == "w:del":
            self._tables.delete_row()
        elif event.name == "w:cellDel":
            self._tables.delete_cell()
        elif event.name == "w:gridSpan":
            self._tables.widen(event.attributes.get("w:val"))

    def end(self, event: Event, frame: Frame | None) -> None:
        """An end tag in them, or their own."""
        outer = self._outer
        if event.name == "w:rPr":
            self._in_mark = False
        if outer is None or event.name != outer.name:
            return
        self._outer = None
        if frame and outer.name == "w:pPr":
            frame.paragraph.content = event.end
            frame.dropped = self._styles.is_contents(frame.look)
        elif frame and outer.name == "w:rPr":
            frame.end_properties(outer.start, event.end, self._styles)
