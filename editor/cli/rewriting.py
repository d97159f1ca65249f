"""Writes mended documents back: in place, to one output, or to standard output.

A large file comes part by part; its parts gather beside it and take its place when all are there,
so that a file that cannot be read to its end stays as it was.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from types import TracebackType
from typing import IO, Self

from editor import files, readers
from editor.files import STDIN, Rewriting
from editor.model import Document


class Rewriter:
    """Takes the documents of a run in order.

    Args:
        output: where they go; None for in place.
        dry: whether to write nothing.

    Raises:
        WriteError: a file could not be written; it is as it was.
    """

    def __init__(self, output: str | None, *, dry: bool) -> None:
        self._output = output
        self._dry = dry
        self._rewriting: Rewriting | None = None
        self._spool: IO[bytes] | None = None
        self._changed = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.abandon()

    def put(self, path: str, document: Document, *, changed: bool) -> None:
        """Writes a document, or keeps a part until the last has come."""
        if self._dry:
            return
        if document.part is None:
            self._write(path, document, changed=changed)
        else:
            self._add(path, document, changed=changed)

    def abandon(self) -> None:
        """Throws away the parts of a file that could not be read to its end."""
        if self._rewriting is not None:
            self._rewriting.discard()
        if self._spool is not None:
            self._spool.close()
        self._rewriting = self._spool = None
        self._changed = False

    def _write(self, path: str, document: Document, *, changed: bool) -> None:
        data = readers.write(document, ())
        if self._output == STDIN or (self._output is None and path == STDIN):
            sys.stdout.buffer.write(data)
            sys.stdout.buffer.flush()
        elif self._output is not None:
            files.write(self._output, data)
        elif changed:
            files.write(path, data)

    def _add(self, path: str, document: Document, *, changed: bool) -> None:
        assert document.part is not None, "a part"  # noqa: S101 - for the type checker
        if not document.part.before:
            self.abandon()
        self._changed = self._changed or changed
        data = readers.write(document, ())
        if self._output == STDIN:
            # Not closed here: it lives from part to part.
            self._spool = self._spool or tempfile.TemporaryFile()  # noqa: SIM115
            self._spool.write(data)
        else:
            self._rewriting = self._rewriting or Rewriting(self._output or path)
            self._rewriting.add(data)
        if document.part.last:
            self._finish()

    def _finish(self) -> None:
        if self._spool is not None:
            self._spool.seek(0)
            shutil.copyfileobj(self._spool, sys.stdout.buffer)
            sys.stdout.buffer.flush()
        if self._rewriting is not None and (self._changed or self._output is not None):
            self._rewriting.commit()
            self._rewriting = None
        self.abandon()
