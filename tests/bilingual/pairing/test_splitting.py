"""Where sentences of either language end for the alignment."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.bilingual.pairing.splitting import chinese_sentences, english_sentences

PIECES = st.lists(
    st.sampled_from(
        (
            "“ | ” |\"|'|. |? |! |\n|1. |; 2. |km/h. |The plant|he|。|”|No. 3|Co., Ltd. |🙂|\0|\u202e|\ud83d|（|。”|…"
        ).split("|")
    ),
    max_size=40,
)


def english(text: str) -> list[str]:
    return [text[span.start : span.end] for span in english_sentences(text)]


def chinese(text: str) -> list[str]:
    return [text[span.start : span.end] for span in chinese_sentences(text)]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ('He said: "It works. We sell it." Then he left.', ['He said: "It works.', 'We sell it."', "Then he left."]),
        ("“It works. ” Li Ming said.", ["“It works. ”", "Li Ming said."]),
        ("Use 'ebao now. Save more.", ["Use 'ebao now.", "Save more."]),
        ("They said 'yes. Go on.' Then all left.", ["They said 'yes.", "Go on.'", "Then all left."]),
        ("The workers' hall opened. It's new.", ["The workers' hall opened.", "It's new."]),
        ("“One.” “Two.”", ["“One.”", "“Two.”"]),
        ('"Is it so?" he asked. It was.', ['"Is it so?" he asked.', "It was."]),
        ('It ended."The rest followed.', ['It ended."', "The rest followed."]),
        ("Trains run at 350 km/h. The line is new.", ["Trains run at 350 km/h.", "The line is new."]),
        ("It weighs 3 t. Workers lift it.", ["It weighs 3 t.", "Workers lift it."]),
        ("1. Read it; 2. Sign it; 3. Send it.", ["1. Read it;", "2. Sign it;", "3. Send it."]),
        ("It stands on furnace No. 3. It is hot.", ["It stands on furnace No. 3.", "It is hot."]),
        ("Blue Hill Co., Ltd. sells salt.", ["Blue Hill Co., Ltd. sells salt."]),
        ("\n\n", []),
        ("", []),
    ],
)  # fmt: skip
def test_english_parts_inside_quotations_too_and_not_at_abbreviations(
    text: str, sentences: list[str]
) -> None:
    assert english(text) == sentences


def test_chinese_parts_at_its_full_stops_with_what_closes_behind_them() -> None:
    text = "他说：“我们会努力！”大家鼓掌。然后呢？\n完"

    assert chinese(text) == ["他说：“我们会努力！”", "大家鼓掌。", "然后呢？", "完"]


@given(PIECES)
def test_sentences_stand_in_order_and_leave_out_nothing_but_white_space(pieces: list[str]) -> None:
    text = "".join(pieces)
    for spans in (tuple(english_sentences(text)), tuple(chinese_sentences(text))):
        assert all(one.end <= other.start for one, other in pairwise(spans))
        kept = "".join(text[span.start : span.end] for span in spans)
        assert "".join(kept.split()) == "".join(text.split())


@pytest.mark.parametrize("text", ['"' * 100_000, "1. " * 50_000, "; 1." * 50_000, "。" * 100_000])
def test_repeated_marks_are_no_trouble(text: str) -> None:
    assert "".join("".join(english(text)).split()) == "".join(text.split())
    assert "".join(chinese(text)) == text.strip().replace("\n", "")
