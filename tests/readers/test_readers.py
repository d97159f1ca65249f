from __future__ import annotations

import pytest

from editor import readers
from editor.errors import ReadError
from editor.model import Edit, Span


def test_folders_are_walked_for_these_formats() -> None:
    texts = {".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".docx", ".docm"}
    bilingual = {".xlf", ".xliff", ".tmx", ".po", ".csv", ".tsv"}
    assert readers.suffixes() == texts | bilingual


@pytest.mark.parametrize(
    ("path", "media_type"),
    [
        ("a/b.TXT", "text/plain"),
        ("b.Markdown", "text/markdown"),
        ("b.txt.htm", "text/html"),
        ("<stdin>", "text/plain"),
    ],
)
def test_the_ending_chooses_the_format(path: str, media_type: str) -> None:
    assert readers.read(b"text", path).media_type == media_type


def test_a_media_type_overrides_the_ending() -> None:
    document = readers.read(b"<p>one</p>", "<stdin>", media_type="text/html")
    assert [segment.text for segment in document.segments] == ["one"]


@pytest.mark.parametrize("path", ["release.odt", "release", "folder.txt/release", "..."])
def test_an_unknown_ending_is_refused_with_a_remedy(path: str) -> None:
    with pytest.raises(ReadError, match=r"save it as \.docx, \.txt, \.md or \.html"):
        readers.read(b"text", path)


def test_an_unknown_media_type_is_refused_with_the_known_ones() -> None:
    with pytest.raises(ReadError, match="text/html, text/markdown, text/plain"):
        readers.read(b"text", "a.txt", media_type="text/x")


def test_a_file_over_the_limit_is_refused() -> None:
    with pytest.raises(ReadError, match=r"a\.txt: too large \(20\.0 MB, the limit is 20 MB\)"):
        readers.read(b"x" * (readers.MAX_BYTES + 1), "a.txt")


def test_edits_apply_in_any_order_and_insertions_may_touch_them() -> None:
    document = readers.read(b"one two three", "a.txt")
    edits = [
        Edit(Span(8, 13), "3"),
        Edit(Span(0, 3), "1"),
        Edit(Span(3, 3), ","),
        Edit(Span(13, 13), "!"),
    ]
    assert readers.write(document, edits) == b"1, two 3!"


@pytest.mark.parametrize(
    "edits",
    [
        [Edit(Span(0, 4), "a"), Edit(Span(3, 6), "b")],
        [Edit(Span(0, 6), "a"), Edit(Span(2, 2), "b")],
        [Edit(Span(2, 2), "a"), Edit(Span(2, 2), "b")],
        [Edit(Span(0, 3), "a"), Edit(Span(0, 3), "a")],
        [Edit(Span(0, 99), "a")],
    ],
)
def test_edits_that_overlap_or_leave_the_text_are_an_error(edits: list[Edit]) -> None:
    document = readers.read(b"one two three", "a.txt")
    with pytest.raises(ValueError, match=r"overlap|outside"):
        readers.write(document, edits)


def test_revising_reads_the_text_anew() -> None:
    document = readers.read(b"<p lang=en>one</p>", "a.html")
    revised = readers.revise(document, [Edit(Span(11, 14), "R&D")])
    assert revised.text == "<p lang=en>R&amp;D</p>"
    assert revised.segments[0].text == "R&D"
    assert revised.path == "a.html"


def test_edits_are_given_out_in_the_markup_of_the_file() -> None:
    document = readers.read(b"<p>one</p>", "a.html")
    assert readers.written(document, [Edit(Span(3, 6), "R&D")]) == (Edit(Span(3, 6), "R&amp;D"),)
