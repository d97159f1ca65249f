from __future__ import annotations

from typing import Any

import pytest
from translate.storage import csvl10n

from editor import readers
from editor.errors import NotBilingualError, ReadError
from editor.model import Document, Edit
from tests.readers.bilingual_files import complaint
from tests.readers.test_contract import assert_sound


def table(text: str, name: str = "a.csv") -> Document:
    document = readers.read(text.encode(), name)
    assert_sound(document)
    return document


def pairs(document: Document) -> list[tuple[str, str]]:
    return [(pair.source, pair.text) for pair in document.pairs]


@pytest.mark.parametrize(
    "header",
    [
        "zh,en", "ZH-CN,EN-US", "Chinese,English", "source,target", "Source,Translation",
        "中文,英文", "原文,译文", "Chinese (Simplified),English (US)", "text_zh,text_en",
        '"source","target text"', "zh;en", "zh\ten", "source_zh,target_en", "src,MT",
    ],
)  # fmt: skip
def test_columns_are_known_by_their_names(header: str) -> None:
    delimiter = next(mark for mark in ",;\t" if mark in header)

    assert pairs(table(f"{header}\n一{delimiter}one\n")) == [("一", "one")]


def test_other_columns_may_stand_anywhere_and_the_order_is_free() -> None:
    document = table("id,en,note,zh,source\n1,one,the the,一,file.txt\n\n2,two,,二,\n3\n4,x,y,,z\n")

    assert pairs(document) == [("一", "one"), ("二", "two")]
    assert [segment.source for segment in document.segments] == ["一", "二", None]


def test_cells_in_quotation_marks_hold_anything() -> None:
    document = table('zh,en\n"标题\n正文，""话""","The title\r\nThe ""body"", here"\n')

    assert pairs(document) == [("标题", "The title"), ('正文，"话"', 'The "body", here')]


def test_a_quotation_mark_that_does_not_end_its_cell_is_a_letter() -> None:
    document = table('zh\ten\n一\t"One" he said\n二\t5" pipe\n三\t"Whole"\n', "a.tsv")

    assert [pair.text for pair in document.pairs] == ['"One" he said', '5" pipe', "Whole"]


@pytest.mark.parametrize(
    ("replacement", "row"),
    [
        ("two", "一,two long,x"),
        ("two, three", '一,"two, three long",x'),
        ('so "two"', '一,"so ""two"" long",x'),
        ("two\nthree", '一,"two\nthree long",x'),
        ("two; three", "一,two; three long,x"),
    ],
)
def test_a_cell_gets_quotation_marks_when_it_needs_them(replacement: str, row: str) -> None:
    document = table("zh,en,n\r\n一,one long,x\r\n")
    (segment,) = document.segments

    data = readers.write(document, [Edit(segment.to_document(0, 3), replacement)])

    assert data.decode() == f"zh,en,n\r\n{row}\r\n"


def test_several_edits_of_one_cell_share_its_quotation_marks() -> None:
    document = table("zh,en\n一,one big one\n二,two\n")
    first, second = document.segments
    edits = [
        Edit(second.to_document(0, 3), "2, 3"),
        Edit(first.to_document(8, 11), "1"),
        Edit(first.to_document(0, 3), "a, b"),
    ]

    assert readers.write(document, edits).decode() == 'zh,en\n一,"a, b big 1"\n二,"2, 3"\n'


def test_translate_toolkit_reads_what_was_written() -> None:
    document = table('source,target\n一,one\n"二","two, ""2"""\n')
    edit = Edit(document.segments[0].to_document(0, 3), "1, first")
    store: Any = csvl10n.csvfile

    units = store.parsestring(readers.write(document, [edit])).units

    assert [(unit.source, unit.target) for unit in units] == [
        ("一", "1, first"),
        ("二", 'two, "2"'),
    ]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("year,output\n2020,3\n", "no table of two languages; .* it names year, output"),
        ("", "it names nothing"),
        ("\n\n", "it names nothing"),
        ("zh\n一\n", "it names zh"),
        ("We source ore, and target the en market, 一\n", "no table"),
    ],
)
def test_a_table_without_both_columns_is_refused_in_one_line(text: str, reason: str) -> None:
    with pytest.raises(NotBilingualError, match=reason) as told:
        table(text)
    assert "\n" not in str(told.value)


def test_a_table_without_chinese_is_refused() -> None:
    with pytest.raises(NotBilingualError, match="no Chinese on its source side"):
        table("source,target\nUn,One\n")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("zh,en\n一,one\n二,two, three\n", r"a\.csv:3: this row has 3 cells, the header has 2"),
        (
            'zh,en\n一,one\n二,"two\n',
            r"a\.csv:3: the quotation mark that opens here is never closed",
        ),
    ],
)
def test_a_broken_row_is_told_with_its_line(text: str, reason: str) -> None:
    with pytest.raises(ReadError, match=reason):
        table(text)


def test_gb18030_as_spreadsheets_write_it_is_kept() -> None:
    data = "中文,英文\r\n总投资三亿元,one\r\n".encode("gb18030")
    document = readers.read(data, "a.csv")
    (segment,) = document.segments

    assert readers.write(document, [Edit(segment.to_document(0, 3), "1")]) == data.replace(
        b"one", b"1"
    )


@pytest.mark.parametrize(
    "cell",
    ['"' * 100_001 + "x", ',"' * 50_000, '"a' * 100_000, '""' * 100_000, '"\n' * 100_000],
    ids=lambda cell: repr(cell[:4]),
)
def test_rows_of_openers_are_read_or_refused(cell: str) -> None:
    assert "\n" not in complaint(f"zh,en\n一,{cell}\n".encode(), "a.csv")
