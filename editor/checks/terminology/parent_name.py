"""A company under its parent's name, or the other way round."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from editor.checks.base import Example, Fix, Hit, Measured, document_check
from editor.checks.context import Context
from editor.model import Document, Safety
from editor.names.persons import is_everyday, is_place
from editor.taxonomy import Category, Severity

_KIN = re.compile(
    r"(?<![\w'’\"“-])([A-Z][a-z]{4,12}) ((?:Special |Light )?(?:Alloys?|Alumin(?:i)?um|Capital|"
    r"Chemicals?|Copper|Energy|Engineering|Finance|Iron|Magnesium|Materials?|Metals?|Mining|"
    r"Resources|Steel|Titanium|Trading))(?![\w'’-]| Co\b)"
)
_ENOUGH = 2
_MOST = 20  # companies asked about; keeps hostile input cheap


@document_check(
    category=Category.INCONSISTENT_USE,
    severity=Severity.MINOR,
    priority=45,
    measured=Measured(3, 3),
    examples=(
        Example(
            "In China, Hongda Metals paid. Hongda Metals hired. Luo Jingyuan is chairman of "
            "⟦Hongda⟧.",
            fix="In China, Hongda Metals paid. Hongda Metals hired. Luo Jingyuan is chairman of "
            "Hongda Metals.",
        ),
        Example("In China, Hongda Metals paid. Hongda Metals hired. Hongda Group owns Hongda."),
        Example("In China, Hongda Metals paid. Hongda met Hongda Energy and Hongda Metals."),
        Example(
            "In China, Hongda Metals Co., Ltd. (Hongda) paid. Hongda Metals hired. Hongda met."
        ),
    ),
)
def parent_name(document: Document, context: Context) -> Iterator[Hit]:
    """A company under its parent's name, or the other way round.

    宏达 and 宏达金属 are two companies. Engines drop the second half of the name, and the chairman
    of a subsidiary becomes chairman of the group. Asked only where the short name is neither
    explained nor part of another company's name in the same text, so that it is no short form.
    """
    text = document.text
    kin: Counter[tuple[str, str]] = Counter(
        (match[1], match[2]) for match in _KIN.finditer(text) if _is_brand(match[1], context)
    )
    for (short, rest), number in kin.most_common(_MOST):
        if number < _ENOUGH or sum(1 for other, _ in kin if other == short) > 1:
            continue
        bare = re.compile(
            rf"(?<![\w'’\"“(-])(?<!China ){short}(?![\w-]|['’]s?\b|[ \n]+[A-Z0-9]| ?[(\"”]|"
            rf" {rest.lower()}| people)"
        )
        uses = [
            (segment, match)
            for segment in document.segments
            for match in bare.finditer(segment.text)
        ]
        if not 0 < len(uses) <= number + 1 or _is_explained(short, rest, text):
            continue
        for segment, match in uses:
            yield Hit(
                *match.span(),
                f"“{short}” ({len(uses)}) and “{short} {rest}” ({number}): parent or subsidiary?",
                (Fix(f"{short} {rest}", Safety.UNSAFE),),
                segment=segment,
            )


def _is_brand(word: str, context: Context) -> bool:
    return (
        context.resources.names.is_name(word)
        and not is_place(word)
        and not is_everyday(word.lower())
    )


def _is_explained(short: str, rest: str, text: str) -> bool:
    """Whether the short name is defined, or another name begins with it."""
    other = re.compile(
        rf"[(\"“'‘](?:the )?{short}[)\"”'’]|\b{short} (?!{rest})(?:Group|Corp|Company|Co\b|Holding)"
    )
    return bool(other.search(text))
