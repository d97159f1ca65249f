"""Joints between clauses, on sentences that are easy to take for one another."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import pytest

from editor.checks.context import Context, ParsedSentence, Resources
from editor.checks.linguistic.clauses import loose_verbs, parted, spliced, stranded
from editor.engines.syntax import SpacyParser
from editor.glossary.matcher import GlossaryMatcher
from editor.model import Document, Segment, SegmentKind, Span
from editor.names import NameRecognizer
from editor.sentences import sentence_spans

Joints = Callable[[ParsedSentence], Iterator[tuple[int, int]]]

PARSER = SpacyParser()


def parsed(text: str) -> ParsedSentence:
    [[sentence]] = PARSER.parse([text], [sentence_spans(text)])
    return sentence


def joints(find: Joints, text: str) -> list[str]:
    sentence = parsed(text)
    return [sentence.tokens[verb].text for _, verb in find(sentence)]


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("The road is long, the bridge was built in May.", ["built"]),
        ("The road is long, so the bridge was built in May.", []),
        ("The road is long, and in May, the bridge was built.", []),
        ("When the road is long, the bridge is short.", []),
        ("The road, he said, is long.", []),
        ("The road is long; the bridge is short.", []),
    ],
)
def test_a_splice_is_a_comma_between_two_sentences(text: str, verbs: list[str]) -> None:
    assert joints(spliced, text) == verbs


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("The hall seats 900 people, is heated by gas.", ["is"]),
        ("The hall seats 900 people, is heated by gas, and has a stage.", []),
        ("The hall, built by the city, is heated by gas.", []),
        ("The city built a hall, which seats 900 people, and was praised.", []),
    ],
)
def test_a_stranded_verb_goes_on_without_subject_and_without_and(
    text: str, verbs: list[str]
) -> None:
    assert joints(stranded, text) == verbs


def test_a_comma_parts_a_noun_and_its_verb() -> None:
    assert joints(parted, "The plan to build a hall, is now in its third year.") == ["is"]
    assert joints(parted, "The plan to build a hall is now in its third year.") == []


def test_loose_verbs_are_told_from_joined_ones() -> None:
    sentence = parsed(
        "It will build new mills, train the staff, cut the costs, and sell the steel."
    )
    loose, joined = loose_verbs(sentence)

    assert [sentence.tokens[place].text for place in loose] == ["train", "cut"]
    assert joined == 1


class Counting:
    """A parser that counts its calls and finds no words."""

    name = "counting"

    def __init__(self) -> None:
        self.calls: list[list[str]] = []

    def parse(
        self, texts: Sequence[str], sentences: Sequence[Sequence[Span]]
    ) -> list[tuple[ParsedSentence, ...]]:
        self.calls.append(list(texts))
        return [tuple(ParsedSentence(span, ()) for span in spans) for spans in sentences]


def test_all_body_segments_are_parsed_in_one_call_and_headings_are_not(
    glossary: GlossaryMatcher, names: NameRecognizer
) -> None:
    parts = [("A title", SegmentKind.HEADING), ("It rained.", SegmentKind.PARAGRAPH),
             ("It snowed. It froze.", SegmentKind.PARAGRAPH)]  # fmt: skip
    segments = [Segment.verbatim(text, 0, kind=kind) for text, kind in parts]
    parser = Counting()
    context = Context(
        Document("release.txt", "", tuple(segments)),
        Resources(glossary=glossary, names=names, syntax=parser),
    )

    assert [len(context.parsed(segment)) for segment in segments] == [0, 1, 2]
    assert parser.calls == [["It rained.", "It snowed. It froze."]]


def test_without_a_parser_nothing_is_parsed(resources: Resources) -> None:
    segment = Segment.verbatim("It rained.", 0)
    context = Context(Document("release.txt", segment.text, (segment,)), resources)

    assert context.parsed(segment) == ()
