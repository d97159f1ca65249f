"""Readings of characters, and where characters are read as a word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.bilingual.naming.readings import find_readings, readings, spelled, spellings
from editor.model import Span
from editor.names.pinyin import SYLLABLES


def test_a_character_has_all_its_readings_without_tones() -> None:
    assert set(readings("长")) == {"chang", "zhang"}
    assert readings("吕") == ("lü",)
    assert readings("a") == ()


@pytest.mark.parametrize(
    ("chinese", "english"),
    [("西安", "Xi'an"), ("永暑", "Yongshu"), ("淖毛湖", "Naomaohu"), ("a", "")],
)
def test_characters_are_spelled_in_one_word(chinese: str, english: str) -> None:
    assert spelled(chinese) == english


def test_characters_that_read_as_a_word_are_found_in_any_reading() -> None:
    found = find_readings(
        "吕长江在西安", {"changjiang", "lvchang", "zhangjiang", "xian", "nanjing"}
    )

    assert found == {
        "changjiang": [Span(1, 3)],
        "zhangjiang": [Span(1, 3)],
        "lvchang": [Span(0, 2)],
        "xian": [Span(4, 6)],
    }


@given(st.text(alphabet="王海涛长乐行重单曾解吕女abc，", max_size=12))
def test_what_is_spelled_is_found_again(chinese: str) -> None:
    for length in range(1, 5):
        name = chinese[:length]
        if len(name) == length and all(map(readings, name)):
            for letters in spellings(readings(character) for character in name):
                assert Span(0, length) in find_readings(chinese, {letters}).get(letters, [])


def test_every_reading_is_a_syllable() -> None:
    assert {
        reading for c in map(chr, range(0x4E00, 0x9FA6)) for reading in readings(c)
    } <= SYLLABLES
