"""An output never lands on a file that the run reads; nor do special files become plain ones."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run

PLAIN = ("--grammar", "none")
TEXT = "Staff studied the new development concept.\n"
DECISIONS = '{"version": 1, "documents": []}'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "news").mkdir()
    (tmp_path / "news/a.txt").write_text(TEXT)
    (tmp_path / "news/a.zh.txt").write_text("员工学习了新发展理念。\n")
    (tmp_path / "d.json").write_text(DECISIONS)
    (tmp_path / "run.json").write_text('{"version": 1, "files": []}')
    (tmp_path / "house.csv").write_text("source,preferred,avoid\n集团,group,corporation\n")
    (tmp_path / "copydesk.toml").write_text('min-severity = "minor"\n')
    (tmp_path / "link.txt").symlink_to("news/a.txt")
    return tmp_path


CASES = {
    "the file itself": ("check", "news/a.txt", "-o", "./news/a.txt"),
    "a link to it": ("check", "news/a.txt", "-o", "link.txt"),
    "a file of the folder": ("report", "news", "-o", "news/a.txt"),
    "the original beside it": ("check", "news/a.txt", "-o", "news/a.zh.txt"),
    "the original named": ("fix", "news/a.txt", "--source", "news/a.zh.txt", "-o", "news/a.zh.txt"),
    "decisions": ("check", "news/a.txt", "--decisions", "d.json", "-o", "d.json"),
    "decisions applied": ("fix", "news/a.txt", "--decisions", "d.json", "-o", "d.json"),
    "decisions merged": ("decisions", "merge", "d.json", "-o", "d.json"),
    "the glossary": ("check", "news/a.txt", "--glossary", "house.csv", "-o", "house.csv"),
    "an earlier run": ("report", "news/a.txt", "--since", "run.json", "-o", "run.json"),
    "the configuration": ("entities", "news/a.txt", "-o", "copydesk.toml"),
    "a version compared": ("compare", "news/a.txt", "news/a.zh.txt", "-o", "news/a.txt"),
}


@pytest.mark.parametrize("case", CASES)
def test_an_output_over_what_is_read_is_refused(copydesk: Run, folder: Path, case: str) -> None:
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}

    done = copydesk(*CASES[case])

    assert done.returncode == 2
    assert "the output would replace" in done.stderr
    assert done.stderr.count("\n") == 1
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


def test_a_report_may_replace_an_older_one(copydesk: Run, folder: Path) -> None:
    for _ in range(2):
        assert copydesk("report", "news", "-o", "report.html", *PLAIN).returncode == 1

    assert (folder / "report.html").is_file()


@pytest.mark.usefixtures("folder")
def test_standard_output_may_be_named_as_a_device(copydesk: Run) -> None:
    done = copydesk("check", "news/a.txt", "-o", "/dev/stdout", *PLAIN)

    assert done.returncode == 1
    assert "new development philosophy" in done.stdout
