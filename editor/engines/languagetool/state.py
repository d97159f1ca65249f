"""What a running server says about itself, and whether it is still true."""

from __future__ import annotations

import json
import os
import time
from dataclasses import asdict, dataclass
from pathlib import Path

import psutil

MAIN_CLASS = "org.languagetool.server.HTTPServer"
WATCHDOG = "editor.engines.languagetool.watchdog"
_CLOCK_SLACK = 2.0  # seconds; start times are coarse on some systems


@dataclass(frozen=True, slots=True)
class ServerState:
    """A server and its watchdog.

    Attributes:
        port: where it listens, on loopback.
        java_pid, java_started: the server's process; ``*_started`` are seconds since the epoch.
        watchdog_pid, watchdog_started: the process that owns it.
        idle_seconds: it ends when nobody used it for so long.
    """

    version: str
    port: int
    java_pid: int
    java_started: float
    watchdog_pid: int
    watchdog_started: float
    idle_seconds: float

    @property
    def url(self) -> str:
        """Its address."""
        return f"http://127.0.0.1:{self.port}"

    def java(self) -> psutil.Process | None:
        """The server's process if it still runs, never another that got its number."""
        return _same_process(self.java_pid, self.java_started, MAIN_CLASS)

    def watchdog(self) -> psutil.Process | None:
        """The watchdog's process if it still runs."""
        return _same_process(self.watchdog_pid, self.watchdog_started, WATCHDOG)

    @property
    def alive(self) -> bool:
        """Whether both processes run."""
        return self.java() is not None and self.watchdog() is not None

    def write(self, path: Path) -> None:
        """Writes the file in one step; only its owner may read it."""
        scratch = path.with_suffix(f".{os.getpid()}")
        scratch.touch(mode=0o600)
        scratch.write_text(json.dumps(asdict(self)), encoding="utf-8")
        scratch.replace(path)


def read(path: Path) -> ServerState | None:
    """The state in that file; None if there is none or it makes no sense."""
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
        return ServerState(
            version=str(values["version"]),
            port=int(values["port"]),
            java_pid=int(values["java_pid"]),
            java_started=float(values["java_started"]),
            watchdog_pid=int(values["watchdog_pid"]),
            watchdog_started=float(values["watchdog_started"]),
            idle_seconds=float(values["idle_seconds"]),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None


def touch(path: Path) -> None:
    """Notes that the server is in use; does nothing if there is none."""
    try:
        os.utime(path)
    except OSError:
        return


def idle_seconds(path: Path) -> float:
    """Seconds since the server was last used; infinite if its file is gone."""
    try:
        return max(0.0, time.time() - path.stat().st_mtime)
    except OSError:
        return float("inf")


def _same_process(pid: int, started: float, sign: str) -> psutil.Process | None:
    try:
        process = psutil.Process(pid)
        if process.status() == psutil.STATUS_ZOMBIE:
            return None
        if abs(process.create_time() - started) > _CLOCK_SLACK:
            return None
        command = " ".join(process.cmdline())
    except (psutil.Error, ValueError):
        return None
    return process if sign in command else None
