"""The loop: check, decide, fix, check again; rejected findings stay silent with their reason."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run
from tests.reporters.docx.making import settled
from tests.word.packing import docx, p, r

PLAIN = ("--grammar", "none")
TEXT = (
    "Staff studied the new development concept on Monday.\n\n"
    "The the plant opened in May ; it makes plate.\n"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    return tmp_path


def checked(copydesk: Run, *arguments: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(
        copydesk("check", "a.txt", "--format", "json", *arguments, *PLAIN).stdout
    )
    return found


def decide(folder: Path, name: str, author: str = "Li", **states: tuple[str, str | None]) -> None:
    """Writes a file of decisions, by the last word of each check's id."""
    found = json.loads((folder / "found.json").read_text("utf-8"))["files"][0]["findings"]
    decisions = [
        {
            "finding": finding["fingerprint"],
            "check": finding["rule"],
            "words": finding["text"],
            "state": states[key][0],
            "replacement": states[key][1],
            "note": "our house form",
            "author": author,
            "time": "2026-03-01T09:30:00Z",
        }
        for finding in found
        if (key := finding["rule"].rpartition("/")[2].replace("-", "_")) in states
    ]
    document = {"path": "a.txt", "fingerprint": "0" * 64, "decisions": decisions}
    (folder / name).write_text(json.dumps({"version": 1, "documents": [document]}), "utf-8")


@pytest.fixture
def found(copydesk: Run, folder: Path) -> Path:
    report = json.dumps(checked(copydesk))
    (folder / "found.json").write_text(report, "utf-8")
    return folder


def test_what_was_accepted_is_applied_and_what_was_rejected_stays_silent(
    copydesk: Run, found: Path
) -> None:
    decide(
        found,
        "d.json",
        avoided_term=("rejected", None),
        doubled_word=("accepted", "The"),
        spacing=("edited", ";"),
    )

    fixed = copydesk("fix", "a.txt", "--decisions", "d.json", *PLAIN)
    after = checked(copydesk, "--decisions", "d.json")

    text = (found / "a.txt").read_text("utf-8")
    assert "The plant opened in May; it makes plate." in text
    assert "new development concept" in text
    assert fixed.stderr == "a.txt: 2 fixes\n"
    assert after["files"][0]["findings"] == []
    (rejected,) = after["files"][0]["rejected"]
    assert rejected["text"] == "new development concept"
    assert rejected["decision"] == {
        "note": "our house form",
        "author": "Li",
        "time": "2026-03-01T09:30:00Z",
    }


def test_applying_decisions_twice_changes_nothing_more(copydesk: Run, found: Path) -> None:
    decide(found, "d.json", doubled_word=("accepted", "The"))

    copydesk("fix", "a.txt", "--decisions", "d.json", *PLAIN)
    once = (found / "a.txt").read_bytes()
    again = copydesk("fix", "a.txt", "--decisions", "d.json", *PLAIN)

    assert (found / "a.txt").read_bytes() == once
    assert "1 decision names nothing that is found here now" in again.stderr
    assert again.returncode == 0


def test_a_rejected_finding_does_not_fail_the_run(copydesk: Run, found: Path) -> None:
    decide(
        found,
        "d.json",
        avoided_term=("rejected", None),
        doubled_word=("rejected", None),
        spacing=("rejected", None),
    )

    gated = copydesk("check", "a.txt", "--fail-on", "minor", *PLAIN)
    passed = copydesk("check", "a.txt", "--fail-on", "minor", "--decisions", "d.json", *PLAIN)

    assert gated.returncode == 1
    assert passed.returncode == 0
    assert "3 rejected by reviewers" in passed.stdout


def test_the_configuration_may_name_the_decisions(copydesk: Run, found: Path) -> None:
    decide(found, "d.json", avoided_term=("rejected", None))
    (found / "copydesk.toml").write_text('decisions = ["d.json"]\n', "utf-8")

    copydesk("fix", "a.txt", *PLAIN)

    text = (found / "a.txt").read_text("utf-8")
    assert "new development concept" in text
    assert "The plant" in text


def test_decisions_are_listed(copydesk: Run, found: Path) -> None:
    decide(found, "d.json", avoided_term=("rejected", None), doubled_word=("accepted", "The"))

    shown = copydesk("decisions", "list", "d.json").stdout
    rejected = copydesk("decisions", "list", "d.json", "--state", "rejected").stdout

    assert shown.startswith("a.txt: 1 accepted, 1 rejected\n")
    assert "linguistic/doubled-word  “The the”: Li accepted “The” (our house form)" in shown
    assert "doubled-word" not in rejected


def test_pruning_drops_what_is_no_longer_found(copydesk: Run, found: Path) -> None:
    decide(found, "d.json", avoided_term=("rejected", None), doubled_word=("rejected", None))
    (found / "a.txt").write_text(TEXT.replace("The the", "The"), "utf-8")

    done = copydesk("decisions", "prune", "d.json", "a.txt", *PLAIN)

    assert done.stderr == "d.json: 1 dropped, 1 kept\n"
    assert "doubled-word" not in (found / "d.json").read_text("utf-8")


