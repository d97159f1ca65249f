"""Which English sentence renders which Chinese one."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest

from editor import readers
from editor.bilingual.pairing.alignment import Alignment, align
from editor.glossary.matcher import GlossaryMatcher
from editor.model import Document, Segment

CHINESE = """\
青岭集团举行三号窑点火仪式

3月8日，青岭集团在柳江市举行三号窑点火仪式，总投资12.5亿元。董事长出席仪式并讲话。

该项目年产水泥200万吨，每年可减少二氧化碳排放4.2万吨。市长表示，希望企业为当地发展作出更大贡献。

会后，与会嘉宾参观了中央控制室。
"""
ENGLISH = """\
Qingling Group holds an ignition ceremony for its No. 3 kiln

On March 8, Qingling Group held an ignition ceremony for kiln No. 3 in Liujiang, a project with a \
total investment of RMB 1.25 billion. The chairman attended and spoke.

The project will produce 2 million tonnes of cement a year and cut carbon dioxide emissions by \
42,000 tonnes annually. The mayor said he hoped the company would do more for local development.

After the meeting, the guests visited the central control room.
"""


def plain(text: str) -> Document:
    return readers.read(text.encode("utf-8"), "release.txt")


def whole(text: str) -> Document:
    return Document("x.txt", text, (Segment.verbatim(text, 0),))


def shown(alignment: Alignment, source: str, target: str) -> list[tuple[str, str]]:
    return [
        (
            "".join(source[span.start : span.end] for span in bead.source),
            " ".join(target[span.start : span.end] for span in bead.target),
        )
        for bead in alignment.beads
    ]


def both(source: str, target: str) -> list[tuple[str, str]]:
    return shown(align(plain(source), plain(target), None), source, target)


def test_every_sentence_goes_with_its_own() -> None:
    beads = both(CHINESE, ENGLISH)

    assert [(zh[:2], en[:8]) for zh, en in beads] == [
        ("青岭", "Qingling"),
        ("3月", "On March"),
        ("董事", "The chai"),
        ("该项", "The proj"),
        ("市长", "The mayo"),
        ("会后", "After th"),
    ]


def test_web_furniture_without_a_source_shifts_nothing() -> None:
    furniture = ("Home > News > Company news", "Share to: WeChat Weibo", "Tel: 0532-1234567")
    target = f"{furniture[0]}\n\n{ENGLISH}\n{furniture[1]}\n\n{furniture[2]}\n"

    beads = both(CHINESE, target)

    assert [en for zh, en in beads if not zh] == list(furniture)
    assert [pair for pair in beads if pair[0]] == both(CHINESE, ENGLISH)


def test_a_sentence_left_out_leaves_the_others_with_their_own() -> None:
    target = ENGLISH.replace(" The chairman attended and spoke.", "")

    beads = dict(both(CHINESE, target))

    assert beads["董事长出席仪式并讲话。"] == ""
    assert beads["会后，与会嘉宾参观了中央控制室。"].startswith("After")


def test_a_paragraph_split_in_two_is_followed() -> None:
    target = ENGLISH.replace("annually. The mayor", "annually.\n\nThe mayor")

    assert both(CHINESE, target) == both(CHINESE, ENGLISH)


def test_one_chinese_sentence_may_have_become_two() -> None:
    target = ENGLISH.replace(
        "2 million tonnes of cement a year and cut", "2 million tonnes. It cuts"
    )

    beads = dict(both(CHINESE, target))

    assert beads["该项目年产水泥200万吨，每年可减少二氧化碳排放4.2万吨。"].count("tonnes") == 2


def test_segments_and_sentences_get_their_chinese() -> None:
    target = align(plain(CHINESE), plain(ENGLISH), None).target

    assert target.segments[1].source == (
        "3月8日，青岭集团在柳江市举行三号窑点火仪式，总投资12.5亿元。董事长出席仪式并讲话。"
    )
    last = target.pairs[-1]
    assert last.text == "After the meeting, the guests visited the central control room."
    assert last.source == "会后，与会嘉宾参观了中央控制室。"
    assert last.confident
    assert last.segment is target.segments[-1]


def test_aligning_leaves_the_documents_as_they_were() -> None:
    source, target = plain(CHINESE), plain(ENGLISH)

    aligned = align(source, target, None).target

    assert target.pairs == ()
    assert aligned.text == target.text
    assert aligned.source is source


def test_a_text_on_something_else_is_told_apart(glossary: GlossaryMatcher) -> None:
    other = (
        "The museum reopened on June 21 after 14 months of work.\n\n"
        "Visitors may see 350 paintings on 3 floors, 27 of them for the first time. Tickets cost "
        "$18, and children under 12 enter free.\n"
    )

    assert align(plain(CHINESE), plain(ENGLISH), glossary).related
    assert not align(plain(CHINESE), plain(other), glossary).related


def test_nothing_to_align_is_no_trouble() -> None:
    assert align(plain(""), plain(""), None).beads == ()
    assert both("", "One. Two.") == [("", "One."), ("", "Two.")]
    assert both("一。", "") == [("一。", "")]


def test_every_sentence_of_any_two_texts_stands_in_one_bead_in_order() -> None:
    chance = random.Random(7)  # noqa: S311 - no secrets here
    for _ in range(30):
        source = "".join(
            chance.choice(("会议召开。", "增长5%。\n\n", "A1型" * 30 + "。"))
            for _ in range(chance.randrange(200))
        )
        target = "".join(
            chance.choice(("They met. ", "It grew 5%.\n\n", "Type A1 is good here. "))
            for _ in range(chance.randrange(200))
        )

        beads = align(plain(source), plain(target), None).beads

        for side in ("source", "target"):
            spans = [span for bead in beads for span in getattr(bead, side)]
            assert all(one.end <= other.start for one, other in pairwise(spans))
        assert sum(len(bead.target) for bead in beads) == target.count(". ") + target.count(".\n")


def test_thousands_of_sentences_are_followed() -> None:
    source = "".join(f"第{n}批产品共{n * 37}件已经全部交付。\n\n" for n in range(3000))
    target = "".join(f"Batch {n} of {n * 37} units has been delivered.\n\n" for n in range(3000))

    beads = align(plain(source), plain(target), None).beads

    assert sum(len(bead.source) == len(bead.target) == 1 for bead in beads) > 2900


def test_equal_lines_without_end_are_paired_in_order() -> None:
    beads = align(plain("好\n\n" * 1200), plain("Good\n\n" * 1200), None).beads

    assert sum(len(bead.source) == len(bead.target) == 1 for bead in beads) > 1150


def test_hostile_text_breaks_nothing() -> None:
    for source in ("。" * 100_000, "“" * 100_000, "1," * 50_000, "一" * 100_000, "\ud83d。" * 99):
        for target in ("(" * 100_000, "1." * 50_000, "a." * 9, "\ud83d", "\u202e🙂\0\r\n" * 99):
            align(whole(source), whole(target), None)


QUOTED = """\
三号窑昨日点火，总投资12.5亿元。

