"""Acronyms that are never written out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from editor.checks.base import Example, Hit, document_check
from editor.checks.context import Context
from editor.checks.terminology.acronyms import definitions
from editor.model import Document, Segment
from editor.taxonomy import Category, Severity

_ACRONYM = re.compile(r"(?<![\w&./-])[A-Z]{3,6}(?![\w&./-])")
_KNOWN = frozenset(
    "AI APEC APP ASEAN BBC BMW BRICS CCTV CEO CFO CNN COO COVID CPC DNA DVD EU FAO FAQ FIFA FOB "
    "GDP GMT GPS HIV HTML HTTP IBM ICU IMF IPO ISO KMT LCD LED LNG LTD MBA NASA NATO NBA NGO OECD "
    "OPEC PDF PLA PMI PVC QQ RMB SARS SIM SMS SOE SUV TV UAE UHV UK UN UNESCO UNICEF URL USA USB "
    "USD VAT VIP VPN WHO WTO WWF XML BYD CNY EUR GBP JPY HKD III VII VIII XII XIII".split()
)
_ENOUGH = 2
_HEADLINE = 4


@document_check(
    category=Category.INCONSISTENT_WITH_RESOURCE,
    severity=Severity.NEUTRAL,
    priority=70,
    examples=(
        Example(
            "In May the ⟦QTRB⟧ approved the plan of the Handan plant. The QTRB will inspect it "
            "again when the second furnace is lit."
        ),
        Example("The Quarry Tax Board (QTB) approved the plan. In June the QTB will inspect it."),
        Example("The WTO and the IMF met; the WTO spoke first, and the IMF replied to the WTO."),
        Example("A QTRB clerk approved the plan of the plant in the spring of last year."),
    ),
)
def acronym_first_use(document: Document, context: Context) -> Iterator[Hit]:
    """An acronym that is used twice or more and never written out.

    Chinese short names come out as letters only insiders know. Write the name out at the first
    mention, with the letters in brackets (Chicago Manual of Style 10.3). Those that every reader
    of business news knows are passed over.
    """
    written_out = {found.acronym for found in definitions(document, context)}
    counts: Counter[str] = Counter()
    places: dict[str, tuple[Segment, re.Match[str]]] = {}
    for segment in document.segments:
        if not context.is_body(segment) or _is_shouted(segment.text):
            continue
        for match in _ACRONYM.finditer(segment.text):
            word = match.group()
            if word not in _KNOWN and word not in written_out:
                counts[word] += 1
                places.setdefault(word, (segment, match))
    for word, (segment, match) in places.items():
        # In brackets it follows a name that is no acronym's full form, which is explanation enough.
        explained = segment.text[match.start() - 1 : match.start()] == "("
        if counts[word] >= _ENOUGH and not explained:
            message = f"“{word}” is never written out: give the name at the first mention."
            yield Hit(match.start(), match.end(), message, segment=segment)


def _is_shouted(text: str) -> bool:
    """Whether a whole line is in capitals."""
    return sum(map(str.isupper, text)) * _HEADLINE > len(text)
