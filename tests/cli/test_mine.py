"""``copydesk glossary mine``: what people did, as rows to read."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from tests.cli.conftest import Run

PLAIN = ("--grammar", "none")


def put(folder: Path, name: str, text: str) -> None:
    (folder / name).write_text(text, "utf-8")


def test_what_editors_replaced_twice_is_a_row_and_a_sound_house_glossary(
    copydesk: Run, tmp_path: Path
) -> None:
    put(tmp_path, "one.txt", "The molten iron (liquid) ran well today.\n")
    put(tmp_path, "one.edited.txt", "The hot metal (liquid) ran well today.\n")
    put(tmp_path, "two.txt", "They cast molten iron in May.\n")
    put(tmp_path, "two.edited.txt", "They cast hot metal in May.\n")
    pairs = ("--pair", "one.txt", "one.edited.txt", "--pair", "two.txt", "two.edited.txt")

    done = copydesk("glossary", "mine", *pairs, *PLAIN)

    (row,) = csv.DictReader(io.StringIO(done.stdout))
    assert row["avoid"] == "molten iron"
    assert row["preferred"] == "hot metal"
    assert row["note"] == "Replaced 2 times in 2 documents."
    put(tmp_path, "house.csv", done.stdout)
    checked = copydesk("check", "one.txt", "--glossary", "house.csv", *PLAIN)
    assert "molten iron → hot metal" in checked.stdout


def test_with_nothing_to_learn_from_it_says_what_it_needs(copydesk: Run) -> None:
    done = copydesk("glossary", "mine")

    assert done.returncode == 2
    assert "--pair BEFORE AFTER" in done.stderr
