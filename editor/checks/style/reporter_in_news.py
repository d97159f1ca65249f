"""The reporter as a figure of the report."""

from __future__ import annotations

from collections.abc import Iterator

from editor.checks.base import Example, Hit, Measured, document_check
from editor.checks.context import Context
from editor.checks.style.phrase_table import Phrase, PhraseTable
from editor.model import Document
from editor.taxonomy import Category, Severity

_JOURNALISM = r"\b(?:newspaper|journalist|lawsuit|arrested|detained|jailed|Reuters|Bloomberg)\b"
_LEAVE_OUT = "The reporter has no part in the story: give what was seen or said, and its source."
_BYLINE = "A byline inside the text: move it to the byline or delete it."

_TABLE = PhraseTable(
    Phrase(
        r"\b(?:the|our|this) reporters? (?:also |then |recently |once again |again )?(?:has |have "
        r")?"
        r"(?:learn(?:ed|t)|saw|found|notic(?:ed|es)|interviewed|visited|discovered|observed"
        r"|came to|went to|walked into|combed|was (?:told|informed)|asked)\b",
        ("reporter",),
        _LEAVE_OUT,
        unless=_JOURNALISM,
        china=True,
    ),
    Phrase(
        r"\b(?:told (?:the|our|this) reporters?|interview(?:ed)? (?:with|by) (?:the|our|this) "
        r"reporters?(?! (?:of|from|for)\b)"
        r"|interviewed by reporters|the reporter['’]s (?:interview|investigation|visit))\b",
        ("reporter",),
        _LEAVE_OUT,
        unless=_JOURNALISM,
        china=True,
    ),
    Phrase(
        r"\breporters? (?:(?:has |have |also )?learn(?:ed|t) (?:from|that)|was informed that)\b",
        ("reporter",),
        _LEAVE_OUT,
        unless=_JOURNALISM,
        china=True,
    ),
    Phrase(
        r"(?P<flag>[(（](?:by )?(?:our |intern |trainee |xinhua |this |chief |staff |special "
        r"|all[- ]?media |omni-?media |full-?media )?reporters?,?[:：]?\s[^()（）\n]{2,90}[)）])",
        ("reporter",),
        _BYLINE,
        fix="",
    ),
)


@document_check(
    category=Category.AWKWARD,
    severity=Severity.MINOR,
    priority=45,
    measured=Measured(64, 63),
    examples=(
        Example("In Hebei Province ⟦the reporter saw⟧ that the line makes 3 million yuan a day."),
        Example(
            "HANDAN, May 3 ⟦(Reporter Li Si)⟧ Exports grew.",
            fix="HANDAN, May 3 Exports grew.",
        ),
        Example("He told reporters in Beijing that the plant cost 3 million yuan."),
        Example("The newspaper said the reporter was told in Beijing to pay 300 yuan."),
        Example("The reporter saw the fire from her window."),
    ),
)
def reporter_in_news(document: Document, context: Context) -> Iterator[Hit]:
    """The reporter as a figure of the report, or the byline in the middle of it.

    Chinese reports say 记者从……获悉 ("the reporter learned from …") and put the byline in brackets
    behind the dateline. English news gives the source itself and keeps the reporter out.
    """
    yield from _TABLE.hits(document, context)
