"""Sets of spans."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from editor.model import Span
from editor.spans import Spans

spans = st.lists(
    st.tuples(st.integers(0, 30), st.integers(0, 6)).map(lambda at: Span(at[0], at[0] + at[1]))
)


def covered(some: tuple[Span, ...] | list[Span]) -> set[int]:
    return {place for span in some for place in range(span.start, span.end)}


@given(spans, st.integers(0, 40), st.integers(0, 8))
def test_a_span_meets_a_set_when_they_share_a_code_point(
    some: list[Span], start: int, length: int
) -> None:
    asked = Span(start, start + length)

    assert Spans(some).meet(asked) == bool(covered(some) & covered([asked]))


@given(spans)
def test_merging_covers_the_same_places_without_overlap(some: list[Span]) -> None:
    merged = Spans(some).merged

    assert covered(merged) == covered(some)
    assert sum(map(len, merged)) == len(covered(some))
    assert list(merged) == sorted(merged)
