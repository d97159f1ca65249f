"""A person's posts in the Chinese beside the English that gives the same person's titles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from editor.bilingual.naming.name_mentions import NameMention
from editor.bilingual.naming.people import ChinesePerson
from editor.bilingual.naming.posts import TITLE, Post, posts
from editor.bilingual.naming.source_names import SourceNames
from editor.model import Pair, Span

_CLAUSE = re.compile(r"[，；。：！？\n（）“”]")
_APPOSED = re.compile(r"\s*[,(（，]")


@dataclass(frozen=True, slots=True)
class Titled:
    """A person with the posts before the name and the English around it.

    Attributes:
        name: where the English has the name, in coordinates of the pair's segment.
        posts: the posts right before the name in the Chinese.
        around: the English in which whatever titles this person has must stand: that between
            the persons named before and after, or behind the name where titles follow names.
        titles: the person's own titles, those next to the name first, in coordinates of the
            pair's segment; never empty.
    """

    pair: Pair
    person: ChinesePerson
    name: Span
    posts: tuple[Post, ...]
    around: str
    titles: tuple[re.Match[str], ...]


def titled(names: SourceNames, pair: Pair) -> Iterator[Titled]:
    """The persons of a pair who have posts in the Chinese and titles in the English.

    One whom the sentence names again with a post is left out: which of them the English gives is
    its choice.
    """
    text = pair.segment.text
    mentions = names.mentions_in(pair)
    places = names.places_in(pair.source)
    if not mentions:
        return
    follow = TITLE.search(text, pair.span.start, mentions[0].span.start) is None
    first: dict[str, int] = {}
    for index, mention in enumerate(mentions):
        first.setdefault(mention.person.name, index)
    done = 0
    for person, place in sorted(places, key=lambda named: named[1]):
        marks = [mark.end() for mark in _CLAUSE.finditer(pair.source, done, place.start)]
        found = tuple(posts(pair.source[max([done, *marks]) : place.start]))
        done = place.end
        if person.name not in first or not found or _posted_again(pair.source, person, done):
            continue
        at = first[person.name]
        before = mentions[at - 1].span.end if at else pair.span.start
        after = mentions[at + 1].span.start if at + 1 < len(mentions) else pair.span.end
        around = text[mentions[at].span.end : after]
        if not (follow and _APPOSED.match(around)):
            around = text[before : mentions[at].span.start] + "\n" + around
        if own := _own(text, before, mentions[at], after):
            yield Titled(pair, person, mentions[at].span, found, around, own)


def _posted_again(chinese: str, person: ChinesePerson, done: int) -> bool:
    """Whether the person stands behind a post once more, after a place."""
    at = chinese.find(person.name, done)
    while at >= 0:
        marks = [mark.end() for mark in _CLAUSE.finditer(chinese, done, at)]
        if any(True for _ in posts(chinese[max([done, *marks]) : at])):
            return True
        at = chinese.find(person.name, at + len(person.name))
    return False


def _own(text: str, before: int, mention: NameMention, after: int) -> tuple[re.Match[str], ...]:
    """The person's own titles: those after a comma, else those before the name."""
    behind = Span(mention.span.end, max(mention.span.end, after))
    if _APPOSED.match(text, behind.start, behind.end) and (
        found := tuple(TITLE.finditer(text, behind.start, behind.end))
    ):
        return found
    ahead = TITLE.finditer(text, min(before, mention.span.start), mention.span.start)
    return tuple(reversed(list(ahead)))
