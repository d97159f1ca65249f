"""What the page's script needs to know, as JSON that is inert wherever it stands in a page.

The script counts in UTF-16 units, so every position here is in them: of the document's text in
edits and spans, of a segment's text in marks and changes. Numbers of findings count from 1.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from editor.decisions import document_fingerprint, own_span
from editor.model import Document, Edit, Finding, Safety, Segment, SegmentKind, Span, Suggestion
from editor.offsets import Utf16Map
from editor.reporters.html.blocks import REWRITE_LETTERS, Placed
from editor.reporters.html.cards import Card
from editor.reporters.html.changes import Change, project, ranked
from editor.reporters.html.rows import Row
from editor.reporters.placing import Place, Placer
from editor.reporters.worddiff import Kind, Stroke
from editor.review import Review

Written = Callable[[Document, Iterable[Edit]], tuple[Edit, ...]]
"""Makes edits of prose into edits of the file, in its own markup."""

_UNSAFE = re.compile("[^\x20-\x25\x27-\x3b\x3d\x3f-\x7e\u3000-\u303f\u3400-\u9fff\uff00-\uff5e]")
"""What is written as an escape: the marks of HTML, and all that could hide or steer."""


def inert_json(value: object) -> str:
    """JSON that cannot end its script element, nor hide a character from who reads the file."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return _UNSAFE.sub(_escaped, text)


def _escaped(match: re.Match[str]) -> str:
    units = match[0].encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[at : at + 4]}" for at in range(0, len(units), 4))


@dataclass(frozen=True)
class DocumentData:
    """One document as the script sees it.

    Attributes:
        number: its place in the run, from 1.
        silenced: fingerprints of findings that were rejected earlier and are not in the page.
        written: see ``Written``.
    """

    number: int
    review: Review
    cards: Sequence[Card]
    silenced: Sequence[str]
    rows: Sequence[Row]
    placed: Placed
    placer: Placer
    written: Written

    def plain(self) -> dict[str, Any]:
        """As values JSON knows."""
        document = self.review.document
        findings = [card.finding for card in self.cards]
        return {
            "number": self.number,
            "path": document.path,
            "fingerprint": document_fingerprint(document.text),
            "mediaType": document.media_type,
            "encoding": document.encoding.codec,
            "bom": bool(document.encoding.bom),
            "isText": document.container is None,
            "words": document.words,
            "hiddenPenalty": self._penalty() - sum(f.severity.penalty for f in findings),
            "silenced": list(self.silenced),
            "failed": bool(self.review.failures),
            "readability": self.review.readability,
            "text": document.text,
            "segments": [self._segment(segment) for segment in document.segments],
            "rows": [
                [row.segment, self._at(row.segment, row.start), self._at(row.segment, row.end)]
                for row in self.rows
            ],
            "order": [index + 1 for index, _ in ranked(findings)],
            "findings": [self._finding(index, card) for index, card in enumerate(self.cards)],
        }

    def _penalty(self) -> int:
        """Of all findings: those the page does not show count in the score all the same."""
        return sum(severity.penalty * n for severity, n in self.review.by_severity.items())

    @cached_property
    def _texts(self) -> list[str]:
        return [segment.text for segment in self.review.document.segments]

    @cached_property
    def _units(self) -> Utf16Map:
        return Utf16Map(self.review.document.text)

    @cached_property
    def _maps(self) -> dict[int, Utf16Map]:
        return {i: Utf16Map(text) for i, text in enumerate(self._texts) if not text.isascii()}

    def _at(self, segment: int, position: int) -> int:
        known = self._maps.get(segment)
        return known.to_units(position) if known else position

    def _span(self, span: Span) -> list[int]:
        return [self._units.to_units(span.start), self._units.to_units(span.end)]

    def _place(self, place: Place) -> list[int]:
        segment = place.segment
        return [segment, self._at(segment, place.start), self._at(segment, place.end)]

    def _segment(self, segment: Segment) -> object:
        """Where it stands in the text when it stands there as it reads, else its own text."""
        if len(segment.pieces) == 1 and segment.pieces[0].verbatim:
            start = segment.pieces[0].doc_start
            return self._span(Span(start, start + len(segment.text)))
        return segment.text

    def _finding(self, index: int, card: Card) -> dict[str, Any]:
        finding = card.finding
        own = self._own_place(finding)
        return {
            "key": card.key,
            "id": card.fingerprint,
            "check": finding.check,
            "category": card.category,
            "severity": int(finding.severity),
            "term": finding.term,
            "words": card.words,
            "span": self._span(finding.span),
            "marks": [
                [*self._place(place), int(place.segment == self.placed.homes[index])]
                for place in self.placer.place(finding.span)
            ],
            "choices": [
                self._choice(index, finding, suggestion, own) for suggestion in card.choices
            ],
            "own": own and self._own(finding, own),
        }

    def _own_place(self, finding: Finding) -> Place | None:
        """Where a reviewer's wording can go: words of one segment with no markup among them."""
        span = own_span(finding)
        places = self.placer.place(span)
        if len(places) != 1:
            return None
        (place,) = places
        segment = self.review.document.segments[place.segment]
        clear = segment.is_contiguous(place.start, place.end)
        return place if clear and segment.to_document(place.start, place.end) == span else None

    def _own(self, finding: Finding, place: Place) -> list[int]:
        kind = self.review.document.segments[place.segment].kind
        span = self._span(own_span(finding))
        return [*span, *self._place(place), int(kind is SegmentKind.ATTRIBUTE)]

    def _choice(
        self, index: int, finding: Finding, suggestion: Suggestion, own: Place | None
    ) -> dict[str, Any]:
        applies = suggestion.safety is not Safety.ADVICE
        edits = self.written(self.review.document, suggestion.edits) if applies else ()
        changes = project(index, suggestion, self._texts, self.placer) if applies else ()
        return {
            "text": suggestion.replacement,
            "wording": _own_wording(finding, suggestion) if own else None,
            "safety": suggestion.safety.value,
            "long": len(suggestion.replacement) > REWRITE_LETTERS,
            "edits": [[*self._span(edit.span), edit.text] for edit in edits],
            "changes": [self._change(segment, change) for segment, change in changes],
        }

    def _change(self, segment: int, change: Change) -> list[Any]:
        return [
            segment,
            self._at(segment, change.start),
            self._at(segment, change.end),
            [_stroke(stroke) for stroke in change.strokes],
            int(change.is_rewrite),
        ]


def _own_wording(finding: Finding, suggestion: Suggestion) -> str | None:
    """What a suggestion puts in the place of the reviewer's own wording; None if it does not."""
    span = own_span(finding)
    if not suggestion.edits:
        return suggestion.replacement if span == finding.span else None
    if len(suggestion.edits) == 1 and suggestion.edits[0].span == span:
        return suggestion.edits[0].text
    return None


def _stroke(stroke: Stroke) -> int | str:
    """Units kept, units deleted as a negative number, or the text inserted."""
    if stroke.kind is Kind.INSERT:
        return stroke.text
    units = len(stroke.text.encode("utf-16-le", "surrogatepass")) // 2
    return units if stroke.kind is Kind.KEEP else -units


def page_data(documents: Iterable[DocumentData], settings: Mapping[str, Any]) -> str:
    """The data of a whole page, ready to stand in a script element."""
    return inert_json({**settings, "documents": [document.plain() for document in documents]})
