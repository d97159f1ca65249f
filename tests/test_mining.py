"""What people do again and again becomes a proposal; what they do once or unevenly does not."""

from __future__ import annotations

from editor import readers
from editor.comparison import Comparison, compare
from editor.decisions import Decision, Decisions, DocumentDecisions, State
from editor.mining import Demotion, demotions, proposals
from editor.review import Review


def compared(before: str, after: str, path: str = "a.txt") -> Comparison:
    old, new = (Review(readers.read(text.encode(), path), ()) for text in (before, after))
    return compare(old, new)


def decided(*decisions: tuple[State, str, str, str | None], path: str = "a.txt") -> Decisions:
    made = tuple(
        Decision(f"{index:016x}", state, check=check, words=words, replacement=replacement)
        for index, (state, check, words, replacement) in enumerate(decisions)
    )
    return Decisions((DocumentDecisions(path, "0" * 64, made),))


def test_a_replacement_made_in_two_texts_is_proposed() -> None:
    one = compared("The molten iron ran well today.", "The hot metal ran well today.")
    two = compared("They cast molten iron in May.", "They cast hot metal in May.", "b.txt")

    (row,) = proposals([], [one, two], at_least=2)

    assert (row.avoid, row.preferred, row.count) == ("molten iron", "hot metal", 2)
    assert row.paths == ("a.txt", "b.txt")


def test_words_that_were_as_often_left_alone_are_no_rule() -> None:
    one = compared(
        "The base opened. A base is big. They saw the base there.",
        "The hub opened. A base is big. They saw the base there.",
    )

    assert proposals([], [one, one], at_least=2) == ()


def test_replacements_that_disagree_are_no_rule() -> None:
    one = compared("They held the ceremony in May.", "They held the event in May.")
    two = compared("They held the ceremony in May.", "They held the launch in May.")

    assert proposals([], [one, two], at_least=1) == ()


def test_sentences_and_figures_are_no_terms() -> None:
    one = compared(
        "It made 12 of them. One two three four five six seven eight.",
        "It made 13 of them. Quite another sentence stands here with many other words now.",
    )

    assert proposals([], [one, one], at_least=2) == ()


def test_a_reviewers_own_wording_counts() -> None:
    file = decided(
        (State.EDITED, "style/light-verb", "made reports on", "reported on"),
        (State.EDITED, "style/light-verb", "made reports on", "reported on"),
        (State.ACCEPTED, "style/light-verb", "made a study of", "studied"),
    )

    (row,) = proposals([file], [], at_least=2)

    assert (row.avoid, row.preferred) == ("made reports on", "reported on")


def test_a_check_that_is_mostly_rejected_is_named() -> None:
    file = decided(
        (State.REJECTED, "style/noun-stack", "a", None),
        (State.REJECTED, "style/noun-stack", "b", None),
        (State.ACCEPTED, "style/noun-stack", "c", "x"),
        (State.REJECTED, "style/light-verb", "d", None),
        (State.ACCEPTED, "style/light-verb", "e", "x"),
        (State.ACCEPTED, "style/light-verb", "f", "x"),
        (State.OPEN, "style/light-verb", "g", None),
    )

    assert demotions([file], at_least=1) == (Demotion("style/noun-stack", 2, 3),)
