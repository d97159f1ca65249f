"""Lists that end in etc."""

from __future__ import annotations

from collections.abc import Iterator

from editor.checks.base import Example, Hit, Measured, document_check
from editor.checks.context import Context
from editor.checks.style.phrase_table import Phrase, PhraseTable
from editor.model import Document
from editor.taxonomy import Category, Severity

_TWICE = "“Such as” or “including” already says that the list is open: delete “etc.”"
_ETC = "News copy finishes its lists: name the rest, write “and other …”, or delete “etc.”"

_TABLE = PhraseTable(
    Phrase(
        r"\b(?:such as|including|for example|e\.g\.,?) (?:[^.;:()\n]|\.(?=\w)){3,200}?"
        r"(?P<flag>,? (?:and )?(?:etc\b\.?|so on\b|so forth\b)(?: and so on\b)?)",
        ("etc", "so on", "so forth"),
        _TWICE,
    ),
    Phrase(
        r"(?P<flag>,? and etc\b)",
        ("and etc",),
        "“Etc.” means “and the rest”: no “and” before it.",
        fix=", etc",
    ),
    Phrase(
        r"(?<![(/] )(?<![(/])\b(?<!, and )etc\b\.?",
        ("etc",),
        _ETC,
        china=True,
    ),
)


@document_check(
    category=Category.AWKWARD,
    severity=Severity.MINOR,
    priority=55,
    measured=Measured(52, 50),
    examples=(
        Example("It makes goods such as plate, pipe⟦, etc.⟧ for export."),
        Example("It sells plate⟦ and etc⟧. for export.", fix="It sells plate, etc. for export."),
        Example("It sells tea, silk, ⟦etc.⟧ in Beijing for 300 yuan."),
        Example("It makes goods such as plate and pipe. Sheet, wire, etc. are made elsewhere."),
        Example("The plan, including its aims and so named after May, costs 300 yuan."),
    ),
)
def closed_list_etc(document: Document, context: Context) -> Iterator[Hit]:
    """A list that ends in *etc.*, or is opened twice.

    等 closes Chinese lists, complete ones too. English says it once, before the list ("including")
    or after it, and news copy does without *etc.* (The Chicago Manual of Style, 18th edition,
    6.20; AP Stylebook).
    """
    yield from _TABLE.hits(document, context, body_only=True)
