"""What measuring one tool came to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from editor.model import Document, Span
from tests.benchmarks.measuring.agreement import agrees
from tests.benchmarks.measuring.corpus import Sample, Texts
from tests.benchmarks.measuring.scoring import Remark, Score, Share, score
from tests.benchmarks.measuring.tools import Opinion, SafeFix, Tool


@dataclass(frozen=True, slots=True)
class JudgedFix:
    """A fix applied unasked, the words it replaced, and whether the editor did the same."""

    fix: SafeFix
    words: str
    agrees: bool


@dataclass(frozen=True)
class SampleResult:
    """One annotated release.

    Attributes:
        trapped: remarks on right words that look wrong.
        edited: remarks on the English that was ready to print.
        safe: fixes applied unasked.
    """

    name: str
    score: Score
    trapped: tuple[Remark, ...]
    edited: tuple[Remark, ...]
    edited_words: int
    safe: tuple[JudgedFix, ...]


@dataclass(frozen=True)
class TextsResult:
    """One folder without annotation: how often each rule spoke."""

    name: str
    words: int
    rules: Counter[str]


@dataclass(frozen=True)
class Result:
    """One tool on everything."""

    tool: str
    samples: tuple[SampleResult, ...]
    texts: tuple[TextsResult, ...] = ()

    @cached_property
    def score(self) -> Score:
        """All annotated releases together."""
        return sum((sample.score for sample in self.samples), Score())

    @property
    def edited_per_1000(self) -> float:
        """Remarks on 1,000 words of edited English."""
        remarks = sum(len(sample.edited) for sample in self.samples)
        return per_1000(remarks, sum(sample.edited_words for sample in self.samples))

    @property
    def trapped(self) -> int:
        """Remarks on right words that look wrong."""
        return sum(len(sample.trapped) for sample in self.samples)

    @cached_property
    def safe(self) -> Share:
        """Fixes applied unasked that the editor made too."""
        fixes = [fix for sample in self.samples for fix in sample.safe]
        return Share(sum(fix.agrees for fix in fixes), len(fixes))


def per_1000(count: int, words: int) -> float:
    """A rate per 1,000 words; 0 where there are none."""
    return 1000 * count / words if words else 0.0


def measure(tool: Tool, samples: Iterable[Sample], texts: Iterable[Texts] = ()) -> Result:
    """Lets a tool read everything."""
    return Result(
        tool.name,
        tuple(_sample(tool, sample) for sample in samples),
        tuple(_texts(tool, folder) for folder in texts),
    )


def _sample(tool: Tool, sample: Sample) -> SampleResult:
    said = tool.say(sample.translated, sample.source)
    edited = tool.say(sample.edited, sample.source) if sample.edited else Opinion(())
    compared = tool.compare is not None and sample.source is not None
    text = sample.translated.text
    return SampleResult(
        sample.name,
        score(text, sample.problems, said.remarks, with_source=compared),
        tuple(remark for remark in said.remarks if _meets_any(remark.span, sample.traps)),
        edited.remarks,
        sample.edited.words if sample.edited else 0,
        tuple(_judged(fix, sample) for fix in said.safe),
    )


def _meets_any(span: Span, others: Sequence[Span]) -> bool:
    return any(span.meets(other) for other in others)


def _judged(fix: SafeFix, sample: Sample) -> JudgedFix:
    text, span = sample.translated.text, fix.remark.span
    edited = sample.edited.text if sample.edited else ""
    return JudgedFix(
        fix,
        text[span.start : span.end],
        agrees(text, fix.edits, sample.problems, edited),
    )


def _texts(tool: Tool, texts: Texts) -> TextsResult:
    return TextsResult(texts.name, texts.words, _rules(tool, texts.documents))


def _rules(tool: Tool, documents: Iterable[Document]) -> Counter[str]:
    return Counter(remark.rule for document in documents for remark in tool.read(document).remarks)
