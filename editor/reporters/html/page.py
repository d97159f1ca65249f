"""Everything the templates need, worked out beforehand: templates only lay out."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from editor.fingerprints import fingerprints
from editor.model import Failure
from editor.reporters.html.blocks import Block, Group, make_blocks
from editor.reporters.html.cards import Card, CardMaker
from editor.reporters.html.changes import choose
from editor.reporters.html.overview import (
    Bar,
    ReadabilityRow,
    Verdict,
    category_bars,
    readability_rows,
    severity_bars,
    verdict,
)
from editor.reporters.html.placing import Placer
from editor.review import Review, Run
from editor.taxonomy import Severity


@dataclass(frozen=True, slots=True)
class DocumentPage:
    """One document's part of the page.

    Attributes:
        number: its place in the run, from 1.
        cards: of the findings shown, in the order of the text.
        groups: its text.
        apart: cards of findings that stand in no prose.
        safe: how many findings ``fix`` would mend.
        held_back: how many findings are below the severity asked for.
    """

    number: int
    review: Review
    verdict: Verdict
    cards: tuple[Card, ...]
    groups: tuple[Group, ...]
    apart: tuple[Card, ...]
    severities: tuple[Bar, ...]
    categories: tuple[Bar, ...]
    readability: tuple[ReadabilityRow, ...]
    safe: int
    held_back: int

    @property
    def name(self) -> str:
        """The last part of its path."""
        return self.review.path.replace("\\", "/").rstrip("/").rpartition("/")[2]

    @property
    def failures(self) -> tuple[Failure, ...]:
        """What was not done for this document."""
        return self.review.failures

    @property
    def blocks(self) -> tuple[Block, ...]:
        """Its blocks, ungrouped."""
        return tuple(block for group in self.groups for block in group.blocks)

    @property
    def has_source(self) -> bool:
        """Whether the Chinese of any block is known."""
        return any(block.source for block in self.blocks)

    @property
    def counts(self) -> Counter[Severity]:
        """Findings shown, by severity."""
        return Counter(card.severity for card in self.cards)


@dataclass(frozen=True, slots=True)
class Page:
    """The whole page.

    Attributes:
        documents: in the order they were given.
        worst_first: the same, for the index.
        verdict: on all of them together.
        severities: those shown, worst first.
    """

    title: str
    run: Run
    documents: tuple[DocumentPage, ...]
    worst_first: tuple[DocumentPage, ...]
    verdict: Verdict
    severities: tuple[Severity, ...]

    @property
    def findings(self) -> int:
        """How many are shown."""
        return sum(len(document.cards) for document in self.documents)


def make_page(run: Run, title: str | None) -> Page:
    """The page of a run; a title is made of the documents' names when none is given."""
    documents = tuple(
        _document(number, review, run) for number, review in enumerate(run.reviews, start=1)
    )
    shown = [card.finding for document in documents for card in document.cards]
    words = sum(review.document.words for review in run.reviews)
    failures = [*run.failures, *(f for review in run.reviews for f in review.failures)]
    return Page(
        title=title or _title(documents),
        run=run,
        documents=documents,
        worst_first=tuple(sorted(documents, key=_badness)),
        verdict=verdict(words, shown, run.fail_on, failures),
        severities=tuple(s for s in sorted(Severity, reverse=True) if s >= run.min_severity),
    )


def _title(documents: tuple[DocumentPage, ...]) -> str:
    if len(documents) == 1:
        return documents[0].name
    return f"{len(documents)} documents"


def _badness(document: DocumentPage) -> tuple[int, int, float, int]:
    counts = document.counts
    return (
        -counts[Severity.CRITICAL],
        -counts[Severity.MAJOR],
        document.review.score,
        document.number,
    )


def _document(number: int, review: Review, run: Run) -> DocumentPage:
    segments = review.document.segments
    findings = review.at_least(run.min_severity)
    placer = Placer(segments)
    # Fingerprints know nothing of other documents; ids must differ over the whole page.
    prefix = f"{number}-" if len(run.reviews) > 1 else ""
    keys = (prefix + made for made in fingerprints(review.document.text, findings))
    choice = choose(findings, [segment.text for segment in segments], placer)
    maker = CardMaker(review.document, placer)
    cards = tuple(
        maker.card(
            position,
            key,
            finding,
            [rival + 1 for rival in choice.rivals.get(position - 1, ())],
        )
        for position, (key, finding) in enumerate(zip(keys, findings, strict=True), start=1)
    )
    groups, apart = make_blocks(segments, cards, choice, placer)
    return DocumentPage(
        number=number,
        review=review,
        verdict=verdict(review.document.words, findings, run.fail_on, review.failures),
        cards=cards,
        groups=groups,
        apart=apart,
        severities=severity_bars(findings, run.min_severity),
        categories=category_bars(findings),
        readability=readability_rows(review),
        safe=sum(finding.safe_suggestion is not None for finding in findings),
        held_back=len(review.findings) - len(findings),
    )
