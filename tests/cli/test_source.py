"""``--source``: the Chinese beside its English, and what is said when it does not fit."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bilingual.pairing.test_alignment import CHINESE, ENGLISH
from tests.cli.conftest import Run

PLAIN = ("--grammar", "none")
OTHER = (
    "The museum reopened on June 21 after 14 months of work.\n\nVisitors may see 350 paintings on "
    "3 floors, 27 of them for the first time. Tickets cost $18 for those over 12.\n"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "en.txt").write_text(ENGLISH, "utf-8")
    (tmp_path / "zh.txt").write_text(CHINESE, "utf-8")
    (tmp_path / "other.txt").write_text(OTHER, "utf-8")
    (tmp_path / "empty.txt").write_text(" \n\n", "utf-8")
    return tmp_path


CASES = {
    "several files": (["en.txt", "other.txt", "--source", "zh.txt"], "one file, not with 2"),
    "no such source": (["en.txt", "--source", "none.txt"], "none.txt: cannot read it"),
    "source in English": (["en.txt", "--source", "other.txt"], "not in Chinese"),
    "swapped": (["zh.txt", "--source", "en.txt"], "swapped with zh.txt"),
    "the same file": (["zh.txt", "--source", "zh.txt"], "the very file being checked"),
    "empty source": (["en.txt", "--source", "empty.txt"], "no text in this source"),
    "empty standard input": (["en.txt", "--source", "-"], "nothing came in"),
    "source and no source": (["en.txt", "--source", "zh.txt", "--no-source"], "choose one"),
    "output over source": (["en.txt", "--source", "zh.txt", "-o", "zh.txt"], "would replace"),
}


@pytest.mark.parametrize("command", ["check", "report", "fix"])
@pytest.mark.parametrize(("arguments", "reason"), CASES.values(), ids=CASES)
def test_a_wrong_source_is_told_in_one_line(
    copydesk: Run, folder: Path, command: str, arguments: list[str], reason: str
) -> None:
    done = copydesk(command, *arguments, *PLAIN)

    assert done.returncode == 2
    assert reason in done.stderr
    assert done.stderr.count("\n") == 1
    assert done.stdout == ""
    assert (folder / "zh.txt").read_text("utf-8") == CHINESE


@pytest.mark.usefixtures("folder")
def test_an_unrelated_source_is_left_out_and_that_is_said(copydesk: Run) -> None:
    done = copydesk("check", "other.txt", "--source", "zh.txt", *PLAIN)

    assert done.returncode == 2
    assert "other.txt: hardly anything in it renders zh.txt" in done.stderr


@pytest.mark.usefixtures("folder")
def test_a_good_translation_passes_beside_its_source(copydesk: Run) -> None:
    done = copydesk("check", "en.txt", "--source", "zh.txt", *PLAIN)

    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stderr == ""


def test_a_term_whose_rendering_is_missing_is_found_only_with_the_source(
    copydesk: Run, folder: Path
) -> None:
    chinese = CHINESE + "\n集团还将加快发展新质生产力，年内投入3.6亿元。\n"
    english = ENGLISH + "\nThe group will also speed up novel output and invest RMB 360 million.\n"
    (folder / "zh.txt").write_text(chinese, "utf-8")
    (folder / "en.txt").write_text(english, "utf-8")

    with_source = copydesk("check", "en.txt", "--source", "-", *PLAIN, stdin=chinese)
    without = copydesk("check", "en.txt", *PLAIN)

    assert "The Chinese has 新质生产力 here" in with_source.stdout
    assert "新质生产力" not in without.stdout


def test_the_page_shows_the_chinese_beside_the_english(copydesk: Run, folder: Path) -> None:
    (folder / "en.txt").write_text(ENGLISH.replace("the guests", "the the guests"), "utf-8")

    copydesk("report", "en.txt", "--source", "zh.txt", *PLAIN)

    page = (folder / "report.html").read_text("utf-8")
    assert "会后，与会嘉宾参观了中央控制室。" in page


def test_the_original_beside_a_file_is_found_by_its_name(copydesk: Run, tmp_path: Path) -> None:
    (tmp_path / "news.en.txt").write_text("The project costs 90 billion yuan.\n", "utf-8")
    (tmp_path / "news.zh.txt").write_text("项目总投资90亿元。\n", "utf-8")

    found = copydesk("check", ".", "--select", "accuracy/wrong-value", *PLAIN)
    left_out = copydesk("check", ".", "--select", "accuracy/wrong-value", "--no-source", *PLAIN)

    assert "90亿元" in found.stdout
    assert found.returncode == 1
    assert left_out.returncode == 0


def test_a_folder_of_originals_goes_with_a_folder(copydesk: Run, tmp_path: Path) -> None:
    for name, text in (
        ("en/a.txt", "The project costs 90 billion yuan.\n"),
        ("en/b.txt", "The project costs 9 billion yuan.\n"),
        ("zh/a.txt", "项目总投资90亿元。\n"),
    ):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")

    done = copydesk("check", "en", "--source", "zh", "--select", "accuracy/wrong-value", *PLAIN)

    assert "90亿元" in done.stdout
    assert (
        done.stderr == f"copydesk: {Path('en/b.txt')}: no original of it in zh; checked without\n"
    )
    assert done.returncode == 2


@pytest.mark.usefixtures("folder")
def test_fix_keeps_to_the_source(copydesk: Run, folder: Path) -> None:
    """What only the source shows is mended too, where the mending is safe."""
    done = copydesk("fix", "en.txt", "--source", "zh.txt", *PLAIN)

    assert done.returncode == 0, done.stderr
    assert (folder / "zh.txt").read_text("utf-8") == CHINESE
