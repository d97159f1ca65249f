"""Which encoding an XML file is in: its mark or its declaration says, and is held to it.

A file whose bytes break what it declares is refused by every XML parser, so guessing, as is right
for a text, would only put the trouble off (XML 1.0, 4.3.3).
"""

from __future__ import annotations

import re

from editor.errors import ReadError
from editor.model import Encoding
from editor.readers.encoding import decode

_DECLARED = re.compile(
    rb"""\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([A-Za-z][A-Za-z0-9._-]{0,40})["']"""
)
_HEAD = 400
_UTF16 = (b"\xff\xfe", b"\xfe\xff", b"<\0", b"\0<")
_WIDER = {"gb2312": ("gb2312", "gbk", "gb18030"), "gbk": ("gbk", "gb18030")}
"""What files hold that declare the older standard."""


def decode_xml(data: bytes, path: str) -> tuple[str, Encoding]:
    """The text of an XML file and how to write it back.

    Raises:
        ReadError: no text, an unknown encoding, or bytes that break the declared one.
    """
    name = declared_encoding(data.removeprefix(b"\xef\xbb\xbf"))
    if name in {"utf-8", "utf8"} and not data.startswith(_UTF16):
        _refuse_broken(data, path)
    if name in {"utf-8", "utf8", "utf-16"} or data.startswith((b"\xef\xbb\xbf", *_UTF16)):
        return decode(data, path)
    for codec in _WIDER.get(name, (name,)):
        try:
            text = data.decode(codec)
            if text.encode(codec) == data:
                return text, Encoding(codec)
        except UnicodeError:
            continue
        except LookupError:
            raise ReadError(f"{path}: encoding {name} is not known; save it as UTF-8") from None
    raise ReadError(f"{path}: says it is encoded in {name} but is not; save it as UTF-8")


def declared_encoding(data: bytes) -> str:
    """The encoding an XML file names, in small letters; UTF-8 where it names none."""
    declared = _DECLARED.match(data[:_HEAD])
    return declared[1].decode("ascii").lower() if declared else "utf-8"


def _refuse_broken(data: bytes, path: str) -> None:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ReadError(f"{path}:{line}: XML in UTF-8 that breaks it; save it as UTF-8") from None
