"""Word documents: what is read out of them."""

from __future__ import annotations

import io

import docx as python_docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor import readers
from editor.model import SegmentKind, Span
from tests.readers.docx.reading import PRINTABLE, only, read, texts
from tests.word.packing import p, part, r, table


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (p(r("The gr"), r("oup")), "The group"),
        (p('<w:r w:rsidR="00A1"><w:t>The gr</w:t></w:r><w:proofErr w:type="spellStart"/>', r("oup")), "The group"),
        (p(r("co"), "<w:r><w:softHyphen/></w:r>", r("operate")), "cooperate"),
        (p("<w:r><w:t>co</w:t><w:softHyphen/><w:t>operate</w:t></w:r>"), "cooperate"),
        (p("<w:r><w:t>state</w:t><w:noBreakHyphen/><w:t>owned</w:t></w:r>"), "state\u2011owned"),
        (p("<w:r><w:t>one</w:t><w:tab/><w:t>two</w:t></w:r>"), "one\ttwo"),
        (p("<w:r><w:t>one</w:t><w:br/><w:t>two</w:t></w:r>"), "one\ntwo"),
        (p("<w:r><w:t>one</w:t><w:cr/><w:t>two</w:t></w:r>"), "one\ntwo"),
        (p(r("the "), "<w:r><w:lastRenderedPageBreak/><w:t>plan</w:t></w:r>"), "the plan"),
        (p(r("R&amp;D &lt;5&#x20AC;")), "R&D <5€"),
        (p("<w:r><w:t> outer space </w:t></w:r>", r(" kept")), "outer space kept"),
        (p("<w:r><w:t>line\n break</w:t></w:r>"), "line  break"),
        (p("<w:hyperlink>", r("our"), "</w:hyperlink>", r(" site")), "our site"),
        (p('<w:smartTag w:element="place">', r("Beijing"), "</w:smartTag>", r(" hosted")), "Beijing hosted"),
        (p(r("the "), f"<w:ins w:id='1' w:author='x'>{r('new ')}</w:ins>", r("plan")), "the new plan"),
        (p(r("the "), "<w:del w:id='1'><w:r><w:delText>old </w:delText></w:r></w:del>", r("plan")), "the plan"),
        (p(r("the "), f"<w:moveFrom w:id='1'>{r('old ')}</w:moveFrom>", r("plan")), "the plan"),
        (p(r("the "), f"<w:moveTo w:id='1'>{r('same ')}</w:moveTo>", r("plan")), "the same plan"),
        (p(r("seen"), r(" hidden", "<w:vanish/>"), r(" too")), "seen too"),
        (p(r("seen"), r(" hidden", '<w:rStyle w:val="Gone"/>'), r(" too")), "seen too"),
        (p(r("shown", '<w:vanish w:val="0"/>')), "shown"),
        (p("<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>", r("Click here"), "</w:sdtContent></w:sdt>", r("text")), "text"),
        (p("<w:sdt><w:sdtPr><w:alias/></w:sdtPr><w:sdtContent>", r("our "), "</w:sdtContent></w:sdt>", r("text")), "our text"),
        (p("<w:r><w:t><![CDATA[a < b]]></w:t></w:r>", r(" c")), "a < b c"),
        (p(r("see "), '<w:r><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>', r(" here")), "see \ufffc here"),
        (p(r("as "), '<w:r><w:sym w:font="Symbol" w:char="03B1"/></w:r>'), "as α"),
        (p("<w:r><w:ruby><w:rt>", r("zhong"), "</w:rt><w:rubyBase>", r("middle"), "</w:rubyBase></w:ruby></w:r>", r(" way")), "middle way"),
    ],
)  # fmt: skip
def test_runs_that_word_splits_read_as_one_text(content: str, text: str) -> None:
    assert texts(read(content)) == [text]


def test_each_paragraph_is_a_line_and_empty_ones_count() -> None:
    document = read(p(r("One.")) + p() + p(r("Three.")))

    assert document.text == "One.\n\nThree.\n"
    assert [s.pieces[0].doc_start for s in document.segments] == [0, 6]


@pytest.mark.parametrize(
    ("properties", "kind", "level"),
    [
        ("", SegmentKind.PARAGRAPH, 0),
        ('<w:pStyle w:val="1"/>', SegmentKind.HEADING, 1),
        ('<w:pStyle w:val="House"/>', SegmentKind.HEADING, 1),
        ('<w:pStyle w:val="Lead"/>', SegmentKind.PARAGRAPH, 0),
        ('<w:pStyle w:val="x"/>', SegmentKind.PARAGRAPH, 0),
        ('<w:pStyle w:val="nowhere"/>', SegmentKind.PARAGRAPH, 0),
        ('<w:outlineLvl w:val="2"/>', SegmentKind.HEADING, 3),
        ('<w:pStyle w:val="List"/>', SegmentKind.LIST_ITEM, 1),
        ('<w:pStyle w:val="List"/><w:numPr><w:numId w:val="0"/></w:numPr>', SegmentKind.PARAGRAPH, 0),
        ('<w:numPr><w:ilvl w:val="1"/><w:numId w:val="4"/></w:numPr>', SegmentKind.LIST_ITEM, 2),
        ('<w:pStyle w:val="Q"/>', SegmentKind.QUOTE, 0),
        ('<w:pPrChange><w:pPr><w:pStyle w:val="1"/></w:pPr></w:pPrChange>', SegmentKind.PARAGRAPH, 0),
    ],
)  # fmt: skip
def test_a_paragraph_is_what_its_style_says(properties: str, kind: SegmentKind, level: int) -> None:
    segment = only(read(p(r("Text"), properties=properties)))
    assert (segment.kind, segment.level) == (kind, level)


