"""The bilingual sample holds what the sample beside it holds, and opens elsewhere once mended."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from editor import files, readers
from editor.config import Settings
from editor.session import Session
from tests.readers.bilingual_files import targets, words

FOLDER = Path(__file__).parents[2] / "samples" / "05-research-signing"
FILE = FOLDER / "mt.xlf"


def blocks(name: str) -> list[str]:
    text = (FOLDER / name).read_text("utf-8")
    return [block.strip() for block in text.split("\n\n") if block.strip()]


@pytest.fixture(scope="module")
def session() -> Session:
    return Session(replace(Settings(), grammar="none", syntax="off"))


def test_it_pairs_the_blocks_of_the_sample() -> None:
    document = files.read(str(FILE))

    assert [(pair.source, pair.text) for pair in document.pairs] == list(
        zip(blocks("source.zh.txt"), blocks("mt.en.txt"), strict=True)
    )


def test_its_wrong_values_are_found_and_mended(session: Session) -> None:
    review = session.review(files.read(str(FILE)))
    fixed = session.fix(review)

    assert "accuracy/wrong-value" in {finding.check for finding in review.findings}
    assert fixed.applied
    data = readers.write(fixed.document)
    assert targets("1.xlf", data) == [words(s.text) for s in fixed.document.segments]
    unchanged = [line for line in data.splitlines() if b"<target" not in line]
    assert unchanged == [line for line in FILE.read_bytes().splitlines() if b"<target" not in line]
