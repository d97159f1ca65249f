"""The checks of names against the Chinese: hostile text, doubtful pairs, what they leave alone."""

from __future__ import annotations

import pytest

from editor.checks.base import Check
from editor.checks.bilingual.accuracy.missing_person import missing_person
from editor.checks.bilingual.accuracy.name_as_words import name_as_words
from editor.checks.bilingual.accuracy.unread_name import unread_name
from editor.checks.bilingual.accuracy.wrong_person import wrong_person
from editor.checks.bilingual.accuracy.wrong_post import wrong_post
from editor.checks.bilingual.accuracy.wrong_region import wrong_region
from editor.checks.bilingual.terminology.organization_name import organization_name
from editor.checks.bilingual.terminology.person_spelling import person_spelling
from editor.checks.context import Context, Resources
from editor.model import Document, Pair, Segment, Span

CHECKS = (
    missing_person,
    name_as_words,
    organization_name,
    person_spelling,
    unread_name,
    wrong_person,
    wrong_post,
    wrong_region,
)
SOURCE = "董事长王海涛、副市长欧阳牧和明岳集团出席，山西、河南参加。"
HOSTILE = {
    "empty": "",
    "blank": " \u3000\n\r\n\t",
    "NUL": "Wang \0 Haitao, chairman",
    "emoji": "Chairman Wang 🙂 Haitao 👍 came to Shanxi.",
    "right to left": "Chairman \u202eWang Haitao\u202c, שלום, came.",
    "full width": "Ｃｈａｉｒｍａｎ　Ｗａｎｇ　Ｈａｉｔａｏ",
    "openers": "(" * 100_000,
    "surnames": "Wang " * 30_000,
    "names": "Wang Haibo, deputy mayor of Qingsha County, Ouyang Mu, " * 2_000,
    "provinces": "Hunan and Shaanxi, " * 10_000,
    "apostrophes": "Xi'" * 30_000,
    "hyphens": "Wang-" * 30_000,
    "mixed newlines": "Wang\r\nHaitao\rand\nOuyang\n\nMu came.",
}


def compared(english: str, chinese: str = SOURCE, *, confident: bool = True) -> Document:
    segment = Segment.verbatim(english, 0)
    pair = Pair(segment, Span(0, len(english)), chinese, confident=confident)
    return Document("a.txt", english, (segment,), pairs=(pair,))


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.id)
@pytest.mark.parametrize("english", HOSTILE.values(), ids=HOSTILE)
def test_hostile_english_breaks_nothing(check: Check, english: str, resources: Resources) -> None:
    for finding in check.run(Context(compared(english), resources)):
        assert english[finding.span.start : finding.span.end]


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.id)
@pytest.mark.parametrize(
    "chinese",
    [
        "",
        "董事长" * 30_000,
        "王、" * 30_000,
        "山西省" * 20_000,
        "\0\u202e·" * 20_000,
        "\ud800董事长王海涛",
    ],
)
def test_hostile_chinese_breaks_nothing(check: Check, chinese: str, resources: Resources) -> None:
    english = "Chairman Wang Haibo of Mingyue Group came to Shaanxi with vice mayor Ou Yangmu."

    list(check.run(Context(compared(english, chinese), resources)))


DOUBTED = tuple(check for check in CHECKS if check not in {person_spelling, wrong_person})


@pytest.mark.parametrize("check", DOUBTED, ids=lambda check: check.id)
def test_a_doubtful_pair_accuses_nobody(check: Check, resources: Resources) -> None:
    english = "President Wang Haitao and Mayor Ouyang Mu of Qingsha County came from Shaanxi."

    found = check.run(Context(compared(english, confident=False), resources))

    assert list(found) == []


def test_a_wrong_name_is_told_with_the_chinese_and_mended(resources: Resources) -> None:
    (finding,) = wrong_person.run(Context(compared("Chairman Wang Haibo came."), resources))

    assert "王海涛" in finding.message
    assert finding.suggestions[0].replacement == "Wang Haitao"


def test_a_source_in_traditional_characters_is_understood(resources: Resources) -> None:
    made = compared("Director Wang Haibo came.", "局長王海濤出席。")

    (finding,) = wrong_person.run(Context(made, resources))

    assert finding.suggestions[0].replacement == "Wang Haitao"


def test_of_two_persons_with_one_surname_none_is_guessed(resources: Resources) -> None:
    made = compared("Director Chen Qing came.", "局长陈希、处长陈文远出席。")

    (finding,) = wrong_person.run(Context(made, resources))

    assert "none of" in finding.message
    assert finding.suggestions == ()


LEFT_ALONE = [
    ("Paul Chan, the Financial Secretary, spoke.", "财政司司长陈茂波讲话。"),
    ("Elon Musk spoke.", "马斯克讲话。"),
    ("Tsai Ing-wen spoke.", "主席蔡英文讲话。"),
    ("Alexander Linde spoke.", "首席运营官亚历山大·林德讲话。"),
    ("Nguyen Phu Trong spoke.", "总书记阮富仲讲话。"),
    ("Chairman Wang, 52, spoke.", "董事长王海涛讲话。"),
]


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.id)
@pytest.mark.parametrize(("english", "chinese"), LEFT_ALONE)
def test_names_that_are_no_pinyin_are_left_in_peace(
    check: Check, english: str, chinese: str, resources: Resources
) -> None:
    assert list(check.run(Context(compared(english, chinese), resources))) == []
