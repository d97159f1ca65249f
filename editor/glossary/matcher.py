"""Finds every form of every term in one pass: one automaton, longest match, shielding.

The automaton (Aho and Corasick, "Efficient string matching: an aid to bibliographic search", 1975)
holds the first two words of every form, which is a seventh of building it over whole forms; behind
each stand the lengths of the forms that begin so, looked up in one table. Time is linear in the
text and independent of the number of terms.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from ahocorasick_rs import AhoCorasick

from editor.glossary.compile import RENDERING, CompiledGlossary, Form
from editor.glossary.conditions import Surroundings
from editor.glossary.inflection import Feature
from editor.glossary.normalize import Normalized
from editor.glossary.term import Avoid, Term
from editor.model import Span

_GROWN_COMPOUND = re.compile(r"-(?:related|based|oriented|driven|focused|wide|style|led|themed)\b")


@dataclass(frozen=True, slots=True)
class TermMatch:
    """One form of one term in one text.

    Attributes:
        span: in coordinates of the searched text, quotation marks around it left out.
        avoid: the pattern that matched, or None for a right rendering.
        feature: how the head of the form is inflected.
    """

    span: Span
    term: Term
    avoid: Avoid | None
    feature: Feature


@dataclass(frozen=True, slots=True)
class _Candidate:
    start: int
    end: int
    form: Form


class GlossaryMatcher:
    """A compiled glossary ready to search."""

    def __init__(self, compiled: CompiledGlossary) -> None:
        self.compiled = compiled
        self._built: AhoCorasick | None = None
        self._building: threading.Thread | None = None

    def warm(self) -> None:
        """Starts building the automaton, which lets go of the interpreter; returns at once."""
        if self._building is None:
            # No daemon: Python must not end under it, for Rust would abort the process.
            self._building = threading.Thread(target=self._build)
            self._building.start()

    @cached_property
    def terms(self) -> dict[str, Term]:
        """Every term by id."""
        return {term.id: term for term in self.compiled.terms}

    @cached_property
    def by_source(self) -> dict[str, Term]:
        """Every term by each of its Chinese names; the first entry keeps a shared one."""
        found: dict[str, Term] = {}
        for term in self.compiled.terms:
            for source in term.source:
                found.setdefault(source, term)
        return found

    @cached_property
    def _automaton(self) -> AhoCorasick:
        if self._building is not None:
            self._building.join()
        return self._built or self._build()

    def _build(self) -> AhoCorasick:
        self._built = AhoCorasick(self.compiled.forms.openings, store_patterns=False)
        return self._built

    def find(
        self, text: str, sentences: Sequence[Span], *, china_topic: bool
    ) -> tuple[TermMatch, ...]:
        """The forms in a text, in order, none overlapping another.

        The longest form wins; at equal length a right rendering wins over a form to avoid, unless
        that one is specific about its surroundings or its capitals and they are there.

        Args:
            text: one segment's prose.
            sentences: its sentences.
            china_topic: whether the document is about China.
        """
        if not self.compiled.forms.openings or not text:
            return ()
        chosen: list[TermMatch] = []
        normalized = Normalized(text)
        taken = bytearray(len(normalized.text))
        for candidate in sorted(self._candidates(normalized), key=self._preference):
            start, end = candidate.start, candidate.end
            if taken.find(1, start, end) >= 0:
                continue
            span = Span(*normalized.to_original(start, end))
            match = self._accept(candidate.form, span, text, sentences, china_topic=china_topic)
            if match is not None:
                taken[start:end] = b"\1" * (end - start)
                chosen.append(match)
        return tuple(sorted(chosen, key=lambda match: match.span))

    def rejected(self, text: str, wanted: Collection[str]) -> list[TermMatch]:
        """Forms to avoid of some terms, longest first.

        Where the Chinese of a term is known to stand behind a text, nothing more need stand near
        them, and the text need not be about China; what must not stand there still must not.

        Args:
            text: one sentence or more.
            wanted: ids of the terms.
        """
        if not wanted or not self.compiled.forms.openings or not text:
            return []
        normalized = Normalized(text)
        found = []
        for candidate in sorted(self._candidates(normalized), key=self._preference):
            form = candidate.form
            term = self.compiled.terms[form.term]
            span = Span(*normalized.to_original(candidate.start, candidate.end))
            if form.avoid == RENDERING or term.id not in wanted:
                continue
            if form.cased and form.cased not in text[span.start : span.end]:
                continue
            condition = replace(term.avoid[form.avoid].condition, near=(), china=False)
            around = Surroundings(text, span.start, span.end, (Span(0, len(text)),))
            if around.meet(condition, china_topic=True):
                found.append(TermMatch(span, term, term.avoid[form.avoid], form.feature))
        return found

    def _candidates(self, normalized: Normalized) -> Iterator[_Candidate]:
        text = normalized.text
        behind = self.compiled.forms.behind
        found = self._automaton.find_matches_as_indexes(text, overlapping=True)
        for opening, start, _ in found:
            lengths, places = behind(opening)
            for length in lengths:
                end = start + length
                if end > len(text):
                    break  # the lengths ascend
                place = places.get(text[start:end])
                if place is not None and _stands_alone(text, start, end):
                    for raw in self.compiled.owners[place]:
                        yield _Candidate(start, end, Form.of(raw))

    def _preference(self, candidate: _Candidate) -> tuple[int, int, int, int, int]:
        """Longest first; then specific forms to avoid, right renderings, other forms to avoid."""
        form = candidate.form
        rank = 1
        if form.avoid != RENDERING:
            specific = self.compiled.terms[form.term].avoid[form.avoid].condition.is_specific
            rank = 0 if specific else 2
        return (candidate.start - candidate.end, rank, candidate.start, form.term, form.avoid)

    def _accept(
        self, form: Form, span: Span, text: str, sentences: Sequence[Span], *, china_topic: bool
    ) -> TermMatch | None:
        term = self.compiled.terms[form.term]
        if form.avoid == RENDERING:
            return TermMatch(span, term, None, form.feature)
        avoid = term.avoid[form.avoid]
        condition = avoid.condition
        if form.cased and form.cased not in text[span.start : span.end]:
            return None
        if not condition.is_empty:
            around = Surroundings(text, span.start, span.end, sentences)
            if not around.meet(condition, china_topic=china_topic):
                return None
        return TermMatch(span, term, avoid, form.feature)


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether the match is whole words: not part of a word, a number or a hyphenated compound.

    A form that begins or ends with a mark, such as "Tel:", needs no boundary there.
    """
    if start and text[start].isalnum():
        before = text[start - 1]
        if before.isalnum() or before in "'_":
            return False
        inner = start > 1 and text[start - 2].isalnum()
        if before in "-/@" and inner:
            return False
        if before in ".," and inner and text[start].isdigit() and text[start - 2].isdigit():
            return False
    if end < len(text) and text[end - 1].isalnum():
        after = text[end]
        if after.isalnum() or after == "_":
            return False
        following = text[end + 1 : end + 2]
        if after == "'" and following != "s":
            return False
        if after in "-@" and following.isalnum():
            return not text[start:end].isalnum() and _GROWN_COMPOUND.match(text, end) is not None
        if after in ".," and following.isdigit() and text[end - 1].isdigit():
            return False
    return True
