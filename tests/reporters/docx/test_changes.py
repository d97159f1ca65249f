"""Tracked changes: accepted they give the fixed text, rejected the original."""

from __future__ import annotations

import io
import re

import docx as python_docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor import readers
from editor.fixing import plan
from editor.model import Edit, Safety, Span, Suggestion
from tests.reporters.docx.making import (
    BOLD,
    BOTH,
    DATE,
    REMEMBERED,
    decided,
    finding,
    lines,
    made,
    report,
    settled,
    word,
)
from tests.word.packing import docx, member, member_bytes, names, p, r, shown


def test_accepting_all_gives_the_fixed_text_and_rejecting_all_the_original() -> None:
    document = word(p(r("Teh group "), r("held", BOLD), r(" a meetting.")) + p(r("Fine.")))
    fixes = (("Teh", "The"), ("meetting", "meeting"))
    data = report(document, *(finding(document, old, new) for old, new in fixes))

    assert shown(data, accepted=True) == ["The group held a meeting.", "Fine."]
    assert shown(data, accepted=False) == ["Teh group held a meetting.", "Fine."]
    assert lines(readers.read(data, "a.docx")) == shown(data, accepted=True)


def test_a_change_keeps_the_look_of_its_words_and_cuts_no_other_run() -> None:
    document = word(p(r("the "), r("gruop and", BOLD), r(" others", "<w:i/>")))
    xml = member(report(document, finding(document, "gruop", "group")))

    run = f'<w:r><w:rPr>{BOLD}</w:rPr><w:{{0}} xml:space="preserve">{{1}}</w:{{0}}></w:r>'
    gone = re.escape(run.format("delText", "gruop"))
    come = re.escape(run.format("t", "group"))
    assert re.search(rf"<w:del [^>]*>{gone}</w:del><w:ins [^>]*>{come}</w:ins>", xml)
    assert r(" others", "<w:i/>") in xml
    assert xml.count('w:author="copydesk"') == 2
    assert xml.count(f'w:date="{DATE}"') == 2


def test_a_change_over_several_runs_deletes_in_each_and_inserts_once() -> None:
    document = word(p(r("the gr"), '<w:proofErr w:type="spellStart"/>', r("uo"), r("p met")))
    data = report(document, finding(document, "gruop", "panel"))

    xml = member(data)
    assert (xml.count("<w:del "), xml.count("<w:ins ")) == (3, 1)
    assert shown(data, accepted=True) == ["the panel met"]
    assert shown(data, accepted=False) == ["the gruop met"]


def test_only_the_words_that_differ_are_changed() -> None:
    document = word(p(r("The meeting was held by the municipal commitee of the city yesterday.")))
    old = "was held by the municipal commitee of the city"
    data = report(document, finding(document, old, old.replace("commitee", "committee")))

    assert ">commitee</w:delText>" in member(data)


def test_a_change_in_an_earlier_insertion_stays_inside_of_it() -> None:
    document = word(p(f'<w:ins w:id="7" w:author="Li">{r("Teh new")}</w:ins>', r(" plan")))
    data = report(document, finding(document, "Teh", "The"))

    assert re.search(r'<w:ins w:id="7" w:author="Li">.*?<w:del .*?</w:ins>', member(data))
    assert shown(data, accepted=True) == ["The new plan"]
    assert shown(data, accepted=False) == [" plan"]


def test_ids_of_changes_are_new() -> None:
    document = word(p(f'<w:ins w:id="41" w:author="Li">{r("Teh")}</w:ins>', r(" plan")))
    xml = member(report(document, finding(document, "Teh", "The")))
    ids = re.findall(r'<w:(?:ins|del|bookmarkStart) w:id="(\d+)"', xml)
    assert len(set(ids)) == len(ids) == 4


def test_the_rest_of_the_file_stays_as_it_is() -> None:
    document = word(p(r("Teh group")))
    data = report(document, finding(document, "Teh", "The"))
    before = docx(p(r("Teh group")))

    changed = {"word/document.xml", "[Content_Types].xml", "word/_rels/document.xml.rels"}
    for name in set(names(before)) - changed:
        assert member_bytes(data, name) == member_bytes(before, name)
    assert set(names(data)) - set(names(before)) == {"word/comments.xml", *REMEMBERED}


