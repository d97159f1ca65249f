"""Importance that is claimed and not shown."""

from __future__ import annotations

from collections.abc import Iterator

from editor.checks.base import Example, Hit, Measured, document_check
from editor.checks.context import Context
from editor.checks.style.phrase_table import Phrase, PhraseTable
from editor.model import Document
from editor.taxonomy import Category, Severity

_SHOW = "“Significance” alone tells the reader nothing: say what it changes or makes possible."
_WHICH = (
    r"(?:great|important|vital|major|positive|practical|profound|far-reaching|extraordinary|special"
    r"|extremely important|very important|strategic|historic(?:al)?|realistic|exemplary|milestone)"
)

_TABLE = PhraseTable(
    Phrase(
        rf"\b(?:(?:is|are|was|were|be|being) of|(?:has|have|had|having|with)(?: an?)?|of) {_WHICH}"
        rf"(?:,? (?:and |as well as )?{_WHICH}){{0,3}} significance\b",
        ("significance",),
        _SHOW,
    ),
    Phrase(
        r"\b(?:carries|bears|possesses|has) (?:[a-z]+ ){0,3}significance (?:to|for|in)\b",
        ("significance",),
        _SHOW,
    ),
    Phrase(
        r"\b(?:is|are|was|were) (?:also )?an? (?:concrete|specific|important) "
        r"(?:manifestation|measure|carrier|starting point|grasp|lever)\b",
        ("manifestation", "embodiment", "measure", "carrier", "starting point", "grasp", "lever"),
        "Inflated: say what it does instead.",
        china=True,
    ),
)


@document_check(
    category=Category.AWKWARD,
    severity=Severity.MINOR,
    priority=55,
    measured=Measured(22, 21),
    examples=(
        Example("The line ⟦is of great significance⟧ to the town."),
        Example("The bridge ⟦has important strategic significance⟧ for trade."),
        Example("The difference is of statistical significance, and its significance is great."),
    ),
)
def important_significance(document: Document, context: Context) -> Iterator[Hit]:
    """Importance that is claimed and not shown.

    具有重要意义 closes Chinese paragraphs. English readers expect to be told what changes, and take
    "of great significance" for the absence of an answer.
    """
    yield from _TABLE.hits(document, context)
