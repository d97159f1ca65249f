"""One warm server: started once, found again, replaced when gone, never left behind."""

from __future__ import annotations

import signal
import socket
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from editor.engines.languagetool import state as states
from editor.engines.languagetool import watchdog
from editor.engines.languagetool.install import VERSION, installed, java
from editor.engines.languagetool.locking import exclusive
from editor.engines.languagetool.places import Places
from editor.engines.languagetool.server import Server
from editor.engines.languagetool.state import ServerState
from editor.errors import EngineCrashed, EngineMissing, EngineTimeout
from tests.engines.languagetool_fixtures import processes_of, wait_until

pytestmark = pytest.mark.engine


def running(server: Server) -> ServerState:
    state = server.status().server
    assert state is not None
    return state


def test_a_server_listens_on_loopback_only_and_ends_when_asked(server: Server) -> None:
    url = server.ensure()
    state = running(server)
    process = state.java()

    assert process is not None
    addresses = {c.laddr.ip for c in process.net_connections("tcp") if c.status == "LISTEN"}
    assert addresses <= {"127.0.0.1", "::1", "::ffff:127.0.0.1"}
    assert url == f"http://127.0.0.1:{state.port}"
    assert server.stop() is True
    assert processes_of(server.places.state) == []
    assert not server.places.state_file.exists()
    assert server.stop() is False


def test_runs_that_start_together_share_one_server(places: Places, server: Server) -> None:
    with ThreadPoolExecutor(3) as pool:
        urls = set(pool.map(lambda _: Server(places).ensure(), range(3)))

    assert len(urls) == 1
    javas = [p for p in processes_of(places.state) if "-Xmx" in " ".join(p.cmdline())]
    assert len({p.pid for p in javas}) == 1
    assert server.ensure() in urls


def test_a_server_that_was_killed_is_replaced_and_its_watchdog_is_gone(server: Server) -> None:
    server.ensure()
    first = running(server)
    psutil.Process(first.java_pid).kill()
    assert wait_until(lambda: first.watchdog() is None)

    server.ensure()

    assert running(server).java_pid != first.java_pid


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux ends a child with its parent")
def test_a_watchdog_killed_hard_takes_its_server_along(server: Server) -> None:
    server.ensure()
    state = running(server)
    psutil.Process(state.watchdog_pid).kill()

    assert wait_until(lambda: state.java() is None)
    assert server.status().server is None


def test_an_unused_server_ends_by_itself(places: Places) -> None:
    server = Server(places, idle_minutes=0.02)
    server.ensure()

    assert wait_until(lambda: not processes_of(places.state))
    assert not places.state_file.exists()


def test_a_stale_state_is_not_believed(server: Server) -> None:
    me = psutil.Process()
    stale = ServerState(
        VERSION, 9, me.pid, me.create_time() - 60, me.pid, me.create_time(), idle_seconds=900
    )
    server.places.state.mkdir(parents=True)
    stale.write(server.places.state_file)

    assert server.status().server is None
    server.ensure()
    assert running(server).java_pid != me.pid
    assert me.is_running()


@pytest.mark.parametrize("content", ["", "{}", "[1]", '{"version": 1', "\x00", "null"])
def test_a_state_file_of_nonsense_is_no_state(content: str, tmp_path: Path) -> None:
    file = tmp_path / "server.json"
    file.write_text(content, encoding="utf-8")

    assert states.read(file) is None


def test_a_process_that_got_the_number_of_a_dead_one_is_not_taken_for_it() -> None:
    me = psutil.Process()
    state = ServerState(VERSION, 9, me.pid, me.create_time() - 60, 1, 0.0, idle_seconds=1)

    assert state.java() is None
    assert replace(state, java_started=me.create_time()).java() is None
    assert not state.alive


@pytest.fixture
def signals() -> Iterator[None]:
    """Puts the handler back that running the watchdog in this process replaces."""
    before = signal.getsignal(signal.SIGTERM)
    yield
    signal.signal(signal.SIGTERM, before)


@pytest.mark.usefixtures("signals")
def test_a_port_that_is_taken_makes_it_try_another(places: Places) -> None:
    places.state.mkdir(parents=True)
    installation = installed(places)
    assert installation is not None
    class_path = places.state / "class-path"
    class_path.write_text(":".join(map(str, installation.jars)), encoding="utf-8")
    tried: list[int] = []
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()

        def port() -> int:
            tried.append(watchdog.free_port() if tried else other.getsockname()[1])
            return tried[-1]

        arguments = [
            "--state", str(places.state_file), "--log", str(places.log_file),
            "--java", str(java()), "--class-path", str(class_path),
            "--version", VERSION, "--heap", "512m", "--idle-seconds", "0.5",
        ]  # fmt: skip

        assert watchdog.main(arguments, port) == 0
    assert len(tried) == 2
    assert not places.state_file.exists()


def test_no_java_is_told_and_nothing_is_started(places: Places, tmp_path: Path) -> None:
    server = Server(places, java_path=tmp_path / "no" / "java")

    with pytest.raises(EngineMissing, match="grammar was not run: there is no Java runtime"):
        server.ensure()
    assert processes_of(places.state) == []


def test_what_is_not_installed_is_told_with_the_command(tmp_path: Path) -> None:
    server = Server(Places(tmp_path / "cache", tmp_path / "state"))

    with pytest.raises(EngineMissing, match="run 'copydesk languagetool install'"):
        server.ensure()


def test_a_server_that_does_not_start_is_told_with_its_last_words(
    places: Places, tmp_path: Path
) -> None:
    java_path = tmp_path / "java"
    java_path.write_text("#!/bin/sh\necho 'no heap for you' >&2\nexit 1\n", encoding="utf-8")
    java_path.chmod(0o755)
    server = Server(places, java_path=java_path)

    with pytest.raises(EngineCrashed, match=r"did not start \(no heap for you\)"):
        server.ensure()
    assert wait_until(lambda: not processes_of(places.state))


def test_a_lock_that_is_held_too_long_is_told(tmp_path: Path) -> None:
    lock = tmp_path / "lock"
    with (
        exclusive(lock, timeout=1),
        pytest.raises(EngineTimeout, match="busy"),
        exclusive(lock, timeout=0.1),
    ):
        raise AssertionError("two hold it")
    with exclusive(lock, timeout=0.1):
        pass
