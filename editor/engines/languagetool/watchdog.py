"""The process that owns a LanguageTool server: starts it, watches it, ends it.

Run as ``python -m editor.engines.languagetool.watchdog``. LanguageTool itself knows no idle time.
It ends the server when nobody touched the state file for the idle time, when that file is gone,
or when it is told to end; on Linux the kernel ends the server if the watchdog is killed.
"""

from __future__ import annotations

import argparse
import contextlib
import ctypes
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import NoReturn

import psutil

from editor.engines.languagetool.state import MAIN_CLASS, ServerState, idle_seconds, read

_ATTEMPTS = 4
_START_TIMEOUT = 60.0  # seconds
_POLL = 0.2  # seconds
_GRACE = 5.0  # seconds between asking a process to end and ending it
_QUIET = """<configuration>
  <appender name="log" class="ch.qos.logback.core.ConsoleAppender">
    <encoder><pattern>%d %-5level %logger{20} %msg%n</pattern></encoder>
  </appender>
  <root level="WARN"><appender-ref ref="log"/></root>
</configuration>
"""  # without it the server logs three lines a request
_PR_SET_PDEATHSIG = 1  # linux/prctl.h
_DIRECT = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def is_healthy(url: str, *, timeout: float = 2.0) -> bool:
    """Whether a LanguageTool server answers there."""
    try:
        with _DIRECT.open(f"{url}/v2/healthcheck", timeout=timeout) as answer:
            return bool(answer.read(16).strip() == b"OK")
    except (OSError, ValueError, urllib.error.URLError):
        return False


def free_port() -> int:
    """A port of the loopback interface that nobody listens on right now."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def end(process: psutil.Process | psutil.Popen, *, grace: float = _GRACE) -> None:
    """Ends a process: asks, waits, then forces."""
    with contextlib.suppress(psutil.NoSuchProcess):
        process.terminate()
        try:
            process.wait(grace)
        except psutil.TimeoutExpired:
            process.kill()
            with contextlib.suppress(psutil.TimeoutExpired):
                process.wait(grace)


class _Server:
    """One Java process on one port."""

    def __init__(self, java: str, class_path: str, port: int, heap: str, log: Path) -> None:
        self.port = port
        quiet = log.with_name("logback.xml")
        quiet.write_text(_QUIET, encoding="utf-8")
        command = [
            java,
            f"-Xmx{heap}",
            f"-Dlogback.configurationFile={quiet}",
            "-cp",
            class_path,
            MAIN_CLASS,
            "--port",
            str(port),
        ]
        with log.open("ab") as sink:
            self.process = psutil.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=sink,
                stderr=subprocess.STDOUT,
                preexec_fn=_end_with_parent if sys.platform == "linux" else None,
            )

    def wait_until_healthy(self) -> bool:
        """Whether it answers before it ends or the time is up."""
        deadline = time.monotonic() + _START_TIMEOUT
        while time.monotonic() < deadline and self.process.poll() is None:
            if is_healthy(f"http://127.0.0.1:{self.port}") and self._listens():
                return True
            time.sleep(_POLL)
        return False

    def _listens(self) -> bool:
        """Whether it is this process that answers, not another that took the port first."""
        try:
            listening = self.process.net_connections(kind="tcp")
        except psutil.AccessDenied:
            return True
        except psutil.NoSuchProcess:
            return False
        return any(c.laddr.port == self.port and c.status == "LISTEN" for c in listening)


def _end_with_parent() -> None:
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


def main(arguments: list[str] | None = None, port: Callable[[], int] = free_port) -> int:
    """Runs until the server ends or is ended; 0 if it ever answered, else 1."""
    parser = argparse.ArgumentParser()
    for name in ("--state", "--log", "--java", "--class-path", "--version", "--heap"):
        parser.add_argument(name, required=True)
    parser.add_argument("--idle-seconds", type=float, required=True)
    options = parser.parse_args(arguments)
    signal.signal(signal.SIGTERM, _leave)
    state_file = Path(options.state)
    class_path = Path(options.class_path).read_text(encoding="utf-8")
    for _ in range(_ATTEMPTS):
        log = Path(options.log)
        server = _Server(options.java, class_path, port(), options.heap, log)
        try:
            if server.wait_until_healthy():
                _state(server, options.version, options.idle_seconds).write(state_file)
                _watch(server.process, state_file, options.idle_seconds)
                return 0
        finally:
            end(server.process)
            _forget(state_file, server.process.pid)
    return 1


def _leave(_signal: int, _frame: FrameType | None) -> NoReturn:
    raise SystemExit(0)


def _state(server: _Server, version: str, idle: float) -> ServerState:
    me = psutil.Process()
    return ServerState(
        version=version,
        port=server.port,
        java_pid=server.process.pid,
        java_started=server.process.create_time(),
        watchdog_pid=me.pid,
        watchdog_started=me.create_time(),
        idle_seconds=idle,
    )


def _watch(process: psutil.Popen, state_file: Path, idle: float) -> None:
    while process.poll() is None and idle_seconds(state_file) <= idle:
        time.sleep(min(_POLL, idle))


def _forget(state_file: Path, java_pid: int) -> None:
    """Removes the state file if it still speaks of this server."""
    state = read(state_file)
    if state is not None and state.java_pid == java_pid:
        state_file.unlink(missing_ok=True)


if __name__ == "__main__":
    sys.exit(main())
