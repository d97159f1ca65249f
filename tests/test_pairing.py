"""The Chinese original of a translation is found by its name, and nothing else is taken for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.config import Settings
from editor.errors import ReadError
from editor.model import Document
from editor.pairing import Originals

CHINESE = "公司今天投产。\n"


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def put(folder: Path, *names: str, text: str = CHINESE) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")


@pytest.mark.parametrize(
    ("target", "original"),
    [
        ("news.en.txt", "news.zh.txt"),
        ("news.txt", "news.zh.txt"),
        ("news_en.md", "news_zh.md"),
        ("news-EN.md", "news.zh-CN.html"),
        ("news.en-US.txt", "news.zh-Hant.txt"),
        ("a [1].en.txt", "a [1].zh.txt"),
        ("deep/er/news.en.txt", "deep/er/news.zh.txt"),
    ],
)
def test_the_original_lies_beside_its_translation(here: Path, target: str, original: str) -> None:
    put(here, target, original)

    found = Originals(None, Settings().sources)(target)

    assert isinstance(found, Document)
    assert Path(found.path) == Path(original)


@pytest.mark.parametrize(
    "other", ["newsroom.zh.txt", "news.zh.bak", "zh/news.zh.txt", "news.fr.txt"]
)
def test_another_file_is_no_original(here: Path, other: str) -> None:
    put(here, "news.en.txt", other)

    assert Originals(None, Settings().sources)("news.en.txt") is None


def test_of_several_the_one_in_the_same_format_is_taken(here: Path) -> None:
    put(here, "news.en.md", "news.zh.html", "news.zh.md", "news.zh.txt")

    assert Originals(None, Settings().sources).find(Path("news.en.md")) == Path("news.zh.md")


def test_a_file_is_never_its_own_original(here: Path) -> None:
    put(here, "news.zh.txt")

    assert Originals(None, ("*.txt",)).find(Path("news.zh.txt")) is None


def test_a_pattern_may_lead_to_a_neighbouring_folder(here: Path) -> None:
    put(here, "site/en/news.txt", "site/zh/news.html")

    found = Originals(None, ("../zh/{name}.*",)).find(Path("site/en/news.txt"))

    assert found is not None
    assert found.resolve() == here / "site/zh/news.html"


def test_a_folder_of_originals_has_the_shape_of_the_folder_checked(here: Path) -> None:
    put(here, "en/2026/news.en.txt", "en/2026/other.txt", "zh/2026/news.txt")
    originals = Originals("zh", Settings().sources, ["en"])

    found, missing = originals("en/2026/news.en.txt"), originals("en/2026/other.txt")

    assert isinstance(found, Document)
    assert Path(found.path) == Path("zh/2026/news.txt")
    assert isinstance(missing, ReadError)
    assert "no original of it in zh" in str(missing)


def test_an_original_that_cannot_be_read_is_told(here: Path) -> None:
    put(here, "news.en.txt")
    put(here, "news.zh.txt", text="This is not Chinese.\n")

    found = Originals(None, Settings().sources)("news.en.txt")

    assert isinstance(found, ReadError)
    assert "news.zh.txt: it is not in Chinese" in str(found)


def test_a_file_that_holds_its_own_chinese_has_no_other_original(here: Path) -> None:
    put(here, "news.zh.txt", "zh/news.zh.txt")
    put(here, "news.csv", "news.xlf", text="")

    for target in ("news.csv", "news.xlf"):
        assert Originals(None, Settings().sources)(target) is None
        assert Originals("zh", Settings().sources, ["."])(target) is None


def test_standard_input_has_no_neighbours(here: Path) -> None:
    put(here, "-.zh.txt")

    assert Originals(None, Settings().sources)("-") is None
