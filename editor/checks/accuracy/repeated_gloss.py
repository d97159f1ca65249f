"""Brackets that repeat the words before them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.checks.base import Example, Fix, Hit, Measured, segment_check
from editor.checks.context import Context
from editor.model import Safety, Segment
from editor.taxonomy import Category, Severity

_BRACKETS = re.compile(
    r"(?P<gap>[”\"’']{0,2}\s?)[(（]\s?[“\"‘']?(?P<inner>[^\W\d_][^()（）\n]{2,60}?)[”\"’']?\s?[)）]"
)
_CAPITALIZED = re.compile(r"(?<![\w-])[A-Z][\w-]*[ -]\Z")
"""A name goes on before the words: brackets that repeat its end only give its short form."""
_LOOK_BACK = 24


@segment_check(
    category=Category.ADDITION,
    severity=Severity.MINOR,
    priority=45,
    measured=Measured(9, 9),
    examples=(
        Example(
            "The frigate Huron⟦ (Huron)⟧ sailed on May 4.",
            fix="The frigate Huron sailed on May 4.",
        ),
        Example(
            "The “MV Huron”⟦ (MV Huron)⟧ sailed on May 4.",
            fix="The “MV Huron” sailed on May 4.",
        ),
        Example(
            "Luyang, May 4 (Li Yue)⟦ (Li Yue)⟧ Trade grew.",
            fix="Luyang, May 4 (Li Yue) Trade grew.",
        ),
        Example("The frigate Huron (formerly the Erie) sailed; the Erie (Huron) did not."),
        Example("Choose (a) or (a) and sign; the term (term) may be quoted in lower case."),
        Example("Subfactory (Factory) rules differ; the Greater Erie Bay (Erie Bay) is large."),
    ),
)
def repeated_gloss(segment: Segment, _: Context) -> Iterator[Hit]:
    """Brackets that say what stands in front of them once more.

    A Chinese text gives a foreign name in Chinese and then the original in brackets, or a byline
    that the web page prints again. In English both come out the same: delete the brackets.
    """
    text = segment.text
    if "(" not in text and "（" not in text:
        return
    for match in _BRACKETS.finditer(text):
        inner = match["inner"]
        if not any(character.isupper() for character in inner):
            continue
        before = text[max(0, match.start() - len(inner) - _LOOK_BACK) : match.start()]
        if _repeats(before, inner):
            start = match.start() + len(match["gap"].rstrip())
            yield Hit(
                start,
                match.end(),
                f"The brackets repeat “{inner}”: delete them.",
                (Fix("", Safety.UNSAFE),),
            )


def _repeats(before: str, inner: str) -> bool:
    """Whether a text ends in these words, whole, or in these words in brackets."""
    bracketed = before.rstrip().removesuffix(")").removesuffix("）")
    if not bracketed.endswith(inner):
        return False
    rest = bracketed[: -len(inner)]
    if rest[-1:].isalnum():
        return False
    return not _CAPITALIZED.search(rest)
