from __future__ import annotations

import pytest

from editor import readers
from editor.model import Document, SegmentKind


def read(text: str) -> Document:
    return readers.read(text.encode(), "a.txt")


def texts(text: str) -> list[str]:
    return [segment.text for segment in read(text).segments]


WRAPPED = (
    "The ceremony was attended by the leaders of the group and by guests from the\n"
    "provincial department, who inspected the furnace on Tuesday and spoke with\n"
    "Wu Huaishan. They praised the work of the builders and the care they took in\n"
    "every respect.\n"
)
NAMES = (
    "Pei Yunshu, deputy secretary of Binyuan Municipal Party Committee, mayor\n"
    "Shao Liqun, Deputy Director of Standing Committee of Binyuan People's Congress\n"
    "Party Committee Secretary and Chairman of Chiling Steel Wu Huaishan\n"
    "Min Qiushi, Standing Committee and Discipline Secretary of Chiling Steel\n"
)


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_a_wrapped_paragraph_is_one_segment(newline: str) -> None:
    (text,) = texts(WRAPPED.replace("\n", newline))
    assert "of the builders and the care they took in" in text
    assert len(text.splitlines()) == 4


def test_a_wrapped_paragraph_stays_one_when_an_edit_made_a_line_longer() -> None:
    longer = WRAPPED.replace("the furnace", "No. 3 blast furnace of Chiling Iron & Steel Group")
    assert len(texts(longer)) == 1


def test_a_list_of_names_is_a_segment_a_line() -> None:
    assert texts(NAMES) == NAMES.splitlines()


def test_long_lines_pasted_from_the_web_stand_alone() -> None:
    lines = ["Paragraph number one of the copy. " * 6, "and another one of the same kind. " * 7]
    assert texts("\n".join(lines)) == [line.strip() for line in lines]


@pytest.mark.parametrize(
    "lines",
    [
        ["Short lines", "of a poem or", "an address"],
        ["One sentence that ends here and is about as wide as a margin would be, yes.", "Next."],
    ],
)
def test_lines_that_only_look_wrapped_stand_alone(lines: list[str]) -> None:
    assert texts("\n".join(lines)) == lines


@pytest.mark.parametrize(
    ("line", "prose"),
    [
        ("- one thing", "one thing"),
        ("  • one thing", "one thing"),
        ("1. one thing", "one thing"),
        ("12) one thing", "one thing"),
        ("(a) one thing", "one thing"),
        ("（1）one thing", "one thing"),
        ("1、one thing", "one thing"),
        ("①one thing", "one thing"),
    ],
)
def test_a_list_marker_is_no_prose(line: str, prose: str) -> None:
    (segment,) = read(line).segments
    assert (segment.text, segment.kind, segment.level) == (prose, SegmentKind.LIST_ITEM, 1)
    assert segment.to_document(0, 3).start == line.index("one")


@pytest.mark.parametrize(
    "line", ["3.5 billion yuan", "2023. A year", "-5 degrees", "No. 3 furnace", "-"]
)
def test_what_only_looks_like_a_marker_is_prose(line: str) -> None:
    (segment,) = read(line).segments
    assert (segment.text, segment.kind) == (line, SegmentKind.PARAGRAPH)


def test_a_wrapped_list_item_is_one_segment() -> None:
    item = "- " + WRAPPED.replace("\n", "\n  ").strip()
    first, second = read(f"{item}\n- short one").segments
    assert first.kind is SegmentKind.LIST_ITEM
    assert "from the\nprovincial" in first.text
    assert second.text == "short one"


@pytest.mark.parametrize(
    "headline",
    [
        "No.3 Blast Furnace of Chiling Iron and Steel Group Ignited and Put into Production",
        "Group and University signed production, study and research cooperation agreement",
        "Total Investment of 15 Billion Yuan! New Base Started Laying Foundation",
    ],
)
def test_the_headline_is_a_heading(headline: str) -> None:
    first, second = read(f"{headline}\n\nThe text follows.").segments
    assert (first.kind, first.level) == (SegmentKind.HEADING, 1)
    assert second.kind is SegmentKind.PARAGRAPH


def test_a_short_line_between_paragraphs_is_a_heading_of_the_second_level() -> None:
    segment = read("A sentence stands here.\n\nMarket outlook\n\nAnother one.").segments[1]
    assert (segment.kind, segment.level) == (SegmentKind.HEADING, 2)


@pytest.mark.parametrize(
    "line",
    [
        "The group held a meeting.",
        "The leaders attending were:",
        "On the one hand,",
        '"We did it!"',
        "Published: June 20, 2023  Source: Office",
        "Home > News Center > Details",
        "June 20, 2023",
        "2022-11-28 00:00:00",
        "- an item",
        "and so the conference that was held in the city came to its end today",
    ],
)
def test_what_ends_like_a_sentence_or_is_a_label_is_no_heading(line: str) -> None:
    segment = read(f"Text before.\n\n{line}\n\nText after.").segments[1]
    assert segment.kind is not SegmentKind.HEADING


def test_the_last_block_is_no_heading() -> None:
    assert read("A text.\n\nMarket outlook").segments[1].kind is SegmentKind.PARAGRAPH


def test_outer_white_space_is_left_out_and_inner_kept() -> None:
    (segment,) = read("\u3000\u3000Two  words\xa0\u3000 \n").segments
    assert segment.text == "Two  words"
    assert segment.to_document(0, 3).start == 2


def test_addresses_are_masked() -> None:
    (segment,) = read("Write to info@example.com today").segments
    assert [segment.text[m.start : m.end] for m in segment.masked] == ["info@example.com"]


@pytest.mark.parametrize("text", ["", "\n\n \t\n", "\u3000\r\n\r\n"])
def test_a_text_without_words_has_no_segments(text: str) -> None:
    assert texts(text) == []
