"""Cuts a large XML file into parts of whole units, holding no more of it than one part.

Each part goes with the start tags that are open where it begins and the end tags of those that are
open where it ends, so that it can be read like a file of its own. expat finds the places; a
comment or a CDATA section that looks like a unit is none.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from typing import BinaryIO
from xml.parsers import expat

from editor.errors import ReadError
from editor.model import Slice
from editor.readers.xml_encoding import declared_encoding
from editor.readers.xml_walk import guard, malformed

PART = 1_000_000
"""Bytes of a part, at least, so many units does it take."""

_CHUNK = 1 << 16
_LINE_END = re.compile(rb"[ \t\r]*\n")
_UTF8 = frozenset({"utf-8", "utf8", "us-ascii"})


@dataclass(frozen=True, slots=True)
class RawPart:
    """The bytes of a part and what makes it whole; ``bom`` for the first part of a file with it."""

    data: bytes
    part: Slice
    bom: bytes = b""


def cut(
    stream: BinaryIO, path: str, *, size: int, units: frozenset[str], limit: int
) -> Iterator[RawPart]:
    """The parts of a file in order; together they are all of it.

    Args:
        stream: the file.
        path: its name.
        size: how many bytes it has.
        units: local names of the elements after which it may be cut.
        limit: the largest part allowed, in bytes.

    Raises:
        ReadError: not UTF-8, not well-formed, with entities of its own, or without units to cut at.
    """
    head = stream.read(_CHUNK)
    bom = codecs.BOM_UTF8 if head.startswith(codecs.BOM_UTF8) else b""
    head = head.removeprefix(bom)
    if head.startswith((b"\xff\xfe", b"\xfe\xff")) or declared_encoding(head) not in _UTF8:
        raise ReadError(f"{path}: a file of this size has to be in UTF-8; save it so, or split it")
    cutter = _Cutter(path, units)
    done = 0
    for chunk in _chunks(head, stream):
        for part in cutter.feed(chunk):
            done += len(part.data)
            share = min(done / size, 0.999)
            yield RawPart(part.data, Slice(part.part.before, part.part.after, share), bom)
            bom = b""
        if len(cutter.rest) > limit:
            raise ReadError(f"{path}: holds one unit of over {limit / 1e6:.0f} MB; split the file")
    yield RawPart(cutter.rest, Slice(cutter.before, "", 1.0), bom)


def _chunks(head: bytes, stream: BinaryIO) -> Iterator[bytes]:
    """The file piece by piece, an empty piece last."""
    chunk = head
    while chunk:
        yield chunk
        chunk = stream.read(_CHUNK)
    yield b""


class _Cutter:
    """Feeds expat and cuts where a unit ends and enough has come together."""

    def __init__(self, path: str, units: frozenset[str]) -> None:
        self.before = ""
        self._path = path
        self._units = units
        self._buffer = bytearray()
        self._start = 0
        self._open: list[tuple[str, str]] = []
        self._cuts: list[tuple[int, str, str]] = []
        self._parser = expat.ParserCreate("utf-8")
        self._parser.ordered_attributes = True
        self._parser.StartElementHandler = self._begin
        self._parser.EndElementHandler = self._end
        guard(self._parser, path)

    @property
    def rest(self) -> bytes:
        """What came after the last cut."""
        return bytes(self._buffer)

    def feed(self, chunk: bytes) -> Iterator[RawPart]:
        """Takes the next bytes, none at the end; gives the parts that are whole."""
        self._buffer += chunk
        try:
            self._parser.Parse(chunk, not chunk)
        except expat.ExpatError as error:
            raise malformed(error, self._path) from None
        for at, before, after in self._cuts:
            end = at - self._start
            line_end = _LINE_END.match(self._buffer, end)
            end = line_end.end() if line_end else end
            data = bytes(self._buffer[:end])
            del self._buffer[:end]
            self._start += end
            yield RawPart(data, Slice(self.before, after))
            self.before = before
        self._cuts.clear()

    def _begin(self, name: str, attributes: list[str]) -> None:
        pairs = zip(attributes[::2], attributes[1::2], strict=True)
        given = "".join(f' {key}="{_quoted(value)}"' for key, value in pairs)
        self._open.append((name, f"<{name}{given}>"))

    def _end(self, name: str) -> None:
        self._open.pop()
        if name.rpartition(":")[2] not in self._units or not self._open:
            return
        at = self._parser.CurrentByteIndex
        last = self._cuts[-1][0] if self._cuts else self._start
        if at - last < PART:
            return
        if self._buffer.startswith(f"</{name}".encode(), at - self._start):
            at = self._start + self._buffer.index(b">", at - self._start) + 1
        before = "".join(tag for _, tag in self._open)
        after = "".join(f"</{opened}>" for opened, _ in reversed(self._open))
        self._cuts.append((at, before, after))


def _quoted(value: str) -> str:
    """An attribute's value as it is written, line breaks kept from becoming spaces."""
    return escape(value).replace("\n", "&#10;").replace("\r", "&#13;").replace("\t", "&#9;")
