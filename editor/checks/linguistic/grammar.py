"""Grammar and spelling, by a grammar engine that sees no names."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from editor.checks.base import Example, Fix, Hit, document_check
from editor.checks.context import Context, GrammarMatch
from editor.checks.grammar_rules import (
    HARPER_SPELLING,
    LANGUAGETOOL_SPELLING,
    Judged,
    Rule,
    counted,
    heard,
    rule_for,
)
from editor.checks.masking import MaskedText, mask, quotations
from editor.checks.spelling import slip
from editor.errors import EngineError
from editor.model import Document, Safety, Segment, SegmentKind, Span
from editor.taxonomy import Category, Severity

_LABELS = frozenset({SegmentKind.HEADING, SegmentKind.TABLE_CELL, SegmentKind.ATTRIBUTE})
_LABEL_WORDS = 12
_SENTENCE_END = re.compile(r"[.!?。！？:;][\"'”’」』)\]）]*\s*\Z")
_WORD = re.compile(r"[a-z]{5,}")
_SHOWN_FIXES = 3


@document_check(
    category=Category.GRAMMAR,
    severity=Severity.MINOR,
    needs_grammar=True,
    priority=80,
    measured=heard(),
    rules=tuple(counted()),
    examples=(
        Example(
            "The plant is ⟦an⟧ milestone for the city.",
            fix="The plant is a milestone for the city.",
        ),
        Example(
            "The company will build ⟦a⟧ integrated base in Chizhou.",
            fix="The company will build an integrated base in Chizhou.",
        ),
        Example(
            "Both sides signed ⟦the the⟧ agreement.",
            fix="Both sides signed the agreement.",
        ),
        Example(
            "The workshop bought new ⟦equipments⟧ in May.",
            fix="The workshop bought new equipment in May.",
        ),
        Example(
            "The local ⟦goverment⟧ supports the project.",
            fix="The local government supports the project.",
        ),
        Example("The meeting was held in ⟦november⟧.", fix="The meeting was held in November."),
        Example("Ge Honglin and He Shushan spoke; Gao Jianbing presided."),
        Example("Baowu, Baosteel and Yunhai Metal will build the Anhui Baomagnesium project."),
        Example("An Zijun visited Zhundong and Fugu, and the guests toured Qingyang."),
        Example("The centre organised its programme in colour; the center organized a program."),
        Example("The bank had had an MoU with the SASAC and a UN body."),
    ),
)
def grammar(document: Document, context: Context) -> Iterator[Hit]:
    """Grammar and spelling.

    Stock grammar checkers stumble over Chinese names, pinyin and official wording: on a release of
    1,043 words LanguageTool makes 43 remarks, of which one is right. So the engine never sees a
    name, and of its rules only those are heard that were right when their remarks were read one by
    one on edited and on machine-translated text. Spelling is reported for lower-case words only,
    never for one that is right in British or American English.
    """
    segments = [segment for segment in document.segments if segment.text.strip()]
    if not segments:
        return
    seen = [_masked(segment, context) for segment in segments]
    remarks: list[list[GrammarMatch]] = [[] for _ in segments]
    errors: list[EngineError] = []
    for engine in context.resources.grammar:
        try:
            answers = engine.check([masked.shown for masked in seen])
        except EngineError as error:
            errors.append(error)
        else:
            for found, answer in zip(remarks, answers, strict=True):
                found.extend(answer)
    counts = _word_counts(segments) if any(remarks) else Counter()
    for segment, masked, found in zip(segments, seen, remarks, strict=True):
        if found:
            yield from _Judge(segment, masked, context, counts).hits(found)
    # Only now, so that what the other engine found is kept.
    if errors:
        raise errors[0] if len(errors) == 1 else EngineError("; ".join(map(str, errors)))


def _masked(segment: Segment, context: Context) -> MaskedText:
    return mask(segment.text, context.names(segment), segment.masked)


def _word_counts(segments: Iterable[Segment]) -> Counter[str]:
    return Counter(word for segment in segments for word in _WORD.findall(segment.text))


@dataclass(frozen=True, slots=True)
class _Ruling:
    """A remark that stands: where, how bad, and the rule behind it."""

    span: Span
    severity: Severity
    judged: Judged
    match: GrammarMatch

    @property
    def rule(self) -> Rule:
        """What such a remark is worth."""
        return self.judged.rule


class _Judge:
    """Weighs the remarks on one segment."""

    def __init__(
        self, segment: Segment, masked: MaskedText, context: Context, counts: Counter[str]
    ) -> None:
        self._segment = segment
        self._masked = masked
        self._counts = counts
        self._names = context.names(segment)
        self._terms = tuple(match.span for match in context.terms(segment))
        self._label = _is_label(segment)
        self._quotations = quotations(segment.text)

    def hits(self, matches: Sequence[GrammarMatch]) -> Iterator[Hit]:
        """Hits for the remarks that stand, in order, one for what both engines remark."""
        rulings = [ruling for match in matches if (ruling := self._weigh(match)) is not None]
        rulings.sort(key=lambda r: (-r.severity, not r.rule.safe, r.span))
        kept: list[_Ruling] = []
        for ruling in rulings:
            if not any(ruling.span.meets(other.span) for other in kept):
                kept.append(ruling)
        for ruling in sorted(kept, key=lambda r: r.span):
            yield self._hit(ruling)

    def _weigh(self, match: GrammarMatch) -> _Ruling | None:
        judged = rule_for(match.engine, match.rule)
        if judged is None or (self._label and not judged.rule.anywhere):
            return None
        rule = judged.rule
        span = self._masked.to_original(match.start, match.end)
        if span is None or not len(span) or self._is_excused(span, rule):
            return None
        text = self._segment.text
        if not rule.holds(text, span.start, span.end, match.replacements):
            return None
        severity: Severity | None = rule.severity
        if match.rule in {HARPER_SPELLING, LANGUAGETOOL_SPELLING}:
            times = self._counts[text[span.start : span.end]]
            severity = slip(text, span.start, span.end, match.replacements, occurrences=times)
        return None if severity is None else _Ruling(span, severity, judged, match)

    def _is_excused(self, span: Span, rule: Rule) -> bool:
        """Whether names, masks or glossary forms forbid a remark there."""
        if self._segment.is_masked(span.start, span.end):
            return True
        if any(span.meets(name) for name in self._names):
            return True
        if not rule.beside_names and any(self._touches(span, name) for name in self._names):
            return True
        inside = [term for term in self._terms if span.meets(term)]
        if rule.safe:
            # "the the 20th National Congress": half of it belongs to the form.
            return any(term.start <= span.start and span.end <= term.end for term in inside)
        return bool(inside)

    def _touches(self, span: Span, name: Span) -> bool:
        first, second = sorted((span, name))
        return not self._segment.text[first.end : second.start].strip()

    def _hit(self, ruling: _Ruling) -> Hit:
        span, match = ruling.span, ruling.match
        words = self._segment.text[span.start : span.end]
        return Hit(
            span.start,
            span.end,
            _message(words, ruling),
            fixes=tuple(self._fixes(ruling, words)),
            severity=ruling.severity,
            category=ruling.rule.category,
            confidence=ruling.judged.measured.confidence,
            note=f"{match.engine}: {match.rule}",
            segment=self._segment,
        )

    def _fixes(self, ruling: _Ruling, words: str) -> Iterator[Fix]:
        advice = ruling.severity is Severity.NEUTRAL or any(
            ruling.span.meets(quotation) for quotation in self._quotations
        )
        for rank, replacement in enumerate(ruling.match.replacements[:_SHOWN_FIXES]):
            safety = Safety.SAFE if ruling.rule.safe and not rank else Safety.UNSAFE
            text = replacement.replace("'", "’") if "’" in words else replacement
            yield Fix(text, Safety.ADVICE if advice else safety)


def _is_label(segment: Segment) -> bool:
    """Whether the segment is a heading, a label or a name rather than sentences."""
    if segment.kind in _LABELS:
        return True
    short = len(segment.text.split()) < _LABEL_WORDS
    return short and not _SENTENCE_END.search(segment.text)


def _message(words: str, ruling: _Ruling) -> str:
    if ruling.rule.category is Category.SPELLING:
        if ruling.severity is Severity.NEUTRAL:
            return f"“{words}” is in no dictionary."
        return f"“{words}” looks misspelled."
    said = re.sub(r"`([^`]*)`", r"“\1”", ruling.match.message).strip()
    return said if words in said else f"“{words.strip()}”: {said[:1].lower()}{said[1:]}"
