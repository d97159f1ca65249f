"""Fixing: planned, applied, settled, idempotent; nothing else changes."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor import readers
from editor.checks import builtin
from editor.checks.context import Resources
from editor.fixing import UnsettledError, plan, settle
from editor.model import Document, Edit, Finding, Safety, Span, Suggestion
from editor.pipeline import run
from editor.readers.edits import apply
from editor.review import Review
from editor.taxonomy import Category, Severity

SAFE = frozenset({Safety.SAFE})
ALL = frozenset({Safety.SAFE, Safety.UNSAFE})
CHECKS = tuple(check for check in builtin() if not check.needs_grammar)


def finding(start: int, end: int, text: str, safety: Safety = Safety.SAFE) -> Finding:
    edit = Edit(Span(start, end), text)
    suggestion = Suggestion(safety, text, (edit,))
    return Finding("a/b", Span(start, end), "…", Severity.MINOR, Category.GRAMMAR, (suggestion,))


def read(text: str) -> Document:
    return readers.read(text.encode("utf-8", "surrogatepass"), "release.txt")


def applied(document: Document, edits: tuple[Edit, ...]) -> Document:
    return read(apply(document.text, edits))


def test_what_meets_an_earlier_edit_waits_for_the_next_round() -> None:
    first, second, third = finding(0, 5, "x"), finding(3, 8, "y"), finding(9, 12, "z")

    edits, mended = plan([third, second, first], SAFE)

    assert [edit.text for edit in edits] == ["x", "z"]
    assert mended == (first, third)


def test_advice_is_never_applied() -> None:
    assert plan([finding(0, 5, "x", Safety.ADVICE)], ALL) == ((), ())


def test_unsafe_waits_for_a_yes() -> None:
    unsafe = finding(0, 5, "x", Safety.UNSAFE)

    assert plan([unsafe], SAFE) == ((), ())
    assert plan([unsafe], ALL)[1] == (unsafe,)


def test_fixes_that_undo_one_another_are_refused() -> None:
    def check(document: Document) -> Review:
        other = "b" if document.text == "a" else "a"
        return Review(document, (finding(0, 1, other),))

    with pytest.raises(UnsettledError):
        settle(check(read("a")), SAFE, applied, check)


def test_fixes_that_never_end_are_refused() -> None:
    def check(document: Document) -> Review:
        return Review(document, (finding(0, 0, "a"),))

    with pytest.raises(UnsettledError):
        settle(check(read("a")), SAFE, applied, check)


PHRASES = st.sampled_from([
    "the Party's 20 spirit", "“double carbon”", "The new development concept", "a double cycle ",
    "the the", "，", "（", "）", "our country", "It is reported that ", "😀", "\r\n", "\n\n", " ", "\t",
    '"', "’s", "magnesium base material", "Baowu", "20", "%", "。", "双碳", "a", "CPC", "economy",
    "China", "yuan", "-", "an industry", "strategic new industries", "\u202e", "domestic",
])  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(PHRASES | st.text(max_size=6), max_size=25))
def test_fixing_settles_and_a_second_time_changes_nothing(
    resources: Resources, parts: list[str]
) -> None:
    text = "".join(parts).encode("utf-8", "ignore").decode().replace("\0", "")

    def check(document: Document) -> Review:
        return run(document, CHECKS, resources)

    review = check(read(text))
    assert review.failures == ()
    for allowed in (SAFE, ALL):
        once = settle(review, allowed, applied, check)
        twice = settle(check(once.document), allowed, applied, check)

        assert twice.document.text == once.document.text
        assert twice.applied == ()


@settings(max_examples=100, deadline=None)
@given(st.lists(PHRASES, max_size=20))
def test_every_finding_lies_in_the_text_and_edits_never_overlap(
    resources: Resources, parts: list[str]
) -> None:
    document = read("".join(parts))
    review = run(document, CHECKS, resources)
    edits, _ = plan(review.findings, ALL)

    for found in review.findings:
        assert 0 <= found.span.start <= found.span.end <= len(document.text)
    for one, other in pairwise(edits):
        assert one.span.end < other.span.start
    fixed = apply(document.text, edits)
    kept = len(document.text) - sum(len(edit.span) for edit in edits)
    assert len(fixed) == kept + sum(len(edit.text) for edit in edits)
