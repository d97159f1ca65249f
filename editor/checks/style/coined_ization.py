"""Words in -ization that English does not have."""

from __future__ import annotations

from collections.abc import Iterator

from editor.checks.base import Example, Hit, Measured, document_check
from editor.checks.context import Context
from editor.checks.style.phrase_table import Phrase, PhraseTable
from editor.model import Document
from editor.taxonomy import Category, Severity

_NO_WORD = "English has no such word: say what changes, such as “smart”, “digital” or “greener”."
_STEMS = tuple(
    "intelligent informationi scientifici green ecologi ecologicali brand branditi servici "
    "serviti platformi scali proceduri processi grassrooti refini precisi diversi largei chini "
    "gridi".split()
)
_COINED = tuple(stem.removesuffix("i") + "i" for stem in _STEMS)

_TABLE = PhraseTable(
    Phrase(
        rf"\b(?:{'|'.join(_COINED)})[sz](?:ation|ing|ed)\b",
        _COINED,
        _NO_WORD,
    ),
    Phrase(
        r"\b(?:normali[sz]ation|normali[sz]ed|normali[sz]ing) (?:of )?(?:the )?(?:epidemic|pandemic"
        r"|covid|prevention|control|supervision|management|operation of the|disease)\b",
        ("normali",),
        "To normalize is to bring back to normal: write “routine” or “regular” for what goes on.",
    ),
    Phrase(
        r"\b(?:institutionali[sz]ation|standardi[sz]ation|normali[sz]ation|speciali[sz]ation"
        r"|digitali[sz]ation|moderni[sz]ation|industriali[sz]ation|internationali[sz]ation"
        r"|marketi[sz]ation), (?:[a-z]+i[sz]ation),? and [a-z]+i[sz]ation\b",
        ("ization,", "isation,"),
        "A chain of -ization words: use verbs, or “more standardized and specialized”.",
    ),
)


@document_check(
    category=Category.UNIDIOMATIC,
    severity=Severity.MINOR,
    priority=55,
    measured=Measured(11, 11),
    examples=(
        Example("The plan speeds ⟦greenization⟧ of the mill."),
        Example("Under ⟦normalized epidemic⟧ control the mill ran."),
        Example("Digitalization helps; data normalization and urbanization take time."),
    ),
)
def coined_ization(document: Document, context: Context) -> Iterator[Hit]:
    """A word in *-ization* that English does not have, or a chain of them.

    Chinese makes a verb of any noun with 化. English has some of these words (modernization,
    urbanization); the others are read twice and not understood.
    """
    yield from _TABLE.hits(document, context)
