"""Verbs that only hold a noun."""

from __future__ import annotations

from collections.abc import Iterator

from editor.checks.base import Example, Hit, Measured, document_check
from editor.checks.context import Context
from editor.checks.style.phrase_table import Phrase, PhraseTable
from editor.model import Document
from editor.taxonomy import Category, Severity

_VERB = "Make the noun a verb: “inspect”, not “carry out an inspection”."
_NAME_WORK = "Name what is done: ensure, prepare, manage, finish."

_TABLE = PhraseTable(
    Phrase(
        r"\bcarr(?:y|ies|ied|ying) out (?:(?:a|an|the|more|further|in-depth|extensive|various"
        r"|relevant|practical|pragmatic|all-round|comprehensive|deep|deeper|effective|special"
        r"|close|joint|full|solid|series|of|and|[a-z]+-based),? ){0,5}(?:cooperation|exchanges?"
        r"|activit(?:y|ies)|publicity|rectification|construction|governance|implementation"
        r"|coordination|docking|negotiations?|discussions?|actions?|(?!its|their|his|her|this"
        r"|our)[a-z]+ (?:work|activities|actions?|campaigns?))\b",
        ("out",),
        _VERB,
    ),
    Phrase(
        r"\bcarr(?:y|ies|ied|ying) out (?:more in-depth|in-depth)\b",
        ("in-depth",),
        _VERB,
    ),
    Phrase(
        r"\b(?:do|does|did|done|doing) (?:a|an) (?:good|excellent|solid) job (?:in|of|on|with"
        r"|for) (?=[a-z]+ing\b|the [a-z]+(?:tion|ment|ion|ance|ing|rol)\b|[a-z]+(?:tion|ment|ance"
        r"|rol)\b)",
        ("job",),
        _NAME_WORK,
        china=True,
    ),
    Phrase(
        r"\bput(?:s|ting)? forward (?=(?:two|three|four|five|six|several|some|clear|new|higher"
        r"|specific|further) (?:[a-z]+ )?requirements?\b)",
        ("put",),
        "Requirements are set or made (提出要求): “set three requirements”.",
        china=True,
    ),
    Phrase(
        r"\bmak(?:e|es|ing) (?:new |greater |due |more |positive |its |their |our |and |new and "
        r"greater |bigger ){1,3}contributions? to\b",
        ("contribution",),
        "“Contribute to” says the same, with more weight if you say what.",
        fix=None,
        severity=Severity.NEUTRAL,
    ),
)


@document_check(
    category=Category.UNIDIOMATIC,
    severity=Severity.MINOR,
    priority=55,
    measured=Measured(38, 35),
    examples=(
        Example("The two firms will ⟦carry out in-depth cooperation⟧ in steel."),
        Example("Beijing must ⟦do a good job in ⟧keeping prices at 300 yuan."),
        Example("Beijing ⟦put forward ⟧three requirements for loans of 300 yuan."),
        Example("Beijing put forward a bid of 300 yuan that met three requirements."),
        Example("It carried out tests and research at the plant."),
        Example("She did a good job, and the pump works well."),
    ),
)
def light_verb(document: Document, context: Context) -> Iterator[Hit]:
    """A verb that only holds the noun that carries the meaning.

    开展, 进行 and 做好 take a noun of action as their object. English has the verb itself: to
    cooperate, not to carry out cooperation (Pinkham, *The Translator's Guide to Chinglish*,
    chapter 1; The Chicago Manual of Style, 18th edition, 5.113).
    """
    yield from _TABLE.hits(document, context)
