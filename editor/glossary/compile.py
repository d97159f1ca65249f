"""Turns terms into the table of literal forms that the automaton is made of.

Compiling expands patterns and inflects every form, which takes about a second for the shipped
domains; the result is plain data, so that it can be kept between runs.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from editor.glossary.forms import FormTable
from editor.glossary.inflection import Feature, feature_of, inflect, variants
from editor.glossary.normalize import normalize
from editor.glossary.patterns import expand
from editor.glossary.term import Avoid, Case, PartOfSpeech, Term

RENDERING = -1
"""In a form's ``avoid`` index: the form is a right rendering."""

_ARTICLE_MAY_MISS = 3
"""Spaces in a pattern that says enough without its leading article."""

_LEADING_ARTICLE = re.compile(r"^(?:the|an?) ", re.IGNORECASE)


class Form(NamedTuple):
    """One literal form of one term; a tuple because there are tens of thousands.

    Attributes:
        term: index of the term.
        avoid: index of the pattern in ``term.avoid``, or RENDERING.
        feature: how its head is inflected; the replacement is inflected alike.
        cased: the form with its capitals where the pattern insists on them, else empty.
    """

    term: int
    avoid: int
    feature: Feature
    cased: str = ""

    def raw(self) -> RawForm:
        """As plain data."""
        return (self.term, self.avoid, str(self.feature), self.cased)

    @classmethod
    def of(cls, raw: RawForm) -> Form:
        """From plain data."""
        term, avoid, feature, cased = raw
        return cls(term, avoid, Feature(feature), cased)


RawForm = tuple[int, int, str, str]
"""A Form as plain data."""


class _Made(NamedTuple):
    """A form on its way into the table; ``listed`` when its author wrote it just so."""

    normal: str
    form: Form
    listed: bool


@dataclass(frozen=True)
class CompiledGlossary:
    """The data a matcher is made of.

    Attributes:
        terms: the entries; built one by one when asked for, where they come from the store.
        names: renderings that are names, of entries whose capitals are fixed.
        forms: every form by its normalized text, with its place in ``owners``.
        owners: whose a form is; plain tuples until one matches, each kept once, for there are a
            hundred thousand forms and few are ever looked at.
        inflected: for each rendering, its forms by feature.
    """

    terms: Sequence[Term]
    names: tuple[str, ...]
    forms: FormTable
    owners: tuple[tuple[RawForm, ...], ...]
    inflected: dict[str, dict[str, str]]

    def owners_of(self, normal: str) -> tuple[RawForm, ...]:
        """The patterns and renderings that make this form; none for a text that is no form."""
        place = self.forms.get(normal)
        return () if place is None else self.owners[place]

    def render(self, text: str, feature: Feature) -> str:
        """A rendering with its head inflected; as it stands where that was not foreseen."""
        return self.inflected.get(text, {}).get(feature, text)

    def feature_of(self, text: str, rendering: str) -> Feature:
        """How the head of ``text`` stands, one of the forms of ``rendering``."""
        for feature, form in self.inflected.get(rendering, {}).items():
            if form == text:
                return Feature(feature)
        return Feature.NONE


def compile_terms(terms: Sequence[Term]) -> CompiledGlossary:
    """Every form of every term.

    What an author wrote beats what the machine made of it: an inflected or respelled avoid form
    gives way to any right rendering, and an inflected right rendering to any listed avoid form.
    """
    avoid = [made for index, term in enumerate(terms) for made in _avoid_forms(index, term)]
    right = [made for index, term in enumerate(terms) for made in _rendering_forms(index, term)]
    listed = {made.normal for made in avoid if made.listed and not made.form.cased}
    right = [made for made in right if made.listed or made.normal not in listed]
    renderings = {made.normal for made in right}
    forms: dict[str, list[RawForm]] = {}
    for made in right:
        forms.setdefault(made.normal, []).append(made.form.raw())
    for made in avoid:
        if made.listed or made.normal not in renderings:
            forms.setdefault(made.normal, []).append(made.form.raw())
    places: dict[tuple[RawForm, ...], int] = {}
    placed = {normal: places.setdefault(tuple(raw), len(places)) for normal, raw in forms.items()}
    return CompiledGlossary(
        tuple(terms),
        tuple(name for term in terms if term.case is Case.EXACT for name in term.renderings),
        FormTable.of(placed),
        tuple(places),
        dict(_inflected(terms)),
    )


