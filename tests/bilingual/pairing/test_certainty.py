"""How sure the steps of a path are."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.bilingual.pairing.certainty import certainties
from editor.bilingual.pairing.confidence import sure_steps, sure_together
from editor.bilingual.pairing.evidence import Evidence, Sentence
from editor.bilingual.pairing.path import Path, Step
from editor.model import Span


def sentences(lengths: list[int], keys: list[str]) -> list[Sentence]:
    made, at = [], 0
    for index, length in enumerate(lengths):
        span = Span(at, at + length)
        anchors = frozenset({f"number {keys[index % len(keys)]}"}) if keys else frozenset()
        made.append(Sentence(0, span, "x" * length, span, length, anchors, index == 0))
        at += length
    return made


LENGTHS = st.lists(st.integers(1, 300), max_size=150)
KEYS = st.lists(st.sampled_from("abcdefgh"), max_size=8)


@settings(deadline=None, max_examples=40)
@given(LENGTHS, LENGTHS, KEYS, KEYS)
def test_every_step_has_its_share_of_all_ways(
    source: list[int], target: list[int], one: list[str], other: list[str]
) -> None:
    evidence = Evidence(sentences(source, one), sentences(target, other))
    steps = Path(evidence).steps
    found = list(certainties(evidence, steps))

    assert len(found) == len(steps)
    for certainty in found:
        assert 0 <= certainty.step <= min(certainty.before, certainty.after) + 1e-6
        assert max(certainty.before, certainty.after) <= 1 + 1e-6


@settings(deadline=None, max_examples=40)
@given(LENGTHS, LENGTHS, KEYS, KEYS)
def test_steps_joined_or_not_cover_both_texts_in_order(
    source: list[int], target: list[int], one: list[str], other: list[str]
) -> None:
    evidence = Evidence(sentences(source, one), sentences(target, other))
    steps = Path(evidence).steps
    certain = list(certainties(evidence, steps))
    joined = list(sure_together(evidence, steps, certain, sure_steps(evidence, steps, certain)))

    row = column = 0
    for step, _ in joined:
        assert (step.row, step.column) == (row, column)
        row, column = step.row_end, step.column_end
    assert (row, column) == (len(source), len(target))
    assert not any(step.lonely for step, sure in joined if sure)


def test_shared_figures_make_sure_and_equal_neighbours_do_not() -> None:
    told = Evidence(sentences([40] * 9, list("abcdefghi")), sentences([40] * 9, list("abcdefghi")))
    alike = Evidence(sentences([40] * 9, []), sentences([40] * 8, []))

    sure = [certainty.step for certainty in certainties(told, Path(told).steps)]
    unsure = [certainty.step for certainty in certainties(alike, Path(alike).steps)]

    assert min(sure) > 0.95
    assert min(unsure) < 0.5


def test_windows_of_a_long_path_agree_with_each_other() -> None:
    keys = [str(number) for number in range(400)]
    evidence = Evidence(sentences([50] * 400, keys), sentences([50] * 400, keys))
    found = [certainty.step for certainty in certainties(evidence, Path(evidence).steps)]

    assert found[150] == pytest.approx(found[200], abs=1e-6)


def test_two_steps_are_one_from_the_first_to_the_last() -> None:
    assert Step(1, 2, 3, 4, 2.0).joined(Step(0, 1, 3, 3, -1.0)) == Step(0, 2, 3, 4, 1.0)
