"""Checks that compare words with one another stay linear."""

from __future__ import annotations

import time

import pytest

from editor.checks.accuracy.doubled_pair import doubled_pair
from editor.checks.accuracy.known_name import known_name
from editor.checks.accuracy.name_drift import name_drift
from editor.checks.accuracy.site_name_tail import site_name_tail
from editor.checks.accuracy.stray_first_person import stray_first_person
from editor.checks.accuracy.torn_sentence import torn_sentence
from editor.checks.base import Check
from editor.checks.context import Context, Resources
from editor.glossary.compile import compile_terms
from editor.glossary.matcher import GlossaryMatcher
from editor.names import load_names
from editor.readers import read

RESOURCES = Resources(GlossaryMatcher(compile_terms(())), load_names())
LETTERS = "abcdefghijklmnopqrstuvwxyz"
HOSTILE = {
    "one name over and over": "Abcdefgh Abcdefgi " * 5_000,
    "ten thousand names": " ".join(
        f"{LETTERS[n % 26].upper()}{LETTERS[n // 26 % 26]}{LETTERS[n // 676 % 26]}abcd"
        for n in range(10_000)
    ),
    "pairs without end": "abcde and " * 10_000,
    "capitals in mid-sentence": "the The " * 12_000,
    "first persons": "then I went " * 8_000,
    "dashes": "x - " * 25_000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
@pytest.mark.parametrize(
    "check",
    [doubled_pair, known_name, name_drift, site_name_tail, stray_first_person, torn_sentence],
    ids=lambda check: check.id,
)
def test_hostile_text_costs_no_more_than_other_text(check: Check, text: str) -> None:
    document = read(text.encode(), "text.txt", media_type="text/plain")
    context = Context(document, RESOURCES)
    started = time.process_time()
    list(check.run(context))
    assert time.process_time() - started < 3
