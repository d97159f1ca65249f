"""Months by name and number."""

from __future__ import annotations

import re

import pytest

from editor.months import MONTH, MONTHS, month_name, month_number


@pytest.mark.parametrize("number", range(1, 13))
def test_a_number_survives_its_name(number: int) -> None:
    assert month_number(month_name(number)) == number
    assert month_number(month_name(number)[:3]) == number


@pytest.mark.parametrize("name", [*MONTHS, "Sept.", "Jan", "Dec."])
def test_the_pattern_takes_a_name_and_its_abbreviation(name: str) -> None:
    assert re.fullmatch(MONTH, name)


@pytest.mark.parametrize("word", ["Marc", "Mayor", "march", ""])
def test_the_pattern_takes_no_other_word(word: str) -> None:
    assert not re.fullmatch(MONTH, word)
