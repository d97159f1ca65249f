"""Readers: bytes to a Document, and a Document with edits back to bytes; one file per format.

A format is a module of this folder with a constant ``READER``; nothing else has to be told. Most
formats are text with markup, a ``Reader``; a file that is an archive has a ``ContainerReader``.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from importlib import import_module
from pathlib import PurePath
from typing import BinaryIO, Protocol, runtime_checkable

from editor.errors import ReadError
from editor.model import Document, Edit, Encoding, Origin, Slice, Span
from editor.offsets import LineMap
from editor.readers.edits import apply
from editor.readers.encoding import decode, encode

MAX_BYTES = 20_000_000
"""A larger file is no press release; reading it would only take the machine's memory."""

STDIN = "<stdin>"
"""The path of what came by standard input."""


class Reader(Protocol):
    """What a format's ``READER`` offers.

    It may be a ``DecodingReader`` or a ``LayingOutReader`` as well.

    Attributes:
        media_type: the IANA name of the format.
        suffixes: file name endings, lower case, with their dot.
    """

    media_type: str
    suffixes: tuple[str, ...]

    def read(self, text: str, path: str, encoding: Encoding) -> Document:
        """Finds the prose in a decoded file."""

    def escape(self, text: str, document: Document, span: Span) -> str:
        """How prose must be written in place of ``span`` so that it reads as ``text`` there."""


@runtime_checkable
class DecodingReader(Protocol):
    """A reader of files that say themselves how they are encoded."""

    def decode(self, data: bytes, path: str) -> tuple[str, Encoding]:
        """The text of a file and how to write it back; raises ReadError where it cannot."""


@runtime_checkable
class LayingOutReader(Protocol):
    """A reader of files in which an edit may change more than its span, as a comma in a table."""

    def lay_out(self, document: Document, edits: Iterable[Edit]) -> tuple[Edit, ...]:
        """The edits as the file must hold them."""


@runtime_checkable
class SlicingReader(Protocol):
    """A reader of files that may be too large to hold: XML made of units.

    Attributes:
        units: local names of the elements after which a file may be cut.
    """

    units: frozenset[str]

    def read_part(self, text: str, path: str, encoding: Encoding, part: Slice) -> Document:
        """Finds the prose in a part of a file."""


@runtime_checkable
class BilingualReader(Protocol):
    """A reader of files that hold the Chinese beside its English.

    Attributes:
        bilingual: that it is one.
    """

    bilingual: bool


@runtime_checkable
class ContainerReader(Protocol):
    """What the ``READER`` of a format offers whose file is more than its text.

    ``Document.text`` is then what the file reads, and ``Document.container`` what it is.

    Attributes:
        media_type: the IANA name of the format.
        suffixes: file name endings, lower case, with their dot.
    """

    media_type: str
    suffixes: tuple[str, ...]

    def unpack(self, data: bytes, path: str) -> Document:
        """Finds the prose in a file; raises ReadError where it cannot."""

    def revise(self, document: Document, edits: Iterable[Edit]) -> Document:
        """The document with edits of its text in it."""

    def pack(self, document: Document) -> bytes:
        """The file; the very same bytes where nothing was edited."""


def read(data: bytes, path: str, *, media_type: str | None = None) -> Document:
    """Reads a file by the ending of its name; standard input is plain text.

    Args:
        data: the whole file.
        path: its name as the user gave it, ``<stdin>`` for standard input.
        media_type: overrides the ending.

    Raises:
        ReadError: unknown format, too large, binary, or in an encoding we do not read.
    """
    reader = _reader_for(path, media_type)
    if len(data) > MAX_BYTES:
        megabytes = f"{len(data) / 1e6:.1f} MB, the limit is {MAX_BYTES / 1e6:.0f} MB"
        raise ReadError(f"{path}: too large ({megabytes}); split it")
    if isinstance(reader, ContainerReader):
        return reader.unpack(data, path)
    if isinstance(reader, DecodingReader):
        text, encoding = reader.decode(data, path)
    else:
        text, encoding = decode(data, path)
    return reader.read(text, path, encoding)


def can_slice(path: str) -> bool:
    """Whether a file of this name may be larger than ``MAX_BYTES`` and read by ``parts``."""
    return isinstance(_reader_for(path, None), SlicingReader)


