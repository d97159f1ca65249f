"""Figure, date and currency checks on hostile text, on tables and on documents of several parts."""

from __future__ import annotations

import time

import pytest

from editor.checks import builtin
from editor.checks.base import Check
from editor.checks.context import Context, Resources
from editor.model import Document, Segment, SegmentKind, Span

FAMILY = [c for c in builtin() if c.id.startswith(("locale/", "accuracy/figure-"))]
OPENERS = (
    "1,", "12,34 ", "4404 ", "the 25 ", "No.", "from 5% to ", "increased from ", "RMB 5 million ",
    "accounting for ", "of which 5 tons ", "total investment of ", "June 5,", "5 percent ", "5 tons ",
    "9.24 ", "3:16 in the ", "24: ", "Annual Of The ", "10-billion-", "annual generation ", "by 5 ",
    "revenue of 5 yuan accounting for 5% of revenue ", "5 kW generating 5 kWh annually ", "1.2.3%",
    "from 1.2.3% to 5.5.5%, up 5.5.5%. ", "reduced by 1.2.3% ", "9" ,
)  # fmt: skip


def run(check: Check, document: Document, resources: Resources) -> list[str]:
    found = check.run(Context(document, resources))
    return [document.text[f.span.start : f.span.end] for f in found]


def named(identity: str) -> Check:
    return next(check for check in FAMILY if check.id == identity)


def of_parts(*parts: tuple[str, SegmentKind]) -> Document:
    segments, position = [], 0
    for text, kind in parts:
        segments.append(Segment.verbatim(text, position, kind=kind))
        position += len(text) + 1
    return Document("release.txt", "\n".join(text for text, _ in parts), tuple(segments))


@pytest.mark.parametrize("opener", OPENERS)
def test_a_hundred_thousand_characters_of_one_opener_take_no_time(
    opener: str, resources: Resources
) -> None:
    text = (opener * 100_000)[:100_000]
    document = Document("hostile.txt", text, (Segment.verbatim(text, 0),))
    context = Context(document, resources)
    context.sentences(document.segments[0])
    for check in FAMILY:
        started = time.perf_counter()
        for _ in check.run(context):
            pass
        assert time.perf_counter() - started < 3, check.id


def test_cells_of_a_table_have_their_own_conventions(resources: Resources) -> None:
    document = of_parts(
        ("Sales rose 5 percent and profit 7 percent.", SegmentKind.PARAGRAPH),
        ("8%", SegmentKind.TABLE_CELL),
    )

    assert run(named("locale/percent-drift"), document, resources) == []


def test_headline_and_text_that_differ_tenfold_are_held_against_each_other(
    resources: Resources,
) -> None:
    document = of_parts(
        ("Total Investment of 25 Billion Yuan: Base Begun", SegmentKind.HEADING),
        ("A total investment of 25 billion yuan was agreed.", SegmentKind.PARAGRAPH),
        ("The total investment is 2.5 billion yuan.", SegmentKind.PARAGRAPH),
    )

    assert run(named("accuracy/figure-conflict"), document, resources) == ["2.5 billion yuan"]


def test_figures_in_masked_text_count_for_nothing(resources: Resources) -> None:
    text = "It took 5 tons, 6 tons and 7 tonnes."
    open_text = Segment.verbatim(text, 0)
    masked = Segment.verbatim(text, 0, masked=(Span(27, 35),))
    check = named("locale/unit-drift")

    assert run(check, Document("a.txt", text, (open_text,)), resources) == ["tonnes"]
    assert run(check, Document("a.txt", text, (masked,)), resources) == []
