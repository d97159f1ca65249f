"""Numbers before a noun in the singular."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.checks.base import Example, Fix, Hit, Measured, segment_check
from editor.checks.context import Context, ParsedSentence
from editor.glossary.inflection import Feature, inflect
from editor.glossary.term import PartOfSpeech
from editor.model import Safety, Segment
from editor.taxonomy import Category, Severity

_NUMBER = re.compile(
    r"(?!(?:19|20)\d\d$)(?:[1-9]\d{0,5}|[1-9]\d{0,2}(?:,\d{3}){1,3})"
    r"|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
)
_MASS = frozenset("advice equipment information infrastructure machinery research".split())
_NO_PLURAL = frozenset(
    "aircraft am cent cubic data degree dozen fish fold foot fortnight hectare hertz horsepower "
    "hundred lakh level maximum median million minimum noon offspring percent person personnel "
    "plus renminbi series sheep solo species spirit square staff thousand trillion yuan".split()
)
_SHORTEST = 4
_BETWEEN = frozenset({"JJ", "NN", "VBN"})
_AFTER = frozenset("CC CD HYPH JJ JJR NN NNS NNP NNPS POS VBG VBN -LRB- `` '' SYM".split())
_BEFORE = frozenset("DT NNP NN CD HYPH POS PRP$ $ SYM `` '' # :".split())


@segment_check(
    category=Category.GRAMMAR,
    severity=Severity.MINOR,
    needs_syntax=True,
    priority=63,
    measured=Measured(21, 19),
    examples=(
        Example("It runs ⟦6 professional laboratory⟧ in Wuhan.",
                fix="It runs 6 professional laboratories in Wuhan."),
        Example("They signed ⟦three agreement⟧ with the bank.",
                fix="They signed three agreements with the bank."),
        Example("It runs ⟦714 power generation equipment⟧ there."),
        Example("It runs 1 laboratory, a 6-unit station and 12 MW of wind power in phase 2."),
        Example("In 2020 output rose by 5 percent, or 3 million yuan."),
        Example("It has the No. 3 furnace and a 911 caller."),
    ),
)  # fmt: skip
def number_noun(segment: Segment, context: Context) -> Iterator[Hit]:
    """A number above one before a noun in the singular, or before a noun that cannot be counted.

    Chinese nouns have no plural. Units and words that are the same in both numbers are left
    alone. Source: any grammar of English.
    """
    if not any(character.isdigit() for character in segment.text) and "t" not in segment.text:
        return
    for sentence in context.parsed(segment):
        for index, token in enumerate(sentence.tokens):
            if token.tag != "NN" or not _is_counted(token.text):
                continue
            number = _number(sentence, index)
            if number is None or context.in_speech(segment, token.start, token.end):
                continue
            start = sentence.tokens[number].start
            if token.text in _MASS:
                yield Hit(
                    start,
                    token.end,
                    f"“{token.text}” cannot be counted: write “pieces of” or another noun.",
                )
                continue
            plural = inflect(token.text, Feature.PLURAL, PartOfSpeech.NOUN)
            if plural != token.text:
                words = segment.text[start : token.start] + plural
                message = f"“{segment.text[start : token.end]}” needs the plural after its number."
                yield Hit(start, token.end, message, (Fix(words, Safety.UNSAFE),))


def _is_counted(word: str) -> bool:
    return (
        len(word) >= _SHORTEST
        and word.isascii()
        and word.isalpha()
        and word.islower()
        and not word.endswith("s")
        and word not in _NO_PLURAL
    )


def _number(sentence: ParsedSentence, index: int) -> int | None:
    """Where the number before a noun is, if all about the two is plain."""
    tokens = sentence.tokens
    numbers = [c for c in sentence.having(index, "nummod") if tokens[c].tag == "CD"]
    if len(numbers) != 1 or not _NUMBER.fullmatch(tokens[numbers[0]].text.lower()):
        return None
    number = numbers[0]
    if number > index or tokens[number].text == "1":
        return None
    between = tokens[number + 1 : index]
    if any(token.tag not in _BETWEEN or not token.text.isalpha() for token in between):
        return None
    if index + 1 < len(tokens) and tokens[index + 1].tag in _AFTER:
        return None
    if number and (
        tokens[number - 1].tag in _BEFORE or tokens[number - 1].text.lower() in {"no.", "phase"}
    ):
        return None
    return number
