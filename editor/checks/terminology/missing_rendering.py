"""Chinese terms whose English sentence holds none of their renderings."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.bilingual.anchors import source_terms
from editor.checks.base import Example, Fix, Hit, Measured, document_check
from editor.checks.context import Context
from editor.glossary.term import Enforce, PartOfSpeech, Term
from editor.model import Document, Pair, Safety
from editor.taxonomy import Category, Severity

_SHORTEST = 3
"""Han characters; shorter names are words of everyday speech or parts of longer ones."""

_STEM = 5
"""Letters by which words of one family are told: "stabilize" and "stability"."""
_CAPITAL = re.compile(r"\b[A-Z]")
_ACRONYM = 3
"""Capitals of a rendering that make an acronym of it."""
_WORD = re.compile(r"[a-z0-9]+")
_EMPTY = frozenset(
    "a an the of for in on at to and or with by from as its s co ltd inc no".split()
)  # fmt: skip
_ENOUGH = 0.4
"""Share of a rendering's words that make it present: an editor says the same in other words."""


@document_check(
    category=Category.WRONG_TERM,
    severity=Severity.MINOR,
    priority=60,
    measured=Measured(58, 42),
    examples=(
        Example(
            "⟦The city will speed up the growth of novel quality output.⟧",
            source="全市将加快发展新质生产力。",
        ),
        Example(
            "The city will foster new quality productive forces.",
            source="全市将加快发展新质生产力。",
        ),
        Example(
            "The city will foster productive forces of a new quality.",
            source="全市将加快发展新质生产力。",
        ),
        Example("The city will speed up the growth of novel quality output."),
    ),
)
def missing_rendering(document: Document, context: Context) -> Iterator[Hit]:
    """A term of the Chinese whose standard English is missing from the translated sentence.

    The glossary knows the usual wrong renderings, but an engine finds new ones. Beside the Chinese
    one sees that a set term came out as something else, or not at all: no right rendering of it, in
    any order or inflection, stands in its sentence. Idioms and what is done are rendered freely and
    left alone.
    """
    if not context.pairs:
        return
    said = {match.term.id for segment in document.segments for match in context.terms(segment)}
    stems = _Stems()
    for pair in context.pairs:
        if pair.confident:
            missing = {
                name: term
                for name, term in _wanted(pair, context).items()
                if term.id not in said and not stems.hold(pair.text, term)
            }
            if missing:
                yield _hit(pair, missing)


def _wanted(pair: Pair, context: Context) -> dict[str, Term]:
    """Terms of the Chinese sentence that have one English, by their Chinese, each once."""
    found: dict[str, tuple[str, Term]] = {}
    for span, term in source_terms(context.resources.glossary).find(pair.source):
        if len(span) >= _SHORTEST and term.preferred and _is_set(term):
            found.setdefault(term.id, (pair.source[span.start : span.end], term))
    return dict(found.values())


def _is_set(term: Term) -> bool:
    """Whether an editor would look for its very words.

    Idioms and what is done are rendered freely, sums are the business of other checks, and a hint
    binds nobody.
    """
    return (
        term.enforce is not Enforce.HINT
        and term.pos is not PartOfSpeech.VERB
        and term.domain != "idiom"
        and term.remove is None
        and not any(rendering[0].isdigit() for rendering in term.renderings)
    )


class _Stems:
    """The beginnings of the words of each sentence, worked out when asked for."""

    def __init__(self) -> None:
        self._of: dict[str, frozenset[str]] = {}

    def hold(self, text: str, term: Term) -> bool:
        """Whether enough words of any rendering stand in a text, in whatever order and form."""
        there = self._stems(text)
        closed_up = _closed_up(text)
        for rendering in term.renderings:
            wanted = self._stems(rendering)
            initials = "".join(_CAPITAL.findall(rendering))
            if not wanted or len(wanted & there) >= _ENOUGH * len(wanted):
                return True
            if len(initials) >= _ACRONYM and initials in text:
                return True
            if _closed_up(rendering) in closed_up:
                return True
        return False

    def _stems(self, text: str) -> frozenset[str]:
        if text not in self._of:
            words = _WORD.findall(text.lower())
            self._of[text] = frozenset(word[:_STEM] for word in words if word not in _EMPTY)
        return self._of[text]


def _closed_up(text: str) -> str:
    """Its letters and digits: "E-sports" and "esports" are the same."""
    return "".join(_WORD.findall(text.lower()))


def _hit(pair: Pair, missing: dict[str, Term]) -> Hit:
    wanted = "; ".join(f"{name} is “{term.preferred}”" for name, term in missing.items())
    chinese, first = next(iter(missing.items()))
    hard = any(term.enforce is Enforce.HARD for term in missing.values())
    return Hit(
        pair.span.start,
        pair.span.end,
        f"No standard rendering of the Chinese stands here: {wanted}.",
        tuple(Fix(term.preferred or "", Safety.ADVICE) for term in missing.values()),
        severity=Severity.MAJOR if hard else None,
        term=first.id,
        source_term=chinese,
        note=first.note,
        citation=first.citation,
        segment=pair.segment,
    )
