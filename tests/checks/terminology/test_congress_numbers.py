"""Congresses, plenary sessions, numbered slogans and acronyms beyond the checks' own examples."""

from __future__ import annotations

import time

import pytest

from editor.checks.base import Check
from editor.checks.context import Context, Resources
from editor.checks.terminology.acronym_definition import acronym_definition
from editor.checks.terminology.acronym_first_use import acronym_first_use
from editor.checks.terminology.congress_number import congress_number
from editor.checks.terminology.first_mention import first_mention
from editor.checks.terminology.slogan_number import slogan_number
from editor.model import Document, Finding, Segment

_LENGTH = 100_000
_SECONDS = 2.0


def findings(check: Check, text: str, resources: Resources) -> list[Finding]:
    document = Document("example.txt", text, (Segment.verbatim(text, 0),))
    return list(check.run(Context(document, resources)))


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("the Party's 21 spirit", "the guiding principles of the 21st CPC National Congress"),
        ("the 18 great spirits", "the guiding principles of the 18th CPC National Congress"),
        ("the CPC's eighteenth spirit", "the guiding principles of the 18th CPC National Congress"),
        ("the 17 Party spirits", "the guiding principles of the 17th CPC National Congress"),
        (
            "the spirit of the 18 National Congress",
            "the guiding principles of the 18th CPC National Congress",
        ),
        (
            "the spirit of the 18th big meeting",
            "the guiding principles of the 18th CPC National Congress",
        ),
        (
            "the 18th spiritual seminar of the Party",
            "the seminar on the guiding principles of the 18th CPC National Congress",
        ),
        ("the seventeen National Congress", "the 17th CPC National Congress"),
        (
            "the 18th Fifth Plenary Session",
            "the fifth plenary session of the 18th CPC Central Committee",
        ),
        (
            "the third plenum of the 21st Congress",
            "the third plenary session of the 21st CPC Central Committee",
        ),
        (
            "the Second Session of the 18th Central Committee",
            "the second plenary session of the 18th CPC Central Committee",
        ),
        (
            "the Fourth Plenary Session of the 18",
            "the fourth plenary session of the 18th CPC Central Committee",
        ),
        ("the Party's 18 major decisions", "the decisions of the 18th CPC National Congress"),
    ],
)
def test_any_congress_in_any_form_of_its_number_is_put_right(
    wrong: str, right: str, resources: Resources
) -> None:
    (found,) = findings(congress_number, f"The CPC branch in China studied {wrong}.", resources)

    assert found.suggestions[0].replacement == right


@pytest.mark.parametrize(
    "text",
    [
        "The CPC has a new spirit; 18 members of the 18th Congress of the US met the Party.",
        "The Fourth Plenary Session of the 18th CPC Central Committee met; the CPC agreed.",
        "The first session of the 14th National People's Congress opened, and the CPC leaders sat.",
        "The CPC branch sells 18 bottles of spirits.",
        "The Party's 18th-century hall is near the CPC's 20-storey office.",
        "Since the 18th National Congress of the CPC the Party has grown.",
    ],
)
def test_what_is_counted_rightly_is_left_alone(text: str, resources: Resources) -> None:
    assert findings(congress_number, text, resources) == []


@pytest.mark.parametrize(
    "check",
    [congress_number, slogan_number, acronym_definition, acronym_first_use, first_mention],
    ids=lambda check: check.id,
)
@pytest.mark.parametrize(
    "unit",
    [
        "the Party's 18 great ",
        "spirit of the 20 ",
        "“two ",
        "“three self-",
        "A (",
        "Aa Bb (AB) ",
        "Aa of the ",
        "Aa, Bb (hereinafter ",
        "(hereinafter “",
        "ABC ",
    ],
)
def test_repeated_openers_do_not_slow_a_check(
    check: Check, unit: str, resources: Resources
) -> None:
    text = "China, CPC, 3 yuan. " + unit * (_LENGTH // len(unit)) + "."
    start = time.perf_counter()

    findings(check, text, resources)

    assert time.perf_counter() - start < _SECONDS
