"""``copydesk languagetool``, as its user meets it."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from editor.cli.languagetool import languagetool
from tests.engines.languagetool_fixtures import languagetool_cache, processes_of

__all__ = ["languagetool_cache"]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A user who has nothing yet."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return tmp_path


@pytest.mark.usefixtures("home")
def test_status_says_what_is_missing_and_how_to_get_it() -> None:
    result = CliRunner().invoke(languagetool, ["status"])

    assert result.exit_code == 0
    assert "installed: no" in result.stdout
    assert "copydesk languagetool install" in result.stdout
    assert "running: no" in result.stdout


@pytest.mark.usefixtures("home")
def test_start_before_install_fails_with_one_line_and_two() -> None:
    result = CliRunner().invoke(languagetool, ["start"])

    assert result.exit_code == 2
    assert result.stdout == ""
    assert "languagetool install" in result.stderr
    assert len(result.stderr.splitlines()) == 1


@pytest.mark.usefixtures("home")
def test_stop_without_a_server_is_fine() -> None:
    result = CliRunner().invoke(languagetool, ["stop"])

    assert result.exit_code == 0
    assert "not running" in result.stdout


@pytest.mark.engine
def test_start_status_and_stop_go_together(home: Path, languagetool_cache: Path) -> None:
    (home / "cache" / "copydesk").mkdir(parents=True)
    (home / "cache" / "copydesk" / "languagetool").symlink_to(languagetool_cache)
    runner = CliRunner()
    try:
        started = runner.invoke(languagetool, ["start", "--idle-minutes", "5"])
        told = runner.invoke(languagetool, ["status"])
    finally:
        stopped = runner.invoke(languagetool, ["stop"])

    assert (started.exit_code, told.exit_code, stopped.exit_code) == (0, 0, 0)
    url = started.stdout.split()[-1]
    assert f"running: {url}" in told.stdout
    assert "of 5 min 0 s" in told.stdout
    assert "is stopped" in stopped.stdout
    assert processes_of(home) == []
