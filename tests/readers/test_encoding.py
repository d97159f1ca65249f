from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor import readers
from editor.errors import ReadError, WriteError
from editor.model import Document, Edit, Encoding, Span
from editor.readers.encoding import decode, encode

CHINESE = "恒宇轻合金集团认真学习贯彻党的二十大精神，扎实推进高质量发展。"


@pytest.mark.parametrize(
    ("text", "codec"),
    [
        ("", "utf-8"),
        ("plain ASCII", "utf-8"),
        (CHINESE, "utf-8"),
        (CHINESE, "gb18030"),
        (CHINESE * 3 + "段玉环", "gb18030"),
        ("The “twenty” spirit — 祁望舒, General Manager", "gb18030"),
        ("Emoji 😀 within 中文", "gb18030"),
        ("No “quotation” marks", "utf-16-le"),
        ("No “quotation” marks", "utf-16-be"),
        (CHINESE + "\n" + CHINESE, "utf-16-le"),
        (CHINESE + "\n" + CHINESE, "utf-16-be"),
    ],
)
def test_an_encoding_without_mark_is_recognized(text: str, codec: str) -> None:
    data = text.encode(codec)
    assert decode(data, "a.txt") == (text, Encoding(codec))
    assert encode(text, Encoding(codec), "a.txt") == data


@pytest.mark.parametrize(
    ("bom", "codec"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (b"\x84\x31\x95\x33", "gb18030"),
    ],
)
def test_a_byte_order_mark_is_no_text_and_is_written_back(bom: bytes, codec: str) -> None:
    data = bom + f"A mark, {CHINESE}\r\n".encode(codec)
    text, encoding = decode(data, "a.txt")
    assert text == f"A mark, {CHINESE}\r\n"
    assert encoding == Encoding(codec, bom)
    assert encode(text, encoding, "a.txt") == data


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ("Société générale à Genève".encode("latin-1"), "save it as UTF-8"),
        ("“Curly” and naïve – café".encode("cp1252"), "save it as UTF-8"),
        ("認真學習貫徹黨的二十大精神，紮實推進高質量發展。".encode("big5"), "save it as UTF-8"),
        ("日本語のテキストです。よろしくお願いします。".encode("shift-jis"), "save it as UTF-8"),
        ("Привет, мир, это текст".encode("cp1251"), "save it as UTF-8"),
        (b"\xff\xfeA\x00\x00\xd8", "begins as utf-16-le but breaks it; save it as UTF-8"),
        (b"\xef\xbb\xbfA\xff", "begins as utf-8 but breaks it; save it as UTF-8"),
        (b"PK\x03\x04\x14\x00", "zip archive or an Office document"),
        (b"%PDF-1.7\n", "PDF"),
        (b"\x89PNG\r\n\x1a\n\x00", "PNG image"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "JPEG image"),
        (b"{\\rtf1\\ansi", "Rich Text"),
        (bytes(range(256)) * 4, "binary"),
        (b"good\r\nline\nwith \x00 in it", "NUL"),
    ],
)
def test_what_is_no_text_of_ours_is_refused_with_its_name_and_a_remedy(
    data: bytes, words: str
) -> None:
    with pytest.raises(ReadError, match=r"release\.txt") as caught:
        decode(data, "release.txt")
    assert words in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_nul_is_named_by_its_line() -> None:
    with pytest.raises(ReadError, match=r"a\.txt:3: holds a NUL"):
        decode(b"one\r\ntwo\rthree\0", "a.txt")


@given(st.binary(max_size=60))
def test_any_bytes_are_refused_or_come_back_exactly(data: bytes) -> None:
    try:
        text, encoding = decode(data, "a.txt")
    except ReadError:
        return
    assert encode(text, encoding, "a.txt") == data


def test_a_character_the_codec_cannot_hold_is_named() -> None:
    document = Document("a.txt", "cafe", (), encoding=Encoding("ascii"))
    with pytest.raises(WriteError, match=r"a\.txt: ascii cannot hold 'é' \(U\+00E9\)"):
        readers.write(document, [Edit(Span(3, 4), "é")])


def test_half_a_surrogate_pair_is_a_write_error() -> None:
    with pytest.raises(WriteError, match=r"U\+D800"):
        encode("\ud800", Encoding(), "a.txt")
