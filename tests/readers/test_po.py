from __future__ import annotations

import codecs

import pytest

from editor import readers
from editor.errors import NotBilingualError, ReadError
from editor.model import Document, Edit
from tests.readers.bilingual_files import targets
from tests.readers.test_contract import assert_sound

HEADER = 'msgid ""\nmsgstr ""\n"Language: en\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'


def po(entries: str) -> Document:
    document = readers.read((HEADER + entries).encode(), "a.po")
    assert_sound(document)
    return document


def pairs(document: Document) -> list[tuple[str, str]]:
    return [(pair.source, pair.text) for pair in document.pairs]


def test_plural_forms_are_paired_with_what_they_render() -> None:
    document = po(
        'msgid "一个文件"\nmsgid_plural "%d个文件"\nmsgstr[0] "one file"\nmsgstr[1] "%d files"\n'
    )

    assert pairs(document) == [("一个文件", "one file"), ("%d个文件", "%d files")]


def test_fuzzy_entries_are_read_and_obsolete_ones_and_comments_are_not() -> None:
    document = po(
        '# The the\n#. The the\n#: a.c:1\n#, fuzzy\n#| msgid "旧"\nmsgctxt "The the"\nmsgid "新"\n'
        'msgstr "new"\n#~ msgid "旧"\n#~ msgstr "the the"\n'
    )

    assert pairs(document) == [("新", "new")]


def test_entries_need_no_blank_line_between_them() -> None:
    document = po(
        'msgid "一"\nmsgstr "one"\nmsgid "二"\nmsgstr "two"\nmsgctxt "c"\nmsgid "三"\nmsgstr "three"'
    )

    assert pairs(document) == [("一", "one"), ("二", "two"), ("三", "three")]


def test_escapes_are_read_as_what_they_mean() -> None:
    document = po(
        'msgid "一"\nmsgstr "a\\tb \\"c\\" d\\\\n \\342\\200\\223 \\x41 \\q \\377"\n'
    )  # fmt: skip

    assert document.segments[0].text == 'a\tb "c" d\\n – A \\q \\377'


def test_lines_belong_to_lines_where_there_are_as_many() -> None:
    document = po('msgid "标题\\n\\n正文。\\n"\nmsgstr ""\n"The title\\n"\n"\\n"\n"The body.\\n"\n')

    assert pairs(document) == [("标题", "The title"), ("正文。", "The body.")]


def test_lines_that_do_not_match_stay_one_unit_with_its_paragraphs() -> None:
    document = po('msgid "标题：正文。"\nmsgstr ""\n"The title\\n"\n"\\n"\n"The body."\n')

    assert pairs(document) == [("标题：正文。", "The title\n\nThe body.")]


def test_words_over_two_lines_can_be_mended_and_the_lines_are_joined() -> None:
    document = po('msgid "总投资"\nmsgstr ""\n"the total invest"\n"ment is"\n')
    (segment,) = document.segments
    at = segment.text.index("investment")

    assert segment.is_contiguous(at, at + 10)
    data = readers.write(document, [Edit(segment.to_document(at, at + 10), 'so-called "sum"')])
    assert data.endswith(b'msgstr ""\n"the total so-called \\"sum\\" is"\n')
    assert targets("po", data) == ['the total so-called "sum" is']


def test_windows_line_ends_and_a_mark_are_kept() -> None:
    text = (HEADER + 'msgid "一"\nmsgstr ""\n"one "\n"two"\n').replace("\n", "\r\n")
    data = codecs.BOM_UTF8 + text.encode()
    document = readers.read(data, "a.po")
    (segment,) = document.segments

    assert segment.text == "one two"
    edited = readers.write(document, [Edit(segment.to_document(4, 7), "2")])
    assert edited == data.replace(b'"two"', b'"2"')


@pytest.mark.parametrize(
    ("header", "reason"),
    [
        ("Language: zh_CN\\n", "swapped"),
        ("X-Source-Language: en\\nLanguage: zh_CN\\n", "swapped"),
        ("Language: de\\n", "into de"),
    ],
)
def test_other_languages_are_refused_in_one_line(header: str, reason: str) -> None:
    text = f'msgid ""\nmsgstr "{header}"\n\nmsgid "One"\nmsgstr "一"\n'
    with pytest.raises(NotBilingualError, match=reason):
        readers.read(text.encode(), "a.po")


def test_the_other_way_round_is_seen_without_a_header() -> None:
    with pytest.raises(NotBilingualError, match="swapped"):
        readers.read('msgid "One file"\nmsgstr "一个文件"\n'.encode(), "a.po")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('msgid "一"\nmsgstr "one\n', "a.po:2: not a line of a PO file; mind its quotation marks"),
        ('msgid "一"\nmsgstr one\n', "a.po:2: not a line"),
        ('msgid "一"\nmsgstr "one" two\n', "a.po:2: not a line"),
        ('\r\n\r\n"one"\n', "a.po:3: a string that follows no msgid"),
        ("Just a text.\n", "a.po:1: not a line"),
    ],
)
def test_what_is_no_po_is_refused_with_its_line(text: str, reason: str) -> None:
    with pytest.raises(ReadError) as told:
        readers.read(text.encode(), "a.po")

    assert reason in str(told.value)


@pytest.mark.parametrize(
    "body",
    ['\\"' * 100_000, "\\" * 200_000, '"\n"' * 100_000, "\\n" * 100_000, "\\101" * 50_000],
    ids=lambda body: repr(body[:4]),
)
def test_huge_strings_are_read(body: str) -> None:
    assert_sound(po(f'msgid "一"\nmsgstr "x{body}"\n'))
