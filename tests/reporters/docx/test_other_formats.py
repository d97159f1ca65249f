"""Texts, Markdown and HTML as Word documents to decide on."""

from __future__ import annotations

import io
import re

import docx as python_docx
import pytest

from editor import readers
from editor.fingerprints import fingerprints
from editor.model import Edit, Safety, Span, Suggestion
from editor.readers.docx.decisions import read_decisions
from tests.reporters.docx.making import (
    made,
    report,
)
from tests.word.packing import shown

TEXTS = {
    "a.txt": b"A Headline Here\n\nTeh group held a meetting today.\n\n- Teh first\n",
    "a.md": b"# A *Headline*\n\nTeh group held\na **meetting** today.\n\n> Teh quote\n",
    "a.html": b"<h1>A Headline</h1><p>Teh group held a&nbsp;<b>meetting</b>.<img alt='Teh x'></p>",
}


@pytest.mark.parametrize("path", TEXTS)
def test_another_format_becomes_a_word_document_of_its_paragraphs(path: str) -> None:
    document = readers.read(TEXTS[path], path)
    found = [
        made(
            Span(m.start(), m.end()),
            [Suggestion(Safety.SAFE, new, (Edit(Span(m.start(), m.end()), new),))],
        )
        for old, new in (("Teh", "The"), ("meetting", "meeting"))
        for m in re.finditer(old, document.text)
    ]
    data = report(document, *sorted(found, key=lambda item: item.span))

    prose = [s.text.replace("\n", " ") for s in document.segments if s.kind.value != "attribute"]
    fixed = [text.replace("Teh", "The").replace("meetting", "meeting") for text in prose]
    assert shown(data, accepted=False) == prose
    assert shown(data, accepted=True) == fixed
    style = python_docx.Document(io.BytesIO(data)).paragraphs[0].style
    assert style is not None
    assert style.name.startswith("Heading")
    read = read_decisions(data, "reviewed.docx")
    assert read.path == path
    assert [d.finding for d in read.decisions] == list(
        fingerprints(document.text, sorted(found, key=lambda item: item.span))
    )


def test_the_empty_text_is_an_empty_document() -> None:
    data = report(readers.read(b"", "a.txt"))
    assert shown(data, accepted=True) == []
    nowhere = report(readers.read(b"  \n", "a.txt"), made(Span(0, 1)))
    assert readers.read(nowhere, "a.docx").text == ""
