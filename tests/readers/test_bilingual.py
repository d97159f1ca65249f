"""What every bilingual format keeps: pairs, places, bytes; opened by translate-toolkit as well."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from editor import readers
from editor.errors import NotBilingualError, ReadError
from editor.model import Document, Edit, Segment
from tests.readers.bilingual_files import SUFFIXES, Units, complaint, made, targets, words
from tests.readers.test_contract import assert_sound

COUNT = 20_000
UNITS = (
    ("集团召开会议。", "The group held a meeting."),
    ("研发投入为“3.6亿元”，增长5%。", 'R&D cost "RMB 360 million", up 5% <net> it\'s; C:\\new.'),
    ("😀 全角", "Full 😀 width　here ]]> and | more"),
)
TEXT = st.lists(
    st.one_of(
        st.text(st.characters(exclude_categories=["Cs", "Cc", "Cn"]), max_size=6),
        st.sampled_from(
            '& < > " \' ]]> &amp; &#65; <b> </g> <![CDATA[ <!-- \\ \\n \\" "" , ; | 中文 😀 # msgid '
            "word two".split(" ")
        ),
        st.just(" "),
    ),
    min_size=1,
    max_size=12,
).map(lambda parts: words("".join(parts)))


def read(suffix: str, data: bytes) -> Document:
    return readers.read(data, f"a.{suffix}")


def range_in(segment: Segment, data: st.DataObject) -> tuple[int, int]:
    start = data.draw(st.integers(0, len(segment.text) - 1))
    return start, data.draw(st.integers(start + 1, len(segment.text)))


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_each_unit_is_a_segment_paired_with_its_chinese(suffix: str) -> None:
    document = read(suffix, made(suffix, UNITS).encode())

    assert [(s.source, s.text) for s in document.segments] == list(UNITS)
    assert [(p.source, p.text) for p in document.pairs] == list(UNITS)
    assert all(pair.confident for pair in document.pairs)
    assert document.language == "en"
    assert document.gaps == ()
    assert_sound(document)


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_unit_without_translation_is_a_gap(suffix: str) -> None:
    document = read(suffix, made(suffix, [UNITS[0], ("尚未翻译。", ""), UNITS[1]]).encode())

    (gap,) = document.gaps
    assert (gap.source, gap.following) == ("尚未翻译。", 1)
    at = gap.segment.to_document(0, 0).start
    first, second = (segment.pieces[0].doc_start for segment in document.segments)
    assert first < at < second


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("bom", [b"", codecs.BOM_UTF8], ids=["plain", "bom"])
@pytest.mark.parametrize("suffix", SUFFIXES)
def test_without_edits_the_same_bytes_come_back(suffix: str, bom: bytes, newline: str) -> None:
    data = bom + made(suffix, UNITS, newline=newline).encode()
    document = read(suffix, data)

    assert readers.write(document) == data
    assert [segment.text for segment in document.segments] == [target for _, target in UNITS]


@pytest.mark.parametrize("suffix", SUFFIXES)
@settings(deadline=None)
@given(
    units=st.lists(st.tuples(st.just("会议"), TEXT), min_size=1, max_size=4),
    replacement=TEXT.filter(bool),
    data=st.data(),
)
@example(units=UNITS, replacement='R&D <b> ]]> "x", y; \\ z\tend', data=None)
def test_an_edit_is_what_another_tool_reads_and_all_other_bytes_stay(
    suffix: str, units: Units, replacement: str, data: st.DataObject | None
) -> None:
    replacement = words(replacement)
    before = made(suffix, units).encode()
    document = read(suffix, before)
    assert_sound(document)
    assume(len(document.segments) == len(units))
    number = data.draw(st.integers(0, len(units) - 1)) if data else len(units) - 1
    segment = document.segments[number]
    start, end = range_in(segment, data) if data else (0, 5)
    assume(segment.is_contiguous(start, end))
    edit = Edit(segment.to_document(start, end), replacement)
    expected = [words(target) for _, target in units]
    expected[number] = words(segment.text[:start] + replacement + segment.text[end:])

    after = readers.write(document, [edit])

    assert targets(suffix, after) == expected
    (laid_out,) = readers.written(document, [edit])
    kept = (
        document.text[: laid_out.span.start].encode(),
        document.text[laid_out.span.end :].encode(),
    )
    assert after.startswith(kept[0])
    assert after.endswith(kept[1])
    again = read(suffix, after)
    assert readers.revise(document, [edit]).segments == again.segments


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_the_other_way_round_is_one_clear_line(suffix: str) -> None:
    swapped = [(target, source) for source, target in UNITS]
    text = made(suffix, swapped)
    for tag, other in (("zh-CN", "en"), ("zh-Hans", "en-US"), ("Language: en", "Language: zh_CN")):
        text = text.replace(tag, "\0").replace(f'"{other}"', f'"{tag}"').replace("\0", other)
    if suffix == "tmx":
        return  # a translation memory has no direction

    with pytest.raises(NotBilingualError, match="swapped") as told:
        read(suffix, text.encode())
    assert str(told.value).count("\n") == 0


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_file_without_chinese_is_refused(suffix: str) -> None:
    with pytest.raises(NotBilingualError, match="no Chinese on its source side"):
        read(suffix, made(suffix, [("Guten Tag.", "Good day.")]).encode())


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_duplicates_and_twenty_thousand_units_are_read(suffix: str) -> None:
    document = read(suffix, made(suffix, [("会议", "A meeting.")] * COUNT).encode())

    assert len(document.pairs) == COUNT
    at = document.segments[-1].to_document(0, 1)
    assert readers.write(document, [Edit(at, "The")]).decode().count("The mee") == 1


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("cut", [0.0, 0.3, 0.5, 0.9])
def test_a_truncated_file_is_read_or_refused_in_one_line(suffix: str, cut: float) -> None:
    data = made(suffix, UNITS).encode()
    said = complaint(data[: int(len(data) * cut)], f"a.{suffix}")

    assert not said or said.startswith(f"a.{suffix}")
    assert "\n" not in said


@pytest.mark.parametrize("suffix", SUFFIXES)
@settings(deadline=None)
@given(data=st.binary(max_size=200))
def test_no_bytes_break_a_reader(suffix: str, data: bytes) -> None:
    assert "\n" not in complaint(data, f"a.{suffix}")


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_nul_is_refused_in_one_line(suffix: str) -> None:
    text = made(suffix, UNITS).replace("meeting", "mee\0ting")
    with pytest.raises(ReadError):
        read(suffix, text.encode())
