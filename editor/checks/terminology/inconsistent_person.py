"""One person under several spellings in one document."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from editor.checks.base import Example, Fix, Hit, Measured, document_check
from editor.checks.context import Context
from editor.model import Document, Safety, Segment
from editor.names.persons import (
    Person,
    is_given,
    is_long,
    is_standard,
    letters,
    persons,
    sound,
)
from editor.taxonomy import Category, Severity

_SPLIT = re.compile(
    r"(?<![\w'’-])(?=([A-Z][a-z]{1,7}) ([A-Z]?[a-z]{1,11})(?:[ -]([A-Za-z][a-z]{0,6}))?(?![\w'’-]))"
)
_SOLID = re.compile(r"(?<![\w'’-])[A-Z][a-z]{1,9}(?:[A-Z][a-z]{1,9}){0,2}(?![\w'’-])")
_TWO = 2


@dataclass(frozen=True, slots=True)
class _Mention:
    segment: Segment
    person: Person


@document_check(
    category=Category.INCONSISTENT_USE,
    severity=Severity.MAJOR,
    priority=30,
    measured=Measured(9, 9),
    examples=(
        Example(
            "Gao Wenhui spoke. Gao Wenhui signed. Later ⟦Gao Wen Hui⟧ left.",
            fix="Gao Wenhui spoke. Gao Wenhui signed. Later Gao Wenhui left.",
        ),
        Example(
            "Situ Lian opened the plant. ⟦Si Tulian⟧ thanked the crew. Situ Lian left.",
            fix="Situ Lian opened the plant. Situ Lian thanked the crew. Situ Lian left.",
        ),
        Example(
            "Tang Lei'an chairs the firm. On Friday, ⟦Tang Lei an⟧ met suppliers.",
            fix="Tang Lei'an chairs the firm. On Friday, Tang Lei'an met suppliers.",
        ),
        Example(
            "Meng Changqing, chief engineer, opened the line. Meng Changqing thanked the crew. "
            "⟦Meng Chanqing⟧ also signed.",
            fix="Meng Changqing, chief engineer, opened the line. Meng Changqing thanked the crew. "
            "Meng Changqing also signed.",
        ),
        Example(
            "Zhao Yuxin spoke first. Then Zhao Yuxin and ⟦Yuxin Zhao⟧'s deputy met the press.",
            fix="Zhao Yuxin spoke first. Then Zhao Yuxin and Zhao Yuxin's deputy met the press.",
        ),
        Example("Li Xiaoming and Li Xiaomin, his sister, came. Li Xiaoming spoke."),
        Example("Wang Tao met Wang Dao. Mr. Wang thanked Wang Tao in Wuhan."),
        Example("Zheng Wan is a railway; the Zhengwan line runs to Wanzhou."),
    ),
)
def inconsistent_person(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001
    """One person, several spellings in one document.

    Engines transcribe a name sentence by sentence: the given name is split, a compound surname is
    cut in the wrong place, a letter is lost, surname and given name change places. The reader
    takes one person for two. Surname first, given name in one word: GB/T 28039-2011, The Chinese
    phonetic alphabet spelling rules for Chinese names.
    """
    mentions = [
        _Mention(segment, person)
        for segment in document.segments
        for person in persons(segment.text)
    ]
    if not mentions:
        return
    known: dict[str, list[_Mention]] = defaultdict(list)
    for mention in mentions:
        known[mention.person.letters].append(mention)
    long = {key for key, found in known.items() if any(is_long(m.person) for m in found)}
    for mention in _other_spellings(document, known, long):
        known[mention.person.letters].append(mention)
    for found in known.values():
        yield from _divided(found)
    yield from _turned(document, known)
    yield from _misspelled(known)


def _divided(mentions: list[_Mention]) -> Iterator[Hit]:
    """Spellings of the same letters."""
    counts = Counter(mention.person.name for mention in mentions)
    if len(counts) < _TWO:
        return
    standard = {m.person.name for m in mentions if is_standard(m.person)}
    kept = max(counts, key=lambda name: (counts[name], name in standard, "'" in name))
    surname = next(m.person.surname for m in mentions if m.person.name == kept)
    for mention in mentions:
        if mention.person.name != kept:
            severity = Severity.MINOR if mention.person.surname == surname else Severity.MAJOR
            yield _hit(mention, kept, counts, severity)


def _other_spellings(
    document: Document, known: dict[str, list[_Mention]], long: set[str]
) -> Iterator[_Mention]:
    """Mentions that only their letters give away: split oddly, in lower case or in one word."""
    if not long:
        return
    surnames = {m.person.surname for key in long for m in known[key]}
    starts = {key[:2] for key in long}
    taken = {(id(m.segment), m.person.start): key for key, found in known.items() for m in found}
    for segment in document.segments:
        text = segment.text
        for match in _SPLIT.finditer(text):
            first, second, third = match.groups()
            if first[:2].lower() not in starts:
                continue
            for last in (3, 2):
                key = letters(first + second + (third if third and last == 3 else ""))  # noqa: PLR2004
                if key in long:
                    if taken.get((id(segment), match.start())) != key:
                        end = match.end(last) if third else match.end(2)
                        given = text[match.start(2) : end]
                        yield _Mention(segment, Person(match.start(), end, first, given))
                    break
        for match in _SOLID.finditer(text):
            word = match.group()
            if word[:2].lower() in starts and word.lower() in long and word not in surnames:
                yield _Mention(segment, Person(match.start(), match.end(), "", word))


def _turned(document: Document, known: dict[str, list[_Mention]]) -> Iterator[Hit]:
    """Given name first, where the surname stands first elsewhere."""
    for mentions in list(known.values()):
        person = mentions[0].person
        if not person.surname or not is_long(person) or not is_given(person.given):
            continue
        turned = f"{person.given} {person.surname}"
        places = [
            _Mention(segment, Person(start, start + len(turned), person.surname, person.given))
            for segment in document.segments
            for start in _finds(turned, segment.text)
        ]
        counts = Counter(mention.person.name for mention in mentions)
        counts[turned] = len(places)
        for mention in places:
            yield _hit(mention, person.name, counts, Severity.MAJOR)


def _finds(name: str, text: str) -> Iterator[int]:
    start = text.find(name)
    while start >= 0:
        end = start + len(name)
        if not text[end : end + 1].isalnum():
            yield start
        start = text.find(name, end)


def _misspelled(known: dict[str, list[_Mention]]) -> Iterator[Hit]:
    """Names that differ by an h or a g."""
    alike: dict[str, list[str]] = defaultdict(list)
    for key, mentions in known.items():
        if mentions[0].person.surname and is_long(mentions[0].person):
            alike[sound(key)].append(key)
    for keys in alike.values():
        if len(keys) < _TWO:
            continue
        keys.sort(key=lambda key: -len(known[key]))
        common = known[keys[0]]
        for key in keys[1:]:
            rare = known[key]
            if len(rare) > 1 or len(common) < _TWO or _meet(rare, common):
                continue
            counts = Counter(m.person.name for m in (*common, *rare))
            for mention in rare:
                yield _hit(mention, common[0].person.name, counts, Severity.MAJOR)


def _meet(some: Iterable[_Mention], others: Iterable[_Mention]) -> bool:
    """Whether both stand in one sentence: two people, then."""
    places = {id(m.segment): m for m in some}
    for other in others:
        if mention := places.get(id(other.segment)):
            first, second = sorted((mention.person.start, other.person.start))
            if ". " not in mention.segment.text[first:second]:
                return True
    return False


def _hit(mention: _Mention, kept: str, counts: Counter[str], severity: Severity) -> Hit:
    shown = ", ".join(f"“{name.strip()}” ({number})" for name, number in counts.most_common())
    return Hit(
        mention.person.start,
        mention.person.end,
        f"One name, several spellings in this document: {shown}.",
        (Fix(kept.strip(), Safety.UNSAFE),),
        severity=severity,
        segment=mention.segment,
    )
