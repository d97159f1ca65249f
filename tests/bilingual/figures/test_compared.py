"""What is accused when the sentences before and after are heard."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.bilingual.figures.compared import PairFigures, figures
from editor.model import Document, Pair, Segment, Span


def read(*pairs: tuple[str, str], confident: bool = True) -> list[PairFigures]:
    text = " ".join(english for _, english in pairs)
    segment = Segment.verbatim(text, 0)
    found, start = [], 0
    for chinese, english in pairs:
        span = Span(start, start + len(english))
        found.append(Pair(segment, span, chinese, confident))
        start = span.end + 1
    return list(figures(Document("a.txt", text, (segment,), pairs=tuple(found))))


def test_a_figure_that_moved_to_the_next_sentence_is_not_lost() -> None:
    first, _ = read(
        ("投资5亿元。", "It is an investment."), ("建厂。", "The plant costs RMB 500 million.")
    )

    assert first.comparison.missing
    assert first.lost == ()


def test_a_figure_that_moved_from_another_sentence_is_not_added() -> None:
    first, _ = read(
        ("建厂。", "A plant of RMB 500 million."), ("投资5亿元。", "It is an investment.")
    )

    assert first.comparison.extra
    assert first.added == ()


def test_two_figures_exchanged_between_sentences_are_not_wrong() -> None:
    pairs = (
        ("投资52亿元。", "It cost RMB 4.7 billion."),
        ("产值47亿元。", "It made RMB 5.2 billion."),
    )

    assert all(not one.suspects for one in read(*pairs))


def test_a_figure_that_its_headline_repeats_is_still_wrong() -> None:
    _, second = read(
        ("投资52亿元", "RMB 5.2 billion"), ("投资52亿元。", "It cost RMB 2.5 billion.")
    )

    assert len(second.suspects) == 1


def test_a_figure_left_in_chinese_is_untranslated_not_lost() -> None:
    (only,) = read(("授信总额120亿元。", "with a credit line of 120亿元."))

    assert only.lost == ()


def test_an_amount_converted_in_brackets_is_not_added() -> None:
    (only,) = read(("投资7200万元。", "It costs RMB 72 million (about US$10 million)."))

    assert only.added == ()


def test_a_name_with_digits_is_not_added() -> None:
    (only,) = read(("坚持“九二共识”。", "They uphold the 92 Consensus."))

    assert only.added == ()


def test_a_date_that_stands_anywhere_is_not_lost() -> None:
    first, _ = read(("2019年3月5日投产。", "It began."), ("竣工。", "Done on 5 March 2019."))

    assert first.lost_dates == ()


def test_only_confident_pairs_are_judged() -> None:
    assert read(("投资5亿元。", "It is an investment."), confident=False) == []


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("", ""),
        ("5亿元\x00\ud800", "RMB 5 billion\x00\ud800"),
        ("👍🏽5亿元🇨🇳", "👍🏽 5 billion yuan 🇨🇳"),
        ("５亿元，６月１７日", "\u202e5 billion yuan\u202c on June 17"),
        ("5亿元\r\n\r6月\u2028", "5 billion yuan\r\n\rin\u2028June"),
        ("降至" * 5_000, "by 5% to " * 5_000),
        ("6月17日，" * 2_000, "June 17, " * 2_000),
    ],
)
def test_hostile_text_is_judged_without_an_error(chinese: str, english: str) -> None:
    for one in read((chinese, english)):
        judged = (one.suspects, one.lost, one.added, one.wrong_dates, one.lost_dates)
        assert all(isinstance(found, tuple) for found in (*judged, one.turned, one.wrong_bounds))


_CHINESE = st.text(
    alphabet="降低增长至到由从了不少于超过年月日季度上下半十五万亿0123456789.,，。、%元吨",
    max_size=40,
)
_ENGLISH = st.lists(
    st.sampled_from(
        "5 12 3.5 52% 80 yuan tons June 17 2024 , . from to by of and fell rose increase no more "
        "than at least first quarter half RMB million".split()
    ),
    max_size=20,
)


@given(_CHINESE, _ENGLISH)
def test_every_accusation_stands_inside_its_pair(chinese: str, words: list[str]) -> None:
    english = " ".join(words)
    for one in read((chinese, english)):
        spans = [(s.english.start, s.english.end) for s in one.suspects]
        spans += [(found.start, found.end) for found in one.added]
        spans += [(found.start, found.end) for found in one.wrong_bounds]
        spans += [(w.english.start, w.english.end) for w in one.wrong_dates]
        spans += [(t.match.start, t.match.end) for t in one.turned]
        spans += [t.said.preposition for t in one.turned]
        assert all(0 <= start <= end <= len(english) for start, end in spans)
