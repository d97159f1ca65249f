"""A topic that stands where the subject should."""

from __future__ import annotations

from collections.abc import Iterator

from editor.checks.base import Example, Hit, Measured, segment_check
from editor.checks.context import Context, ParsedSentence
from editor.model import Segment
from editor.taxonomy import Category, Severity

_FEELINGS = frozenset(
    "confident convinced determined eager grateful happy optimistic pessimistic proud satisfied "
    "willing".split()
)
_THINGS = frozenset(
    "alloy application business construction demand development economy energy equipment future "
    "growth industry innovation investment market material materials metal outlook output "
    "product production products progress project projects prospect prospects quality resource "
    "resources sale sales situation steel supply system technology trade trend work".split()
)
_COUNTRIES = frozenset("country nation power province".split())
_SIZES = frozenset("big great large major strong".split())
_BEING = frozenset({"is", "are", "was", "were", "be", "been"})


@segment_check(
    category=Category.UNINTELLIGIBLE,
    severity=Severity.MAJOR,
    needs_syntax=True,
    priority=55,
    measured=Measured(4, 3),
    examples=(
        Example("⟦Zinc material is a big country⟧, and it will do well."),
        Example("⟦The prospects are fully optimistic⟧, he said."),
        Example("China is a big country, and its outlook is good."),
        Example("The industry association is optimistic, and the market's mood is, too."),
        Example("The zinc industry is happy to see prices rise."),
        Example("Steel is a great product in a big country."),
    ),
)
def topic_comment(segment: Segment, context: Context) -> Iterator[Hit]:
    """A thing that is said to be a country, or to have feelings.

    Chinese names a topic first and then comments on it: "as to magnesium, [we are] a big country";
    "as to prospects, [we are] optimistic". Translated one to one the topic becomes the subject and
    the sentence nonsense. Say who: *China is a major producer of*, *Baosteel is optimistic about*.
    """
    for sentence in context.parsed(segment):
        for index, token in enumerate(sentence.tokens):
            word = token.text
            if (
                word in _FEELINGS and token.dep in {"acomp", "attr"} and not _acts(sentence, index)
            ) or (word in _COUNTRIES and token.dep == "attr" and _is_sized(sentence, index)):
                start = _thing(sentence, token.head)
                if start is not None:
                    begin = sentence.tokens[start].start
                    yield Hit(
                        begin,
                        token.end,
                        f"“{segment.text[begin : token.end]}” cannot be meant: say who or what is.",
                    )


def _acts(sentence: ParsedSentence, index: int) -> bool:
    """Whether "to" follows: an industry that is happy to do something is people."""
    return sentence.tokens[min(index + 1, len(sentence.tokens) - 1)].tag == "TO"


def _is_sized(sentence: ParsedSentence, index: int) -> bool:
    return any(sentence.tokens[child].text in _SIZES for child in sentence.children[index])


def _thing(sentence: ParsedSentence, verb: int) -> int | None:
    """Where a subject begins that is no person or place; None where there is no such subject."""
    tokens = sentence.tokens
    if tokens[verb].text not in _BEING:
        return None
    for own in sentence.having(verb, "nsubj"):
        if own < verb and tokens[own].text.lower() in _THINGS:
            return sentence.subtree(own)[0]
    return None
