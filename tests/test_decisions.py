"""The file of decisions: what it holds, what is refused, and what a decision does."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor import decisions
from editor.decisions import (
    Decision,
    Decisions,
    DocumentDecisions,
    State,
    document_fingerprint,
    dumps,
    edits,
    loads,
    own_span,
)
from editor.errors import SourceError
from editor.model import Edit, Finding, Safety, Span, Suggestion
from editor.taxonomy import Category, Severity

DIGEST = "a" * 64
TEXTS = st.text(max_size=20)


@st.composite
def any_decision(draw: st.DrawFn, number: int) -> Decision:
    state = draw(st.sampled_from(State))
    takes_words = state in (State.ACCEPTED, State.EDITED)
    return Decision(
        finding=f"{number:016x}",
        state=state,
        check=draw(TEXTS),
        words=draw(TEXTS),
        replacement=draw(TEXTS) if takes_words else None,
        note=draw(TEXTS),
        author=draw(TEXTS),
        time=draw(st.sampled_from(["", "2026-03-01T09:30:00.123Z", "2026-03-01T09:30+08:00"])),
    )


@st.composite
def any_file(draw: st.DrawFn) -> Decisions:
    documents = [
        DocumentDecisions(
            draw(TEXTS),
            DIGEST,
            tuple(draw(any_decision(i)) for i in range(draw(st.integers(0, 3)))),
        )
        for _ in range(draw(st.integers(0, 3)))
    ]
    return Decisions(tuple(documents), draw(TEXTS))


@given(any_file())
def test_what_is_written_is_read_back(file: Decisions) -> None:
    text = dumps(file)
    text.encode("utf-8")
    assert loads(text, "decisions.json") == file


def _file(**changes: Any) -> str:  # noqa: ANN401 - any JSON
    decision = {"finding": "0" * 16, "state": "rejected", **changes}
    document = {"path": "a.txt", "fingerprint": DIGEST, "decisions": [decision]}
    return json.dumps({"version": 1, "documents": [document]})


def test_what_a_file_leaves_out_is_empty_and_what_it_has_more_is_passed_over() -> None:
    (document,) = loads(_file(mood="fine"), "d.json").documents
    assert document.decisions == (Decision("0" * 16, State.REJECTED),)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "d.json:1: not JSON: Expecting value"),
        ('{\n"version": 1,\n}', "d.json:3: not JSON"),
        ("[" * 100_000, "d.json: not a file of decisions: nested too deeply"),
        ('{"version": ' + "1" * 5000, "d.json: not a file of decisions: a number is too long"),
        ("[]", "d.json: the file must be an object, not a list"),
        ("{}", "d.json: not a file of decisions; export one from the review page"),
        ('{"version": 2, "documents": []}', "d.json: version 2 is not read, only 1; export it"),
        ('{"version": 1, "documents": 3}', "documents must be a list, not a number"),
        ('{"version": 1, "documents": [true]}', "documents[0] must be an object, not true or"),
        ('{"version": 1, "documents": [{"path": null}]}', "documents[0].path must be text, not"),
        ('{"version": 1, "documents": [{}]}', "documents[0].fingerprint must be 64 hexadecimal"),
        (_file(state="maybe"), "state must be open, accepted, rejected, edited, not 'maybe'"),
        (_file(finding="x"), "documents[0].decisions[0].finding must be a finding's fingerprint"),
        (_file(state="edited"), "replacement must be text where the state is edited"),
        (_file(replacement="x"), "replacement must be null where the state is rejected"),
        (_file(time="yesterday"), "time must be like 2026-03-01T09:30:00Z, not 'yesterday'"),
        (_file(note=["x"]), "documents[0].decisions[0].note must be text, not a list"),
    ],
)
def test_a_wrong_file_is_refused_in_one_line_that_names_it_and_the_place(
    text: str, said: str
) -> None:
    with pytest.raises(SourceError) as caught:
        loads(text, "d.json")
    message = str(caught.value)
    assert said in message
    assert message.startswith("d.json")
    assert "\n" not in message


def test_a_finding_decided_twice_is_refused() -> None:
    content = json.loads(_file())
    content["documents"][0]["decisions"] *= 2
    with pytest.raises(SourceError, match=r"finding 0{16} is decided twice"):
        loads(json.dumps(content), "d.json")


def test_decisions_are_found_by_the_text_first_and_by_the_name_second() -> None:
    named = DocumentDecisions("a.txt", DIGEST)
    same = DocumentDecisions("b.txt", document_fingerprint("text"))
    file = Decisions((named, same))

    assert file.on("a.txt", "text") is same
    assert file.on("a.txt", "other") is named
    assert file.on("c.txt", "other") is None


def test_of_two_files_with_the_same_text_each_has_its_own_decisions() -> None:
    digest = document_fingerprint("text")
    first, second = DocumentDecisions("a.txt", digest), DocumentDecisions("b.txt", digest)

    assert Decisions((first, second)).on("b.txt", "text") is second


def test_a_fingerprint_is_the_hash_of_the_text() -> None:
    empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    assert document_fingerprint("") == empty
    assert len(document_fingerprint("镁 \ud800")) == 64


def _finding(*suggestions: Suggestion) -> Finding:
    return Finding("a/b", Span(4, 8), "m", Severity.MAJOR, Category.WRONG_TERM, suggestions)


def test_an_own_wording_replaces_what_the_suggestion_would_or_else_the_words() -> None:
    wide = Suggestion(Safety.UNSAFE, "x", (Edit(Span(2, 9), "x"),))
    twofold = Suggestion(Safety.UNSAFE, "x", (Edit(Span(2, 3), ""), Edit(Span(8, 9), "")))

    assert own_span(_finding(wide)) == Span(2, 9)
    assert own_span(_finding(twofold)) == Span(4, 8)
    assert own_span(_finding()) == Span(4, 8)


def test_a_decision_comes_to_edits_or_to_none_when_its_wording_is_no_longer_offered() -> None:
    offered = Suggestion(Safety.UNSAFE, "new", (Edit(Span(4, 8), "new"),))
    finding = _finding(Suggestion(Safety.ADVICE, "or"), offered)

    def of(state: State, replacement: str | None = None) -> tuple[Edit, ...] | None:
        return edits(finding, Decision("0" * 16, state, replacement=replacement))

    assert of(State.ACCEPTED, "new") == offered.edits
    assert of(State.ACCEPTED, "other") is None
    assert of(State.ACCEPTED, "or") is None
    assert of(State.EDITED, "mine") == (Edit(Span(4, 8), "mine"),)
    assert of(State.REJECTED) == of(State.OPEN) == ()


def test_the_schema_for_other_programs_says_what_we_write() -> None:
    schema = json.loads(Path(decisions.__file__).with_suffix(".schema.json").read_text("utf-8"))
    decided = schema["$defs"]["decision"]["properties"]
    file = Decisions((DocumentDecisions("a", DIGEST, (Decision("0" * 16, State.OPEN),)),), "1")
    written = json.loads(dumps(file))

    assert schema["properties"]["version"]["const"] == decisions.VERSION == written["version"]
    assert set(schema["properties"]) == set(written)
    properties = schema["properties"]["documents"]["items"]["properties"]
    assert set(properties) == set(written["documents"][0])
    assert set(decided) == set(written["documents"][0]["decisions"][0])
    assert decided["state"]["enum"] == list(State)
