"""Singular nouns that want an article."""

from __future__ import annotations

from collections.abc import Iterator

from editor.checks.base import Example, Fix, Hit, Measured, segment_check
from editor.checks.context import Context, ParsedSentence
from editor.model import Safety, Segment
from editor.taxonomy import Category, Severity

_COUNTED = frozenset(
    "association base campaign chain city committee company country county economy enterprise "
    "epidemic era factory forum furnace government industry institute ministry network park "
    "platform plant project province region sector university village workshop".split()
)
"""Nouns that never stand alone in edited English when an adjective or a noun goes before them."""
_MASS = frozenset({"enterprise", "government", "industry"})
"""They also stand for all of their kind: "private enterprise", "local government"."""
_KINDS = frozenset(
    "central domestic foreign global heavy large light local modern national private public "
    "regional small social state".split()
)
_ROLES = frozenset({"pobj", "dobj", "nsubj", "nsubjpass"})
_DETERMINERS = frozenset({"DT", "PDT", "PRP$", "POS", "CD", "WP$", "WDT"})
_BEFORE = frozenset({"IN", "TO", "VB", "VBD", "VBZ", "VBP", "VBG", "VBN"})
_WITHIN = frozenset({"amod", "compound", "nmod"})
"""Such a word, taken for a verb, belongs to the phrase, which does not start here."""
_MEASURES = frozenset("acres hectares kilometers kilometres meters metres miles mu".split())
_IDIOM = frozenset("as by per via from between into than like unlike".split())
_GOES_ON = frozenset("CD NN NNS NNP NNPS HYPH JJ VBG VBN POS '' -LRB- CC `` :".split())


@segment_check(
    category=Category.GRAMMAR,
    severity=Severity.MINOR,
    needs_syntax=True,
    priority=62,
    measured=Measured(34, 27),
    examples=(
        Example(
            "It works on the development of ⟦zinc industry⟧ in the north.",
            fix="It works on the development of the zinc industry in the north.",
        ),
        Example(
            "They will build ⟦modern industrial base⟧.",
            fix="They will build the modern industrial base.",
        ),
        Example("It works on the development of China's zinc industry and of the steel industry."),
        Example("The town has 200 square meters of green park."),
        Example("It backs the growth of private enterprise and seeks a role in global industry."),
        Example("The step is good for industry, and for zinc industry leaders."),
        Example("They built modern industrial bases from county to county."),
        Example("She works as deputy plant manager in one new industrial base."),
    ),
)
def missing_article(segment: Segment, context: Context) -> Iterator[Hit]:
    """A singular noun without the article it needs.

    Chinese has no articles, and engines leave them out before the nouns of this genre. Only nouns
    are looked at that edited English never leaves bare when a modifier goes before them. "The" is
    offered; it may have to be "a". Source: any grammar of English.
    """
    for sentence in context.parsed(segment):
        tokens = sentence.tokens
        for index, token in enumerate(tokens):
            if token.text not in _COUNTED or token.tag != "NN" or token.dep not in _ROLES:
                continue
            first = _phrase(sentence, index)
            if first is None:
                continue
            start = tokens[first].start
            words = segment.text[start : token.end]
            yield Hit(
                start,
                token.end,
                f"“{words}” needs an article: “the”, or “a” where it is new to the reader.",
                (Fix(f"the {words}", Safety.UNSAFE),),
            )


def _phrase(sentence: ParsedSentence, index: int) -> int | None:
    """The first word of a bare noun phrase that ends here; None where an article may be missing."""
    tokens = sentence.tokens
    children = sentence.children[index]
    if any(tokens[child].tag in _DETERMINERS or tokens[child].tag == "CC" for child in children):
        return None
    first = index
    while first and tokens[first - 1].tag in {"NN", "JJ"} and tokens[first - 1].text.islower():
        first -= 1
    if first in {0, index} or tokens[first - 1].tag not in _BEFORE:
        return None
    if tokens[first - 1].dep in _WITHIN or tokens[first - 2].text in _MEASURES:
        return None
    if tokens[first - 1].dep == "aux":  # "seeks to": what follows was meant for a verb
        return None
    if tokens[index].text in _MASS and all(token.text in _KINDS for token in tokens[first:index]):
        return None
    if tokens[first - 1].text.lower() in _IDIOM or not tokens[first].text.isalpha():
        return None
    if index + 1 < len(tokens) and tokens[index + 1].tag in _GOES_ON:
        return None
    return first
