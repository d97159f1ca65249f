"""Common words and pinyin as evidence."""

from __future__ import annotations

import pytest

from editor.bilingual.pairing.word_anchors import (
    pinyin_words,
    words_behind_english,
    words_of_chinese,
)
from editor.bilingual.wording.common_words import COMMON
from editor.bilingual.wording.everyday_words import ROWS


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("董事长出席仪式。", "The chairman attended the ceremony."),
        ("医院治疗患者。", "Patients are treated in the hospital."),
        ("三家银行签署协议。", "Three banks signed an agreement."),
    ],
)
def test_words_of_a_sentence_are_behind_its_english(chinese: str, english: str) -> None:
    words = set(words_of_chinese(chinese))

    assert len(words) > 1
    assert words <= set(words_behind_english(english))


def test_the_longest_word_counts() -> None:
    assert list(words_of_chinese("大湾区")) == ["大湾区"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Shen Jiamu and He Yutong of Liujiang", {"jiamu", "yutong", "liujiang"}),
        ("Li Na met Xi'an guests", {"lina", "xian"}),
        ("Lü Weiping", {"weiping"}),
        ("a river in the north", set()),
        ("Strong growth", set()),
        ("🙂\0\u202e", set()),
    ],
)
def test_pinyin_of_two_syllables_is_found(text: str, found: set[str]) -> None:
    assert pinyin_words(text) == found


def test_rows_are_well_formed() -> None:
    words = [word for word, _ in ROWS]

    assert len(words) == len(set(words))
    assert all(starts and all(start.islower() for start in starts) for _, starts in ROWS)
    assert all(COMMON.values())


@pytest.mark.parametrize("text", ["Aa-" * 50_000, "a'" * 100_000, "Li " * 50_000])
def test_repeated_words_are_no_trouble(text: str) -> None:
    assert pinyin_words(text) is not None
    assert list(words_behind_english(text)) is not None
