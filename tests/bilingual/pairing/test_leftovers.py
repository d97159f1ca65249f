"""Sentences without a counterpart reach the checks with the place where it should stand."""

from __future__ import annotations

from editor import readers
from editor.bilingual.pairing.alignment import align
from editor.model import Document, SegmentKind

CHINESE = """\
青岭集团举行三号窑点火仪式

3月8日，青岭集团在柳江市举行三号窑点火仪式，总投资12.5亿元。董事长出席仪式并讲话。

该项目年产水泥200万吨，每年可减少二氧化碳排放4.2万吨。市长表示，希望企业为当地发展作出更大贡献。
"""
ENGLISH = """\
Qingling Group holds an ignition ceremony for its No. 3 kiln

On March 8, Qingling Group held an ignition ceremony for kiln No. 3 in Liujiang, a project with a \
total investment of RMB 1.25 billion. The chairman attended and spoke.

The project will produce 2 million tonnes of cement a year and cut carbon dioxide emissions by \
42,000 tonnes annually. The mayor said he hoped the company would do more for local development.
"""


def paired(chinese: str, english: str) -> Document:
    source = readers.read(chinese.encode("utf-8"), "release.zh.txt")
    return align(source, readers.read(english.encode("utf-8"), "release.txt"), None).target


def test_a_full_translation_leaves_nothing_over() -> None:
    document = paired(CHINESE, ENGLISH)

    assert (document.gaps, document.surplus) == ((), ())


def test_a_missing_sentence_is_placed_behind_the_one_before_it() -> None:
    document = paired(CHINESE, ENGLISH.replace(" The chairman attended and spoke.", ""))

    (gap,) = document.gaps
    assert gap.source == "董事长出席仪式并讲话。"
    assert gap.block.startswith("3月8日")
    assert gap.kind is SegmentKind.PARAGRAPH
    assert gap.segment.text[: gap.at].endswith("RMB 1.25 billion.")
    assert document.pairs[gap.following].source.startswith("该项目")
    assert any(gap.segment is segment for segment in document.segments)


def test_a_missing_beginning_is_placed_at_the_very_start() -> None:
    document = paired(CHINESE, ENGLISH.partition("\n\n")[2])

    (gap,) = document.gaps
    assert (gap.source[:4], gap.at, gap.following) == ("青岭集团", 0, 0)


def test_english_of_its_own_is_told_with_the_pair_that_follows() -> None:
    extra = (
        "Meanwhile, tickets for the summer music festival in Lyon go on sale online at noon on "
        "21 June, the organizers announced."
    )
    document = paired(CHINESE, ENGLISH.replace("spoke.", f"spoke. {extra}"))

    (surplus,) = document.surplus
    assert surplus.text == extra
    assert document.pairs[surplus.following].source.startswith("该项目")


def test_without_english_there_is_no_place_for_anything() -> None:
    assert paired(CHINESE, "").gaps == ()
