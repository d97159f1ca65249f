"""Writes files whole or not at all."""

from __future__ import annotations

import errno
import os
import stat
from contextlib import suppress
from pathlib import Path


def write_atomically(path: Path, data: bytes) -> None:
    """Writes to a temporary file beside the target, then renames it over the target.

    The target keeps its permissions; a link is followed, so that what it points to changes. What is
    no file, such as ``/dev/stdout`` or a pipe, is written to, not replaced.

    Raises:
        OSError: nothing was changed; so it is where the target may not be written to.
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

        self._is_stream = _is_stream(path)
        self._target = path if self._is_stream else Path(os.path.realpath(path))
        folder = None if self._is_stream else self._target.parent
        handle, name = tempfile.mkstemp(prefix=".copydesk-", dir=folder)
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
        if self._is_stream:
            import shutil  # noqa: PLC0415 - as above

            with self._temporary.open("rb") as whole, self._target.open("wb") as stream:
                shutil.copyfileobj(whole, stream)
            self._temporary.unlink()
            return
        self._temporary.chmod(_mode(self._target))
        self._temporary.replace(self._target)

    def discard(self) -> None:
        """Throws it away; the target stays as it is."""
        with suppress(OSError):
            self._file.close()
        with suppress(OSError):
            self._temporary.unlink()


def _is_stream(path: Path) -> bool:
    """Whether there is something at the path that is no file and must not be replaced by one.

    Raises:
        OSError: what is there may not be written to.
    """
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return False
    if not os.access(path, os.W_OK):  # renaming over it would ask nobody
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    return not stat.S_ISREG(mode)


def _mode(target: Path) -> int:
    """The target's permissions, or what a newly made file would get."""
    with suppress(OSError):
        return target.stat().st_mode & 0o7777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
