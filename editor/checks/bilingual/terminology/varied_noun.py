"""What a release is about, under one Chinese word and several English ones."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from editor.bilingual.completeness.passages import Passage, passages
from editor.bilingual.wording.stems import placed_stems, stem
from editor.checks.base import Example, Hit, Measured, document_check
from editor.checks.context import Context
from editor.model import Document, Span
from editor.taxonomy import Category, Severity

_TABLE = """
大会 conference congress convention assembly meeting|峰会 summit|论坛 forum
博览会 expo exposition fair|研讨会 seminar symposium workshop|展览会 exhibition expo fair
交易会 fair|仪式 ceremony|发布会 launch conference|会议 meeting conference|基地 base
园区 park zone|产业园 park|高炉 furnace|生产线 line|车间 workshop shop plant
研究院 institute academy|研究所 institute|实验室 laboratory lab|工厂 plant factory works mill
电站 station plant|桥 bridge|隧道 tunnel|码头 terminal wharf dock pier|港口 port harbor
机场 airport|基金 fund|协议 agreement deal|合同 contract|倡议 initiative proposal|宣言 declaration
白皮书 paper|报告 report|比赛 competition contest match game|大赛 competition contest
校长 president principal headmaster chancellor
"""
_NOUNS = {
    word: tuple(english)
    for row in _TABLE.strip().replace("\n", "|").split("|")
    for word, *english in [row.split()]
}
"""Nouns that name one thing in a release, with English any of which may render them."""
_WORD = re.compile("|".join(sorted(_NOUNS, key=len, reverse=True)))


@document_check(
    category=Category.INCONSISTENT_USE,
    severity=Severity.MINOR,
    priority=58,
    measured=Measured(2, 2),
    examples=(
        Example(
            "Light Industry Conference Opens\nThe conference ran for two days.\n"
            "Three forums were held during the ⟦assembly⟧.",
            source="轻工业大会开幕\n大会为期两天。\n大会期间举办了三场论坛。",
        ),
        Example(
            "Light Industry Conference Opens\nThe conference ran for two days.\n"
            "Three forums were held alongside.",
            source="轻工业大会开幕\n大会为期两天。\n大会期间举办了三场论坛。",
        ),
        Example(
            "Light Industry Conference Opens\nThe conference ran for two days.\n"
            "A meeting of the general assembly was held.",
            source="轻工业大会开幕\n大会为期两天。\n召开了股东大会的会议。",
        ),
        Example("The conference opened. Three forums were held during the assembly."),
    ),
)
def varied_noun(_: Document, context: Context) -> Iterator[Hit]:
    """The thing a release is about, called now by one English word and now by another.

    The heading announces a conference and the body speaks of an assembly: the reader looks for a
    second event. Only nouns of the Chinese heading count, and only where each sentence has the word
    once and one rendering of it.
    """
    found = list(passages(context.pairs))
    if not found:
        return
    for noun in dict.fromkeys(_WORD.findall(found[0].source)):
        yield from _deviations(noun, found)


def _deviations(noun: str, found: Sequence[Passage]) -> Iterator[Hit]:
    stems = {stem(word) for word in _NOUNS[noun]}
    kept = ""
    for passage in found:
        # Longer words that end so, 股东大会 and 人民代表大会, are other things.
        if not passage.can_be_weighed or _words(passage.source).count(noun) != 1:
            continue
        said = [(key, Span(start, end)) for key, start, end in placed_stems(passage.text)]
        renderings = {key for key, _ in said if key in stems}
        if len(renderings) != 1:
            continue
        (rendering,) = renderings
        others = set(_words(passage.source)) - {noun}
        if any(rendering in map(stem, _NOUNS[other]) for other in others):
            continue
        kept = kept or rendering
        if rendering != kept:
            words = next(span for key, span in said if key == rendering)
            segment, span = passage.located(words)
            yield Hit(
                span.start,
                span.end,
                f"“{noun}” is called something else in the heading or before: keep to one word.",
                source_term=noun,
                segment=segment,
            )


_OTHERS = re.compile(
    r"股东大会|代表大会|人大|全国大会|党代会|员工大会|职工大会|表彰大会|誓师大会|动员大会|子公司|分公司|总公司|母公司"
)


def _words(chinese: str) -> list[str]:
    """The nouns of some Chinese, in order."""
    return _WORD.findall(_OTHERS.sub("", chinese))
