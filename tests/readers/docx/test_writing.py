"""Word documents: what edits change, and what they leave as it was."""

from __future__ import annotations

import io
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor import readers
from editor.model import Edit, Span
from tests.readers.docx.reading import BOLD, PRINTABLE, edited, only, read, texts
from tests.word.packing import body, docx, member, member_bytes, names, p, packed, part, r, table


def test_an_edit_changes_its_words_and_no_other_byte() -> None:
    data = docx(p(r("The gruop held a meeting.")) + p(r("Fine &amp; done.")))
    made = edited(data, "gruop", "group & <others>")

    want = member(data).replace("gruop", "group &amp; &lt;others&gt;")
    assert member(made) == want
    assert names(made) == names(data)
    for name in names(data):
        if name != "word/document.xml":
            assert member_bytes(made, name) == member_bytes(data, name)
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        assert {info.date_time for info in archive.infolist()} == {(2024, 5, 6, 7, 8, 10)}


def test_without_edits_the_same_bytes_come_back() -> None:
    data = docx(p(r("Text.")))
    document = readers.read(data, "release.docx")

    assert readers.write(document) == data
    assert readers.revise(document, ()) is document


def test_words_over_equal_runs_are_replaced_in_the_first_and_taken_from_the_rest() -> None:
    data = docx(p(r("the gr"), '<w:bookmarkStart w:id="1" w:name="b"/>', r("uo"), r("p met", BOLD)))
    made = edited(data, "gruo", "grou")

    assert 'preserve">the grou</w:t></w:r><w:bookmarkStart w:id="1" w:name="b"/><w:r>' in member(
        made
    )
    assert texts(readers.read(made, "a.docx")) == ["the group met"]
    assert f"<w:rPr>{BOLD}</w:rPr>" in member(made)


def test_runs_are_equal_whatever_language_and_font_hints_they_carry() -> None:
    zh = '<w:rFonts w:hint="eastAsia" w:eastAsia="宋体"/><w:kern w:val="2"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/>'
    segment = only(read(p(r("The “", zh), r("Group", "<w:noProof/>"), r("” met", zh))))
    assert segment.is_contiguous(0, len(segment.text))


@pytest.mark.parametrize(
    "between",
    [
        r("gr", BOLD),
        '<w:r><w:footnoteReference w:id="2"/></w:r>',
        "<w:r><w:drawing/></w:r>",
        "<w:r><w:tab/></w:r>",
        "<w:r><w:br/></w:r>",
        "<w:del w:id='1'><w:r><w:delText>x</w:delText></w:r></w:del>",
        f"<w:ins w:id='1'>{r('gr')}</w:ins>",
        f"<w:hyperlink>{r('gr')}</w:hyperlink>",
        r("hidden", "<w:vanish/>"),
        "<!-- a comment -->",
    ],
)  # fmt: skip
def test_no_edit_reaches_over_what_a_reader_sees_change(between: str) -> None:
    segment = only(read(p(r("the "), between, r("oup"))))
    assert not segment.is_contiguous(0, len(segment.text)) or between.startswith("<!--")


def test_soft_hyphens_go_with_the_word_they_stood_in() -> None:
    data = docx(p("<w:r><w:t>a coop</w:t><w:softHyphen/><w:t>eration</w:t></w:r>"))
    made = member(edited(data, "cooperation", "partnership"))

    assert "softHyphen" not in made
    assert "<w:t>a partnership</w:t><w:t></w:t>" in made


def test_a_non_breaking_hyphen_can_be_replaced() -> None:
    data = docx(p("<w:r><w:t>state</w:t><w:noBreakHyphen/><w:t>owned</w:t></w:r>"))
    made = edited(data, "\u2011", "-")

    assert '<w:t>state</w:t><w:t xml:space="preserve">-</w:t><w:t>owned</w:t>' in member(made)
    assert texts(readers.read(edited(data, "state\u2011owned", "public"), "a.docx")) == ["public"]


def test_a_space_that_comes_to_stand_at_an_edge_is_kept() -> None:
    data = docx(p("<w:r><w:t>one two</w:t></w:r>", r("three")))
    made = edited(data, "two", "")

    assert '<w:t xml:space="preserve">one </w:t>' in member(made)
    assert texts(readers.read(made, "a.docx")) == ["one three"]


def test_space_that_word_drops_is_not_brought_back() -> None:
    data = docx(p("<w:r><w:t> one two </w:t></w:r>"))
    assert "<w:t> one six </w:t>" in member(edited(data, "two", "six"))


@pytest.mark.parametrize(
    ("place", "text", "bold"),
    [
        (4, "new ", True),  # a word belongs to what follows
        (3, ", ", False),  # a comma belongs to what stands before
        (9, "'s", True),
    ],
)
def test_an_insertion_looks_like_the_word_it_leans_on(place: int, text: str, *, bold: bool) -> None:
    data = docx(p(r("the "), r("group", BOLD), r(" met")))
    document = readers.read(data, "release.docx")
    made = member(readers.write(document, [Edit(Span(place, place), text)]))

    at = made.index(text)
    assert (BOLD in made[made.rindex("<w:r>", 0, at) : at]) is bold


def test_line_breaks_and_tabulators_in_a_replacement_become_elements() -> None:
    made = edited(docx(p(r("one two"))), " ", "\n\t")
    assert texts(readers.read(made, "a.docx")) == ["one\n\ttwo"]


