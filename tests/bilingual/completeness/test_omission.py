"""What the English leaves out is found, and what it says in other words is not missed."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.bilingual.completeness.omission import Missing, Omissions, Part
from editor.bilingual.completeness.passages import Passage
from editor.bilingual.completeness.stretches import list_members, set_apart
from editor.bilingual.wording.lexicon import Lexicon
from editor.model import Gap, Pair, Segment, SegmentKind, Span, Surplus

LEXICON = Lexicon(None, {})


def pairs(*both: tuple[str, str], confident: bool = True) -> list[Pair]:
    text = "\n".join(english for _, english in both)
    segment = Segment.verbatim(text, 0)
    found, start = [], 0
    for chinese, english in both:
        found.append(Pair(segment, Span(start, start + len(english)), chinese, confident))
        start += len(english) + 1
    return found


def parts(chinese: str, english: str) -> list[tuple[Part, str, int]]:
    found = Omissions(pairs((chinese, english)), [], [], LEXICON).parts()
    return [(missing.part, missing.source, missing.at) for missing in found]


KILN = ("三号窑以天然气为燃料。", "Kiln No. 3 burns natural gas as fuel.")
PORT = ("产品出口欧洲和日本。", "The products are exported to Europe and Japan.")
VISIT = "与会嘉宾参观了中央控制室和质量检测中心。"


def sentences(
    *both: tuple[str, str],
    source: str = VISIT,
    kind: SegmentKind = SegmentKind.PARAGRAPH,
    confident: bool = True,
    surplus: str = "",
) -> list[Missing]:
    found = pairs(*both, confident=confident)
    gap = Gap(source, source, kind, found[0].segment, found[0].span.end, 1)
    extra = Segment.verbatim(surplus, 0)
    extras = [Surplus(extra, Span(0, len(surplus)), 1)] if surplus else []
    return list(Omissions(found, [gap], extras, LEXICON).sentences())


def test_a_sentence_that_nothing_around_renders_is_missing() -> None:
    (missing,) = sentences(KILN, PORT)

    assert (missing.part, missing.source, missing.at) == (Part.SENTENCE, VISIT, len(KILN[1]))


def test_a_sentence_joined_to_its_neighbour_is_not_missing() -> None:
    joined = (KILN[0], "The guests saw the central control room and how kiln No. 3 burns gas.")

    assert sentences(joined, PORT) == []


def test_a_sentence_found_elsewhere_nearby_is_not_missing() -> None:
    moved = "The guests visited the central control room and the quality inspection center."

    assert sentences(KILN, PORT, surplus=moved) == []


@pytest.mark.parametrize("kind", [SegmentKind.HEADING, SegmentKind.TABLE_CELL])
def test_headings_and_labels_accuse_nobody(kind: SegmentKind) -> None:
    assert sentences(KILN, PORT, kind=kind) == []


@pytest.mark.parametrize(
    "source",
    [
        "责任编辑：王小川，来自中央控制室。",
        "图为中央控制室和质量检测中心。",
        "（记者王小川参观质量检测中心报道）。",
        "中央控制室和质量检测中心",
        "他说。",
    ],
)
def test_credits_captions_and_scraps_accuse_nobody(source: str) -> None:
    assert sentences(KILN, PORT, source=source) == []


def test_nothing_is_said_where_nothing_is_sure() -> None:
    assert sentences(KILN, PORT, confident=False) == []


def test_sentences_missing_in_a_row_are_told_as_one() -> None:
    found = pairs(KILN, PORT)
    gaps = [
        Gap(text, text, SegmentKind.PARAGRAPH, found[0].segment, found[0].span.end, 1)
        for text in (VISIT, "会议讨论了安全生产和环境保护。")
    ]

    (missing,) = Omissions(found, gaps, [], LEXICON).sentences()

    assert missing.source == VISIT + "会议讨论了安全生产和环境保护。"


def test_a_lost_last_clause_is_found_at_the_end() -> None:
    english = "Kiln No. 3 uses gas as fuel."

    assert parts("三号窑以天然气为燃料，设备运行稳定。", english) == [
        (Part.CLAUSE, "设备运行稳定。", len(english))
    ]


def test_a_clause_said_in_other_words_is_not_missing() -> None:
    assert parts("三号窑以天然气为燃料，设备运行稳定。", "Fuelled by gas, kiln 3 hums along.") == []


def test_a_clause_moved_to_the_next_sentence_is_not_missing() -> None:
    both = pairs(
        ("三号窑以天然气为燃料，设备运行稳定。", "Kiln No. 3 burns natural gas as fuel."),
        (PORT[0], "The equipment runs smoothly; the products are exported to Europe and Japan."),
    )

    assert list(Omissions(both, [], [], LEXICON).parts()) == []


def test_a_half_whose_words_the_other_half_uses_too_is_missed_by_its_length() -> None:
    chinese = "集团与3家银行签署合作协议，总额120亿元；集团还与5家企业签订采购合同，总额2.3亿美元。"
    english = "The group signed cooperation agreements with 3 banks, totalling 12 billion yuan."

    assert parts(chinese, english) == [
        (Part.CLAUSE, "集团还与5家企业签订采购合同，总额2.3亿美元。", len(english))
    ]


def test_a_member_passed_over_is_found_between_its_neighbours() -> None:
    english = "The park makes steel, glass and plastics for export."

    assert parts("园区生产钢铁、水泥、玻璃、塑料等产品供出口。", english) == [
        (Part.MEMBER, "水泥", english.index(","))
    ]


def test_chinese_left_in_the_english_is_no_omission() -> None:
    assert (
        parts("三号窑以天然气为燃料，设备运行稳定。", "Kiln No. 3 burns gas, 设备运行稳定.") == []
    )


def test_english_of_other_chinese_is_not_judged() -> None:
    astray = "Visitors to the museum saw three hundred paintings of the old masters last summer."

    assert parts("三号窑以天然气为燃料，设备运行稳定，产品出口欧洲。", astray) == []


def test_members_need_neighbours_on_both_sides() -> None:
    chinese = "生产钢铁、水泥、玻璃和塑料。"

    assert [chinese[m.span.start : m.span.end] for m in list_members(chinese)] == ["水泥"]


def test_short_names_in_brackets_are_left_alone() -> None:
    chinese = "集团（以下简称“青岭”）发布了《绿色发展倡议》（共12条）。"

    assert [chinese[span.start : span.end] for span in set_apart(chinese)] == [
        "绿色发展倡议",
        "共12条",
    ]


CLAUSE = st.sampled_from(
    [
        "设备运行稳定",
        "企业投资增长",
        "，",
        "。",
        "；",
        "“",
        "”",
        "（",
        "）",
        "《",
        "、",
        "1,250",
        "\x00",
        "😀",
    ]
)


@settings(max_examples=60)
@given(st.lists(CLAUSE, max_size=30), st.text(max_size=60))
def test_whatever_is_missing_stands_in_the_chinese_and_has_a_place(
    words: list[str], english: str
) -> None:
    chinese = "".join(words)
    passage = Passage(chinese, tuple(pairs((chinese, english))), 0)

    assert "".join(passage.clause_texts) == chinese
    for part, source, at in parts(chinese, english):
        assert isinstance(part, Part)
        assert source in chinese
        assert 0 <= at <= len(english)


@pytest.mark.parametrize("mark", ["，", "、", "“", "（", "《", "；", "不", "，不会"])
def test_a_hundred_thousand_marks_are_no_trouble(mark: str) -> None:
    chinese = mark * 100_000

    assert parts(chinese, "One. " * 20_000) == []
    assert list(set_apart(chinese)) == []


def test_the_place_is_behind_the_last_words_of_a_thought() -> None:
    chinese = "产品出口欧洲和日本，与会嘉宾参观了中央控制室和质量检测中心，工厂生产钢铁和水泥。"
    english = (
        "The products are exported to Europe and Japan alone, and the plant makes steel, cement."
    )

    ((part, _, at),) = parts(chinese, english)

    assert part is Part.CLAUSE
    assert english[:at].endswith("Japan alone")
