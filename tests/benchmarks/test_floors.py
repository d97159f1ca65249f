"""The samples' scores do not fall below their floors."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from editor.config import Settings
from editor.model import Span
from editor.taxonomy import Severity
from tests.benchmarks.conftest import QUALITY
from tests.benchmarks.measuring.corpus import SAMPLES, gather
from tests.benchmarks.measuring.floors import Floors, SampleFloor, load_floors, shortfalls
from tests.benchmarks.measuring.results import Result, SampleResult, measure
from tests.benchmarks.measuring.scoring import Problem, Remark, score
from tests.benchmarks.measuring.tables import by_sample, summary
from tests.benchmarks.measuring.tools import copydesk


@pytest.mark.parametrize("kind", ["english", "bilingual"])
def test_quality_is_above_its_floors(
    kind: str, record_property: Callable[[str, object], None]
) -> None:
    samples, _ = gather([SAMPLES])

    result = measure(copydesk(Settings(), bilingual=kind == "bilingual"), samples)

    table = f"{summary([result])}\n\n{by_sample(result.samples)}"
    record_property(QUALITY, table)
    short = shortfalls(result, load_floors(kind))
    assert not short, "\n".join([*short, "", table])


PROBLEM = Problem(Span(0, 9), "terminology", Severity.MAJOR, "blast furnace")
FOUND = Remark(Span(0, 9), "terminology/avoided-term", fixes=("blast furnace",))
SAMPLE = SampleResult("ours", score("tall oven", [PROBLEM], [FOUND]), (), (), 1000, ())
GOOD = Result("copydesk", (SAMPLE,))
FLOORS = Floors(1.0, 1.0, 1.0, 0.0, 0.9, 0, {"ours": SampleFloor(1.0, 1.0)})


def test_what_reaches_its_floors_falls_short_of_none() -> None:
    assert shortfalls(GOOD, FLOORS) == []


@pytest.mark.parametrize(
    ("sample", "said"),
    [
        (replace(SAMPLE, score=score("tall oven", [PROBLEM], [])),
         ["recall: 0.000 is under 1.0", "precision: 0.000 is under 1.0",
          "right fixes: 0.000 is under 1.0", "recall of ours: 0.000 is under 1.0",
          "precision of ours: 0.000 is under 1.0"]),
        (replace(SAMPLE, edited=(FOUND,)),
         ["remarks on 1,000 words of edited English: 1 is over 0.9"]),
        (replace(SAMPLE, trapped=(FOUND,)),
         ["remarks on right words that look wrong: 1 is over 0"]),
        (replace(SAMPLE, name="new"), ["new has no floor", "ours was not measured"]),
    ],
)  # fmt: skip
def test_each_fall_is_said(sample: SampleResult, said: list[str]) -> None:
    assert shortfalls(replace(GOOD, samples=(sample,)), FLOORS) == said
