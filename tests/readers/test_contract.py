"""What every reader must keep, whatever the format and whatever the text."""

from __future__ import annotations

import codecs
from itertools import pairwise

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from editor import readers
from editor.model import Document, Edit, Encoding, Segment, Span
from editor.readers.addresses import address_spans

FORMATS = {
    "text/plain": "a.txt",
    "text/markdown": "a.md",
    "text/html": "a.html",
}
SAMPLES = {
    "text/plain": "A Headline Here\n\nThe group held a meeting.  \n\n- 中文 one\n- two 😀\n",
    "text/markdown": "# A *Headline*\n\nThe group held\na meeting.  \n\n> 中文 **one**\n> two 😀\n",
    "text/html": "<h1>A <i>Headline</i></h1>\n<p>The group held a meeting.<br>中文 &amp; 😀</p>\n",
}
ENCODINGS = (
    Encoding("utf-8"),
    Encoding("utf-8", codecs.BOM_UTF8),
    Encoding("utf-16-le", codecs.BOM_UTF16_LE),
    Encoding("utf-16-be", codecs.BOM_UTF16_BE),
    Encoding("utf-16-le"),
    Encoding("utf-16-be"),
    Encoding("gb18030"),
)

# Text that is likely to meet the readers' own marks.
MARKS = st.lists(
    st.one_of(
        st.text(max_size=5),
        st.sampled_from(
            "\n|\r\n|\r|\n\n|\0|😀|中文|“|\u3000|\xa0| |    |\t|# |> |- |1. |```|`|**|*|_|~~|[|](x)|![|]"
            "|[^1]|[a]: b\n|---|&amp;|&#65;|&#0;|&nbsp;|&|<p>|</p>|<b>|</b>|<br>|<br/>|<li>|<ul>|</ul>"
            '|<td>|<img alt="|">|<!--|-->|<script>|</script>|<|>|"|\\|\\\n|  \n|word|of|a@b.cn'
            "|https://a.cn/b|/usr/bin".split("|")
        ),
        st.just("|"),
    ),
    max_size=40,
).map("".join)


def parse(text: str, media_type: str) -> Document:
    """Reads text without the way through bytes, so that NUL can be tried."""
    document = Document("a", text, (), media_type)
    return readers.revise(document, ())


def assert_sound(document: Document) -> None:
    taken: list[tuple[int, int]] = []
    for segment in document.segments:
        assert segment.text.strip()
        assert_pieces_sound(document, segment)
        taken += [(p.doc_start, p.doc_start + p.doc_length) for p in segment.pieces]
        for mask in segment.masked:
            assert 0 <= mask.start < mask.end <= len(segment.text)
        assert list(segment.masked) == sorted(segment.masked)
    taken = sorted(place for place in taken if place[0] < place[1])
    assert all(left[1] <= right[0] for left, right in pairwise(taken))
    starts = [segment.pieces[0].doc_start for segment in document.segments]
    assert starts == sorted(starts)


def assert_pieces_sound(document: Document, segment: Segment) -> None:
    position = end = 0
    for piece in segment.pieces:
        assert piece.start == position
        assert piece.length > 0
        assert end <= piece.doc_start
        position, end = position + piece.length, piece.doc_start + piece.doc_length
        assert end <= len(document.text)
        if piece.verbatim:
            written = document.text[piece.doc_start : end]
            assert written == segment.text[piece.start : position]
    assert position == len(segment.text)


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ENCODINGS, ids=lambda e: f"{e.codec}-{e.bom.hex()}")
@pytest.mark.parametrize("media_type", FORMATS)
def test_without_edits_the_same_bytes_come_back(
    media_type: str, encoding: Encoding, newline: str
) -> None:
    text = SAMPLES[media_type].replace("\n", newline)
    data = encoding.bom + text.encode(encoding.codec)

    document = readers.read(data, FORMATS[media_type])

    assert document.text == text
    assert document.encoding == encoding
    assert document.media_type == media_type
    assert readers.write(document) == data
    assert_sound(document)


@pytest.mark.parametrize("encoding", ENCODINGS, ids=lambda e: f"{e.codec}-{e.bom.hex()}")
@pytest.mark.parametrize("media_type", FORMATS)
def test_an_edit_lands_and_nothing_else_changes(media_type: str, encoding: Encoding) -> None:
    text = SAMPLES[media_type].replace("\n", "\r\n")
    data = encoding.bom + text.encode(encoding.codec)
    document = readers.read(data, FORMATS[media_type])
    at = text.index("meeting")
    segment = next(s for s in document.segments if "meeting" in s.text)
    inside = segment.text.index("meeting")
    span = segment.to_document(inside, inside + len("meeting"))

    assert span == Span(at, at + len("meeting"))
    changed = readers.write(document, [Edit(span, "会议 session")])
    assert changed == encoding.bom + text.replace("meeting", "会议 session").encode(encoding.codec)


