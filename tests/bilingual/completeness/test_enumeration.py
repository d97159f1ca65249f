"""Lists that count, in Chinese and in English."""

from __future__ import annotations

import pytest

from editor.bilingual.completeness.enumeration import lost_number

CHINESE = "一是建设工厂；二是保护环境；三是培训工人。"


@pytest.mark.parametrize(
    "english",
    [
        "First, build; second, protect; third, train.",
        "Firstly, build; secondly, protect; thirdly, train.",
        "(1) build; (2) protect; (3) train.",
        "1. Build. 2. Protect. 3. Train.",
        "① build ② protect ③ train",
        "First, build; the second is to protect; (3) train.",
        "One is to build, two is to protect, and three is to train.",
        "Build, protect and train.",
        "First, build, protect and train.",
        "First, build; second, protect; finally, train.",
        "The aims are to build, second, to protect, and third, to train.",
    ],
)
def test_a_list_that_counts_to_the_end_or_not_at_all_is_whole(english: str) -> None:
    assert lost_number(CHINESE, english) is None


def test_a_number_passed_over_is_told_before_the_next() -> None:
    english = "First, build; third, train."
    lost = lost_number(CHINESE, english)

    assert lost is not None
    assert (lost.source, lost.at) == ("二是保护环境；", english.index("third"))


def test_the_last_number_is_told_at_the_end() -> None:
    english = "First, build; second, protect."
    lost = lost_number(CHINESE, english)

    assert lost is not None
    assert (lost.source, lost.at) == ("三是培训工人。", len(english))


@pytest.mark.parametrize(
    "chinese", ["一是建设工厂；二是保护环境。", "第一季度第二季度", "", "一是" * 1000, "（" * 9999]
)
def test_what_is_no_list_of_three_is_not_counted(chinese: str) -> None:
    assert lost_number(chinese, "First and second.") is None
