"""Which English sentences render which Chinese ones.

Both texts are cut into sentences, ``path`` finds the way through them, and what comes out goes
beside the English: the Chinese of each segment and of each sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from editor.bilingual.pairing.anchors import chinese_anchors, english_anchors
from editor.bilingual.pairing.certainty import certainties
from editor.bilingual.pairing.confidence import sure_steps, sure_together
from editor.bilingual.pairing.evidence import Evidence, Sentence
from editor.bilingual.pairing.leftovers import leftovers
from editor.bilingual.pairing.path import Path, Step
from editor.bilingual.pairing.relatedness import related
from editor.bilingual.pairing.splitting import chinese_sentences, english_sentences
from editor.bilingual.pairing.word_anchors import pinyin_words
from editor.bilingual.traditional import in_simplified
from editor.glossary.matcher import GlossaryMatcher
from editor.model import Document, Pair, Segment, Span

_HAN = re.compile(r"[\u3400-\u9fff]")
_PLAIN = re.compile(r"[A-Za-z0-9]")
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
    plain = in_simplified(source)
    names = frozenset[str]().union(*(pinyin_words(segment.text) for segment in target.segments))
    chinese = tuple(_chinese(plain, glossary, names))
    english = tuple(_english(target, glossary))
    evidence = Evidence(chinese, english)
    steps = Path(evidence).steps
    is_related = related(evidence, steps)
    certain = tuple(certainties(evidence, steps))
    sure = sure_steps(evidence, steps, certain)
    beads = tuple(
        Bead(
            tuple(sentence.document for sentence in chinese[step.row : step.row_end]),
            tuple(sentence.document for sentence in english[step.column : step.column_end]),
            step.score,
            confident,
        )
        for step, confident in zip(steps, sure, strict=True)
    )
    sides = _Sides(source.segments, plain.segments, chinese, english)
    joined = tuple(sure_together(evidence, steps, certain, sure))
    segments, pairs = sides.paired(target, joined)
    gaps, surplus = leftovers(source, segments, chinese, english, [step for step, _ in joined])
    paired = replace(
        target, segments=segments, source=source, pairs=pairs, gaps=gaps, surplus=surplus
    )
    return Alignment(beads, is_related, paired)


def _chinese(
    document: Document, glossary: GlossaryMatcher | None, names: frozenset[str]
) -> Iterator[Sentence]:
    for index, segment in enumerate(document.segments):
        for number, span in enumerate(chinese_sentences(segment.text)):
            text = segment.text[span.start : span.end]
            length = max(_PER_HAN * len(_HAN.findall(text)) + len(_PLAIN.findall(text)), 1.0)
            anchors = chinese_anchors(text, glossary, names)
            yield _sentence(index, segment, span, length, anchors, number)


def _english(document: Document, glossary: GlossaryMatcher | None) -> Iterator[Sentence]:
    for index, segment in enumerate(document.segments):
        spans = tuple(english_sentences(segment.text))
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


@dataclass(frozen=True, slots=True)
class _Sides:
    """Both texts, to be put beside each other.

    Attributes:
        written: the blocks of the original as they stand.
        plain: the same in simplified characters.
        chinese: its sentences.
        english: the sentences of the translation.
    """

    written: Sequence[Segment]
    plain: Sequence[Segment]
    chinese: Sequence[Sentence]
    english: Sequence[Sentence]

    def paired(
        self, target: Document, steps: Iterable[tuple[Step, bool]]
    ) -> tuple[tuple[Segment, ...], tuple[Pair, ...]]:
        """The segments of the target with their Chinese beside them, and the pairs of sentences."""
        told: dict[int, dict[int, None]] = {}
        places: list[tuple[int, Span, str, bool]] = []
        for step, confident in steps:
            rows = range(step.row, step.row_end)
            if not rows:
                continue
            text = self._joined(self.plain, rows)
            here = self.english[step.column : step.column_end]
            for segment, group in groupby(here, key=lambda s: s.segment):
                told.setdefault(segment, {}).update(dict.fromkeys(rows))
                spans = [sentence.span for sentence in group]
                places.append((segment, Span(spans[0].start, spans[-1].end), text, confident))
        segments = tuple(
            replace(segment, source=self._joined(self.written, told[index]))
            if index in told
            else segment
            for index, segment in enumerate(target.segments)
        )
        pairs = tuple(
            Pair(segments[index], span, text, confident) for index, span, text, confident in places
        )
        return segments, pairs

    def _joined(self, blocks: Sequence[Segment], rows: Iterable[int]) -> str:
        """Chinese sentences as the blocks have them, on lines of their own where blocks part."""
        return "\n".join(
            "".join(
                blocks[index].text[self.chinese[row].span.start : self.chinese[row].span.end]
                for row in group
            )
            for index, group in groupby(rows, key=lambda row: self.chinese[row].segment)
        )
