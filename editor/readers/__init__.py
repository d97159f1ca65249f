"""Readers: bytes to a Document, and a Document with edits back to bytes; one file per format.

A format is a module of this folder with a constant ``READER``; nothing else has to be told.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Iterable
from functools import cache
from importlib import import_module
from pathlib import PurePath
from typing import Protocol

from editor.errors import ReadError
from editor.model import Document, Edit, Encoding, Span
from editor.readers.edits import apply
from editor.readers.encoding import decode, encode

MAX_BYTES = 20_000_000
"""A larger file is no press release; reading it would only take the machine's memory."""

STDIN = "<stdin>"
"""The path of what came by standard input."""


class Reader(Protocol):
    """What a format's ``READER`` offers.

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
    text, encoding = decode(data, path)
    return reader.read(text, path, encoding)


def write(document: Document, edits: Iterable[Edit] = ()) -> bytes:
    """The file's bytes with the edits in them; everything outside the edits as it was.

    Args:
        document: what ``read`` gave.
        edits: what the words shall read; escaping for the format is done here.

    Raises:
        ValueError: edits overlap or lie outside the text.
        WriteError: the file's encoding cannot hold a character.
    """
    text = apply(document.text, written(document, edits))
    return encode(text, document.encoding, document.path)


def revise(document: Document, edits: Iterable[Edit]) -> Document:
    """The document read anew with the edits in it; ``edits`` as for ``write``.

    Raises:
        ValueError: edits overlap or lie outside the text.
    """
    text = apply(document.text, written(document, edits))
    reader = _by_media_type()[document.media_type]
    return reader.read(text, document.path, document.encoding)


def written(document: Document, edits: Iterable[Edit]) -> tuple[Edit, ...]:
    """The edits as the file must hold them, in the format's markup, for tools that apply them."""
    reader = _by_media_type()[document.media_type]
    return tuple(Edit(e.span, reader.escape(e.text, document, e.span)) for e in edits)


def suffixes() -> frozenset[str]:
    """Endings of the files that are read when a folder is given."""
    return frozenset(suffix for reader in _readers() for suffix in reader.suffixes)


@cache
def _readers() -> tuple[Reader, ...]:
    modules = (
        import_module(entry.name) for entry in pkgutil.iter_modules(__path__, f"{__name__}.")
    )
    return tuple(module.READER for module in modules if hasattr(module, "READER"))


@cache
def _by_media_type() -> dict[str, Reader]:
    return {reader.media_type: reader for reader in _readers()}


def _reader_for(path: str, media_type: str | None) -> Reader:
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
    raise ReadError(f"{path}: {kind} are not read; save it as .txt, .md or .html")
