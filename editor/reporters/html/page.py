"""Everything the templates need, worked out beforehand: templates only lay out."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from editor.model import Failure
from editor.reporters.html.blocks import Group, make_blocks, place_all
from editor.reporters.html.cards import Card, CardMaker
from editor.reporters.html.changes import choose
from editor.reporters.html.data import DocumentData, Written
from editor.reporters.html.overview import (
    Bar,
    ReadabilityRow,
    Verdict,
    category_bars,
    readability_rows,
    severity_bars,
    verdict,
)
from editor.reporters.html.rows import Row, make_rows
from editor.reporters.html.sheets import Sheet, names_sheet
from editor.reporters.placing import Placer
from editor.reporters.sourced import renderings, unpaired_words
from editor.review import Review, Run
from editor.taxonomy import Severity


@dataclass(frozen=True, slots=True)
class DocumentPage:
    """One document's part of the page.

    Attributes:
        number: its place in the run, from 1.
        cards: of the findings shown, in the order of the text.
        groups: its text.
        rows: its text side by side.
        apart: cards of findings that stand in no prose.
        data: the same for the script.
        sheets: what the Chinese asks for beside what the English has.
        renderings: how many of those the Chinese asks for are there; empty where it asks for none.
        unpaired: how many words were not judged by the Chinese; empty for none.
        safe: how many findings ``fix`` would mend.
        held_back: how many findings are below the severity asked for.
    """

    number: int
    review: Review
    verdict: Verdict
    cards: tuple[Card, ...]
    groups: tuple[Group, ...]
    rows: tuple[Row, ...]
    apart: tuple[Card, ...]
    data: DocumentData
    severities: tuple[Bar, ...]
    categories: tuple[Bar, ...]
    readability: tuple[ReadabilityRow, ...]
    sheets: tuple[Sheet, ...]
    renderings: str
    unpaired: str
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
    def has_source(self) -> bool:
        """Whether the Chinese of any sentence is known."""
        return any(row.source for row in self.rows)

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


def make_page(run: Run, title: str | None, written: Written) -> Page:
    """The page of a run.

    Args:
        run: what was reviewed.
        title: made of the documents' names when None.
        written: see ``data.Written``.
    """
    documents = tuple(
        _document(number, review, run, written)
        for number, review in enumerate(run.reviews, start=1)
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


def _sheets(review: Review) -> tuple[Sheet, ...]:
    return (names_sheet(review.entities),) if review.entities else ()


def _document(number: int, review: Review, run: Run, written: Written) -> DocumentPage:
    document = review.document
    findings = review.at_least(run.min_severity)
    named = zip(review.findings, review.fingerprints, strict=True)
    names = {id(finding): name for finding, name in named}
    placer = Placer(document.segments)
    placed = place_all(findings, placer)
    choice = choose(findings, [segment.text for segment in document.segments], placer)
    maker = CardMaker(document, placer)
    # Fingerprints know nothing of other documents; ids must differ over the whole page.
    prefix = f"{number}-" if len(run.reviews) > 1 else ""
    cards = tuple(
        maker.card(
            index + 1,
            names[id(finding)],
            prefix,
            finding,
            [rival + 1 for rival in choice.rivals.get(index, ())],
        )
        for index, finding in enumerate(findings)
    )
    rows = make_rows(document, placed.marks, choice.by_segment)
    silenced = list(review.silenced_fingerprints)
    return DocumentPage(
        number=number,
        review=review,
        verdict=verdict(document.words, findings, run.fail_on, review.failures),
        cards=cards,
        groups=make_blocks(document.segments, cards, choice, placed),
        rows=rows,
        apart=tuple(card for index, card in enumerate(cards) if index not in placed.homes),
        data=DocumentData(number, review, cards, silenced, rows, placed, placer, written),
        severities=severity_bars(findings, run.min_severity),
        categories=category_bars(findings),
        readability=readability_rows(review),
        sheets=_sheets(review),
        renderings=renderings(review.coverage),
        unpaired=unpaired_words(document.unpaired_words),
        safe=sum(finding.safe_suggestion is not None for finding in findings),
        held_back=len(review.findings) - len(findings),
    )
