"""The entity sheet: everyone and everything a release names, in Chinese and in its English.

An editor signs for the names first of all. The sheet shows, for each person, place, organization
and title of the Chinese, the English it should have and the forms that stand in the text; those the
checks object to are marked, so that sheet and findings never disagree.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from editor.bilingual.naming.name_mentions import words_of
from editor.bilingual.naming.person_context import is_byline
from editor.bilingual.naming.person_posts import titled
from editor.bilingual.naming.place_names import place_names
from editor.bilingual.naming.posts import is_post
from editor.bilingual.pairing.anchors import source_terms
from editor.checks.accuracy.translated_name import translated_name
from editor.checks.accuracy.wrong_office import wrong_office
from editor.checks.base import Check
from editor.checks.bilingual.accuracy.missing_person import missing_person
from editor.checks.bilingual.accuracy.name_as_words import name_as_words
from editor.checks.bilingual.accuracy.unread_name import unread_name
from editor.checks.bilingual.accuracy.wrong_person import wrong_person
from editor.checks.bilingual.accuracy.wrong_post import wrong_post
from editor.checks.bilingual.accuracy.wrong_region import wrong_region
from editor.checks.bilingual.terminology.organization_name import organization_name
from editor.checks.bilingual.terminology.person_spelling import person_spelling
from editor.checks.context import Context
from editor.checks.terminology.broken_name import broken_name
from editor.checks.terminology.inconsistent_person import inconsistent_person
from editor.entity import Entity, EntityKind, Form
from editor.glossary.term import Term
from editor.model import Span
from editor.spans import Spans

_OTHERS: Final = (broken_name, inconsistent_person, translated_name)
"""Checks that do not say whose name it is: whatever form they touch is wrong."""
_CHECKS: Final = (
    wrong_person,
    person_spelling,
    name_as_words,
    missing_person,
    unread_name,
    wrong_region,
    organization_name,
    wrong_post,
)
"""Checks that say in Chinese what they object to."""
_NAMING_DOMAINS = frozenset(
    "organization government-titles party-titles geography corporate".split()
)
"""Domains of the glossary that hold names and titles."""
_NO_NAME = re.compile("(?:股份)?有限(?:责任)?公司|.*(?:精神|报告)")


@dataclass(frozen=True, slots=True)
class _Place:
    """A form in the English, before those that are written alike are put together."""

    span: Span
    right: bool


def entity_sheet(context: Context) -> tuple[Entity, ...]:
    """The entities of a document that has its Chinese: people, places, organizations, titles.

    Args:
        context: the document, aligned with its source, and the resources.

    Returns:
        each kind in the order of its first mention in the source; nothing without a source.
    """
    if not context.pairs:
        return ()
    sheet = _Sheet(context)
    found = (*sheet.people(), *sheet.places(), *sheet.organizations(), *sheet.titles())
    return tuple(entity for entity in found if entity.forms or entity.missing)


class _Sheet:
    """Gathers the entities of one document."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._names = context.source_names
        self._wrong: dict[str, list[Span]] = defaultdict(list)
        self._unread: dict[str, str] = {}
        self._missing: set[str] = set()
        for check in _CHECKS:
            for segment, hit in check.detect(context):
                if not hit.source_term:
                    continue
                if check is missing_person:
                    self._missing.add(hit.source_term)
                    continue
                self._wrong[hit.source_term].append(segment.to_document(hit.start, hit.end))
                if check is unread_name:
                    self._unread[hit.source_term] = hit.fixes[0].replacement
        self._doubted = self._touched(_OTHERS)
        self._doubted_titles = self._touched((wrong_office,))
        self._terms = self._named_terms()

    def people(self) -> Iterator[Entity]:
        """The persons, but those of bylines that the English leaves out."""
        places: dict[str, list[Span]] = defaultdict(list)
        for segment in self._context.document.segments:
            for mention in self._names.mentions(segment):
                span = segment.to_document(mention.span.start, mention.span.end)
                places[mention.person.name].append(span)
        chinese = self._names.chinese
        for person in self._names.people:
            there = places[person.name]
            lost = person.name in self._missing and not is_byline(chinese, person.mentions[0].start)
            yield self._entity(
                person.name,
                EntityKind.PERSON,
                person.expected,
                len(person.mentions),
                there,
                missing=lost,
            )

    def places(self) -> Iterator[Entity]:
        """The places whose English stands in the text, and those written wrongly."""
        known = {name for name, (_, kind, _) in self._terms.items() if kind is EntityKind.PLACE}
        english = self._capitalized()
        for place in place_names(self._names.chinese, frozenset(english)):
            self._unread.pop(place.chinese, None)
            if place.chinese not in known:
                there = [span for letters in place.letters for span in english.get(letters, ())]
                yield self._entity(
                    place.chinese, EntityKind.PLACE, place.expected, place.mentions, there
                )
        for chinese, expected in self._unread.items():
            count = self._names.chinese.count(chinese)
            yield self._entity(chinese, EntityKind.PLACE, expected, count, ())
        yield from self._of_glossary(EntityKind.PLACE)

    def organizations(self) -> Iterator[Entity]:
        """The bodies whose trade name the text writes in pinyin somewhere, and the glossary's."""
        english = self._capitalized()
        for body in self._names.organizations:
            there = [span for letters in body.letters for span in english.get(letters, ())]
            if there:
                yield self._entity(
                    body.name, EntityKind.ORGANIZATION, body.expected, len(body.mentions), there
                )
        yield from self._of_glossary(EntityKind.ORGANIZATION)

    def titles(self) -> Iterator[Entity]:
        """The posts of the persons named, and those of the glossary."""
        counts: dict[str, int] = defaultdict(int)
        expected: dict[str, str | None] = {}
        there: dict[str, list[Span]] = defaultdict(list)
        for pair in self._context.pairs:
            for case in titled(self._names, pair):
                for post in case.posts:
                    counts[post.text] += 1
                    expected[post.text] = post.preferred
                    title = next((t for t in case.titles if post.is_rendered(t[0])), None)
                    if title is not None:
                        there[post.text].append(pair.segment.to_document(*title.span()))
        for text, count in counts.items():
            if text not in self._terms:
                yield self._entity(text, EntityKind.TITLE, expected[text], count, there[text])
        yield from self._of_glossary(EntityKind.TITLE)

    def _of_glossary(self, kind: EntityKind) -> Iterator[Entity]:
        spans: dict[str, list[_Place]] = defaultdict(list)
        for segment in self._context.document.segments:
            for match in self._context.terms(segment):
                span = segment.to_document(match.span.start, match.span.end)
                spans[match.term.id].append(_Place(span, match.avoid is None))
        for chinese, (term, of_kind, count) in self._terms.items():
            if of_kind is kind:
                places = self._judged(chinese, spans[term.id])
                yield self._put_together(chinese, kind, term.preferred, count, places)

    def _named_terms(self) -> dict[str, tuple[Term, EntityKind, int]]:
        """The glossary's names and titles in the source, with how often they stand there."""
        found: dict[str, tuple[Term, EntityKind, int]] = {}
        seen: dict[str, str] = {}
        chinese = self._names.chinese
        for span, term in source_terms(self._context.resources.glossary).find(chinese):
            kind = _kind(term, chinese[span.start : span.end])
            # 副厅长 is not a 厅长.
            second = kind is EntityKind.TITLE and chinese[span.start - 1 : span.start] == "副"
            if kind is not None and not second:
                name = seen.setdefault(term.id, chinese[span.start : span.end])
                count = found[name][2] if name in found else 0
                found[name] = (term, kind, count + 1)
        return found

    def _capitalized(self) -> dict[str, list[Span]]:
        """Places of the capitalized words of the English, by their letters."""
        found: dict[str, list[Span]] = defaultdict(list)
        for segment in self._context.document.segments:
            for word in words_of(segment.text):
                if word.text[0].isupper():
                    found[word.letters].append(segment.to_document(word.start, word.end))
        return found

    def _entity(
        self,
        chinese: str,
        kind: EntityKind,
        expected: str | None,
        mentions: int,
        there: Iterable[Span],
        *,
        missing: bool = False,
    ) -> Entity:
        places = self._judged(chinese, (_Place(span, right=True) for span in there))
        return self._put_together(chinese, kind, expected, mentions, places, missing=missing)

    def _judged(self, chinese: str, there: Iterable[_Place]) -> list[_Place]:
        """The forms, those replaced that a check objects to naming this entity."""
        wrong = list(dict.fromkeys(self._wrong[chinese]))
        spans = Spans(wrong)
        kept = [place for place in there if not spans.meet(place.span)]
        return [*kept, *(_Place(span, right=False) for span in wrong)]

    def _touched(self, checks: Iterable[Check]) -> Spans:
        return Spans(
            segment.to_document(hit.start, hit.end)
            for check in checks
            for segment, hit in check.detect(self._context)
        )

    def _put_together(
        self,
        chinese: str,
        kind: EntityKind,
        expected: str | None,
        mentions: int,
        places: Iterable[_Place],
        *,
        missing: bool = False,
    ) -> Entity:
        text = self._context.document.text
        doubted = self._doubted_titles if kind is EntityKind.TITLE else self._doubted
        alike: dict[tuple[str, bool], list[Span]] = defaultdict(list)
        for place in sorted(places, key=lambda place: place.span):
            words = " ".join(text[place.span.start : place.span.end].split())
            right = place.right and not doubted.meet(place.span)
            alike[words, right].append(place.span)
        forms = [Form(words, tuple(spans), right) for (words, right), spans in alike.items()]
        forms.sort(key=lambda form: -len(form.places))
        usual = next((form.text for form in forms if form.right), None)
        if kind in {EntityKind.PERSON, EntityKind.PLACE} and usual is not None:
            expected = usual
        return Entity(chinese, kind, expected, mentions, tuple(forms), missing)


def _kind(term: Term, chinese: str) -> EntityKind | None:
    """What a term of the glossary names; None if it is no name and no title."""
    if term.domain not in _NAMING_DOMAINS or not term.preferred:
        return None
    if is_post(chinese):
        return EntityKind.TITLE
    if term.preferred.islower() or term.domain == "corporate" or _NO_NAME.fullmatch(chinese):
        return None
    return EntityKind.PLACE if term.domain == "geography" else EntityKind.ORGANIZATION
