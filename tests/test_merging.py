"""Two reviewers' decisions become one file; where they disagree nothing is decided."""

from __future__ import annotations

from editor.decisions import Decision, Decisions, DocumentDecisions, State
from editor.merging import merge

DIGEST = "0" * 64
ONE, TWO = "1" * 16, "2" * 16


def decided(*decisions: Decision, path: str = "a.txt") -> Decisions:
    return Decisions((DocumentDecisions(path, DIGEST, decisions),))


def test_decisions_on_different_findings_come_together() -> None:
    merged = merge(
        [
            decided(Decision(ONE, State.REJECTED)),
            decided(Decision(TWO, State.ACCEPTED, replacement="x")),
        ]
    )

    (document,) = merged.decisions.documents
    assert [decision.finding for decision in document.decisions] == [ONE, TWO]
    assert merged.conflicts == ()


def test_an_open_decision_gives_way_and_its_note_stays() -> None:
    merged = merge(
        [
            decided(Decision(ONE, State.OPEN, note="ask the plant")),
            decided(Decision(ONE, State.REJECTED, note="it is right", author="Li")),
        ]
    )

    (decision,) = merged.decisions.documents[0].decisions
    assert decision.state is State.REJECTED
    assert decision.note == "it is right; ask the plant"


def test_the_same_decision_twice_is_no_conflict() -> None:
    same = Decision(ONE, State.ACCEPTED, replacement="x", author="Li")

    merged = merge([decided(same), decided(same)])

    assert merged.decisions == decided(same)
    assert merged.conflicts == ()


def test_a_disagreement_opens_the_finding_and_says_who_said_what() -> None:
    merged = merge(
        [
            decided(Decision(ONE, State.ACCEPTED, replacement="x", author="Li")),
            decided(Decision(ONE, State.REJECTED, note="our house form", author="Wang")),
        ]
    )

    (decision,) = merged.decisions.documents[0].decisions
    assert (decision.state, decision.replacement) == (State.OPEN, None)
    assert decision.note == "Li accepted “x”; Wang rejected it (our house form)"
    (conflict,) = merged.conflicts
    assert (conflict.ours.author, conflict.theirs.author) == ("Li", "Wang")


def test_documents_are_told_apart() -> None:
    merged = merge(
        [
            decided(Decision(ONE, State.REJECTED)),
            decided(Decision(ONE, State.REJECTED), path="b.txt"),
        ]
    )

    assert [document.path for document in merged.decisions.documents] == ["a.txt", "b.txt"]
