"""Word documents: their text is what Word shows, a line for each paragraph.

Headings, lists, tables, notes, headers and text boxes are read; tracked changes as if accepted;
tables of contents, page numbers and hidden text are left alone. A table of Chinese beside its
English is a bilingual document.
"""

from __future__ import annotations

from collections.abc import Iterable

from editor.model import Document, Edit

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


class DocxReader:
    """Reads .docx and .docm; macros and everything else in the file stay as they are.

    Every run of the command asks every reader for its endings, so what it takes to read a Word
    file is loaded when there is one.
    """

    media_type = MEDIA_TYPE
    suffixes = (".docx", ".docm")

    def unpack(self, data: bytes, path: str) -> Document:
        """Finds the paragraphs, and the Chinese beside them in tables.

        Raises:
            ReadError: no Word document, or a damaged, encrypted or too large one.
        """
        from editor.readers.docx.document import document_of  # noqa: PLC0415 - see the class
        from editor.word.contents import read_contents  # noqa: PLC0415

        return document_of(read_contents(data, path), path, MEDIA_TYPE)

    def revise(self, document: Document, edits: Iterable[Edit]) -> Document:
        """The document with edits in the runs concerned."""
        from editor.readers.docx.document import document_of, held_in  # noqa: PLC0415
        from editor.word.contents import contents_of  # noqa: PLC0415
        from editor.word.writing import write_edits  # noqa: PLC0415

        contents = held_in(document)
        texts = write_edits(contents, edits)
        if not texts:
            return document
        revised = contents_of(contents.package.with_texts(texts))
        return document_of(revised, document.path, MEDIA_TYPE)

    def pack(self, document: Document) -> bytes:
        """The file; members without edits are the same bytes."""
        from editor.readers.docx.document import held_in  # noqa: PLC0415

        return held_in(document).package.to_bytes()


READER = DocxReader()
