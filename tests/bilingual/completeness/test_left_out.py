"""What went with its whole clause is known to be told with it."""

from __future__ import annotations

import pytest

from editor.bilingual.completeness.left_out import LeftOut
from editor.bilingual.completeness.omission import Missing, Part
from editor.model import Pair, Segment, Span

SEGMENT = Segment.verbatim("The kiln was lit. The port opened.", 0)
CHINESE = "三号窑点火，总额2.3亿美元。"
KILN = Pair(SEGMENT, Span(0, 17), CHINESE, confident=True)
PORT = Pair(SEGMENT, Span(18, 34), CHINESE, confident=True)


def missing(source: str, at: int, segment: Segment = SEGMENT) -> LeftOut:
    return LeftOut([Missing(Part.CLAUSE, source, segment, at)])


def test_words_of_a_missing_clause_are_held() -> None:
    assert missing("总额2.3亿美元。", 16).holds(KILN, Span(8, 13))


@pytest.mark.parametrize("words", [Span(0, 3), Span(4, 9)])
def test_words_outside_it_or_across_its_edge_are_not(words: Span) -> None:
    assert not missing("总额2.3亿美元。", 16).holds(KILN, words)


def test_what_another_sentence_of_the_block_lacks_is_not_held() -> None:
    assert not missing("总额2.3亿美元。", 16).holds(PORT, Span(8, 13))


def test_what_another_block_lacks_is_not_held() -> None:
    other = Segment.verbatim(SEGMENT.text, 0)

    assert not missing("总额2.3亿美元。", 16, other).holds(KILN, Span(8, 13))


def test_traditional_characters_are_compared_as_simplified_ones() -> None:
    pair = Pair(SEGMENT, Span(0, 17), "三號窯點火，總額2.3億美元。", confident=True)

    assert missing("总额2.3亿美元。", 16).holds(pair, Span(8, 13))


def test_without_omissions_nothing_is_held() -> None:
    assert not LeftOut([]).holds(KILN, Span(0, 3))
