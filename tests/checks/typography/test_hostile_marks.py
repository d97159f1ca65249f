"""Long runs of one mark neither break nor stall the checks of typography."""

from __future__ import annotations

import time

import pytest

from editor.checks.accuracy.masked_words import masked_words
from editor.checks.base import Check
from editor.checks.context import Context, Resources
from editor.checks.design.leftover_markup import leftover_markup
from editor.checks.linguistic.character_encoding import character_encoding
from editor.checks.linguistic.doubled_punctuation import doubled_punctuation
from editor.checks.linguistic.full_width_punctuation import full_width_punctuation
from editor.checks.linguistic.missing_hyphen import missing_hyphen
from editor.checks.linguistic.quotation_marks import quotation_marks
from editor.checks.linguistic.spacing import spacing
from editor.model import Document, Segment

CHECKS = (
    spacing,
    doubled_punctuation,
    full_width_punctuation,
    quotation_marks,
    missing_hyphen,
    masked_words,
    character_encoding,
    leftover_markup,
)
SECONDS = 10
"""Far above what a linear check needs, far below what backtracking takes."""


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.id)
@pytest.mark.parametrize(
    "run", ["“", "《", "(", "a (", " .", "a - ", "* ", "<a ", "{", "&", "â€", "A.B,"]
)
def test_a_hundred_thousand_openers_take_no_time(
    check: Check, run: str, resources: Resources
) -> None:
    text = run * (100_000 // len(run))
    document = Document("a.txt", text, (Segment.verbatim(text, 0),))
    start = time.perf_counter()

    for finding in check.run(Context(document, resources)):
        assert finding.span.end <= len(text)

    assert time.perf_counter() - start < SECONDS
