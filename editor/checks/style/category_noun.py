"""Nouns that only name a category."""

from __future__ import annotations

from collections.abc import Iterator

from editor.checks.base import Example, Hit, Measured, document_check
from editor.checks.context import Context
from editor.checks.style.phrase_table import Phrase, PhraseTable
from editor.model import Document
from editor.taxonomy import Category, Severity

_DROP = "The words beside it already say so: drop it."

_TABLE = PhraseTable(
    Phrase(
        r"\b(?<!-)(?P<noun>epidemic|disaster|flood|drought|control)(?P<flag> situation)\b",
        ("situation",),
        _DROP,
        fix="",
    ),
    Phrase(
        r"\b(?P<flag>the situation of )(?:the )?(?=epidemic|prevention|employment|flood|disaster"
        r"|control)",
        ("the situation of",),
        _DROP,
        fix="",
    ),
    Phrase(
        r"\b(?P<flag>in the field of) (?=[a-z])",
        ("in the field of",),
        "“In” says the same.",
        fix="in",
        china=True,
    ),
    Phrase(
        r"\b(?:resol|sol)v(?P<end>e|es|ed|ing) (?P<flag>the problem of )(?=[a-z“\"])",
        ("the problem of",),
        "A difficulty is solved without “the problem of”.",
        fix="",
        china=True,
    ),
    Phrase(
        r"\b(?:improv|enhanc|rais|increas|elevat)(?:e|es|ed|ing) "
        r"(?P<flag>the (?:overall |general )?(?:level|degree|quality level) of )(?=[a-z])",
        (
            "the level of",
            "the degree of",
            "overall level of",
            "general level of",
            "quality level of",
        ),
        "Raise or improve the thing itself: drop “the level of”.",
        unless=r"\b(?:water|noise|sea|price|alert|difficulty|detail)\b",
        china=True,
    ),
    Phrase(
        r"\b(?:reach(?:ed|es)?|at) the (?:advanced (?:world|international|domestic) level"
        r"|(?:world|world['’]s|international|domestic) advanced level)\b",
        ("advanced",),
        "Say what is meant: “is among the world's best” or “is on a par with the world's best”.",
    ),
    Phrase(
        r"\b(?:prevention|prevention and control|control|rectification"
        r"|publicity|guarantee|disposal|governance"
        r"|mobilization|remediation)(?P<flag> work)\b"
        r"(?! (?:plan|group|team|program|schedule|unit|force|report|conference|meeting|hours|place"
        r"|site|station|with|on|against|at)|s|ed|er|ing)",
        (" work",),
        _DROP,
        fix="",
        china=True,
        unless=r"\b(?:mainland|HKMA|hours|volunteer)\b",
    ),
    Phrase(
        r"\b(?:have|has|had|having) the characteristics of (?!the\b|an?\b)(?=[a-z])",
        ("the characteristics of",),
        "Say how it is: “fast and cheap”, not “has the characteristics of speed and low cost”.",
    ),
)


@document_check(
    category=Category.AWKWARD,
    severity=Severity.MINOR,
    priority=55,
    measured=Measured(67, 62),
    examples=(
        Example(
            "The epidemic⟦ situation⟧ eased in May.",
            fix="The epidemic eased in May.",
        ),
        Example(
            "Beijing solved ⟦the problem of ⟧late pay of 300 yuan.",
            fix="Beijing solved late pay of 300 yuan.",
        ),
        Example("The alloy ⟦has the characteristics of ⟧low weight and high strength."),
        Example("The mill has ⟦reached the advanced world level⟧ of steelmaking."),
        Example("Beijing raised the level of the water by a meter for 300 yuan."),
        Example("The drop-in-flood situation passed."),
        Example("The situation of the town is dire; rescue works well."),
    ),
)
def category_noun(document: Document, context: Context) -> Iterator[Hit]:
    """A noun that only names the category of the noun beside it.

    Chinese likes 情况, 问题, 水平, 工作 and 方面 after a noun that already says it ("epidemic
    situation", "rescue work"). Joan Pinkham, *The Translator's Guide to Chinglish*, chapter 1, has
    the editor cut them.
    """
    yield from _TABLE.hits(document, context)