def forms_of(term: Term) -> tuple[str, ...]:
    """Every avoid form of one term, normalized, none twice."""
    return tuple(dict.fromkeys(made.normal for made in _avoid_forms(0, term)))


def _rendering_forms(index: int, term: Term) -> Iterator[_Made]:
    seen: set[str] = set()
    for rendering in term.renderings:
        shapes = variants(rendering, term.pos) if term.countable else {rendering: Feature.NONE}
        for written, feature in shapes.items():
            bare = _LEADING_ARTICLE.sub("", normalize(written))
            spellings = [bare]
            if bare.count(" ") == 1 and "-" not in bare:
                spellings.append(bare.replace(" ", "-"))
            for normal in spellings:
                if normal and normal not in seen:
                    seen.add(normal)
                    listed = written == rendering and normal == bare
                    yield _Made(normal, Form(index, RENDERING, feature), listed)


def _avoid_forms(index: int, term: Term) -> Iterator[_Made]:
    for number, avoid in enumerate(term.avoid):
        made: dict[tuple[str, str], _Made] = {}
        for written, feature, listed in _shapes(avoid.pattern, term):
            cased = written if avoid.condition.match_case else ""
            authored = normalize(written)
            for normal in _spellings(authored):
                form = Form(index, number, feature, cased)
                made.setdefault((normal, cased), _Made(normal, form, listed and normal == authored))
        yield from made.values()


def _shapes(pattern: str, term: Term) -> Iterator[tuple[str, Feature, bool]]:
    """What a pattern lists, then what inflection and a missing article make of it."""
    listed = [(text, variants(text, term.pos)) for text in expand(pattern)]
    for text, inflected in listed:
        yield text, inflected[text], True
    for text, inflected in listed:
        for written, feature in inflected.items():
            if written != text:
                yield written, feature, False
            # The fix takes an article that stands in front along, so no form needs to hold it.
            if written.lower().startswith("the ") and written.count(" ") >= _ARTICLE_MAY_MISS:
                yield written[4:], feature, False


def _spellings(normal: str) -> Iterator[str]:
    """A form with its hyphens as they are, as spaces, and a single one also closed up."""
    yield normal
    hyphens = normal.count("-")
    if hyphens:
        yield normal.replace("-", " ")
    if hyphens == 1:
        yield normal.replace("-", "")


def _inflected(terms: Iterable[Term]) -> Iterator[tuple[str, dict[str, str]]]:
    """For each text a fix may write, the forms of its head by feature.

    Where a noun takes no other number, its own is all there is to know.
    """
    for term in terms:
        fixes = [avoid.fix for avoid in term.avoid if avoid.fix]
        for text in dict.fromkeys((*term.renderings, *fixes)):
            fixed = term.pos is PartOfSpeech.FIXED
            own = feature_of(text, PartOfSpeech.NOUN if fixed else term.pos)
            if own is Feature.NONE:
                continue
            made = {str(own): text}
            if not fixed and (term.countable or term.pos is PartOfSpeech.VERB):
                for feature in _features(term.pos):
                    made.setdefault(str(feature), inflect(text, feature, term.pos))
            yield text, made


def _features(pos: PartOfSpeech) -> tuple[Feature, ...]:
    if pos is PartOfSpeech.NOUN:
        return (Feature.SINGULAR, Feature.PLURAL)
    return (Feature.BASE, Feature.THIRD, Feature.PAST, Feature.PARTICIPLE, Feature.ING)


def replacement_of(term: Term, avoid: Avoid) -> str | None:
    """What replaces a pattern before inflection: its own fix, the preferred form, or nothing."""
    if avoid.fix is not None:
        return avoid.fix
    return term.preferred
