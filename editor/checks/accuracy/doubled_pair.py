"""One word on both sides of “and”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.checks.base import Example, Fix, Hit, Measured, segment_check
from editor.checks.context import Context
from editor.model import Safety, Segment
from editor.taxonomy import Category, Severity

_PAIR = re.compile(
    r"(?<![\w'’-])(?P<word>[a-z]{5,}|Agriculture|China|Culture|Development|Economy|Education"
    r"|Finance|Health|Industry|Information|Management|Security|Technology)"
    r"(?P<again>,?\s+and\s+(?P=word))(?![\w'’-])"
    r"(?=(?P<next>\s+[A-Za-z]+)?)"
)
_IDIOMATIC = frozenset(
    "again always around blocks bring buckets centuries circles days decades dozens dream "
    "drive drove faces fight forever forth fought generations heaps hundreds inches laugh layers "
    "letters light loads longer masses might miles millions minutes months never night nights "
    "oodles pages piles play plenty raining reams round rounds search shelves sleep spoke stacks "
    "stand stood think thought thousands through times today tomorrow trillions under weeks "
    "where write wrote years"
    "worse fewer other talk those these billions years hours pounds dollars".split()
)
_EMPHATIC = re.compile(r"(?:er|(?<!tir)(?<!relat)ed|ing)$")
_ADJECTIVE = re.compile(r"(?:able|ible|ous|ful|less|ly|(?:eg|er|in|on|or|u)al)$")
_NOUNS = frozenset("animal arrival capital funeral material mineral potential signal".split())
_EMPTY = frozenset("situation work".split())
_PLACED = frozenset("at in".split())
_MODIFIED = re.compile(
    r"\b(?!(?:a|an|and|by|for|from|in|of|on|or|the|their|its|to|with)\b)[a-z-]+ $"
)
_VERBS = frozenset("are can could had has have is may must should was were will would".split())
_FUNCTION_WORDS = frozenset(
    "a also among an and are as at be but by can for had has have in into is must of on or should "
    "than that the these this to was were which will with".split()
)


@segment_check(
    category=Category.MISTRANSLATION,
    severity=Severity.MAJOR,
    priority=40,
    measured=Measured(105, 100),
    examples=(
        Example(
            "The road ahead is ⟦arduous and arduous⟧.",
            fix="The road ahead is arduous.",
        ),
        Example(
            "He gave ⟦guidance and guidance⟧ to the team.",
            fix="He gave guidance to the team.",
        ),
        Example(
            "The plant shared a ⟦repeatable, and repeatable⟧ method.",
            fix="The plant shared a repeatable method.",
        ),
        Example(
            "Fines deter ⟦illegal and illegal⟧ acts.",
            fix="Fines deter illegal acts.",
        ),
        Example(
            "The Ministry of ⟦Industry and Industry⟧ did so.",
            fix="The Ministry of Industry did so.",
        ),
        Example("Capital and capital goods are dear; Wagga and Wagga Beach are near."),
        Example("Sales rose more and more, year after year, and grew bigger and bigger."),
        Example("The bank digitalized trade and trade finance and waited and waited."),
        Example("Trust is the basis of trade, as growth is of fairness, and fairness is a duty."),
        Example("It cares for fire safety and safety at work, local trade and trade in services."),
        Example("Fee income and income from bonds rose for years and years."),
    ),
)
def doubled_pair(segment: Segment, _: Context) -> Iterator[Hit]:
    """One English word for two Chinese ones, joined by “and”.

    Chinese likes pairs of near synonyms. Where English has one word for both, engines write it
    twice: the reader stumbles, and a distinction such as that of strategy and tactics is lost.
    Emphatic doubling (years and years, bigger and bigger) is good English.
    """
    text = segment.text
    if " and " not in text and "and\n" not in text:
        return
    for match in _PAIR.finditer(text):
        word, follower = match["word"], (match["next"] or "").strip()
        if word in _IDIOMATIC or _EMPHATIC.search(word):
            continue
        if match["again"].startswith(",") and follower in _VERBS:
            continue  # another clause, with the word as its subject
        if _begins_compound(word, follower):
            continue
        if follower in _PLACED and _MODIFIED.search(
            text, max(0, match.start() - 30), match.start()
        ):
            continue  # fire safety and safety at work: each has its own attribute
        yield Hit(
            match.start(),
            match.end(),
            f"“{word}” stands here for two words of the source: keep one, or find another for the "
            "second.",
            (Fix(word, Safety.UNSAFE),),
        )


def _begins_compound(word: str, follower: str) -> bool:
    """Whether the second word says what kind of thing follows: trade and trade finance."""
    if not follower or follower in _FUNCTION_WORDS or follower in _EMPTY:
        return False
    if word[0].isupper():
        return follower[0].isupper()
    return word in _NOUNS or not _ADJECTIVE.search(word)
