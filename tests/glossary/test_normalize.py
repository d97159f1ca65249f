"""Typographic twins become one, and every match finds its way back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.glossary.normalize import Normalized, normalize


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        ("the “double  carbon” goal", "the double carbon goal"),
        ("the Party’s\u00a020\nspirit", "the party's 20 spirit"),
        ("magnesium‑based", "magnesium-based"),
        ("ＡＢＣ　１２", "abc 12"),
        ("‘dual’ carbon", "dual carbon"),
        ("workers' congress", "workers congress"),
        ("İstanbul", "istanbul"),
        ('"', ""),
    ],
)
def test_twins_are_one(text: str, normal: str) -> None:
    assert normalize(text) == normal


@given(st.text(alphabet=st.characters(codec="utf-8") | st.sampled_from(" \"'“”’-\n")))
def test_each_normalized_character_maps_to_one_of_the_original(text: str) -> None:
    normalized = Normalized(text)

    previous = -1
    for position in range(len(normalized.text)):
        start, end = normalized.to_original(position, position + 1)
        assert end == start + 1
        assert previous < start < len(text)
        previous = start
