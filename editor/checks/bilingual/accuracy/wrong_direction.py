"""Changes by a figure rendered as changes to it, and rises rendered as falls."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from editor.bilingual.figures.changes import OPPOSITES, Course, Way
from editor.bilingual.figures.directions import Turned
from editor.checks.base import Example, Fix, Hit, Measured, document_check
from editor.checks.context import Context
from editor.model import Document, Safety
from editor.taxonomy import Category, Severity

_WAYS = {Way.UP: "goes up", Way.DOWN: "goes down"}


@document_check(
    category=Category.MISTRANSLATION,
    severity=Severity.CRITICAL,
    priority=6,
    measured=Measured(3, 3),
    examples=(
        Example(
            "The new line will cut the cost of a ton of glass ⟦to 45 yuan⟧.",
            fix="The new line will cut the cost of a ton of glass by 45 yuan.",
            source="新产线将使吨玻璃成本降低45元。",
        ),
        Example(
            "Water use and waste will fall ⟦to 23% and 41%⟧, respectively.",
            fix="Water use and waste will fall by 23% and 41%, respectively.",
            source="用水量和固废分别下降23%和41%。",
        ),
        Example(
            "Water use was reduced ⟦by 2.4 tons⟧ a unit.",
            fix="Water use was reduced to 2.4 tons a unit.",
            source="单位用水降至2.4吨以下。",
        ),
        Example("Sales ⟦fell by 12%⟧.", fix="Sales rose by 12%.", source="销售额增长12%。"),
        Example(
            "The share rose ⟦from 4.5% to 3.1%⟧.",
            fix="The share rose from 3.1% to 4.5%.",
            source="占比由3.1%提高到4.5%。",
        ),
        Example("The cost of a ton of glass will fall by 45 yuan.", source="吨玻璃成本降低45元。"),
        Example("Water use fell to 2.4 tons a unit.", source="单位用水降至2.4吨。"),
        Example("The share rose from 3.1% to 4.5%.", source="占比由3.1%提高到4.5%。"),
        Example("The share rose by 5 to 8 percentage points.", source="占比提高5至8个百分点。"),
        Example("The decline narrowed by 5 percentage points.", source="降幅收窄5个百分点。"),
        Example("Sales grew 12% to 3 billion yuan.", source="销售额增长12%，达30亿元。"),
        Example("Water use was reduced by 2.4 tons a unit."),
    ),
)
def wrong_direction(_: Document, context: Context) -> Iterator[Hit]:
    """A change by a figure rendered as a change to it, or a rise rendered as a fall.

    Chinese tells the two by one sign: 降低80元 is by, 降至80元 is to. Every digit is right when an
    engine mixes them up, and the sentence reads well; it promises another thing.
    """
    for figures in context.figures:
        pair = figures.pair
        for together in _grouped(figures.turned):
            start, end = _span(together)
            chinese = pair.source[together[0].match.chinese.start : together[-1].match.chinese.end]
            yield Hit(
                pair.span.start + start,
                pair.span.start + end,
                f"“{pair.text[start:end]}” for {chinese}: {_reason(together[0])}",
                tuple(_fixes(together, pair.text, pair.span.start)),
                source_term=chinese,
                segment=pair.segment,
            )


def _grouped(turned: Iterable[Turned]) -> list[tuple[Turned, ...]]:
    """Figures that one word governs, or that a change begins and ends with, together."""
    groups: list[list[Turned]] = []
    for one in sorted(turned, key=lambda found: found.match.start):
        last = groups[-1][-1] if groups else None
        if last is not None and (
            (last.said.preposition == one.said.preposition and last.course_differs)
            or (last.said.course is Course.FROM and one.said.course is Course.TO)
        ):
            groups[-1].append(one)
        else:
            groups.append([one])
    return [tuple(sorted(group, key=lambda found: found.match.chinese.start)) for group in groups]


def _span(together: tuple[Turned, ...]) -> tuple[int, int]:
    words = [one.said.preposition if one.course_differs else one.said.verb for one in together]
    starts = [one.match.start for one in together] + [start for start, end in words if end > start]
    ends = [one.match.end for one in together] + [end for _, end in words]
    return min(starts), max(ends)


def _reason(turned: Turned) -> str:
    if not turned.course_differs:
        return f"it {_WAYS[turned.meant.way]} in the Chinese." if turned.meant.way else ""
    if Course.FROM in (turned.meant.course, turned.said.course):
        return "the Chinese begins with the other figure."
    return "the Chinese means " + (
        "by that much." if turned.meant.course is Course.BY else "to that level."
    )


def _fixes(together: tuple[Turned, ...], text: str, offset: int) -> Iterator[Fix]:
    """The other preposition, the figures swapped, or the opposite verb."""
    start, end = _span(together)
    words = text[start:end]
    first = together[0]
    if not first.course_differs:
        verb = slice(*first.said.verb)
        opposite = OPPOSITES.get(text[verb].lower())
        if opposite and len(together) == 1:
            yield Fix(opposite, Safety.UNSAFE, offset + verb.start, offset + verb.stop)
    elif {one.said.course for one in together} == {Course.FROM, Course.TO}:
        earlier, later = sorted((one.match.start, one.match.end) for one in together)
        swapped = text[slice(*later)] + text[earlier[1] : later[0]] + text[slice(*earlier)]
        yield Fix(text[start : earlier[0]] + swapped + text[later[1] : end], Safety.UNSAFE)
    elif first.meant.course in (Course.BY, Course.TO):
        at, until = first.said.preposition
        told = text[at:until].lower()
        if told in ("by", "to"):
            yield Fix(str(first.meant.course), Safety.UNSAFE, offset + at, offset + until)
        elif not told and first.meant.course is Course.TO:
            yield Fix(f"to {words}", Safety.UNSAFE)
