"""The parts of a large file become one review that shows what its own text would."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from editor import digest, files, readers
from editor.cli.main import copydesk
from editor.config import Settings
from editor.readers import xml_slices
from editor.reporters import json as json_reporter
from editor.reporters import terminal
from editor.review import Run
from editor.session import Session
from editor.taxonomy import Severity
from tests.readers.bilingual_files import made

BAD = ("总投资3.6亿元。", 'The "total" investment is RMB 3.6 billion.')
TERM = ("学习新发展理念。", "Staff studied the new development concept.")
GOOD = ("集团召开会议。", "The group held a meeting.")
UNITS = [BAD if n % 20 == 3 else TERM if n % 20 == 7 else GOOD for n in range(200)]
PLAIN = ("--grammar", "none", "--syntax", "off")


@pytest.fixture
def memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "a.tmx"
    path.write_bytes(made("tmx", UNITS).encode())
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(xml_slices, "PART", 3_000)
    monkeypatch.setattr(xml_slices, "_CHUNK", 1_024)
    return path


@pytest.fixture(scope="module")
def session() -> Session:
    return Session(replace(Settings(), grammar="none", syntax="off"))


def check(session: Session, limit: int, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.setattr(readers, "MAX_BYTES", limit)
    return session.check(["a.tmx"], listed=Severity.NEUTRAL)


def call(*arguments: str) -> Result:
    return CliRunner().invoke(copydesk, [*arguments, *PLAIN], standalone_mode=False)


@pytest.mark.usefixtures("memory")
def test_what_is_told_of_the_parts_is_what_is_told_of_the_whole(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    parted, whole = (check(session, limit, monkeypatch) for limit in (20_000, 10_000_000))
    rules = {"terminology/avoided-term", "accuracy/wrong-value"}

    def told(run: Run) -> list[dict[str, object]]:
        (file,) = json.loads(json_reporter.render(run))["files"]
        names = ("rule", "start", "end", "line", "column", "text", "message", "suggestions")
        return [{n: row[n] for n in names} for row in file["findings"] if row["rule"] in rules]

    (review,) = parted.reviews
    assert len(told(parted)) >= 20
    assert told(parted) == told(whole)
    assert review.document.words == whole.reviews[0].document.words
    assert len(review.document.text) < len(whole.reviews[0].document.text)
    shown = terminal.render(parted)
    assert 'The "total" investment is ⟦RMB 3.6 billion⟧.' in shown
    assert shown.count("a.tmx") == terminal.render(whole).count("a.tmx")


@pytest.mark.usefixtures("memory")
def test_findings_beyond_the_most_are_counted_and_each_severity_is_listed(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    (full,) = check(session, 20_000, monkeypatch).reviews
    monkeypatch.setattr(digest, "MOST_FINDINGS", 3)
    run = check(session, 20_000, monkeypatch)
    (review,) = run.reviews

    assert len(review.findings) <= 3 + len(Severity)
    assert review.by_severity == full.by_severity
    assert review.score == full.score
    assert run.gating
    (note,) = run.notes
    assert note.endswith("more findings are counted, not listed")
    summary = json.loads(json_reporter.render(run))["summary"]
    assert summary["findings"] == len(full.findings)
    assert summary["score"] == full.score


@pytest.mark.usefixtures("memory")
def test_what_is_not_shown_takes_no_place_and_counts_all_the_same(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    (full,) = check(session, 20_000, monkeypatch).reviews
    (review,) = session.check(["a.tmx"], listed=Severity.CRITICAL).reviews

    assert len(review.at_least(Severity.CRITICAL)) == full.by_severity[Severity.CRITICAL] == 10
    assert len(review.at_least(Severity.MAJOR)) < 20
    assert review.by_severity == full.by_severity


def test_a_large_file_is_fixed_part_by_part(memory: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = memory.read_bytes()
    monkeypatch.setattr(readers, "MAX_BYTES", 20_000)

    assert call("fix", "a.tmx", "--check").return_value == 1
    shown = call("fix", "a.tmx", "--diff").output
    assert memory.read_bytes() == before
    line = before[: before.index(b"new development concept")].count(b"\n") + 1
    assert f"@@ -{line - 3},7 +{line - 3},7 @@" in shown
    done = call("fix", "a.tmx")

    assert done.return_value == 0
    assert done.stderr == "a.tmx: 10 fixes\n"
    assert memory.read_bytes() == before.replace(
        b"new development concept", b"new development philosophy"
    )
    assert [path.name for path in memory.parent.iterdir()] == ["a.tmx"]


def test_one_output_and_standard_output_get_the_whole_file(
    memory: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = memory.read_bytes()
    after = before.replace(b"new development concept", b"new development philosophy")
    monkeypatch.setattr(readers, "MAX_BYTES", 20_000)

    call("fix", "a.tmx", "-o", "b.tmx")
    assert Path("b.tmx").read_bytes() == after
    assert call("fix", "a.tmx", "-o", "-").stdout_bytes == after
    assert memory.read_bytes() == before


@pytest.mark.parametrize("command", ["check", "fix"])
def test_a_file_that_breaks_off_is_left_as_it_was_and_told_in_one_line(
    memory: Path, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    broken = memory.read_bytes()[:-20]
    memory.write_bytes(broken)
    monkeypatch.setattr(readers, "MAX_BYTES", 20_000)

    done = call(command, "a.tmx")

    assert done.return_value == 2
    assert done.stderr.count("\n") == 1
    assert "a.tmx:403: not well-formed XML" in done.stderr
    assert memory.read_bytes() == broken
    assert [path.name for path in memory.parent.iterdir()] == ["a.tmx"]


@pytest.mark.usefixtures("memory")
def test_a_page_of_a_large_file_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(readers, "MAX_BYTES", 20_000)

    done = call("report", "a.tmx")

    assert done.return_value == 2
    assert "a.tmx: too large" in done.stderr


def test_only_files_of_units_are_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(readers, "MAX_BYTES", 3)
    for name in ("a.tmx", "a.txt", "a"):
        (tmp_path / name).write_text("four")

    named = [str(tmp_path / name) for name in ("a.tmx", "a.txt", "a", "none.tmx")]
    assert [files.is_large(path) for path in (*named, "-", "\0")] == [True] + [False] * 5
