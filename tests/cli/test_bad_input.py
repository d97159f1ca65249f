"""A user's mistake: one clear line on standard error, exit code 2, nothing written."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.cli.conftest import Run

PLAIN = ("--grammar", "none")
TEXT = "Staff studied the new development concept.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "release.txt").write_text(TEXT)
    (tmp_path / "empty").mkdir()
    (tmp_path / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
    (tmp_path / "latin.txt").write_bytes("Café déjà vu à l’été".encode("cp1252") * 20)
    (tmp_path / "release.pdf").write_bytes(b"%PDF-1.7")
    (tmp_path / "huge.txt").write_bytes(b"word " * 4_200_000)
    (tmp_path / "broken.toml").write_text("\ngramar = 'none'\n")
    (tmp_path / "broken.yaml").write_text("- id: one\n  source: []\n  prefered: x\n")
    (tmp_path / "bomb.yaml").write_text("[" * 100_000)
    (tmp_path / "loop.txt").symlink_to("loop.txt")
    return tmp_path


CASES = {
    "missing file": (["check", "none.txt"], "none.txt", "no such file"),
    "folder without files": (["check", "empty"], "empty", "no file to check"),
    "binary file": (["check", "picture.txt"], "picture.txt", ""),
    "wrong encoding": (["check", "latin.txt"], "latin.txt", "UTF-8"),
    "unknown kind": (["check", "release.pdf"], "release.pdf", ""),
    "too large": (["check", "huge.txt"], "huge.txt", "limit"),
    "unknown option": (["check", "release.txt", "--formt", "json"], "--formt", "--format"),
    "unknown format": (["check", "release.txt", "--format", "jsn"], "jsn", "json"),
    "unknown severity": (["check", "release.txt", "--fail-on", "big"], "big", "major"),
    "unknown check": (["check", "release.txt", "--select", "styl"], "styl", "did you mean style"),
    "unknown command": (["chekc", "release.txt"], "chekc", "did you mean check"),
    "unknown term": (["glossary", "show", "dual-carbn"], "dual-carbn", "did you mean dual-carbon"),
    "unknown name": (["explain", "style/long"], "style/long", "no check and no term"),
    "broken configuration": (
        ["check", "release.txt", "--config", "broken.toml"], "broken.toml:2", "did you mean grammar"),
    "missing configuration": (
        ["check", "release.txt", "--config", "none.toml"], "none.toml", "cannot read"),
    "broken glossary": (
        ["check", "release.txt", "--glossary", "broken.yaml"], "broken.yaml:3", "did you mean preferred"),
    "missing glossary": (
        ["check", "release.txt", "--glossary", "none.yaml"], "none.yaml", "cannot read"),
    "glossary of another kind": (
        ["check", "release.txt", "--glossary", "release.txt"], "release.txt", ".csv"),
    "bottomless glossary": (
        ["check", "release.txt", "--glossary", "bomb.yaml"], "bomb.yaml", "nested too deeply"),
    "file taken for a folder": (["check", "release.txt/x.txt"], "release.txt/x.txt", "cannot read"),
    "link to itself": (["check", "loop.txt"], "loop.txt", "symbolic links"),
    "empty name": (["fix", ""], "an empty name", "name a file"),
    "empty source": (["check", "release.txt", "--source", ""], "--source", "name a file"),
    "two lines in a name": (["check", "no\nsuch.txt"], "no such.txt", "no such file"),
    "no path": (["check"], "PATH", ""),
    "output over input": (
        ["check", "release.txt", "-o", "release.txt"], "release.txt", "would replace"),
    "output is a folder": (["check", "release.txt", "-o", "empty"], "empty", "folder"),
    "output in no folder": (
        ["report", "release.txt", "-o", "nowhere/report.html"], "nowhere/report.html", "cannot write"),
    "one output for two files": (
        ["fix", "release.txt", "latin.txt", "-o", "out.txt"], "out.txt", "one output"),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_one_line_names_the_culprit_and_the_remedy(copydesk: Run, folder: Path, case: str) -> None:
    arguments, culprit, remedy = CASES[case]
    before = snapshot(folder)
    plain = PLAIN if arguments[0] in ("check", "fix", "report") else ()

    done = copydesk(*arguments, *plain)

    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    lines = [line for line in done.stderr.splitlines() if line.startswith("copydesk: ")]
    assert len(lines) == 1
    assert culprit in lines[0]
    assert remedy in lines[0]
    assert snapshot(folder) == before


def snapshot(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_an_empty_file_is_fine(copydesk: Run, folder: Path) -> None:
    (folder / "blank.txt").write_bytes(b"")

    done = copydesk("check", "blank.txt", *PLAIN)

    assert (done.returncode, done.stderr) == (0, "")


def test_one_bad_file_does_not_silence_the_others(copydesk: Run, folder: Path) -> None:  # noqa: ARG001
    done = copydesk("check", "none.txt", "release.txt", *PLAIN)

    assert done.returncode == 2
    assert "new development philosophy" in done.stdout
    assert "none.txt" in done.stderr


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_one_may_not_read_is_named(copydesk: Run, folder: Path) -> None:
    (folder / "release.txt").chmod(0)

    done = copydesk("check", "release.txt", *PLAIN)

    assert done.returncode == 2
    assert "release.txt: cannot read it: permission denied" in done.stderr


def test_a_dash_with_nothing_on_it_is_a_mistake(copydesk: Run) -> None:
    done = copydesk("check", "-", *PLAIN, stdin="")

    assert done.returncode == 2
    assert "copydesk: <stdin>: nothing came in" in done.stderr


def test_a_file_that_is_not_ours_to_change_stays_whole(copydesk: Run, folder: Path) -> None:
    link = folder / "link.txt"
    link.symlink_to("release.txt")

    copydesk("fix", "link.txt", *PLAIN)

    assert link.is_symlink()
    assert "philosophy" in (folder / "release.txt").read_text()
