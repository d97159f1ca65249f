"""A name written now with capitals, now without."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from editor.checks.base import Example, Fix, Hit, Measured, document_check
from editor.checks.context import Context
from editor.model import Document, Safety, SegmentKind
from editor.taxonomy import Category, Severity

_BODY = frozenset({SegmentKind.PARAGRAPH, SegmentKind.LIST_ITEM, SegmentKind.QUOTE})
_TWICE = 2
_MOST = 50
"""So many names are looked up, the most frequent first; a document has far fewer."""
_HEADLINE_SHARE = 0.6
_HEADS = frozenset(
    "academy administration association bank base branch bureau center centre chamber city "
    "commission committee company congress corporation council county department district energy "
    "exhibition forum foundation group hospital industries institute metal metals "
    "ministry mountain office park plant port province prefecture river school society steel "
    "technology town township university village zone".split()
)
"""Last words of names; other words differ too often between a name and a phrase."""
_HALF = re.compile(
    r"(?<![\w-])(?!Party )[A-Z][a-z]{2,}(?: [A-Z][a-z]{2,}){0,2} "
    rf"(?:{'|'.join(sorted(_HEADS))})(?![\w-])"
)


@document_check(
    category=Category.TEXTUAL_CONVENTIONS,
    severity=Severity.MINOR,
    priority=60,
    measured=Measured(7, 4),
    examples=(
        Example(
            "We left Acme Metal, then Acme Metal. The plant of ⟦Acme metal⟧ grew.",
            fix="We left Acme Metal, then Acme Metal. The plant of Acme Metal grew.",
        ),
        Example(
            "We left Acme Metal, then Acme metal. We saw the Ghent City council in Ghent City."
        ),
    ),
)
def inconsistent_capitals(document: Document, _: Context) -> Iterator[Hit]:
    """A name whose last word has a capital here and none there.

    Engines decide each time anew whether "metal" is part of the name; to a reader, Acme Metal is a
    company and Acme metal a material. The spelling used more often stays.
    """
    segments = [segment for segment in document.segments if segment.kind in _BODY]
    half = [
        (segment, match)
        for segment in segments
        for match in _HALF.finditer(segment.text)
        if not _is_title(segment.text)
    ]
    if not half:
        return
    body = "\n".join(segment.text for segment in segments if not _is_title(segment.text))
    halves = Counter(match[0] for _, match in half)
    likely = sorted({_capital(name) for name, _ in halves.most_common(_MOST)}, key=len)
    whole = Counter(re.findall(rf"\b(?:{'|'.join(reversed(likely))})\b", body))
    for segment, match in half:
        written = _capital(match[0])
        if whole[written] < max(_TWICE, halves[match[0]]):
            continue
        message = f"“{written}” has a capital elsewhere in this document ({whole[written]})."
        fix = Fix(written, Safety.UNSAFE)
        yield Hit(match.start(), match.end(), message, (fix,), segment=segment)


def _capital(half: str) -> str:
    name, _, head = half.rpartition(" ")
    return f"{name} {head.capitalize()}"


def _is_title(text: str) -> bool:
    words = text.split()
    return sum(word[:1].isupper() for word in words) > _HEADLINE_SHARE * len(words)
