"""What a grammar engine is shown, and the way back from it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from editor.checks.masking import mask, quotations
from editor.model import Span

TEXTS = st.text(
    alphabet=st.one_of(
        st.sampled_from("ab N.,\n\t，。：“”’镁😀𝒳ａ１\u00a0\u202e\x00\r"), st.characters()
    ),
    max_size=60,
)


@st.composite
def texts_with_spans(draw: st.DrawFn) -> tuple[str, list[Span]]:
    text = draw(TEXTS)
    place = st.integers(0, len(text))
    pairs = draw(st.lists(st.tuples(place, place), max_size=4))
    return text, [Span(min(pair), max(pair)) for pair in pairs]


def test_a_name_is_shown_as_one_neutral_word() -> None:
    masked = mask("Ge Honglin spoke.", [Span(0, 10)], [])

    assert masked.shown == "Berlin spoke."


def test_an_article_before_a_name_stays_as_right_as_it_was() -> None:
    text = "an Anhui firm, a Baowu mill"
    masked = mask(text, [Span(3, 8), Span(17, 22)], [])

    assert masked.shown == "an Oslo firm, a Berlin mill"


def test_an_acronym_stays_since_its_article_depends_on_it() -> None:
    assert mask("an NDRC official", [Span(3, 7)], []).shown == "an NDRC official"


def test_full_width_signs_become_ascii_with_the_space_english_wants() -> None:
    masked = mask("We came，saw。And １２％ more：（good）", [], [])

    assert masked.shown == "We came, saw. And 12% more:(good)"


def test_chinese_words_are_hidden_like_names() -> None:
    assert mask("The 镁业分会 met.", [], []).shown == "The Berlin met."


def test_a_remark_on_a_stand_in_is_void_and_one_beside_it_is_not() -> None:
    masked = mask("Ge Honglin has has spoken.", [Span(0, 10)], [])
    start = masked.shown.index("has has")

    assert masked.to_original(0, 6) is None
    assert masked.to_original(3, start + 3) is None
    assert masked.to_original(start, start + 7) == Span(11, 18)


def test_a_remark_on_a_sign_that_grew_covers_the_sign() -> None:
    masked = mask("one，two", [], [])

    assert masked.shown == "one, two"
    assert masked.to_original(3, 5) == Span(3, 4)
    assert masked.to_original(4, 8) == Span(3, 7)


def test_a_range_outside_the_shown_text_is_void() -> None:
    assert mask("one", [], []).to_original(1, 9) is None


@given(texts_with_spans())
def test_what_is_not_hidden_maps_back_to_the_very_same_characters(
    drawn: tuple[str, list[Span]],
) -> None:
    text, names = drawn
    masked = mask(text, names, [])

    for start in range(len(masked.shown)):
        span = masked.to_original(start, start + 1)
        if span is not None:
            assert 0 <= span.start < span.end <= len(text)
            shown, original = masked.shown[start], text[span.start : span.end]
            assert (
                shown == original
                or not (shown.isalnum() and shown.isascii())
                or (ord(original) - 0xFEE0 == ord(shown))
            )


@given(texts_with_spans())
def test_positions_keep_their_order_on_the_way_back(drawn: tuple[str, list[Span]]) -> None:
    text, names = drawn
    masked = mask(text, names, [])
    ends = [masked.to_original(0, end) for end in range(len(masked.shown) + 1)]
    known = [span.end for span in ends if span is not None]

    assert known == sorted(known)
    assert masked.shown.isprintable() or "\u202e" in text or not text.isprintable()


@given(texts_with_spans())
def test_an_engine_is_never_shown_control_characters_or_surrogates(
    drawn: tuple[str, list[Span]],
) -> None:
    text, names = drawn
    masked = mask(text, names, [])

    masked.shown.encode("utf-8")
    assert not any(ord(character) < 32 for character in masked.shown)


def test_quotations_are_found_in_every_style_and_an_open_one_runs_to_the_end() -> None:
    text = 'He said “go on” and "stop" 《书》 “then'

    assert [text[s.start : s.end] for s in quotations(text)] == [
        "“go on”",
        '"stop"',
        "《书》",
        "“then",
    ]
