"""The rules of the score, each with the smallest case that shows it."""

from __future__ import annotations

import pytest

from editor.model import Edit, Span
from editor.taxonomy import Severity
from tests.benchmarks.measuring.agreement import agrees
from tests.benchmarks.measuring.scoring import (
    Problem,
    Remark,
    Score,
    Share,
    alike,
    chance,
    covers,
    finds,
    is_right,
    score,
)


def problem(
    start: int,
    end: int,
    *,
    category: str = "terminology",
    fix: str | None = None,
    needs_source: bool = False,
) -> Problem:
    return Problem(Span(start, end), category, Severity.MAJOR, fix, needs_source)


def remark(start: int, end: int, *fixes: str, about_sentence: bool = False) -> Remark:
    return Remark(Span(start, end), "some/check", fixes=fixes, about_sentence=about_sentence)


@pytest.mark.parametrize(
    ("one", "other", "covered"),
    [
        ((0, 10), (5, 15), True),
        ((0, 10), (6, 16), False),
        ((0, 100), (40, 44), True),
        ((0, 5), (3, 50), False),
        ((0, 10), (10, 20), False),
        ((0, 3), (1, 2), True),
    ],
)
def test_half_of_the_shorter_must_be_shared(
    one: tuple[int, int], other: tuple[int, int], covered: bool
) -> None:
    assert covers(Span(*one), Span(*other)) is covered
    assert covers(Span(*other), Span(*one)) is covered


@pytest.mark.parametrize(
    ("place", "covered"), [(4, False), (5, True), (7, True), (9, True), (10, False)]
)
def test_missing_words_are_covered_by_what_stands_around_or_beside_them(
    place: int, covered: bool
) -> None:
    assert covers(Span(5, 9), Span(place, place)) is covered


def test_a_whole_sentence_wants_a_third_of_it_or_a_remark_about_the_sentence() -> None:
    sentence = problem(0, 150)

    assert not finds(remark(0, 49), sentence)
    assert finds(remark(0, 50), sentence)
    assert finds(remark(0, 5, about_sentence=True), sentence)
    assert finds(remark(0, 5), problem(0, 120))


def test_a_remark_on_a_word_says_little_of_a_paragraph() -> None:
    assert is_right(remark(0, 20), problem(0, 80))
    assert not is_right(remark(0, 20), problem(0, 81))
    assert is_right(remark(0, 2), problem(0, 40))
    assert is_right(remark(0, 20, about_sentence=True), problem(0, 81))


def test_a_remark_on_a_sentence_finds_no_word_in_it_but_a_run_on() -> None:
    long = remark(0, 41, about_sentence=True)

    assert not finds(long, problem(3, 13))
    assert not is_right(long, problem(3, 13))
    assert finds(long, problem(3, 14))
    assert finds(long, problem(3, 4, category="run-on"))
    assert is_right(long, problem(3, 4, category="run-on"))


def test_nested_problems_are_each_found_or_missed() -> None:
    outer, inner, beside = problem(0, 40), problem(5, 12), problem(20, 30)

    scored = score("x" * 60, [outer, inner, beside], [remark(5, 12)])

    assert [answered.found for answered in scored.problems] == [True, True, False]
    assert scored.recall == Share(2, 3)
    assert scored.precision == Share(1, 1)


def test_what_needs_the_chinese_costs_no_recall_but_makes_a_remark_right() -> None:
    scored = score("x" * 60, [problem(0, 8, needs_source=True)], [remark(0, 8), remark(30, 38)])

    assert scored.recall == Share(0, 0)
    assert scored.recall.value == 0
    assert scored.precision == Share(1, 2)


@pytest.mark.parametrize(
    ("suggested", "wanted", "same"),
    [
        ("the dual carbon goals", "dual carbon goals", True),
        ("Dual-carbon goals", "dual carbon goals", True),
        ("carbon goals", "dual carbon targets", False),
        ("", "", True),
        (",", "", True),
        ("carbon", "", False),
        ("", "carbon", False),
        ("very very very good", "very good", True),
    ],
)
def test_a_fix_is_right_when_it_shares_three_words_in_five(
    suggested: str, wanted: str, same: bool
) -> None:
    assert alike(suggested, wanted) is same


