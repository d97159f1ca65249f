"""News that falls into "we"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.checks.base import Example, Hit, Measured, document_check
from editor.checks.context import Context
from editor.model import Document, Segment, Span
from editor.taxonomy import Category, Severity

_WE = re.compile(r"\b[Ww]e\b(?=[’' ])")
_REPORTS = re.compile(
    r"\b(?:[A-Z][a-z]+|he|she) (?:said|says|pointed out|stressed|emphasi[sz]ed|told|put forward)\b"
    r"|\b(?:in|In) (?:his|her) (?:\w+ )?(?:speech|address|remarks)\b"
)
_DEMAND = re.compile(r"We (?:must|should|need to)\b")
_COMMENT = re.compile(r"\b(?:[Cc]ommentat(?:or|ors|ing)|[Cc]ommentary|[Ee]ditorial|[Oo]pinion)\b")
_FEWEST_SENTENCES = 6
_LARGEST_SHARE = 0.3
_NEWS = (
    "The plant opened on May 4 in Hubei Province. Mayor Li Wei said that it was new. It makes zinc "
    "for Wuhan Zinc Co., Ltd. It has two lines. It cost 3 million yuan. It will close in winter. "
)


@document_check(
    category=Category.TEXTUAL_CONVENTIONS,
    severity=Severity.MINOR,
    priority=75,
    measured=Measured(9, 8),
    examples=(
        Example(f"{_NEWS}⟦We⟧ will build a third line."),
        Example(f"{_NEWS}⟦We⟧ must build a third line."),
        Example(f"{_NEWS}“We will build a third line,” he said."),
        Example(f"{_NEWS}He said: We will build a third line."),
        Example("We opened the plant. We built two lines. It is in Hubei, and we are proud of it."),
    ),
)
def person_drift(document: Document, context: Context) -> Iterator[Hit]:
    """A sentence of a news report that says "we" outside quotation marks.

    A speech was turned into news by leaving out its quotation marks, and the reader does not know
    who speaks. Say "the company", or quote; a demand ("We must ...") is what somebody called for.
    Texts that speak as "we" throughout are left alone.
    """
    if not context.china_topic:
        return
    body = [segment for segment in document.segments if context.is_body(segment)]
    sentences = sum(len(context.sentences(segment)) for segment in body)
    found = [
        (segment, span)
        for segment in body
        if "We" in segment.text or "we" in segment.text
        for span in _speakers(segment, context)
    ]
    if not found or sentences < _FEWEST_SENTENCES or len(found) > _LARGEST_SHARE * sentences:
        return
    if not any(_REPORTS.search(segment.text) for segment in body):
        return
    comment = _COMMENT.search(document.text) is not None
    for segment, span in found:
        sure = not comment and _DEMAND.match(segment.text, span.start)
        yield Hit(
            span.start,
            span.end,
            "Who is “we” here? Name the speaker, or quote.",
            severity=None if sure else Severity.NEUTRAL,
            segment=segment,
        )


def _speakers(segment: Segment, context: Context) -> Iterator[Span]:
    """The first "we" of each sentence that quotes nobody."""
    for sentence in context.sentences(segment):
        match = _WE.search(segment.text, sentence.start, sentence.end)
        if match is not None and _is_told(segment, sentence, match.start(), context):
            yield Span(*match.span())


def _is_told(segment: Segment, sentence: Span, place: int, context: Context) -> bool:
    """Whether nobody is quoted: no quotation marks, no colon that opens a speech."""
    if any(quote.start <= place < quote.end for quote in context.quotations(segment)):
        return False
    before = segment.text[max(0, sentence.start - 2) : place]
    return ":" not in before
