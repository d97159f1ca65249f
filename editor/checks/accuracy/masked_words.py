"""Words that a filter blotted out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.checks.base import Example, Fix, Hit, segment_check
from editor.checks.context import Context
from editor.model import Safety, Segment
from editor.taxonomy import Category, Severity

_STARS = re.compile(r"(?:[*＊×□■][^\S\n]{0,2}){2,40}(?<=[*＊×□■])")
_PARTY = re.compile(r"(?:China|Chinese)[^\S\n]$")
_PARTY_AFTER = re.compile(r"[^\S\n]{0,2}(?:Production )?Party\b")
_PROTECTED = re.compile(r"\[?email[\s\u00a0](?:is )?protected\]?", re.IGNORECASE)
_LETTER = re.compile(r"[A-Za-z]")


@segment_check(
    category=Category.OMISSION,
    severity=Severity.CRITICAL,
    priority=8,
    examples=(
        Example(
            "The ⟦China * * * Production Party⟧ held a meeting.",
            fix="The Communist Party of China held a meeting.",
        ),
        Example("The firm praised Mr. ⟦**⟧ of Ghent."),
        Example("Write to ⟦[email protected]⟧ today."),
        Example("Sales* rose (*unaudited). A rule: 2**8 or 3 * 4.\n* * *\nSales** rose.\n***"),
    ),
)
def masked_words(segment: Segment, _: Context) -> Iterator[Hit]:
    """Asterisks or a notice in place of a word that a filter took out.

    Chinese sites blot out names that their filters guard, the Communist Party's among them, and
    web hosts hide addresses. Translated and published, the gap is an affront.
    """
    text = segment.text
    if "*" in text or "＊" in text or "□" in text or "×" in text or "■" in text:
        yield from _blots(text)
    if "rotected" in text:
        for match in _PROTECTED.finditer(text):
            message = "A web host hid the address; find it or leave it out."
            yield Hit(match.start(), match.end(), message, severity=Severity.MAJOR)


def _blots(text: str) -> Iterator[Hit]:
    for match in _STARS.finditer(text):
        start, end = match.span()
        before, after = (
            _PARTY.search(text, max(0, start - 10), start),
            _PARTY_AFTER.match(text, end),
        )
        if before and after:
            fix = Fix("Communist Party of China", Safety.UNSAFE)
            message = "A filter blotted out the name of the Communist Party of China."
            yield Hit(before.start(), after.end(), message, (fix,))
        elif _stands_for_a_word(text, start, end):
            yield Hit(start, end, "A filter blotted out what stood here; restore it.")


def _stands_for_a_word(text: str, start: int, end: int) -> bool:
    """Whether it stands between words: a footnote mark clings to one, a rule has its own line."""
    line_start = text.rfind("\n", 0, start) + 1
    line_end = text.find("\n", end)
    before, after = (
        text[line_start:start][-40:],
        text[end : line_end if line_end > 0 else None][:40],
    )
    if text[start] not in "*＊" and end - start < 3:  # noqa: PLR2004 - one × multiplies
        return False
    return before[-1:] == " " and bool(_LETTER.search(before)) and (after[:1] in (" ", ",", "."))
