"""Attributions that name nobody."""

from __future__ import annotations

from collections.abc import Iterator

from editor.checks.base import Example, Hit, Measured, document_check
from editor.checks.context import Context
from editor.checks.style.phrase_table import Phrase, PhraseTable
from editor.model import Document
from editor.taxonomy import Category, Severity

_NAMES_NOBODY = "This attribution names nobody: name the source or delete it."
_WHOSE_FIGURES = "Whose figures? Name the body that published them, or state the fact alone."
_FILLER = "This says nothing about the fact that follows: delete it."

_TABLE = PhraseTable(
    Phrase(
        r"\bit (?:is|was|has been) (?:also )?(?:understood|reported|learn(?:ed|t)|introduced) "
        r"that,?",
        ("understood that", "reported that", "learned that", "learnt that", "introduced that"),
        _NAMES_NOBODY,
        fix="",
        china=True,
    ),
    Phrase(
        r"\b(?<!\bto )(?<!\bthe )according to (?:the )?(?:(?:relevant|incomplete|rough) )?"
        r"(?:introduction|understanding|relevant reports|incomplete statistics|rough statistics"
        r"|relevant (?:data|statistics|sources|information)|the introduction)\b,?",
        ("according to",),
        _NAMES_NOBODY,
        china=True,
    ),
    Phrase(
        r"(?:^|(?<=[.!?”\"] ))(?P<flag>according to reports),",
        ("according to reports",),
        _NAMES_NOBODY,
        fix="",
        china=True,
    ),
    Phrase(
        r"(?:^|(?<=[.!?;:,] )|(?<=[.!?”\"]))"
        r"(?P<flag>(?:relevant |related |public |big )?data shows?)\b(?: that\b|,)",
        ("data show",),
        _WHOSE_FIGURES,
        china=True,
    ),
    Phrase(
        r"\b(?:as (?:we all know|is (?:well )?known to all|everyone knows|everybody knows)|as is "
        r"well known),?",
        ("as we all", "known to all", "body knows", "one knows", "well known"),
        _FILLER,
        fix="",
        china=True,
    ),
    Phrase(
        r"\b(?:it is|what is) (?:also )?(?:especially |particularly )?worth mentioning (?:is "
        r")?that,?",
        ("worth mentioning",),
        _FILLER,
        fix="",
        china=True,
    ),
    Phrase(
        r"\b(?:it can be said that|it is not difficult to (?:see|find) that),?",
        ("can be said that", "not difficult to"),
        _FILLER,
        fix="",
        china=True,
    ),
)


@document_check(
    category=Category.AWKWARD,
    severity=Severity.MINOR,
    priority=45,
    measured=Measured(57, 51),
    examples=(
        Example(
            "The plant in Hebei Province cost 3 billion yuan. ⟦It is understood that⟧ the line "
            "will open in May.",
            fix="The plant in Hebei Province cost 3 billion yuan. The line will open in May.",
        ),
        Example("Exports from Beijing grew. ⟦Data show⟧ that steel sold for 3,000 yuan."),
        Example(
            "The price is 90 yuan in Beijing, and ⟦as we all know,⟧ prices fall.",
            fix="The price is 90 yuan in Beijing, and prices fall.",
        ),
        Example("Exports from Beijing grew. Customs statistics show that steel sold at 90 yuan."),
        Example("It is understood that the two families have settled out of court."),
        Example("The data show that yields in Beijing rose by 3 yuan."),
    ),
)
def empty_attribution(document: Document, context: Context) -> Iterator[Hit]:
    """An attribution that names nobody, or filler in its place.

    Chinese news opens sentences with 据悉, 据了解 or 数据显示 ("it is learned", "data show") where
    the source is plain or of no interest. In English an attribution is a promise of a source;
    without one an editor names the source or strikes the phrase (AP Stylebook, "attribution").
    """
    yield from _TABLE.hits(document, context)
