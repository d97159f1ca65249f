"""Words of one family have one stem."""

from __future__ import annotations

import pytest

from editor.bilingual.wording.stems import placed_stems, stem, stems


@pytest.mark.parametrize(
    "words", ["leading leaders leadership", "stability stabilize", "fund funds"]
)
def test_a_family_has_one_stem(words: str) -> None:
    assert len({stem(word) for word in words.split()}) == 1


@pytest.mark.parametrize("text", ["US exports", "U.S. exports", "U.S.A. exports", "USA exports"])
def test_the_country_is_one_word_however_it_is_written(text: str) -> None:
    assert stem("usa") in stems(text)


@pytest.mark.parametrize("text", ["Give us exports.", "Exports to Us.", "USX exports"])
def test_the_pronoun_is_not_the_country(text: str) -> None:
    assert stem("usa") not in stems(text)


def test_places_are_those_of_the_text() -> None:
    text = "İ the U.S. plants grew"

    assert [text[start:end] for _, start, end in placed_stems(text)] == ["U.S.", "plants", "grew"]
