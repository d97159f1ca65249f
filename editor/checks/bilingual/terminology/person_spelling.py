"""A Chinese person's name in the wrong order, or cut in the wrong place."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from editor.bilingual.naming.name_mentions import NameMention, Order, letters_of
from editor.checks.base import Example, Fix, Hit, Measured, document_check
from editor.checks.context import Context
from editor.model import Document, Safety, Segment
from editor.taxonomy import Category, Severity


@dataclass(frozen=True, slots=True)
class _Place:
    segment: Segment
    mention: NameMention


@document_check(
    category=Category.INCONSISTENT_USE,
    severity=Severity.MAJOR,
    priority=21,
    measured=Measured(28, 28),
    examples=(
        Example(
            "Chairman Tang Wenhui and ⟦Changhe Wu⟧, the mayor, came. Tang Wenhui spoke.",
            fix="Chairman Tang Wenhui and Wu Changhe, the mayor, came. Tang Wenhui spoke.",
            source="董事长唐文辉和市长吴长河出席，唐文辉致辞。",
        ),
        Example(
            "Mayor ⟦Si Tulian⟧ opened the plant.",
            fix="Mayor Situ Lian opened the plant.",
            source="市长司徒莲为工厂揭幕。",
        ),
        Example(
            "General manager ⟦Gao Wen Hui⟧ spoke.",
            fix="General manager Gao Wenhui spoke.",
            source="总经理高文辉致辞。",
        ),
        Example(
            "Director Zeng Le and Zhao Xingwen came; ⟦Zhao Hangwen⟧ spoke, and Zhao Xingwen left.",
            fix="Director Zeng Le and Zhao Xingwen came; Zhao Xingwen spoke, and Zhao Xingwen"
            " left.",
            source="主任曾乐和总经理赵行文出席，赵行文讲话，赵行文随后离开。",
        ),
        Example("Professors Wenhui Gao and Changhe Wu came.", source="教授高文辉、吴长河出席。"),
        Example("General manager Lin Yu'an spoke.", source="总经理林予安致辞。"),
        Example("Mayor Situ Lian opened the plant.", source="市长司徒莲为工厂揭幕。"),
        Example("Chairman Tang Wenhui and Changhe Wu, the mayor, came."),
    ),
)
def person_spelling(document: Document, context: Context) -> Iterator[Hit]:
    """A name that the Chinese knows, in the wrong order or cut in the wrong place.

    Engines turn one name of a list round and leave the others, cut a compound surname in two, or
    split a given name. The Chinese tells which part is the surname. Surname first, given name in
    one word: GB/T 28039-2011, The Chinese phonetic alphabet spelling rules for Chinese names.
    Where most names of a text stand given name first, or hyphenated, that is its style and stays.
    """
    places = [
        _Place(segment, mention)
        for segment in (document.segments if context.pairs else ())
        for mention in context.source_names.mentions(segment)
    ]
    orders = Counter(place.mention.order for place in places)
    surname_first = orders[Order.SURNAME] >= orders[Order.GIVEN]
    hyphens = sum(place.mention.hyphen for place in places)
    hyphenates = hyphens * 2 > len(places)
    of_person = defaultdict[str, list[_Place]](list)
    for place in places:
        of_person[place.mention.person.name].append(place)
    for found in of_person.values():
        usual = _usual(found)
        for place in found:
            if hit := _judged(place, usual, turned=surname_first, hyphenates=hyphenates):
                yield hit


def _usual(places: Iterable[_Place]) -> str:
    """How a person's name is mostly written, where it is written as it should be."""
    counts = Counter(
        " ".join(place.mention.words)
        for place in places
        if place.mention.order is Order.SURNAME and _is_well_cut(place.mention)
    )
    if not counts:
        return next(iter(places)).mention.person.expected
    return counts.most_common(1)[0][0]


def _is_well_cut(mention: NameMention) -> bool:
    """Whether it is two words, the surname and the given name, both with a capital."""
    words = mention.words if mention.order is Order.SURNAME else mention.words[::-1]
    return (
        len(words) == 2  # noqa: PLR2004 - surname and given name
        and letters_of(words[0]) in mention.person.surname_letters
        and all(word[0].isupper() for word in words)
    )


def _judged(place: _Place, usual: str, *, turned: bool, hyphenates: bool) -> Hit | None:
    mention = place.mention
    written = " ".join(mention.words)
    if mention.order is Order.GIVEN:
        if not turned:
            return None
        return _hit(place, usual, "the surname stands first, as in the other names", Severity.MAJOR)
    if not _is_well_cut(mention):
        if hyphenates and mention.hyphen:
            return None
        return _hit(place, usual, *_what_is_wrong(mention))
    if letters_of(written) != letters_of(usual):
        return _hit(place, usual, "the same person is spelled otherwise elsewhere", Severity.MAJOR)
    return None


def _what_is_wrong(mention: NameMention) -> tuple[str, Severity]:
    if len(mention.words) == 1:
        return "surname and given name are two words", Severity.MINOR
    if letters_of(mention.words[0]) not in mention.person.surname_letters:
        return "the surname is cut in the wrong place", Severity.MAJOR
    if len(mention.words) == 2:  # noqa: PLR2004 - surname and given name
        return "both its parts take a capital", Severity.MINOR
    return "the given name is one word", Severity.MINOR


def _hit(place: _Place, usual: str, what: str, severity: Severity) -> Hit:
    mention = place.mention
    start, end = mention.span.start, mention.span.end
    found = place.segment.text[start:end]
    return Hit(
        start,
        end,
        f"“{found}” is {mention.person.name}, “{usual}”: {what}.",
        (Fix(usual, Safety.UNSAFE),),
        severity=severity,
        source_term=mention.person.name,
        segment=place.segment,
    )