def test_fields_are_read_where_an_author_wrote_them_and_left_alone_where_word_did() -> None:
    def field(code: str, result: str) -> str:
        mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
        return (
            mark.format("begin")
            + f"<w:r><w:instrText> {code} </w:instrText></w:r>"
            + mark.format("separate")
            + result
            + mark.format("end")
        )

    link = only(read(p(field('HYPERLINK "http://a.cn"', r("our site")))))
    assert (link.text, link.masked) == ("our site", ())
    page = only(read(p(r("page "), field("PAGE", r("12")), r(" of this"))))
    assert (page.text, page.masked) == ("page 12 of this", (Span(5, 7),))
    simple = only(read(p(r("page "), f'<w:fldSimple w:instr="REF a">{r("9")}</w:fldSimple>')))
    assert (simple.text, simple.masked) == ("page 9", (Span(5, 6),))
    assert texts(read(p(field("TOC \\o", r("Heading 3"))) + p(r("Text")))) == ["Text"]
    assert texts(read(p(r("Heading 3"), properties='<w:pStyle w:val="T1"/>'))) == []


def test_a_field_without_an_end_hides_nothing() -> None:
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    assert texts(read(p(begin, r("one")) + p(r("two")))) == ["one", "two"]


def test_code_and_formulas_are_masked() -> None:
    run = only(read(p(r("run "), r("make test", '<w:rStyle w:val="Code"/>'), r(" now"))))
    assert run.masked == (Span(4, 13),)
    assert texts(read(p(r("make test"), properties='<w:pStyle w:val="Pre"/>'))) == []
    formula = "<m:oMath><m:r><m:t>E</m:t></m:r></m:oMath>"
    math = only(read(p(r("with "), formula, r(" as energy"))))
    assert (math.text, math.masked) == ("with E as energy", (Span(5, 6),))


def test_a_page_break_or_an_empty_line_parts_a_paragraph() -> None:
    page = "<w:r><w:t>one</w:t><w:br w:type='page'/><w:t>two</w:t></w:r>"
    assert texts(read(p(page))) == ["one", "two"]
    lines = "<w:r><w:t>one</w:t><w:br/><w:br/><w:t>two</w:t></w:r>"
    assert texts(read(p(lines))) == ["one", "two"]


def test_paragraphs_whose_mark_was_deleted_read_as_one() -> None:
    gone = '<w:rPr><w:del w:id="1" w:author="x"/></w:rPr>'
    document = read(p(r("The group "), properties=gone) + p(r("held a meeting.")))

    assert texts(document) == ["The group held a meeting."]
    assert not only(document).is_contiguous(4, 14)


def test_deleted_rows_and_cells_are_gone() -> None:
    row = "<w:tr>{}<w:tc>{}</w:tc></w:tr>"
    gone = row.format("<w:trPr><w:del w:id='1'/></w:trPr>", p(r("gone")))
    kept = row.format("<w:trPr><w:ins w:id='2'/></w:trPr>", p(r("kept")))
    assert texts(read(f"<w:tbl>{gone}{kept}</w:tbl>")) == ["kept"]


def test_cells_are_cells_but_in_a_table_of_one_column() -> None:
    cells = read(table((p(r("Output")), p(r("5 tonnes")))))
    assert [segment.kind for segment in cells.segments] == [SegmentKind.TABLE_CELL] * 2
    box = read(table((p(r("A note to editors.")),), (p(r("Another.")),)))
    assert [segment.kind for segment in box.segments] == [SegmentKind.PARAGRAPH] * 2


def test_notes_headers_and_text_boxes_are_read_once() -> None:
    inner = f"<w:txbxContent>{p(r('In the box'))}</w:txbxContent>"
    box = (
        f"<w:r><mc:AlternateContent><mc:Choice Requires='wps'><wps:txbx>{inner}</wps:txbx>"
        f"</mc:Choice><mc:Fallback><w:pict><v:textbox>{inner}</v:textbox></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )
    notes = part(
        "footnotes",
        '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:t>x</w:t></w:r></w:p></w:footnote>'
        f'<w:footnote w:id="2">{p(r("A note."))}</w:footnote>',
    )
    document = read(
        p(r("Before "), box, r("after")),
        footnotes=notes,
        header1=part("hdr", p(r("Head"))),
        footer1=part("ftr", p(r("Foot"))),
    )
    assert texts(document) == ["Before after", "In the box", "A note.", "Head", "Foot"]


@settings(max_examples=20, deadline=None)
@given(
    st.lists(
        st.text(PRINTABLE),
        max_size=4,
    )
)
def test_another_program_reads_what_we_wrote(lines: list[str]) -> None:
    made = python_docx.Document()
    for line in lines:
        made.add_paragraph(line)
    data = io.BytesIO()
    made.save(data)

    document = readers.read(data.getvalue(), "release.docx")

    assert document.text == "".join(f"{line}\n" for line in lines)


def test_a_chinese_document_can_be_a_source() -> None:
    document = read(p(r("集团召开了会议。")))
    assert document.is_chinese
    assert texts(document) == ["集团召开了会议。"]
