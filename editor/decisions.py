"""What reviewers decided about findings, and ``decisions.json``, the file it travels in.

The review page keeps decisions in the browser and exports them; other commands read the file. A
decision names its finding by fingerprint (see ``editor.fingerprints``), so it holds while the words
and their neighbors stand, wherever they move. The file, version 1::

    {"version": 1,
     "tool": {"name": "copydesk", "version": "1.2.0"},
     "documents": [
       {"path": "release.txt",
        "fingerprint": "sha256 of the text",
        "decisions": [
          {"finding": "0f3a…", "check": "terminology/avoided-term", "words": "20 spirits",
           "state": "accepted", "replacement": "guiding principles",
           "note": "", "author": "Li Lei", "time": "2026-03-01T09:30:00.000Z"}]}]}

``editor/decisions.schema.json`` says the same to other programs. Unknown keys are passed over, so
that a later program may add some; another version number is refused.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final, NoReturn, TypeVar

from editor.errors import SourceError
from editor.model import Edit, Finding, Span

_T = TypeVar("_T")

VERSION: Final = 1

_FINDING = re.compile(r"[0-9a-f]{16}(-[1-9][0-9]*)?")
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")  # no UTF-8 can hold one; JSON can, escaped
_DIGEST = re.compile(r"[0-9a-f]{64}")
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)")


class State(StrEnum):
    """What became of a finding."""

    OPEN = "open"  # nothing decided; there may be a note
    ACCEPTED = "accepted"  # one of its suggestions
    REJECTED = "rejected"  # the words stay as they are
    EDITED = "edited"  # the reviewer's own wording


@dataclass(frozen=True, slots=True)
class Decision:
    """One reviewer's word on one finding.

    Attributes:
        finding: its fingerprint.
        check: id of its check.
        words: what it was about, for readers of the file.
        replacement: of ACCEPTED, the ``Suggestion.replacement`` chosen; of EDITED, the reviewer's
            own wording, empty for a deletion; else None.
        note: why, in the reviewer's words.
        author: who decided; empty when not told.
        time: when, ISO 8601 with its zone; empty when not known.
    """

    finding: str
    state: State
    check: str = ""
    words: str = ""
    replacement: str | None = None
    note: str = ""
    author: str = ""
    time: str = ""


@dataclass(frozen=True, slots=True)
class DocumentDecisions:
    """The decisions on one document, in the order of its text.

    Attributes:
        path: the file as the user named it.
        fingerprint: of the text decided on, see ``document_fingerprint``.
    """

    path: str
    fingerprint: str
    decisions: tuple[Decision, ...] = ()

    def by_finding(self) -> dict[str, Decision]:
        """Fingerprint of a finding to its decision."""
        return {decision.finding: decision for decision in self.decisions}


@dataclass(frozen=True, slots=True)
class Decisions:
    """A whole file of decisions.

    Attributes:
        tool_version: of the copydesk that made the page or the file.
    """

    documents: tuple[DocumentDecisions, ...] = ()
    tool_version: str = ""

    def on(self, path: str, text: str) -> DocumentDecisions | None:
        """Those on a document: of this very text, else of a file by this name, else None."""
        digest = document_fingerprint(text)
        ranked = sorted(
            (document for document in self.documents if document.path == path),
            key=lambda document: document.fingerprint != digest,
        )
        exact = (d for d in (*ranked, *self.documents) if d.fingerprint == digest)
        return next(exact, ranked[0] if ranked else None)


def document_fingerprint(text: str) -> str:
    """SHA-256 of ``Document.text`` in UTF-8, hexadecimal: the same words, the same name."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def own_span(finding: Finding) -> Span:
    """The words a reviewer's own wording replaces.

    Those the first suggestion replaces when it is a single edit, for there a reviewer starts from
    its text; else the finding's own.
    """
    for suggestion in finding.suggestions:
        if len(suggestion.edits) == 1:
            return suggestion.edits[0].span
    return finding.span


def edits(finding: Finding, decision: Decision) -> tuple[Edit, ...] | None:
    """What a decision does to the document.

    Returns:
        nothing for open and rejected findings; None when the accepted suggestion is no longer
        among the finding's.
    """
    if decision.state is State.EDITED:
        return (Edit(own_span(finding), decision.replacement or ""),)
    if decision.state is not State.ACCEPTED:
        return ()
    for suggestion in finding.suggestions:
        if suggestion.edits and suggestion.replacement == decision.replacement:
            return suggestion.edits
    return None


