"""Walks the XML of a Word file with the place of every tag and every stretch of text.

Word files are changed in place, byte for byte, so no tree is built and written anew: the standard
library's expat tells what is well-formed, resolves namespaces and says where each token begins.
A document type is refused whole; no Word file has one, and its entities could unfold to gigabytes.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple
from xml.parsers import expat

from editor.errors import ReadError

_CHUNK = 1 << 16
_PREFIXES = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m",
    "http://schemas.openxmlformats.org/package/2006/relationships": "rel",
    "http://schemas.openxmlformats.org/package/2006/content-types": "ct",
    "http://www.w3.org/XML/1998/namespace": "xml",
}
"""The prefixes names are told with, whatever the file's own are; other namespaces have ``?``."""

Kind = Literal["start", "end", "text", "raw", "other"]


class Event(NamedTuple):
    """One token.

    Attributes:
        kind: a start tag, an end tag, text, text of a CDATA section, or anything else. An empty
            element is a start tag and an end tag without length.
        name: of the element, ``w:t`` for one; empty unless it is a tag.
        attributes: of a start tag, named alike; those without a namespace have no prefix.
        text: the characters a reader sees.
        start: the first code point of the token.
        end: the one after its last.
    """

    kind: Kind
    name: str
    attributes: Mapping[str, str]
    text: str
    start: int
    end: int


class MalformedError(ValueError):
    """The XML is no XML, or has a document type; the text says which."""


def events(text: str) -> Iterator[Event]:
    """The tokens of an XML text, in order and without gaps.

    Raises:
        MalformedError: not well-formed, or with a document type.
    """
    collector = _Collector()
    try:
        for at in range(0, len(text), _CHUNK):
            yield from collector.feed(text[at : at + _CHUNK])
        yield from collector.finish(len(text))
    except expat.ExpatError as error:
        reason = expat.ErrorString(error.code)
        raise MalformedError(f"not well-formed XML ({reason}, line {error.lineno})") from None


def read_events(text: str, path: str, part: str) -> Iterator[Event]:
    """``events`` of a part of a file, whose trouble is the user's to mend.

    Raises:
        ReadError: as ``events``; names the file and the part.
    """
    try:
        yield from events(text)
    except MalformedError as error:
        raise ReadError(f"{path}: its {part} is {error}; save it anew from Word") from None


class _Collector:
    """Gathers what expat tells; a token ends where the next one begins."""

    def __init__(self) -> None:
        self._ready: deque[Event] = deque()
        self._open: tuple[Kind, str, Mapping[str, str], str, int] | None = None
        self._names: dict[str, str] = {}
        self._in_cdata = False
        self._data = bytearray()
        self._offset = 0  # bytes in front of self._data
        self._done = 0  # bytes counted, those in front included
        self._point = 0  # code points they are
        parser = expat.ParserCreate("utf-8", namespace_separator=" ")
        parser.StartElementHandler = self._start
        parser.EndElementHandler = lambda name: self._put("end", self._name(name))
        parser.CharacterDataHandler = self._text
        parser.CommentHandler = lambda _: self._put("other")
        parser.ProcessingInstructionHandler = lambda *_: self._put("other")
        parser.XmlDeclHandler = lambda *_: self._put("other")
        parser.StartCdataSectionHandler = lambda: self._cdata(inside=True)
        parser.EndCdataSectionHandler = lambda: self._cdata(inside=False)
        parser.StartDoctypeDeclHandler = self._refuse
        self._parser = parser

    def feed(self, text: str) -> Iterator[Event]:
        data = text.encode("utf-8", "surrogatepass")
        del self._data[: self._done - self._offset]
        self._offset = self._done
        self._data += data
        self._parser.Parse(data, False)
        yield from self._taken()

    def finish(self, length: int) -> Iterator[Event]:
        self._parser.Parse(b"", True)
        if self._open:
            self._ready.append(Event(*self._open, length))
        yield from self._taken()

    def _taken(self) -> Iterator[Event]:
        while self._ready:
            yield self._ready.popleft()

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if attributes:
            attributes = {self._name(key): value for key, value in attributes.items()}
        self._put("start", self._name(name), attributes)

    def _text(self, text: str) -> None:
        self._put("raw" if self._in_cdata else "text", text=text)

    def _cdata(self, *, inside: bool) -> None:
        self._in_cdata = inside
        self._put("other")

    def _put(
        self,
        kind: Kind,
        name: str = "",
        attributes: Mapping[str, str] | None = None,
        text: str = "",
    ) -> None:
        at = self._place(self._parser.CurrentByteIndex)
        if self._open:
            self._ready.append(Event(*self._open, at))
        self._open = (kind, name, attributes or {}, text, at)

    def _place(self, byte: int) -> int:
        """The code point at a byte; bytes are asked for in growing order, each counted once."""
        passed = self._data[self._done - self._offset : byte - self._offset]
        self._point += len(passed.decode("utf-8", "surrogatepass"))
        self._done = byte
        return self._point

    def _name(self, name: str) -> str:
        known = self._names.get(name)
        if known is None:
            space, _, local = name.rpartition(" ")
            known = f"{_PREFIXES.get(space, '?')}:{local}" if space else local
            self._names[name] = known
        return known

    @staticmethod
    def _refuse(*_: object) -> None:
        raise MalformedError("XML with a document type, which Word never writes")
