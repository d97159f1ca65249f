"""The embedded engine, run for real."""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from editor.checks.context import GrammarMatch
from editor.checks.grammar_rules import HARPER
from editor.engines.harper import HarperEngine
from editor.errors import EngineMissing

pytestmark = pytest.mark.engine


@pytest.fixture(scope="module")
def engine() -> HarperEngine:
    engine = HarperEngine(HARPER)
    engine.warm()
    return engine


def words(texts: list[str], found: list[list[GrammarMatch]]) -> list[list[str]]:
    return [
        [text[match.start : match.end] for match in matches]
        for text, matches in zip(texts, found, strict=True)
    ]


def test_offsets_are_code_points_of_each_text_with_emoji_on_both_sides(
    engine: HarperEngine,
) -> None:
    texts = ["😀 This is an mistake 😀", "", "𝒳😀 signed the the deal 𝒳", "fine", "😀a error😀"]

    assert words(texts, engine.check(texts)) == [["an"], [], ["the the"], [], ["a"]]


def test_replacements_are_whole(engine: HarperEngine) -> None:
    [[match]] = engine.check(["This is an mistake."])

    assert match.replacements == ("a",)
    assert (match.engine, match.rule) == ("harper", "AnA")


@pytest.mark.parametrize("word", ["colour", "color", "organised", "organized", "macroprudential"])
def test_a_word_right_in_british_or_american_english_is_no_remark(
    word: str, engine: HarperEngine
) -> None:
    assert engine.check([f"They {word} it."]) == [[]]


def test_a_misspelled_word_is_a_remark_with_the_right_word(engine: HarperEngine) -> None:
    [[match]] = engine.check(["The local goverment helps."])

    assert match.rule == "SpellCheck"
    assert match.replacements[0] == "government"


def test_rules_that_are_not_asked_for_do_not_run() -> None:
    assert HarperEngine({"AnA"}).check(["The the goverment has has an mistake."]) != [[]]
    assert HarperEngine({"AnA"}).check(["The the goverment has has a mistake."]) == [[]]


def test_threads_may_share_an_engine(engine: HarperEngine) -> None:
    text = "This is an mistake. " * 50

    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda _: engine.check([text]), range(8)))

    assert [len(answer[0]) for answer in answers] == [50] * 8


def test_a_long_text_is_checked_to_its_end(engine: HarperEngine) -> None:
    text = "It is fine. " * 12_000 + "This is an mistake."
    [[match]] = engine.check([text])

    assert text[match.start : match.end] == "an"


def test_no_texts_need_no_linter() -> None:
    assert HarperEngine(HARPER).check([]) == []


def test_a_missing_package_is_named_with_the_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "harper", None)

    with pytest.raises(EngineMissing, match=r"grammar was not run: .*harper-py.*--grammar none"):
        HarperEngine(HARPER).check(["Some text."])
