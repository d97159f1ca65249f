"""Bytes to text and back, exactly: UTF-8, UTF-16 and GB18030; newlines are left alone."""

from __future__ import annotations

import codecs
import re

from editor.errors import ReadError, WriteError
from editor.model import Encoding

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    ("\ufeff".encode("gb18030"), "gb18030"),
)

_OTHER_KINDS = (
    (b"PK\x03\x04", "a zip archive or an Office document"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document"),
    (b"%PDF-", "a PDF"),
    (b"{\\rtf", "a Rich Text document"),
    (b"\x89PNG\r\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"\x1f\x8b", "a gzip archive"),
)

_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_NEWLINE = re.compile(r"\r\n?|\n")
_ASCII = re.compile(r"[\x00-\x7f]+")
_UNUSUAL = re.compile(
    "[^\t\n\r\f -~\xa0-\u024f\u2010-\u203b\u20a0-\u20bf\u2100-\u22ff\u2460-\u25ff"
    "\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]"
)
_SAMPLE = 10_000
"""Characters looked at when an encoding is guessed; more would not change the answer."""

_ENOUGH = 0.9
"""Share of ordinary characters from which a guess is believed."""


def decode(data: bytes, path: str) -> tuple[str, Encoding]:
    """The text of a file and how to write it back; ``encode`` gives the very same bytes.

    Raises:
        ReadError: no text, or in another encoding; names ``path`` and the remedy.
    """
    for magic, kind in _OTHER_KINDS:
        if data.startswith(magic):
            raise ReadError(f"{path}: this is {kind}; save it as plain text, Markdown or HTML")
    text, encoding = _by_mark(data, path) or _by_content(data, path)
    at = text.find("\0")
    if at >= 0:
        line = len(_NEWLINE.findall(text, 0, at)) + 1
        raise ReadError(f"{path}:{line}: holds a NUL character, as binary files do; remove it")
    return text, encoding


def _by_mark(data: bytes, path: str) -> tuple[str, Encoding] | None:
    for bom, codec in _BOMS:
        if data.startswith(bom):
            text = _strict(data[len(bom) :], codec)
            if text is None:
                raise ReadError(f"{path}: begins as {codec} but breaks it; save it as UTF-8")
            return text, Encoding(codec, bom)
    return None


def _by_content(data: bytes, path: str) -> tuple[str, Encoding]:
    text = _strict(data, "utf-8")
    if text is not None and "\0" not in text:
        return text, Encoding()
    for codec, looks_right in (("gb18030", _is_chinese), (_utf16_order(data), _is_ordinary)):
        guess = _strict(data, codec)
        if guess is not None and looks_right(guess):
            return guess, Encoding(codec)
    if text is not None:
        return text, Encoding()
    if b"\0" in data:
        raise ReadError(f"{path}: this is a binary file; give the text, Markdown or HTML")
    raise ReadError(f"{path}: neither UTF-8 nor UTF-16 nor GB18030; save it as UTF-8")


def encode(text: str, encoding: Encoding, path: str) -> bytes:
    """The bytes of a file, byte order mark included.

    Raises:
        WriteError: a character the codec cannot hold.
    """
    try:
        return encoding.bom + text.encode(encoding.codec)
    except UnicodeEncodeError as error:
        character = text[error.start]
        raise WriteError(
            f"{path}: {encoding.codec} cannot hold {character!r} (U+{ord(character):04X}); "
            "save the file as UTF-8 first"
        ) from error


def _strict(data: bytes, codec: str) -> str | None:
    """The text, or None unless the bytes decode and encode to themselves."""
    try:
        text = data.decode(codec)
        return text if codec == "utf-8" or text.encode(codec) == data else None
    except UnicodeError:
        return None


def _is_chinese(text: str) -> bool:
    """Whether what decoded as GB18030 is likely meant so: hardly any rare character in it.

    Any pair of high bytes decodes, so Latin-1 or Big5 turns into rare characters. Common ones are
    rows 1-3 (signs, full-width forms) and 16-55 (the 3,755 characters of level 1) of GB 2312-80.
    """
    if _CONTROL.search(text):
        return False
    sample = _ASCII.sub("", text)[:_SAMPLE]
    return sum(map(_is_common, sample)) >= _ENOUGH * len(sample)


def _is_common(character: str) -> bool:
    lead, trail, *more = character.encode("gb18030")
    if more:  # four bytes, each second one a digit: nothing else looks like that
        return True
    return trail >= 0xA1 and (0xA1 <= lead <= 0xA3 or 0xB0 <= lead <= 0xD7)  # noqa: PLR2004 - rows of GB 2312


def _utf16_order(data: bytes) -> str:
    """Without a mark: spaces, digits and line breaks have their NUL byte on the high side."""
    return "utf-16-le" if data[1::2].count(0) >= data[::2].count(0) else "utf-16-be"


def _is_ordinary(text: str) -> bool:
    """Whether what decoded as UTF-16 is likely meant so: Latin, Chinese and their signs."""
    if _CONTROL.search(text) or not _ASCII.search(text):
        return False
    sample = text[:_SAMPLE]
    return len(_UNUSUAL.findall(sample)) <= (1 - _ENOUGH) * len(sample)
