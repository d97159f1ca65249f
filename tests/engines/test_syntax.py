"""The parser, run for real."""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from editor.checks.context import ParsedSentence
from editor.engines import syntax
from editor.engines.syntax import SpacyParser
from editor.errors import EngineMissing
from editor.model import Span
from editor.sentences import sentence_spans

pytestmark = pytest.mark.engine


@pytest.fixture(scope="module")
def parser() -> SpacyParser:
    parser = SpacyParser()
    parser.warm()
    return parser


def parse(parser: SpacyParser, *texts: str) -> list[tuple[ParsedSentence, ...]]:
    return parser.parse(texts, [sentence_spans(text) for text in texts])


def test_offsets_are_code_points_of_each_text_with_emoji_on_both_sides(parser: SpacyParser) -> None:
    texts = ["😀 It rained. 😀 𝒳 The plant 😀 opened 𝒳.", "", "A\nb"]

    for text, sentences in zip(texts, parse(parser, *texts), strict=True):
        for sentence in sentences:
            for token in sentence.tokens:
                assert text[token.start : token.end] == token.text


def test_words_hang_together_as_the_model_says(parser: SpacyParser) -> None:
    [[sentence]] = parse(parser, "The new plant opened in May.")
    at = {token.text: index for index, token in enumerate(sentence.tokens)}

    assert [sentence.tokens[child].text for child in sentence.having(at["opened"], "nsubj")] == [
        "plant"
    ]
    assert sentence.subtree(at["plant"]) == (at["The"], at["new"], at["plant"])
    assert sentence.tokens[at["opened"]].head == at["opened"]


def test_full_width_and_curly_marks_are_read_as_the_marks_they_are(parser: SpacyParser) -> None:
    [[sentence]] = parse(parser, "The plant，which is new，opened “early”.")

    assert [token.tag for token in sentence.tokens if token.text == ","] == [",", ","]


def test_a_lone_surrogate_and_a_null_break_nothing(parser: SpacyParser) -> None:
    [[sentence]] = parse(parser, "It \ud800 rained \x00 today.")

    assert sentence.tokens[-1].end == len("It \ud800 rained \x00 today.")


def test_what_is_too_long_to_be_a_sentence_has_no_words(parser: SpacyParser) -> None:
    text = "the " * 1000
    [[sentence]] = parser.parse([text], [[Span(0, len(text))]])

    assert sentence.tokens == ()


def test_the_same_sentence_elsewhere_stands_elsewhere(parser: SpacyParser) -> None:
    first, second = parse(parser, "It rained.", "Oh! It rained.")

    assert [token.start for token in first[0].tokens] == [0, 3, 9]
    assert [token.start for token in second[-1].tokens] == [4, 7, 13]


def test_threads_may_share_a_parser(parser: SpacyParser) -> None:
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda n: parse(parser, f"It rained {n} times."), range(8)))

    assert [len(answer[0][0].tokens) for answer in answers] == [5] * 8


def test_a_missing_model_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "spacy", None)

    assert not syntax.installed()
    with pytest.raises(EngineMissing, match=r"install copydesk\[syntax\]"):
        parse(SpacyParser(), "It rained.")
