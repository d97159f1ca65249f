"""What the tests of Word documents share: reading one, and writing one edit."""

from __future__ import annotations

from hypothesis import strategies as st

from editor import readers
from editor.model import Document, Edit, Segment, Span
from tests.word.packing import docx

BOLD = "<w:b/>"


def read(content: str, **parts: str) -> Document:
    return readers.read(docx(content, parts), "release.docx")


def texts(document: Document) -> list[str]:
    return [segment.text for segment in document.segments]


def only(document: Document) -> Segment:
    (segment,) = document.segments
    return segment


def edited(data: bytes, words: str, replacement: str) -> bytes:
    document = readers.read(data, "release.docx")
    at = document.text.index(words)
    return readers.write(document, [Edit(Span(at, at + len(words)), replacement)])


PRINTABLE = st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff")