def dumps(decisions: Decisions) -> str:
    """The file's text, with two-space indentation."""
    content = {
        "version": VERSION,
        "tool": {"name": "copydesk", "version": decisions.tool_version},
        "documents": [
            {
                "path": document.path,
                "fingerprint": document.fingerprint,
                "decisions": [_plain(decision) for decision in document.decisions],
            }
            for document in decisions.documents
        ],
    }
    text = json.dumps(content, ensure_ascii=False, indent=2) + "\n"
    return _LONE_SURROGATE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def _plain(decision: Decision) -> dict[str, str | None]:
    return {
        "finding": decision.finding,
        "check": decision.check,
        "words": decision.words,
        "state": decision.state.value,
        "replacement": decision.replacement,
        "note": decision.note,
        "author": decision.author,
        "time": decision.time,
    }


def loads(text: str, path: str) -> Decisions:
    """The decisions in a file's text.

    Args:
        text: of the file, decoded.
        path: its name, for the error.

    Raises:
        SourceError: it is not JSON, not of this version, or something in it is wrong; says where.
    """
    try:
        content = json.loads(text)
    except json.JSONDecodeError as error:
        raise SourceError(path, error.lineno, f"not JSON: {error.msg}") from None
    except RecursionError:
        raise SourceError(path, None, "not a file of decisions: nested too deeply") from None
    except ValueError:  # a number of more digits than int takes
        raise SourceError(path, None, "not a file of decisions: a number is too long") from None
    reading = _Reading(path)
    top = reading.mapping(content, "the file")
    if "version" not in top or "documents" not in top:
        reading.fail("not a file of decisions; export one from the review page")
    if top["version"] != VERSION:
        reading.fail(
            f"version {top['version']!r} is not read, only {VERSION}; "
            "export it again from a report of this copydesk"
        )
    tool = reading.mapping(top.get("tool", {}), "tool")
    documents = reading.each(top, "documents", "documents", reading.document)
    return Decisions(documents, reading.text(tool, "version", "tool"))


class _Reading:
    """Takes parsed JSON apart; every complaint names the file and the place in it."""

    def __init__(self, path: str) -> None:
        self._path = path

    def fail(self, reason: str) -> NoReturn:
        raise SourceError(self._path, None, reason)

    def mapping(self, value: object, place: str) -> Mapping[str, Any]:
        if not isinstance(value, dict):
            self.fail(f"{place} must be an object, not {_kind(value)}")
        return value

    def each(
        self,
        owner: Mapping[str, Any],
        key: str,
        place: str,
        read: Callable[[Mapping[str, Any], str], _T],
    ) -> tuple[_T, ...]:
        found = owner.get(key, [])
        if not isinstance(found, list):
            self.fail(f"{place} must be a list, not {_kind(found)}")
        return tuple(
            read(self.mapping(item, f"{place}[{index}]"), f"{place}[{index}]")
            for index, item in enumerate(found)
        )

    def text(self, owner: Mapping[str, Any], key: str, place: str) -> str:
        value = owner.get(key, "")
        if not isinstance(value, str):
            self.fail(f"{place}.{key} must be text, not {_kind(value)}")
        return value

    def matching(
        self, owner: Mapping[str, Any], key: str, place: str, form: re.Pattern[str], hint: str
    ) -> str:
        value = self.text(owner, key, place)
        if not form.fullmatch(value):
            self.fail(f"{place}.{key} must be {hint}, not {value!r}")
        return value

    def document(self, owner: Mapping[str, Any], place: str) -> DocumentDecisions:
        read = self.each(owner, "decisions", f"{place}.decisions", self.decision)
        seen: set[str] = set()
        for decision in read:
            if decision.finding in seen:
                self.fail(f"{place}: finding {decision.finding} is decided twice")
            seen.add(decision.finding)
        return DocumentDecisions(
            path=self.text(owner, "path", place),
            fingerprint=self.matching(
                owner, "fingerprint", place, _DIGEST, "64 hexadecimal digits"
            ),
            decisions=read,
        )

    def decision(self, owner: Mapping[str, Any], place: str) -> Decision:
        word = self.text(owner, "state", place)
        if word not in tuple(State):
            self.fail(f"{place}.state must be {', '.join(State)}, not {word!r}")
        state = State(word)
        replacement = owner.get("replacement")
        takes_words = state in (State.ACCEPTED, State.EDITED)
        if takes_words != isinstance(replacement, str):
            wanted = "text" if takes_words else "null"
            self.fail(f"{place}.replacement must be {wanted} where the state is {word}")
        time = self.text(owner, "time", place)
        if time and not _TIME.fullmatch(time):
            self.fail(f"{place}.time must be like 2026-03-01T09:30:00Z, not {time!r}")
        return Decision(
            finding=self.matching(owner, "finding", place, _FINDING, "a finding's fingerprint"),
            state=state,
            check=self.text(owner, "check", place),
            words=self.text(owner, "words", place),
            replacement=replacement,
            note=self.text(owner, "note", place),
            author=self.text(owner, "author", place),
            time=time,
        )


def _kind(value: object) -> str:
    kinds = {dict: "an object", list: "a list", str: "text", bool: "true or false"}
    return "null" if value is None else kinds.get(type(value), "a number")
