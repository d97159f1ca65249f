"""Puts together what the parts of one large file came to, with no more text than that needs.

A part is forgotten once it is reviewed; of its text only the units with findings are kept, and
where they stand in the file. Findings beyond a number nobody reads are counted, not kept.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from editor.model import Document, Edit, Failure, Finding, Origin, Segment, Span, Suggestion
from editor.offsets import LineMap
from editor.review import Review
from editor.taxonomy import Severity

MOST_FINDINGS = 10_000
"""So many of one file are listed; of every severity at least one, for it may decide the verdict."""

_BETWEEN = "\n"


class Digest:
    """Takes the reviews of a file's parts in order and makes one of them.

    Args:
        document: the first part.
        least: findings below that severity are counted only.
    """

    def __init__(self, document: Document, least: Severity) -> None:
        self._first = document
        self._least = least
        self._texts: list[str] = []
        self._length = 0
        self._words = 0
        self._segments: list[Segment] = []
        self._origins: list[Origin] = []
        self._findings: list[Finding] = []
        self._listed: set[Severity] = set()
        self._unlisted: Counter[Severity] = Counter()
        self._failures: dict[Failure, None] = {}

    def add(self, review: Review) -> None:
        """Takes the review of the next part."""
        self._words += review.document.words
        self._failures.update(dict.fromkeys(review.failures))
        kept: list[Finding] = []
        for finding in review.findings:
            full = len(self._findings) + len(kept) >= MOST_FINDINGS
            if (full or finding.severity < self._least) and finding.severity in self._listed:
                self._unlisted[finding.severity] += 1
            else:
                self._listed.add(finding.severity)
                kept.append(finding)
        self._keep(review.document, kept)

    def review(self) -> Review:
        """The file, with its own positions; it can be shown, not fixed."""
        segments = tuple(self._segments)
        held = sum(len(segment.text.split()) for segment in segments)
        document = replace(
            self._first,
            text=_BETWEEN.join(self._texts),
            segments=segments,
            pairs=(),
            gaps=(),
            surplus=(),
            part=None,
            origins=tuple(self._origins),
            unseen_words=self._words - held,
        )
        findings, failures = tuple(self._findings), tuple(self._failures)
        return Review(document, findings, failures, unlisted=dict(self._unlisted))

    def _keep(self, document: Document, findings: list[Finding]) -> None:
        """Keeps the stretches of a part that its findings speak of."""
        lines = LineMap(document.text, document.origins)
        units = _Units(document)
        stretches = [
            _Stretch(span, self._reserve(span))
            for span in _joined(units.around(_reach(finding)) for finding in findings)
        ]
        starts = [stretch.span.start for stretch in stretches]
        for stretch in stretches:
            start, end = stretch.span.start, stretch.span.end
            self._texts.append(document.text[start:end])
            origin = Origin(stretch.at, document.in_file(start), *lines.locate(start))
            self._origins.append(origin)
            self._segments += (stretch.moved(segment) for segment in units.within(stretch.span))
        for finding in findings:
            stretch = stretches[bisect_right(starts, _reach(finding).start) - 1]
            self._findings.append(stretch.shifted(finding))

    def _reserve(self, span: Span) -> int:
        at = self._length
        self._length += len(span) + len(_BETWEEN)
        return at


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A range of a part's text, and where it stands in the text of the digest."""

    span: Span
    at: int

    def shifted(self, finding: Finding) -> Finding:
        """A finding in the range, as one of the digest."""
        return replace(
            finding,
            span=self._span(finding.span),
            suggestions=tuple(map(self._suggestion, finding.suggestions)),
            also=tuple(map(self.shifted, finding.also)),
        )

    def moved(self, segment: Segment) -> Segment:
        """A segment in the range, as one of the digest."""
        shift = self.at - self.span.start
        pieces = (replace(piece, doc_start=piece.doc_start + shift) for piece in segment.pieces)
        return replace(segment, pieces=tuple(pieces))

    def _span(self, span: Span) -> Span:
        shift = self.at - self.span.start
        return Span(span.start + shift, span.end + shift)

    def _suggestion(self, suggestion: Suggestion) -> Suggestion:
        edits = (Edit(self._span(edit.span), edit.text) for edit in suggestion.edits)
        return replace(suggestion, edits=tuple(edits))


class _Units:
    """The segments of a part by their place in its text."""

    def __init__(self, document: Document) -> None:
        self._segments = document.segments
        self._starts = [segment.pieces[0].doc_start for segment in document.segments]
        self._ends = [_end(segment) for segment in document.segments]

    def around(self, span: Span) -> Span:
        """The span, and all of the units it meets."""
        first = bisect_left(self._ends, span.start)
        last = bisect_right(self._starts, span.end)
        if first >= last:
            return span
        return Span(min(span.start, self._starts[first]), max(span.end, self._ends[last - 1]))

    def within(self, span: Span) -> tuple[Segment, ...]:
        """The units in a span."""
        first = bisect_left(self._starts, span.start)
        return self._segments[first : bisect_right(self._ends, span.end)]


def _end(segment: Segment) -> int:
    return segment.pieces[-1].doc_start + segment.pieces[-1].doc_length


def _reach(finding: Finding) -> Span:
    """All that a finding and its suggestions speak of."""
    edits = (edit.span for suggestion in finding.suggestions for edit in suggestion.edits)
    spans = [finding.span, *edits, *(_reach(other) for other in finding.also)]
    return Span(min(span.start for span in spans), max(span.end for span in spans))


def _joined(spans: Iterable[Span]) -> Iterator[Span]:
    """The same ground in order; spans that meet are one."""
    last: Span | None = None
    for span in sorted(spans):
        if last is not None and span.start <= last.end:
            last = Span(last.start, max(last.end, span.end))
        else:
            if last is not None:
                yield last
            last = span
    if last is not None:
        yield last


class Gathered:
    """The reviews of a run; those of the parts of a file become one.

    Args:
        least: findings of such a file that are below that severity are counted only.
    """

    def __init__(self, least: Severity) -> None:
        self._least = least
        self._reviews: list[Review] = []
        self._digest: Digest | None = None

    def add(self, review: Review) -> None:
        """Takes the next review."""
        part = review.document.part
        if part is None:
            self._reviews.append(review)
            return
        if self._digest is None or not part.before:
            self.close()
            self._digest = Digest(review.document, self._least)
        self._digest.add(review)
        if part.last:
            self.close()

    def close(self) -> tuple[Review, ...]:
        """All reviews so far; a file whose end could not be read ends here."""
        if self._digest is not None:
            self._reviews.append(self._digest.review())
            self._digest = None
        return tuple(self._reviews)