“我们不缺市场，缺的是肯下苦功的人。”他说。

陈立在会上表示，集团今年研发投入将不低于8亿元。
"""
ATTRIBUTED = """\
Kiln No. 3, a project of RMB 1.25 billion, was lit yesterday.

"What we need is not markets but people who work hard," he said.

Chen Li said at the meeting that R&D spending would be no less than RMB 800 million this year.
"""


def test_who_is_quoted_belongs_to_the_quotation(glossary: GlossaryMatcher) -> None:
    target = align(plain(QUOTED), plain(ATTRIBUTED), glossary).target

    pair = next(pair for pair in target.pairs if "markets" in pair.text)
    assert pair.source == "“我们不缺市场，缺的是肯下苦功的人。”他说。"
    assert pair.confident


def test_what_is_not_surely_paired_is_counted(glossary: GlossaryMatcher) -> None:
    extra = "Readers also liked these five walks along the river."
    aligned = align(plain(CHINESE), plain(f"{ENGLISH}\n{extra}\n"), glossary).target

    assert [part.text for part in aligned.unpaired] == [extra]
    assert aligned.unpaired_words == len(extra.split())
    assert plain(ENGLISH).unpaired == ()


def test_half_a_translation_is_not_taken_for_all_of_it(glossary: GlossaryMatcher) -> None:
    halved = ENGLISH.replace(" and cut carbon dioxide emissions by 42,000 tonnes annually", "")
    source = CHINESE.replace("万吨。市长", "万吨，噪声、粉尘和废水也将大幅下降。市长")

    target = align(plain(source), plain(halved), glossary).target

    (pair,) = (pair for pair in target.pairs if "cement" in pair.text)
    assert not pair.confident


OTHER = """\
The museum reopened on June 21 after 14 months of work.

Visitors may see 350 paintings on 3 floors, 27 of them for the first time. Tickets cost $18.
"""


@pytest.mark.parametrize(
    ("source", "target", "related"),
    [
        (CHINESE, ENGLISH, True),
        (CHINESE, OTHER, False),
        (CHINESE, "\n\n".join(ENGLISH.split("\n\n")[1:3]), True),
        (CHINESE + "展馆于6月21日重新开放。\n\n门票18元。\n\n" * 3, ENGLISH, True),
        (CHINESE, ENGLISH + OTHER, True),
        (CHINESE, "", False),
        ("", ENGLISH, False),
        ("", "", True),
        ("谢谢。", "Thank you.", True),
    ],
)
def test_a_text_is_related_to_what_it_renders_all_or_part_of(
    source: str, target: str, related: bool, glossary: GlossaryMatcher
) -> None:
    assert align(plain(source), plain(target), glossary).related is related


def test_names_in_pinyin_tell_sentences_apart() -> None:
    source = "何雨桐来了。\n\n沈嘉木走了。\n\n方知远留下。\n"
    target = "There stayed Fang Zhiyuan.\n\nHe Yutong came.\n\nShen Jiamu left.\n"

    beads = dict(both(source, target))

    assert beads["何雨桐来了。"] == "He Yutong came."
    assert beads["沈嘉木走了。"] == "Shen Jiamu left."
