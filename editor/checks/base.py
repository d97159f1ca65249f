"""The shape of a check: what it is called, why it matters, its examples, and how it looks."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from editor.checks.context import Context
from editor.checks.removing import removal
from editor.model import (
    Document,
    Edit,
    Finding,
    Pair,
    Safety,
    Segment,
    SegmentKind,
    Span,
    Suggestion,
)
from editor.taxonomy import Category, Severity


@dataclass(frozen=True, slots=True)
class Example:
    """A text with the words to be flagged in ⟦brackets⟧; without brackets, a near miss.

    Attributes:
        marked: the text with its brackets.
        fix: the text after the first applicable suggestion of every finding, or None when the
            check must offer none.
        source: the Chinese the text renders, for a check that compares the two; where it has
            several lines, each goes with a line of the text.
    """

    marked: str
    fix: str | None = None
    source: str | None = None

    @property
    def text(self) -> str:
        """The text without brackets."""
        return self.marked.replace("⟦", "").replace("⟧", "")

    @property
    def document(self) -> Document:
        """The text as a document of one paragraph, paired with its source if it has one."""
        segment = replace(Segment.verbatim(self.text, 0), source=self.source)
        return Document("example.txt", self.text, (segment,), pairs=tuple(self._pairs(segment)))

    def _pairs(self, segment: Segment) -> Iterator[Pair]:
        """The text and its source; line by line where the source has lines."""
        if self.source is None:
            return
        chinese = self.source.split("\n")
        english = self.text.split("\n") if len(chinese) > 1 else [self.text]
        start = 0
        for words, source in zip(english, chinese, strict=True):
            yield Pair(segment, Span(start, start + len(words)), source, confident=True)
            start += len(words) + 1

    @property
    def flagged(self) -> tuple[tuple[int, int], ...]:
        """Spans of the bracketed words in ``text``."""
        spans, start, offset = [], 0, 0
        for position, character in enumerate(self.marked):
            if character == "⟦":
                start = position - offset
                offset += 1
            elif character == "⟧":
                spans.append((start, position - offset))
                offset += 1
        return tuple(spans)


@dataclass(frozen=True, slots=True)
class Measured:
    """What a check's findings came to when they were read one by one, mostly on real text.

    Attributes:
        fired: findings read.
        right: those an editor would act on.
    """

    fired: int
    right: int

    @property
    def confidence(self) -> float:
        """Chance that the next finding is right, by Laplace's rule of succession."""
        return (self.right + 1) / (self.fired + 2)


BILINGUAL = "bilingual"
"""The folder of checks that need the Chinese; it is no part of their ids."""

UNMEASURED = Measured(0, 0)


@dataclass(frozen=True, slots=True)
class Counted:
    """One rule of many that a check listens to.

    Attributes:
        name: what the rule is called where it comes from.
        measured: its findings that were read; none of a rule that fired nowhere.
        about: what it finds, in a word or an example.
    """

    name: str
    measured: Measured
    about: str


@dataclass(frozen=True, slots=True)
class Fix:
    """One way to mend a hit; ``start`` and ``end`` when more or less than the hit is replaced."""

    replacement: str
    safety: Safety
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True)
class Hit:
    """What a detector yields, in coordinates of its segment.

    Severity, category and confidence stand in for the check's own where given. A region of several
    segments runs from the hit's start to ``last_end`` of ``last``, to its end if that is not given.
    With ``removal`` the fix is to delete all of it, as one decision; it may hold addresses, which
    no other hit may touch.
    """

    start: int
    end: int
    message: str
    fixes: tuple[Fix, ...] = ()
    severity: Severity | None = None
    category: Category | None = None
    confidence: float | None = None
    term: str | None = None
    source_term: str | None = None
    note: str | None = None
    citation: str | None = None
    segment: Segment | None = None
    last: Segment | None = None
    last_end: int | None = None
    removal: Safety | None = None


SegmentDetector = Callable[[Segment, Context], Iterable[Hit]]
DocumentDetector = Callable[[Document, Context], Iterable[Hit]]


