"""Long runs of what opens a dateline, a quotation or a list break nothing."""

from __future__ import annotations

import pytest

from editor.checks.accuracy.doubled_pair import doubled_pair
from editor.checks.accuracy.repeated_gloss import repeated_gloss
from editor.checks.base import Check
from editor.checks.context import Context, Resources
from editor.checks.linguistic.dateline import dateline
from editor.checks.linguistic.list_drift import list_drift
from editor.checks.linguistic.perfect_with_date import perfect_with_date
from editor.checks.linguistic.stray_attribution import stray_attribution
from editor.checks.locale.date_drift import date_drift
from editor.checks.style.country_drift import country_drift
from editor.checks.style.plus_slogan import plus_slogan
from editor.model import Document, Segment

CHECKS = (
    country_drift,
    date_drift,
    dateline,
    doubled_pair,
    list_drift,
    perfect_with_date,
    plus_slogan,
    repeated_gloss,
    stray_attribution,
)
RUNS = (
    "Xinhua, Luyang, May 4 ",
    "Reporter 4 from ",
    "(Abc) ",
    "Abc (Abc",
    ".” Li Yue ",
    "has been opened ",
    "first, ",
    "(1) ",
    "“a + b”, ",
    "China and ",
    "A b ",
    "May 4th 4 May ",
    "US U.S. ",
)


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.id)
@pytest.mark.parametrize("run", RUNS)
def test_a_hundred_thousand_openers_break_nothing(
    check: Check, run: str, resources: Resources
) -> None:
    text = run * (100_000 // len(run))
    document = Document("a.txt", text, (Segment.verbatim(text, 0),))

    for finding in check.run(Context(document, resources)):
        assert finding.span.end <= len(text)
