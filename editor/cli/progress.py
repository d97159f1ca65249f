"""A progress line on long work, when a person is watching."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from editor import files

_PERIOD = 600.0
"""Seconds looked back on for the speed; a part may take half a minute."""

Tell = Callable[[str, float], None]
"""Told the file in work, and how far into it the work has come, from 0 to 1."""


@contextmanager
def progress(paths: Sequence[str]) -> Iterator[Tell]:
    """Tells the file in work on standard error, only to a terminal.

    One file is not worth it unless it is large; of a large one a bar shows how far it has come.
    """
    large = any(map(files.is_large, paths))
    many = len(paths) > 1 or any(Path(path).is_dir() for path in paths)
    if not (many or large) or not sys.stderr.isatty():
        yield lambda _, __: None
        return
    from rich.console import Console  # noqa: PLC0415 - 30 ms, only when someone watches
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn  # noqa: PLC0415

    columns = (TextColumn("Checking file {task.fields[number]}"),)
    bar = (BarColumn(), TextColumn("{task.percentage:3.0f} %"), TimeRemainingColumn())
    shown = (*columns, *bar) if large else columns
    console = Console(stderr=True)
    with Progress(*shown, console=console, transient=True, speed_estimate_period=_PERIOD) as view:
        task = view.add_task("", total=1.0, number=1)
        number, last = 0, ""

        def tell(path: str, share: float) -> None:
            nonlocal number, last
            number += path != last
            last = path
            view.update(task, completed=share, number=number)

        yield tell
