"""Order, duplicates and overlaps of findings."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from editor.filters import arrange, doubt
from editor.model import Edit, Finding, Safety, Span, Suggestion
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


def test_what_is_missing_at_a_place_and_a_wrong_word_beside_it_are_two_matters() -> None:
    found = [finding("a/first", 9, 9), finding("b/second", 2, 9)]

    assert len(arrange(found, PRIORITIES)) == 2


def test_the_same_finding_twice_is_one() -> None:
    assert len(arrange([finding("a/first", 0, 3)] * 2, PRIORITIES)) == 1


def test_a_doubtful_finding_is_advice_and_its_fix_is_never_applied() -> None:
    fix = Suggestion(Safety.SAFE, "x", (Edit(Span(0, 3), "x"),))
    doubtful = replace(finding("a/first", 0, 3), suggestions=(fix,), confidence=0.4)

    (kept,) = doubt([doubtful], 0.5)

    assert kept.severity is Severity.NEUTRAL
    assert kept.safe_suggestion is None
    assert doubt([doubtful], 0.4) == (doubtful,)


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


def test_a_finding_whose_fix_deletes_all_its_words_leaves_nothing_inside_to_decide() -> None:
    removal = Suggestion(Safety.UNSAFE, "", (Edit(Span(0, 300), ""),))
    region = replace(finding("a/first", 0, 300), suggestions=(removal,))
    inside, outside = finding("b/second", 20, 30), finding("b/second", 290, 310)

    kept, beside = arrange([inside, region, outside], PRIORITIES)

    assert kept.also == (inside,)
    assert beside == outside
