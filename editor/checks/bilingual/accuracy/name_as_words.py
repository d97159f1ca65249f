"""A person's name read as a pronoun or translated as a word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from editor.bilingual.naming.name_mentions import words_of
from editor.bilingual.naming.people import ChinesePerson
from editor.checks.base import Example, Fix, Hit, Measured, document_check
from editor.checks.context import Context
from editor.model import Document, Pair, Safety
from editor.names.lexicon import HEADS, TITLES
from editor.names.persons import is_everyday
from editor.names.pinyin import is_pinyin
from editor.taxonomy import Category, Severity

_PRONOUN = re.compile(r"[\"“'‘]?(He|She|You) (?=[a-z])")
_OPENING = re.compile(r"[“\"‘《\s]*")


@document_check(
    category=Category.MISTRANSLATION,
    severity=Severity.MAJOR,
    priority=23,
    measured=Measured(2, 2),
    examples=(
        Example(
            "Editor: ⟦Fang Knows⟧. Luo Yun spoke.",
            fix="Editor: Fang Zhixing. Luo Yun spoke.",
            source="编辑：方知行。主任罗云讲话。",
        ),
        Example(
            "⟦He⟧ put forward two proposals.",
            fix="He Changfeng put forward two proposals.",
            source="贺长风提出两点建议。",
        ),
        Example("Fang Zhixing knows. Luo Yun spoke.", source="方知行表示知道，主任罗云讲话。"),
        Example("Fang Group was praised by its head.", source="方知行表示赞赏。"),
        Example("He put forward two proposals.", source="他提出两点建议。"),
        Example("He Changfeng put forward two proposals.", source="贺长风提出两点建议。"),
        Example("Editor: Fang Knows. Luo Yun spoke."),
    ),
)
def name_as_words(_: Document, context: Context) -> Iterator[Hit]:
    """A person's name read as a pronoun or translated as a word.

    贺 and 何 are He in pinyin, 佘 is She, 游 is You: an engine that takes the surname for a pronoun
    drops the given name, and somebody else seems to speak. Others translate the given name, and
    方知行 becomes Fang Knows. The Chinese sentence begins with the name, and the sentence before
    does not hold it, so that no pronoun can stand for it; or an English word follows the surname.
    """
    before: Pair | None = None
    for pair in context.pairs:
        if pair.confident:
            there = {m.person.name for m in context.source_names.mentions_in(pair)}
            for person in context.source_names.named_in(pair):
                if person.name not in there and person.name not in pair.text and person.sure:
                    yield from _translated(pair, person, context)
                    yield from _pronoun(pair, person, before)
        before = pair


def _translated(pair: Pair, person: ChinesePerson, context: Context) -> Iterator[Hit]:
    """Fang Knows."""
    text = pair.segment.text
    words = [w for w in words_of(pair.text) if w.text[0].isupper()]
    for one, other in pairwise(words):
        start, end = pair.span.start + one.start, pair.span.start + other.end
        word = other.text
        if (
            one.letters in person.surname_letters
            and text[pair.span.start + one.end : pair.span.start + other.start] == " "
            and not text[end:].startswith(("-", " Group", " Company", " Co"))
            and word[1:].islower()
            and word not in HEADS
            and word not in TITLES
            and not is_pinyin(word)
            and not is_everyday(other.letters)
            and context.resources.names.is_word(word)
        ):
            yield _hit(pair, start, end, person, "the given name is translated")
            return


def _pronoun(pair: Pair, person: ChinesePerson, before: Pair | None) -> Iterator[Hit]:
    """He put forward."""
    opening = _OPENING.match(pair.source)
    if opening is None or not pair.source.startswith(person.name, opening.end()):
        return
    if before is not None and person.name in before.source + before.text:
        return
    found = _PRONOUN.match(pair.text)
    if found and found[1].lower() in person.surname_letters:
        start = pair.span.start + found.start(1)
        yield _hit(pair, start, start + len(found[1]), person, "the surname is no pronoun")


def _hit(pair: Pair, start: int, end: int, person: ChinesePerson, what: str) -> Hit:
    return Hit(
        start,
        end,
        f"“{pair.segment.text[start:end]}” stands for {person.name}, {person.expected}: {what}.",
        (Fix(person.expected, Safety.UNSAFE),),
        source_term=person.name,
        segment=pair.segment,
    )
