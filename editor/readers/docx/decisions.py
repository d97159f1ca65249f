"""Reads what reviewers decided in Word out of the document that ``report --format docx`` made."""

from __future__ import annotations

import re

from editor.decisions import Decision, DocumentDecisions, State
from editor.errors import ReadError
from editor.word.contents import read_contents
from editor.word.manifest import Entry, read_manifest
from editor.word.outcome import Outcome, outcomes

_FINGERPRINT = re.compile(r"[0-9a-f]{64}")
_FINDING = re.compile(r"[0-9a-f]{16}(-[1-9][0-9]*)?")
_ZONE = re.compile(r"(?:Z|[+-]\d\d:\d\d)$")


def read_decisions(data: bytes, path: str) -> DocumentDecisions:
    """The decisions on the document that was checked, one for each of its findings.

    A change that is accepted or rejected is decided so, other words in its place are the
    reviewer's own, and a change that is still tracked is open, as is a finding without one. A
    comment that a reviewer put on the words is the decision's note.

    Args:
        data: the reviewed document.
        path: its name, for messages.

    Raises:
        ReadError: no Word document, or none that was made by a report.
    """
    contents = read_contents(data, path)
    manifest = read_manifest(contents.package)
    if manifest is None or not _FINGERPRINT.fullmatch(manifest.fingerprint):
        raise ReadError(
            f"{path}: not made by `copydesk report --format docx`, or saved by a program that "
            "dropped what it remembers; give the document that Word or LibreOffice saved"
        )
    read = outcomes(contents)
    decided = {
        entry.finding: _decision(entry, read.get(entry.finding))
        for entry in manifest.entries
        if _FINDING.fullmatch(entry.finding)
    }
    return DocumentDecisions(manifest.path, manifest.fingerprint, tuple(decided.values()))


def _decision(entry: Entry, outcome: Outcome | None) -> Decision:
    state, replacement = _state(entry, outcome)
    remarks = outcome.remarks if outcome else ()
    return Decision(
        finding=entry.finding,
        state=state,
        check=entry.check,
        words=entry.words,
        replacement=replacement,
        note="\n".join(remark.text for remark in remarks),
        author=remarks[-1].author if remarks else "",
        time=_zoned(remarks[-1].time) if remarks else "",
    )


def _state(entry: Entry, outcome: Outcome | None) -> tuple[State, str | None]:
    if entry.replacement is None or outcome is None or outcome.pending:
        return State.OPEN, None
    now = _normal(outcome.text)
    if now == _normal(entry.after):
        return State.ACCEPTED, entry.replacement
    if now == _normal(entry.before):
        return State.REJECTED, None
    accepted, rejected = now in _readings(entry, entry.after), now in _readings(entry, entry.before)
    if accepted and rejected:
        return State.OPEN, None
    if accepted:
        return State.ACCEPTED, entry.replacement
    if rejected:
        return State.REJECTED, None
    return (State.EDITED, _own_wording(entry, outcome.text)) if entry.own else (State.OPEN, None)


def _readings(entry: Entry, text: str) -> frozenset[str]:
    """A wording as its bookmark may hold it: LibreOffice may lose a character at either edge.

    Those at the edges are neighbors taken in, so nothing of the wording itself goes.
    """
    last = len(text) - entry.trail
    starts, ends = (0, entry.lead), (len(text), last)
    return frozenset(_normal(text[start:end]) for start in starts for end in ends)


def _own_wording(entry: Entry, text: str) -> str:
    """What stands there now, without the characters that only kept its place."""
    lead, trail = entry.before[: entry.lead], entry.before[len(entry.before) - entry.trail :]
    if lead and text.startswith(lead):
        text = text[len(lead) :]
    if trail and text.endswith(trail):
        text = text[: -len(trail)]
    return text.removesuffix("\n")


def _normal(text: str) -> str:
    return " ".join(text.split())


def _zoned(time: str) -> str:
    """Word writes local time as if it were UTC; nothing better is known."""
    return time if not time or _ZONE.search(time) else f"{time}Z"
