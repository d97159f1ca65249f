"""Where the English of a term should stand."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.bilingual.wording.lexicon import Lexicon
from editor.bilingual.wording.stand_in import stand_in
from editor.model import Pair, Segment, Span

LEXICON = Lexicon(None, {"小程序": ("mini program",), "余额宝": ("Yu'ebao",), "支付": ("pay",)})


def place(chinese: str, term: str, english: str) -> str:
    segment = Segment.verbatim(f"Before. {english} After.", 0)
    pair = Pair(segment, Span(8, 8 + len(english)), chinese, confident=True)
    found = stand_in(pair, term, LEXICON)
    return segment.text[found.start : found.end]


def test_words_of_its_sense_side_by_side_are_the_place() -> None:
    english = "Users may pay with the mini software programs too."

    assert place("用户也可以通过小程序支付。", "小程序", english) == "mini software programs"


def test_one_word_said_twice_is_no_place() -> None:
    english = "The programs of all programs fell."

    assert place("用户通过小程序支付。", "小程序", english) == english


def test_words_on_two_sides_of_a_mark_are_no_place() -> None:
    english = "It is mini, programs fell."

    assert place("用户通过小程序支付。", "小程序", english) == english


def test_the_clause_that_should_hold_it_is_the_place() -> None:
    english = "The plant makes steel and cement, and exports to Europe fell."

    assert place("工厂生产钢铁和水泥，余额宝出口欧洲下降。", "余额宝", english) == (
        "exports to Europe fell"
    )


@pytest.mark.parametrize("english", ["", "🙂", "ｆｕｌｌ", "\0", "שלום", "(" * 2_000])
def test_where_nothing_tells_it_is_all_of_the_english(english: str) -> None:
    assert place("用户也可以通过小程序支付。", "小程序", english) == english


@given(st.text(max_size=80), st.text(alphabet="小程序支付，。用户abc1", max_size=40))
@settings(max_examples=60)
def test_the_place_lies_in_the_english(english: str, chinese: str) -> None:
    assert place(f"{chinese}小程序", "小程序", english) in english
