"""The floors: what a change may not fall below."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.benchmarks.measuring.results import Result

FLOORS = Path(__file__).parents[1] / "floors.toml"


@dataclass(frozen=True, slots=True)
class SampleFloor:
    """What is demanded of one annotated release."""

    recall: float
    precision: float


@dataclass(frozen=True, slots=True)
class Floors:
    """What is demanded of all together and of each."""

    recall: float
    precision: float
    fixes: float
    safe: float
    edited_per_1000: float
    traps: int
    samples: Mapping[str, SampleFloor]


def load_floors(kind: str, path: Path = FLOORS) -> Floors:
    """The floors in a table of a file, ``english`` or ``bilingual``.

    Raises:
        KeyError: there is no such table.
        TypeError: a key is missing, or there is one too many.
    """
    table: dict[str, Any] = tomllib.loads(path.read_text("utf-8"))[kind]
    samples = {name: SampleFloor(**floor) for name, floor in table.pop("samples").items()}
    return Floors(**table, samples=samples)


def shortfalls(result: Result, floors: Floors) -> list[str]:
    """Where a result falls below them, one line each."""
    return list(_shortfalls(result, floors))


def _shortfalls(result: Result, floors: Floors) -> Iterator[str]:
    score = result.score
    for name, value, floor in (
        ("recall", score.recall.value, floors.recall),
        ("precision", score.precision.value, floors.precision),
        ("right fixes", score.fixes.value, floors.fixes),
        ("safe fixes that agree", result.safe.value, floors.safe),
        *_of_samples(result, floors),
    ):
        if value < floor:
            yield f"{name}: {value:.3f} is under {floor}"
    for name, value, ceiling in (
        (
            "remarks on 1,000 words of edited English",
            result.edited_per_1000,
            floors.edited_per_1000,
        ),
        ("remarks on right words that look wrong", result.trapped, floors.traps),
    ):
        if value > ceiling:
            yield f"{name}: {value:.3g} is over {ceiling}"
    measured = {sample.name for sample in result.samples}
    for name in sorted(measured ^ floors.samples.keys()):
        what = "has no floor" if name in measured else "was not measured"
        yield f"{name} {what}"


def _of_samples(result: Result, floors: Floors) -> Iterator[tuple[str, float, float]]:
    for sample in result.samples:
        floor = floors.samples.get(sample.name)
        if floor is not None:
            yield f"recall of {sample.name}", sample.score.recall.value, floor.recall
            yield f"precision of {sample.name}", sample.score.precision.value, floor.precision
