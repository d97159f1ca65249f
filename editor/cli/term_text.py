"""A glossary term as text for people."""

from __future__ import annotations

from collections.abc import Iterator

from editor.glossary.compile import CompiledGlossary, forms_of
from editor.glossary.term import Term


def describe(term: Term, compiled: CompiledGlossary) -> str:
    """Everything about one term, the forms it finds included."""
    return "\n".join(_lines(term, compiled))


def _lines(term: Term, compiled: CompiledGlossary) -> Iterator[str]:
    yield f"{term.id}  {'、'.join(term.source)}"
    yield f"{term.domain} · {term.enforce}"
    yield ""
    if term.preferred:
        yield f"Write:         {term.preferred}"
    if term.full:
        yield f"First mention: {term.full}"
    if term.short:
        yield f"Afterwards:    {term.short}"
    for allowed in term.allowed:
        yield f"Right as well: {allowed}"
    if term.advice:
        yield f"Advice:        {term.advice}"
    if term.since or term.until:
        yield f"In use:        {term.since or '…'} to {term.until or 'now'}"
    if term.note:
        yield f"Why:           {term.note}"
    if term.citation:
        yield f"Source:        {term.citation}"
    kept = [normal for normal in forms_of(term) if normal in compiled.forms]
    yield ""
    yield f"It avoids {len(kept)} forms:"
    yield from (f"  {normal}" for normal in kept)
