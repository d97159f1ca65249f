"""Nouns stacked before a noun."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from editor.checks.base import Example, Hit, Measured, segment_check
from editor.checks.context import Context, ParsedSentence, Token
from editor.model import Segment
from editor.taxonomy import Category, Severity

_MANY = 5
_NOUNS = frozenset({"NN", "NNS"})
_UNITS = frozenset(
    {
        ("asset", "management"), ("bank", "account"), ("bond", "market"), ("carbon", "dioxide"),
        ("climate", "change"), ("credit", "card"), ("credit", "risk"), ("data", "center"),
        ("exchange", "rate"), ("flood", "control"), ("gas", "turbine"), ("greenhouse", "gas"),
        ("health", "care"), ("interest", "rate"), ("iron", "ore"), ("iron", "phosphate"),
        ("lithium", "iron"), ("money", "market"), ("power", "generation"), ("power", "plant"),
        ("power", "station"), ("proton", "exchange"), ("real", "estate"), ("risk", "management"),
        ("steel", "plate"), ("stock", "exchange"), ("stock", "market"), ("supply", "chain"),
        ("term", "sheet"), ("waste", "water"), ("wealth", "management"), ("wind", "turbine"),
    }
)  # fmt: skip
"""Two words that readers take for one."""


@segment_check(
    category=Category.AWKWARD,
    severity=Severity.MINOR,
    needs_syntax=True,
    priority=80,
    measured=Measured(44, 36),
    examples=(
        Example("It opened a ⟦college graduate work experience base⟧ in May."),
        Example("It opened a lithium battery production base in May."),
        Example("It opened a base where college graduates gain work experience."),
        Example("Hong Kong dollar interest rate movements were small."),
    ),
)
def noun_stack(segment: Segment, context: Context) -> Iterator[Hit]:
    """Five or more nouns in a row.

    Chinese puts all that explains a noun before it, and engines keep the order. English readers
    must hold every noun until the last says what the thing is. Unpack it from the right with "of",
    "for" and "in". Up to four are common in technical prose.
    """
    for sentence in context.parsed(segment):
        for first, last in _stacks(sentence):
            tokens = sentence.tokens[first : last + 1]
            yield Hit(
                tokens[0].start,
                tokens[-1].end,
                f"{len(tokens)} nouns in a row: start from the last and use “of”, “for” or “in”.",
            )


def _stacks(sentence: ParsedSentence) -> Iterator[tuple[int, int]]:
    tokens = sentence.tokens
    first = 0
    for index in range(len(tokens) + 1):
        if index < len(tokens) and _is_plain_noun(sentence, index):
            continue
        run = [token.text for token in tokens[first:index]]
        units = len(run) - sum(pair in _UNITS for pair in pairwise(run))
        if units >= _MANY and tokens[index - 1].dep != "compound" and not _follows(tokens, first):
            yield first, index - 1
        first = index + 1


def _follows(tokens: tuple[Token, ...], first: int) -> bool:
    """Whether the stack is the end of a hyphened word, whose first noun is none of its own."""
    return first > 0 and tokens[first - 1].tag == "HYPH"


def _is_plain_noun(sentence: ParsedSentence, index: int) -> bool:
    token = sentence.tokens[index]
    return token.tag in _NOUNS and token.text.isalpha() and token.text.islower()
