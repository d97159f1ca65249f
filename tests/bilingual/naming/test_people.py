"""Persons in Chinese: found in their contexts, and words that only look like names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.bilingual.naming.people import people

NAMED = {
    "董事长李有为，总经理陆景和出席。": ["李有为", "陆景和"],
    "副市长李明说，会议很好。": ["李明"],
    "总裁邬娜认为很值得，邬娜很高兴。": ["邬娜"],
    "欧阳牧在致辞中表示，欧阳牧很高兴。": ["欧阳牧"],
    "省工业和信息化厅副厅长江慕云出席。": ["江慕云"],
    "记者王芳、李强、赵敏等参加。": ["王芳", "李强", "赵敏"],
    "石泰峰、李干杰、刘金国出席仪式。": ["石泰峰", "李干杰", "刘金国"],
    "东屿大学罗映雪教授和诸葛青云先生到会。": ["罗映雪", "诸葛青云"],
    "滨原市人大常委会副主任　邵立群\n总经理　祁望舒": ["邵立群", "祁望舒"],
    "院士钟山远说：“好。”": ["钟山远"],
    "中新网南昌7月26日电（袁汝青）新线路通车。[责编:李絮枫]": ["袁汝青", "李絮枫"],
    "全媒体记者 龚柏青 报道": ["龚柏青"],
}
NOBODY = [
    "董事长高度重视，会长单位、副会长单位代表参加。",
    "书记和市长都是好人，曾任院长。",
    "张家港市长、金山区长到会。",
    "江苏、浙江、安徽、山东参加。",
    "高铁、公路、水运共同发展。",
    "总经理易于沟通，市长安排工作，院长于6月到会。",
    "首席运营官亚历山大·林德表示，林德说。",
    "教授解释说，专家介绍，方面表示，华为表示。",
    "",
]


@pytest.mark.parametrize(("chinese", "names"), NAMED.items())
def test_a_name_between_a_post_and_the_end_of_a_clause_is_found(
    chinese: str, names: list[str]
) -> None:
    assert [person.name for person in people(chinese)] == names


@pytest.mark.parametrize("chinese", NOBODY)
def test_words_that_begin_with_a_surname_are_no_names(chinese: str) -> None:
    assert [person.name for person in people(chinese) if person.sure] == []


def test_every_mention_of_a_known_name_is_found() -> None:
    (person,) = people("董事长唐文辉出席。唐文辉讲话，感谢唐文辉。")

    assert len(person.mentions) == 3


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("局长单田芳出席。", "Shan Tianfang"),
        ("局长曾长乐出席。", "Zeng Changle"),
        ("局长仇明理出席。", "Qiu Mingli"),
        ("局长林予安出席。", "Lin Yu'an"),
        ("局长尉迟文出席。", "Yuchi Wen"),
        ("局长吕绿洲出席。", "Lü Lüzhou"),
    ],
)
def test_pinyin_follows_the_rules_for_names(chinese: str, english: str) -> None:
    assert [person.expected for person in people(chinese)] == [english]


def test_u_with_dots_is_known_in_all_its_spellings() -> None:
    (person,) = people("局长吕文出席。")

    assert person.letters == {"lüwen", "lvwen", "luwen", "lyuwen"}


def test_a_given_name_is_known_in_all_its_readings_a_surname_only_in_its_own() -> None:
    (person,) = people("局长单长文出席。")

    assert {"shanchangwen", "shanzhangwen"} <= person.letters
    assert "danchangwen" not in person.letters


HOSTILE = [
    "董事长" * 50_000,
    "王、" * 50_000,
    "·" * 100_000,
    "（记者 " * 30_000,
    "\0市长李\u202e明，",
]


@pytest.mark.parametrize("chinese", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_chinese_is_read_in_linear_time_and_breaks_nothing(chinese: str) -> None:
    people(chinese)


@given(st.text(alphabet="董事长市说表示，、。王李欧阳海涛明和在 ·\n", max_size=60))
def test_mentions_are_where_the_name_stands(chinese: str) -> None:
    for person in people(chinese):
        assert person.mentions
        for place in person.mentions:
            assert chinese[place.start : place.end] == person.name
