"""Denials of the Chinese that the English turns round, and the many ways it keeps them."""

from __future__ import annotations

import pytest

from editor.bilingual.completeness.negation import denials, denied_only_in, lost_denials
from editor.bilingual.completeness.passages import Passage, passages
from editor.bilingual.wording.lexicon import Lexicon
from editor.model import Pair, Segment, Span

LEXICON = Lexicon(None, {})


def lost(chinese: str, english: str) -> list[str]:
    parts = Passage(chinese, (), 0).clause_texts
    return [
        english[found.span.start : found.span.end]
        for found in lost_denials(parts, english, LEXICON)
    ]


@pytest.mark.parametrize(
    "chinese",
    [
        "生产不断增长",
        "不仅生产钢铁",
        "不少企业",
        "不同地区",
        "不过价格上涨",
        "未来发展",
        "无人机",
        "非常重要",
        "非洲市场",
        "无论如何",
        "不得不停产",
        "不能不说",
        "不锈钢产品",
        "不动产登记",
        "无疑是好事",
        "不久之后",
        "是不是合适",
        "能不能完成",
        "不是钢铁就是水泥",
        "没有创新就没有发展",
        "难道不是吗",
        "毫不动摇",
        "前所未有",
        "不低于8亿元",
    ],
)
def test_set_words_are_no_denials(chinese: str) -> None:
    assert denials(chinese) == []


@pytest.mark.parametrize(
    "chinese",
    [
        "不收取费用",
        "尚未解决",
        "没有债务",
        "从未停产",
        "并非易事",
        "不得转让",
        "禁止出口",
        "不再扩大规模",
        "无法完成",
        "毫无进展",
        "不以利润为目标",
        "绝不让步",
    ],
)
def test_what_is_denied_or_forbidden_is_a_denial(chinese: str) -> None:
    assert len(denials(chinese)) == 1


def test_a_denial_without_any_trace_is_lost() -> None:
    assert lost("企业不收取农民费用。", "The company charges farmers fees.") == [
        "The company charges farmers fees"
    ]


def test_the_words_flagged_begin_with_the_verb() -> None:
    english = "Exports rose, but the water problem has been solved."

    assert lost("出口增长，但用水问题尚未解决。", english) == ["has been solved"]


@pytest.mark.parametrize(
    "english",
    [
        "The company does not charge farmers fees.",
        "The company charges farmers no fees.",
        "The company never charges farmers fees.",
        "Farmers use it without fees charged by the company.",
        "The company refuses to charge farmers fees.",
        "The company refrains from charging farmers fees.",
        "The company’s services to farmers are free of charges.",
        "The company stopped charging farmers fees.",
        "The company hardly charges farmers fees.",
        "The company leaves farmers uncharged.",
        "The company can't charge farmers fees.",
    ],
)
def test_a_denial_in_any_words_is_kept(english: str) -> None:
    assert lost("企业不收取农民费用。", english) == []


def test_several_denials_may_be_said_in_one() -> None:
    chinese = "企业不收取农民费用，也不收取利息，也不增加成本。"

    assert lost(chinese, "The company charges farmers no fees or interest and adds no costs.") == []
    assert lost(chinese, "The company will not charge farmers fees or interest or add costs.") == []


def test_a_clause_that_affirms_what_the_next_one_denies_is_found() -> None:
    chinese = "企业绝不牺牲环境换取产量，不以安全换取利润。"
    english = (
        "The environment can be sacrificed for output, and safety must never be traded for profit."
    )

    assert lost(chinese, english) == ["can be sacrificed for output"]


def test_a_negative_that_other_chinese_accounts_for_is_no_denial() -> None:
    english = "The park will charge a fee to build a zero carbon plant."

    assert lost("园区不收取费用，建设零碳工厂。", english) == [
        "will charge a fee to build a zero carbon plant"
    ]


def test_a_clause_left_out_altogether_is_the_business_of_others() -> None:
    assert lost("工厂于5月建成，尚未安装照明系统。", "The plant was built in May.") == []


@pytest.mark.parametrize(
    ("english", "chinese", "denied"),
    [
        ("The plant will not open.", "工厂将开业。", True),
        ("The plant won't open.", "工厂将开业。", True),
        ("Not only steel but cement is made.", "生产钢铁和水泥。", False),
        ("It is not easy.", "这很难。", False),
        ("It has not stopped.", "从未停止。", False),
        ("No later than May, it opens.", "5月前开业。", False),
    ],
)
def test_a_plain_denial_needs_chinese_that_may_turn_into_it(
    english: str, chinese: str, denied: bool
) -> None:
    assert (denied_only_in(english, chinese) is not None) is denied


def test_traditional_characters_deny_as_well() -> None:
    segment = Segment.verbatim("The company charges farmers fees.", 0)
    pair = Pair(segment, Span(0, len(segment.text)), "企業不收取農民費用。", confident=True)
    (passage,) = passages([pair])

    (found,) = lost_denials(passage.clause_texts, passage.text, LEXICON)

    assert len(found.source) == len(pair.source)
