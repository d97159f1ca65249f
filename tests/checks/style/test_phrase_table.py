"""The scanner behind the families of phrases."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from editor.checks import builtin
from editor.checks.base import Check, Hit, Measured
from editor.checks.context import Context, Resources
from editor.checks.style.phrase_table import Phrase, PhraseTable
from editor.model import Document, Segment, SegmentKind
from editor.taxonomy import Severity

Scan = Callable[..., list[Hit]]


@pytest.fixture
def scan(resources: Resources) -> Scan:
    def run(text: str, *phrases: Phrase, kind: SegmentKind = SegmentKind.PARAGRAPH) -> list[Hit]:
        segment = Segment.verbatim(text, 0, kind=kind)
        document = Document("release.txt", text, (segment,))
        return list(PhraseTable(*phrases).hits(document, Context(document, resources)))

    return run


def fixed(text: str, hit: Hit) -> str:
    fix = hit.fixes[0]
    start = hit.start if fix.start is None else fix.start
    end = hit.end if fix.end is None else fix.end
    return text[:start] + fix.replacement + text[end:]


FILLER = Phrase(r"\bas said before,?", ("as said",), "Filler.", fix="")


def test_a_deleted_opener_hands_its_capital_on(scan: Scan) -> None:
    text = "It grew. As said before, prices fell."

    (hit,) = scan(text, FILLER)

    assert fixed(text, hit) == "It grew. Prices fell."


def test_a_deletion_within_a_sentence_leaves_one_space(scan: Scan) -> None:
    text = "It grew and, as said before, prices fell."

    (hit,) = scan(text, FILLER)

    assert fixed(text, hit) == "It grew and, prices fell."


def test_a_phrase_that_ends_the_text_is_deleted_without_looking_beyond(scan: Scan) -> None:
    (hit,) = scan("As said before", FILLER)

    assert fixed("As said before", hit) == ""


def test_a_replacement_takes_the_capital_of_what_it_replaces(scan: Scan) -> None:
    phrase = Phrase(r"\bnext step,", ("next step",), "Idiom.", fix="next,")

    (hit,) = scan("Next step, it will grow.", phrase)

    assert hit.fixes[0].replacement == "Next,"


def test_a_phrase_is_found_where_the_source_wraps_its_lines(scan: Scan) -> None:
    (hit,) = scan("It grew, as\nsaid before, fast.", FILLER)

    assert (hit.start, hit.end) == (9, 24)


def test_only_the_named_group_is_flagged(scan: Scan) -> None:
    phrase = Phrase(r"\bflood(?P<flag> situation)\b", ("situation",), "Drop it.", fix="")

    (hit,) = scan("The flood situation eased.", phrase)

    assert (hit.start, hit.end) == (9, 19)
    assert fixed("The flood situation eased.", hit) == "The flood eased."


def test_a_word_in_the_sentence_excuses_the_phrase_there_and_not_elsewhere(scan: Scan) -> None:
    phrase = Phrase(r"\bat the scene\b", ("scene",), "Where?", unless=r"\bpolice\b")

    hits = scan("Police were at the scene. She spoke at the scene.", phrase)

    assert [hit.start for hit in hits] == [36]


def test_a_phrase_for_china_needs_a_text_about_china(scan: Scan) -> None:
    phrase = Phrase(r"\bvarious regions\b", ("various",), "Which?", china=True)

    assert scan("It sells in various regions.", phrase) == []
    assert len(scan("It sells in various regions of China for 300 yuan.", phrase)) == 1


def test_the_first_row_that_finds_words_keeps_them(scan: Scan) -> None:
    long = Phrase(r"\band so on and so on\b", ("so on",), "Twice.")
    short = Phrase(r"\band so on\b", ("so on",), "Once.")

    assert [hit.message for hit in scan("Tea and so on and so on.", long, short)] == ["Twice."]


def test_an_accepted_rendering_of_the_glossary_is_left_in_peace(scan: Scan) -> None:
    phrase = Phrase(r"\bgive full play\b", ("full play",), "Calque.")

    assert scan("They give full play to local strengths.", phrase) == []


def test_attributes_are_passed_over(scan: Scan) -> None:
    assert scan("As said before, it grew.", FILLER, kind=SegmentKind.ATTRIBUTE) == []


def test_a_row_may_have_a_severity_and_a_measure_of_its_own(scan: Scan) -> None:
    phrase = Phrase(
        r"\bhero\b", ("hero",), "Who?", severity=Severity.MAJOR, measured=Measured(8, 8)
    )

    (hit,) = scan("The hero left.", phrase)

    assert hit.severity is Severity.MAJOR
    assert hit.confidence == pytest.approx(0.9)


TABLES = [
    check
    for check in builtin()
    if check.id.startswith(("style/", "accuracy/false-friend", "accuracy/impossible"))
    and not check.needs_grammar
    and not check.needs_syntax
]
HOSTILE = (
    "such as a, b, ",
    "taking a b c d e f g as the ",
    "carry out more in-depth, practical and ",
    "“base + ",
    "a + b",
    "(reporter ",
    "handed in a bright, green, new ",
    "relevant national state local ",
    "of great and important and vital ",
    "deeply and vigorously and ",
    "“magnesium” ",
    "the problem of the level of ",
)


@pytest.mark.parametrize("check", TABLES, ids=lambda check: check.id)
@pytest.mark.parametrize("opener", HOSTILE)
def test_a_hundred_thousand_characters_of_openers_take_no_time(
    check: Check, opener: str, resources: Resources
) -> None:
    text = (opener * (100_000 // len(opener)))[:100_000]
    segment = Segment.verbatim(text, 0)
    context = Context(Document("release.txt", text, (segment,)), resources)
    context.terms(segment)
    context.names(segment)
    begun = time.perf_counter()

    list(check.detect(context))

    assert time.perf_counter() - begun < 3


def test_a_phrase_that_could_never_be_found_is_refused() -> None:
    with pytest.raises(ValueError, match="never"):
        PhraseTable(Phrase(r"\bHero\b", ("Hero",), "Who?"))
    with pytest.raises(ValueError, match="never"):
        PhraseTable(Phrase(r"\bhero\b", (), "Who?"))
