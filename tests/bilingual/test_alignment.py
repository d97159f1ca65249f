"""Which English sentence renders which Chinese one."""

from __future__ import annotations

import random
import time
from itertools import pairwise

from editor import readers
from editor.bilingual.alignment import Alignment, align, chinese_sentences
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


def test_chinese_sentences_end_after_their_closing_quotation_mark() -> None:
    text = "他说：“我们会努力！”大家鼓掌。然后呢？\n完"

    assert [text[s.start : s.end] for s in chinese_sentences(text)] == [
        "他说：“我们会努力！”",
        "大家鼓掌。",
        "然后呢？",
        "完",
    ]


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


def test_thousands_of_sentences_take_seconds() -> None:
    source = "".join(f"第{n}批产品共{n * 37}件已经全部交付。\n\n" for n in range(3000))
    target = "".join(f"Batch {n} of {n * 37} units has been delivered.\n\n" for n in range(3000))
    began = time.process_time()

    beads = align(plain(source), plain(target), None).beads

    assert time.process_time() - began < 20
    assert sum(len(bead.source) == len(bead.target) == 1 for bead in beads) > 2900


def test_hostile_text_neither_breaks_nor_stalls_it() -> None:
    began = time.process_time()
    for source in ("。" * 100_000, "“" * 100_000, "1," * 50_000, "一" * 100_000, "\ud83d。" * 99):
        for target in ("(" * 100_000, "1." * 50_000, "a." * 9, "\ud83d"):
            align(whole(source), whole(target), None)

    assert time.process_time() - began < 20
