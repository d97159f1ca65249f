"""The syllable table and the splitting of words into syllables."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypinyin import Style
from pypinyin.pinyin_dict import pinyin_dict
from pypinyin.style import convert

from editor.names.pinyin import SYLLABLES, is_pinyin, syllable_count

# Readings in pypinyin that are interjections, dialect, or borne by no name.
LEFT_OUT = {
    "biang",
    "bong",
    "cei",
    "den",
    "din",
    "eng",
    "fiao",
    "hm",
    "hng",
    "kei",
    "len",
    "m",
    "n",
    "ng",
    "nia",
    "nun",
    "rua",
    "tei",
    "wong",
    "ê",
}
SPELLED_TWICE = {"lü": "lv", "nü": "nv", "lüe": "lve", "nüe": "nve", "lue": "lve", "nue": "nve"}


def known_to_pypinyin() -> set[str]:
    readings = {reading for entry in pinyin_dict.values() for reading in entry.split(",")}
    return {convert(reading, Style.NORMAL, strict=False) for reading in readings}


def test_the_table_is_that_of_pypinyin_less_the_readings_left_out() -> None:
    ours = {SPELLED_TWICE.get(syllable, syllable) for syllable in SYLLABLES}
    assert known_to_pypinyin() - ours == LEFT_OUT
    assert ours <= known_to_pypinyin()


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("Baowu", 2),
        ("Chizhou", 2),
        ("Xian", 1),
        ("Xi'an", 2),
        ("Xi’an", 2),
        ("Qiangmin", 2),
        ("Ouyang", 2),
        ("Zhuangzhuang", 2),
        ("Lüliang", 2),
        ("LU\u0308LIANG", 2),
        ("Běijīng", 2),
        ("Be\u030cijīng", 2),
        ("ZHENG", 1),
        ("tian-jin", 2),
    ],
)
def test_pinyin_splits(word: str, count: int) -> None:
    assert syllable_count(word) == count


@pytest.mark.parametrize(
    "word",
    [
        "",
        "steel",
        "Baosteel",
        "Harbin",
        "Xi'",
        "'an",
        "Xi''an",
        "baow",
        "100",
        "Bao1",
        "北京",
        "ø",
        "z",
        "zh",
        "v",
        "\x00",
        "ba\x00o",
        "🙂",
        "xian" * 50,
    ],
)
def test_other_words_do_not_split(word: str) -> None:
    assert not is_pinyin(word)


@given(st.lists(st.sampled_from(sorted(SYLLABLES)), min_size=1, max_size=6))
def test_every_join_of_syllables_splits_into_at_most_as_many(syllables: list[str]) -> None:
    assert 1 <= syllable_count("".join(syllables)) <= len(syllables)
    assert syllable_count("'".join(syllables)) <= len(syllables)


@given(st.text(max_size=60))
def test_no_text_breaks_the_splitting(text: str) -> None:
    assert syllable_count(text) >= 0
