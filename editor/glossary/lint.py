"""Finds glossary entries that contradict themselves or one another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from editor.glossary.compile import RENDERING, CompiledGlossary
from editor.glossary.matcher import GlossaryMatcher
from editor.glossary.normalize import normalize
from editor.glossary.patterns import expand
from editor.glossary.proof import Flaw, prove
from editor.glossary.term import Term


def lint(matcher: GlossaryMatcher, *, only: frozenset[str] | None = None) -> list[Flaw]:
    """Everything wrong with the entries of a glossary.

    Args:
        matcher: the whole glossary, since entries are judged against one another.
        only: ids to report on; all when None.

    Returns:
        flaws in the order of the entries.
    """
    contested = _contested(matcher.compiled)
    flaws: list[Flaw] = []
    for term in matcher.compiled.terms:
        if only is not None and term.id not in only:
            continue
        flaws += contested.get(term.id, [])
        flaws += _dates(term)
        flaws += prove(matcher, term)
    return flaws


def _contested(compiled: CompiledGlossary) -> dict[str, list[Flaw]]:
    """Forms an author wrote that another entry prefers, or forbids under the same conditions."""
    flaws: dict[str, list[Flaw]] = defaultdict(list)
    owners: dict[str, tuple[Term, object]] = {}
    for term in compiled.terms:
        for avoid in term.avoid:
            for form in expand(avoid.pattern):
                normal = normalize(form)
                right = _preferring(compiled, normal)
                if right is not None and not avoid.condition.is_specific:
                    flaws[term.id].append(
                        Flaw(term, f"{form!r} is a right rendering of {right.id}")
                    )
                owner, condition = owners.setdefault(normal, (term, avoid.condition))
                if owner is not term and condition == avoid.condition:
                    flaws[term.id].append(Flaw(term, f"{form!r} is already avoided by {owner.id}"))
    return flaws


def _preferring(compiled: CompiledGlossary, normal: str) -> Term | None:
    for term, avoid, *_ in compiled.owners_of(normal):
        if avoid == RENDERING:
            return compiled.terms[term]
    return None


def _dates(term: Term) -> Iterator[Flaw]:
    if term.since and term.until and term.since > term.until:
        yield Flaw(term, f"since {term.since} is after until {term.until}")