def holds_source(path: str) -> bool:
    """Whether a file of this name needs no original beside it, for its format holds one."""
    return isinstance(_reader_for(path, None), BilingualReader)


def parts(stream: BinaryIO, path: str, size: int) -> Iterator[Document]:
    """A large file part by part, whole units each, holding one at a time.

    Args:
        stream: the file.
        path: its name; ``can_slice`` says yes to it.
        size: how many bytes it has.

    Raises:
        ReadError: as ``read``; the parts before the trouble have been given.
    """
    from editor.readers import xml_slices  # noqa: PLC0415 - only large files need it

    reader = _reader_for(path, None)
    assert isinstance(reader, SlicingReader), "the caller asked"  # noqa: S101 - for the type checker
    offset, line, column = 0, 1, 1
    for raw in xml_slices.cut(stream, path, size=size, units=reader.units, limit=MAX_BYTES):
        text = raw.data.decode("utf-8")
        document = reader.read_part(text, path, Encoding("utf-8", raw.bom), raw.part)
        origin = Origin(0, offset, line, column)
        yield replace(document, part=raw.part, origins=(origin,))
        line, column = LineMap(text, (origin,)).locate(len(text))
        offset += len(text)


def write(document: Document, edits: Iterable[Edit] = ()) -> bytes:
    """The file's bytes with the edits in them; everything outside the edits as it was.

    Args:
        document: what ``read`` gave.
        edits: what the words shall read; escaping for the format is done here.

    Raises:
        ValueError: edits overlap or lie outside the text.
        WriteError: the file's encoding cannot hold a character.
    """
    reader = _by_media_type()[document.media_type]
    if isinstance(reader, ContainerReader):
        return reader.pack(reader.revise(document, edits))
    text = apply(document.text, written(document, edits))
    return encode(text, document.encoding, document.path)


def revise(document: Document, edits: Iterable[Edit]) -> Document:
    """The document read anew with the edits in it; ``edits`` as for ``write``.

    Raises:
        ValueError: edits overlap or lie outside the text.
    """
    reader = _by_media_type()[document.media_type]
    if isinstance(reader, ContainerReader):
        return reader.revise(document, edits)
    text = apply(document.text, written(document, edits))
    if document.part is not None and isinstance(reader, SlicingReader):
        revised = reader.read_part(text, document.path, document.encoding, document.part)
        return replace(revised, part=document.part, origins=document.origins)
    return reader.read(text, document.path, document.encoding)


def written(document: Document, edits: Iterable[Edit]) -> tuple[Edit, ...]:
    """The edits as the file must hold them, in the format's markup, for tools that apply them.

    Those of a container stay what its text shall read.
    """
    reader = _by_media_type()[document.media_type]
    if isinstance(reader, ContainerReader):
        return tuple(edits)
    if isinstance(reader, LayingOutReader):
        return reader.lay_out(document, edits)
    return tuple(Edit(e.span, reader.escape(e.text, document, e.span)) for e in edits)


def suffixes() -> frozenset[str]:
    """Endings of the files that are read when a folder is given."""
    return frozenset(suffix for reader in _readers() for suffix in reader.suffixes)


@cache
def _readers() -> tuple[Reader | ContainerReader, ...]:
    modules = (
        import_module(entry.name) for entry in pkgutil.iter_modules(__path__, f"{__name__}.")
    )
    return tuple(module.READER for module in modules if hasattr(module, "READER"))


@cache
def _by_media_type() -> dict[str, Reader | ContainerReader]:
    return {reader.media_type: reader for reader in _readers()}


def _reader_for(path: str, media_type: str | None) -> Reader | ContainerReader:
    if media_type is None and path == STDIN:
        media_type = "text/plain"
    if media_type is not None:
        if media_type not in _by_media_type():
            known = ", ".join(sorted(_by_media_type()))
            raise ReadError(f"{path}: media type {media_type} is not read; use one of {known}")
        return _by_media_type()[media_type]
    suffix = PurePath(path).suffix.lower()
    for reader in _readers():
        if suffix in reader.suffixes:
            return reader
    kind = f"files ending in {suffix}" if suffix else "files without an ending"
    raise ReadError(f"{path}: {kind} are not read; save it as .docx, .txt, .md or .html")