def test_characters_that_xml_cannot_hold_are_left_out() -> None:
    made = edited(docx(p(r("one two"))), "two", "t\0w\x0b\ud800o\uffff")
    assert texts(readers.read(made, "a.docx")) == ["one two"]


def test_a_replacement_in_a_cdata_section_stays_text() -> None:
    made = edited(docx(p("<w:r><w:t><![CDATA[a < b]]></w:t></w:r>")), "b", "c & ]]> d")
    assert texts(readers.read(made, "a.docx")) == ["a < c & ]]> d"]


def test_both_copies_of_a_text_box_are_edited() -> None:
    inner = f"<w:txbxContent>{p(r('Teh box'))}</w:txbxContent>"
    box = (
        f"<w:r><mc:AlternateContent><mc:Choice Requires='wps'>{inner}</mc:Choice>"
        f"<mc:Fallback>{inner}</mc:Fallback></mc:AlternateContent></w:r>"
    )
    made = member(edited(docx(p(r("Before "), box)), "Teh", "The"))
    assert made.count("The box") == 2


def test_a_paragraph_whose_words_all_go_goes_with_them() -> None:
    data = docx(p(r("One")) + p(r("Home &gt; News")) + p(r("Two")))
    made = edited(data, "Home > News", "")
    assert member(made) == member(data).replace(p(r("Home &gt; News")), "")
    assert readers.read(made, "a.docx").text == "One\nTwo\n"


@pytest.mark.parametrize(
    "content",
    [
        p(r("One")) + p(r("Home")),  # nothing follows it
        table((p(r("Home")), p(r("Two")))),
        p('<w:bookmarkStart w:id="1" w:name="a"/>', r("Home")) + p('<w:bookmarkEnd w:id="1"/>'),
        p(r("Home"), '<w:r><w:footnoteReference w:id="2"/></w:r>') + p(r("Two")),
        p(r("Home"), "<w:r><w:br w:type='page'/></w:r>", r("More")) + p(r("Two")),
        p(r("Home"), properties="<w:sectPr/>") + p(r("Two")),
    ],
)
def test_a_paragraph_that_must_stay_is_left_empty(content: str) -> None:
    data = docx(content)
    made = edited(data, "Home", "")
    assert member(made) == member(data).replace("Home", "")


def test_notes_and_headers_can_be_edited() -> None:
    data = docx(p(r("Text")), {"header1": part("hdr", p(r("Teh head")))})
    made = edited(data, "Teh", "The")

    assert member(made) == member(data)
    assert "The head" in member(made, "word/header10.xml")


RUNS = st.lists(
    st.tuples(
        st.text(
            PRINTABLE,
            min_size=1,
            max_size=6,
        ),
        st.sampled_from(["", "<w:lang w:val='en-US'/>", "<w:noProof/>"]),
    ),
    min_size=1,
    max_size=8,
)


JUNK = st.sampled_from(
    ["", '<w:proofErr w:type="gramEnd"/>', '<w:bookmarkEnd w:id="4"/>', "<w:r/>", "<w:r><w:softHyphen/></w:r>"]
)  # fmt: skip


@settings(deadline=None)
@given(RUNS, JUNK, st.data())
def test_an_edit_reads_the_same_however_the_text_is_split(
    runs: list[tuple[str, str]], junk: str, data: st.DataObject
) -> None:
    def escaped(text: str) -> str:
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("]]>", "]]&gt;")

    content = p(junk.join(r(escaped(text), properties) for text, properties in runs))
    document = readers.read(docx(content), "release.docx")
    plain = "".join(text for text, _ in runs)
    assert document.text == plain + "\n"
    start = data.draw(st.integers(0, len(plain)))
    end = data.draw(st.integers(start, len(plain)))
    new = data.draw(st.sampled_from(["", "x", " y ", "A&B", "<z>"]))
    for segment in document.segments:
        assert segment.is_contiguous(0, len(segment.text))

    revised = readers.revise(document, [Edit(Span(start, end), new)])

    assert revised.text == plain[:start] + new + plain[end:] + "\n"
    assert readers.read(readers.write(revised), "a.docx").text == revised.text


def test_a_document_in_utf_16_and_with_other_prefixes_is_read_and_written() -> None:
    main = (
        body(p(r("Teh group")))
        .replace("w:", "x:")
        .replace("xmlns:x:", "xmlns:")
        .replace("xmlns:w=", "xmlns:x=")
    )
    main = main.replace("UTF-8", "UTF-16")
    data = docx("", main=main)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    members["word/document.xml"] = main.encode("utf-16")

    made = edited(packed(members), "Teh group", "The\tgroup")

    assert member_bytes(made, "word/document.xml").startswith((b"\xff\xfe", b"\xfe\xff"))
    assert texts(readers.read(made, "a.docx")) == ["The\tgroup"]


def test_macros_stay_as_they_are() -> None:
    data = docx(p(r("Teh group")))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    members["word/vbaProject.bin"] = bytes(range(256))
    document = readers.read(packed(members), "release.docm")
    made = readers.write(document, [Edit(Span(0, 3), "The")])

    assert member_bytes(made, "word/vbaProject.bin") == bytes(range(256))
