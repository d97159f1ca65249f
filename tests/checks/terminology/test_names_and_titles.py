"""Names and titles: what a finding tells, how mentions are counted, and what hostile text costs."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from editor.checks import builtin
from editor.checks.base import Check
from editor.checks.context import Context, Resources
from editor.model import Document, Finding, Segment
from editor.names.brands import brands, is_translation, pairs
from editor.names.meanings import MEANINGS
from editor.names.persons import is_standard, letters, persons, sound
from editor.names.pinyin import SYLLABLES, is_pinyin
from editor.names.prefectures import PROVINCE_OF, PROVINCES
from editor.taxonomy import Severity

_IDS = (
    "accuracy/fused-title",
    "accuracy/translated-name",
    "accuracy/wrong-office",
    "accuracy/wrong-province",
    "linguistic/titled-list",
    "style/place-chain",
    "style/post-before-name",
    "terminology/broken-name",
    "terminology/fused-names",
    "terminology/inconsistent-name",
    "terminology/inconsistent-person",
    "terminology/parent-name",
)
_BY_ID = {check.id: check for check in builtin()}
_LENGTH = 100_000
_SECONDS = 3.0


def _checks() -> list[Check]:
    return [_BY_ID[name] for name in _IDS]


def _find(name: str, text: str, resources: Resources, *more: str) -> list[Finding]:
    segments, start = [], 0
    for part in (text, *more):
        segments.append(Segment.verbatim(part, start))
        start += len(part) + 1
    document = Document("release.txt", "\n".join((text, *more)), tuple(segments))
    return list(_BY_ID[name].run(Context(document, resources)))


def test_a_person_is_a_surname_and_a_given_name_in_pinyin() -> None:
    text = "Secretary Luo Jingyuan met Situ Lian, Peter Wang and Li Steel in New York."
    assert [person.name for person in persons(text)] == ["Luo Jingyuan", "Situ Lian"]


def test_a_given_name_in_two_words_is_one_name() -> None:
    (person,) = persons("Gao Wen Hui spoke.")
    assert person.name == "Gao Wen Hui"
    assert not is_standard(person)


@pytest.mark.parametrize("name", ["Si Tulian", "Situ Lian", "situlian", "Situ-lian"])
def test_letters_are_the_same_however_a_name_is_divided(name: str) -> None:
    assert letters(name) == "situlian"


def test_names_that_transcribers_confuse_sound_alike() -> None:
    assert sound("Meng Changqing") == sound("Men Canqing")
    assert sound("Meng Changqing") != sound("Meng Chaoqing")


def test_every_meaning_belongs_to_a_syllable() -> None:
    assert set(MEANINGS) <= SYLLABLES
    assert all(word.replace("-", "").isalpha() for words in MEANINGS.values() for word in words)


def test_every_city_is_pinyin_and_lies_in_one_province() -> None:
    assert set(PROVINCE_OF.values()) <= PROVINCES
    odd = {"Harbin", "Qiqihar", "Jiamusi", "Lvliang"}
    assert all(is_pinyin(city) for city in PROVINCE_OF if city not in odd)


def test_a_brand_is_pinyin_before_a_word_of_companies() -> None:
    found = [
        (brand, head) for _, brand, head in brands("Hongtai Group met Apple Bank, Song Steel.")
    ]
    assert found == [("Hongtai", "Group")]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Bright Yang Group", True),
        ("Ming Sun Group", True),
        ("Bright Sun Group", True),
        ("Ming Yang Group", False),
        ("Bright Food Group", False),
    ],
)
def test_a_translated_brand_says_what_its_syllables_mean(words: str, *, expected: bool) -> None:
    (pair,) = pairs(words)
    assert is_translation(pair, "Mingyang") is expected


def test_the_message_shows_every_spelling_with_its_count(resources: Resources) -> None:
    text = "Gao Wenhui spoke. Gao Wenhui signed. Gao Wen Hui left. Wenhui Gao returned."
    found = _find("terminology/inconsistent-person", text, resources)
    assert len(found) == 2
    assert "“Gao Wenhui” (2)" in found[0].message
    assert "“Gao Wen Hui” (1)" in found[0].message


def test_a_surname_cut_in_the_wrong_place_weighs_more_than_a_space(resources: Resources) -> None:
    text = "Situ Lian came. Situ Lian spoke. Si Tulian left. Gao Wenhui, Gao Wenhui, Gao Wen Hui."
    found = _find("terminology/inconsistent-person", text, resources)
    assert [finding.severity for finding in found] == [Severity.MAJOR, Severity.MINOR]


def test_names_are_counted_over_all_paragraphs(resources: Resources) -> None:
    found = _find(
        "accuracy/translated-name",
        "Mingyang Group opened a plant.",
        resources,
        "Mingyang Group hired.",
        "Bright Yang Group sold it.",
    )
    assert [finding.suggestions[0].replacement for finding in found] == ["Mingyang"]


def test_two_people_in_one_sentence_are_two_people(resources: Resources) -> None:
    text = "Meng Changqing spoke. Meng Changqing and Meng Chanqing, his brother, left."
    assert not _find("terminology/inconsistent-person", text, resources)


def test_a_list_of_persons_is_mended_as_a_whole(resources: Resources) -> None:
    text = (
        "Luo Jingyuan, mayor of Taihe, Zhao Wenhui, chairman of Taihe Steel, Gao Yun, dean, and "
        "Meng Changqing, chief engineer, came."
    )
    (found,) = _find("linguistic/titled-list", text, resources)
    assert found.suggestions[0].replacement.count(";") == 3


_HOSTILE = [
    "Luo Jingyuan, mayor of A, ",
    "Luo Jingyuan Jingyuan Luo ",
    "Secretary and Chairman of ",
    "the Standing Committee of ",
    "Mingyang Group Ming Yang Group ",
    "National Zinc Forum and ",
    'hereinafter referred to as "',
    "Minister of the Department ",
    "hui-qing ",
    "A ",
]


@pytest.mark.parametrize("opener", _HOSTILE)
def test_repeated_openers_do_not_slow_a_check(
    opener: str, resources: Resources, document: Callable[[str], Document]
) -> None:
    text = (opener * (_LENGTH // len(opener) + 1))[:_LENGTH]
    context = Context(document(text), resources)
    context.terms(context.document.segments[0])
    for check in _checks():
        start = time.perf_counter()
        for _ in check.run(context):
            pass
        assert time.perf_counter() - start < _SECONDS, check.id
