"""The files behind the paths a user gives: each once, whatever it is called."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor import files
from editor.errors import ReadError


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("en").mkdir()
    Path("en/a.txt").write_text("Text.\n")
    Path("link.txt").symlink_to("en/a.txt")
    Path("loop.txt").symlink_to("loop.txt")


def test_a_file_comes_once_under_whatever_names() -> None:
    paths = ["en/a.txt", "./en/../en/a.txt", "link.txt", "en", str(Path("en/a.txt").resolve())]

    assert list(files.walk(paths)) == ["en/a.txt"]


def test_an_empty_name_is_not_the_working_folder() -> None:
    (found,) = files.walk([""])

    assert isinstance(found, ReadError)


def test_a_link_to_itself_is_an_error_and_stops_nothing() -> None:
    first, second = (document for _, document in files.documents(["loop.txt", "en/a.txt"]))

    assert isinstance(first, ReadError)
    assert not isinstance(second, ReadError)


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("en/a.txt", "./en/a.txt", True),
        ("link.txt", "en/a.txt", True),
        ("none.txt", "./none.txt", True),
        ("loop.txt", "en/a.txt", False),
        ("-", "-", True),
        ("-", "en/a.txt", False),
    ],
)
def test_two_names_of_one_file_are_known(first: str, second: str, same: bool) -> None:
    assert files.are_one(first, second) is same
