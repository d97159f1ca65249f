"""Which unknown words are slips."""

from __future__ import annotations

import pytest

from editor.checks.spelling import slip
from editor.taxonomy import Severity


def judged(text: str, word: str, *replacements: str, occurrences: int = 1) -> Severity | None:
    start = text.index(word)
    return slip(text, start, start + len(word), replacements, occurrences=occurrences)


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("hiqhly", "highly"),  # one letter wrong
        ("goverment", "government"),  # one missing
        ("correspondinge", "corresponding"),  # one too many
        ("recieve", "receive"),  # two swapped
        ("england", "England"),  # a capital
    ],
)
def test_a_word_one_slip_from_a_known_word_is_minor(word: str, meant: str) -> None:
    assert judged(f"The {word} is.", word, meant) is Severity.MINOR


def test_a_word_far_from_any_known_word_is_only_advice() -> None:
    assert judged("The tuyeroid is.", "tuyeroid", "thyroid gland") is Severity.NEUTRAL
    assert judged("The pyridoxaneone is.", "pyridoxaneone") is Severity.NEUTRAL


def test_two_words_run_together_are_only_advice() -> None:
    assert judged("our highquality growth", "highquality", "high-quality") is Severity.NEUTRAL


@pytest.mark.parametrize("word", ["Baowu", "GDPs", "kWh", "pvp", "liqun", "zhengzhou", "renminbi"])
def test_names_codes_pinyin_and_words_of_the_trade_are_no_remark(word: str) -> None:
    assert judged(f"The {word} is.", word, word.lower() + "e") is None


@pytest.mark.parametrize(
    "text",
    ["an intra-goverment call", "pre-goverment", "goverment.gov.cn", "x@goverment", "a/goverment"],
)
def test_a_part_of_a_longer_word_or_address_is_no_remark(text: str) -> None:
    assert judged(text, "goverment", "government") is None


def test_a_word_at_the_end_of_a_sentence_or_in_quotation_marks_is_looked_at() -> None:
    assert judged("The local goverment.", "goverment", "government") is Severity.MINOR
    assert judged("the 'goverment' said", "goverment", "government") is Severity.MINOR


def test_a_word_written_thrice_is_meant() -> None:
    assert judged("The hiqhly is.", "hiqhly", "highly", occurrences=3) is None
