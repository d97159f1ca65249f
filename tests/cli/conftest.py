"""Runs the real command in a folder of its own."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def copydesk(tmp_path: Path) -> Run:
    """Calls ``python -m editor`` with arguments; text in and out, nothing of ours in between."""

    def run(*arguments: str, stdin: str | None = "") -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "editor", *arguments],
            cwd=tmp_path,
            input=stdin,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )

    return run
