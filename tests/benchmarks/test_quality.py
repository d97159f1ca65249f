"""The quality report: what it reads, what it prints, what it writes."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from editor.config import Settings
from editor.errors import ReadError, UsageError
from editor.model import Span
from tests.benchmarks.measuring.command import BEGIN, END, main, write_block
from tests.benchmarks.measuring.corpus import gather
from tests.benchmarks.measuring.results import measure
from tests.benchmarks.measuring.scoring import Share
from tests.benchmarks.measuring.tools import copydesk, harper_alone, remarks_of

ROOT = Path(__file__).parents[2]
MT = "Staff studied the new development concept.\nThe oven the oven is hot.\n"
EDITED = "Staff studied the new development philosophy.\nThe oven is hot.\n"
WRONG = "new development concept"


def row(text: str, words: str, **more: object) -> str:
    start = text.index(words)
    return json.dumps({"start": start, "end": start + len(words), "text": words, **more}) + "\n"


@pytest.fixture
def release(tmp_path: Path) -> Path:
    folder = tmp_path / "releases" / "one"
    folder.mkdir(parents=True)
    (folder / "mt.en.txt").write_text(MT)
    (folder / "edited.en.txt").write_text(EDITED)
    term = {"category": "terminology", "severity": "major", "needs_source": False}
    (folder / "gold.jsonl").write_text(
        row(MT, WRONG, fix="new development philosophy", **term)
        + row(MT, "the oven is hot", fix=None, **(term | {"category": "grammar"}))
    )
    (folder / "traps.jsonl").write_text(row(MT, "Staff"))
    return folder


def run(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> str:
    main([*map(str, arguments), "--grammar", "none"])
    return capsys.readouterr().out


def test_an_annotated_folder_is_scored(release: Path) -> None:
    samples, texts = gather([release.parent])

    result = measure(copydesk(Settings(grammar="none")), samples, texts)

    assert texts == ()
    assert result.score.recall == Share(1, 2)
    assert result.score.precision == Share(1, 1)
    assert result.score.fixes == Share(1, 1)
    assert result.safe == Share(1, 1)
    assert (result.trapped, result.edited_per_1000) == (0, 0)


def test_an_annotation_that_does_not_fit_its_text_is_refused(release: Path) -> None:
    (release / "mt.en.txt").write_text("An" + MT)

    with pytest.raises(ReadError, match=r"gold\.jsonl:1"):
        gather([release])


def test_remarks_on_traps_and_on_edited_english_are_counted(release: Path) -> None:
    (release / "traps.jsonl").write_text(row(MT, "concept"))
    (release / "edited.en.txt").write_text(MT)
    samples, _ = gather([release])

    result = measure(copydesk(Settings(grammar="none")), samples)

    assert result.trapped == 1
    assert result.edited_per_1000 == pytest.approx(1000 / len(MT.split()))


def test_the_report_names_what_it_measured(
    release: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = run(capsys, release, "--verbose")

    assert "| one | 1 of 2, 50 % | 1 of 1, 100 %" in told
    assert "| terminology/avoided-term | 1 of 1, 100 %" in told
    assert "the editor made the same in 1 of 1" in told
    assert "grammar, major: “the oven is hot”" in told


def test_json_holds_the_same(release: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tool,) = json.loads(run(capsys, release, "--format", "json"))["tools"]

    assert tool["tool"] == "copydesk"
    assert tool["score"]["recall"] == {"part": 1, "whole": 2, "share": 0.5}
    assert tool["score"]["recall_by_category"]["grammar"]["part"] == 0
    assert tool["score"]["precision_by_check"]["terminology/avoided-term"]["part"] == 1
    assert tool["samples"][0]["name"] == "one"


def test_texts_without_annotation_give_rates(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "news").mkdir()
    (tmp_path / "news" / "a.txt").write_text(MT)

    told = run(capsys, tmp_path / "news")
    (texts,) = json.loads(run(capsys, tmp_path / "news", "--format", "json"))["tools"][0]["texts"]

    assert "news: copydesk on 12 words" in told
    assert "| terminology/avoided-term | 1 | 83.33 |" in told
    assert texts["per_1000"]["terminology/avoided-term"] == pytest.approx(83.333)


def test_checks_can_be_chosen(release: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = run(capsys, release, "--ignore", "terminology", "--format", "json")

    assert json.loads(told)["tools"][0]["score"]["recall"]["part"] == 0


def test_the_file_can_be_run_from_anywhere(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(MT)
    command = [sys.executable, str(ROOT / "tests/benchmarks/quality.py"), "a.txt"]

    done = subprocess.run(
        [*command, "--grammar", "none"],
        cwd=tmp_path, capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip

    assert (done.returncode, done.stderr) == (0, "")
    assert "copydesk on 12 words" in done.stdout


def test_what_cannot_be_read_ends_with_2(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["nowhere.txt", "--grammar", "none"])

    assert ended.value.code == 2
    assert "nowhere.txt" in capsys.readouterr().err


def test_harper_alone_is_measured_by_the_same_rules(release: Path) -> None:
    samples, _ = gather([release])

    result = measure(harper_alone(), samples)

    assert result.tool == "Harper"
    assert all(judged.remark.span < Span(len(MT), len(MT)) for judged in result.score.remarks)


def test_languagetools_positions_become_code_points() -> None:
    match = {
        "offset": 3,
        "length": 5,
        "rule": {"id": "SPELLING"},
        "message": "Wrong.",
        "replacements": [{"value": "steel"}],
    }

    (remark,) = remarks_of("😀 stell", [match])

    assert remark.span == Span(2, 7)
    assert remark.fixes == ("steel",)


def test_only_what_stands_between_the_markers_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "README.md"
    path.write_text(f"before\n{BEGIN}\nold\n{END}\nafter\n")

    write_block(path, "new")
    write_block(path, "new")

    assert path.read_text() == f"before\n{BEGIN}\nnew\n{END}\nafter\n"


def test_a_file_without_markers_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "README.md"
    path.write_text("before\n")

    with pytest.raises(UsageError, match="it has no"):
        write_block(path, "new")
    assert path.read_text() == "before\n"


def test_the_readme_has_a_place_for_the_table() -> None:
    text = (ROOT / "README.md").read_text("utf-8")

    assert text.count(BEGIN) == text.count(END) == 1


def test_every_row_of_a_table_has_as_many_cells_as_its_head(
    release: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    widths: dict[int, Any] = {}
    for block in run(capsys, release).split("\n\n"):
        if block.startswith("|"):
            counts = {line.replace("\\|", "").count("|") for line in block.splitlines()}
            widths[len(widths)] = counts

    assert widths
    assert all(len(counts) == 1 for counts in widths.values())
