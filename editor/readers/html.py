"""HTML: the standard library's tokenizer finds the tags, everything between them is text.

Broken markup is read as a browser would for our purpose: unknown and unclosed tags are markup,
stray ``<`` and ``&`` are text.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser

from editor.model import Document, Encoding, Segment, SegmentKind, Span
from editor.readers.html_elements import BLOCKS, VOID, Element, enter
from editor.readers.html_text import add_text, attribute_values, escape_value
from editor.readers.prose import Prose

_LINE_FEED = re.compile("\n")
_CUT_TAG = re.compile("<[A-Za-z/!?]")


class HtmlReader:
    """Reads HTML and XHTML pages and fragments."""

    media_type = "text/html"
    suffixes = (".html", ".htm", ".xhtml")

    def read(self, text: str, path: str, encoding: Encoding) -> Document:
        """Finds the text of block elements, and attributes a visitor reads or hears."""
        tokenizer = _Tokenizer(text)
        tokenizer.run()
        segments = sorted(tokenizer.segments, key=lambda segment: segment.pieces[0].doc_start)
        return Document(
            path, text, tuple(segments), self.media_type, encoding, tokenizer.language or None
        )

    def escape(self, text: str, document: Document, span: Span) -> str:
        """Escapes what would be markup: ``&`` and ``<``, in an attribute its quotes as well."""
        for segment in document.segments:
            first, last = segment.pieces[0], segment.pieces[-1]
            if (
                segment.kind is SegmentKind.ATTRIBUTE
                and first.doc_start <= span.start
                and span.end <= last.doc_start + last.doc_length
            ):
                return escape_value(text, document.text, first.doc_start)
        return text.replace("&", "&amp;").replace("<", "&lt;")


READER = HtmlReader()


class _Tokenizer(HTMLParser):
    """Turns tokens into segments; keeps the open elements on a stack, never recurses."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=False)
        self.segments: list[Segment] = []
        self.language = ""
        self._text = text
        self._lines = [0, *(match.end() for match in _LINE_FEED.finditer(text))]
        self._stack = [Element()]
        self._open: dict[str, int] = {}
        self._prose = Prose()
        self._prose_element = self._stack[0]
        self._text_start: int | None = None

    def run(self) -> None:
        """Reads it all.

        After the last ``>`` no tag can be whole. The tokenizer would look for its end again and
        again, so that part is dealt with here.
        """
        end = self._text.rfind(">") + 1
        self.feed(self._text[:end])
        self.close()
        self._end_text(end)
        cut = _CUT_TAG.search(self._text, end)
        self._add(end, cut.start() if cut else len(self._text))
        self._flush()

    def handle_data(self, data: str) -> None:  # noqa: ARG002 - the text is taken from the document
        """Text, or a part of it: it lasts until the next tag."""
        if self._text_start is None:
            self._text_start = self._position()

    def handle_entityref(self, name: str) -> None:
        """``&name;`` is text."""
        self.handle_data(name)

    def handle_charref(self, name: str) -> None:
        """``&#160;`` is text."""
        self.handle_data(name)

    def handle_comment(self, data: str) -> None:  # noqa: ARG002 - no comment is prose
        """``<!-- … -->``."""
        self._end_text(self._position())

    def handle_decl(self, decl: str) -> None:
        """``<!doctype …>``."""
        self.handle_comment(decl)

    def handle_pi(self, data: str) -> None:
        """``<?xml … ?>``."""
        self.handle_comment(data)

    def unknown_decl(self, data: str) -> None:
        """``<![CDATA[ … ]]>``."""
        self.handle_comment(data)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """``<tag …>``: may end a block, may open one, may hold text in its attributes."""
        position = self._position()
        self._end_text(position)
        given = {name: value or "" for name, value in reversed(attrs)}
        if tag == "html":
            self.language = self.language or given.get("lang") or given.get("xml:lang") or ""
        element = enter(self._stack[-1], tag, given)
        if not self._stack[-1].hidden:
            self._read_attributes(tag, given, position, masked=element.masked)
        if tag == "br":
            self._break(position)
            return
        if tag in BLOCKS:
            self._flush()
        if tag not in VOID:
            self._stack.append(element)
            self._open[tag] = self._open.get(tag, 0) + 1

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """``<tag … />``, which authors mean to be empty whatever the element."""
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        """``</tag>``: closes the element and what was left open in it; ignored without a start."""
        self._end_text(self._position())
        if tag in BLOCKS:
            self._flush()
        if not self._open.get(tag):
            return
        while True:
            name = self._stack.pop().tag
            self._open[name] -= 1
            if name == tag:
                return

    def _position(self) -> int:
        line, column = self.getpos()
        return self._lines[line - 1] + column

    def _end_text(self, end: int) -> None:
        if self._text_start is not None:
            self._add(self._text_start, end)
            self._text_start = None

    def _add(self, start: int, end: int) -> None:
        element = self._stack[-1]
        if element.hidden or start >= end:
            return
        if self._prose.blank:
            self._prose_element = element
        add_text(self._prose, self._text[start:end], start, masked=element.masked)

    def _break(self, position: int) -> None:
        """One ``<br>`` is a newline; two in a row part paragraphs."""
        if self._stack[-1].hidden:
            return
        if self._prose.after_break:
            self._flush()
        else:
            self._prose.add_break(position)

    def _flush(self) -> None:
        segment = self._prose.build(self._prose_element.kind, self._prose_element.level)
        self._prose = Prose()
        if segment:
            self.segments.append(segment)

    def _read_attributes(
        self, tag: str, given: dict[str, str], position: int, *, masked: bool
    ) -> None:
        raw = self.get_starttag_text() or ""
        for start, end in attribute_values(tag, given, raw):
            prose = Prose()
            add_text(prose, raw[start:end], position + start, masked=masked)
            segment = prose.build(SegmentKind.ATTRIBUTE)
            if segment:
                self.segments.append(segment)