@pytest.mark.parametrize("media_type", FORMATS)
@given(text=MARKS)
@example("")
@example("\0")
@example("a\r\r\nb\n\rc")
@example("\ud800 lone surrogate")
def test_segments_are_sound_in_any_text(media_type: str, text: str) -> None:
    document = parse(text, media_type)
    assert document.text == text
    assert_sound(document)


@pytest.mark.parametrize("media_type", FORMATS)
@given(text=MARKS)
def test_reading_twice_gives_the_same(media_type: str, text: str) -> None:
    assert parse(text, media_type) == parse(text, media_type)


@pytest.mark.parametrize("media_type", FORMATS)
@given(replacement=MARKS.filter(lambda text: "\0" not in text))
@example("R&D <b> &amp; \"x\" 'y' *a* _b_ [c](d) `e` | \\ # ~~f~~")
@example("# x")
@example("1. x")
@example("- x")
@example("-")
@example("+ x")
@example("=")
@example("> x")
@example("\\")
@example("a_")
def test_a_replacement_reads_as_it_was_meant(media_type: str, replacement: str) -> None:
    # Line breaks in a replacement are the format's to lay out; here words are compared.
    replacement = " ".join(replacement.split()) or "x"
    wrapped = {"text/html": "<p>Aa MARK zz</p>"}.get(media_type, "Aa MARK zz")
    document = parse(wrapped, media_type)
    at = wrapped.index("MARK")

    revised = readers.revise(document, [Edit(Span(at, at + 4), replacement)])

    assert [" ".join(s.text.split()) for s in revised.segments] == [f"Aa {replacement} zz"]


@given(replacement=MARKS.filter(lambda text: "\0" not in text))
@example("# x")
@example("12) x")
@example("---")
@example("===")
@example("[a]: b")
@example("```")
@example("- - -")
@example("|")
def test_a_replacement_at_the_start_of_a_markdown_paragraph_makes_no_block(
    replacement: str,
) -> None:
    replacement = " ".join(replacement.split()) or "x"
    document = parse("MARK zz", "text/markdown")

    revised = readers.revise(document, [Edit(Span(0, 4), replacement)])

    assert [" ".join(s.text.split()) for s in revised.segments] == [f"{replacement} zz"]


@pytest.mark.parametrize("value", ['"MARK zz"', "'MARK zz'", "MARK"])
@given(replacement=MARKS.filter(lambda text: "\0" not in text))
@example("a \"b\" 'c' <d> &amp; e=f >")
def test_a_replacement_stays_inside_its_attribute(value: str, replacement: str) -> None:
    replacement = " ".join(replacement.split()) or "x"
    assume(not address_spans(replacement))  # an attribute that is an address only is no prose
    text = f"<p>before <img alt={value} src=x> after</p>"
    document = parse(text, "text/html")
    at = text.index("MARK")

    revised = readers.revise(document, [Edit(Span(at, at + 4), replacement)])

    paragraph, attribute = revised.segments
    assert paragraph.text == "before after"
    assert " ".join(attribute.text.split()) == replacement + (" zz" if "zz" in value else "")


@pytest.mark.parametrize("media_type", FORMATS)
@pytest.mark.parametrize(
    "text",
    [
        "x" * 1_000_000,
        "word " * 200_000,
        " " * 1_000_000 + "x",
        "x" + " " * 500_000 + "x",
        "<div>" * 10_000 + "deep",
        "<ul><li>" * 10_000 + "deep" + "</li></ul>" * 10_000,
        "<b>a" * 10_000,
        "</div>" * 10_000 + "x",
        "<a " * 10_000,
        '<a b="' * 10_000,
        "&" * 100_000,
        "> " * 10_000 + "deep\n",
        "- " * 2_000 + "deep\n",
        "".join("  " * depth + "- item\n" for depth in range(300)),
        "*a **b " * 10_000,
        "~a~~b " * 10_000,
        "[" * 10_000,
        "[a](" * 10_000,
        "![a" * 10_000,
        "`a``b " * 10_000,
        "[^" * 10_000,
        "| a " * 5_000 + "|\n" + "|-" * 5_000 + "|\n",
        "> a\n" * 10_000,
        "a@" * 100_000,
        "http://" + ")" * 100_000,
        "/a" * 100_000,
    ],
    ids=lambda text: f"{text[:8]!r}-{len(text)}",
)
def test_huge_lines_and_deep_nesting_are_read(media_type: str, text: str) -> None:
    document = parse(text, media_type)
    assert document.text == text
    assert_sound(document)
