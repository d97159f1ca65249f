"""A company's or a person's name translated character by character."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from editor.checks.base import Example, Fix, Hit, Measured, document_check
from editor.checks.context import Context
from editor.model import Document, Safety
from editor.names.brands import brands, is_translation, pairs, syllables
from editor.names.meanings import MEANINGS
from editor.names.persons import Person, persons
from editor.names.pinyin import is_pinyin
from editor.taxonomy import Category, Severity

_SURNAME_AND_WORD = re.compile(
    r"(?<![\w'’-])([A-Z][a-z]{1,7}) ([A-Z][a-z]{2,12})(?: ([A-Z][a-z]{2,12}))?(?![\w'’-]| [A-Z])"
)
_ENOUGH = 2
_MOST = 20  # names tried for one kind of company; keeps hostile input cheap


@document_check(
    category=Category.DO_NOT_TRANSLATE,
    severity=Severity.MAJOR,
    priority=25,
    measured=Measured(6, 6),
    examples=(
        Example(
            "Mingyang Group opened a plant. Mingyang Group has two. ⟦Bright Yang⟧ Group is large.",
            fix="Mingyang Group opened a plant. Mingyang Group has two. Mingyang Group is large.",
        ),
        Example(
            "Songhe University met Taihe Steel. ⟦Pine River⟧ University thanked Songhe University.",
            fix="Songhe University met Taihe Steel. Songhe University thanked Songhe University.",
        ),
        Example(
            "Tonghai New Energy grew. Tonghai New Energy hired. ⟦Copper HAI⟧ New Energy sold cars.",
            fix="Tonghai New Energy grew. Tonghai New Energy hired. Tonghai New Energy sold cars.",
        ),
        Example(
            "Mingyang Group and Tomorrow Group met Bright Food Group in Mingyang Group's hall."
        ),
        Example("Songhe University joined East Lake University and Songhe University press."),
        Example("Pine River University and Tang Steel opened. Songhe Bank paid."),
    ),
)
def translated_name(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001
    """A company's or a person's name translated character by character.

    A trade name keeps its pinyin or its registered English; translated in one sentence and
    transcribed in the next, it makes two companies of one, and the reader looks for the other.
    Found where the name stands in pinyin elsewhere in the same text and the English words are what
    its characters may mean.
    """
    yield from _companies(document)
    yield from _persons(document)


def _companies(document: Document) -> Iterator[Hit]:
    counts: Counter[str] = Counter()
    heads: dict[str, Counter[str]] = defaultdict(Counter)
    for segment in document.segments:
        for _, brand, head in brands(segment.text):
            counts[brand] += 1
            heads[head][brand] += 1
    known = {
        head: [brand for brand, _ in found.most_common(_MOST) if counts[brand] >= _ENOUGH]
        for head, found in heads.items()
    }
    for segment in document.segments:
        for pair in pairs(segment.text):
            for brand in known.get(pair.head, ()):
                if not is_translation(pair, brand):
                    continue
                found = f"{pair.first} {pair.second}"
                yield Hit(
                    pair.start,
                    pair.end,
                    f"“{found} {pair.head}” is “{brand} {pair.head}” ({counts[brand]} times in this"
                    " document), its name translated word by word.",
                    (Fix(brand, Safety.UNSAFE),),
                    segment=segment,
                )
                break


def _persons(document: Document) -> Iterator[Hit]:
    """Luo Knows, where Luo Zhiyuan stands elsewhere."""
    known: dict[str, list[Person]] = defaultdict(list)
    for segment in document.segments:
        for person in persons(segment.text):
            if len(known[person.surname]) < _MOST:
                known[person.surname].append(person)
    for segment in document.segments if known else ():
        for match in _SURNAME_AND_WORD.finditer(segment.text):
            surname, word, last = match.groups()
            if surname not in known or is_pinyin(word):
                continue
            for person in known[surname]:
                if _says(word, person) and (last is None or _says(last, person)):
                    yield Hit(
                        *match.span(),
                        f"“{match.group()}” seems to be {person.name}, the name translated.",
                        (Fix(person.name, Safety.UNSAFE),),
                        segment=segment,
                    )
                    break


def _says(word: str, person: Person) -> bool:
    """Whether a word may translate a syllable of somebody's given name, or is that syllable."""
    parts = [part for split in syllables(person.given) for part in split]
    return any(word.lower() == part or word.lower() in MEANINGS.get(part, ()) for part in parts)
