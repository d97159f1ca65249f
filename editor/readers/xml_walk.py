"""Walks the elements of an XML file with their places in its text.

The standard library's expat decides what is well-formed and resolves namespaces; it says where
each tag begins, which tree builders forget, and loads nothing from outside. Entities of a file's
own are refused: no translation file needs one, and a few lines of them unfold to gigabytes.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Protocol
from xml.parsers import expat

from editor.errors import ReadError
from editor.model import Slice

XML_LANG = "http://www.w3.org/XML/1998/namespace lang"
"""How ``xml:lang`` is named among attributes."""

_START_TAG = re.compile(r"""<(?:[^"'>]++|"[^"]*+"|'[^']*+')*+>""")


class Visitor(Protocol):
    """What is told of the elements, in the order of the file.

    A name is the local one for elements without a namespace or in one the visitor calls its own,
    else the namespace, a space and the local name.
    """

    namespaces: tuple[str, ...]
    """What its own namespaces begin with."""

    def start(self, name: str, attributes: Mapping[str, str], at: int, content: int) -> None:
        """A start tag at a place of the text, and where its content begins."""

    def end(self, name: str, at: int) -> None:
        """The place where the content of an element ends."""


def walk(text: str, path: str, visitor: Visitor, part: Slice) -> None:
    """Tells ``visitor`` of every element.

    Args:
        text: the file, or a part of one.
        path: its name.
        visitor: who is told.
        part: what makes ``text`` whole; places in that are below 0 or beyond the text.

    Raises:
        ReadError: not well-formed, or it declares entities.
    """
    data = f"{part.before}{text}{part.after}".encode("utf-8", "surrogatepass")
    place = _Place(data, -len(part.before))
    parser = expat.ParserCreate("utf-8", namespace_separator=" ")

    def start(name: str, attributes: dict[str, str]) -> None:
        at = place.of(parser.CurrentByteIndex)
        tag = _START_TAG.match(text, at) if at >= 0 else None
        visitor.start(_own(name, visitor), attributes, at, tag.end() if tag else at)

    def end(name: str) -> None:
        visitor.end(_own(name, visitor), place.of(parser.CurrentByteIndex))

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    guard(parser, path)
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        raise malformed(error, path) from None


def guard(parser: expat.XMLParserType, path: str) -> None:
    """Makes a parser refuse entities of the file's own.

    A document type that only names its definition elsewhere, as many TMX files do, is let by; it
    is never fetched.
    """

    def refuse(name: str, *_: object) -> None:
        line = parser.CurrentLineNumber
        raise ReadError(
            f"{path}:{line}: declares the entity {name[:40]}, which is not read; remove its DOCTYPE"
        )

    parser.EntityDeclHandler = refuse


def malformed(error: expat.ExpatError, path: str) -> ReadError:
    """The one line a user gets for XML that is not well-formed."""
    reason = expat.ErrorString(error.code)
    return ReadError(
        f"{path}:{error.lineno}: not well-formed XML ({reason}); export it anew from its tool"
    )


def _own(name: str, visitor: Visitor) -> str:
    namespace, _, local = name.rpartition(" ")
    return local if not namespace or namespace.startswith(visitor.namespaces) else name


class _Place:
    """Turns growing byte offsets of UTF-8 into code points, each byte looked at once."""

    def __init__(self, data: bytes, first: int) -> None:
        self._data = data
        self._byte = 0
        self._point = first

    def of(self, byte: int) -> int:
        self._point += len(self._data[self._byte : byte].decode("utf-8", "surrogatepass"))
        self._byte = byte
        return self._point
