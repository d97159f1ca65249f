"""A person's name with another syllable than the Chinese has."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

from editor.bilingual.naming.name_mentions import letters_of
from editor.bilingual.naming.people import ChinesePerson
from editor.bilingual.naming.readings import readings
from editor.bilingual.naming.written_names import WrittenName, written_names
from editor.checks.base import Example, Fix, Hit, Measured, document_check
from editor.checks.context import Context
from editor.model import Document, Safety, Segment, Span
from editor.names.lexicon import surname_readings
from editor.names.pinyin import syllable_count
from editor.spans import Spans
from editor.taxonomy import Category, Severity

_TAIWANESE = (("ts", "z"), ("hs", "x"), ("ch", "j"), ("k", "g"), ("p", "b"), ("t", "d"))
"""Consonants of Wade-Giles and theirs of pinyin; a name spelled so is the bearer's choice."""
_CLOSE = 2
"""Letters by which a spelling that is no pinyin may differ from the right one."""
_SHORT = 4


_Known = dict[str, dict[str, ChinesePerson]]
"""Persons by their Chinese names, by the letters of their surname and of their given name."""


@document_check(
    category=Category.MISTRANSLATION,
    severity=Severity.CRITICAL,
    priority=8,
    measured=Measured(61, 61),
    examples=(
        Example(
            "Chairman ⟦Wang Haibo⟧ attended.",
            fix="Chairman Wang Haitao attended.",
            source="董事长王海涛出席。",
        ),
        Example(
            "Mayor ⟦Huang Wenhui⟧ and director Luo Yun spoke.",
            fix="Mayor Wang Wenhui and director Luo Yun spoke.",
            source="市长王文辉、主任罗云讲话。",
        ),
        Example(
            "Professor ⟦Dan Wenhui⟧ spoke.",
            fix="Professor Shan Wenhui spoke.",
            source="单文辉教授讲话。",
        ),
        Example(
            "General manager ⟦Luo Jignyuan⟧ spoke.",
            fix="General manager Luo Jingyuan spoke.",
            source="总经理罗静远讲话。",
        ),
        Example(
            "Luo Yingxue spoke. ⟦Luo Yinxue⟧ signed.",
            fix="Luo Yingxue spoke. Luo Yingxue signed.",
            source="副校长罗映雪讲话并签约。",
        ),
        Example("Chairman Wang Haitao attended with Wang Zhibo.", source="董事长王海涛出席。"),
        Example("Professor Zeng Changle spoke.", source="曾长乐教授讲话。"),
        Example("Professor Tseng Ch'ang-le spoke.", source="曾长乐教授讲话。"),
        Example(
            "Chairman Wang met the Wang Group. Wang Group paid.",
            source="董事长王海涛与王氏集团会谈。",
        ),
        Example("Chairman Wang Haibo attended."),
    ),
)
def wrong_person(document: Document, context: Context) -> Iterator[Hit]:
    """A person's name with another syllable than the Chinese has.

    Characters that look or sound alike are mixed up, and a man of whom nobody has heard attends
    the meeting. The surname or the given name is right, the rest is read by no characters of the
    whole source, and the right name is missing from the sentence; or only a letter or two differ
    from somebody the source names anywhere. Surnames have readings of their
    own (单 Shan, 曾 Zeng, 仇 Qiu); names as borne in Taiwan and Hong Kong are left alone.
    """
    names = context.source_names
    if not names.people:
        return
    written = _strange(document, context)
    # The other reading of a surname is read by its characters and wrong all the same.
    found = (w.letters for in_segment in written.values() for w in in_segment)
    read = names.read_somewhere(frozenset(found))
    done: set[tuple[int, int]] = set()
    for pair in context.pairs:
        inside = _inside(written.get(id(pair.segment), []), pair.span) if pair.confident else []
        if not inside:
            continue
        there = {mention.person.name for mention in names.mentions_in(pair)}
        missing = [
            person
            for person in names.named_in(pair)
            if person.name not in there and person.name not in pair.text
        ]
        for name, people in _meant(inside, _by_part(missing), read, _is_meant):
            done.add((id(pair.segment), name.span.start))
            yield _hit(pair.segment, name, people)
    everybody = _by_part(names.people)
    for segment in document.segments:
        others = [w for w in written[id(segment)] if (id(segment), w.span.start) not in done]
        for name, people in _meant(others, everybody, read, _is_near, once=False):
            yield _hit(segment, name, people)


