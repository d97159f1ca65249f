"""The quiet instrument panel: verdict, score, counts, readability, and what was not run."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from editor.model import Failure, Finding
from editor.reporters.html.cards import severity_word
from editor.review import Review
from editor.taxonomy import Severity

_MOST_BARS = 8

Tone = Literal["stop", "partial", "ready", "clean"]


@dataclass(frozen=True, slots=True)
class Verdict:
    """Can this go out? ``short`` for narrow places, ``words`` with the counts."""

    tone: Tone
    short: str
    detail: str = ""

    @property
    def words(self) -> str:
        """The whole verdict in one line."""
        return f"{self.short}: {self.detail}" if self.detail else self.short


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a bar: units from its left end."""

    severity: Severity
    start: int
    count: int


@dataclass(frozen=True, slots=True)
class Bar:
    """One line of a chart."""

    label: str
    count: int
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class ReadabilityRow:
    """One index before and after the safe fixes; ``key`` as ``engines.readability`` has it."""

    key: str
    name: str
    meaning: str
    before: float
    after: float | None


def verdict(
    words: int,
    findings: Sequence[Finding],
    fail_on: Severity | None,
    failures: Sequence[Failure],
) -> Verdict:
    """The verdict on one document, or on all of them together.

    Args:
        words: how many there were to check.
        findings: those the page shows.
        fail_on: findings at or above keep the text from going out; None when none do.
        failures: what did not run; a text that was not wholly looked at is never called ready.
    """
    counts = Counter(finding.severity for finding in findings)
    gating = {s: n for s, n in counts.items() if fail_on is not None and s >= fail_on}
    if gating:
        return Verdict("stop", "Not ready", _counted(gating))
    if failures:
        return Verdict("partial", "Not fully checked", "see below what did not run")
    if not words:
        return Verdict("partial", "No text to check")
    if not findings:
        return Verdict("clean", "Nothing to change")
    return Verdict("ready", "Ready" if fail_on is not None else "Checked", _counted(counts))


def _counted(counts: dict[Severity, int]) -> str:
    return ", ".join(
        f"{counts[severity]:,}\N{NO-BREAK SPACE}{severity_word(severity)}"
        for severity in sorted(counts, reverse=True)
        if counts[severity]
    )


def severity_bars(findings: Iterable[Finding], lowest: Severity) -> tuple[Bar, ...]:
    """A bar a severity, worst first, empty ones included."""
    counts = Counter(finding.severity for finding in findings)
    return tuple(
        Bar(severity_word(severity), counts[severity], (Part(severity, 0, counts[severity]),))
        for severity in sorted(Severity, reverse=True)
        if severity >= lowest
    )


def category_bars(findings: Iterable[Finding]) -> tuple[Bar, ...]:
    """A bar an MQM type, longest first, divided by severity; the rare ones together as "other"."""
    counts: defaultdict[str, Counter[Severity]] = defaultdict(Counter)
    for finding in findings:
        counts[finding.category.value.partition("/")[2].replace("-", " ")][finding.severity] += 1
    ranked = sorted(counts.items(), key=lambda entry: (-entry[1].total(), entry[0]))
    shown = ranked if len(ranked) <= _MOST_BARS else ranked[: _MOST_BARS - 1]
    rest = ranked[len(shown) :]
    bars = [_bar(label, found) for label, found in shown]
    if rest:
        total = sum((found for _, found in rest), Counter[Severity]())
        bars.append(_bar(f"{len(rest)} other types", total))
    return tuple(bars)


def _bar(label: str, counts: Counter[Severity]) -> Bar:
    parts, at = [], 0
    for severity in sorted(counts, reverse=True):
        parts.append(Part(severity, at, counts[severity]))
        at += counts[severity]
    return Bar(label, at, tuple(parts))


_INDICES = {
    "words_per_sentence": ("Words a sentence", "15 to 25 reads well"),
    "flesch_reading_ease": ("Flesch reading ease", "100 easy, 0 hard"),
    "flesch_kincaid_grade": ("Flesch-Kincaid grade", "years of school"),
    "automated_readability_index": ("Automated index", "years of school"),
    "coleman_liau_index": ("Coleman-Liau index", "years of school"),
    "lix": ("LIX", "20 easy, 60 hard"),
}
"""Title and meaning in a few words of what ``engines.readability`` measures."""

_SIZES = frozenset({"words", "sentences"})
"""Measured there too, but they say nothing about how a text reads."""


def readability_rows(review: Review) -> tuple[ReadabilityRow, ...]:
    """Each index before and, when the text was fixed, after; nothing for too little text."""
    after = review.fixed.readability if review.fixed else {}
    rows = []
    for key, value in review.readability.items():
        if key not in _SIZES:
            title, meaning = _INDICES.get(key, (key.replace("_", " ").capitalize(), ""))
            rows.append(ReadabilityRow(key, title, meaning, value, after.get(key)))
    return tuple(rows)
