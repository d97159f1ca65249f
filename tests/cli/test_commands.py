"""The commands end to end: arguments in; exit code, payload and complaints out."""

from __future__ import annotations

import json
import stat
from pathlib import Path

import pytest

from tests.cli.conftest import Run

BAD = "Staff studied the new development concept.\n"
GOOD = "Staff studied the new development philosophy.\n"
PLAIN = ("--grammar", "none")


@pytest.fixture
def release(tmp_path: Path) -> Path:
    path = tmp_path / "release.txt"
    path.write_bytes(BAD.encode())
    return path


def test_check_shows_the_words_the_fix_and_the_rule(copydesk: Run, release: Path) -> None:
    done = copydesk("check", release.name, *PLAIN)

    assert done.returncode == 1
    assert done.stderr == ""
    for shown in ("release.txt", "new development concept", "new development philosophy",
                  "terminology/avoided-term"):  # fmt: skip
        assert shown in done.stdout


def test_clean_text_is_exit_0(copydesk: Run, release: Path) -> None:
    release.write_text(GOOD)

    assert copydesk("check", release.name, *PLAIN).returncode == 0


def test_fail_on_decides_what_fails(copydesk: Run, release: Path) -> None:
    assert copydesk("check", release.name, *PLAIN, "--fail-on", "critical").returncode == 0
    assert copydesk("check", release.name, *PLAIN, "--fail-on", "never").returncode == 0


def test_json_holds_every_documented_name(copydesk: Run, release: Path) -> None:
    done = copydesk("check", release.name, *PLAIN, "--format", "json")
    told = json.loads(done.stdout)
    (file,) = told["files"]
    (finding,) = file["findings"]

    assert told["version"] == 1
    assert told["tool"]["name"] == "copydesk"
    assert {"path", "words", "score", "readability", "failures", "findings"} <= file.keys()
    assert finding["rule"] == "terminology/avoided-term"
    assert finding["category"] == "terminology/wrong-term"
    assert BAD[finding["start"] : finding["end"]] == finding["text"]
    assert (finding["line"], finding["column"]) == (1, finding["start"] + 1)
    assert finding["term"] == "new-development-philosophy"
    assert finding["fingerprint"]
    (suggestion, *_) = finding["suggestions"]
    assert suggestion["safety"] == "safe"
    (edit,) = suggestion["edits"]
    fixed = BAD[: edit["start"]] + edit["text"] + BAD[edit["end"] :]
    assert fixed == GOOD


def test_edits_are_told_as_the_file_must_hold_them(copydesk: Run, tmp_path: Path) -> None:
    page = '<p><img alt="China set a double carbon goal for its CPC members."></p>'
    (tmp_path / "page.html").write_text(page)

    told = json.loads(copydesk("check", "page.html", *PLAIN, "--format", "json").stdout)
    (suggestion, *_) = told["files"][0]["findings"][0]["suggestions"]

    assert '"dual carbon"' in suggestion["replacement"]
    assert "&quot;dual carbon&quot;" in suggestion["edits"][0]["text"]


def test_standard_input_is_a_dash(copydesk: Run) -> None:
    done = copydesk("check", "-", *PLAIN, stdin=BAD)

    assert done.returncode == 1
    assert "<stdin>" in done.stdout


def test_a_folder_is_walked_for_the_formats_we_read(copydesk: Run, tmp_path: Path) -> None:
    inner = tmp_path / "news" / "may"
    inner.mkdir(parents=True)
    (inner / "a.txt").write_text(BAD)
    (inner / "b.md").write_text(f"# Title\n\n{BAD}")
    (inner / "c.png").write_bytes(b"\x89PNG")
    (inner / ".hidden.txt").write_text(BAD)

    told = json.loads(copydesk("check", "news", *PLAIN, "--format", "json").stdout)

    assert [Path(file["path"]).name for file in told["files"]] == ["a.txt", "b.md"]


def test_a_chinese_source_in_a_folder_is_passed_over(copydesk: Run, tmp_path: Path) -> None:
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "a.en.txt").write_text(BAD)
    (folder / "a.zh.txt").write_text("宝武将认真学习贯彻党的二十大精神。\n", "utf-8")

    told = json.loads(copydesk("check", "news", *PLAIN, "--format", "json").stdout)
    named = copydesk("check", "news/a.zh.txt", *PLAIN)

    assert [Path(file["path"]).name for file in told["files"]] == ["a.en.txt"]
    assert named.returncode == 2
    assert "a.zh.txt: it is in Chinese" in named.stderr


