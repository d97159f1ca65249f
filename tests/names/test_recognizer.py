"""Names in running text; ⟦brackets⟧ mark what must be found, and nothing else may be."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.names import NameRecognizer, load_names

NAMES = load_names()


def mark(text: str, repeated: frozenset[str] = frozenset(), names: NameRecognizer = NAMES) -> str:
    for span in reversed(names.find(text, repeated)):
        text = f"{text[: span.start]}⟦{text[span.start : span.end]}⟧{text[span.end :]}"
    return text


@pytest.mark.parametrize(
    "marked",
    [
        "It was held in ⟦Chizhou City⟧, ⟦Anhui Province⟧.",
        "⟦Baowu⟧ and ⟦Yunhai Metal⟧ work on the ⟦Anhui Baomagnesium⟧ project.",
        "Leaders of ⟦Baosteel⟧, ⟦Masteel⟧ and ⟦Sinosteel⟧ came.",
        "⟦Xinhuanet⟧, ⟦Chinanews⟧ and ⟦XinhuaNet⟧ wrote about ⟦Yu'E Bao⟧.",
        "It holds 40 ⟦kWh⟧ or 5 ⟦GWh⟧.",
        "They met in ⟦Xi'an⟧ and in ⟦Xi’an⟧'s suburbs.",
        "Trains from ⟦Ürümqi⟧ to ⟦Harbin⟧ and ⟦Hohhot⟧ stop in ⟦Lhasa⟧.",
        "The ⟦Beijing-Tianjin-Hebei⟧ region grew.",
        "⟦Lüliang⟧ and ⟦Běijīng⟧ signed.",
        "⟦Inner Mongolia⟧ and ⟦Shaanxi⟧ border on it.",
        "He flew to ⟦New York⟧, ⟦London⟧ and ⟦Kuala Lumpur⟧.",
        "⟦Shanghai⟧ leads.",
        "a ⟦Chizhou⟧-based firm",
    ],
)
def test_places_and_companies(marked: str) -> None:
    assert mark(marked.replace("⟦", "").replace("⟧", "")) == marked


@pytest.mark.parametrize(
    "marked",
    [
        "⟦Ge Honglin⟧ spoke, and so did ⟦He Shushan⟧.",
        "⟦He Shushan⟧ pointed out in his speech that it grows.",
        "⟦Wang Qiangmin⟧, ⟦Ouyang Xiu⟧, ⟦Xi Jinping⟧ and ⟦Li Qi⟧ were there.",
        "⟦Long Yuan⟧ and ⟦Fang Zheng⟧ attended.",
        "⟦LI Wei⟧ and ⟦Honglin Ge⟧ replied.",
        "⟦Shushan He⟧ replied.",
        "the authors ⟦Li⟧, ⟦Wei⟧ and ⟦Zhao⟧",
        "⟦Li Lin'an⟧ signed for the buyer.",
        "⟦Lam Wai-keung⟧ and ⟦Tsai Ing-wen⟧ disagreed.",
        "Mr. ⟦He⟧ thanked Secretary ⟦Fan⟧ and Ms. ⟦An⟧.",
        "Paul ⟦Chan Mo-po⟧ spoke in ⟦Hong Kong⟧.",
    ],
)
def test_persons(marked: str) -> None:
    assert mark(marked.replace("⟦", "").replace("⟧", "")) == marked


@pytest.mark.parametrize(
    "marked",
    [
        "The ⟦China Nonferrous Metal Industry Association⟧ hosted it.",
        "The ⟦Chizhou Municipal People's Government⟧ hosted it.",
        "It is run by ⟦Hengyu Light Alloy Group Co., Ltd.⟧ and others.",
        "It is run by ⟦Shanxi Iron and Steel (Group) Co., Ltd.⟧ today.",
        "The ⟦Ministry of Industry and Information Technology⟧ agreed.",
        "The ⟦State Council⟧ and the ⟦Standing Committee⟧ agreed.",
        "a member of the ⟦CPPCC⟧ and of the ⟦NDRC⟧ in the ⟦US⟧",
        "a ⟦WeChat⟧ account, an ⟦iPhone⟧ and an ⟦MoU⟧",
        "The ⟦CPC Central Committee⟧ and The ⟦State Council⟧ decided.",
        "It is a part of the ⟦Chinese Academy of Engineering⟧ now.",
    ],
)
def test_bodies_and_acronyms(marked: str) -> None:
    assert mark(marked.replace("⟦", "").replace("⟧", "")) == marked


@pytest.mark.parametrize(
    "text",
    [
        "",
        "He said that she can change it.",
        "Long lines are common. Can men wait? Women can.",
        "Me and you. She came. Sun shines. Song and dance. An old man ran.",
        "Language, image, machine and game.",
        "Managing change is leading.",
        "Cabinet posts entail trust. Entrust them. Enhancement is a tenet.",
        "beijing and baowu and li wei in lower case",
        "The company and the association met.",
        "The Company agrees. Our Group agrees.",
        "THE COMPANY WILL NOT PAY ANY OF THESE COSTS.",
        "Chinese firms and American firms met in June.",
        "TheState council and InChina we trust",
        "Teh meeting was hold. Goverment officials came.",
        "第一季度 profits rose",
    ],
)
def test_words_that_are_no_names(text: str) -> None:
    assert mark(text) == text


def test_a_headline_in_title_case_does_not_become_one_name() -> None:
    text = "Hengyu Takes a Long View and Opens Its New Plant to the World"
    assert mark(text) == text.replace("Hengyu", "⟦Hengyu⟧")


def test_two_words_that_lost_their_space_are_no_name() -> None:
    assert mark("Officials of AnhuiProvince came.") == "Officials of AnhuiProvince came."


def test_words_the_document_always_capitalizes_are_names() -> None:
    texts = [
        "The new Qoqon plant and the old Qoqon mill opened.",
        "The Plant of the group. The plant, the Plant again.",
        "We met in April and again in April.",
    ]
    repeated = NAMES.repeated(texts)
    assert repeated == {"Qoqon"}
    assert mark("Qoqon grows.", repeated) == "⟦Qoqon⟧ grows."
    assert mark("Qoqon grows.") == "Qoqon grows."


def test_headlines_do_not_make_a_word_repeated() -> None:
    texts = ["Firm Opens Great New Plant Today", "Firm Closes Great Old Plant Today"]
    assert NAMES.repeated(texts) == frozenset()


def test_extra_names_of_one_and_several_words_are_found() -> None:
    names = load_names(["Zintrex", "Blue Heron Works", ""])
    assert mark("Ask Zintrex or Blue Heron Works.", names=names) == (
        "Ask ⟦Zintrex⟧ or ⟦Blue Heron Works⟧."
    )
    assert mark("Ask Zintrex.") == "Ask Zintrex."


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("Baowu", True),
        ("CHIZHOU", True),
        ("NDRC", True),
        ("China", True),  # a country
        ("Ge", True),
        ("He", False),
        ("Me", False),
        ("Long", False),
        ("Women", False),
        ("baowu", False),
        ("Steel", False),
        ("", False),
    ],
)
def test_single_words(word: str, *, expected: bool) -> None:
    assert NAMES.is_name(word) is expected


def test_pinyin_is_told_in_any_case() -> None:
    assert NAMES.is_pinyin("baowu")
    assert NAMES.is_pinyin("Bǎowǔ")
    assert not NAMES.is_pinyin("steel")


@pytest.mark.parametrize(
    "text",
    [
        "A" * 100_000,
        "Xian" * 20_000,
        "Li " * 20_000,
        "Group, " * 10_000,
        "Ministry of " * 5_000,
        "Ge\x00Honglin \x00",
        "🙂Baowu🙂 ＢＡＯＷＵ Ｃｈｉｎａ",
        "\u202eBaowu\u202c مرحبا Li Wei",
        "Li\r\nWei\rGe\nHonglin",
        "-- '' ’s ’s ()(Group) Co.,,Ltd",
    ],
)
def test_hostile_text_is_survived(text: str) -> None:
    for span in NAMES.find(text, NAMES.repeated([text])):
        assert 0 <= span.start < span.end <= len(text)


WORDS = st.sampled_from(
    [
        "Li",
        "Wei",
        "He",
        "Group",
        "Co",
        "., Ltd.",
        ", Ltd",
        "of",
        "the",
        "and",
        "Baowu",
        "New York",
        "Ministry",
        "-led",
        "'s",
        " ",
        "\n",
        "steel",
        "Steel",
        "CPC",
        "(",
        ")",
        "Mr. ",
        "Wai-keung",
    ]
)


@given(words=st.lists(WORDS, max_size=30), tight=st.booleans())
def test_spans_are_ordered_apart_and_begin_with_a_capital(words: list[str], *, tight: bool) -> None:
    text = ("" if tight else " ").join(words)
    end = 0
    for span in NAMES.find(text, frozenset({"Steel"})):
        assert end <= span.start < span.end <= len(text)
        assert text[span.start].isupper()
        end = span.end


@given(st.text(max_size=200))
def test_any_text_is_survived(text: str) -> None:
    spans = NAMES.find(text, NAMES.repeated([text]))
    assert all(not text[span.start : span.end].islower() for span in spans)


@given(st.text(alphabet=st.characters(codec="utf-8", categories=["Ll", "Zs", "Po"]), max_size=200))
def test_text_without_capitals_has_no_names(text: str) -> None:
    assert NAMES.find(text) == ()
