"""Adverbs of zeal."""

from __future__ import annotations

from collections.abc import Iterator

from editor.checks.base import Example, Hit, Measured, document_check
from editor.checks.context import Context
from editor.checks.style.phrase_table import Phrase, PhraseTable
from editor.model import Document
from editor.taxonomy import Category, Severity

_VERBS = (
    r"(?:advanc|appl|build|carr|cast|clean|comprehend|construct|cultivat|deepen|deploy|develop|"
    r"do|engag|enhanc|explor|explain|forg|grasp|implement|improv|innovat|integrat|launch|learn|"
    r"meet|optimi[sz]|participat|perceiv|plan|practic|practis|promot|publici[sz]|push|recogni[sz]|"
    r"reali[sz]|reform|review|revitali[sz]|serv|start|strengthen|stud|summari[sz]|support|tap|"
    r"tighten|understand|upgrad)(?:e?[sd]?|ing|y|ies|ied|ying)"
)
_IN_DEPTH = "One does not do this deeply: write “fully”, “thoroughly” or “closely”, or no adverb."
_EMPTY = "The adverb adds nothing: delete it, or say what is being done."

_TABLE = PhraseTable(
    Phrase(rf"\b(?:deeply|profoundly) {_VERBS}\b", ("deeply", "profoundly"), _IN_DEPTH),
    Phrase(  # deleted, it would leave the "and" before it with nothing to join
        rf"\b\w+ly,? and (?P<flag>comprehensively) {_VERBS}\b",
        ("comprehensively",),
        _EMPTY,
        china=True,
    ),
    Phrase(
        rf"\b(?P<flag>comprehensively) {_VERBS}\b",
        ("comprehensively",),
        _EMPTY,
        fix="",
        china=True,
    ),
    Phrase(
        r"\bin an all-round (?:way|manner)\b",
        ("all-round",),
        "Write “in all respects” or “fully”, or leave it out.",
        fix="in all respects",
        china=True,
    ),
    Phrase(
        rf"\b(?:vigorously|earnestly|conscientiously|energetically|resolutely|actively|solidly)"
        rf"(?:,| and) (?:\w+ly )(?={_VERBS}\b)",
        ("ously and", "stly and", "ally and", "tely and", "vely and", "idly and"),
        "Two adverbs of zeal: one is enough, none is often better.",
        china=True,
    ),
)


@document_check(
    category=Category.UNIDIOMATIC,
    severity=Severity.MINOR,
    priority=55,
    measured=Measured(60, 55),
    examples=(
        Example("Staff must ⟦deeply understand⟧ the plan."),
        Example(
            "Beijing will ⟦comprehensively⟧ promote trade in yuan.",
            fix="Beijing will promote trade in yuan.",
        ),
        Example("Beijing will safely and ⟦comprehensively⟧ promote trade in yuan."),
        Example("They were deeply moved, and the firm is deeply rooted in the town."),
        Example("Beijing reviewed the 300 yuan fee comprehensively."),
    ),
)
def calqued_adverb(document: Document, context: Context) -> Iterator[Hit]:
    """An adverb of zeal or depth before a verb that does not take it.

    深入, 深刻, 全面 and 大力 mark tone in Chinese officialese. English "deeply" goes with feelings
    and roots, and "comprehensively promote" says no more than "promote".
    """
    yield from _TABLE.hits(document, context)
