from __future__ import annotations

import pytest

from editor import readers
from editor.model import Document, Edit, Segment, SegmentKind, Span


def read(text: str) -> Document:
    return readers.read(text.encode(), "a.md")


def texts(text: str) -> list[str]:
    return [segment.text for segment in read(text).segments]


def masked(segment: Segment) -> list[str]:
    return [segment.text[mask.start : mask.end] for mask in segment.masked]


def kinds(text: str) -> list[tuple[str, SegmentKind, int]]:
    return [(segment.text, segment.kind, segment.level) for segment in read(text).segments]


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_blocks_have_their_kind_and_level(newline: str) -> None:
    text = (
        "# One *two* #\n\nSetext\n---\n\nA wrapped\nparagraph.\n\n> a quote\n> of two lines\n\n"
        "- item\n  wrapped\n  - nested\n\n1. first\n\n| a | b |\n|---|---|\n| c *d* |  |\n"
    )
    assert kinds(text.replace("\n", newline)) == [
        ("One two", SegmentKind.HEADING, 1),
        ("Setext", SegmentKind.HEADING, 2),
        ("A wrapped\nparagraph.".replace("\n", newline[-1]), SegmentKind.PARAGRAPH, 0),
        ("a quote\nof two lines", SegmentKind.QUOTE, 0),
        ("item\nwrapped", SegmentKind.LIST_ITEM, 1),
        ("nested", SegmentKind.LIST_ITEM, 2),
        ("first", SegmentKind.LIST_ITEM, 1),
        ("a", SegmentKind.TABLE_CELL, 0),
        ("b", SegmentKind.TABLE_CELL, 0),
        ("c d", SegmentKind.TABLE_CELL, 0),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "---\ntitle: A title\n---\n",
        '+++\ntitle = "A title"\n+++\n',
        "```python\nprint()\n```\n",
        "~~~\ncode\n",
        "    indented code\n",
        "<!-- a\ncomment -->\n",
        "<div>\nmarkup\n</div>\n",
        "[label]: https://example.com 'Title'\n",
        "[a]: /b\n",
        "[two words]: <a b>\n",
        "`code alone`\n",
        "<https://example.com>\n",
        "***\n",
        "#\n",
        "![](image.png)\n",
    ],
)
def test_what_is_no_prose_makes_no_segment(text: str) -> None:
    assert texts(text) == []


@pytest.mark.parametrize(
    ("text", "prose"),
    [
        ("a **bold** and *slanted* or ***both***", "a bold and slanted or both"),
        ("~~gone~~ and __under__", "gone and under"),
        ("snake_case and 2 * 3 * 4", "snake_case and 2 * 3 * 4"),
        ("“_quoted_”", "“quoted”"),
        ("**中文**，后", "中文，后"),
        ("a [link *text*](http://x.y 'T') b", "a link text b"),
        ("see ![chart](c.png) below", "see below"),
        ("AT&amp;T &#65; &nbsp;&bogus;", "AT&T A \xa0&bogus;"),
        (r"5 \* 3 \\ \x \“", r"5 * 3 \ \x \“"),
        ("a <b>tag</b> <!-- note --> b", "a tag b"),
        ("one<br>two", "one\ntwo"),
        ("one  \ntwo\\\nthree", "one\ntwo\nthree"),
        ("$5 *million* and $6", "$5 million and $6"),
        ("[Reporter Li Ming] said", "[Reporter Li Ming] said"),
        ("[a][b] and [c][]", "[a][b] and [c][]"),
        ("noted[^1] here", "noted here"),
        ("[^1]: The note", "The note"),
        ("1 < 2 > 1 & so on", "1 < 2 > 1 & so on"),
    ],
)
def test_marks_are_left_out_and_what_they_stand_for_is_read(text: str, prose: str) -> None:
    assert texts(text)[0] == prose


def test_a_word_in_brackets_is_a_link_when_its_label_is_defined() -> None:
    text = "See [Ref] and [this][x y] or [c][].\n\n[ref]: https://a.b 'T'\n[X  Y]: /c\n"
    assert texts(text) == ["See Ref and this or [c][]."]


def test_image_descriptions_are_segments_of_their_own() -> None:
    assert kinds("a [![the *logo*](l.png)](https://x.y) b") == [
        ("a b", SegmentKind.PARAGRAPH, 0),
        ("the logo", SegmentKind.ATTRIBUTE, 0),
    ]


def test_code_and_addresses_stay_in_the_sentence_but_masked() -> None:
    (segment,) = read("Run ``a ` b`` at <https://a.b/c> or www.example.com now").segments
    assert segment.text == "Run a ` b at https://a.b/c or www.example.com now"
    assert masked(segment) == ["a ` b", "https://a.b/c", "www.example.com"]


def test_prose_between_html_blocks_is_read() -> None:
    assert texts("<div>\n\nThe *text*.\n\n</div>\n") == ["The text."]


def test_words_across_a_wrapped_quote_can_be_replaced_whole() -> None:
    document = read("> the twenty\n> spirits here\n")
    (segment,) = document.segments
    start, end = segment.text.index("twenty"), segment.text.index(" here")
    assert segment.is_contiguous(start, end)
    edit = Edit(segment.to_document(start, end), "guiding principles")
    assert readers.write(document, [edit]) == b"> the guiding principles here\n"


@pytest.mark.parametrize("text", ["a **in** b", "a [in](x) b", "one  \ntwo", "one<br>two"])
def test_words_around_markup_cannot_be_replaced_as_one(text: str) -> None:
    (segment,) = read(text).segments
    assert not segment.is_contiguous(0, len(segment.text))


@pytest.mark.parametrize(
    ("replacement", "written"),
    [
        ("R&D; plain, “curly” (text) - 100%!", "R&D; plain, “curly” (text) - 100%!"),
        ("snake_case", "snake_case"),
        ("two\nlines", "two lines"),
        ("a*b", r"a\*b"),
        ("_a_", r"\_a\_"),
        ("&amp;", "&amp;amp;"),
        ("a|b", r"a\|b"),
        ("<b>", r"\<b>"),
        ("a < b", "a < b"),
        ("R&D", "R&D"),
    ],
)
def test_only_what_would_be_markup_is_escaped(replacement: str, written: str) -> None:
    document = read("x MARK y")
    assert readers.write(document, [Edit(Span(2, 6), replacement)]).decode() == f"x {written} y"


def test_what_follows_a_replacement_may_make_it_markup() -> None:
    document = read("x MARK; y")
    assert readers.write(document, [Edit(Span(2, 6), "&copy")]) == b"x &amp;copy; y"


def test_a_table_cell_stays_one_cell_whatever_is_written_into_it() -> None:
    document = read("| MARK | b |\n|---|---|\n")
    revised = readers.revise(document, [Edit(Span(2, 6), "x | y\nz")])
    assert [segment.text for segment in revised.segments] == ["x | y z", "b"]


def test_a_thousand_stars_are_letters_and_not_an_endless_wait() -> None:
    text = "*a **b " * 5_000
    assert texts(text) == [text.strip()]
