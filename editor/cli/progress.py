"""A progress line on long work, when a person is watching."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def progress(paths: Sequence[str]) -> Iterator[Callable[[str], None]]:
    """Tells the file in work on standard error, for more than one file and only to a terminal."""
    many = len(paths) > 1 or any(Path(path).is_dir() for path in paths)
    if not many or not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console  # noqa: PLC0415 - 30 ms, only when someone watches

    with Console(stderr=True).status("Checking …") as status:
        count = 0

        def tell(_: str) -> None:
            nonlocal count
            count += 1
            status.update(f"Checking file {count}")

        yield tell
