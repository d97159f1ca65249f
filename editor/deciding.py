"""What reviewers' decisions do to a review: edits to make, findings to keep silent."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from editor.decisions import Decision, DocumentDecisions, State, edits
from editor.model import Edit, Finding
from editor.review import Review, Silenced

_CHANGES = frozenset({State.ACCEPTED, State.EDITED})


@dataclass(frozen=True, slots=True)
class Planned:
    """The edits of all decisions that ask for one.

    Attributes:
        edits: in order, none meeting another.
        applied: the decisions they come from.
        stale: decisions whose finding, or the suggestion that was chosen, is there no longer.
        clashing: decisions whose words another one changes already.
    """

    edits: tuple[Edit, ...]
    applied: tuple[Decision, ...]
    stale: tuple[Decision, ...]
    clashing: tuple[Decision, ...]


def plan(review: Review, decided: DocumentDecisions) -> Planned:
    """What the decisions on a document ask to be changed.

    Args:
        review: of the document as it is.
        decided: by its reviewers.
    """
    named = _named(review)
    wanted: list[tuple[tuple[Edit, ...], Decision]] = []
    stale: list[Decision] = []
    for decision in decided.decisions:
        if decision.state not in _CHANGES:
            continue
        finding = named.get(decision.finding)
        change = edits(finding, decision) if finding else None
        if change:
            wanted.append((tuple(sorted(change)), decision))
        else:
            stale.append(decision)
    taken: list[Edit] = []
    applied: list[Decision] = []
    clashing: list[Decision] = []
    for change, decision in sorted(wanted, key=lambda item: item[0]):
        if taken and any(edit.span.meets(taken[-1].span) for edit in change):
            clashing.append(decision)
            continue
        taken += change
        applied.append(decision)
    return Planned(tuple(taken), tuple(applied), tuple(stale), tuple(clashing))


def silence(review: Review, decided: DocumentDecisions | None) -> Review:
    """The review without the findings that reviewers rejected; those are kept apart."""
    if decided is None:
        return review
    rejected = {d.finding: d for d in decided.decisions if d.state is State.REJECTED}
    named = _named(review)
    silenced = tuple(
        Silenced(finding, rejected[name].note, rejected[name].author, rejected[name].time)
        for name, finding in named.items()
        if name in rejected
    )
    gone = {id(item.finding) for item in silenced}
    kept = tuple(finding for finding in review.findings if id(finding) not in gone)
    return replace(review, findings=kept, silenced=silenced)


def standing(
    review: Review, decided: DocumentDecisions, asleep: Collection[str] = ()
) -> tuple[Decision, ...]:
    """The decisions that still name a finding of the review.

    Args:
        review: of the document as it is.
        decided: by its reviewers.
        asleep: checks that did not run; what was decided on their findings stands.
    """
    named = _named(review)
    return tuple(
        decision
        for decision in decided.decisions
        if decision.finding in named or decision.check in asleep
    )


def _named(review: Review) -> dict[str, Finding]:
    return dict(zip(review.fingerprints, review.findings, strict=True))
