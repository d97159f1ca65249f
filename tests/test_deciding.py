"""Reviewers' decisions become edits and silence, and nothing else changes."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from editor import readers
from editor.deciding import plan, silence, standing
from editor.decisions import Decision, DocumentDecisions, State, document_fingerprint
from editor.fingerprints import fingerprints
from editor.model import Edit, Finding, Safety, Span, Suggestion
from editor.review import Review
from editor.taxonomy import Category, Severity

TEXT = "One two three four five. One two three."


def finding(start: int, end: int, *replacements: str) -> Finding:
    span = Span(start, end)
    return Finding(
        "a/b",
        span,
        "No.",
        Severity.MAJOR,
        Category.GRAMMAR,
        tuple(Suggestion(Safety.UNSAFE, to, (Edit(span, to),)) for to in replacements),
    )


def review(*findings: Finding) -> Review:
    return Review(readers.read(TEXT.encode(), "a.txt"), findings)


def decided(of: Review, *states: tuple[State, str | None]) -> DocumentDecisions:
    names = fingerprints(TEXT, of.findings)
    decisions = tuple(
        Decision(name, state, replacement=to, note="why", author="Li")
        for name, (state, to) in zip(names, states, strict=False)
    )
    return DocumentDecisions("a.txt", document_fingerprint(TEXT), decisions)


def test_accepted_and_own_wordings_become_edits() -> None:
    of = review(finding(0, 3, "A", "B"), finding(4, 7, "C"), finding(8, 13, "D"))

    planned = plan(
        of, decided(of, (State.ACCEPTED, "B"), (State.EDITED, "mine"), (State.REJECTED, None))
    )

    assert planned.edits == (Edit(Span(0, 3), "B"), Edit(Span(4, 7), "mine"))
    assert len(planned.applied) == 2
    assert planned.stale == planned.clashing == ()


def test_a_decision_whose_suggestion_is_gone_is_stale() -> None:
    of = review(finding(0, 3, "A"))

    planned = plan(of, decided(of, (State.ACCEPTED, "no longer offered")))

    assert planned.edits == ()
    assert len(planned.stale) == 1


def test_of_two_decisions_on_the_same_words_the_first_is_applied() -> None:
    of = review(finding(0, 7, "A"), finding(4, 13, "B"))

    planned = plan(of, decided(of, (State.ACCEPTED, "A"), (State.ACCEPTED, "B")))

    assert planned.edits == (Edit(Span(0, 7), "A"),)
    assert len(planned.clashing) == 1


def test_a_rejected_finding_is_silent_and_its_reason_is_kept() -> None:
    of = review(finding(0, 3, "A"), finding(4, 7, "B"))

    silent = silence(of, decided(of, (State.REJECTED, None), (State.ACCEPTED, "B")))

    assert silent.findings == of.findings[1:]
    (kept,) = silent.silenced
    assert (kept.finding, kept.note, kept.author) == (of.findings[0], "why", "Li")
    assert silent.score > of.score


def test_without_decisions_nothing_is_silent() -> None:
    of = review(finding(0, 3, "A"))

    assert silence(of, None) is of


def test_decisions_on_what_is_no_longer_found_do_not_stand() -> None:
    before, after = review(finding(0, 3), finding(4, 7)), review(finding(4, 7))
    decisions = decided(before, (State.REJECTED, None), (State.REJECTED, None))

    assert standing(after, decisions) == decisions.decisions[1:]


def test_decisions_on_what_was_not_looked_for_stand() -> None:
    gone = Decision("0" * 16, State.REJECTED, check="a/b")
    other = Decision("1" * 16, State.REJECTED, check="a/c")
    decisions = DocumentDecisions("a.txt", "0" * 64, (gone, other))

    assert standing(review(), decisions, asleep={"a/c"}) == (other,)


SPANS = st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT))).map(sorted)


@given(
    spans=st.lists(SPANS, max_size=12),
    states=st.lists(st.sampled_from(list(State)), min_size=12, max_size=12),
)
def test_edits_never_overlap_and_every_decision_is_accounted_for(
    spans: list[list[int]], states: list[State]
) -> None:
    of = review(*(finding(start, end, "x") for start, end in spans))
    takes = {State.ACCEPTED: "x", State.EDITED: "y"}
    decisions = decided(of, *((state, takes.get(state)) for state in states))

    planned = plan(of, decisions)

    assert readers.revise(of.document, planned.edits).text is not None
    changing = [d for d in decisions.decisions if d.state in takes]
    assert len(planned.applied) + len(planned.stale) + len(planned.clashing) == len(changing)
