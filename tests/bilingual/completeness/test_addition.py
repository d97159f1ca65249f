"""English that nothing in the Chinese accounts for."""

from __future__ import annotations

from editor.bilingual.completeness.addition import added_sentences
from editor.bilingual.wording.lexicon import Lexicon
from editor.model import Gap, Pair, Segment, SegmentKind, Span, Surplus

LEXICON = Lexicon(None, {})
FOREIGN = "Museum visitors may see old paintings, rare stamps and silk."


def found(
    extra: str,
    chinese: str = "",
    *,
    confident: bool = True,
    following: int = 1,
    lexicon: Lexicon = LEXICON,
) -> list[str]:
    sentences = ("The plant makes steel and cement.", extra, "The products are exported to Europe.")
    segment = Segment.verbatim(" ".join(sentences), 0)
    start = len(sentences[0]) + 1
    end = start + len(extra)
    pairs = [
        Pair(segment, Span(0, start - 1), "工厂生产钢铁和水泥。", confident),
        Pair(segment, Span(end + 1, len(segment.text)), "产品出口欧洲。", confident),
    ]
    gaps = [Gap(chinese, chinese, SegmentKind.PARAGRAPH, segment, start, 1)] if chinese else []
    surplus = [Surplus(segment, Span(start, end), following)]
    return [
        segment.text[span.start : span.end]
        for segment, span in added_sentences(pairs, gaps, surplus, lexicon)
    ]


def test_a_sentence_on_something_else_is_added() -> None:
    assert found(FOREIGN) == [FOREIGN]


def test_a_sentence_made_of_its_neighbours_chinese_is_not() -> None:
    assert found("Steel products and cement products of the plant reach European exporters.") == []


def test_a_sentence_that_an_unclaimed_one_accounts_for_is_not() -> None:
    assert (
        found(
            "Museum visitors enjoy history, old art, fine music and photos.",
            "游客参观博物馆，感受历史、艺术和音乐。",
        )
        == []
    )


def test_a_few_words_are_not_judged() -> None:
    assert found("Museum paintings.") == []


def test_nothing_is_said_beside_what_is_not_sure_or_at_the_edges() -> None:
    assert found(FOREIGN, confident=False) == []
    assert found(FOREIGN, following=0) == []
    assert found(FOREIGN, following=2) == []


def test_a_sentence_with_names_of_the_chinese_nearby_is_not() -> None:
    extra = "In Gangtie, Shuini and Ouzhou museum visitors may see old paintings and rare silk."
    names = Lexicon(None, {"钢铁": ("Gangtie",), "水泥": ("Shuini",), "欧洲": ("Ouzhou",)})

    assert found(extra) == [extra]
    assert found(extra, lexicon=names) == []
