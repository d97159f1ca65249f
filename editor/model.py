"""The frozen values everything else passes along: document, segments, findings, edits."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from itertools import pairwise
from typing import Literal

from editor.taxonomy import Category, Severity

_HAN = re.compile(r"[\u3400-\u9fff]")
_LATIN = re.compile(r"[A-Za-z]")


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of code points in ``Document.text``: the only coordinates of the core.

    Raises:
        ValueError: unless 0 <= start <= end.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: {self.start}..{self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def meets(self, other: Span) -> bool:
        """Whether the two share a code point, or an empty one lies inside or at the edge."""
        if len(self) and len(other):
            return self.start < other.end and other.start < self.end
        return self.start <= other.end and other.start <= self.end


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of a segment's text and where it stands in the document.

    ``length == doc_length`` means the run is verbatim, character by character. Otherwise the run
    is atomic: one unit of markup such as ``&amp;`` shown as ``&``, or, with a ``doc_length`` of 0,
    something seen that is not written, such as the line break of a ``<br>``.
    """

    start: int
    doc_start: int
    length: int
    doc_length: int

    @property
    def verbatim(self) -> bool:
        """Whether each character maps to one character of the document."""
        return self.length == self.doc_length


class SegmentKind(StrEnum):
    """What a segment is on the page; checks use it to leave headings and labels in peace."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list-item"
    TABLE_CELL = "table-cell"
    QUOTE = "quote"
    ATTRIBUTE = "attribute"


@dataclass(frozen=True)
class Segment:
    """One block of prose without its markup, and its map back to the document.

    Attributes:
        text: the prose; may hold newlines where the source wraps its lines.
        pieces: runs of ``text`` in order and without gaps; gaps in the document are markup.
        kind: what the block is on the page.
        level: heading level 1-6, list depth from 1, else 0.
        masked: ranges of ``text`` that are no prose (code, addresses); no check may report there.
        source: the Chinese this was translated from, when known.
        barriers: places in ``text``, ascending, that no edit may reach across though it reads on:
            the formatting changes there.
    """

    text: str
    pieces: tuple[Piece, ...]
    kind: SegmentKind = SegmentKind.PARAGRAPH
    level: int = 0
    masked: tuple[Span, ...] = ()
    source: str | None = None
    barriers: tuple[int, ...] = ()

    @classmethod
    def verbatim(
        cls,
        text: str,
        doc_start: int,
        *,
        kind: SegmentKind = SegmentKind.PARAGRAPH,
        level: int = 0,
        masked: tuple[Span, ...] = (),
    ) -> Segment:
        """A segment that stands in the document exactly as it reads."""
        piece = Piece(0, doc_start, len(text), len(text))
        return cls(text, (piece,), kind, level, masked)

    @cached_property
    def _starts(self) -> list[int]:
        return [piece.start for piece in self.pieces]

    def to_document(self, start: int, end: int) -> Span:
        """The document span that covers ``text[start:end]``, markup in between included.

        Raises:
            ValueError: if the range is not inside ``text``.
        """
        if not 0 <= start <= end <= len(self.text):
            raise ValueError(f"{start}..{end} is outside a segment of {len(self.text)}")
        if start == end:
            at = self._place(start, side="start")
            return Span(at, at)
        return Span(self._place(start, side="start"), self._place(end, side="end"))

    def is_contiguous(self, start: int, end: int) -> bool:
        """Whether ``text[start:end]`` can be replaced without touching markup."""
        if start == end:
            return True
        barrier = bisect_right(self.barriers, start)
        if barrier < len(self.barriers) and self.barriers[barrier] < end:
            return False
        first = self.pieces[self._index(start)]
        last = self.pieces[self._index(end - 1)]
        if first is last:
            return first.verbatim or (start == first.start and end == first.start + first.length)
        run = self.pieces[self._index(start) : self._index(end - 1) + 1]
        joined = all(a.doc_start + a.doc_length == b.doc_start for a, b in pairwise(run))
        whole_ends = (first.verbatim or start == first.start) and (
            last.verbatim or end == last.start + last.length
        )
        return joined and whole_ends

    def is_masked(self, start: int, end: int) -> bool:
        """Whether any of ``text[start:end]`` is masked."""
        return any(mask.start < end and start < mask.end for mask in self.masked)

    def _index(self, position: int) -> int:
        return max(0, bisect_right(self._starts, position) - 1)

    def _place(self, position: int, *, side: Literal["start", "end"]) -> int:
        if not self.pieces:
            return 0
        if side == "end":
            piece = self.pieces[self._index(position - 1)]
            inside = position - piece.start
            return piece.doc_start + (
                inside if piece.verbatim else (piece.doc_length if inside else 0)
            )
        piece = self.pieces[self._index(position)]
        inside = position - piece.start
        if piece.verbatim:
            return piece.doc_start + inside
        return piece.doc_start + (piece.doc_length if inside >= piece.length else 0)


@dataclass(frozen=True, slots=True)
class Pair:
    """Words of a translation and the Chinese they render.

    Attributes:
        segment: where the words stand.
        span: the words, whole sentences, in coordinates of the segment.
        source: the Chinese sentences.
        confident: whether the pairing is sure enough to judge the words by the Chinese.
    """

    segment: Segment
    span: Span
    source: str
    confident: bool

    @property
    def text(self) -> str:
        """The words."""
        return self.segment.text[self.span.start : self.span.end]


@dataclass(frozen=True, slots=True)
class Gap:
    """A Chinese sentence that no English was found for.

    Attributes:
        source: the sentence.
        block: the whole block of the original that it stands in.
        kind: what that block is on the page.
        segment: where its English should stand.
        at: the place there, in coordinates of the segment: after what renders the sentence before.
        following: index in ``Document.pairs`` of the first pair after it.
    """

    source: str
    block: str
    kind: SegmentKind
    segment: Segment
    at: int
    following: int


@dataclass(frozen=True, slots=True)
class Surplus:
    """An English sentence that no Chinese was found for.

    Attributes:
        segment: where it stands.
        span: the sentence, in coordinates of the segment.
        following: index in ``Document.pairs`` of the first pair after it.
    """

    segment: Segment
    span: Span
    following: int

    @property
    def text(self) -> str:
        """The words."""
        return self.segment.text[self.span.start : self.span.end]


@dataclass(frozen=True, slots=True)
class Encoding:
    """How a file's bytes became text: codec name and byte order mark, kept for writing."""

    codec: str = "utf-8"
    bom: bytes = b""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a stretch of a document's text stands in its file, when the text is not all of it.

    Attributes:
        at: first code point of the stretch in ``Document.text``.
        offset: the same in the file.
        line: its line in the file, from 1.
        column: its column there, from 1, in code points.
    """

    at: int
    offset: int
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Slice:
    """Which part of a large file a document is.

    Attributes:
        before: markup that opens what is open where the part begins, so that it can be read alone;
            empty for the first part.
        after: markup that closes what is open where it ends.
        share: how much of the file has been read with it, up to 1.
    """

    before: str = ""
    after: str = ""
    share: float = 1.0

    @property
    def last(self) -> bool:
        """Whether the file ends with it."""
        return self.share >= 1


@dataclass(frozen=True)
class Document:
    """One file's decoded text and the prose in it.

    Attributes:
        path: the name the user gave, ``<stdin>`` for standard input.
        text: the whole decoded file, newlines untouched; of a container, what it reads.
        segments: the prose in reading order; spans never overlap.
        media_type: of the format, such as ``text/html``; see the readers.
        encoding: how to write it back.
        language: the language the file declares (HTML ``lang``), or None.
        source: the Chinese it was translated from, when known.
        pairs: its sentences with their Chinese, in reading order; empty without a source.
        gaps: Chinese sentences without English, in reading order.
        surplus: English sentences without Chinese, in reading order.
        container: the file itself where it is more than its text, as a Word file is; only the
            readers and reporters of its format know what it is.
        part: which part of a large file it is; None for a whole file.
        origins: where the text stands in the file, ascending; empty for a whole file.
        unseen_words: words of the file's prose that ``segments`` does not hold.
    """

    path: str
    text: str
    segments: tuple[Segment, ...]
    media_type: str = "text/plain"
    encoding: Encoding = field(default_factory=Encoding)
    language: str | None = None
    source: Document | None = None
    pairs: tuple[Pair, ...] = ()
    gaps: tuple[Gap, ...] = ()
    surplus: tuple[Surplus, ...] = ()
    container: object = field(default=None, compare=False, repr=False)
    part: Slice | None = None
    origins: tuple[Origin, ...] = ()
    unseen_words: int = 0

    @cached_property
    def is_chinese(self) -> bool:
        """Whether most letters of the prose are Chinese: a source, not a translation."""
        prose = "".join(segment.text for segment in self.segments)
        chinese = len(_HAN.findall(prose))
        return chinese > len(_LATIN.findall(prose))

    @cached_property
    def unpaired(self) -> tuple[Pair | Surplus, ...]:
        """Sentences without sure Chinese, in reading order: nothing in them is judged by it."""
        unsure: list[Pair | Surplus] = [pair for pair in self.pairs if not pair.confident]
        unsure += self.surplus
        return tuple(
            sorted(
                unsure, key=lambda part: part.segment.to_document(part.span.start, part.span.end)
            )
        )

    @cached_property
    def unpaired_words(self) -> int:
        """Words of those sentences; 0 without a source."""
        return sum(len(part.text.split()) for part in self.unpaired)

    @cached_property
    def words(self) -> int:
        """Words of prose, split at white space."""
        return self.unseen_words + sum(len(segment.text.split()) for segment in self.segments)

    def in_file(self, position: int) -> int:
        """Where a code point of ``text`` stands in the file; the same for a whole file."""
        if not self.origins:
            return position
        index = bisect_right(self.origins, position, key=lambda origin: origin.at) - 1
        origin = self.origins[max(index, 0)]
        return origin.offset + position - origin.at


class Safety(StrEnum):
    """What may be done with a suggestion."""

    SAFE = "safe"  # `fix` applies it
    UNSAFE = "unsafe"  # `fix --unsafe`, or a reviewer's yes
    ADVICE = "advice"  # shown, never applied


@dataclass(frozen=True, slots=True, order=True)
class Edit:
    """Replace this span of the document with that text."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One way to resolve a finding.

    Attributes:
        replacement: what the finding's words become, for reading.
        edits: what to do to the document; empty for ADVICE that cannot be applied as it stands.
    """

    safety: Safety
    replacement: str
    edits: tuple[Edit, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """One problem in one document, as a user sees it.

    Attributes:
        check: id of the check, e.g. ``terminology/avoided-term``.
        span: the words meant, in ``Document.text``.
        message: one sentence; names the words and what is wrong with them.
        suggestions: best first.
        term: id of the glossary entry behind it.
        source_term: its Chinese, for the reader.
        note: why, in one sentence, beyond the message.
        citation: where the standard rendering is laid down.
        confidence: how sure it is to be right, 0 to 1, from the measured precision of its check.
        also: findings on the same words that gave way to this one.
    """

    check: str
    span: Span
    message: str
    severity: Severity
    category: Category
    suggestions: tuple[Suggestion, ...] = ()
    term: str | None = None
    source_term: str | None = None
    note: str | None = None
    citation: str | None = None
    confidence: float = 1.0
    also: tuple[Finding, ...] = ()

    @property
    def safe_suggestion(self) -> Suggestion | None:
        """The suggestion `fix` would apply."""
        return self.suggestion_within(frozenset({Safety.SAFE}))

    def suggestion_within(self, allowed: Iterable[Safety]) -> Suggestion | None:
        """The first applicable suggestion whose safety is allowed."""
        allowed = frozenset(allowed)
        return next((s for s in self.suggestions if s.safety in allowed and s.edits), None)


@dataclass(frozen=True, slots=True)
class Failure:
    """A check or an engine that did not do its work: never a finding, never silence."""

    origin: str
    message: str
