"""Order, duplicates and overlaps of findings."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from editor.filters import arrange
from editor.model import Finding, Span
from editor.taxonomy import Category, Severity

PRIORITIES = {"a/first": 10, "b/second": 20}


def finding(check: str, start: int, end: int, severity: Severity = Severity.MINOR) -> Finding:
    return Finding(check, Span(start, end), "…", severity, Category.GRAMMAR)


def test_of_two_on_the_same_words_the_check_of_higher_rank_stays_and_keeps_the_other() -> None:
    weak, strong = finding("b/second", 2, 9), finding("a/first", 0, 8)

    (kept,) = arrange([weak, strong], PRIORITIES)

    assert kept.check == "a/first"
    assert kept.also == (weak,)


def test_advice_gives_way_whatever_its_rank() -> None:
    advice, real = finding("a/first", 0, 8, Severity.NEUTRAL), finding("b/second", 0, 8)

    (kept,) = arrange([advice, real], PRIORITIES)

    assert kept.check == "b/second"


def test_a_sentence_and_a_word_in_it_are_two_matters() -> None:
    found = [finding("a/first", 0, 300), finding("b/second", 20, 30)]

    assert len(arrange(found, PRIORITIES)) == 2


def test_the_same_finding_twice_is_one() -> None:
    assert len(arrange([finding("a/first", 0, 3)] * 2, PRIORITIES)) == 1


@given(
    st.lists(
        st.builds(
            lambda check, start, length, severity: finding(check, start, start + length, severity),
            st.sampled_from(["a/first", "b/second"]),
            st.integers(0, 900),
            st.integers(1, 400),
            st.sampled_from(list(Severity)),
        ),
        max_size=40,
    )
)
def test_findings_are_in_order_and_none_is_lost(found: list[Finding]) -> None:
    arranged = arrange(found, PRIORITIES)
    spans = [kept.span for kept in arranged]
    told = {(f.check, f.span, f.severity) for kept in arranged for f in (kept, *kept.also)}

    assert spans == sorted(spans)
    assert told == {(f.check, f.span, f.severity) for f in found}