def test_fixes_count_only_for_found_problems_that_have_one() -> None:
    problems = [
        problem(0, 8, fix="molten iron"),
        problem(10, 18, fix=""),
        problem(20, 28, fix=None),
        problem(30, 38, fix="nobody found it"),
        problem(40, 48, fix="pig iron"),
    ]
    remarks = [
        remark(0, 8, "hot metal", "molten iron"),
        remark(10, 18, ""),
        remark(20, 28, "anything"),
        remark(40, 48),
    ]

    assert score("x" * 60, problems, remarks).fixes == Share(2, 3)


@pytest.mark.parametrize("about_sentence", [False, True])
@pytest.mark.parametrize("size", [0, 1, 4, 11, 45, 60])
def test_chance_is_the_share_of_places_where_the_remark_would_be_right(
    size: int, about_sentence: bool
) -> None:
    length = 60
    problems = [
        problem(0, 5), problem(2, 4), problem(20, 20), problem(25, 60),
        problem(10, 58), problem(57, 60), problem(30, 31, category="run-on"),
    ]  # fmt: skip
    places = range(length - size + 1)
    right = sum(
        any(is_right(remark(s, s + size, about_sentence=about_sentence), p) for p in problems)
        for s in places
    )

    found = chance(remark(0, size, about_sentence=about_sentence), problems, length)

    assert found == pytest.approx(right / len(places))


def test_chance_of_a_text_without_problems_is_none_and_of_an_empty_text_too() -> None:
    assert chance(remark(0, 3), [], 10) == 0
    assert chance(remark(0, 0), [], 0) == 0
    assert Score().chance == 0


def test_scores_add_up_and_can_be_split_by_kind() -> None:
    one = score("x" * 20, [problem(0, 8)], [remark(0, 8)])
    other = score("x" * 20, [problem(0, 8, category="style"), problem(9, 12)], [remark(15, 18)])

    both = one + other

    assert both.recall == Share(1, 3)
    assert both.precision == Share(1, 2)
    recalls = {kind: some.recall for kind, some in both.by_problem(lambda p: p.category).items()}
    assert recalls == {"terminology": Share(1, 2), "style": Share(0, 1)}
    assert list(recalls) == ["terminology", "style"]
    rules = {kind: some.precision for kind, some in both.by_remark(lambda r: r.rule).items()}
    assert rules == {"some/check": Share(1, 2)}


TEXT = "The plant made iron water for the the mill， and sold it."
IRON_WATER, DOUBLED, MARK = (15, 25), (30, 37), (42, 43)


@pytest.mark.parametrize(
    ("where", "new", "problems", "edited", "same"),
    [
        (IRON_WATER, "molten iron", [problem(*IRON_WATER, fix="molten iron")], "", True),
        (IRON_WATER, "molten iron", [problem(*IRON_WATER, fix="steel")], "", False),
        (IRON_WATER, "molten iron", [problem(0, len(TEXT))], "They made molten iron.", True),
        (IRON_WATER, "molten iron", [], "They made molten iron.", False),
        (IRON_WATER, "steel", [problem(0, len(TEXT))], "It made steel here.", True),
        (IRON_WATER, "steel", [problem(0, len(TEXT))], "A steel town.", False),
        (DOUBLED, "the", [problem(*DOUBLED, fix="the")], "", True),
        (DOUBLED, "", [problem(*DOUBLED, fix="")], "", True),
        (DOUBLED, "", [problem(*DOUBLED, fix="the")], "", False),
        (MARK, ",", [problem(38, 43, fix="mill,")], "", True),
        (MARK, ",", [problem(0, len(TEXT))], "For the mill, it was sold.", True),
        (MARK, ",", [problem(0, len(TEXT))], "For the mill it was sold, too.", False),
    ],
)
def test_an_unasked_fix_agrees_when_the_editor_did_the_same(
    where: tuple[int, int], new: str, problems: list[Problem], edited: str, same: bool
) -> None:
    assert agrees(TEXT, [Edit(Span(*where), new)], problems, edited) is same
