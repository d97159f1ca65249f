"""Word files on the command line: checked, fixed in place, reported on as tracked changes."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.word.packing import docx, member, names, p, packed, r, shown, table

PLAIN = ("--grammar", "none", "--select", "terminology", "--select", "linguistic/doubled-word")
WRONG = "Staff studied the the new development concept."
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    half = WRONG.index("concept") + 3
    content = p(r("Plain line.")) + p(r(WRONG[:half]), r(WRONG[half:])) + p(r("End."))
    (tmp_path / "release.docx").write_bytes(docx(content))
    (tmp_path / "macro.docm").write_bytes(docx(content))
    (tmp_path / "text.txt").write_text(f"{WRONG}\n", "utf-8")
    (tmp_path / "locked.docx").write_bytes(OLE)
    (tmp_path / "fake.docx").write_bytes(b"just text")
    (tmp_path / "sheet.docx").write_bytes(packed({"xl/workbook.xml": "<a/>"}))
    (tmp_path / "dtd.docx").write_bytes(docx("", main="<!DOCTYPE a><a/>"))
    return tmp_path


@pytest.mark.usefixtures("folder")
def test_findings_stand_in_paragraphs_and_show_no_markup(copydesk: Run) -> None:
    done = copydesk("check", *PLAIN, "release.docx")

    assert done.returncode == 1, done.stderr
    assert "2:" in done.stdout
    assert "⟦new development concept⟧" in done.stdout.replace("\n", " ")
    assert "<w:" not in done.stdout


@pytest.mark.usefixtures("folder")
def test_positions_are_those_of_the_text_that_is_read(copydesk: Run) -> None:
    done = copydesk("check", *PLAIN, "release.docx", "--format", "json")
    found = json.loads(done.stdout)["files"][0]["findings"]

    text = f"Plain line.\n{WRONG}\nEnd.\n"
    assert found
    for finding in found:
        assert text[finding["start"] : finding["end"]] == finding["text"]


@pytest.mark.parametrize("name", ["release.docx", "macro.docm"])
def test_fix_changes_the_runs_and_nothing_else(name: str, copydesk: Run, folder: Path) -> None:
    before = (folder / name).read_bytes()
    assert copydesk("fix", *PLAIN, "--diff", name).stdout.startswith(f"--- {name}\n")
    assert (folder / name).read_bytes() == before

    done = copydesk("fix", *PLAIN, name)

    assert done.returncode == 0, done.stderr
    after = (folder / name).read_bytes()
    assert names(after) == names(before)
    assert shown(after, accepted=True)[1] == "Staff studied the new development philosophy."
    assert member(after).count("<w:r>") == member(before).count("<w:r>")


@pytest.mark.parametrize("name", ["release.docx", "text.txt"])
def test_the_report_is_a_word_file_of_tracked_changes(
    name: str, copydesk: Run, folder: Path
) -> None:
    done = copydesk("report", *PLAIN, name, "--format", "docx", "-o", "reviewed.docx")

    assert done.returncode == 1
    assert done.stderr == "The report is in reviewed.docx\n"
    data = (folder / "reviewed.docx").read_bytes()
    assert WRONG in shown(data, accepted=False)
    assert "Staff studied the new development philosophy." in shown(data, accepted=True)


def test_the_report_goes_to_standard_output_too(folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "editor", "report", *PLAIN, "release.docx", "--format", "docx", "-o", "-"],
        cwd=folder, capture_output=True, check=False,
    )  # fmt: skip
    assert WRONG in shown(done.stdout, accepted=False)


def test_a_chinese_word_file_is_a_source(copydesk: Run, folder: Path) -> None:
    (folder / "zh.docx").write_bytes(docx(p(r("公司去年实现营业收入120亿元。"))))
    (folder / "en.docx").write_bytes(docx(p(r("The company earned revenue of 1.2 billion yuan."))))
    done = copydesk("check", "--grammar", "none", "en.docx", "--source", "zh.docx")

    assert "120亿元" in done.stdout


def test_a_table_of_two_languages_brings_its_source_along(copydesk: Run, folder: Path) -> None:
    row = (
        p(r("公司去年实现营业收入120亿元。")),
        p(r("The company earned revenue of 1.2 billion yuan.")),
    )
    (folder / "both.docx").write_bytes(docx(table(row)))
    done = copydesk("check", "--grammar", "none", "both.docx")

    assert "120亿元" in done.stdout


CASES = {
    "encrypted": (["check", "locked.docx"], "locked.docx: encrypted"),
    "no zip": (["check", "fake.docx"], "fake.docx: no Word document"),
    "another Office file": (["check", "sheet.docx"], "sheet.docx: no Word document"),
    "document type": (["fix", "dtd.docx"], "dtd.docx: its word/document.xml is XML with a document"),
    "several files": (
        ["report", "release.docx", "text.txt", "--format", "docx"], "takes one file, not 2"),
    "output over input": (
        ["report", "release.docx", "--format", "docx", "-o", "release.docx"], "would replace"),
    "unreadable": (["report", "fake.docx", "--format", "docx"], "fake.docx: no Word document"),
}  # fmt: skip


@pytest.mark.parametrize(("arguments", "reason"), CASES.values(), ids=CASES)
def test_a_mistake_is_one_line_and_writes_nothing(
    arguments: list[str], reason: str, copydesk: Run, folder: Path
) -> None:
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    command, *rest = arguments
    done = copydesk(command, *PLAIN, *rest)

    assert done.returncode == 2
    assert reason in done.stderr
    assert done.stderr.count("\n") == 1
    assert "Traceback" not in done.stderr
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_without_python_docx_the_remedy_is_told(folder: Path) -> None:
    hidden = (
        "import sys; sys.modules['docx'] = None; from editor.__main__ import main; sys.exit(main())"
    )
    done = subprocess.run(
        [sys.executable, "-c", hidden, "report", *PLAIN, "text.txt", "--format", "docx"],
        cwd=folder, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 2
    assert "pip install 'copydesk[word]'" in done.stderr
    assert not (folder / "report.docx").exists()
