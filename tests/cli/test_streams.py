"""Standard streams that are closed or full, and being asked to end: one line, exit code 2."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

COMMAND = f"{sys.executable} -m editor"
PLAIN = "--grammar none"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text("Staff studied the new development concept.\n")
    return tmp_path


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        ("check - <&-", 2, "copydesk: <stdin>: nothing came in"),
        ("check a.txt <&-", 1, ""),
        ("check a.txt >&-", 1, ""),
        ("check none.txt 2>&- >&- <&-", 2, ""),
        pytest.param(
            "check a.txt > /dev/full", 2, "copydesk: standard output: cannot use it: no space",
            marks=pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")),
    ],
)  # fmt: skip
def test_a_stream_that_cannot_be_used_is_no_traceback(
    folder: Path, arguments: str, code: int, told: str
) -> None:
    command, _, rest = arguments.partition(" ")
    done = subprocess.run(
        ["/bin/sh", "-c", f"{COMMAND} {command} {PLAIN} {rest}"],
        cwd=folder,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )

    assert done.returncode == code
    assert done.stderr.startswith(told)
    assert done.stderr.count("\n") == bool(told)


def test_asked_to_end_it_ends_in_one_line(folder: Path) -> None:
    os.mkfifo(folder / "pipe.txt")
    process = subprocess.Popen(
        [sys.executable, "-m", "editor", "check", "pipe.txt", *PLAIN.split()],
        cwd=folder,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )
    with (folder / "pipe.txt").open("w"):  # it has begun to read
        process.send_signal(signal.SIGTERM)
        _, told = process.communicate()

    assert process.returncode == 2
    assert told.strip() == "copydesk: stopped; nothing is half written"
