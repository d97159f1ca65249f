from __future__ import annotations

import pytest

from editor import readers
from editor.model import Document, Edit, Segment, SegmentKind


def read(text: str) -> Document:
    return readers.read(text.encode(), "a.html")


def texts(text: str) -> list[str]:
    return [segment.text for segment in read(text).segments]


def masked(segment: Segment) -> list[str]:
    return [segment.text[mask.start : mask.end] for mask in segment.masked]


PAGE = """<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>News &amp; More</title>
<meta name="description" content="A &quot;short&quot; text"><meta name="keywords" content="a, b">
<style>p { color: red }</style><script>if (a < b) document.write("<p>no</p>")</script></head>
<body><h2>The <em>Heading</em></h2><p>One.<p>Two.
<ul><li>item<ol><li>nested</ol></ul><table><tr><th>head<td>cell</table>
<blockquote><p>Said.</p></blockquote><pre>code</pre><textarea>typed</textarea>
<svg><text>drawn</text></svg><noscript>no script</noscript><template><p>hidden</template>
</body></html>
"""


def test_a_page_is_read_block_by_block() -> None:
    document = read(PAGE)
    assert document.language == "zh-CN"
    assert [(s.text, s.kind, s.level) for s in document.segments] == [
        ("News & More", SegmentKind.HEADING, 1),
        ('A "short" text', SegmentKind.ATTRIBUTE, 0),
        ("The Heading", SegmentKind.HEADING, 2),
        ("One.", SegmentKind.PARAGRAPH, 0),
        ("Two.", SegmentKind.PARAGRAPH, 0),
        ("item", SegmentKind.LIST_ITEM, 1),
        ("nested", SegmentKind.LIST_ITEM, 2),
        ("head", SegmentKind.TABLE_CELL, 0),
        ("cell", SegmentKind.TABLE_CELL, 0),
        ("Said.", SegmentKind.QUOTE, 0),
    ]


@pytest.mark.parametrize(
    ("text", "prose"),
    [
        ("<p>a <b>bo</b>ld <i>word</i></p>", ["a bold word"]),
        ("<p>a\n    b\t\tc \r\n d</p>", ["a b c d"]),
        ("<p>a <img src=x> b<span> c</span></p>", ["a b c"]),
        ("<p>a&nbsp;&lt;b&gt; &#x41;&#20013; &copy 2020 AT&T &bogus; &</p>",
         ["a\xa0<b> A中 © 2020 AT&T &bogus; &"]),
        ("<p>one<br>two<br/>three</p>", ["one\ntwo\nthree"]),
        ("<p>one<br><br>two<br> <br>three</p>", ["one", "two", "three"]),
        ("loose <div>inner</div> tail", ["loose", "inner", "tail"]),
        ("<p>a<!-- b -->c<?php d ?></p>", ["ac"]),
        ("<script/><p>after</p>", ["after"]),
        ("<p>W&amp;B</p >x", ["W&B", "x"]),
    ],
)  # fmt: skip
def test_text_reads_as_a_browser_shows_it(text: str, prose: list[str]) -> None:
    assert texts(text) == prose


@pytest.mark.parametrize(
    ("text", "prose"),
    [
        ("<p>1<2 and a < b <3", ["1<2 and a < b <3"]),
        ("<b><i>mis</b></i> nested", ["mis nested"]),
        ("</div></p>stray</b>", ["stray"]),
        ("<p class=a\"b c='>'>odd", ["odd"]),
        ("text <p", ["text"]),
        ("text <!-- open", ["text"]),
        ("<o:p>office</o:p><FONT color=red>Old</font>", ["officeOld"]),
        ("no tags & no end", ["no tags & no end"]),
        ("<p>open <b>bold<p>next", ["open bold", "next"]),
    ],
)
def test_broken_markup_keeps_its_text(text: str, prose: list[str]) -> None:
    assert texts(text) == prose


