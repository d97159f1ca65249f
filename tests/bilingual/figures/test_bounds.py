"""Figures that one side bounds from above and the other from below."""

from __future__ import annotations

import pytest

from editor.bilingual.figures.bounds import wrong_bounds
from editor.bilingual.figures.values import compare


def bounds(chinese: str, english: str) -> list[tuple[str, str | None]]:
    equal = compare(chinese, english).equal
    found = wrong_bounds(chinese, english, equal)
    return [(english[one.start : one.end], one.right) for one in found]


@pytest.mark.parametrize(
    ("chinese", "english", "words", "right"),
    [
        ("不少于60人", "no more than 60 people", "no more than", "at least"),
        ("不得低于60元", "shall not exceed 60 yuan", "not exceed", "at least"),
        ("超过60吨", "less than 60 tons", "less than", "more than"),
        ("60多吨", "below 60 tons", "below", "more than"),
        ("低于60%", "more than 60%", "more than", "less than"),
        ("不超过60%", "at least 60%", "at least", "no more than"),
        ("60吨以下", "60 tons or more", "or more", None),
        ("不足60%", "exceeded 60%", "exceeded", None),
    ],
)
def test_the_wrong_side_is_found(chinese: str, english: str, words: str, right: str | None) -> None:
    assert bounds(chinese, english) == [(words, right)]


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("不少于60人", "no fewer than 60 people"),
        ("不少于60人", "not less than 60 people"),
        ("不超过60%", "must not be more than 60%"),
        ("多达60人", "up to 60 people"),
        ("60余人", "60 people"),
        ("60人", "more than 60 people"),
        ("约60人", "less than 60 people"),
        ("60吨以上", "60 tons or more"),
        ("2023年6月以上", "no more than June 2023"),
    ],
)
def test_the_same_side_in_other_words_is_right(chinese: str, english: str) -> None:
    assert bounds(chinese, english) == []
