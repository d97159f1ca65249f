"""The rows of the side-by-side view."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from editor.model import Document, Gap, Pair, Segment, SegmentKind, Span
from editor.reporters.html.changes import Change, apply
from editor.reporters.html.redline import Mark
from editor.reporters.html.rows import Row, make_rows
from editor.reporters.worddiff import word_diff


def _document(*texts: str) -> Document:
    segments, at = [], 0
    for text in texts:
        segments.append(Segment.verbatim(text, at))
        at += len(text) + 1
    return Document("a.txt", "\n".join(texts), tuple(segments))


def _sides(row: Row) -> tuple[str, str]:
    return tuple("".join(token.text for token in side) for side in (row.before, row.after))  # type: ignore[return-value]


@given(
    st.text(alphabet="ab. A", max_size=40),
    st.lists(st.integers(0, 40), max_size=6),
    st.text(alphabet="cd ", max_size=5),
)
def test_rows_together_hold_the_text_and_the_result(
    text: str, edges: list[int], replacement: str
) -> None:
    places = sorted(min(edge, len(text)) for edge in edges)
    changes = [
        Change(a, b, replacement, i, word_diff(text[a:b], replacement))
        for i, (a, b) in enumerate(zip(places[::2], places[1::2], strict=False))
    ]
    marks = [Mark(change.start, change.end, change.finding) for change in changes]

    rows = make_rows(_document(text), {0: marks}, {0: changes})

    if text.strip():
        sides = [_sides(row) for row in rows]
        assert "".join(before for before, _ in sides) == text
        assert "".join(after for _, after in sides) == apply(text, changes)
        assert [row.start for row in rows[1:]] == [row.end for row in rows[:-1]]
    else:
        assert rows == ()


def test_each_sentence_stands_beside_the_chinese_it_was_aligned_with() -> None:
    document = _document("One came. Two went. Three stayed.")
    (segment,) = document.segments
    pairs = (
        Pair(segment, Span(0, 9), "一来了。", confident=True),
        Pair(segment, Span(20, 33), "三留下。", confident=True),
    )

    rows = make_rows(replace(document, pairs=pairs), {}, {})

    assert [(row.source, _sides(row)[0]) for row in rows] == [
        ("一来了。", "One came. "),
        ("", "Two went. "),
        ("三留下。", "Three stayed."),
    ]


def test_chinese_that_was_left_out_has_a_row_where_its_english_is_missed() -> None:
    document = _document("One came. Two went.")
    (segment,) = document.segments
    pairs = (
        Pair(segment, Span(0, 9), "一", confident=True),
        Pair(segment, Span(10, 19), "二", confident=True),
    )
    gap = Gap("漏", "漏", SegmentKind.PARAGRAPH, segment, 9, 1)

    rows = make_rows(replace(document, pairs=pairs, gaps=(gap,)), {}, {})

    assert [row.source for row in rows] == ["一", "漏", "二"]
    assert rows[1].start == rows[1].end
    assert not rows[1].is_changed


def test_a_row_says_that_its_chinese_is_unsure_and_that_a_finding_is_about_it() -> None:
    document = _document("One came. Two went.")
    (segment,) = document.segments
    pairs = (
        Pair(segment, Span(0, 9), "一来了。", confident=True),
        Pair(segment, Span(10, 19), "二走了。", confident=False),
    )

    sure, unsure = make_rows(replace(document, pairs=pairs), {0: [Mark(0, 3, 0)]}, {})

    assert (sure.is_unsure, unsure.is_unsure) == (False, True)
    assert (sure.is_marked, unsure.is_marked) == (True, False)
    assert not sure.is_changed


def test_a_sentence_that_goes_is_a_removed_row_and_others_are_unchanged() -> None:
    text = "One came. Two went."
    change = Change(10, 19, "", 0, word_diff("Two went.", ""))

    rows = make_rows(_document(text), {}, {0: [change]})

    assert [(row.is_changed, row.is_removed) for row in rows] == [(False, False), (True, True)]