def _strange(document: Document, context: Context) -> dict[int, list[WrittenName]]:
    """What is written like a name and is that of nobody in the source, by its segment."""
    names = context.source_names
    surnames = {reading for person in names.people for reading in readings(person.surname[0])}
    found = {}
    for segment in document.segments:
        known = Spans(mention.span for mention in names.mentions(segment))
        written = written_names(segment.text, surnames, context.resources.names.is_word)
        found[id(segment)] = [name for name in written if not known.meet(name.span)]
    return found


def _inside(written: list[WrittenName], span: Span) -> list[WrittenName]:
    first = bisect_left(written, span.start, key=lambda name: name.span.start)
    last = bisect_right(written, span.end, key=lambda name: name.span.end)
    return written[first:last]


def _by_part(people: Iterable[ChinesePerson]) -> _Known:
    found: _Known = defaultdict(dict)
    for person in people:
        if person.expected.strip():
            for letters in person.surname_letters | person.given_letters:
                found[letters][person.name] = person
    return found


def _meant(
    written: Iterable[WrittenName],
    known: _Known,
    read: frozenset[str],
    fits: Callable[[ChinesePerson, WrittenName, bool], bool],
    *,
    once: bool = True,
) -> Iterator[tuple[WrittenName, list[ChinesePerson]]]:
    """The names with the persons they can stand for, the likeliest first.

    With ``once``, a person for whom a name has been found is meant by no other.
    """
    done: set[str] = set()
    for name in written:
        alike = known.get(name.surname, {}) | known.get(name.given, {})
        people = [
            person
            for person in alike.values()
            if person.name not in done and fits(person, name, name.letters in read)
        ]
        if people:
            people.sort(key=lambda person: _distance(letters_of(person.expected), name.letters))
            if once:
                done.add(people[0].name)
            yield name, people


def _is_meant(person: ChinesePerson, written: WrittenName, read: bool) -> bool:
    """Whether the words can stand for nobody else, where the right name is missing."""
    same_given = written.given in person.given_letters
    if read:
        # 单文辉 is read Dan Wenhui as well, but not as a name.
        other = set(readings(person.surname)) - set(surname_readings().get(person.surname, ()))
        return same_given and written.surname in other
    if written.surname not in person.surname_letters:
        return same_given and syllable_count(written.given) > 1
    if _is_taiwanese(person, written):
        return False
    if syllable_count(written.given):
        return syllable_count(written.given) <= 2  # noqa: PLR2004 - given names have one or two
    return len(written.given) >= _SHORT and _is_near(person, written, read)


def _is_near(person: ChinesePerson, written: WrittenName, read: bool) -> bool:
    """Whether a letter or two of the given name are all that is wrong."""
    return (
        not read
        and written.surname in person.surname_letters
        and len(written.given) >= _SHORT
        and not _is_taiwanese(person, written)
        and any(_distance(written.given, given) <= _CLOSE for given in person.given_letters)
    )


def _hit(segment: Segment, written: WrittenName, people: list[ChinesePerson]) -> Hit:
    words = segment.text[written.span.start : written.span.end]
    first = people[0]
    far = _distance(letters_of(first.expected), written.letters) > _CLOSE
    if far and len(people) > 1:
        names = ", ".join(f"{person.name} ({person.expected})" for person in people)
        fixes: tuple[Fix, ...] = ()
        message = f"“{words}” is none of {names}."
    else:
        message = f"“{words}” for {first.name}: the name is {first.expected}."
        fixes = (Fix(first.expected, Safety.UNSAFE),)
    return Hit(
        written.span.start,
        written.span.end,
        message,
        fixes,
        source_term=first.name,
        segment=segment,
    )


def _is_taiwanese(person: ChinesePerson, written: WrittenName) -> bool:
    given = _plain(written.given)
    return any(_plain(letters) == given for letters in person.given_letters)


@lru_cache(maxsize=1 << 12)
def _plain(letters: str) -> str:
    """Letters with the consonants of both spellings made one."""
    letters = letters.replace("zh", "j").replace("q", "j")
    for one, other in _TAIWANESE:
        letters = letters.replace(one, other)
    return letters


def _distance(one: str, other: str) -> int:
    """Letters to insert, delete, replace or swap (optimal string alignment)."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        above, row = row, [i]
        for j, b in enumerate(other, 1):
            best = min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                best = min(best, before[j - 2] + 1)
            row.append(best)
        before = above
    return row[-1]
