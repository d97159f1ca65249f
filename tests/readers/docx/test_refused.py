"""What is no Word document, or none that anybody wrote."""

from __future__ import annotations

import io
import zipfile

import pytest

from editor import readers
from editor.errors import ReadError
from tests.readers.docx.reading import read
from tests.word.packing import body, docx, p, packed, r

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b"plain text", "no Word document, or a damaged one"),
        (OLE, "an old Word document"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "without a password"),
        (docx(p(r("x")))[:-400], "no Word document, or a damaged one"),
        (packed({"a.txt": "x"}), "word/document.xml is missing"),
        (docx("", main="<w:document"), "not well-formed XML"),
        (docx("", main="<a/>"), "though it is packed like one"),
        (docx("", main='<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'), "document type"),
        (docx("", main='<!DOCTYPE a SYSTEM "http://a.cn/a.dtd"><a/>'), "document type"),
    ],
)  # fmt: skip
def test_what_is_no_word_document_is_told_in_one_line(data: bytes, reason: str) -> None:
    with pytest.raises(ReadError, match=reason) as caught:
        readers.read(data, "release.docx")
    assert str(caught.value).startswith("release.docx: ")
    assert "\n" not in str(caught.value)


def test_a_member_that_is_damaged_is_told_of_when_it_is_needed() -> None:
    data = bytearray(docx(p(*(r(f"word {n} and more") for n in range(50)))))
    at = data.index(b"word/document.xml") + 200
    data[at : at + 20] = bytes(20)
    with pytest.raises(ReadError, match=r"word/document\.xml is damaged"):
        readers.read(bytes(data), "release.docx")


def test_a_bomb_is_not_unpacked() -> None:
    many = packed({f"{n}.xml": b"\0" * 60_000_000 for n in range(9)})
    with pytest.raises(ReadError, match="unpacks to 540 MB"):
        readers.read(many, "release.docx")
    large = docx("", main=" " * 60_000_000)
    with pytest.raises(ReadError, match=r"unpacks to 60 MB, the limit is 50 MB"):
        readers.read(large, "release.docx")


def test_a_small_file_does_not_become_millions_of_paragraphs() -> None:
    data = docx("<w:p/>" * 2_000_000)
    assert len(data) < 100_000
    with pytest.raises(ReadError, match="almost nothing, unpacked to 12 MB"):
        readers.read(data, "release.docx")


def test_a_directory_that_points_before_the_file_is_damage() -> None:
    data = bytearray(docx(p(r("x"))))
    end = data.rindex(b"PK\5\6")
    data[end + 12 : end + 16] = (len(data) * 2).to_bytes(4, "little")
    with pytest.raises(ReadError, match="or a damaged one"):
        readers.read(bytes(data), "release.docx")


def test_a_part_held_twice_is_refused() -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("word/document.xml", body(p(r("one"))))
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("word/document.xml", body(p(r("two"))))
    with pytest.raises(ReadError, match="holds a part twice"):
        readers.read(data.getvalue(), "release.docx")


@pytest.mark.parametrize(
    "content",
    [
        p(*["<w:r>"] * 20_000, *["</w:r>"] * 20_000),
        "<w:p>" * 2_000 + "x" + "</w:p>" * 2_000,
        "<w:tbl><w:tr><w:tc>" * 2_000 + p(r("deep")) + "</w:tc></w:tr></w:tbl>" * 2_000,
        p(*['<w:r><w:fldChar w:fldCharType="begin"/></w:r>'] * 50_000),
        p(*[r("a")] * 50_000),
        p(r("x" * 1_000_000)),
        p(r("&amp;" * 100_000)),
        p(*["<w:bookmarkStart w:id='1' w:name='b'/>"] * 50_000),
        p("<w:r>" + "<w:t> </w:t>" * 30_000 + "</w:r>"),
        p(r("\u202eevil \u200f right \ud7ff \U0001f600")),
        p("<w:t>outside a run</w:t>", "<w:tab/>"),
        "<w:r><w:t>outside a paragraph</w:t></w:r>",
    ],
    ids=range(12),
)  # fmt: skip
def test_hostile_documents_are_read(content: str) -> None:
    document = read(content)
    assert document.text.endswith("\n") or not document.segments
    for segment in document.segments:
        start = segment.pieces[0].doc_start
        assert document.text[start : start + len(segment.text)] == segment.text
