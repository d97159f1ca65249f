"""Collects the prose of one block, piece by piece, and makes a segment of it."""

from __future__ import annotations

import re

from editor.model import Piece, Segment, SegmentKind, Span
from editor.readers.addresses import address_spans, merged

_SPACES = " \t\r\n\f"
_WRAP = re.compile(r"(?<![ \t])[ \t]*(?:\r\n|\r|\n)[ \t]*")


class Prose:
    """Grows by runs of text in document order; what is not added is markup.

    White space that follows markup right after white space is left out, as a browser would:
    ``a <img> b`` reads ``a b``.

    Attributes:
        blank: whether nothing but white space was added.
        after_break: whether nothing but white space was added since the last break.
    """

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._pieces: list[Piece] = []
        self._masks: list[Span] = []
        self._length = 0
        self.blank = True
        self.after_break = False

    def add(self, text: str, doc_start: int, *, masked: bool = False) -> None:
        """Adds a run that stands in the document as it reads."""
        if self._is_second_space(text, doc_start):
            kept = text.lstrip(_SPACES)
            doc_start += len(text) - len(kept)
            text = kept
        self._append(text, doc_start, len(text), masked=masked)

    def add_atom(self, text: str, doc_start: int, doc_length: int, *, masked: bool = False) -> None:
        """Adds one unit of markup, such as ``&amp;``, that reads as ``text``.

        ``doc_length`` may be 0: then ``text`` is seen but not in the document.
        """
        if not self._is_second_space(text, doc_start):
            self._append(text, doc_start, doc_length, masked=masked)

    def add_wrapped(self, text: str, doc_start: int, *, masked: bool = False) -> None:
        """Adds a verbatim run in which a line break and its indentation are one newline."""
        done = 0
        for wrap in _WRAP.finditer(text):
            self.add(text[done : wrap.start()], doc_start + done, masked=masked)
            self.add_newline(wrap[0], doc_start + wrap.start(), masked=masked)
            done = wrap.end()
        self.add(text[done:], doc_start + done, masked=masked)

    def add_newline(self, raw: str, doc_start: int, *, masked: bool = False) -> None:
        """Adds a line break, the blanks around it included, as one newline."""
        if len(raw) == 1:
            self.add(raw, doc_start, masked=masked)
        else:
            self.add_atom("\n", doc_start, len(raw), masked=masked)

    def add_break(self, doc_start: int) -> None:
        """Adds a newline for a tag at ``doc_start``; an edit on it leaves the tag alone."""
        self._append("\n", doc_start, 0, masked=False)
        self.after_break = True

    def add_line_end(self, doc_start: int, doc_length: int) -> None:
        """Adds a line break that is written and meant, after another one as well."""
        self._append("\n", doc_start, doc_length, masked=False)

    def add_gap(self, doc_start: int) -> None:
        """Adds a space that is seen but not written, unless white space stands there already."""
        if self._parts and not self._parts[-1][-1].isspace():
            self._append(" ", doc_start, 0, masked=False)

    def build(self, kind: SegmentKind = SegmentKind.PARAGRAPH, level: int = 0) -> Segment | None:
        """The segment, outer white space left out; None when nothing else or all is masked."""
        text = "".join(self._parts)
        start = len(text) - len(text.lstrip())
        end = len(text.rstrip())
        if start >= end:
            return None
        pieces = _cut(self._pieces, start, end)
        start, end = pieces[0].start, pieces[-1].start + pieces[-1].length
        text = text[start:end]
        masks = [
            Span(max(mask.start, start) - start, min(mask.end, end) - start)
            for mask in self._masks
            if mask.start < end and start < mask.end
        ]
        moved = tuple(Piece(p.start - start, p.doc_start, p.length, p.doc_length) for p in pieces)
        masked = merged([*masks, *address_spans(text)])
        if masked and len(masked[0]) == len(text):
            return None
        return Segment(text, moved, kind, level, masked)

    def _is_second_space(self, text: str, doc_start: int) -> bool:
        if not text or text[0] not in _SPACES or not self._pieces:
            return False
        last = self._pieces[-1]
        return self._parts[-1][-1] in _SPACES and last.doc_start + last.doc_length != doc_start

    def _append(self, text: str, doc_start: int, doc_length: int, *, masked: bool) -> None:
        if not text:
            return
        if not text.isspace():
            self.blank = self.after_break = False
        piece = Piece(self._length, doc_start, len(text), doc_length)
        last = self._pieces[-1] if self._pieces else None
        if (
            last
            and last.verbatim
            and piece.verbatim
            and last.doc_start + last.doc_length == doc_start
        ):
            length = last.length + piece.length
            self._pieces[-1] = Piece(last.start, last.doc_start, length, length)
        else:
            self._pieces.append(piece)
        if masked:
            self._masks.append(Span(self._length, self._length + len(text)))
        self._parts.append(text)
        self._length += len(text)


def _cut(pieces: list[Piece], start: int, end: int) -> list[Piece]:
    """The pieces of ``text[start:end]``; one that cannot be divided stays whole."""
    kept = []
    for piece in pieces:
        first, last = max(piece.start, start), min(piece.start + piece.length, end)
        if first >= last:
            continue
        if piece.verbatim:
            offset, length = first - piece.start, last - first
            kept.append(Piece(first, piece.doc_start + offset, length, length))
        else:
            kept.append(piece)
    return kept
