"""Straight and curly quotation marks in one text."""

from __future__ import annotations

from collections.abc import Iterator

from editor.checks.base import Example, Hit, Measured, document_check
from editor.checks.context import Context
from editor.model import Document
from editor.taxonomy import Category, Severity

_CURLY = "“”"


@document_check(
    category=Category.TEXTUAL_CONVENTIONS,
    severity=Severity.NEUTRAL,
    priority=70,
    measured=Measured(17, 17),
    examples=(
        Example('The “green” plan and the “blue” plan met the ⟦"⟧red" plan.'),
        Example('The "green" plan met the "red" plan, 6" wide.'),
        Example("The “green” plan met the “red” plan."),
    ),
)
def quote_drift(document: Document, _: Context) -> Iterator[Hit]:
    """Straight quotation marks here and curly ones there.

    Pieces of text from several systems were put together; typeset, the page shows two kinds of
    marks. The first of the rarer kind is flagged, once for the document.
    """
    curly = sum(segment.text.count(mark) for segment in document.segments for mark in _CURLY)
    straight = sum(segment.text.count('"') for segment in document.segments)
    if not curly or straight < 2:  # noqa: PLR2004 - a single straight mark may be inches
        return
    rare = ('"',) if straight <= curly else tuple(_CURLY)
    for segment in document.segments:
        at = min((place for mark in rare if (place := segment.text.find(mark)) >= 0), default=None)
        if at is not None:
            counts = f"{straight} straight and {curly} curly quotation marks in one text."
            yield Hit(at, at + 1, f"{counts} Use one kind.", segment=segment)
            return