@pytest.mark.parametrize(
    ("tag", "prose"),
    [
        ("<img alt=\"the 'alt' &amp; text\">", ["the 'alt' & text"]),
        ("<img ALT='a \"b\"' title=bare>", ['a "b"', "bare"]),
        (
            '<input placeholder="Your name" value="x"><button aria-label="Close">',
            ["Your name", "Close"],
        ),
        ('<meta property="og:title" content="Shared title">', ["Shared title"]),
        ('<meta name="author" content="Nobody"><a href="title" data-title="x">', []),
        ("<img alt=''><img alt=\" \"><img alt>", []),
        ("<svg><a title='hidden'></svg>", []),
    ],
)
def test_attributes_a_visitor_reads_are_segments(tag: str, prose: list[str]) -> None:
    document = read(tag)
    assert [segment.text for segment in document.segments] == prose
    assert all(segment.kind is SegmentKind.ATTRIBUTE for segment in document.segments)


@pytest.mark.parametrize(
    "inner",
    ["<code>x</code>", "<kbd>x</kbd>", "<span lang=zh>x</span>", "<b translate='no'>x</b>"],
)
def test_code_and_other_languages_stay_in_the_sentence_but_masked(inner: str) -> None:
    (segment,) = read(f"<p>Type {inner} now</p>").segments
    assert segment.text == "Type x now"
    assert masked(segment) == ["x"]


def test_a_block_in_another_language_is_left_out_and_english_in_it_is_not() -> None:
    assert texts("<div lang='zh'>中文<p lang='en-GB'>English</p></div>") == ["English"]


def test_the_language_of_the_page_masks_nothing() -> None:
    (segment,) = read("<html lang=zh><body lang=zh><p>English text</p>").segments
    assert segment.masked == ()


def test_words_across_a_line_wrap_can_be_replaced_whole() -> None:
    document = read("<p>the twenty\r\n   spirits</p>")
    (segment,) = document.segments
    start = segment.text.index("twenty")
    assert segment.is_contiguous(start, len(segment.text))
    edit = Edit(segment.to_document(start, len(segment.text)), "R&D")
    assert readers.write(document, [edit]) == b"<p>the R&amp;D</p>"


@pytest.mark.parametrize("text", ["<p>a <b>in</b> b</p>", "<p>one<br>two</p>"])
def test_words_around_markup_cannot_be_replaced_as_one(text: str) -> None:
    (segment,) = read(text).segments
    assert not segment.is_contiguous(0, len(segment.text))


def test_a_break_survives_an_edit_on_it() -> None:
    document = read("<p>one <br>two</p>")
    (segment,) = document.segments
    at = segment.text.index("\n")
    edit = Edit(segment.to_document(at, at + 1), " ")
    assert b"<br>" in readers.write(document, [edit])


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ('"MARK"', "\"a &quot;b&quot; 'c' &amp; &lt;d>\""),
        ("'MARK'", "'a \"b\" &#39;c&#39; &amp; &lt;d>'"),
        ("'  MARK'", "'  a \"b\" &#39;c&#39; &amp; &lt;d>'"),
        ("MARK", "a&#32;&#34;b&#34;&#32;&#39;c&#39;&#32;&#38;&#32;&#60;d&#62;"),
    ],
)
def test_a_replacement_is_written_to_suit_the_quotes(value: str, written: str) -> None:
    document = read(f"<img alt={value}>")
    span = document.segments[0].to_document(0, 4)
    edit = Edit(span, "a \"b\" 'c' & <d>")
    assert readers.write(document, [edit]).decode() == f"<img alt={written}>"


def test_an_xhtml_page_is_read() -> None:
    page = '<?xml version="1.0"?><html xml:lang="en"><body><p/><p>Text<br/>more</p></body></html>'
    document = readers.read(page.encode(), "a.xhtml")
    assert document.language == "en"
    assert [segment.text for segment in document.segments] == ["Text\nmore"]
