"""Persons of the source in the English, in every spelling and order."""

from __future__ import annotations

import pytest

from editor.bilingual.naming.name_mentions import Order, name_mentions, words_of
from editor.bilingual.naming.people import people
from editor.bilingual.naming.source_names import SourceNames
from editor.model import Document, Pair, Segment, Span

SOURCE = "董事长王海涛、局长欧阳牧、院长吕予安出席。"

WRITTEN = {
    "Wang Haitao spoke.": ("王海涛", Order.SURNAME, ("Wang", "Haitao")),
    "Wang Hai Tao spoke.": ("王海涛", Order.SURNAME, ("Wang", "Hai", "Tao")),
    "Wang Hai-tao's car.": ("王海涛", Order.SURNAME, ("Wang", "Hai", "tao")),
    "WANG HAITAO spoke.": ("王海涛", Order.SURNAME, ("WANG", "HAITAO")),
    "Wáng Hǎitāo spoke.": ("王海涛", Order.SURNAME, ("Wáng", "Hǎitāo")),
    "Haitao Wang spoke.": ("王海涛", Order.GIVEN, ("Haitao", "Wang")),
    "Then WangHaitao spoke.": ("王海涛", Order.SURNAME, ("WangHaitao",)),
    "Ou Yangmu spoke.": ("欧阳牧", Order.SURNAME, ("Ou", "Yangmu")),
    "Lv Yu'an spoke.": ("吕予安", Order.SURNAME, ("Lv", "Yu'an")),
    "Lyu Yuan spoke.": ("吕予安", Order.SURNAME, ("Lyu", "Yuan")),
    "Wang\nHaitao spoke.": ("王海涛", Order.SURNAME, ("Wang", "Haitao")),
}
SILENT = ["Wang Haibo spoke.", "Wang, Haitao", "He was wanghai.", "Mr. Wang spoke.", ""]


def source_names(english: str) -> tuple[SourceNames, Segment]:
    segment = Segment.verbatim(english, 0)
    pair = Pair(segment, Span(0, len(english)), SOURCE, confident=True)
    return SourceNames(Document("a.txt", english, (segment,), pairs=(pair,))), segment


@pytest.mark.parametrize(("english", "found"), WRITTEN.items())
def test_a_name_is_known_however_it_is_divided_and_turned(
    english: str, found: tuple[str, Order, tuple[str, ...]]
) -> None:
    names, segment = source_names(english)

    (mention,) = names.mentions(segment)

    assert (mention.person.name, mention.order, mention.words) == found
    assert english[mention.span.start : mention.span.end].startswith(mention.words[0])


@pytest.mark.parametrize("english", SILENT)
def test_nothing_else_is_taken_for_it(english: str) -> None:
    names, segment = source_names(english)

    assert names.mentions(segment) == ()


def test_two_persons_with_one_spelling_are_one_for_the_english() -> None:
    assert len(people("董事长王海涛、局长汪海涛出席。")) == 2


def test_a_possessive_is_no_part_of_a_word() -> None:
    assert [word.text for word in words_of("Xi'an's and Wang’s")] == ["Xi'an", "and", "Wang"]


def test_a_long_run_of_capitals_takes_linear_time() -> None:
    assert list(name_mentions("Wang " * 100_000, {})) == []
    names, segment = source_names("Wang " * 100_000)
    assert names.mentions(segment) == ()