def test_pruning_keeps_what_was_not_looked_for(copydesk: Run, found: Path) -> None:
    decide(found, "d.json", avoided_term=("rejected", None), doubled_word=("rejected", None))

    done = copydesk("decisions", "prune", "d.json", "a.txt", "--select", "style", *PLAIN)

    assert done.stderr == "d.json: 0 dropped, 2 kept\n"


def test_pruning_drops_nothing_where_not_all_could_be_done(copydesk: Run, found: Path) -> None:
    decide(found, "d.json", doubled_word=("rejected", None))
    before = (found / "d.json").read_bytes()
    (found / "a.txt").write_text("Plain text.\n")
    (found / "a.zh.txt").write_bytes(b"%PDF-1.7")

    done = copydesk("decisions", "prune", "d.json", "a.txt", *PLAIN)

    assert done.returncode == 2
    assert "a.zh.txt: this is a PDF" in done.stderr
    assert "nothing is dropped" in done.stderr
    assert (found / "d.json").read_bytes() == before


def test_a_file_that_cannot_be_written_does_not_stop_the_next(copydesk: Run, found: Path) -> None:
    decide(found, "d.json", doubled_word=("edited", "\ud800"))
    (found / "b.txt").write_text(TEXT, "utf-8")
    content = json.loads((found / "d.json").read_text("utf-8"))
    (decision,) = content["documents"][0]["decisions"]
    fine = {**decision, "state": "accepted", "replacement": "The"}
    content["documents"].append({**content["documents"][0], "path": "b.txt", "decisions": [fine]})
    (found / "d.json").write_text(json.dumps(content), "utf-8")

    done = copydesk("fix", "a.txt", "b.txt", "--decisions", "d.json", *PLAIN)

    assert done.returncode == 2
    assert "copydesk: a.txt: utf-8 cannot hold" in done.stderr
    assert "b.txt: 1 fix\n" in done.stderr
    assert (found / "a.txt").read_text("utf-8") == TEXT
    assert (found / "b.txt").read_text("utf-8") == TEXT.replace("The the", "The")


def test_two_reviewers_are_merged_and_their_conflict_is_shown(copydesk: Run, found: Path) -> None:
    decide(found, "li.json", avoided_term=("rejected", None), doubled_word=("accepted", "The"))
    decide(
        found,
        "wang.json",
        author="Wang",
        avoided_term=("accepted", "new development philosophy"),
    )

    done = copydesk("decisions", "merge", "li.json", "wang.json", "-o", "both.json")

    assert done.returncode == 1
    assert "Li rejected it (our house form), Wang accepted" in done.stderr
    both = json.loads((found / "both.json").read_text("utf-8"))
    states = {d["check"]: d["state"] for d in both["documents"][0]["decisions"]}
    assert states == {"terminology/avoided-term": "open", "linguistic/doubled-word": "accepted"}


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (None, "cannot read the decisions"),
        ("{", "not JSON"),
        ("{}", "not a file of decisions"),
        ('{"version": 9, "documents": []}', "version 9 is not read"),
    ],
)
@pytest.mark.parametrize("command", ["check", "fix", "report"])
def test_a_wrong_file_of_decisions_is_told_in_one_line(
    copydesk: Run, folder: Path, command: str, content: str | None, reason: str
) -> None:
    if content is not None:
        (folder / "d.json").write_text(content, "utf-8")

    done = copydesk(command, "a.txt", "--decisions", "d.json", *PLAIN)

    assert done.returncode == 2
    assert reason in done.stderr
    assert done.stderr.count("\n") == 1
    assert (folder / "a.txt").read_text("utf-8") == TEXT


def test_decisions_and_unsafe_exclude_each_other(copydesk: Run, found: Path) -> None:
    decide(found, "d.json")

    done = copydesk("fix", "a.txt", "--decisions", "d.json", "--unsafe")

    assert done.returncode == 2
    assert "choose one" in done.stderr


def test_the_loop_goes_through_word_too(copydesk: Run, folder: Path) -> None:
    """Report, decide in Word, read it back, apply, check: what was rejected is all that is left."""
    copydesk("report", "a.txt", "--format", "docx", "-o", "r.docx", *PLAIN)
    reviewed = settled((folder / "r.docx").read_bytes(), iter([False, True, True]))
    (folder / "r.docx").write_bytes(reviewed)

    imported = copydesk("decisions", "import", "r.docx", "-o", "d.json")
    copydesk("fix", "a.txt", "--decisions", "d.json", *PLAIN)
    left = copydesk("check", "a.txt", *PLAIN)
    silent = copydesk("check", "a.txt", "--decisions", "d.json", *PLAIN)

    assert imported.stderr == "a.txt: 2 accepted, 1 rejected\n"
    assert (folder / "a.txt").read_text("utf-8") == TEXT.replace("The the", "The").replace(
        " ;", ";"
    )
    assert left.returncode == 1
    assert silent.returncode == 0


def test_a_document_of_other_making_holds_no_decisions(copydesk: Run, folder: Path) -> None:
    (folder / "other.docx").write_bytes(docx(p(r("Some words."))))

    done = copydesk("decisions", "import", "other.docx")

    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "not made by" in done.stderr