def test_fix_mends_in_place_and_says_so(copydesk: Run, release: Path) -> None:
    release.chmod(0o640)
    done = copydesk("fix", release.name, *PLAIN)

    assert (done.returncode, done.stdout) == (0, "")
    assert "1 fix" in done.stderr
    assert release.read_text() == GOOD
    assert stat.S_IMODE(release.stat().st_mode) == 0o640
    assert "nothing to fix" in copydesk("fix", release.name, *PLAIN).stderr


def test_diff_shows_and_check_gates_without_writing(copydesk: Run, release: Path) -> None:
    shown = copydesk("fix", release.name, *PLAIN, "--diff")
    gated = copydesk("fix", release.name, *PLAIN, "--check")

    assert shown.returncode == 0
    assert f"-{BAD}+{GOOD}" in shown.stdout
    assert (gated.returncode, gated.stdout) == (1, "")
    assert release.read_text() == BAD


def test_fix_of_standard_input_goes_to_standard_output(copydesk: Run) -> None:
    assert copydesk("fix", "-", *PLAIN, stdin=BAD).stdout == GOOD


def test_unsafe_fixes_wait_to_be_asked_for(copydesk: Run, release: Path) -> None:
    text = "Sales of steel steel rose.\n"
    release.write_text(text)

    copydesk("fix", release.name, *PLAIN)
    assert release.read_text() == text

    copydesk("fix", release.name, *PLAIN, "--unsafe")
    assert release.read_text() == "Sales of steel rose.\n"


@pytest.mark.parametrize(
    "data",
    [
        BAD.encode().replace(b"\n", b"\r\n"),
        b"\xef\xbb\xbf" + BAD.encode(),
        BAD.encode("utf-16"),
        ("宝武 " + BAD).encode("gb18030"),
        BAD.encode() + b"\r\r\n  \t\n",
    ],
    ids=["crlf", "bom", "utf-16", "gb18030", "mixed newlines"],
)
def test_everything_outside_a_fix_stays_byte_for_byte(
    copydesk: Run, release: Path, data: bytes
) -> None:
    release.write_bytes(data)
    wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    codec = "utf-16-le" if wide else "ascii"

    copydesk("fix", release.name, *PLAIN)

    expected = data.replace("concept".encode(codec), "philosophy".encode(codec))
    assert release.read_bytes() == expected


def test_report_writes_one_page_and_says_where(copydesk: Run, release: Path) -> None:
    done = copydesk("report", release.name, *PLAIN, "-o", "out.html")

    assert done.returncode == 1
    assert "out.html" in done.stderr
    page = (release.parent / "out.html").read_text("utf-8")
    assert page.lower().startswith("<!doctype html>")
    assert "new development philosophy" in page


@pytest.mark.parametrize("name", ["terminology/avoided-term", "dual-carbon"])
def test_explain_knows_checks_and_terms(copydesk: Run, name: str) -> None:
    done = copydesk("explain", name)

    assert done.returncode == 0
    assert done.stdout.startswith(name)


def test_explain_without_a_name_lists_the_checks(copydesk: Run) -> None:
    assert "linguistic/doubled-word" in copydesk("explain").stdout


def test_the_glossary_is_listed_shown_searched_and_linted(copydesk: Run, tmp_path: Path) -> None:
    house = tmp_path / "house.yaml"
    house.write_text("- id: ours\n  source: [我]\n  preferred: us\n  avoid: [us]\n", "utf-8")

    assert "dual-circulation" in copydesk("glossary", "list", "--domain", "politics").stdout
    assert "double circulation" in copydesk("glossary", "show", "dual-circulation").stdout
    assert "dual-carbon" in copydesk("glossary", "search", "双碳").stdout
    assert copydesk("glossary", "lint").returncode == 0
    done = copydesk("glossary", "lint", "house.yaml")
    assert done.returncode == 1
    assert "house.yaml:1: ours: 'us' is a right rendering of ours" in done.stdout


def test_a_house_glossary_from_the_configuration_counts(copydesk: Run, release: Path) -> None:
    folder = release.parent
    (folder / "house.csv").write_text("preferred,avoid,enforce\npersonnel,staff,hard\n")
    (folder / "copydesk.toml").write_text('glossaries = ["house.csv"]\ngrammar = "none"\n')

    copydesk("fix", release.name)

    assert release.read_text() == GOOD.replace("Staff", "Personnel")