@pytest.mark.parametrize(
    "properties", ["", '<w:pStyle w:val="a"/>', "<w:rPr><w:b/></w:rPr>", "<w:jc/><w:rPr></w:rPr>"]
)
def test_a_paragraph_that_goes_whole_takes_its_mark_along(properties: str) -> None:
    two = p(r("Two"), properties=re.sub("<w:rPr>.*</w:rPr>", "", properties))
    document = word(p(r("One")) + p(r("Home"), properties=properties) + two)
    data = report(document, finding(document, "Home", ""))

    assert shown(data, accepted=True) == ["One", "Two"]
    assert shown(data, accepted=False) == ["One", "Home", "Two"]
    assert lines(readers.read(data, "a.docx")) == ["One", "Two"]
    assert decided(settled(data, iter([True]))) == [("accepted", "")]
    assert decided(settled(data, iter([False]))) == [("rejected", None)]


def test_a_mark_stays_where_the_next_paragraph_would_lose_its_style() -> None:
    heading = p(r("Two"), properties='<w:pStyle w:val="1"/>')
    document = word(p(r("One")) + p(r("Home")) + heading)
    data = report(document, finding(document, "Home", ""))

    assert shown(data, accepted=True) == ["One", "", "Two"]


def test_runs_in_text_boxes_in_runs_are_all_changed() -> None:
    content = r("Teh end")
    for _ in range(60):
        content = (
            f"<w:r><w:t>Teh </w:t><w:pict><w:txbxContent>{p(content)}</w:txbxContent></w:pict>"
            "<w:t>gruop</w:t></w:r>"
        )
    document = word(p(content))
    found = [
        made(
            Span(*match.span()),
            [Suggestion(Safety.SAFE, "The", (Edit(Span(*match.span()), "The"),))],
        )
        for match in re.finditer("Teh", document.text)
    ]
    data = report(document, *found)

    assert len(found) == 50  # deeper than anybody nests them
    assert readers.read(data, "a.docx").text == document.text.replace("Teh", "The")


def test_a_run_is_cut_as_often_as_it_takes() -> None:
    document = word(p(r("Teh and " * 2_000)))
    found = [
        made(
            Span(*match.span()),
            [Suggestion(Safety.SAFE, "The", (Edit(Span(*match.span()), "The"),))],
        )
        for match in re.finditer("Teh", document.text)
    ]
    data = report(document, *found)
    assert shown(data, accepted=True) == ["The and " * 2_000]


WORDS = st.lists(
    st.sampled_from("the group 集团 met & <x> 😀 it's a-b  \u200f 5%".split(" ")), max_size=12
)


LOOKS = st.sampled_from(["", BOLD, "<w:lang w:val='en-US'/>", '<w:rFonts w:hint="eastAsia"/>'])


def escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(st.tuples(WORDS, LOOKS), max_size=5), min_size=1, max_size=3), st.data())
def test_both_texts_are_there_however_runs_are_split_and_changes_lie(
    paragraphs: list[list[tuple[list[str], str]]], data: st.DataObject
) -> None:
    content = "".join(
        p(*(r(escaped(" ".join(words)), look) for words, look in runs)) for runs in paragraphs
    )
    document = word(content)
    found = []
    for segment in document.segments:
        count = data.draw(st.integers(0, 3))
        for _ in range(count):
            start = data.draw(st.integers(0, len(segment.text)))
            end = data.draw(st.integers(start, min(len(segment.text), start + 12)))
            new = data.draw(st.sampled_from(["", "x", " the new ", "R&D <y>", "集团"]))
            span = segment.to_document(start, end)
            edits = (Edit(span, new),) if segment.is_contiguous(start, end) else ()
            found.append(made(span, [Suggestion(Safety.UNSAFE, new, edits)]))
    found.sort(key=lambda item: item.span)
    planned, _ = plan(found, BOTH)

    written = report(document, *found)

    fixed = readers.revise(document, planned)
    assert "".join(f"{line}\n" for line in shown(written, accepted=False)) == document.text
    assert "".join(f"{line}\n" for line in shown(written, accepted=True)) == fixed.text
    assert readers.read(written, "a.docx").text == fixed.text
    python_docx.Document(io.BytesIO(written))
