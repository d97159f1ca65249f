"""Configuration: found upwards, defaults that hold, mistakes named with file, line and key."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor import config
from editor.config import Settings
from editor.errors import SourceError
from editor.taxonomy import Severity


def write(folder: Path, text: str, name: str = "copydesk.toml") -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def test_an_empty_configuration_is_the_defaults(tmp_path: Path) -> None:
    path = write(tmp_path, "")

    assert config.load(path) == Settings(origin=path)


def test_every_key_is_read(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        """
        glossaries = ["house.yaml"]
        grammar = "none"
        syntax = "on"
        select = ["terminology"]
        ignore = ["style/long-sentence"]
        names = ["Baowu Power"]
        min-severity = "neutral"
        min-confidence = 0.7
        fail-on = "never"
        sentence-words = 30
        languagetool-url = "http://127.0.0.1:8081"
        languagetool-idle-minutes = 5
        grammar-timeout = 2.5
        """,
    )

    assert config.load(path) == Settings(
        glossaries=(tmp_path / "house.yaml",),
        grammar="none",
        syntax="on",
        select=("terminology",),
        ignore=("style/long-sentence",),
        names=("Baowu Power",),
        min_severity=Severity.NEUTRAL,
        min_confidence=0.7,
        fail_on=None,
        sentence_words=30,
        languagetool_url="http://127.0.0.1:8081",
        languagetool_idle_minutes=5.0,
        grammar_timeout=2.5,
        origin=path,
    )


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("\ngramar = 'harper'", ":2: unknown key 'gramar' (did you mean grammar?)"),
        ("grammar = 'harpr'", ":1: grammar is one of harper, languagetool, both, none, not 'harpr' (did you mean harper?)"),
        ("glossaries = 'a'", ':1: glossaries is a list of texts: glossaries = ["…"]'),
        ("names = [1]", ':1: names is a list of texts: names = ["…"]'),
        ("fail-on = 'loud'", ":1: fail-on is one of never, minor, major, critical, not 'loud'"),
        ("sentence-words = 0", ":1: sentence-words is a whole number from 1"),
        ("sentence-words = true", ":1: sentence-words is a whole number from 1"),
        ("grammar-timeout = -1", ":1: grammar-timeout is a number above 0"),
        ("languagetool-url = 'localhost'", ":1: languagetool-url starts with http:// or https://"),
        ("min-confidence = 2", ":1: min-confidence is a number from 0 to 1"),
        ("a = \n", ":1: not valid TOML: "),
        ("a = " + "[" * 100_000, ": not valid TOML: nested too deeply"),
        ("sentence-words = " + "9" * 5000, ": not valid TOML: "),
        ("grammar-timeout = nan", ":1: grammar-timeout is a number above 0"),
        ("grammar-timeout = inf", ":1: grammar-timeout is a number above 0"),
        ("sources = ['../']", ":1: sources are patterns beside the file"),
        ("sources = ['zh/..']", ":1: sources are patterns beside the file"),
        ('decisions = ["a\\u0000b"]', ":1: decisions holds a NUL character"),
        ("glossaries = ['~nobody-of-that-name/a.csv']", ":1: glossaries: a folder behind ~"),
    ],
)  # fmt: skip
def test_a_mistake_is_named_with_file_line_and_key(tmp_path: Path, text: str, message: str) -> None:
    path = write(tmp_path, text)

    with pytest.raises(SourceError) as caught:
        config.load(path)

    assert str(caught.value).startswith(f"{path}{message}")


def test_the_nearest_configuration_upwards_holds(tmp_path: Path) -> None:
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    outer = write(tmp_path, "[tool.copydesk]\ngrammar = 'none'\n", "pyproject.toml")
    release = inner / "release.txt"
    release.write_text("x")

    assert config.find(release) == outer
    assert config.load(outer).grammar == "none"

    nearer = write(tmp_path / "a", "")

    assert config.find(release) == nearer


def test_a_project_without_our_table_is_passed_over(tmp_path: Path) -> None:
    write(tmp_path, "[tool.other]\n", "pyproject.toml")

    found = config.find(tmp_path)

    assert found is None or found.parent not in (tmp_path, *tmp_path.iterdir())


def test_a_link_to_itself_has_the_configuration_of_its_folder(tmp_path: Path) -> None:
    path = write(tmp_path, "")
    (tmp_path / "loop.txt").symlink_to("loop.txt")

    assert config.find(tmp_path / "loop.txt") == path
