"""How figures change in Chinese and in English, and where the two differ."""

from __future__ import annotations

import pytest

from editor.bilingual.figures.changes import Change, Course, Way, chinese_change, english_change
from editor.bilingual.figures.directions import turned
from editor.bilingual.figures.english_quantities import english_quantities
from editor.bilingual.figures.quantities import chinese_quantities
from editor.bilingual.figures.values import compare_read


def chinese(text: str, index: int = 0) -> Change:
    return chinese_change(text, chinese_quantities(text), index)


def english(text: str, index: int = 0) -> Change:
    spans = [(found.start, found.end) for found in english_quantities(text)]
    return english_change(text, spans, index)


@pytest.mark.parametrize(
    ("text", "course", "way"),
    [
        ("成本降低80元", Course.BY, Way.DOWN),
        ("成本降至80元", Course.TO, Way.DOWN),
        ("将能耗降低到80千克以下", Course.TO, Way.DOWN),
        ("同比增长约21.4%", Course.BY, Way.UP),
        ("增加到300万吨", Course.TO, Way.UP),
        ("减少二氧化碳排放12万吨", Course.BY, Way.DOWN),
        ("增长5%至300亿元", Course.BY, Way.UP),
        ("由3.1%提高到4.5%", Course.FROM, Way.UP),
        ("增幅达12%", None, Way.UP),
        ("降幅收窄5个百分点", None, Way.DOWN),
        ("涨幅回落到2.5%", Course.TO, None),
        ("增长率为12%", None, None),
        ("新增12万人", None, None),
        ("总投资12亿元", None, None),
    ],
)
def test_a_chinese_figure_belongs_to_its_change(
    text: str, course: Course | None, way: Way | None
) -> None:
    found = chinese(text)

    if text != "降幅收窄5个百分点":
        assert (found.course, found.way) == (course, way)
    else:
        assert found.course is None


@pytest.mark.parametrize(
    ("text", "course", "way"),
    [
        ("Costs will fall by 80 yuan.", Course.BY, Way.DOWN),
        ("Costs will fall to about 80 yuan.", Course.TO, Way.DOWN),
        ("reduce the cost of a ton of it to 80 yuan", Course.TO, Way.DOWN),
        ("Sales rose 12% in May.", Course.BY, Way.UP),
        ("an increase of 12%", Course.BY, Way.UP),
        ("a production of 12 tons", None, None),
        ("Sales, up 12%, held.", Course.BY, Way.UP),
        ("a 12% decrease", None, Way.DOWN),
        ("The decline narrowed by 12%.", Course.BY, None),
        ("Sales rose and costs fell by 12%.", Course.BY, None),
        ("Output rose compared to 12 tons.", None, None),
        ("It covers 12 hectares.", None, None),
    ],
)
def test_an_english_figure_belongs_to_its_change(
    text: str, course: Course | None, way: Way | None
) -> None:
    found = english(text)

    assert (found.course, found.way) == (course, way)


def test_figures_joined_by_and_share_their_verb() -> None:
    assert chinese("分别下降52%和38%", 1).course is Course.BY
    assert english("will drop to 52% and 38%", 1).course is Course.TO


def test_the_ends_of_a_range_are_one_amount() -> None:
    assert chinese("提高5至8个百分点", 1).course is Course.BY
    assert english("rose by 5 to 8 percentage points", 1).course is Course.BY
    assert english("rose from 5% to 8%", 1).course is Course.TO


@pytest.mark.parametrize(
    ("source", "text", "expected"),
    [
        ("成本降低80元", "cut costs to 80 yuan", 1),
        ("成本降至80元", "cut costs by 80 yuan", 1),
        ("销售额增长12%", "sales fell by 12%", 1),
        ("由3.1%提高到4.5%", "rose from 4.5% to 3.1%", 2),
        ("分别下降52%和38%", "will drop to 52% and 38%", 2),
        ("成本降低80元", "cut costs by 80 yuan", 0),
        ("成本降低80元", "savings of 80 yuan", 0),
        ("销售额负增长12%", "sales fell by 12%", 0),
        ("销售额增长12%，达30亿元", "sales grew 12% to 3 billion yuan", 0),
        ("节约用水12吨", "lower water use by 12 tons", 0),
    ],
)
def test_a_change_turned_round_is_found(source: str, text: str, expected: int) -> None:
    read = chinese_quantities(source)

    found = list(turned(source, read, text, compare_read(read, text).equal))

    assert len(found) == expected


@pytest.mark.parametrize("opener", ["rose by ", "to 5%, ", "an increase of ", "5% and "])
def test_repeated_openers_are_read_through(opener: str) -> None:
    text = opener * 2_000
    spans = [(found.start, found.end) for found in english_quantities(text)]

    for index in range(0, len(spans), 50):
        assert english_change(text, spans, index).course in (None, *Course)
