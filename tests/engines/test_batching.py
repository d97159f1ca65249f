"""Texts joined for an engine, and remarks brought home."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from editor.engines.batching import batches

TEXTS = st.lists(st.text(alphabet=st.sampled_from("ab. \n😀!x"), max_size=40), max_size=6)


@given(TEXTS, st.integers(1, 60))
def test_every_visible_character_comes_home_once(texts: list[str], limit: int) -> None:
    home: set[tuple[int, int]] = set()
    for batch in batches(texts, limit):
        for position, character in enumerate(batch.text):
            place = batch.locate(position, position + 1)
            if place is not None:
                index, start, end = place
                assert end == start + 1
                assert texts[index][start] == character
                assert (index, start) not in home
                home.add((index, start))

    visible = {
        (index, position)
        for index, text in enumerate(texts)
        for position, character in enumerate(text)
        if character not in " \n"
    }
    assert visible <= home


@given(TEXTS, st.integers(1, 60))
def test_a_batch_is_no_larger_than_asked(texts: list[str], limit: int) -> None:
    assert all(len(batch.text) <= limit for batch in batches(texts, limit))


def test_a_remark_across_two_texts_belongs_to_neither() -> None:
    [batch] = batches(["one", "two"], 100)

    assert batch.text == "one\n\ntwo"
    assert batch.locate(0, 8) is None
    assert batch.locate(5, 8) == (1, 0, 3)


def test_a_long_text_is_cut_after_a_sentence() -> None:
    first, second = batches(["One two. Three four five"], 15)

    assert (first.text, second.text) == ("One two. ", "Three four five")
