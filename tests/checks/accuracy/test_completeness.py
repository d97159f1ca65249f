"""The checks of completeness against a whole Chinese original, read and aligned like a user's."""

from __future__ import annotations

from dataclasses import replace

import pytest

from editor import readers
from editor.bilingual.pairing.alignment import align
from editor.checks import builtin
from editor.checks.base import Check
from editor.checks.context import Context, Resources
from editor.model import Document, Finding, Gap, Pair, Segment, SegmentKind, Span
from editor.taxonomy import Severity

CHECKS = {
    name: check
    for check in builtin()
    for name in [check.id]
    if name
    in {
        "accuracy/omitted-sentence",
        "accuracy/omitted-clause",
        "accuracy/shorter-list",
        "accuracy/lost-quotation",
        "accuracy/lost-negation",
        "accuracy/added-negation",
        "accuracy/added-sentence",
        "terminology/varied-sentence",
        "terminology/varied-noun",
    }
}

CHINESE = """\
青岭集团三号窑点火

3月8日，青岭集团在柳江市举行三号窑点火仪式，总投资12.5亿元。董事长、总经理和300名工人出席仪式。

该项目年产水泥200万吨，每年可减少二氧化碳排放4.2万吨。项目不占用农民土地，不影响居民生活。

与会嘉宾参观了中央控制室和质量检测中心。产品将出口欧洲、日本和非洲。

市长表示，希望企业为当地发展作出更大贡献。集团计划明年建设四号窑，投资9亿元。
"""
ENGLISH = """\
Qingling Group Lights Its Kiln No. 3

On March 8, Qingling Group held a ceremony in Liujiang to light kiln No. 3, a total investment of \
RMB 1.25 billion. The chairman, the general manager and 300 workers attended.

The project will produce 2 million tonnes of cement a year and cut carbon dioxide emissions by \
42,000 tonnes annually. It takes no land from farmers and does not affect the lives of residents.

The guests visited the central control room and the quality inspection center. The products will \
be exported to Europe, Japan and Africa.

The mayor said he hoped the company would do more for local development. The group plans to build \
kiln No. 4 next year and invest RMB 900 million.
"""


def aligned(chinese: str, english: str, resources: Resources) -> Document:
    source = readers.read(chinese.encode("utf-8"), "release.zh.txt")
    target = readers.read(english.encode("utf-8"), "release.txt")
    return align(source, target, resources.glossary).target


def found(document: Document, resources: Resources) -> list[Finding]:
    context = Context(document, resources)
    return [finding for check in CHECKS.values() for finding in check.run(context)]


def test_all_of_them_are_there() -> None:
    assert len(CHECKS) == 9


def test_a_full_translation_is_left_alone(resources: Resources) -> None:
    assert found(aligned(CHINESE, ENGLISH, resources), resources) == []


def test_a_dropped_sentence_is_told_at_its_place_with_its_chinese(resources: Resources) -> None:
    dropped = " The chairman, the general manager and 300 workers attended."
    document = aligned(CHINESE, ENGLISH.replace(dropped, ""), resources)

    (finding,) = found(document, resources)

    assert finding.check == "accuracy/omitted-sentence"
    assert finding.span == Span(document.text.index("\n\nThe project"), finding.span.start)
    assert "董事长、总经理和300名工人出席仪式。" in finding.message
    assert finding.severity is Severity.MAJOR


def test_a_dropped_paragraph_is_told_once(resources: Resources) -> None:
    start, end = ENGLISH.index("The guests"), ENGLISH.index("The mayor")
    document = aligned(CHINESE, ENGLISH[:start] + ENGLISH[end:], resources)

    (finding,) = found(document, resources)

    assert "与会嘉宾" in finding.message
    assert "出口欧洲" in finding.message


def test_a_summary_is_told_once(resources: Resources) -> None:
    english = "The kiln burns natural gas. The products are exported to Europe."
    segment = Segment.verbatim(english, 0)
    pairs = (
        Pair(segment, Span(0, 27), "三号窑以天然气为燃料。", confident=True),
        Pair(segment, Span(28, len(english)), "产品出口欧洲。", confident=True),
    )
    skipped = (
        "会议讨论了安全生产和环境保护问题。",
        "医院和学校获得了新的设备。",
        "游客参观了博物馆和图书馆。",
        "港口的物流企业增加了仓库。",
        "农民种植蔬菜和水果。",
    )
    gaps = tuple(
        Gap(text, text, SegmentKind.PARAGRAPH, segment, at, at // 27)
        for at, text in enumerate(skipped, start=23)
    )
    document = Document("x.txt", english, (segment,), pairs=pairs, gaps=gaps)

    (finding,) = found(document, resources)

    assert finding.message.startswith("5 passages of the Chinese are missing from the English")
    assert skipped[0] in finding.message


def test_a_denial_turned_round_is_critical(resources: Resources) -> None:
    changed = ENGLISH.replace("It takes no land from farmers and does not affect", "It takes land "
                              "from farmers and will affect")  # fmt: skip

    findings = found(aligned(CHINESE, changed, resources), resources)

    assert {finding.check for finding in findings} == {"accuracy/lost-negation"}
    assert findings[0].severity is Severity.CRITICAL


def test_without_a_source_nothing_is_said(resources: Resources) -> None:
    document = readers.read(ENGLISH.encode("utf-8"), "release.txt")

    assert found(document, resources) == []


HOSTILE = (
    "",
    "\x00",
    "😀" * 50,
    "不" * 5_000,
    "，" * 5_000,
    "不会，" * 3_000,
    "“《（" * 2_000,
    "、甲乙" * 3_000,
    "ａｂｃ１２３，。！（）",
    "\u202e不是\u202c",
    "没有\r\n没有\r没有\u2028没有",
    "not " * 2_000,
    "\ud83d 不是",
)


@pytest.mark.parametrize("check", CHECKS.values(), ids=lambda check: check.id)
@pytest.mark.parametrize("english", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_on_either_side_breaks_nothing(
    check: Check, english: str, resources: Resources
) -> None:
    segment = Segment.verbatim(english, 0)
    span = Span(0, len(english))
    for chinese in (*HOSTILE, "企业不收取费用，设备运行稳定。"):
        pair = Pair(segment, span, chinese, confident=True)
        document = Document("x.txt", english, (replace(segment, source=chinese),), pairs=(pair,))
        for finding in check.run(Context(document, resources)):
            assert 0 <= finding.span.start <= finding.span.end <= len(english)
