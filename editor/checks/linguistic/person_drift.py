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
_FEWEST_SENTENCES = 6
_LARGEST_SHARE = 0.3
_NEWS = (
    "The plant opened on May 4 in Hubei Province. Mayor Li Wei said that it was new. It makes zinc "
    "for Wuhan Zinc Co., Ltd. It has two lines. It cost 3 million yuan. It will close in winter. "
)


@document_check(
    category=Category.TEXTUAL_CONVENTIONS,
    severity=Severity.NEUTRAL,
    priority=75,
    measured=Measured(0, 0),
    examples=(
        Example(f"{_NEWS}⟦We⟧ will build a third line."),
        Example(f"{_NEWS}“We will build a third line,” he said."),
        Example(f"{_NEWS}He said: We will build a third line."),
        Example("We opened the plant. We built two lines. It is in Hubei, and we are proud of it."),
    ),
)
def person_drift(document: Document, context: Context) -> Iterator[Hit]:
    """A sentence of a news report that says "we" outside quotation marks.

    A speech was turned into news by leaving out its quotation marks, and the reader does not know
    who speaks. Say "the company", or quote. Texts that speak as "we" throughout are left alone.
    """
    if not context.china_topic:
        return
    sentences = reporting = 0
    found: list[tuple[Segment, Span]] = []
    for segment in document.segments:
        if not context.is_body(segment):
            continue
        reporting += len(_REPORTS.findall(segment.text))
        for sentence in context.sentences(segment):
            sentences += 1
            match = _WE.search(segment.text, sentence.start, sentence.end)
            if match is not None and _is_told(segment, sentence, match.start(), context):
                found.append((segment, Span(*match.span())))
    if sentences < _FEWEST_SENTENCES or len(found) > _LARGEST_SHARE * sentences or not reporting:
        return
    for segment, span in found:
        message = "Who is “we” here? Name the speaker, or quote."
        yield Hit(span.start, span.end, message, segment=segment)


def _is_told(segment: Segment, sentence: Span, place: int, context: Context) -> bool:
    """Whether nobody is quoted: no quotation marks, no colon that opens a speech."""
    if any(quote.start <= place < quote.end for quote in context.quotations(segment)):
        return False
    before = segment.text[max(0, sentence.start - 2) : place]
    return ":" not in before
