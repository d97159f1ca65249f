"""``copydesk entities``."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from tests.bilingual.pairing.test_alignment import CHINESE, ENGLISH
from tests.cli.conftest import Run

NAMED = "\n总经理吴长河出席仪式并讲话，感谢各位来宾和全体员工。\n"
WRITTEN = "\nGeneral Manager Changhe Wu attended the ceremony and thanked guests and employees.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "news.en.txt").write_text(ENGLISH + WRITTEN, "utf-8")
    (tmp_path / "news.zh.txt").write_text(CHINESE + NAMED, "utf-8")
    return tmp_path


@pytest.mark.usefixtures("folder")
def test_the_original_beside_the_file_is_used(copydesk: Run) -> None:
    done = copydesk("entities", "news.en.txt")

    assert done.returncode == 0, done.stderr
    assert "吴长河  Changhe Wu" in done.stdout
    assert done.stderr == ""


@pytest.mark.usefixtures("folder")
def test_the_source_may_be_named_and_json_has_places(copydesk: Run) -> None:
    done = copydesk("entities", "news.en.txt", "--source", "news.zh.txt", "--format", "json")

    (file,) = json.loads(done.stdout)["files"]
    (person,) = [e for e in file["entities"] if e["chinese"] == "吴长河"]
    (form,) = person["forms"]
    place = form["places"][0]
    assert (ENGLISH + WRITTEN)[place["start"] : place["end"]] == form["text"] == "Changhe Wu"


def test_csv_goes_into_a_file(copydesk: Run, folder: Path) -> None:
    done = copydesk("entities", "news.en.txt", "--format", "csv", "-o", "sheet.csv")

    assert done.returncode == 0, done.stderr
    rows = list(csv.DictReader((folder / "sheet.csv").read_text("utf-8").splitlines()))
    assert "吴长河" in {row["chinese"] for row in rows}


CASES = {
    "no source": (["news.en.txt", "--no-source"], "no Chinese original of it was found"),
    "no such file": (["none.txt"], "none.txt: "),
    "output over input": (["news.en.txt", "-o", "news.en.txt"], "would replace"),
    "swapped": (["news.zh.txt", "--source", "news.en.txt"], "swapped with"),
    "unknown format": (["news.en.txt", "--format", "xml"], "xml"),
}


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(("arguments", "reason"), CASES.values(), ids=CASES)
def test_what_cannot_be_done_is_told_in_one_line(
    copydesk: Run, arguments: list[str], reason: str
) -> None:
    done = copydesk("entities", *arguments)

    assert done.returncode == 2
    assert reason in done.stderr
    assert done.stderr.count("\n") == 1
    assert done.stdout == ""
