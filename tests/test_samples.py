"""The sample releases: sound annotations, no trap flagged, edited English left in peace."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from editor import files
from editor.config import Settings
from editor.review import Review
from editor.session import Session
from editor.taxonomy import Severity

SAMPLES = sorted(Path(__file__).parents[1].joinpath("samples").glob("*/"))
NAMES = [folder.name for folder in SAMPLES]


@pytest.fixture(scope="module")
def session() -> Session:
    return Session(Settings())


@pytest.fixture(params=SAMPLES, ids=NAMES)
def sample(request: pytest.FixtureRequest) -> Path:
    folder: Path = request.param
    return folder


def rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def review(session: Session, path: Path) -> Review:
    reviewed = session.review(files.read(str(path)))
    assert reviewed.failures == ()
    return reviewed


@pytest.mark.parametrize("name", ["gold.jsonl", "traps.jsonl"])
def test_annotations_quote_the_words_they_point_at(sample: Path, name: str) -> None:
    text = (sample / "mt.en.txt").read_text("utf-8")

    for row in rows(sample / name):
        assert text[row["start"] : row["end"]] == row["text"]


def test_no_trap_is_flagged(sample: Path, session: Session) -> None:
    found = review(session, sample / "mt.en.txt").at_least(Severity.MINOR)
    traps = [(row["start"], row["end"]) for row in rows(sample / "traps.jsonl")]

    assert [f for f in found if any(f.span.start < b and a < f.span.end for a, b in traps)] == []


def test_edited_english_is_left_in_peace(sample: Path, session: Session) -> None:
    edited = review(session, sample / "edited.en.txt")

    assert edited.at_least(Severity.MAJOR) == ()
    assert len(edited.at_least(Severity.MINOR)) <= 1


def test_the_translation_is_not_ready_and_its_edited_version_is(
    sample: Path, session: Session
) -> None:
    translated = review(session, sample / "mt.en.txt")
    edited = review(session, sample / "edited.en.txt")

    assert translated.at_least(Severity.MAJOR)
    assert translated.score < edited.score


def test_critical_words_stand_where_the_annotation_has_a_problem(
    sample: Path, session: Session
) -> None:
    gold = [(row["start"], row["end"]) for row in rows(sample / "gold.jsonl")]

    for finding in review(session, sample / "mt.en.txt").at_least(Severity.CRITICAL):
        assert any(a < finding.span.end and finding.span.start < b for a, b in gold), finding


def test_safe_fixes_raise_the_score_and_settle(sample: Path, session: Session) -> None:
    before = review(session, sample / "mt.en.txt")
    fixed = session.fix(before)

    assert fixed.review.score > before.score
    assert session.fix(fixed.review).applied == ()
