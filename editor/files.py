"""Reads and writes the user's files, and says plainly what is wrong with them."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from editor import readers
from editor.atomic import Replacement, write_atomically
from editor.errors import NotBilingualError, ReadError, SourceError, WriteError, reason_of
from editor.model import Document

if TYPE_CHECKING:  # most runs have no decisions
    from editor.decisions import Decisions

STDIN = "-"
_SKIPPED_FOLDERS = frozenset({"node_modules", "__pycache__", "venv"})


def walk(paths: Sequence[str]) -> Iterator[str | ReadError]:
    """The files behind the paths: a folder's readable formats in order, anything else itself.

    A path that is missing, or a folder with nothing to read in it, is yielded as the error it is,
    so that the other paths are still checked. No file comes twice, under whatever names.
    """
    seen: set[str] = set()
    for path in paths:
        found: Iterator[str | ReadError] = iter([path])
        if not path:  # Path takes it for the working folder
            found = iter([ReadError("an empty name is no file; name a file, a folder or -")])
        elif path != STDIN and Path(path).is_dir():
            found = _folder(Path(path))
        for item in found:
            if isinstance(item, ReadError):
                yield item
                continue
            real = item if item == STDIN else os.path.realpath(item)
            if real not in seen:
                seen.add(real)
                yield item


def are_one(first: str | Path, second: str | Path) -> bool:
    """Whether two names are of one file, which need not be there; ``-`` is the same as itself."""
    if STDIN in (first, second):
        return first == second
    return os.path.realpath(first) == os.path.realpath(second)


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


def documents(
    paths: Sequence[str], *, parts: bool = False
) -> Iterator[tuple[str, Document | ReadError]]:
    """Every file behind the paths with its document, or with why it has none.

    With ``parts`` a large file of units comes as several documents, one after the other; without,
    it is too large. What is wrong at its end is told after the parts before.

    A text in Chinese is a source, not a translation, and a table without two languages is no
    text: passed over where they merely lie in a folder, an error where they were named.
    """
    for item in walk(paths):
        if isinstance(item, ReadError):
            yield "", item
            continue
        try:
            for document in _parts(item) if parts else (read(item),):
                if document.part or not document.is_chinese:
                    yield item, document
                elif item in paths:
                    reason = f"{document.path}: it is in Chinese; check its English translation"
                    yield item, ReadError(reason)
        except NotBilingualError as error:
            if item in paths:
                yield item, error
        except ReadError as error:
            yield item, error


def is_large(path: str) -> bool:
    """Whether a file is read in parts where that is wanted."""
    try:
        return (
            path != STDIN
            and Path(path).stat().st_size > readers.MAX_BYTES
            and readers.can_slice(path)
        )
    except (OSError, ValueError, ReadError):
        return False


def _parts(path: str) -> Iterator[Document]:
    if not is_large(path):
        yield read(path)
        return
    try:
        with Path(path).open("rb") as file:
            yield from readers.parts(file, path, Path(path).stat().st_size)
    except OSError as error:
        raise ReadError(f"{path}: cannot read it: {reason_of(error)}") from None


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
    return readers.read(read_bytes(path), path)


def read_bytes(path: str) -> bytes:
    """A file as it is, cut off just above the size that readers take.

    Raises:
        ReadError: it is missing or unreadable.
    """
    try:
        with Path(path).open("rb") as file:
            return file.read(readers.MAX_BYTES + 1)
    except OSError as error:
        raise ReadError(f"{path}: cannot read it: {reason_of(error)}") from None
    except ValueError:  # a NUL in the name
        raise ReadError(f"{path!r}: not a file name") from None


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


def read_decisions(path: str) -> Decisions:
    """The reviewers' decisions in a file.

    Raises:
        SourceError: it cannot be read, or it is no file of decisions.
    """
    try:
        data = Path(path).read_bytes()
        text = data.decode("utf-8-sig")
    except OSError as error:
        raise SourceError(path, None, f"cannot read the decisions: {reason_of(error)}") from None
    except ValueError:
        raise SourceError(path, None, "the decisions are not UTF-8") from None
    from editor.decisions import loads  # noqa: PLC0415 - most runs have no decisions

    return loads(text, path)


def write(path: str | Path, data: bytes) -> None:
    """Writes a file whole.

    Raises:
        WriteError: nothing was written.
    """
    with _told(path):
        write_atomically(Path(path), data)


class Rewriting:
    """A file written part by part, which takes its place when it is whole.

    Raises:
        WriteError: from every step; nothing was written.
    """

    def __init__(self, path: str | Path) -> None:
        self._path = path
        with _told(path):
            self._replacement = Replacement(Path(path))

    def add(self, data: bytes) -> None:
        """The next part."""
        with _told(self._path):
            self._replacement.write(data)

    def commit(self) -> None:
        """Puts it in its place."""
        with _told(self._path):
            self._replacement.commit()

    def discard(self) -> None:
        """Leaves everything as it was."""
        self._replacement.discard()


@contextmanager
def _told(path: str | Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise WriteError(f"{path}: cannot write it: {reason_of(error)}") from None