@dataclass(frozen=True, slots=True)
class Check:
    """One check.

    Attributes:
        id: ``folder/file-name``, as the module path says.
        title: first line of its docstring.
        reason: the whole docstring: why an editor cares, and the source of the rule.
        category: the MQM type of its findings.
        severity: their severity unless a finding says otherwise.
        examples: run as tests and printed by ``copydesk explain``.
        needs_grammar: whether it only works with a grammar engine.
        advice_only: whether all its findings are NEUTRAL, so that it can be left out where
            advice is not shown.
        priority: where two findings meet, the lower number stays.
        measured: how often its findings were right.
        needs_syntax: whether it only works with the parser.
        rules: the rules of others it listens to, each with its own counts.
    """

    id: str
    title: str
    reason: str
    category: Category
    severity: Severity
    examples: tuple[Example, ...]
    detect: Callable[[Context], Iterator[tuple[Segment, Hit]]]
    needs_grammar: bool = False
    priority: int = 50
    measured: Measured = UNMEASURED
    needs_syntax: bool = False
    rules: tuple[Counted, ...] = ()

    @property
    def advice_only(self) -> bool:
        """Whether no finding of this check can gate anything."""
        return self.severity is Severity.NEUTRAL

    def run(self, context: Context) -> Iterator[Finding]:
        """Findings in document coordinates, in the order the detector yields them."""
        for segment, hit in self.detect(context):
            masked = hit.start < hit.end and segment.is_masked(hit.start, hit.end)
            if hit.removal or not masked:
                yield self._finding(context.document, segment, hit)

    def _finding(self, document: Document, segment: Segment, hit: Hit) -> Finding:
        span = segment.to_document(hit.start, hit.end)
        if hit.last is not None:
            end = len(hit.last.text) if hit.last_end is None else hit.last_end
            span = Span(span.start, hit.last.to_document(0, end).end)
        return Finding(
            check=self.id,
            span=span,
            message=hit.message,
            severity=self.severity if hit.severity is None else hit.severity,
            category=hit.category or self.category,
            suggestions=(
                *(_suggestion(segment, hit, fix) for fix in hit.fixes),
                *((_removal(document, segment, hit, span),) if hit.removal else ()),
            ),
            term=hit.term,
            source_term=hit.source_term,
            note=hit.note,
            citation=hit.citation,
            confidence=self.measured.confidence if hit.confidence is None else hit.confidence,
        )


def _suggestion(segment: Segment, hit: Hit, fix: Fix) -> Suggestion:
    start = hit.start if fix.start is None else fix.start
    end = hit.end if fix.end is None else fix.end
    if not segment.is_contiguous(start, end):
        # Replacing words that hold markup would swallow the markup.
        return Suggestion(Safety.ADVICE, fix.replacement)
    edit = Edit(segment.to_document(start, end), fix.replacement)
    return Suggestion(fix.safety, fix.replacement, (edit,))


def _removal(document: Document, segment: Segment, hit: Hit, span: Span) -> Suggestion:
    return removal(
        document,
        span,
        hit.removal or Safety.ADVICE,
        contiguous=(hit.last is None or hit.last is segment)
        and segment.is_contiguous(hit.start, hit.end),
        marked=hit.start == 0 and segment.kind is SegmentKind.LIST_ITEM,
    )


def segment_check(
    *,
    category: Category,
    severity: Severity,
    examples: tuple[Example, ...],
    priority: int = 50,
    measured: Measured = UNMEASURED,
    needs_syntax: bool = False,
) -> Callable[[SegmentDetector], Check]:
    """Makes a check of a detector that looks at one segment at a time."""

    def decorate(detector: SegmentDetector) -> Check:
        def detect(context: Context) -> Iterator[tuple[Segment, Hit]]:
            for segment in context.document.segments:
                for hit in detector(segment, context):
                    yield segment, hit

        return Check(
            *_told(detector),
            category,
            severity,
            examples,
            detect,
            priority=priority,
            measured=measured,
            needs_syntax=needs_syntax,
        )

    return decorate


def document_check(
    *,
    category: Category,
    severity: Severity,
    examples: tuple[Example, ...],
    needs_grammar: bool = False,
    priority: int = 50,
    measured: Measured = UNMEASURED,
    needs_syntax: bool = False,
    rules: tuple[Counted, ...] = (),
) -> Callable[[DocumentDetector], Check]:
    """Makes a check of a detector that looks at the whole document; its hits name their segment."""

    def decorate(detector: DocumentDetector) -> Check:
        def detect(context: Context) -> Iterator[tuple[Segment, Hit]]:
            for hit in detector(context.document, context):
                if hit.segment is None:
                    raise ValueError(f"{detector.__name__} yields hits without a segment")
                yield hit.segment, hit

        return Check(
            *_told(detector),
            category,
            severity,
            examples,
            detect,
            needs_grammar=needs_grammar,
            priority=priority,
            measured=measured,
            needs_syntax=needs_syntax,
            rules=rules,
        )

    return decorate


def _told(detector: Callable[..., object]) -> tuple[str, str, str]:
    """Id, title and reason, from where the detector stands and what it says of itself."""
    module = detector.__module__.removeprefix("editor.checks.").removeprefix(f"{BILINGUAL}.")
    folder, _, name = module.partition(".")
    reason = inspect.cleandoc(detector.__doc__ or "")
    return f"{folder}/{name.replace('_', '-')}", reason.split("\n", 1)[0], reason
