"""How the members of a list are counted."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.checks.context import Context, Resources
from editor.checks.linguistic.list_drift import list_drift
from editor.model import Document, Segment

Flagged = Callable[[str], list[str]]

WAYS = (
    ("first,", "second,", "third,", "fourth,"),
    ("firstly,", "secondly,", "thirdly,", "fourthly,"),
    ("the first is to", "the second is to", "the third is to", "the fourth is to"),
    ("(1)", "(2)", "(3)", "(4)"),
    ("①", "②", "③", "④"),
)


@pytest.fixture(scope="module")
def flagged(resources: Resources) -> Flagged:
    def run(text: str) -> list[str]:
        document = Document("a.txt", text, (Segment.verbatim(text, 0),))
        found = list_drift.run(Context(document, resources))
        return [text[finding.span.start : finding.span.end] for finding in found]

    return run


def listed(markers: list[str]) -> str:
    return "It wants this: " + "; ".join(f"{marker} cut costs" for marker in markers) + "."


@given(st.sampled_from(WAYS), st.integers(1, 4))
def test_a_list_counted_in_one_way_is_left_alone(
    flagged: Flagged, way: tuple[str, ...], members: int
) -> None:
    assert flagged(listed(list(way[:members]))) == []


@given(st.lists(st.sampled_from(WAYS), min_size=2, max_size=4))
def test_members_counted_otherwise_than_the_first_are_flagged(
    flagged: Flagged, ways: list[tuple[str, ...]]
) -> None:
    markers = [way[number] for number, way in enumerate(ways)]

    odd = [marker for marker, way in zip(markers, ways, strict=True) if way != ways[0]]

    assert len(flagged(listed(markers))) == len(odd)


@pytest.mark.parametrize(
    "text",
    [
        "First, he cut costs. On the other hand, (2) was left out.",
        "He came first, then second, and (3) was left out of it: third, of all.",
        "The first is to cut costs. It took two to lift it; three to four days.",
        "The first, (2) or otherwise, is to cut costs.",
    ],
)
def test_numbers_that_do_not_count_members_are_left_alone(flagged: Flagged, text: str) -> None:
    assert flagged(text) == []
