"""Traditional characters: read as simplified, shown as they stand."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor import readers
from editor.bilingual.pairing.alignment import align
from editor.bilingual.traditional import as_written, in_simplified, is_traditional, simplified
from editor.model import Document, Finding, Span
from editor.taxonomy import Category, Severity

SOURCE = "公司總投資12億元，建設三條生產線。\n\n該項目將於明年竣工。\n"
TARGET = "The company will invest RMB 1.2 billion to build three lines.\n\nThe project will be finished next year.\n"


def plain(text: str) -> Document:
    return readers.read(text.encode("utf-8"), "source.txt")


@pytest.mark.parametrize(
    ("text", "turned"),
    [
        ("該項目總投資12億元。", "该项目总投资12亿元。"),
        ("這裡發展國際貿易", "这里发展国际贸易"),
        ("该项目总投资12亿元。", "该项目总投资12亿元。"),
        ("後来", "後来"),  # a surname in simplified text; alone it tells nothing
        ("", ""),
        ("🙂國\0A\u202e", "🙂国\0A\u202e"),
        ("\ud83d國", "?国"),
    ],
)
def test_characters_are_turned_one_by_one(text: str, turned: str) -> None:
    assert simplified(text) == turned


def test_only_telling_characters_make_a_text_traditional() -> None:
    assert is_traditional(SOURCE)
    assert not is_traditional("该项目将于明年竣工。")
    assert not is_traditional("A plain text")


@given(st.text(alphabet=st.characters(min_codepoint=0x3400, max_codepoint=0x9FFF), max_size=80))
def test_every_character_keeps_its_place(text: str) -> None:
    assert len(simplified("國" + text)) == len(text) + 1


def test_a_document_keeps_its_text_and_its_spans() -> None:
    document = plain(SOURCE)
    turned = in_simplified(document)

    assert turned.text == document.text
    assert [segment.text for segment in turned.segments] == [
        "公司总投资12亿元，建设三条生产线。",
        "该项目将于明年竣工。",
    ]
    assert [s.to_document(0, 3) for s in turned.segments] == [
        s.to_document(0, 3) for s in document.segments
    ]


def test_checks_see_simplified_characters_and_readers_those_of_the_source() -> None:
    target = align(plain(SOURCE), plain(TARGET), None).target

    assert [pair.source for pair in target.pairs] == [
        "公司总投资12亿元，建设三条生产线。",
        "该项目将于明年竣工。",
    ]
    assert [segment.source for segment in target.segments] == [
        "公司總投資12億元，建設三條生產線。",
        "該項目將於明年竣工。",
    ]


def test_what_is_quoted_is_turned_back() -> None:
    target = align(plain(SOURCE), plain(TARGET), None).target
    finding = Finding(
        "accuracy/wrong-value",
        Span(0, 3),
        "“1.2 billion” for 12亿元: see 总投资 and 别处.",
        Severity.MAJOR,
        Category.MISTRANSLATION,
        source_term="生产线",
    )

    (written,) = as_written([finding], target)

    assert written.message == "“1.2 billion” for 12億元: see 總投資 and 别处."
    assert written.source_term == "生產線"
    assert as_written([finding], replace(target, source=None, segments=())) == [finding]
