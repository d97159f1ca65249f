"""The page of a comparison: the redline of the whole text, and what became of the findings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from markupsafe import Markup

from editor.comparison import Comparison, Row
from editor.model import Finding, SegmentKind
from editor.reporters.html.assets import policy_hash, style
from editor.reporters.html.templating import environment, source
from editor.reporters.placing import Placer
from editor.reporters.worddiff import Kind, Stroke, word_diff
from editor.review import Review
from editor.taxonomy import Severity

_STYLES = ("base", "overview", "text", "comparison")


def render(comparison: Comparison, least: Severity) -> str:
    """The page of a comparison, self-contained and without a script.

    Args:
        comparison: of the two versions.
        least: findings below this severity are left out.
    """
    sheet = style(source, *_STYLES)
    template = environment().get_template("comparison.html.jinja")
    return template.render(
        page=make_page(comparison, least),
        style=Markup(sheet),  # noqa: S704 - our own files, no text under review in them
        style_hash=Markup(policy_hash(sheet)),  # noqa: S704 - base64
    )


class Outcome(StrEnum):
    """What became of a finding."""

    RESOLVED = "resolved"
    STILL = "still there"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Note:
    """One finding beside its paragraph."""

    outcome: Outcome
    finding: Finding


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One row of the page.

    Attributes:
        kind: what it is in the text.
        level: of a heading, 1-6.
        strokes: the words that stay, go and come.
        changed: whether any go or come.
    """

    kind: SegmentKind
    level: int
    strokes: tuple[Stroke, ...]
    notes: tuple[Note, ...]

    @property
    def changed(self) -> bool:
        """Whether it is not as it was."""
        return any(stroke.kind is not Kind.KEEP for stroke in self.strokes)


@dataclass(frozen=True, slots=True)
class ComparisonPage:
    """Everything the template needs.

    Attributes:
        counts: outcome → how many findings of the severities shown.
        apart: notes on findings that stand in no prose.
    """

    comparison: Comparison
    paragraphs: tuple[Paragraph, ...]
    apart: tuple[Note, ...]
    counts: dict[Outcome, int]

    @property
    def names(self) -> tuple[str, str]:
        """Both paths without the folders they share."""
        before, after = (
            review.path.replace("\\", "/").split("/")
            for review in (self.comparison.before, self.comparison.after)
        )
        last = min(len(before), len(after)) - 1
        same = next((at for at in range(last) if before[at] != after[at]), last)
        return "/".join(before[same:]), "/".join(after[same:])

    @property
    def title(self) -> str:
        """The names of both files."""
        return " → ".join(self.names)


def make_page(comparison: Comparison, least: Severity) -> ComparisonPage:
    """Lays a comparison out.

    Args:
        comparison: of the two versions.
        least: findings below this severity are left out.
    """
    found = {
        Outcome.RESOLVED: (comparison.before, comparison.resolved),
        Outcome.STILL: (comparison.after, comparison.remaining),
        Outcome.NEW: (comparison.after, comparison.new),
    }
    notes: dict[tuple[bool, int], list[Note]] = defaultdict(list)
    apart: list[Note] = []
    counts = dict.fromkeys(Outcome, 0)
    for outcome, (review, findings) in found.items():
        later = review is comparison.after and outcome is not Outcome.RESOLVED
        for finding, segment in _placed(review, findings):
            if finding.severity < least:
                continue
            counts[outcome] += 1
            note = Note(outcome, finding)
            if segment is None:
                apart.append(note)
            else:
                notes[later, segment].append(note)
    paragraphs = tuple(
        _paragraph(
            comparison,
            row,
            (*notes[False, _index(row.before)], *notes[True, _index(row.after)]),
        )
        for row in comparison.rows
    )
    return ComparisonPage(comparison, paragraphs, tuple(apart), counts)


def _placed(review: Review, findings: Iterable[Finding]) -> Iterable[tuple[Finding, int | None]]:
    placer = Placer(review.document.segments)
    for finding in findings:
        places = placer.place(finding.span)
        yield finding, places[0].segment if places else None


def _index(segment: int | None) -> int:
    return -1 if segment is None else segment


def _paragraph(comparison: Comparison, row: Row, notes: tuple[Note, ...]) -> Paragraph:
    before = None if row.before is None else comparison.before.document.segments[row.before]
    after = None if row.after is None else comparison.after.document.segments[row.after]
    shown = after or before
    assert shown is not None, "a row has at least one side"  # noqa: S101 - for the type checker
    strokes = word_diff(before.text if before else "", after.text if after else "")
    return Paragraph(shown.kind, shown.level, strokes, notes)
