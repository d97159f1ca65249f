"""Renderings the glossary rejects."""

from __future__ import annotations

from collections.abc import Iterator

from editor.checks.base import Example, Fix, Hit, Measured, document_check
from editor.checks.context import Context
from editor.glossary.compile import replacement_of
from editor.glossary.matcher import TermMatch
from editor.glossary.rewording import Rewording, Rewriter
from editor.glossary.term import Avoid, Enforce, Term
from editor.model import Document, Safety, Segment, SegmentKind
from editor.taxonomy import Category, Severity

_SAFETY = {Enforce.HARD: Safety.SAFE, Enforce.SOFT: Safety.UNSAFE, Enforce.HINT: Safety.ADVICE}
_MAX_ALTERNATIVES = 3
# Read apart, because a wrong meaning is told more surely than a turn of phrase.
_STYLE = Measured(75, 65)
_MEANING = Measured(75, 73)


@document_check(
    category=Category.WRONG_TERM,
    severity=Severity.MAJOR,
    priority=10,
    measured=_STYLE,
    examples=(
        Example(
            "Staff studied ⟦the Party's 20 spirit⟧ last week.",
            fix="Staff studied the guiding principles of the 20th National Congress of the "
            "Communist Party of China (CPC) last week.",
        ),
        Example(
            "The plan serves the ⟦double carbon goals⟧ of the province.",
            fix='The plan serves the "dual carbon" goals (carbon peaking and carbon neutrality) '
            "of the province.",
        ),
        Example(
            'He spoke on "Growth under ⟦double carbon goals⟧" that day.',
            fix="He spoke on \"Growth under the 'dual carbon' goals (carbon peaking and "
            'carbon neutrality)" that day.',
        ),
        Example(
            'They take part in ⟦the joint construction of "One Belt And One Road"⟧.',
            fix="They take part in Belt and Road cooperation.",
        ),
        Example("The double carbon bond of ethene is short."),
        Example("The bar sells 20 spirits and 12 wines."),
        Example("Firms apply the new development philosophy."),
    ),
)
def avoided_term(document: Document, context: Context) -> Iterator[Hit]:
    """A rendering that the glossary rejects.

    Chinese policy and industry terms have standard English renderings, laid down in official
    translations. Translation engines read them word by word, and readers who know the subject see
    at once that nobody edited the text.
    """
    mentioned: set[str] = set()
    for segment in document.segments:
        matches = context.terms(segment)
        if not matches:
            continue
        compiled = context.resources.glossary.compiled
        rewriter = Rewriter(
            compiled, segment.text, context.sentences(segment), segment.is_contiguous
        )
        in_body = segment.kind not in (SegmentKind.HEADING, SegmentKind.ATTRIBUTE)
        for match in matches:
            if match.avoid is not None:
                first = in_body and match.term.id not in mentioned
                yield _hit(segment, match, match.avoid, rewriter, first=first)
            if in_body:
                mentioned.add(match.term.id)


def _hit(
    segment: Segment, match: TermMatch, avoid: Avoid, rewriter: Rewriter, *, first: bool
) -> Hit:
    term = match.term
    span = rewriter.whole(match.span)
    words = segment.text[span.start : span.end]
    fixes = tuple(_fixes(match, avoid, rewriter, first=first))
    severity = term.severity_of(avoid)
    message = _message(words, term, fixes, severity)
    return Hit(
        span.start,
        span.end,
        message,
        fixes,
        severity=severity,
        confidence=_MEANING.confidence if severity >= Severity.MAJOR else None,
        term=term.id,
        source_term=term.source[0] if term.source else None,
        note=None if term.note and message.endswith(term.note) else term.note,
        citation=term.citation,
        segment=segment,
    )


def _message(words: str, term: Term, fixes: tuple[Fix, ...], severity: Severity) -> str:
    """What is wrong; of a turn of phrase its reason, for it is no matter of standards."""
    shown = " ".join(words.split())
    if not fixes:
        return f"“{shown}”: {term.advice or 'not a standard rendering.'}"
    if not fixes[0].replacement or term.remove:
        return f"“{shown}”: {term.advice or 'delete it.'}"
    if severity < Severity.MAJOR and term.note:
        return f"“{shown}”: {term.note}"
    chinese = f" for {term.source[0]}" if term.source else ""
    return f"“{shown}” is not the standard rendering{chinese}."


def _fixes(match: TermMatch, avoid: Avoid, rewriter: Rewriter, *, first: bool) -> Iterator[Fix]:
    """The fix, then alternatives; deletions stand alone."""
    term = match.term
    safety = _SAFETY[term.enforcement_of(avoid)]
    if term.remove or avoid.fix == "":
        yield _fix(rewriter.remove(match), Safety.UNSAFE if safety is Safety.SAFE else safety)
        return
    seen: set[str] = set()
    for number, rendering in enumerate(_choices(term, avoid, first=first)):
        reworded = rewriter.reword(match, rendering)
        if reworded is None or reworded.text in seen:
            continue
        seen.add(reworded.text)
        yield _fix(reworded, safety if not number else _weaker(safety))


def _choices(term: Term, avoid: Avoid, *, first: bool) -> Iterator[str]:
    main = replacement_of(term, avoid)
    if main is None:
        return
    if avoid.fix is None:
        usual = (term.full if first else term.short) or main
        yield usual
        yield main
        yield from term.allowed[: _MAX_ALTERNATIVES - 1]
    else:
        yield main


def _weaker(safety: Safety) -> Safety:
    return Safety.UNSAFE if safety is Safety.SAFE else safety


def _fix(reworded: Rewording, safety: Safety) -> Fix:
    return Fix(reworded.text, safety, reworded.span.start, reworded.span.end)
