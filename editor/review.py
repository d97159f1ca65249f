"""What one file's check came to: the value every output is made from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from editor.coverage import Coverage
from editor.entity import Entity
from editor.fingerprints import fingerprints
from editor.model import Document, Failure, Finding
from editor.taxonomy import Severity

SHORT_TEXT_WORDS = 100
"""Under this many words a score says little."""


@dataclass(frozen=True, slots=True)
class Silenced:
    """A finding that a reviewer rejected: not shown again, and never forgotten.

    Attributes:
        note: the reviewer's reason.
        author: who rejected it; empty when not told.
        time: when, ISO 8601; empty when not known.
    """

    finding: Finding
    note: str = ""
    author: str = ""
    time: str = ""


@dataclass(frozen=True)
class Review:
    """A document with its findings, in the order of the text.

    Attributes:
        findings: everything found, advice included.
        failures: what could not be checked.
        readability: score name to value; see ``engines.readability``. Empty for too little text.
        fixed: the document after its SAFE suggestions, when that was asked for.
        silenced: findings that reviewers rejected; they count nowhere.
        coverage: how many required renderings are there; None without a source.
        entities: whom and what the source names, when that was asked for.
        unlisted: how many findings of each severity a large file has beyond ``findings``.
    """

    document: Document
    findings: tuple[Finding, ...]
    failures: tuple[Failure, ...] = ()
    readability: dict[str, float] = field(default_factory=dict)
    fixed: Review | None = None
    silenced: tuple[Silenced, ...] = ()
    coverage: Coverage | None = None
    entities: tuple[Entity, ...] = ()
    unlisted: Mapping[Severity, int] = field(default_factory=dict)

    @property
    def path(self) -> str:
        """The file as the user named it."""
        return self.document.path

    @cached_property
    def _names(self) -> dict[int, str]:
        """Fingerprints by identity, of all findings together.

        Those of several findings alike are numbered; without the rejected ones the numbers of the
        others would change.
        """
        findings = [*self.findings, *(item.finding for item in self.silenced)]
        findings.sort(key=lambda finding: (finding.span, finding.check))
        named = fingerprints(self.document.text, findings)
        return {id(finding): name for finding, name in zip(findings, named, strict=True)}

    @property
    def fingerprints(self) -> tuple[str, ...]:
        """The names of the findings, in their order; see ``editor.fingerprints``."""
        return tuple(self._names[id(finding)] for finding in self.findings)

    @property
    def silenced_fingerprints(self) -> tuple[str, ...]:
        """The names of the rejected findings, in their order."""
        return tuple(self._names[id(item.finding)] for item in self.silenced)

    @cached_property
    def by_severity(self) -> dict[Severity, int]:
        """How many findings of each severity, listed or not; every severity is a key."""
        counted = Counter(finding.severity for finding in self.findings)
        counted.update(self.unlisted)
        return {severity: counted[severity] for severity in reversed(Severity)}

    @property
    def score(self) -> float:
        """MQM-style score: 100 x (1 - penalties / words); may be negative; 100 without words."""
        return score(self.findings, self.document.words, self.unlisted)

    @property
    def score_is_meaningful(self) -> bool:
        """Whether the text is long enough for its score to say something."""
        return self.document.words >= SHORT_TEXT_WORDS

    def at_least(self, severity: Severity) -> tuple[Finding, ...]:
        """Findings of that severity or above."""
        return tuple(finding for finding in self.findings if finding.severity >= severity)


def score(
    findings: Iterable[Finding], words: int, unlisted: Mapping[Severity, int] | None = None
) -> float:
    """MQM-style score of findings in a text of so many words, rounded to one decimal."""
    if not words:
        return 100.0
    penalty = sum(finding.severity.penalty for finding in findings)
    penalty += sum(severity.penalty * count for severity, count in (unlisted or {}).items())
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
        earlier: path → score of an earlier run, for a trend.
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
    earlier: Mapping[str, float] = field(default_factory=dict)

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
