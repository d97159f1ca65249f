"""The names of a document's Chinese source and where its English has them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Mapping
from functools import cached_property

from ahocorasick_rs import AhoCorasick, MatchKind

from editor.bilingual.naming.name_mentions import NameMention, Order, name_mentions, words_of
from editor.bilingual.naming.organizations import Organization, organizations
from editor.bilingual.naming.people import ChinesePerson, people
from editor.bilingual.naming.places import KNOWN_PLACES
from editor.bilingual.naming.readings import find_readings
from editor.bilingual.traditional import simplified
from editor.model import Document, Pair, Segment, Span


class SourceNames:
    """The persons named in the Chinese of one document, each analysis made when first needed."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._mentions: dict[int, tuple[NameMention, ...]] = {}

    @cached_property
    def chinese(self) -> str:
        """The whole source in simplified characters, a block a line; empty without one."""
        if self._document.source is not None:
            parts = [segment.text for segment in self._document.source.segments]
        else:
            parts = list(dict.fromkeys(pair.source for pair in self._document.pairs))
        return simplified("\n".join(parts))

    @cached_property
    def people(self) -> tuple[ChinesePerson, ...]:
        """The persons it names, in the order of their first mention."""
        return people(self.chinese)

    @cached_property
    def by_letters(self) -> Mapping[str, tuple[ChinesePerson, Order]]:
        """Persons by the letters of their name in either order; of two the first keeps them."""
        found: dict[str, tuple[ChinesePerson, Order]] = {}
        for order in Order:
            for person in self.people:
                spelled = person.letters if order is Order.SURNAME else person.turned
                for letters in sorted(spelled):
                    found.setdefault(letters, (person, order))
        return found

    @cached_property
    def organizations(self) -> tuple[Organization, ...]:
        """The companies, schools and other bodies it may name, places left out.

        Only one whose trade name the English writes in pinyin somewhere is certain.
        """
        return tuple(
            body for body in organizations(self.chinese) if not body.letters & KNOWN_PLACES
        )

    def bodies_in(self, chinese: str) -> Counter[str]:
        """How often some Chinese of the source has each trade name."""
        found = self._trade_automaton.find_matches_as_indexes(simplified(chinese))
        return Counter(self.organizations[number].brand for number, _, _ in found)

    @cached_property
    def _trade_automaton(self) -> AhoCorasick:
        brands = [body.brand for body in self.organizations]
        return AhoCorasick(brands, matchkind=MatchKind.LeftmostLongest)

    def mentions(self, segment: Segment) -> tuple[NameMention, ...]:
        """Where a segment of the English names them."""
        key = id(segment)  # segments live as long as their document
        if key not in self._mentions:
            self._mentions[key] = tuple(name_mentions(segment.text, self.by_letters))
        return self._mentions[key]

    def spans(self, segment: Segment) -> tuple[Span, ...]:
        """Where a segment has a person or a trade name of the source; some may overlap."""
        people = [mention.span for mention in self.mentions(segment)]
        trade = [
            Span(word.start, word.end)
            for word in words_of(segment.text)
            if word.letters in self._trade_names and word.text[0].isupper()
        ]
        return (*people, *trade)

    @cached_property
    def _trade_names(self) -> frozenset[str]:
        return frozenset(letters for body in self.organizations for letters in body.letters)

    def mentions_in(self, pair: Pair) -> tuple[NameMention, ...]:
        """Where the English of a pair names them, in coordinates of the segment."""
        found = self.mentions(pair.segment)
        first = bisect_left(found, pair.span.start, key=lambda mention: mention.span.start)
        last = bisect_right(found, pair.span.end, key=lambda mention: mention.span.end)
        return found[first:last]

    def named_in(self, pair: Pair) -> tuple[ChinesePerson, ...]:
        """The persons the Chinese of a pair names."""
        return tuple(person for person, _ in self.places_in(pair.source))

    def places_in(self, chinese: str) -> tuple[tuple[ChinesePerson, Span], ...]:
        """The persons some Chinese of the source names, each once, and where first."""
        found: dict[str, Span] = {}
        for number, start, end in self._automaton.find_matches_as_indexes(simplified(chinese)):
            found.setdefault(self.people[number].name, Span(start, end))
        return tuple((self._by_name[name], span) for name, span in found.items())

    @cached_property
    def _by_name(self) -> dict[str, ChinesePerson]:
        return {person.name: person for person in self.people}

    @cached_property
    def _automaton(self) -> AhoCorasick:
        names = [person.name for person in self.people]
        return AhoCorasick(names, matchkind=MatchKind.LeftmostLongest)

    @cached_property
    def mentioned(self) -> frozenset[str]:
        """The Chinese names of the persons the English names anywhere."""
        return frozenset(
            found.person.name
            for segment in self._document.segments
            for found in self.mentions(segment)
        )

    def read_somewhere(self, words: frozenset[str]) -> frozenset[str]:
        """Those of some words of pinyin, lower case, that characters of the source read as."""
        return frozenset(find_readings(self.chinese, words))
