"""A lock between processes that the operating system frees when its holder dies."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from editor.errors import EngineTimeout

_POLL = 0.05  # seconds

if sys.platform == "win32":
    import msvcrt

    def _try(handle: BinaryIO) -> None:
        handle.seek(0)
        msvcrt.locking(handle.fileno(), msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _try(handle: BinaryIO) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextmanager
def exclusive(path: Path, *, timeout: float) -> Iterator[None]:
    """Holds the lock file ``path``; waits up to ``timeout`` seconds for another holder.

    Raises:
        EngineTimeout: another process kept the lock all that time.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    deadline = time.monotonic() + timeout
    with path.open("ab") as handle:
        while True:
            try:
                _try(handle)
            except OSError:
                if time.monotonic() > deadline:
                    raise EngineTimeout(
                        "grammar was not run: another copydesk process has been busy with "
                        f"LanguageTool for {timeout:.0f} s ({path}); try again later"
                    ) from None
                time.sleep(_POLL)
            else:
                break
        # Closing the file frees the lock.
        yield
