"""Reads and writes the user's files, and says plainly what is wrong with them."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from editor import readers
from editor.atomic import write_atomically
from editor.errors import ReadError, WriteError
from editor.model import Document

STDIN = "-"
_SKIPPED_FOLDERS = frozenset({"node_modules", "__pycache__", "venv"})


def walk(paths: Sequence[str]) -> Iterator[str | ReadError]:
    """The files behind the paths: a folder's readable formats in order, anything else itself.

    A path that is missing, or a folder with nothing to read in it, is yielded as the error it is,
    so that the other paths are still checked. No file comes twice.
    """
    seen: set[str] = set()
    for path in paths:
        found: Iterator[str | ReadError] = iter([path])
        if path != STDIN and Path(path).is_dir():
            found = _folder(Path(path))
        for item in found:
            if isinstance(item, ReadError):
                yield item
            elif item not in seen:
                seen.add(item)
                yield item


def _folder(folder: Path) -> Iterator[str | ReadError]:
    suffixes = readers.suffixes()
    empty = True
    for path in sorted(folder.rglob("*")):
        inner = path.relative_to(folder).parts
        hidden = any(part.startswith(".") or part in _SKIPPED_FOLDERS for part in inner)
        if not hidden and path.suffix.lower() in suffixes and path.is_file():
            empty = False
            yield str(path)
    if empty:
        kinds = " ".join(sorted(suffixes))
        yield ReadError(f"{folder}: no file to check in this folder (looked for {kinds})")


def documents(paths: Sequence[str]) -> Iterator[tuple[str, Document | ReadError]]:
    """Every file behind the paths with its document, or with why it has none.

    A text in Chinese is a source, not a translation: passed over where it merely lies in a folder,
    an error where it was named.
    """
    for item in walk(paths):
        if isinstance(item, ReadError):
            yield "", item
            continue
        try:
            document = read(item)
        except ReadError as error:
            yield item, error
            continue
        if not document.is_chinese:
            yield item, document
        elif item in paths:
            reason = f"{document.path}: it is in Chinese; check its English translation"
            yield item, ReadError(reason)


def read(path: str) -> Document:
    """The document in a file, or on standard input for ``-``.

    Raises:
        ReadError: it is missing, unreadable, too large, undecodable or of an unknown kind.
    """
    if path == STDIN:
        data = b"" if sys.stdin.isatty() else sys.stdin.buffer.read(readers.MAX_BYTES + 1)
        if not data:
            raise ReadError("<stdin>: nothing came in; pipe a text to the command, or name a file")
        return readers.read(data, readers.STDIN)
    try:
        with Path(path).open("rb") as file:
            data = file.read(readers.MAX_BYTES + 1)
    except OSError as error:
        reason = (error.strerror or type(error).__name__).lower()
        raise ReadError(f"{path}: cannot read it: {reason}") from None
    except ValueError:  # a NUL in the name
        raise ReadError(f"{path!r}: not a file name") from None
    return readers.read(data, path)


def read_source(path: str) -> Document:
    """The Chinese document in a file, or on standard input for ``-``.

    Raises:
        ReadError: as ``read``; or there is no text in it, or it is not Chinese.
    """
    document = read(path)
    if not any(segment.text.strip() for segment in document.segments):
        raise ReadError(f"{document.path}: there is no text in this source")
    if not document.is_chinese:
        raise ReadError(f"{document.path}: it is not in Chinese; --source takes the original")
    return document


def write(path: str | Path, data: bytes) -> None:
    """Writes a file whole.

    Raises:
        WriteError: nothing was written.
    """
    try:
        write_atomically(Path(path), data)
    except OSError as error:
        reason = (error.strerror or type(error).__name__).lower()
        raise WriteError(f"{path}: cannot write it: {reason}") from None
