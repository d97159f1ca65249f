"""“I” in a report about others."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from editor.checks.base import Example, Hit, Measured, document_check
from editor.checks.context import Context
from editor.model import Document, Segment
from editor.taxonomy import Category, Severity

_SELF = re.compile(r"(?:I|myself|me)(?![\w'’.-])")
_BEFORE = re.compile(
    r"(?:^|[^\w'’.“\"-])(?<!\b[Pp]hase )(?<!\b[Pp]hases )(?<!\b[Cc]lass )(?<!\b[Tt]ype )"
    r"(?<!\b[Gg]rade )(?<!\b[Ll]evel )(?<!\b[Pp]art )(?<!\bWar )$"
)
_OBJECT = re.compile(r"\b(?:for|to|with|told|made|asked) $")
_VERB = re.compile(
    r" (?!(?:hope|wish|would|want|thank|extend|declare|believe|think|and|or|of|in|to|is|are|for|"
    r"from|high)\b)[a-z]{2,} "
)
_GROUP = re.compile(
    r"(?<![\w'’-])(?:(?:we|us|our|ours|ourselves|We|Our|[Mm]y(?! country))(?![\w'’-])|"
    r"(?:I|[Ww]e)['’](?:d|ll|m|re|ve)\b)"
)
_QUOTED = re.compile(r"[“”\"‘「]")
_FEWEST_SENTENCES = 8
_MOST_STRAYS = 3


@document_check(
    category=Category.MISTRANSLATION,
    severity=Severity.MAJOR,
    priority=45,
    measured=Measured(24, 21),
    examples=(
        Example(
            "The show began in May. Twelve dancers took part. Lu Min led the first team. Her team "
            "trained at night. The jury sat in the hall. The lights were low. The hall was "
            "full. Tickets were sold out. "
            "When ⟦I⟧ learned of their training, Lu Min was moved."
        ),
        Example("I grew up here. My town is small."),
        Example(
            "The show began in May. Twelve dancers took part. Lu Min led the first team. Her team "
            "trained at night. The jury sat in the hall. The lights were low. The hall was "
            "full. Tickets were sold out. "
            "“I learned of it late,” Lu Min said, and phase I ended."
        ),
        Example(
            "Over tea I asked a friend about the show. Twelve dancers took part. Lu Min led the "
            "first team. Her team trained at night. The jury sat in the hall. The lights were "
            "low. The hall was full. Tickets were sold out."
        ),
        Example(
            "The show began in May. Twelve dancers took part. Lu Min led the first team. Her team "
            "trained at night. The jury sat in the hall. The lights were low. The hall was full. "
            "By then we’re home again and I walk the dog."
        ),
    ),
)
def stray_first_person(document: Document, context: Context) -> Iterator[Hit]:
    """The writer says “I” once in a report that is about others.

    Chinese leaves subjects out. Where an engine finds none it may make one up, and somebody else's
    deed becomes the writer's. A text that says “I” or “we” throughout is the writer's own and
    stays; so does one that opens with the writer, and direct speech.
    """
    if sum(len(context.sentences(segment)) for segment in document.segments) < _FEWEST_SENTENCES:
        return
    if any(
        not _is_quoted(segment, match.start(), context)
        for segment in document.segments
        for match in _GROUP.finditer(segment.text)
    ):
        return
    strays = list(islice(_strays(document, context), _MOST_STRAYS + 1))
    if len(strays) <= _MOST_STRAYS:
        yield from strays


def _strays(document: Document, context: Context) -> Iterator[Hit]:
    opening = next((segment for segment in document.segments if context.is_body(segment)), None)
    for segment in document.segments:
        for match in _SELF.finditer(segment.text):
            if segment is opening and context.sentence_at(segment, match.start()).start == 0:
                continue  # a column may begin so
            if (
                _is_first_person(segment.text, match)
                and context.is_body(segment)
                and not _is_quoted(segment, match.start(), context)
            ):
                yield Hit(
                    *match.span(),
                    f"“{match[0]}” in a report about others: name who is meant, or restore the "
                    "quotation marks.",
                    segment=segment,
                )


def _is_first_person(text: str, match: re.Match[str]) -> bool:
    """Whether it is the pronoun: no numeral (phase I), no initial, no part of a word."""
    start, end = match.span()
    if not _BEFORE.search(text, max(0, start - 10), start):
        return False
    if match[0] == "I":
        return bool(_VERB.match(text, end))
    return match[0] == "myself" or bool(_OBJECT.search(text, max(0, start - 10), start))


def _is_quoted(segment: Segment, position: int, context: Context) -> bool:
    """Whether a place lies in direct speech, also where one quotation mark was lost."""
    if any(quote.start <= position < quote.end for quote in context.quotations(segment)):
        return True
    sentence = context.sentence_at(segment, position)
    return bool(_QUOTED.search(segment.text, sentence.start, sentence.end))
