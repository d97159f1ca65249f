"""Tables of Chinese beside its English."""

from __future__ import annotations

import pytest

from editor.model import SegmentKind
from tests.readers.docx.reading import read, texts
from tests.word.packing import p, r, table

BILINGUAL = table(
    (p(r("中文")), p(r("English"))),
    (p(r("集团召开了会议。")), p(r("The group held a meeting."))),
    (p(r("会议由张三主持。")), p(r("Zhang San chaired it."))),
    (p(r("未译的一句。")), p()),
)


def test_a_table_of_chinese_beside_english_is_a_bilingual_document() -> None:
    document = read(p(r("Release")) + BILINGUAL)

    assert texts(document) == [
        "Release",
        "English",
        "The group held a meeting.",
        "Zhang San chaired it.",
    ]
    assert [pair.source for pair in document.pairs] == ["集团召开了会议。", "会议由张三主持。"]
    assert [gap.source for gap in document.gaps] == ["未译的一句。"]
    assert document.segments[2].source == "集团召开了会议。"
    assert document.segments[2].kind is SegmentKind.PARAGRAPH
    assert document.pairs[0].segment is document.segments[2]
    assert not document.is_chinese


def test_the_columns_may_stand_the_other_way_round_and_among_others() -> None:
    rows = (
        (p(r("1")), p(r("The plan works.")), p(r("计划可行。")), p(r("ok"))),
        (p(r("2")), p(r("It is cheap.")), p(r("它很便宜。")), p(r("ok"))),
    )
    document = read(table(*rows))
    assert [(pair.text, pair.source) for pair in document.pairs] == [
        ("The plan works.", "计划可行。"),
        ("It is cheap.", "它很便宜。"),
    ]


@pytest.mark.parametrize(
    "rows",
    [
        (("Output", "Ten"), ("Sales", "中国")),
        (("Item 1", "Ten"), ("Item 2", "十"), ("Item 3", "Ten")),
        (("名称", "数量"), ("铝锭", "十吨")),
    ],
)
def test_a_table_that_mostly_has_one_language_is_no_bilingual_document(
    rows: tuple[tuple[str, str], ...],
) -> None:
    document = read(table(*((p(r(left)), p(r(right))) for left, right in rows)))

    assert not document.pairs
    assert texts(document) == [cell for row in rows for cell in row]


def test_cells_cut_into_paragraphs_differently_are_aligned() -> None:
    chinese = p(r("集团召开了会议。会议由张三主持。"))
    english = p(r("The group held a meeting.")) + p(r("Zhang San chaired it."))
    document = read(table((chinese, english)))

    assert [pair.text for pair in document.pairs] == [
        "The group held a meeting.",
        "Zhang San chaired it.",
    ]
