"""What every view says of the Chinese."""

from __future__ import annotations

import json as stdlib
from collections.abc import Callable
from dataclasses import replace

import pytest

from editor.coverage import Coverage
from editor.model import Finding, Pair, Span
from editor.reporters import html, json, markdown, sourced, terminal
from editor.review import Review, Run

ReviewOf = Callable[..., Review]
FindingOf = Callable[..., Finding]

TEXT = "The plant opened. It makes steel plate."
UNPAIRED = "4 words could not be paired surely with the Chinese and were not judged by it"


@pytest.fixture
def review(review_of: ReviewOf, finding: FindingOf) -> Review:
    plain = review_of(TEXT, finding(TEXT, "opened", "went into operation"))
    (segment,) = plain.document.segments
    pairs = (
        Pair(segment, Span(0, 17), "工厂投产。", confident=True),
        Pair(segment, Span(18, len(TEXT)), "生产板材。", confident=False),
    )
    return replace(
        plain,
        document=replace(plain.document, pairs=pairs),
        coverage=Coverage(1, 2, ("投产",)),
    )


def test_every_view_says_how_much_is_there_and_how_much_was_not_judged(review: Review) -> None:
    run = Run((review,))
    facts = ("1 of 2 required renderings present", UNPAIRED)

    for view in (" ".join(terminal.render(run).split()), markdown.render(run), html.render(run)):
        for fact in facts:
            assert fact in view
    (file,) = stdlib.loads(json.render(run))["files"]
    assert file["coverage"] == {"present": 1, "required": 2, "missing": ["投产"]}
    assert file["unpaired_words"] == 4


def test_without_a_source_nothing_is_said_of_one(review_of: ReviewOf) -> None:
    plain = review_of(TEXT)

    assert sourced.facts(plain) == ()
    (file,) = stdlib.loads(json.render(Run((plain,))))["files"]
    assert (file["coverage"], file["unpaired_words"]) == (None, 0)
    assert "Chinese" not in terminal.render(Run((plain,)))


def test_one_is_spoken_of_as_one() -> None:
    assert sourced.renderings(Coverage(0, 1, ("投产",))) == "0 of 1 required rendering present"
    assert sourced.renderings(Coverage(0, 0, ())) == ""
    assert sourced.unpaired_words(1).startswith("1 word could not")
    assert sourced.unpaired_words(1).endswith("and was not judged by it")
    assert sourced.unpaired_words(0) == ""


def test_the_chinese_is_said_once(finding: FindingOf) -> None:
    term = replace(finding(TEXT, "opened"), source_term="投产")

    assert sourced.chinese(term) == "投产"
    assert sourced.chinese(replace(term, message="“opened” is not 投产.")) is None
    assert sourced.chinese(finding(TEXT, "opened")) is None


def test_a_sentence_that_is_missing_is_named_in_the_redline(
    review_of: ReviewOf, finding: FindingOf
) -> None:
    gap = replace(finding(TEXT, "opened"), span=Span(17, 17), message="A sentence is missing.")

    page = html.render(Run((review_of(TEXT, gap, finding(TEXT, "steel", "iron")),)))

    assert page.count('class="ref major gap"') == 1
    assert page.count('class="ref major"') == 1
