"""Relevant departments."""

from __future__ import annotations

from collections.abc import Iterator

from editor.checks.base import Example, Hit, Measured, document_check
from editor.checks.context import Context
from editor.checks.style.phrase_table import Phrase, PhraseTable
from editor.model import Document
from editor.taxonomy import Category, Severity

_NAME_THEM = "Name them, or write “the authorities” or “those concerned”."

_TABLE = PhraseTable(
    Phrase(
        r"\b(?:the )?(?:relevant|related|concerned) (?:(?:national|state|local|provincial"
        r"|municipal|county|central|functional|competent|member|responsible|government|domestic) "
        r"){0,3}(?:departments|units|personnel|persons?|staff|leaders|comrades|functionaries"
        r"|responsible)\b(?! of\b)",
        ("relevant", "related", "concerned"),
        _NAME_THEM,
        unless=r"\b(?:shall|pursuant|herein)\b",
        china=True,
    ),
    Phrase(
        r"\ball (?:relevant )?(?:localities|regions) and (?:all )?(?:relevant )?(?:departments"
        r"|units)\b",
        ("localities", "regions and"),
        "“Local governments and government departments”, or simply “authorities across the "
        "country”.",
        china=True,
    ),
)


@document_check(
    category=Category.UNIDIOMATIC,
    severity=Severity.MINOR,
    priority=55,
    measured=Measured(18, 16),
    examples=(
        Example("The plan for Beijing went to ⟦the relevant departments⟧ with 3 million yuan."),
        Example("⟦Relevant national departments⟧ in Beijing set a price of 300 yuan."),
        Example("It keeps Beijing's relevant records, priced at 300 yuan."),
        Example("Send the form to the relevant department of your university."),
    ),
)
def relevant_departments(document: Document, context: Context) -> Iterator[Hit]:
    """Relevant departments, units and personnel that nobody can name.

    有关部门 and 相关单位 leave open who acted, which is polite in Chinese. A reader of English
    takes the vagueness for evasion; an editor names the body or writes "the authorities".
    """
    yield from _TABLE.hits(document, context)
