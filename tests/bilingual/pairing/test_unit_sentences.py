"""Units of several sentences are divided where it is sure which sentence renders which."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from editor import readers
from editor.bilingual.pairing.unit_sentences import by_sentence
from editor.glossary.matcher import GlossaryMatcher
from editor.model import Document

FIRST = (
    "三号窑于5月6日点火，投资3.6亿元。",
    "Kiln No. 3 was lit on May 6 at a cost of RMB 360 million.",
)
SECOND = (
    "全年产量增长12%，达到45万吨。",
    "Output grew by 12% over the year to 450,000 tonnes.",
)
LOST = "公司还捐赠了800套课桌，惠及27所乡村小学。"


def memory(*units: tuple[str, str]) -> Document:
    rows = "".join(f"<tu>{variant('zh', zh)}{variant('en', en)}</tu>" for zh, en in units)
    return readers.read(f"<tmx><header/><body>{rows}</body></tmx>".encode(), "a.tmx")


def variant(language: str, text: str) -> str:
    return f'<tuv xml:lang="{language}"><seg>{text}</seg></tuv>'


def told(document: Document) -> list[tuple[str, str]]:
    return [(pair.source, pair.text) for pair in document.pairs]


def test_sentences_are_paired_one_by_one_in_the_segment_of_their_unit(
    glossary: GlossaryMatcher,
) -> None:
    document = memory(
        ("会议", "A meeting"), (FIRST[0] + SECOND[0], f"{FIRST[1]} <hi>{SECOND[1]}</hi>"), SECOND
    )

    divided = by_sentence(document, glossary)

    assert told(divided) == [("会议", "A meeting"), FIRST, SECOND, SECOND]
    assert divided.segments is document.segments
    assert all(pair.segment in document.segments and pair.confident for pair in divided.pairs)
    assert (divided.gaps, divided.surplus) == ((), ())


def test_a_sentence_left_out_is_a_gap_at_its_place(glossary: GlossaryMatcher) -> None:
    empty = ("尚未翻译。", "")
    document = memory(
        SECOND, empty, (FIRST[0] + LOST + SECOND[0], f"{FIRST[1]} {SECOND[1]}"), empty
    )

    divided = by_sentence(document, glossary)

    assert told(divided) == [SECOND, FIRST, SECOND]
    assert [(gap.source, gap.following) for gap in divided.gaps] == [
        ("尚未翻译。", 1),
        (LOST, 2),
        ("尚未翻译。", 3),
    ]
    assert divided.gaps[1].at == len(FIRST[1])


def test_a_unit_in_doubt_stays_one_pair(glossary: GlossaryMatcher) -> None:
    unit = (
        "他说过。她也说过。后来都忘了。",
        "It rained. Nobody minded, and the band played on. Trees fell.",
    )

    assert told(by_sentence(memory(FIRST, unit), glossary)) == [FIRST, unit]


@settings(deadline=None, max_examples=40)
@given(
    units=st.lists(
        st.tuples(
            st.lists(st.sampled_from([FIRST[0], SECOND[0], LOST, "好。", ""]), max_size=4),
            st.lists(st.sampled_from([FIRST[1], SECOND[1], "Well.", "No", "😀"]), max_size=4),
        ),
        max_size=4,
    )
)
def test_nothing_overlaps_and_every_place_is_inside(
    units: list[tuple[list[str], list[str]]],
) -> None:
    document = memory(FIRST, *(("".join(zh), " ".join(en)) for zh, en in units))

    divided = by_sentence(document, None)

    for pair in divided.pairs:
        assert pair.text.strip() == pair.text
        assert pair.span.end <= len(pair.segment.text)
        assert any(pair.segment is segment for segment in document.segments)
    following = [gap.following for gap in divided.gaps]
    assert following == sorted(following)
    assert all(0 <= index <= len(divided.pairs) for index in following)
    assert all(0 <= gap.at <= len(gap.segment.text) for gap in divided.gaps)
