"""What one file's check came to: the value every output is made from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property

from editor.model import Document, Failure, Finding
from editor.taxonomy import Severity

SHORT_TEXT_WORDS = 100
"""Under this many words a score says little."""


@dataclass(frozen=True)
class Review:
    """A document with its findings, in the order of the text.

    Attributes:
        findings: everything found, advice included.
        failures: what could not be checked.
        readability: score name to value; see ``engines.readability``. Empty for too little text.
        fixed: the document after its SAFE suggestions, when that was asked for.
    """

    document: Document
    findings: tuple[Finding, ...]
    failures: tuple[Failure, ...] = ()
    readability: dict[str, float] = field(default_factory=dict)
    fixed: Review | None = None

    @property
    def path(self) -> str:
        """The file as the user named it."""
        return self.document.path

    @cached_property
    def by_severity(self) -> dict[Severity, int]:
        """How many findings of each severity; every severity is a key."""
        counted = Counter(finding.severity for finding in self.findings)
        return {severity: counted[severity] for severity in reversed(Severity)}

    @property
    def score(self) -> float:
        """MQM-style score: 100 x (1 - penalties / words); may be negative; 100 without words."""
        return score(self.findings, self.document.words)

    @property
    def score_is_meaningful(self) -> bool:
        """Whether the text is long enough for its score to say something."""
        return self.document.words >= SHORT_TEXT_WORDS

    def at_least(self, severity: Severity) -> tuple[Finding, ...]:
        """Findings of that severity or above."""
        return tuple(finding for finding in self.findings if finding.severity >= severity)


def score(findings: Iterable[Finding], words: int) -> float:
    """MQM-style score of findings in a text of so many words, rounded to one decimal."""
    if not words:
        return 100.0
    penalty = sum(finding.severity.penalty for finding in findings)
    return round(100 * (1 - penalty / words), 1)


@dataclass(frozen=True)
class Run:
    """Everything one call looked at, and how it was to be judged.

    Attributes:
        failures: what went wrong outside any single document, an unreadable file for one.
        min_severity: findings below are not shown by views for people.
        fail_on: findings at or above fail the run; None when nothing does.
        engines: names of the grammar engines that were asked for.
        checks: ids of the checks that ran.
        notes: what was left out because something optional is not installed; no failure.
        terms: how many concepts the glossary held.
    """

    reviews: tuple[Review, ...]
    failures: tuple[Failure, ...] = ()
    min_severity: Severity = Severity.MINOR
    fail_on: Severity | None = Severity.MAJOR
    engines: tuple[str, ...] = ()
    checks: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    terms: int = 0
    version: str = ""

    @property
    def gating(self) -> tuple[tuple[Review, Finding], ...]:
        """The findings that fail the run, with their reviews."""
        if self.fail_on is None:
            return ()
        return tuple(
            (review, finding)
            for review in self.reviews
            for finding in review.at_least(self.fail_on)
        )

    @property
    def failed(self) -> bool:
        """Whether anything could not be done."""
        return bool(self.failures) or any(review.failures for review in self.reviews)
