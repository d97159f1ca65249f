"""The real LanguageTool for tests: installed by our own code, served from a folder of the tests."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
import pytest

from editor.engines.languagetool.install import install
from editor.engines.languagetool.places import Places
from editor.engines.languagetool.server import Server


def processes_of(state: Path) -> list[psutil.Process]:
    """Watchdogs and servers started with their state in that folder."""
    found = []
    for process in psutil.process_iter():
        try:
            if str(state) in " ".join(process.cmdline()):
                found += [process, *process.children(recursive=True)]
        except psutil.Error:
            continue
    return found


def wait_until(happened: Callable[[], bool], *, seconds: float = 60.0) -> bool:
    """Waits for something other processes do; whether it happened at all."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if happened():
            return True
        time.sleep(0.05)
    return happened()


@contextmanager
def served(places: Places) -> Iterator[Server]:
    """A server object whose processes are gone afterwards."""
    server = Server(places)
    try:
        yield server
    finally:
        server.stop()
        assert wait_until(lambda: not processes_of(places.state))


@pytest.fixture(scope="session")
def languagetool_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The user's own installation, made if it is not there."""
    state = tmp_path_factory.mktemp("install")
    places = Places(Places.default().cache, state)
    install(places, print)
    return places.cache


@pytest.fixture
def places(languagetool_cache: Path, tmp_path: Path) -> Places:
    """The installation, with a state of its own."""
    return Places(languagetool_cache, tmp_path / "state")


@pytest.fixture
def server(places: Places) -> Iterator[Server]:
    """A server of its own for a test that ends it in its own way."""
    with served(places) as server:
        yield server


@pytest.fixture(scope="session")
def shared_server(
    languagetool_cache: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Server]:
    """One warm server for the tests that only ask it things."""
    with served(Places(languagetool_cache, tmp_path_factory.mktemp("shared"))) as server:
        yield server
