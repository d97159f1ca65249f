"""A person of the Chinese whom the English leaves out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from editor.bilingual.naming.name_mentions import NameMention, Word, words_of
from editor.bilingual.naming.people import ChinesePerson
from editor.bilingual.naming.person_context import is_byline
from editor.checks.base import Example, Hit, Measured, document_check
from editor.checks.context import Context
from editor.glossary.matcher import GlossaryMatcher
from editor.model import Document, Pair, Span
from editor.names.lexicon import CALENDAR, HEADS, NO_NAMES_OF_THEIR_OWN, TITLES
from editor.names.persons import is_everyday, is_given, is_surname
from editor.spans import Spans
from editor.taxonomy import Category, Severity


@document_check(
    category=Category.OMISSION,
    severity=Severity.MAJOR,
    priority=58,
    measured=Measured(2, 2),
    examples=(
        Example(
            "Among the guests were ⟦Wang Haitao⟧, the mayor, and Luo Yun, the director.",
            source="市长王海涛、总经理吴长河、主任罗云出席。",
        ),
        Example("⟦The chairman gave a speech.⟧", source="董事长吴长河致辞。"),
        Example(
            "Among the guests were Wang Haitao, Wu Changhe and Luo Yun.",
            source="市长王海涛、总经理吴长河、主任罗云出席。",
        ),
        Example("Mr. Wu, the chairman, gave a speech.", source="董事长吴长河致辞。"),
        Example("Paul Chan, the secretary, spoke.", source="司长陈茂波讲话。"),
        Example("The new line opened on Monday.", source="（记者 吴长河）新线路周一开通。"),
        Example("The chairman gave a speech."),
    ),
)
def missing_person(_: Document, context: Context) -> Iterator[Hit]:
    """A person of the Chinese whom the English leaves out.

    Who attended is what such a release is printed for, and whoever was left out reads it. Engines
    drop names out of long lists. Counted as missing is only who is nowhere in the English, by full
    name or surname, where no other unknown name can stand for him; reporters in bylines are not
    asked for.
    """
    names = context.source_names
    lost: dict[str, list[tuple[Pair, Span]]] = defaultdict(list)
    excused: set[str] = set()
    for pair in context.pairs:
        places = [
            (person, place)
            for person, place in names.places_in(pair.source)
            if person.sure and person.name not in names.mentioned
        ]
        if not places:
            continue
        excusing = not (pair.confident and pair.text.strip()) or _names_more(pair, context)
        for person, place in places:
            if excusing or person.name in pair.text or is_byline(pair.source, place.start):
                excused.add(person.name)
            else:
                lost[person.name].append((pair, place))
    for person in names.people:
        if person.name in lost and person.name not in excused:
            pair, place = lost[person.name][0]
            yield _hit(pair, person, _near(place, pair, context))


def _names_more(pair: Pair, context: Context) -> bool:
    """Whether the English has a word that may be somebody's name in another spelling."""
    names = context.source_names
    known = Spans(mention.span for mention in names.mentions_in(pair))
    text = pair.segment.text
    words = [
        word
        for word in words_of(text)
        if pair.span.start <= word.start
        and word.end <= pair.span.end
        and word.text[0].isupper()
        and not known.meet(Span(word.start, word.end))
    ]
    parts = {
        letters
        for person in names.named_in(pair)
        for letters in person.surname_letters | person.given_letters
    }
    if any(word.letters in parts for word in words):
        return True
    if any(
        one.letters + other.letters in parts or (is_surname(one.text) and is_given(other.text))
        for one, other in pairwise(words)
        if text[one.end : other.start] == " "
    ):
        return True
    # A place or a company of the Chinese is no person in disguise.
    vocabulary = _vocabulary(context.resources.glossary)
    unknown = frozenset(
        word.letters
        for word in words
        if word.letters not in vocabulary and _may_be_name(word, context)
    )
    return bool(unknown - names.read_somewhere(unknown))


@lru_cache(maxsize=2)
def _vocabulary(glossary: GlossaryMatcher) -> frozenset[str]:
    """The words of the glossary's English: none of them is a person of whom it does not know."""
    return frozenset(
        word.letters
        for term in glossary.compiled.terms
        for rendering in term.renderings
        for word in words_of(rendering)
    )


def _may_be_name(word: Word, context: Context) -> bool:
    return (
        len(word.letters) > 1
        and not word.text.isupper()
        and word.text not in HEADS
        and word.text not in TITLES
        and word.text not in CALENDAR
        and word.letters not in NO_NAMES_OF_THEIR_OWN
        and word.letters not in _SHORT_WORDS
        and not is_everyday(word.letters)
        and not context.resources.names.is_word(word.text)
    )


_SHORT_WORDS = frozenset(
    "also and are but city data deep five four full gave good have held high into it its key last"
    " less live long made main many mega more most much must new news next nine north only open our"
    " over part past plan rich road safe same site six some such tech ten that the then they this"
    " time town trade two very was week well were west what when with work year zone east asia"
    " china co ltd inc corp cpc twenty thirty forty fifty sixty".split()
)
"""Words of up to four letters that begin sentences and names of bodies."""


def _near(place: Span, pair: Pair, context: Context) -> NameMention | None:
    """The mention of the person named before in the Chinese; failing that, of the one after."""
    named = {m.person.name: m for m in reversed(context.source_names.mentions_in(pair))}
    others = [
        (span.start, named[person.name])
        for person, span in context.source_names.places_in(pair.source)
        if person.name in named
    ]
    before = [found for start, found in others if start < place.start]
    after = [found for start, found in others if start > place.start]
    return before[-1] if before else next(iter(after), None)


def _hit(pair: Pair, person: ChinesePerson, near: NameMention | None) -> Hit:
    span = near.span if near else pair.span
    where = f" beside {near.person.name}" if near else " here"
    return Hit(
        span.start,
        span.end,
        f"The Chinese names {person.name} ({person.expected}){where}; the English does not.",
        source_term=person.name,
        segment=pair.segment,
    )
