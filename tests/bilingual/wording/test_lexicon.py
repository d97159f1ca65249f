"""What Chinese words may turn into, and how much of them an English text holds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.bilingual.wording.common_words import COMMON
from editor.bilingual.wording.lexicon import Lexicon, english_stems
from editor.bilingual.wording.stems import placed_stems, stem, stems
from editor.config import Settings
from editor.glossary.matcher import GlossaryMatcher
from editor.session import Session

LEXICON = Lexicon(None, {"灯塔": ("lighthouse", "beacon")})


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("stabilize", "stability"),
        ("built", "building"),
        ("grew", "growth"),
        ("companies", "company"),
        ("strengthened", "strength"),
        ("cities", "city"),
    ],
)
def test_words_of_one_family_share_their_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other)


def test_small_words_and_sums_say_nothing() -> None:
    assert stems("It was also used by them for 3 million yuan") == {"3"}


@given(st.text(max_size=80))
def test_stems_stand_where_they_are_said_to(text: str) -> None:
    for key, start, end in placed_stems(text):
        assert key
        assert 0 <= start < end <= len(text)


def test_a_stretch_is_covered_as_far_as_its_words_turn_up() -> None:
    full = LEXICON.coverage("企业投资", english_stems(["The company invested."]))
    half = LEXICON.coverage("企业投资", english_stems(["The company rested."]))

    assert (full.known, full.rendered) == (4, 4)
    assert half.share == 0.5


def test_figures_and_latin_words_count_as_they_stand() -> None:
    covered = LEXICON.coverage("1,250 MW", english_stems(["1250 MW"]))

    assert covered.share == 1
    assert LEXICON.coverage("1,250 MW", english_stems(["1260 kW"])).rendered == 0


def test_of_unknown_words_nothing_is_missed() -> None:
    assert LEXICON.coverage("齉龘", frozenset()).share == 1


def test_the_dictionary_and_the_glossary_are_asked_too(glossary: GlossaryMatcher) -> None:
    assert stem("lighthouse") in LEXICON.word_stems("灯塔")
    assert stem("modernization") in Lexicon(glossary, {}).word_stems("中国式现代化")


def test_common_words_are_chinese_with_plain_english() -> None:
    for word, english in COMMON.items():
        assert english, word
        assert all("\u4e00" <= character <= "\u9fff" for character in word), word
        assert all(part.isascii() for part in english), word


def test_a_run_reads_the_dictionary_once_and_only_when_asked() -> None:
    resources = Session(Settings(grammar="none"), use_cache=False).resources

    assert resources.dictionary() is resources.dictionary()
    assert "灯塔" in resources.dictionary()
