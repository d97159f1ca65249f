"""Demands that nobody makes of nobody."""

from __future__ import annotations

from collections.abc import Iterator

from editor.checks.base import Example, Hit, Measured, document_check
from editor.checks.context import Context
from editor.checks.style.phrase_table import Phrase, PhraseTable
from editor.model import Document
from editor.taxonomy import Category, Severity

_WHO_MUST = "Who must? Name who is to act, or after a verb of saying write “called for”."

_TABLE = PhraseTable(
    Phrase(  # "To cast it, it is necessary to heat it" asks it of whoever wants to cast
        r"(?:^|(?<=[.!?;:] ))to [^.!?;]{3,160}, (?P<flag>it is (?:also |still )?necessary to)\b",
        ("necessary to",),
        "Name who must, where it is not the reader.",
        china=True,
        severity=Severity.NEUTRAL,
    ),
    Phrase(
        r"\bit is (?:also |still |therefore |thus |even more |particularly )?"
        r"(?:necessary|imperative) to\b",
        ("necessary to", "imperative to"),
        _WHO_MUST,
        unless=r"\b(?:if|may|might|whenever|whether|where|section|article \d)\b",
        china=True,
    ),
    Phrase(
        r"\bit is (?:sincerely |also )?hoped that\b",
        ("hoped that",),
        "Who hopes? Name them.",
        china=True,
    ),
)


@document_check(
    category=Category.UNIDIOMATIC,
    severity=Severity.MINOR,
    priority=55,
    measured=Measured(66, 55),
    examples=(
        Example("The mayor of Beijing said ⟦it is necessary to⟧ spend 3 million yuan on roads."),
        Example("⟦It is hoped that⟧ the plant in Beijing will sell for 3 million yuan."),
        Example("It is necessary to heat the melt before casting."),
        Example("To spend 3 million yuan in Beijing, ⟦it is necessary to⟧ ask the mayor."),
        Example("It may be necessary to pay 300 yuan in Beijing."),
        Example("Where it is necessary to pay, Beijing asks 300 yuan."),
    ),
)
def missing_subject(document: Document, context: Context) -> Iterator[Hit]:
    """A demand or a hope without anyone who has it.

    Chinese leaves out the subject of 要, 必须 and 希望; translated, everybody's duty becomes "it is
    necessary to". An editor names who is to act ("the company must") or writes "called for".
    """
    yield from _TABLE.hits(document, context)
