"""Brings the decisions of several reviewers together, and says where they disagree."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from editor.decisions import Decision, Decisions, DocumentDecisions, State


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two reviewers who decided one finding differently.

    Attributes:
        path: the document.
        ours: the decision that came first.
        theirs: the one that came later.
    """

    path: str
    ours: Decision
    theirs: Decision


@dataclass(frozen=True, slots=True)
class Merged:
    """All decisions in one file.

    Attributes:
        decisions: where reviewers disagree the finding is open, with what each said as its note.
    """

    decisions: Decisions
    conflicts: tuple[Conflict, ...]


def merge(files: Iterable[Decisions]) -> Merged:
    """Merges files of decisions; documents are the same where path and text are.

    An open decision gives way to any other. Where the same was decided twice, the first stands and
    notes are joined.
    """
    documents: dict[tuple[str, str], DocumentDecisions] = {}
    conflicts: list[Conflict] = []
    version = ""
    for file in files:
        version = version or file.tool_version
        for document in file.documents:
            key = (document.path, document.fingerprint)
            if key in documents:
                documents[key], found = _two(documents[key], document)
                conflicts += found
            else:
                documents[key] = document
    return Merged(Decisions(tuple(documents.values()), version), tuple(conflicts))


def _two(
    ours: DocumentDecisions, theirs: DocumentDecisions
) -> tuple[DocumentDecisions, list[Conflict]]:
    merged = ours.by_finding()
    conflicts: list[Conflict] = []
    for decision in theirs.decisions:
        earlier = merged.get(decision.finding)
        if earlier is None:
            merged[decision.finding] = decision
        elif State.OPEN in (earlier.state, decision.state):
            decided, other = earlier, decision
            if earlier.state is State.OPEN:
                decided, other = decision, earlier
            merged[decision.finding] = _with_note(decided, other.note)
        elif (earlier.state, earlier.replacement) == (decision.state, decision.replacement):
            merged[decision.finding] = _with_note(earlier, decision.note)
        else:
            conflicts.append(Conflict(ours.path, earlier, decision))
            merged[decision.finding] = _reopened(earlier, decision)
    return replace(ours, decisions=tuple(merged.values())), conflicts


def _with_note(decision: Decision, note: str) -> Decision:
    if not note or note == decision.note:
        return decision
    return replace(decision, note=f"{decision.note}; {note}" if decision.note else note)


def _reopened(ours: Decision, theirs: Decision) -> Decision:
    note = f"{told(ours)}; {told(theirs)}"
    return replace(ours, state=State.OPEN, replacement=None, note=note, author="", time="")


def told(decision: Decision) -> str:
    """A decision in words: who decided what, and why."""
    done = {
        State.OPEN: "left it open",
        State.ACCEPTED: f"accepted “{decision.replacement}”",
        State.EDITED: f"wrote “{decision.replacement}”",
        State.REJECTED: "rejected it",
    }[decision.state]
    reason = f" ({decision.note})" if decision.note else ""
    return f"{decision.author or 'a reviewer'} {done}{reason}"
