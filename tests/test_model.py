"""Spans and the map from a segment to its document."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.model import Piece, Segment, Span


def test_a_span_cannot_run_backwards() -> None:
    with pytest.raises(ValueError, match="not a span"):
        Span(3, 2)


@pytest.mark.parametrize(
    ("one", "other", "meets"),
    [
        ((0, 3), (3, 5), False),
        ((0, 3), (2, 5), True),
        ((2, 2), (0, 5), True),
        ((5, 5), (0, 5), True),
        ((6, 6), (0, 5), False),
    ],
)
def test_spans_meet_when_they_share_text_or_an_insertion_point(
    one: tuple[int, int], other: tuple[int, int], *, meets: bool
) -> None:
    assert Span(*one).meets(Span(*other)) is meets
    assert Span(*other).meets(Span(*one)) is meets


def test_words_across_markup_map_to_a_span_that_holds_the_markup() -> None:
    # in the document: "a **bold** word"
    segment = Segment("a bold word", (Piece(0, 0, 2, 2), Piece(2, 4, 4, 4), Piece(6, 10, 5, 5)))

    assert segment.to_document(2, 6) == Span(4, 8)
    assert segment.to_document(0, 11) == Span(0, 15)
    assert segment.is_contiguous(2, 6)
    assert not segment.is_contiguous(0, 6)
    assert not segment.is_contiguous(5, 8)


def test_no_edit_reaches_across_a_barrier_but_up_to_one() -> None:
    segment = replace(Segment.verbatim("a bold word", 0), barriers=(2, 6))

    assert segment.is_contiguous(0, 2)
    assert segment.is_contiguous(2, 6)
    assert segment.is_contiguous(2, 2)
    assert not segment.is_contiguous(1, 3)
    assert not segment.is_contiguous(5, 7)
    assert not segment.is_contiguous(0, 11)


def test_an_entity_is_replaced_whole_or_not_at_all() -> None:
    # in the document: "R&amp;D"
    segment = Segment("R&D", (Piece(0, 0, 1, 1), Piece(1, 1, 1, 5), Piece(2, 6, 1, 1)))

    assert segment.to_document(0, 3) == Span(0, 7)
    assert segment.to_document(1, 2) == Span(1, 6)
    assert segment.is_contiguous(0, 3)


def test_a_position_outside_the_segment_is_refused() -> None:
    with pytest.raises(ValueError, match="outside"):
        Segment.verbatim("abc", 0).to_document(2, 4)


@given(st.text(), st.integers(0, 1000), st.data())
def test_a_verbatim_segment_slices_the_same_text_from_its_document(
    text: str, before: int, data: st.DataObject
) -> None:
    segment = Segment.verbatim(text, before)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    document = "\0" * before + text
    span = segment.to_document(start, end)

    assert document[span.start : span.end] == text[start:end]
    assert segment.is_contiguous(start, end)
