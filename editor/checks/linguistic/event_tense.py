"""A past event in the present or the future."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.checks.base import Example, Fix, Hit, Measured, document_check
from editor.checks.context import Context
from editor.model import Document, Safety
from editor.taxonomy import Category, Severity

_EVENT = (
    "conference|meeting|forum|summit|ceremony|event|expo|exhibition|seminar|symposium|competition"
)
_PART = "(?:opening|closing|award|signing|launch(?:ing)?|ground-?breaking) "
_PARTS = frozenset({"opening ceremony", "closing ceremony", "award ceremony"})
"""What belongs to an event that is over, whatever the text calls the event."""
_PAST = re.compile(
    rf"\b(?i:{_EVENT})\b[^.;]{{0,160}}?\b(?:was|were) (?:\w+ly )?"
    r"(?:held|opened|convened|concluded|staged|launched)\b"
)
_NOW = re.compile(
    rf"\b[Tt]his ({_EVENT}) (is (?=(?:co-?|jointly )?(?:sponsored|hosted|organi[sz]ed|held|guided"
    r"|divided|attended|themed|presided|chaired)\b)|will (?=(?:\w+ly )?(?:study|implement|focus"
    r"|discuss|gather|invite|share|explore|bring|feature|attract)\b))"
    rf"|\bThe ((?:{_PART})?(?:{_EVENT})) (is (?=(?:co-?|jointly )?(?:sponsored|hosted|organi[sz]ed"
    r"|held|guided|presided|chaired|attended)\b)"
    r"|will (?=(?:\w+ly )?(?:study|implement|gather|discuss)\b))"
)
_LATER = re.compile(r"\b(?:next|upcoming|every|each|annual(?:ly)?|tomorrow|20\d\d)\b")


@document_check(
    category=Category.GRAMMAR,
    severity=Severity.MAJOR,
    priority=61,
    measured=Measured(2, 2),
    examples=(
        Example(
            "On May 4 the zinc forum was held in Luyang. This forum ⟦is⟧ sponsored by the city.",
            fix="On May 4 the zinc forum was held in Luyang. This forum was sponsored by the city.",
        ),
        Example(
            "The forum was held on May 4. The forum ⟦will⟧ gather experts of the trade.",
        ),
        Example(
            "The forum was held on May 4. The opening ceremony ⟦is⟧ presided over by the mayor.",
            fix="The forum was held on May 4. The opening ceremony was presided over by the mayor.",
        ),
        Example("This forum is sponsored by the city. It opens on May 4."),
        Example("The forum was held on May 4. The forum is held every year."),
        Example("The forum was held on May 4. The forum is the largest of its kind."),
    ),
)
def event_tense(document: Document, context: Context) -> Iterator[Hit]:
    """A finished event told in the present or the future.

    Chinese verbs have no tense, and reports copy the plans of the announcement. Once a text says
    that the event was held, its sponsors and its program are past as well.
    """
    held = {
        event.group(0).split(None, 1)[0].lower()
        for segment in document.segments
        for event in _PAST.finditer(segment.text)
    }
    if not held:
        return
    for segment in document.segments:
        for match in _NOW.finditer(segment.text):
            event, verb = (match[1], 2) if match[1] else (match[3], 4)
            sentence = context.sentence_at(segment, match.start())
            words = segment.text[sentence.start : sentence.end]
            if (
                (event not in _PARTS and event.split()[-1] not in held)
                or _LATER.search(words)
                or context.in_speech(segment, *match.span())
            ):
                continue
            start, end = match.start(verb), match.end(verb) - 1
            fixes = (Fix("was", Safety.UNSAFE),) if segment.text[start:end] == "is" else ()
            yield Hit(
                start, end, f"The {event} is over; say so in the past.", fixes, segment=segment
            )
