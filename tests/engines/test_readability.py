"""Readability scores."""

import subprocess
import sys

import pytest
import textstat
from hypothesis import given
from hypothesis import strategies as st

from editor.engines.readability import MIN_WORDS, scores

PLAIN = [
    "The cat sat on the mat and the dog ran to the old red barn.",
    "It was a warm day, so we all went out to play in the sun by the lake.",
]
HEAVY = [
    (
        "Comprehensively implementing the innovation-driven development strategy"
        " necessitates institutional coordination, technological transformation,"
        " infrastructural modernization,"
        " organizational restructuring, environmental responsibility, international cooperation,"
        " administrative simplification, educational investment, financial supervision,"
        " agricultural revitalization, cultural dissemination, industrial concentration, digital governance,"
        " ecological conservation and professional qualification."
    )
]
ALWAYS = {
    "words",
    "sentences",
    "words_per_sentence",
    "automated_readability_index",
    "coleman_liau_index",
    "lix",
}


def test_the_sentences_are_ours_and_not_split_at_co_ltd() -> None:
    sentences = [*PLAIN, "Hengyu Light Alloy Group Co., Ltd. met No. 3 Works Ltd. in town."]
    found = scores(sentences)
    assert found["sentences"] == 3
    assert found["words_per_sentence"] == round(found["words"] / 3, 1)


def test_syllable_scores_come_only_when_asked_for() -> None:
    assert set(scores(PLAIN)) == ALWAYS
    assert set(scores(PLAIN, syllables=True)) == ALWAYS | {
        "flesch_reading_ease",
        "flesch_kincaid_grade",
    }


def test_heavy_prose_scores_harder_than_plain_prose() -> None:
    plain, heavy = scores(PLAIN, syllables=True), scores(HEAVY, syllables=True)
    for name in ("automated_readability_index", "coleman_liau_index", "lix"):
        assert heavy[name] > plain[name]
    assert heavy["flesch_reading_ease"] < plain["flesch_reading_ease"]
    assert heavy["flesch_kincaid_grade"] > plain["flesch_kincaid_grade"]


def test_the_figures_are_those_of_textstat_where_its_sentences_are_ours() -> None:
    # textstat's ARI counts punctuation as characters and is left out here.
    text = "\n".join(PLAIN)
    ours = scores(PLAIN, syllables=True)
    for name in ("coleman_liau_index", "lix", "flesch_reading_ease", "flesch_kincaid_grade"):
        # Coleman-Liau: textstat rounds 5.88 to 5.8, so the two differ by 0.08 a letter.
        assert ours[name] == pytest.approx(getattr(textstat, name)(text), abs=0.4), name


@pytest.mark.parametrize(
    "sentences",
    [
        [],
        [""],
        ["Too short."],
        ["word " * (MIN_WORDS - 1)],
        ["为促进 镁产业 高质量 发展。 " * 50],
        ["\x00 🙂 مرحبا " * 100],
    ],
)
def test_too_little_english_has_no_scores(sentences: list[str]) -> None:
    assert scores(sentences) == {}


def test_chinese_sentences_among_english_ones_do_not_count() -> None:
    assert scores([*PLAIN, "为促进我国镁产业高质量发展。"]) == scores(PLAIN)


@given(st.lists(st.text(max_size=300), max_size=5))
def test_any_text_is_survived(sentences: list[str]) -> None:
    found = scores([*PLAIN, *sentences])
    assert found["sentences"] >= len(PLAIN)


def test_importing_the_module_does_not_import_textstat() -> None:
    program = "import sys, editor.engines.readability; sys.exit('textstat' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
