"""One concept under several renderings in one document."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cache

from editor.checks.base import Example, Fix, Hit, document_check
from editor.checks.context import Context
from editor.glossary.matcher import TermMatch
from editor.glossary.normalize import normalize
from editor.glossary.rewording import Rewriter
from editor.glossary.term import Enforce, Term
from editor.model import Document, Safety, Segment
from editor.taxonomy import Category, Severity

_PARTY = re.compile(r"communist party of china|\bparty(?:['’]s)?\b")
_WORD = re.compile(r"[^\W_]+")
_FUNCTION_WORDS = frozenset(
    "a against all an and at by for from in its of on or s the to with".split()
)

Mention = tuple[Segment, TermMatch]


@document_check(
    category=Category.INCONSISTENT_USE,
    severity=Severity.MINOR,
    priority=40,
    examples=(
        Example(
            "The new development pattern needs steel. It serves the new development pattern. "
            "The ⟦new development dynamic⟧ needs power.",
            fix="The new development pattern needs steel. It serves the new development pattern. "
            "The new development pattern needs power.",
        ),
        Example(
            "The guiding principles of the 20th National Congress of the Communist Party of China "
            "(CPC) were read. The guiding principles of the 20th CPC National Congress were read."
        ),
        Example("A strategic emerging industry is one of the emerging strategic industries."),
    ),
)
def inconsistent_term(document: Document, context: Context) -> Iterator[Hit]:
    """One concept, several right renderings in one document.

    Engines translate sentence by sentence and render one Chinese term now this way, now that; the
    reader takes them for different things. The rendering used most stays, the preferred one where
    they are even; the full form and the short form of a term go together.
    """
    mentions: dict[str, list[Mention]] = defaultdict(list)
    for segment in document.segments:
        for match in context.terms(segment):
            if match.avoid is None and match.term.enforce is not Enforce.HINT:
                mentions[match.term.id].append((segment, match))
    for found in mentions.values():
        if len(found) > 1:
            yield from _deviations(found, context)


def _deviations(found: list[Mention], context: Context) -> Iterator[Hit]:
    term = found[0][1].term
    compiled = context.resources.glossary.compiled
    names = _families(term, context)
    used = [names.get(_spelled(segment, match), "") for segment, match in found]
    counts = Counter(name for name in used if name)
    if len(counts) < 2:  # noqa: PLR2004 - one rendering is consistent
        return
    kept = max(counts, key=lambda name: (counts[name], name == names.get(_bare(term.preferred))))
    shown = ", ".join(f"“{name}” ({number})" for name, number in counts.most_common())
    for (segment, match), name in zip(found, used, strict=True):
        if not name or name == kept:
            continue
        rewriter = Rewriter(
            compiled, segment.text, context.sentences(segment), segment.is_contiguous
        )
        reworded = rewriter.reword(match, kept)
        fixes = (
            (Fix(reworded.text, Safety.UNSAFE, reworded.span.start, reworded.span.end),)
            if reworded
            else ()
        )
        yield Hit(
            match.span.start,
            match.span.end,
            f"One term, several renderings in this document: {shown}.",
            fixes,
            term=term.id,
            source_term=term.source[0] if term.source else None,
            citation=term.citation,
            segment=segment,
        )


def _families(term: Term, context: Context) -> dict[str, str]:
    """Every spelled form of the term's renderings, and the rendering it belongs to.

    The preferred, full and short forms are one family, and so are renderings that differ by
    words left out: a name is written out once and shortened afterwards.
    """
    compiled = context.resources.glossary.compiled
    families: dict[str, str] = {}
    heads: dict[str, str] = {}
    for rendering in term.renderings:
        if not _is_a_name_of_its_own(rendering):
            continue
        if rendering in (term.full, term.short) and term.preferred:
            family = term.preferred
        else:
            family = next(
                (kin for known, kin in heads.items() if _same_name(known, rendering)), rendering
            )
        heads[rendering] = family
        for shape in (rendering, *compiled.inflected.get(rendering, {}).values()):
            families.setdefault(_bare(shape), family)
    return families


def _is_a_name_of_its_own(rendering: str) -> bool:
    """Whether readers would take it for a term: single words and prepositions may vary."""
    return len(_content(rendering)) > 1 or any(map(str.isupper, _WORD.findall(rendering)))


def _same_name(one: str, other: str) -> bool:
    """Whether one only leaves out or reorders words of the other."""
    first, second = _content(one), _content(other)
    return first <= second or second <= first


@cache
def _content(rendering: str) -> frozenset[str]:
    named = _PARTY.sub("cpc", rendering.lower())
    return frozenset(_WORD.findall(named)) - _FUNCTION_WORDS


def _spelled(segment: Segment, match: TermMatch) -> str:
    return _bare(segment.text[match.span.start : match.span.end])


def _bare(rendering: str | None) -> str:
    normal = normalize(rendering or "").replace("-", " ")
    for article in ("the ", "a ", "an "):
        normal = normal.removeprefix(article)
    return normal
