"""Document spans and the segment ranges they cover."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from editor.model import Piece, Segment, Span
from editor.reporters.placing import Place, Placer


@st.composite
def segments(draw: st.DrawFn) -> tuple[Segment, ...]:
    """Segments with markup inside and between them, verbatim and atomic pieces."""
    made, at = [], draw(st.integers(0, 3))
    for _ in range(draw(st.integers(1, 4))):
        pieces, length = [], 0
        for _ in range(draw(st.integers(1, 4))):
            atomic = draw(st.booleans())
            size = 1 if atomic else draw(st.integers(1, 5))
            taken = draw(st.integers(2, 6)) if atomic else size
            pieces.append(Piece(length, at, size, taken))
            length += size
            at += taken + draw(st.integers(0, 3))
        made.append(Segment("x" * length, tuple(pieces)))
        at += draw(st.integers(1, 3))
    return tuple(made)


@given(segments(), st.data())
def test_a_range_taken_to_the_document_comes_back_as_itself(
    made: tuple[Segment, ...], data: st.DataObject
) -> None:
    index = data.draw(st.integers(0, len(made) - 1))
    start = data.draw(st.integers(0, len(made[index].text) - 1))
    end = data.draw(st.integers(start + 1, len(made[index].text)))

    places = Placer(made).place(made[index].to_document(start, end))

    assert places == (Place(index, start, end),)


@given(segments(), st.integers(0, 90), st.integers(0, 30))
def test_any_span_lands_inside_segments_in_their_order(
    made: tuple[Segment, ...], start: int, length: int
) -> None:
    places = Placer(made).place(Span(start, start + length))

    assert list(places) == sorted(places)
    assert len({place.segment for place in places}) == len(places)
    for place in places:
        assert 0 <= place.start <= place.end <= len(made[place.segment].text)


def test_a_span_in_markup_only_has_no_place() -> None:
    placer = Placer((Segment.verbatim("one", 0), Segment.verbatim("two", 10)))

    assert placer.place(Span(4, 9)) == ()
    assert placer.place(Span(6, 6)) == ()
    assert placer.place(Span(20, 30)) == ()


def test_an_empty_span_stands_at_the_end_of_a_piece_or_inside_it() -> None:
    placer = Placer((Segment.verbatim("one", 0), Segment.verbatim("two", 10)))

    assert placer.place(Span(3, 3)) == (Place(0, 3, 3),)
    assert placer.place(Span(11, 11)) == (Place(1, 1, 1),)


def test_a_span_over_two_paragraphs_has_a_place_in_each() -> None:
    placer = Placer((Segment.verbatim("one", 0), Segment.verbatim("two", 10)))

    assert placer.place(Span(1, 12)) == (Place(0, 1, 3), Place(1, 0, 2))


def test_a_document_without_text_has_no_places() -> None:
    assert Placer(()).place(Span(0, 5)) == ()
    assert Placer(()).place(Span(0, 0)) == ()
