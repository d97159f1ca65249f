"""Bilingual files end to end: checked against the Chinese in them, mended where they stand."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.readers.bilingual_files import SUFFIXES, made, targets

PLAIN = ("--grammar", "none", "--syntax", "off")
UNITS = [
    ("总投资3.6亿元。", "The total investment is RMB 3.6 billion."),
    (
        "员工学习新发展理念。",
        'It\'s R&D: at the meeting all staff studied the "new development concept".',
    ),
    ("与会嘉宾还参观了中央控制室和质量检测中心。", ""),
]


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_the_chinese_inside_is_the_source(copydesk: Run, tmp_path: Path, suffix: str) -> None:
    (tmp_path / f"a.{suffix}").write_text(made(suffix, UNITS), "utf-8")

    done = copydesk("check", f"a.{suffix}", *PLAIN, "--format", "json")

    (file,) = json.loads(done.stdout)["files"]
    rules = {finding["rule"] for finding in file["findings"]}
    assert {"accuracy/wrong-value", "terminology/avoided-term"} <= rules
    assert "accuracy/omitted-sentence" in rules
    assert file["failures"] == []
    assert done.returncode == 1


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_fix_changes_the_target_and_not_a_byte_beside_it(
    copydesk: Run, tmp_path: Path, suffix: str
) -> None:
    path = tmp_path / f"a.{suffix}"
    before = made(suffix, UNITS[1:2], newline="\r\n").encode()
    path.write_bytes(before)

    done = copydesk("fix", path.name, *PLAIN)

    assert done.returncode == 0, done.stderr
    after = path.read_bytes()
    assert after == before.replace(b"new development concept", b"new development philosophy")
    assert targets(suffix, after) == [
        'It\'s R&D: at the meeting all staff studied the "new development philosophy".'
    ]


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_the_page_sets_the_chinese_beside_the_english(
    copydesk: Run, tmp_path: Path, suffix: str
) -> None:
    (tmp_path / f"a.{suffix}").write_text(made(suffix, UNITS), "utf-8")

    copydesk("report", f"a.{suffix}", *PLAIN)

    page = (tmp_path / "report.html").read_text("utf-8")
    assert "总投资3.6亿元。" in page
    assert "&lt;target" not in page


def test_a_table_of_figures_in_a_folder_is_passed_over_and_named_it_is_an_error(
    copydesk: Run, tmp_path: Path
) -> None:
    (tmp_path / "figures.csv").write_text("year,output\n2020,3\n", "utf-8")
    (tmp_path / "a.csv").write_text("zh,en\n集团召开会议。,The group held a meeting.\n", "utf-8")

    in_folder, named = copydesk("check", ".", *PLAIN), copydesk("check", "figures.csv", *PLAIN)

    assert in_folder.returncode == 0
    assert in_folder.stderr == ""
    assert named.returncode == 2
    assert "figures.csv: no table of two languages" in named.stderr
    assert named.stderr.count("\n") == 1


def test_another_source_is_left_out_and_that_is_said(copydesk: Run, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("zh,en\n集团召开会议。,The group held a meeting.\n", "utf-8")
    (tmp_path / "zh.txt").write_text("集团召开会议。\n", "utf-8")

    done = copydesk("check", "a.csv", "--source", "zh.txt", *PLAIN)

    assert done.returncode == 2
    assert "a.csv: it holds its own Chinese; checked with that, not with zh.txt" in done.stderr
