"""Code points against UTF-16 units, lines and columns."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.offsets import LineMap, Utf16Map


@given(st.text(), st.data())
def test_units_count_what_utf_16_would_write(text: str, data: st.DataObject) -> None:
    text = text.encode("utf-8", "ignore").decode()
    position = data.draw(st.integers(0, len(text)))
    units = len(text[:position].encode("utf-16-le")) // 2
    mapped = Utf16Map(text)

    assert mapped.to_units(position) == units
    assert mapped.to_points(units) == position


def test_half_a_surrogate_pair_counts_as_its_start() -> None:
    assert Utf16Map("a😀b").to_points(2) == 1


@pytest.mark.parametrize(
    ("text", "position", "place"),
    [
        ("", 0, (1, 1)),
        ("ab\ncd", 3, (2, 1)),
        ("ab\r\ncd", 5, (2, 2)),
        ("ab\rcd", 4, (2, 2)),
        ("😀a\n张b", 4, (2, 2)),
        ("end\n", 4, (2, 1)),
    ],
)
def test_lines_and_columns_count_from_one(text: str, position: int, place: tuple[int, int]) -> None:
    assert LineMap(text).locate(position) == place


def test_a_line_is_found_without_its_break() -> None:
    lines = LineMap("one\r\ntwo\nthree")

    assert [lines.line_span(number) for number in (1, 2, 3)] == [(0, 3), (5, 8), (9, 14)]
