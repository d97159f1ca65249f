"""``copydesk compare``: what an editor did about what was found."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.conftest import Run

PLAIN = ("--grammar", "none")
BEFORE = "Staff studied the new development concept.\n\nThe the plant opened in May.\n"
AFTER = (
    "Staff studied the new development philosophy.\n\nThe plant opened in early May. It it works.\n"
)


def put(folder: Path) -> None:
    (folder / "before.txt").write_text(BEFORE, "utf-8")
    (folder / "after.txt").write_text(AFTER, "utf-8")


def test_it_says_what_was_resolved_what_is_new_and_what_nobody_asked_for(
    copydesk: Run, tmp_path: Path
) -> None:
    put(tmp_path)

    done = copydesk("compare", "before.txt", "after.txt", *PLAIN)

    assert "New: 1" in done.stdout
    assert "It it" in done.stdout
    assert "resolved 2" in done.stdout
    assert "+ early" in done.stdout
    assert done.stderr == ""


def test_new_findings_fail_the_run_and_old_ones_do_not(copydesk: Run, tmp_path: Path) -> None:
    put(tmp_path)

    new = copydesk("compare", "before.txt", "after.txt", "--fail-on", "minor", *PLAIN)
    old = copydesk("compare", "after.txt", "before.txt", "--select", "terminology", *PLAIN)
    none = copydesk("compare", "before.txt", "after.txt", "--select", "terminology", *PLAIN)

    assert new.returncode == 1
    assert old.returncode == 1
    assert none.returncode == 0


def test_the_json_holds_every_change_with_its_place(copydesk: Run, tmp_path: Path) -> None:
    put(tmp_path)

    done = copydesk("compare", "before.txt", "after.txt", "--format", "json", *PLAIN)

    report = json.loads(done.stdout)
    assert report["version"] == 1
    assert {finding["rule"] for finding in report["new"]} == {"linguistic/doubled-word"}
    for change in report["changes"]:
        assert BEFORE[change["before"]["start"] : change["before"]["end"]] == change["old"]
        assert AFTER[change["after"]["start"] : change["after"]["end"]] == change["new"]


def test_a_version_that_is_missing_is_told_though_its_original_is_there(
    copydesk: Run, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text("Plain text.\n")
    (tmp_path / "b.zh.txt").write_text("公司今天投产。\n")

    done = copydesk("compare", "a.txt", "b.txt")

    assert done.returncode == 2
    assert done.stderr == "copydesk: b.txt: cannot read it: no such file or directory\n"


def test_one_file_cannot_be_two_versions(copydesk: Run, tmp_path: Path) -> None:
    put(tmp_path)

    done = copydesk("compare", "after.txt", "after.txt")

    assert done.returncode == 2
    assert done.stderr.count("\n") == 1


def test_an_output_that_ends_in_html_is_a_page(copydesk: Run, tmp_path: Path) -> None:
    put(tmp_path)

    copydesk("compare", "before.txt", "after.txt", "-o", "diff.html", *PLAIN)

    assert "before.txt" in (tmp_path / "diff.html").read_text("utf-8")
    assert "<ins>" in (tmp_path / "diff.html").read_text("utf-8")
