"""Writes files whole or not at all."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path


def write_atomically(path: Path, data: bytes) -> None:
    """Writes to a temporary file beside the target, then renames it over the target.

    The target keeps its permissions; a link is followed, so that what it points to changes.

    Raises:
        OSError: nothing was changed.
    """
    replacement = Replacement(path)
    try:
        replacement.write(data)
        replacement.commit()
    except BaseException:
        replacement.discard()
        raise


class Replacement:
    """A file that grows beside its target and takes its place when it is whole.

    Raises:
        OSError: from every step; the target was not changed.
    """

    def __init__(self, path: Path) -> None:
        import tempfile  # noqa: PLC0415 - most runs write nothing

        self._target = path.resolve()
        prefix = f".{self._target.name}."
        handle, name = tempfile.mkstemp(prefix=prefix, dir=self._target.parent)
        self._temporary = Path(name)
        self._file = os.fdopen(handle, "wb")

    def write(self, data: bytes) -> None:
        """Adds to it."""
        self._file.write(data)

    def commit(self) -> None:
        """Puts it in the target's place."""
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        self._temporary.chmod(_mode(self._target))
        self._temporary.replace(self._target)

    def discard(self) -> None:
        """Throws it away; the target stays as it is."""
        with suppress(OSError):
            self._file.close()
        with suppress(OSError):
            self._temporary.unlink()


def _mode(target: Path) -> int:
    """The target's permissions, or what a newly made file would get."""
    with suppress(OSError):
        return target.stat().st_mode & 0o7777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
