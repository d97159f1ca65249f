"""Chinese terms whose English sentence holds none of their renderings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from editor.bilingual.wording.required import Required
from editor.bilingual.wording.stems import placed_stems
from editor.checks.base import Example, Fix, Hit, Measured, document_check
from editor.checks.context import Context
from editor.glossary.compile import replacement_of
from editor.glossary.matcher import TermMatch
from editor.glossary.rewording import Rewriter
from editor.glossary.term import Enforce, Term
from editor.model import Document, Pair, Safety, Segment, Span
from editor.taxonomy import Category, Severity

_GAP = 14
"""Characters between words that still stand for one term."""
_TELLING = 2
"""So many words of a term's sense, side by side, are what stands for it."""


@document_check(
    category=Category.WRONG_TERM,
    severity=Severity.MINOR,
    priority=60,
    measured=Measured(73, 57),
    examples=(
        Example(
            "⟦The city will speed up the growth of novel quality output.⟧",
            source="全市将加快发展新质生产力。",
        ),
        Example(
            "The city will foster new quality productive forces.",
            source="全市将加快发展新质生产力。",
        ),
        Example(
            "The city will foster productive forces of a new quality.",
            source="全市将加快发展新质生产力。",
        ),
        Example("The city will speed up the growth of novel quality output."),
        Example(
            "Users may also pay through ⟦small programs⟧.",
            fix="Users may also pay through mini programs.",
            source="用户也可以通过小程序支付。",
        ),
        Example("Small programs are easy to test.", source="短小的代码便于测试。"),
        Example(
            "Tests of product quality and safety go on.",
            source="质量安全检测继续进行。",
        ),
    ),
)
def missing_rendering(_: Document, context: Context) -> Iterator[Hit]:
    """A term of the Chinese whose standard English is missing from the translated sentence.

    The glossary knows the usual wrong renderings, but an engine finds new ones. Beside the Chinese
    one sees that a set term came out as something else, or not at all: no right rendering of it, in
    any order or inflection, stands in its sentence. Idioms and what is done are rendered freely and
    left alone.
    """
    unmet = (wanted for wanted in context.required if not wanted.present and not wanted.told)
    for pair, group in groupby(unmet, key=lambda wanted: wanted.pair):
        absent = []
        for wanted in group:
            if wanted.wrong is not None:
                yield _rejected(wanted, wanted.wrong, context)
            else:
                absent.append(wanted)
        if absent:
            yield _absent(pair, absent, context)


def _rejected(wanted: Required, match: TermMatch, context: Context) -> Hit:
    """Words that the glossary rejects for this Chinese, though not in any text."""
    segment, term = wanted.pair.segment, wanted.term
    rewriter = Rewriter(
        context.resources.glossary.compiled,
        segment.text,
        context.sentences(segment),
        segment.is_contiguous,
    )
    rendering = replacement_of(term, match.avoid) if match.avoid else term.preferred
    reworded = rewriter.reword(match, rendering) if rendering else None
    words = " ".join(segment.text[match.span.start : match.span.end].split())
    return _hit(
        segment,
        match.span,
        f"“{words}” is not the standard rendering of {wanted.chinese}, which stands here.",
        wanted,
        () if reworded is None
        else (Fix(reworded.text, Safety.UNSAFE, reworded.span.start, reworded.span.end),),
    )  # fmt: skip


def _absent(pair: Pair, absent: list[Required], context: Context) -> Hit:
    """Terms of one sentence that have no rendering in it."""
    told = "; ".join(f"{wanted.chinese} is “{wanted.term.preferred}”" for wanted in absent)
    return _hit(
        pair.segment,
        _place(pair, absent, context),
        f"No standard rendering of the Chinese stands here: {told}.",
        max(absent, key=lambda wanted: wanted.term.enforce is Enforce.HARD),
        tuple(Fix(wanted.term.preferred or "", Safety.ADVICE) for wanted in absent),
    )


def _place(pair: Pair, absent: list[Required], context: Context) -> Span:
    """The words that seem to stand for the only missing term; else the sentence."""
    if len(absent) == 1:
        sense = context.resources.lexicon.word_stems(absent[0].chinese)
        places = [Span(start, end) for key, start, end in placed_stems(pair.text) if key in sense]
        best = max(_runs(places), key=len, default=())
        if len(best) >= _TELLING:
            start = pair.span.start
            return Span(start + best[0].start, start + best[-1].end)
    return pair.span


def _runs(places: Iterable[Span]) -> Iterator[tuple[Span, ...]]:
    """Places in runs without a gap between them."""
    run: list[Span] = []
    for place in places:
        if run and place.start - run[-1].end > _GAP:
            yield tuple(run)
            run = []
        run.append(place)
    if run:
        yield tuple(run)


def _hit(
    segment: Segment, span: Span, message: str, wanted: Required, fixes: tuple[Fix, ...]
) -> Hit:
    term: Term = wanted.term
    return Hit(
        span.start,
        span.end,
        message,
        fixes,
        severity=Severity.MAJOR if term.enforce is Enforce.HARD else None,
        term=term.id,
        source_term=wanted.chinese,
        note=term.note,
        citation=term.citation,
        segment=segment,
    )
