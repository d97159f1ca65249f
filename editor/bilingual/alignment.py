"""Which English sentences render which Chinese ones.

Both texts are cut into sentences, ``editor.bilingual.path`` finds the way through them, and what
comes out goes beside the English: the Chinese of each segment and of each sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from editor.bilingual.anchors import chinese_anchors, english_anchors
from editor.bilingual.path import Grid, Sentence, Step
from editor.glossary.matcher import GlossaryMatcher
from editor.model import Document, Pair, Segment, Span
from editor.sentences import sentence_spans

_HAN = re.compile(r"[\u3400-\u9fff]")
_PLAIN = re.compile(r"[A-Za-z0-9]")
_CHINESE_SENTENCE = re.compile(r"[^。！？!?\n]*+(?:[。！？!?]++[”’」』）)》]*+|\n|$)")
_PER_HAN = 4.6
"""English characters to a Han character; releases and news lie between 3.8 and 6.6."""


@dataclass(frozen=True, slots=True)
class Bead:
    """Sentences that belong together; one side is empty where the other has no counterpart.

    Attributes:
        source: spans of the Chinese sentences, in code points of the source document.
        target: spans of the English sentences, in code points of the target document.
        score: the evidence for them, a log likelihood ratio.
        confident: whether the pairing is sure enough to judge the English by the Chinese.
    """

    source: tuple[Span, ...]
    target: tuple[Span, ...]
    score: float
    confident: bool


@dataclass(frozen=True)
class Alignment:
    """A source and its translation, sentence by sentence.

    Attributes:
        beads: all sentences of both sides in order.
        related: whether the two texts have anything to do with each other.
        target: the translation, its segments with their source and its pairs filled in.
    """

    beads: tuple[Bead, ...]
    related: bool
    target: Document


def align(source: Document, target: Document, glossary: GlossaryMatcher | None) -> Alignment:
    """Aligns a translation with its Chinese source.

    Args:
        source: the Chinese.
        target: the English.
        glossary: its terms are evidence; None does without.
    """
    chinese = tuple(_chinese(source, glossary))
    english = tuple(_english(target, glossary))
    grid = Grid(chinese, english)
    steps = grid.path()
    beads = tuple(
        Bead(
            tuple(sentence.document for sentence in chinese[row:row_end]),
            tuple(sentence.document for sentence in english[column:column_end]),
            score,
            grid.sure(row, row_end, column, column_end, score),
        )
        for row, row_end, column, column_end, score in steps
    )
    segments, pairs = _paired(target, chinese, english, steps, (bead.confident for bead in beads))
    paired = replace(target, segments=segments, source=source, pairs=pairs)
    return Alignment(beads, grid.related(steps), paired)


def _chinese(document: Document, glossary: GlossaryMatcher | None) -> Iterator[Sentence]:
    for index, segment in enumerate(document.segments):
        for number, span in enumerate(chinese_sentences(segment.text)):
            text = segment.text[span.start : span.end]
            length = _PER_HAN * len(_HAN.findall(text)) + len(_PLAIN.findall(text))
            yield _sentence(
                index, segment, span, max(length, 1.0), chinese_anchors(text, glossary), number
            )


def chinese_sentences(text: str) -> Iterator[Span]:
    """Spans of Chinese sentences, without outer white space; a closing quotation mark ends one."""
    for match in _CHINESE_SENTENCE.finditer(text):
        body = match[0].strip()
        if body:
            start = match.start() + len(match[0]) - len(match[0].lstrip())
            yield Span(start, start + len(body))


def _english(document: Document, glossary: GlossaryMatcher | None) -> Iterator[Sentence]:
    for index, segment in enumerate(document.segments):
        spans = sentence_spans(segment.text)
        matches = glossary.find(segment.text, spans, china_topic=True) if glossary else ()
        for number, span in enumerate(spans):
            text = segment.text[span.start : span.end]
            terms = frozenset(
                match.term.id for match in matches if span.start <= match.span.start < span.end
            )
            yield _sentence(
                index, segment, span, float(len(text)), english_anchors(text, terms), number
            )


def _sentence(  # noqa: PLR0917 - the fields of a sentence
    index: int,
    segment: Segment,
    span: Span,
    length: float,
    anchors: frozenset[str],
    number: int,
) -> Sentence:
    return Sentence(
        index,
        span,
        segment.text[span.start : span.end],
        segment.to_document(span.start, span.end),
        length,
        anchors,
        number == 0,
    )


def _paired(
    target: Document,
    chinese: Sequence[Sentence],
    english: Sequence[Sentence],
    steps: Iterable[Step],
    sure: Iterable[bool],
) -> tuple[tuple[Segment, ...], tuple[Pair, ...]]:
    """The segments of the target with their Chinese beside them, and the pairs of sentences."""
    told: dict[int, dict[int, None]] = {}
    places: list[tuple[int, Span, str, bool]] = []
    for (row, row_end, column, column_end, _), confident in zip(steps, sure, strict=True):
        if row == row_end:
            continue
        text = _joined(chinese, range(row, row_end))
        for segment, group in groupby(english[column:column_end], key=lambda s: s.segment):
            told.setdefault(segment, {}).update(dict.fromkeys(range(row, row_end)))
            spans = [sentence.span for sentence in group]
            places.append((segment, Span(spans[0].start, spans[-1].end), text, confident))
    segments = tuple(
        replace(segment, source=_joined(chinese, told[index])) if index in told else segment
        for index, segment in enumerate(target.segments)
    )
    pairs = tuple(
        Pair(segments[index], span, text, confident) for index, span, text, confident in places
    )
    return segments, pairs


def _joined(chinese: Sequence[Sentence], rows: Iterable[int]) -> str:
    """Chinese sentences as they stand: on lines of their own where paragraphs part."""
    return "\n".join(
        "".join(chinese[row].text for row in group)
        for _, group in groupby(rows, key=lambda row: chinese[row].segment)
    )
