"""Words a dictionary lists only the base of."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from editor.engines.wordforms import bases, right_words


@pytest.mark.parametrize(
    ("word", "base"),
    [
        ("countercyclical", "cyclical"),
        ("volatilities", "volatility"),
        ("resolvability", "resolvable"),
        ("unswervingly", "unswerving"),
        ("organised", "organized"),
        ("combatting", "combating"),
        ("reimposition", "imposition"),
    ],
)
def test_the_base_of_a_regular_form_is_proposed(word: str, base: str) -> None:
    assert base in bases(word)


@pytest.mark.parametrize("word", ["goverment", "hiqhly", "recieve", "", "s", "ing"])
def test_a_slip_has_no_right_base(word: str) -> None:
    known = {"government", "highly", "receive"}

    assert not known.intersection(bases(word))
    assert word not in bases(word)


def test_words_are_right_when_they_or_their_base_are_known() -> None:
    def unknown(words: Sequence[str]) -> set[str]:
        return set(words) - {"colour", "cyclical"}

    assert right_words({"colour", "countercyclical", "goverment", "Colour"}, unknown) == {
        "colour",
        "countercyclical",
    }


def test_no_words_ask_nothing() -> None:
    def unknown(words: Sequence[str]) -> set[str]:
        raise AssertionError(words)

    assert right_words({"Baowu"}, unknown) == set()
