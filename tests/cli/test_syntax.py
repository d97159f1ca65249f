"""The parser on the command line: there, missing, switched on and off."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Run

SPLICE = "The plant covers 40 hectares, the total investment is 3 billion yuan.\n"
ONE = ("--select", "linguistic/comma-splice")
WITHOUT = (
    "import sys; sys.modules['spacy'] = None; from editor.__main__ import main; "
    "sys.argv = ['copydesk', *sys.argv[1:]]; main()"
)


@pytest.fixture
def release(tmp_path: Path) -> str:
    (tmp_path / "release.txt").write_text(SPLICE)
    return "release.txt"


def without_spacy(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """The command where spaCy is not installed."""
    return subprocess.run(
        [sys.executable, "-c", WITHOUT, *arguments],
        cwd=folder, capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip


def rules(done: subprocess.CompletedProcess[str]) -> list[str]:
    (file,) = json.loads(done.stdout)["files"]
    return [finding["rule"] for finding in file["findings"]]


@pytest.mark.engine
def test_syntax_checks_run_where_the_parser_is_installed(copydesk: Run, release: str) -> None:
    done = copydesk("check", release, *ONE, "--format", "json")

    assert rules(done) == ["linguistic/comma-splice"]
    assert done.stderr == ""


def test_without_grammar_engine_the_parser_does_not_run_either(copydesk: Run, release: str) -> None:
    done = copydesk("check", release, *ONE, "--grammar", "none", "--format", "json")

    assert rules(done) == []
    assert done.stderr == ""


@pytest.mark.engine
def test_on_overrides_that(copydesk: Run, release: str) -> None:
    chosen = ("--grammar", "none", "--syntax", "on", "--format", "json")

    assert rules(copydesk("check", release, *ONE, *chosen)) == ["linguistic/comma-splice"]


def test_a_missing_parser_is_told_once_and_fails_nothing(tmp_path: Path, release: str) -> None:
    done = without_spacy(tmp_path, "check", release, *ONE)

    assert done.returncode == 0
    assert done.stderr == "copydesk: Syntax checks were not run: install copydesk[syntax]\n"


def test_the_report_says_that_it_was_missing(tmp_path: Path, release: str) -> None:
    done = without_spacy(tmp_path, "report", release, *ONE)

    assert done.returncode == 0
    page = (tmp_path / "report.html").read_text("utf-8")
    assert page.count("Syntax checks were not run: install copydesk[syntax]") == 1


def test_a_missing_parser_that_is_asked_for_is_exit_2(tmp_path: Path, release: str) -> None:
    done = without_spacy(tmp_path, "check", release, *ONE, "--syntax", "on")

    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.splitlines() == [
        "copydesk: Syntax checks were not run: install copydesk[syntax], or choose --syntax off"
    ]


def test_what_is_switched_off_is_not_missed(tmp_path: Path, release: str) -> None:
    assert without_spacy(tmp_path, "check", release, *ONE, "--syntax", "off").stderr == ""
