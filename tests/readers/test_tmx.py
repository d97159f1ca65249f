from __future__ import annotations

import pytest

from editor import readers
from editor.errors import NotBilingualError, ReadError
from editor.model import Document
from tests.readers.test_contract import assert_sound

HEAD = '<tmx version="1.4"><header srclang="en" datatype="x"/><body>'


def tmx(units: str) -> Document:
    document = readers.read(f"{HEAD}{units}</body></tmx>".encode(), "a.tmx")
    assert_sound(document)
    return document


def variant(language: str, text: str, attribute: str = "xml:lang") -> str:
    return f'<tuv {attribute}="{language}"><prop type="x">The the</prop><seg>{text}</seg></tuv>'


def test_every_english_variant_is_paired_with_the_chinese_whichever_comes_first() -> None:
    document = tmx(
        f"<tu>{variant('EN-GB', 'One')}{variant('fr', 'Un')}{variant('ZH-CN', '一')}</tu>"
        f"<tu>{variant('zh_TW', '二')}{variant('en', 'Two')}{variant('en-US', 'Number two')}</tu>"
        f"<tu>{variant('cmn', '三', 'lang')}{variant('eng', 'Three', 'lang')}</tu>"
    )

    assert [(pair.source, pair.text) for pair in document.pairs] == [
        ("一", "One"), ("二", "Two"), ("二", "Number two"), ("三", "Three"),
    ]  # fmt: skip


def test_english_without_chinese_is_read_without_a_source() -> None:
    document = tmx(
        f"<tu>{variant('zh', '一')}{variant('en', 'One')}</tu>"
        f"<tu>{variant('de', 'Zwei')}{variant('en', 'Two')}</tu>"
        f"<tu>{variant('zh', '三')}{variant('de', 'Drei')}</tu>"
    )

    assert [(segment.text, segment.source) for segment in document.segments] == [
        ("One", "一"),
        ("Two", None),
    ]
    assert len(document.pairs) == 1
    assert document.gaps == ()


def test_code_of_the_original_format_is_markup() -> None:
    text = (
        '<bpt i="1">{\\b </bpt>Cost<ept i="1">}</ept> <hi type="x">of</hi><it pos="begin">[u]</it> '
        '<ph>%s</ph> plants <ut>{\\x}</ut>'
    )  # fmt: skip
    document = tmx(f"<tu>{variant('zh', '一')}{variant('en', text)}</tu>")

    assert document.segments[0].text == "Cost of %s plants"


def test_a_document_type_that_is_elsewhere_is_not_fetched() -> None:
    text = f'<!DOCTYPE tmx SYSTEM "http://127.0.0.1:9/tmx14.dtd">{HEAD}<tu>{variant("zh", "一")}'
    data = f"{text}{variant('en', 'R&amp;D &unknown;')}</tu></body></tmx>".encode()

    document = readers.read(data, "a.tmx")

    assert document.segments[0].text == "R&D &unknown;"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (f"{HEAD}<tu>{variant('de', 'x')}{variant('fr', 'y')}</tu></body></tmx>", "only de, fr"),
        (f"{HEAD}<tu>{variant('en', 'x')}{variant('ja', 'y')}</tu></body></tmx>", "only en, ja"),
        ("<tmz/>", "outermost element is not tmx"),
    ],
)
def test_a_memory_without_chinese_and_english_is_refused_in_one_line(
    data: str, reason: str
) -> None:
    with pytest.raises(ReadError, match=reason):
        readers.read(data.encode(), "a.tmx")


def test_what_is_no_pair_of_ours_is_passed_over_in_a_folder() -> None:
    assert issubclass(NotBilingualError, ReadError)


def test_an_empty_memory_is_read() -> None:
    assert tmx("").segments == ()
