"""Two words for one thing."""

from __future__ import annotations

from collections.abc import Iterator

from editor.checks.base import Example, Hit, Measured, document_check
from editor.checks.context import Context
from editor.checks.style.phrase_table import Phrase, PhraseTable
from editor.model import Document
from editor.taxonomy import Category, Severity

_KEEP_ONE = "Both words say the same: keep one."

_TABLE = PhraseTable(
    Phrase(
        r"\b(?:cooperation and collaboration|collaboration and cooperation)\b",
        ("cooperation and", "and cooperation"),
        _KEEP_ONE,
        fix="cooperation",
    ),
    Phrase(
        r"\b(?:mutual(?:ly)? benefi(?:t|cial) and win-win|win-win and mutual(?:ly)? benefi(?:t"
        r"|cial))(?: results?| outcomes?| situations?| cooperation)?\b",
        ("win-win",),
        "The same is said twice: “mutual benefit” is enough.",
    ),
    Phrase(
        r"\b(?:important )?instructions and (?:directives|comments|approvals)\b",
        ("instructions and",),
        "The same is said twice: “instructions” is enough.",
        fix="instructions",
    ),
    Phrase(
        r"\b(?:help and assistance"
        r"|assistance and help|care and concern|concern and care|solidarity and unity"
        r"|unity and solidarity|difficult and arduous|arduous and difficult"
        r"|stable and steady|steady and stable|guarantee and ensure|ensure and guarantee"
        r"|scientific and rational|scientific and reasonable|reasonable and scientific"
        r"|guidelines and policies and|tasks and missions|missions and tasks)\b",
        (
            "assistance", "concern", "solidarity", "arduous", "steady", "guarantee",
            "scientific and", "and scientific", "guidelines and", "mission",
        ),
        _KEEP_ONE,
        china=True,
    ),
)  # fmt: skip


@document_check(
    category=Category.AWKWARD,
    severity=Severity.MINOR,
    priority=55,
    measured=Measured(5, 5),
    examples=(
        Example(
            "The two firms agreed on ⟦cooperation and collaboration⟧.",
            fix="The two firms agreed on cooperation.",
        ),
        Example("They seek ⟦mutual benefit and win-win results⟧."),
        Example("They seek growth and prosperity, terms and conditions, and win-win deals."),
    ),
)
def synonym_doublet(document: Document, context: Context) -> Iterator[Hit]:
    """Two words for one thing, joined by *and*.

    Chinese pairs synonyms for rhythm. English readers look for a difference and find none
    (Pinkham, *The Translator's Guide to Chinglish*, chapter 4).
    """
    yield from _TABLE.hits(document, context)
