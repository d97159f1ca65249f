"""Acronyms that are written out again, or as something else."""

from __future__ import annotations

from collections.abc import Iterator

from editor.checks.base import Example, Fix, Hit, document_check
from editor.checks.context import Context
from editor.checks.terminology.acronyms import Definition, definitions
from editor.model import Document, Safety
from editor.taxonomy import Category, Severity


@document_check(
    category=Category.INCONSISTENT_USE,
    severity=Severity.MINOR,
    priority=55,
    examples=(
        Example(
            "It joined the China Iron and Steel Association (CISA) in 2001 and paid its fees. The "
            "⟦Chinese Iron and Steel Association (CISA)⟧ thanked it.",
            fix="It joined the China Iron and Steel Association (CISA) in 2001 and paid its fees. "
            "The CISA thanked it.",
        ),
        Example(
            "It joined the World Steel Association (WSA) and paid. Then the ⟦World Steel "
            "Association (WSA)⟧ thanked it."
        ),
        Example(
            "The China Iron and Steel Association (CISA) met the World Steel Association (WSA). "
            "The CISA spoke first, and the WSA (based in Brussels) replied at some length."
        ),
        Example("The Press Council (PC) said that a personal computer (PC) stood in every room."),
    ),
)
def acronym_definition(document: Document, context: Context) -> Iterator[Hit]:
    """An acronym that is written out a second time, above all in other words.

    An engine translates each sentence afresh, so a body is written out again at every mention, and
    not always under the same name; readers then take it for two. Written out alike it is a matter
    of economy, and only advice (Chicago Manual of Style 10.3).
    """
    first: dict[str, Definition] = {}
    for found in definitions(document, context):
        known = first.setdefault(found.acronym, found)
        if known is found:
            continue
        if found.bare == known.bare:
            yield Hit(
                found.start,
                found.end,
                f"{found.acronym} was written out before: the letters alone would do.",
                (Fix(found.acronym, Safety.ADVICE),),
                severity=Severity.NEUTRAL,
                segment=found.segment,
            )
        elif _shares_a_word(found, known):
            yield Hit(
                found.start,
                found.end,
                f"{found.acronym} was written out as “{known.full}” before.",
                (Fix(found.acronym, Safety.UNSAFE),),
                segment=found.segment,
            )


def _shares_a_word(one: Definition, other: Definition) -> bool:
    """Whether both write out one thing; the same letters may stand for two that share nothing."""
    return bool(set(one.bare.split()) & set(other.bare.split()))
