"""What reviewers decided in Word is read back."""

from __future__ import annotations

import re

import pytest

from editor import deciding, readers
from editor.decisions import State, document_fingerprint
from editor.errors import ReadError
from editor.fingerprints import fingerprints
from editor.model import Edit, Safety, Span, Suggestion
from editor.readers.docx.decisions import read_decisions
from editor.review import Review
from tests.reporters.docx.making import (
    decided,
    finding,
    made,
    report,
    settled,
    three,
    with_main,
    word,
)
from tests.word.packing import docx, member, member_bytes, names, p, packed, r, shown


def test_what_was_accepted_and_rejected_is_read_back() -> None:
    _, data = three()
    assert decided(data) == [("open", None)] * 3

    outcome = settled(data, iter([True, False, True]))

    assert decided(outcome) == [("accepted", "The"), ("rejected", None), ("accepted", "held")]


def test_decisions_name_the_document_and_the_findings_that_were_checked() -> None:
    document, data = three()
    read = read_decisions(settled(data, iter([True] * 3)), "reviewed.docx")

    assert read.path == "release.docx"
    assert read.fingerprint == document_fingerprint(document.text)
    expected = [finding(document, words, "") for words in ("Teh", "gruop", "helds")]
    assert [d.finding for d in read.decisions] == list(fingerprints(document.text, expected))
    assert read.decisions[0].check == "linguistic/spelling"
    assert read.decisions[0].words == "Teh"


def test_other_words_in_its_place_are_the_reviewers_own() -> None:
    _, data = three()
    xml = member(settled(data, iter([True, True, True]))).replace(">group<", ">panel<")
    own = with_main(data, xml)

    assert decided(own)[1] == ("edited", "panel")


def test_a_comment_of_a_reviewer_is_the_note() -> None:
    _, data = three()
    data = settled(data, iter([True, False, True]))
    reply = (
        '<w:comment w:id="90" w:author="Wang" w:date="2026-03-02T10:00:00">'
        f"{p(r('It is a'))}{p(r('name.'))}</w:comment></w:comments>"
    )
    members = {name: member_bytes(data, name) for name in names(data)}
    told = members["word/comments.xml"].decode().replace("</w:comments>", reply)
    members["word/comments.xml"] = told.encode()
    xml = re.sub(
        r'(<w:commentRangeStart w:id="1"/>)(.*?)(<w:commentRangeEnd w:id="1"/>)',
        r'\1<w:commentRangeStart w:id="90"/>\2\3<w:commentRangeEnd w:id="90"/>',
        members["word/document.xml"].decode(),
    )
    members["word/document.xml"] = xml.encode()
    decision = read_decisions(packed(members), "reviewed.docx").decisions[1]

    assert (decision.state, decision.note) == (State.REJECTED, "It is a\nname.")
    assert (decision.author, decision.time) == ("Wang", "2026-03-02T10:00:00Z")


def test_ids_that_word_numbers_anew_and_comments_that_are_gone_change_nothing() -> None:
    _, data = three()
    xml = member(settled(data, iter([True, False, False])))
    xml = re.sub(r'(<w:bookmark(?:Start|End) w:id=")(\d+)', r"\g<1>70\2", xml)
    xml = re.sub(r"<w:commentRange\w+ [^>]*/>|<w:r><w:commentReference [^>]*/></w:r>", "", xml)

    assert [state for state, _ in decided(with_main(data, xml))] == [
        "accepted",
        "rejected",
        "rejected",
    ]


def test_insertions_and_deletions_alone_are_read_back() -> None:
    document = word(p(r("He met met the group of of it")) + p(r("group met")))
    inserted = Suggestion(Safety.SAFE, "the ", (Edit(Span(30, 30), "the "),))
    closing = Suggestion(Safety.SAFE, ".", (Edit(Span(39, 39), "."),))
    found = [
        finding(document, " met", ""),
        finding(document, " of", ""),
        made(Span(30, 35), [inserted]),
        made(Span(36, 39), [closing]),
    ]
    data = report(document, *found)

    assert shown(data, accepted=True) == ["He met the group of it", "the group met."]
    accepted = [state for state, _ in decided(settled(data, iter([True] * 4)))]
    assert accepted == ["accepted"] * 4
    # With a pure insertion at the end of a paragraph nothing is left to read back from.
    rejected = [state for state, _ in decided(settled(data, iter([False] * 4)))]
    assert rejected[:2] == ["rejected", "rejected"]
    assert set(rejected[2:]) <= {"rejected", "open"}


def test_a_reviewed_document_can_be_reported_on_again() -> None:
    _, first = three()
    half = settled(first, iter([True, False, False]))
    again = readers.read(half, "again.docx")
    data = report(again, finding(again, "gruop", "group"))

    assert names(data).count("customXml/item1.xml") == 1
    assert member(data).count("_copydesk_") == 1
    assert decided(settled(data, iter([True]))) == [("accepted", "group")]


def test_a_document_of_another_making_is_refused() -> None:
    with pytest.raises(ReadError, match="not made by `copydesk report --format docx`"):
        read_decisions(docx(p(r("Text"))), "other.docx")


def test_what_is_read_back_makes_the_same_text_of_the_original() -> None:
    document, data = three()
    pairs = (("Teh", "The"), ("gruop", "group"), ("helds", "held"))
    review = Review(document, tuple(finding(document, *pair) for pair in pairs))
    outcome = settled(data, iter([True, True, False]))
    outcome = with_main(outcome, member(outcome).replace(">group<", ">R&amp;D panel<"))

    planned = deciding.plan(review, read_decisions(outcome, "reviewed.docx"))

    assert not planned.stale
    made = readers.revise(document, planned.edits)
    assert made.text == readers.read(outcome, "reviewed.docx").text
    assert made.text == "The R&D panel helds a meeting.\n"
