"""How a wrong figure or date is put right in the manner of the words around it."""

from __future__ import annotations

import pytest
from hypothesis import given

from editor.bilingual.figures.dates import wrong_parts
from editor.bilingual.figures.quantities import chinese_quantities
from editor.bilingual.figures.restating import number, restated, restated_date
from editor.bilingual.figures.values import compare
from editor.quantities import quantities
from tests.bilingual.figures.number_forms import values
from tests.sole import sole


@pytest.mark.parametrize(
    ("chinese", "english", "right"),
    [
        ("126亿元", "RMB 1.26 billion", "RMB 12.6 billion"),
        ("126亿元", "1.26-billion-yuan", "12.6-billion-yuan"),
        ("62万吨", "62,000 tons", "620,000 tons"),
        ("4.5万千瓦", "450 MW", "45 MW"),
        ("52%", "25 percent", "52 percent"),
        ("1.8亿美元", "180 million yuan", "US$180 million"),
        ("3亿新元", "300 million yuan", "S$300 million"),
        ("1.8亿元", "US$180 million", "180 million yuan"),
        ("2300亩", "2,300 acres", "153 hectares (2,300 mu)"),
        ("40亩", "40 acres", "2.7 hectares (40 mu)"),
        ("1万亩", "10,000-acre", "10,000-mu"),
        ("1.2个百分点", "1.2%", "1.2 percentage points"),
        ("1个百分点", "1%", "1 percentage point"),
        ("1780立方米", "1,780 square meters", "1,780 cubic meters"),
        ("1780立方米", "1,780 square metres", "1,780 cubic metres"),
        ("150亿度", "15 billion kilowatts", "15 billion kWh"),
        ("2691人", "1,269 people", "2,691"),
    ],
)
def test_a_wrong_figure_is_put_right(chinese: str, english: str, right: str) -> None:
    suspect = sole(compare(chinese, english).suspects)

    assert restated(suspect.chinese, suspect.english, english) == right


def test_points_before_their_noun_are_joined() -> None:
    text = "a 3% increase"
    suspect = sole(compare("提高3个百分点", text).suspects)

    assert restated(suspect.chinese, suspect.english, text) == "3-percentage-point"


@pytest.mark.parametrize(
    ("chinese", "english", "right"),
    [
        ("2024年3月9日", "March 9, 2023", "2024"),
        ("3月9日", "May 9", "March"),
        ("3月9日", "Sep. 9", "Mar."),
        ("3月9日", "March 6th", "9"),
        ("2024-03-09", "2024-05-09", "03"),
        ("第二季度", "the Third Quarter", "Second"),
        ("第二季度", "Q3", "2"),
        ("第二季度", "3rd quarter", "2nd"),
        ("“十四五”期间", "the 13th Five-Year Plan", "14th"),
        ("周五", "Thursday", "Friday"),
        ("3月下旬", "early March", "late"),
        ("明年", "this year", "next year"),
        ("9时58分", "at 8:58 a.m.", None),
    ],
)
def test_a_wrong_date_is_put_right(chinese: str, english: str, right: str | None) -> None:
    wrong = sole(wrong_parts(chinese, chinese_quantities(chinese), english))

    assert restated_date(wrong.chinese.value, wrong.english, english) == right


@given(values())
def test_every_number_is_written_so_that_it_is_read_back(value: int) -> None:
    (chinese,) = chinese_quantities(f"{value}元")

    assert sole(quantities(f"{number(chinese.value)} yuan")).value == value
