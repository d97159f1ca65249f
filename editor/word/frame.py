"""Builds the blocks of one paragraph while its tokens pass."""

from __future__ import annotations

from editor.word.story import Block, Cell, Format, Paragraph, Run, Stretch, TextElement
from editor.word.styles import Look, Styles
from editor.word.xml import Event

_UNSEEN = frozenset("w:lang w:noProof w:kern w:bCs w:iCs w:szCs w:webHidden".split())
"""Run properties that do not show in Western text."""

_OTHER_FONTS = frozenset("w:hint w:eastAsia w:eastAsiaTheme w:cs w:cstheme".split())
"""What is said of the fonts of other scripts."""

_SPACE = " \t\r\n"
_PAGE_BREAKS = frozenset({"page", "column"})
_OBJECT = "\ufffc"
"""Stands for a symbol that only its font gives a meaning."""
_PRIVATE_USE = range(0xE000, 0xF900)


class Frame:
    """A paragraph that is open.

    Args:
        paragraph: the paragraph.
        cell: the table's cell it stands in.
        carried: the blocks it joins on to, where the mark of the one before was deleted.
        story: where its blocks go.

    Attributes:
        blocks: what it has come to so far; the last one grows.
        look: what its properties say.
        mark_deleted: whether the paragraph's mark is deleted, so that the next one joins on.
        run: the run that is open.
        run_look: what the properties of that run say.
        silent: whether what comes is not read.
        dropped: whether nothing of the paragraph is read.
        apart: whether no edit may reach from what was read to what comes.
    """

    def __init__(
        self,
        paragraph: Paragraph,
        cell: Cell | None,
        carried: list[Block],
        story: list[Block],
    ) -> None:
        self.paragraph = paragraph
        self.blocks = carried
        self._story = story
        if not carried:
            self._begin(Block(paragraph, cell))
        self.look = Look()
        self.mark_deleted = False
        self.run: Run | None = None
        self.run_look = Look()
        self.silent = self.dropped = False
        self.apart = True
        self._format: list[tuple[str, tuple[tuple[str, str], ...]]] = []
        self._last_format: Format = ()
        self._run_masked = False
        self._element: TextElement | None = None
        self._element_stretches: list[Stretch] = []
        self._after_break = False

    def start_run(self, event: Event) -> None:
        """A ``w:r`` begins; one inside another, as in ruby text, stands for the outer one too."""
        self.run = Run(event.start, event.end)
        self.run_look = Look()
        self._format = []
        self._run_masked = False

    def take_property(self, event: Event) -> None:
        """A start tag among the run's properties."""
        self.run_look.take(event)
        if event.name not in _UNSEEN:
            given = sorted(event.attributes.items())
            shown = [item for item in given if item[0] not in _OTHER_FONTS]
            if event.name != "w:rFonts" or shown:
                self._format.append((event.name, tuple(shown)))

    def end_properties(self, start: int, end: int, styles: Styles) -> None:
        """The run's properties are complete."""
        if self.run is None:
            return
        self.run.properties = (start, end)
        self.run.format = tuple(self._format)
        self._run_masked = styles.is_code(self.run_look)
        if styles.is_hidden(self.run_look):
            self.silent = self.apart = True

    def end_run(self, event: Event) -> None:
        """The run ends."""
        if self.run is not None:
            self.run.end = event.end
        self.run = None

    def start_text(self, event: Event) -> None:
        """A ``w:t`` begins."""
        keeps = event.attributes.get("xml:space") == "preserve"
        self._element = TextElement(event.start, event.end, event.end, event.end, keeps)
        self._element_stretches = []

    def end_text(self, event: Event) -> None:
        """The ``w:t`` ends; white space at its ends is none unless it says so."""
        element = self._element
        if element is None:
            return
        element.content_end, element.end = event.start, event.end
        self._element = None
        if not element.keeps_space:
            self._strip()

    def add_text(self, event: Event, *, masked: bool) -> None:
        """Characters of the ``w:t``."""
        if self._element is None:
            return
        text = event.text.replace("\n", " ").replace("\r", " ").replace("\t", " ")
        stretch = Stretch(text, event.start, event.end, self.run, self._element)
        stretch.raw = event.kind == "raw"
        if self._add(stretch, masked=masked):
            self._element_stretches.append(stretch)

    def add_element(self, event: Event, start: int, *, masked: bool) -> None:
        """The end of an element that is read as a character: a tabulator, a break, a symbol."""
        if event.name == "w:noBreakHyphen":
            self._add(Stretch("\u2011", start, event.end, self.run), masked=masked)
        elif event.name in {"w:tab", "w:ptab"}:
            self._add_apart(Stretch("\t", start, event.end, self.run), masked=masked)

    def add_symbol(self, event: Event, end: int) -> None:
        """A ``w:sym``; most have a meaning in their own font only."""
        code = event.attributes.get("w:char", "")
        try:
            number = int(code, 16)
            text = _OBJECT if number in _PRIVATE_USE or number < 0x20 else chr(number)  # noqa: PLR2004 - controls
        except (ValueError, OverflowError):
            text = _OBJECT
        if 0xD800 <= ord(text) < 0xE000:  # noqa: PLR2004 - surrogates
            text = _OBJECT
        self._add_apart(Stretch(text, event.start, end, self.run), masked=True)

    def add_formula(self, event: Event) -> None:
        """Text of a formula: read, but left alone."""
        self._add_apart(Stretch(event.text[:1], event.start, event.end, None), masked=True)

    def add_break(self, kind: str | None, start: int, end: int, *, masked: bool) -> None:
        """A break: of the line, or of a page, which parts blocks as an empty line does."""
        if self.silent:
            return
        if kind in _PAGE_BREAKS or self._after_break:
            self._split()
            return
        self._add_apart(Stretch("\n", start, end, self.run), masked=masked)
        self._after_break = True

    def close(self, event: Event, styles: Styles) -> None:
        """The paragraph ends."""
        self.paragraph.end = event.end
        kind, level = styles.kind(self.look)
        for block in self.blocks:
            block.kind, block.level = kind, level
            if styles.is_code(self.look):
                for stretch in block.stretches:
                    stretch.masked = True

    def _add_apart(self, stretch: Stretch, *, masked: bool) -> None:
        self.apart = True
        self._add(stretch, masked=masked)
        self.apart = True

    def _add(self, stretch: Stretch, *, masked: bool) -> bool:
        if self.silent or not stretch.text:
            return False
        look = stretch.run.format if stretch.run else ()
        stretch.apart = self.apart or look != self._last_format or stretch.raw
        stretch.masked = masked or self._run_masked or stretch.raw
        self.blocks[-1].stretches.append(stretch)
        self._last_format = look
        self.apart = stretch.raw
        self._after_break = self._after_break and stretch.text.isspace()
        return True

    def _split(self) -> None:
        stretches = self.blocks[-1].stretches
        while stretches and stretches[-1].text == "\n":
            stretches.pop()
        self._begin(Block(self.paragraph, self.blocks[-1].cell))
        self.apart, self._after_break = True, False

    def _begin(self, block: Block) -> None:
        self.blocks.append(block)
        self._story.append(block)

    def _strip(self) -> None:
        """Word drops white space at both ends of a ``w:t`` that does not say it keeps it."""
        own = self._element_stretches
        for stretch in own:
            kept = stretch.text.lstrip(_SPACE)
            stretch.cut(len(stretch.text) - len(kept), 0)
            if kept:
                break
        for stretch in reversed(own):
            kept = stretch.text.rstrip(_SPACE)
            stretch.cut(0, len(stretch.text) - len(kept))
            if kept:
                break
        left = [stretch for stretch in own if stretch.text]
        if len(left) < len(own):
            if left:
                left[0].apart = own[0].apart
            else:
                self.apart = self.apart or own[0].apart
            self.blocks[-1].stretches[-len(own) :] = left
