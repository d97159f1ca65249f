"""Terms: one concept each, its renderings, and the patterns to avoid."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from editor.taxonomy import Severity


class Enforce(StrEnum):
    """How strictly a term is held."""

    HARD = "hard"  # major, the fix is safe
    SOFT = "soft"  # minor, the fix wants a yes
    HINT = "hint"  # advice

    @property
    def severity(self) -> Severity:
        """The severity of findings under this enforcement."""
        return {
            Enforce.HARD: Severity.MAJOR,
            Enforce.SOFT: Severity.MINOR,
            Enforce.HINT: Severity.NEUTRAL,
        }[self]


class Case(StrEnum):
    """How capitals of a rendering behave when it is written into a text."""

    EXACT = "exact"
    SMART = "smart"
    ANY = "any"


class PartOfSpeech(StrEnum):
    """Which word of a pattern is inflected."""

    NOUN = "noun"
    VERB = "verb"
    FIXED = "fixed"


class Place(StrEnum):
    """Where in its line or sentence a match has to stand."""

    LINE = "line"
    LINE_START = "line-start"
    MID_SENTENCE = "mid-sentence"


class Removal(StrEnum):
    """What goes when the fix is a deletion."""

    PHRASE = "phrase"
    LINE = "line"


@dataclass(frozen=True, slots=True)
class Condition:
    """When a pattern counts. Word lists are phrases, compared without regard to case.

    Attributes:
        within: words either side in which ``near`` and ``not_near`` look; None: the sentence.
        china: whether the document must be about China.
    """

    near: tuple[str, ...] = ()
    not_near: tuple[str, ...] = ()
    within: int | None = None
    before: tuple[str, ...] = ()
    not_before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    not_after: tuple[str, ...] = ()
    at: Place | None = None
    match_case: bool = False
    china: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether every match counts."""
        return self == Condition()

    @property
    def is_specific(self) -> bool:
        """Whether it names words or a place that must be there.

        Such a pattern knows better than an entry that calls the same words right in general.
        """
        return bool(self.near or self.before or self.after or self.at or self.match_case)


@dataclass(frozen=True, slots=True)
class Avoid:
    """A pattern to flag.

    Attributes:
        fix: what replaces it in place of the term's preferred rendering; "" deletes it.
    """

    pattern: str
    condition: Condition = field(default_factory=Condition)
    fix: str | None = None
    enforce: Enforce | None = None
    severity: Severity | None = None


@dataclass(frozen=True, slots=True)
class Term:
    """One concept of a glossary; see ``glossaries/README.md`` for what each key means.

    Attributes:
        origin: file and line the entry was read from, for messages.
        domain: name of its file without suffix.
    """

    id: str
    source: tuple[str, ...]
    preferred: str | None = None
    full: str | None = None
    short: str | None = None
    allowed: tuple[str, ...] = ()
    avoid: tuple[Avoid, ...] = ()
    pos: PartOfSpeech = PartOfSpeech.NOUN
    countable: bool = True
    enforce: Enforce = Enforce.SOFT
    severity: Severity | None = None
    case: Case = Case.SMART
    advice: str | None = None
    remove: Removal | None = None
    since: str | None = None
    until: str | None = None
    note: str | None = None
    citation: str | None = None
    domain: str = ""
    origin: tuple[str, int] = ("", 0)

    @property
    def renderings(self) -> tuple[str, ...]:
        """Every right rendering, the preferred one first, none twice."""
        forms = (self.preferred, self.full, self.short, *self.allowed)
        return tuple(dict.fromkeys(form for form in forms if form))

    def severity_of(self, avoid: Avoid) -> Severity:
        """Severity of a finding for one of its patterns."""
        if avoid.severity is not None:
            return avoid.severity
        if avoid.enforce is not None:
            return avoid.enforce.severity
        return self.enforce.severity if self.severity is None else self.severity

    def enforcement_of(self, avoid: Avoid) -> Enforce:
        """How strictly one of its patterns is held."""
        return avoid.enforce or self.enforce
