"""A participle that opens a sentence without a subject to lean on."""

from __future__ import annotations

from collections.abc import Iterator

from editor.checks.base import Example, Hit, Measured, segment_check
from editor.checks.context import Context, ParsedSentence
from editor.model import Segment
from editor.taxonomy import Category, Severity

_PARTICIPLES = frozenset({"VBG", "VBN"})
_LIKE_PREPOSITIONS = frozenset(
    "according assuming barring based beginning compared concerning considering counting depending "
    "excluding failing following given granted including judging notwithstanding owing pending "
    "putting regarding seeing speaking starting taking touching weather".split()
)
"""Participles that need no subject; "taking X into account" is one of their phrases."""
_NOBODY = frozenset({"it", "there"})


@segment_check(
    category=Category.GRAMMAR,
    severity=Severity.MINOR,
    needs_syntax=True,
    priority=64,
    measured=Measured(3, 3),
    examples=(
        Example("⟦Affected by the flood, there were⟧ delays at the mills."),
        Example("⟦Facing rising costs, it is⟧ necessary to raise the prices of all goods."),
        Example("Affected by the flood, the mills reported delays."),
        Example("According to the mayor, there were delays at the mills."),
        Example("Taking the flood into account, it is clear that costs will rise."),
        Example("Delayed by the flood, it reopened in May."),
    ),
)
def dangling_opener(segment: Segment, context: Context) -> Iterator[Hit]:
    """A participle that opens a sentence without a subject to lean on.

    Chinese strings clauses together without subjects. A participle in front of an English sentence
    speaks of its subject, so "Affected by the flood, there were delays" says that nothing was
    affected. Name who was (The Chicago Manual of Style, 18th edition, 5.118).
    """
    for sentence in context.parsed(segment):
        verb = _stranded(sentence)
        if verb is not None:
            start, end = sentence.tokens[0].start, sentence.tokens[verb].end
            message = "The opening words need a subject: say who, right behind the comma."
            yield Hit(start, end, message)


def _stranded(sentence: ParsedSentence) -> int | None:
    """The first verb after a comma of a sentence whose opening participle has no subject."""
    tokens = sentence.tokens
    if not tokens:
        return None
    opener = tokens[0]
    if opener.tag not in _PARTICIPLES or opener.text.lower() in _LIKE_PREPOSITIONS:
        return None
    main = opener.head
    if opener.dep != "advcl" or main == 0 or not any(t.text == "," for t in tokens[1:main]):
        return None
    own = sentence.having(main, "nsubj", "nsubjpass", "expl")
    if len(own) == 0 or tokens[own[0]].text.lower() not in _NOBODY:
        return None
    named = tokens[own[0]].dep == "expl" or _is_demand(sentence, main)
    return own[0] + 1 if named and own[0] + 1 < len(tokens) else None


def _is_demand(sentence: ParsedSentence, main: int) -> bool:
    """Whether "it is necessary to" and the like make the clause: "it" is nobody."""
    return any(
        sentence.tokens[child].text in {"necessary", "imperative", "important", "essential"}
        for child in sentence.having(main, "acomp")
    )
