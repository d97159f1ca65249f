"""Word-wise changes and the stream of marks around them."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from editor.model import Edit, Finding, Safety, Segment, Span, Suggestion
from editor.reporters.html.changes import Change, apply, choose
from editor.reporters.html.redline import Mark, redline
from editor.reporters.placing import Placer
from editor.reporters.worddiff import Kind, Stroke, word_diff
from editor.review import Review
from editor.taxonomy import Category, Severity

WORDS = st.lists(st.sampled_from(["the ", "steel ", "of", " ", "plant", ", ", "3.5", "镁", "\n"]))
TEXTS = st.one_of(st.text(), WORDS.map("".join))


@given(TEXTS, TEXTS)
def test_strokes_hold_both_wordings_whole(before: str, after: str) -> None:
    strokes = word_diff(before, after)

    assert "".join(s.text for s in strokes if s.kind is not Kind.INSERT) == before
    assert "".join(s.text for s in strokes if s.kind is not Kind.DELETE) == after
    assert all(stroke.text for stroke in strokes)
    assert all(a.kind is not b.kind for a, b in pairwise(strokes))


def test_only_the_word_that_differs_is_struck() -> None:
    assert word_diff("the new development idea", "the new development philosophy") == (
        Stroke(Kind.KEEP, "the new development "),
        Stroke(Kind.DELETE, "idea"),
        Stroke(Kind.INSERT, "philosophy"),
    )


def test_a_small_word_between_two_changes_does_not_stay_behind() -> None:
    strokes = word_diff(
        "the secretary of Chenghe Party group today", "the Secretary of the CPC today"
    )

    assert Stroke(Kind.KEEP, " of ") not in strokes


def test_wordings_with_little_in_common_are_shown_whole() -> None:
    before, after = "the twenty great spirits", "the guiding principles of the Congress"

    assert word_diff(before, after) == (
        Stroke(Kind.DELETE, before),
        Stroke(Kind.INSERT, after),
    )


def test_a_figure_is_one_word() -> None:
    assert Stroke(Kind.DELETE, "1.26") in word_diff("worth 1.26 billion", "worth 12.6 billion")


def test_very_long_wordings_are_compared_in_no_time_as_wholes() -> None:
    before, after = "one two " * 5000, "two one " * 5000

    assert [stroke.kind for stroke in word_diff(before, after)] == [Kind.DELETE, Kind.INSERT]


@st.composite
def lines(draw: st.DrawFn) -> tuple[str, list[Mark], list[Change]]:
    """A text with any marks, nested, crossing, empty, and changes without overlaps."""
    text = draw(st.text(alphabet="ab 镁<&", min_size=1, max_size=40))
    marks = []
    for finding in range(draw(st.integers(0, 12))):
        start = draw(st.integers(0, len(text)))
        marks.append(Mark(start, draw(st.integers(start, len(text))), finding))
    edges = sorted(draw(st.lists(st.integers(0, len(text)), max_size=8)))
    changes = []
    for finding, (start, end) in enumerate(zip(edges[::2], edges[1::2], strict=False)):
        replacement = draw(st.text(alphabet="cd ", max_size=6))
        strokes = word_diff(text[start:end], replacement)
        changes.append(Change(start, end, replacement, finding, strokes))
    return text, marks, changes


@given(lines())
def test_the_stream_holds_the_text_and_its_result_and_every_number(
    line: tuple[str, list[Mark], list[Change]],
) -> None:
    text, marks, changes = line

    tokens = redline(text, marks, changes, rewrites_inside=True)

    assert "".join(t.text for t in tokens if t.kind in ("text", "delete")) == text
    assert "".join(t.text for t in tokens if t.kind in ("text", "insert")) == apply(text, changes)
    references = [t.findings for t in tokens if t.kind == "reference"]
    assert sorted(references) == sorted((mark.finding,) for mark in marks)


@given(lines())
def test_each_run_names_the_findings_around_it(
    line: tuple[str, list[Mark], list[Change]],
) -> None:
    text, marks, changes = line

    at = 0
    for token in redline(text, marks, changes):
        if token.kind != "text":
            at += len(token.text) if token.kind == "delete" else 0
            continue
        around = {m.finding for m in marks if m.start <= at and at + len(token.text) <= m.end}
        assert set(token.findings) <= around
        assert len(token.findings) == min(len(around), 6)
        at += len(token.text)


def test_thousands_of_nested_marks_cost_no_depth_and_no_square_of_names() -> None:
    text = "x" * 10_000
    marks = [Mark(i, 10_000 - i, i) for i in range(5_000)]

    tokens = redline(text, marks, [])

    assert max(len(token.findings) for token in tokens) == 6
    assert sum(token.kind == "reference" for token in tokens) == 5_000


def test_what_is_inserted_comes_before_the_number_of_its_finding() -> None:
    changes = [Change(0, 4, "tons", 0, word_diff("ton ", "tons"))]

    tokens = redline("ton of", [Mark(0, 4, 0), Mark(4, 6, 1)], changes)

    assert [(t.kind, t.findings) for t in tokens] == [
        ("delete", (0,)),
        ("insert", (0,)),
        ("reference", (0,)),
        ("text", (1,)),
        ("reference", (1,)),
    ]


def test_the_number_of_words_that_end_here_comes_before_what_another_finding_inserts() -> None:
    changes = [Change(3, 3, " more", 1, word_diff("", " more"))]

    tokens = redline("one two", [Mark(0, 3, 0), Mark(3, 7, 1)], changes)

    assert [t.kind for t in tokens] == ["text", "reference", "insert", "text", "reference"]


def test_words_in_a_whole_sentence_are_marked_by_the_inner_finding() -> None:
    text = "A plant" + " and a plant" * 10
    tokens = redline(text, [Mark(0, len(text), 0), Mark(2, 7, 1)], [])

    assert [(t.findings, t.is_wide) for t in tokens if t.kind == "text"] == [
        ((0,), True),
        ((0, 1), False),
        ((0,), True),
    ]


def _chosen(review: Review) -> tuple[list[str], dict[int, tuple[int, ...]]]:
    segments = review.document.segments
    texts = [segment.text for segment in segments]
    choice = choose(review.findings, texts, Placer(segments))
    results = [apply(text, choice.by_segment.get(i, ())) for i, text in enumerate(texts)]
    return results, dict(choice.rivals)


def test_changes_inside_a_sentence_win_over_rewriting_it(
    review_of: Callable[..., Review], finding: Callable[..., Finding]
) -> None:
    text = "The 20 spirits were studied and the plant was built."
    whole = finding(text, text, "They studied, and built the plant.")
    inner = finding(text, "20 spirits", "guiding principles")

    results, rivals = _chosen(review_of(text, whole, inner))

    assert results == ["The guiding principles were studied and the plant was built."]
    assert rivals == {0: (1,)}


def test_safe_suggestions_are_taken_before_others(
    review_of: Callable[..., Review], finding: Callable[..., Finding]
) -> None:
    text = "a very big plant"
    unsafe = finding(text, "big", "large")
    safe = finding(text, "very big plant", "giant", safety=Safety.SAFE)

    assert _chosen(review_of(text, unsafe, safe)) == (["a giant"], {0: (1,)})


def test_an_edit_over_two_paragraphs_deletes_in_both_and_inserts_once(
    review_of: Callable[..., Review],
) -> None:
    span = Span(4, 9)
    joined = Suggestion(Safety.UNSAFE, "X", (Edit(span, "X"),))
    found = Finding("a/b", span, "Joined.", Severity.MINOR, Category.LAYOUT, (joined,))

    results, _ = _chosen(review_of("one two\nthree four", found))

    assert results == ["one X", "hree four"]


def test_advice_changes_nothing(review_of: Callable[..., Review]) -> None:
    span = Span(0, 3)
    advice = Suggestion(Safety.ADVICE, "X", (Edit(span, "X"),))
    found = Finding("a/b", span, "Maybe.", Severity.MINOR, Category.AWKWARD, (advice,))

    assert _chosen(review_of("one two", found))[0] == ["one two"]


@given(st.lists(st.tuples(st.integers(0, 20), st.integers(0, 6), st.text("xy", max_size=3))))
def test_chosen_changes_never_meet_and_the_rest_name_their_rivals(
    wanted: list[tuple[int, int, str]],
) -> None:
    text = "abcdefghijklmnopqrstuvwxyz"
    findings = []
    for start, length, to in wanted:
        span = Span(start, start + length)
        suggestion = Suggestion(Safety.UNSAFE, to, (Edit(span, to),))
        findings.append(Finding("a/b", span, "m", Severity.MINOR, Category.AWKWARD, (suggestion,)))
    choice = choose(findings, [text], Placer((Segment.verbatim(text, 0),)))

    taken = choice.by_segment.get(0, ())
    for one, other in pairwise(taken):
        assert not Span(one.start, one.end).meets(Span(other.start, other.end))
    assert {change.finding for change in taken} | set(choice.rivals) == set(range(len(findings)))
    for index, rivals in choice.rivals.items():
        assert rivals
        assert all(findings[index].span.meets(findings[rival].span) for rival in rivals)
