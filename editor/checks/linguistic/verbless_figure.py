"""Figures hung on a sentence without a verb."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from editor.articles import indefinite_article
from editor.checks.base import Example, Fix, Hit, Measured, segment_check
from editor.checks.context import Context, ParsedSentence
from editor.checks.linguistic.clauses import FINITE_TAGS
from editor.model import Safety, Segment
from editor.taxonomy import Category, Severity

_ABOUT = frozenset(
    "about approximately around at least more nearly of only over than up to".split()
)
_SHORTEST = 4


@segment_check(
    category=Category.GRAMMAR,
    severity=Severity.MINOR,
    needs_syntax=True,
    priority=65,
    measured=Measured(15, 14),
    examples=(
        Example(
            "The tunnel is the longest of its kind, ⟦the length of about 18 km⟧.",
            fix="The tunnel is the longest of its kind, with a length of about 18 km.",
        ),
        Example(
            "The line runs to the coast, ⟦the design speed of 350 km an hour⟧. It is new.",
            fix="The line runs to the coast, with a design speed of 350 km an hour. It is new.",
        ),
        Example("Among them, ⟦the annual decrease of 18 percent⟧, which was large."),
        Example("It crossed the ridge, the daily flow of 15.7 At the same time it met rock."),
        Example("Output reached 3 million tons, an increase of 6 percent over May."),
        Example("The line runs to the coast, with a design speed of 350 km/h."),
        Example("It gave the length of 3 km, the width of 20 m, and the depth of 5 m."),
        Example("It opened the third of its parks, the largest of 12 in the city."),
    ),
)
def verbless_figure(segment: Segment, context: Context) -> Iterator[Hit]:
    """A definite figure after a comma, with no verb to carry it.

    Chinese gives length, speed and investment without a verb, one after another. English wants
    "with a length of" or "is ... long"; left bare, the figure seems to explain the words before
    it. "An increase of 6 percent" does explain them and is good English.
    """
    if ", the " not in segment.text:
        return
    for sentence in context.parsed(segment):
        for first, last in _figures(sentence):
            tokens = sentence.tokens
            start, end = tokens[first].start, tokens[last].end
            rest = segment.text[tokens[first + 1].start : end]
            fix = Fix(f"with {indefinite_article(rest)} {rest}", Safety.UNSAFE)
            carried = any(token.tag in FINITE_TAGS for token in tokens[:first])
            yield Hit(
                start,
                end,
                "This figure has no verb: write “with a …” or “is …”.",
                (fix,) if carried else (),
            )


def _figures(sentence: ParsedSentence) -> Iterator[tuple[int, int]]:
    """First and last word of each stretch between commas that is but a figure."""
    tokens = sentence.tokens
    cuts = [index for index, token in enumerate(tokens) if token.tag in {",", ":", "."}]
    for before, after in pairwise(cuts):
        first = before + 1
        if tokens[before].text != "," or after - first < _SHORTEST:
            continue
        run = tokens[first:after]
        if run[0].text != "the" or any(_carries(token.tag) for token in run):
            continue
        number = next((i for i in range(first + 2, after) if tokens[i].tag == "CD"), None)
        if number is None or number + 1 >= after:
            continue
        if any(token.text.istitle() and token.tag in {"IN", "DT"} for token in run):
            continue  # the next sentence has run into this one
        if tokens[after].tag == "," and tokens[after + 1].tag == "CC":
            continue
        if _names_a_measure(sentence, first, number):
            yield first, after - 1


def _carries(tag: str) -> bool:
    """Whether a word of this kind shows that the stretch is more than a figure."""
    return tag.startswith("V") or tag in {"MD", "CC", "WDT", "WP", "WRB", "POS", "TO"}


def _names_a_measure(sentence: ParsedSentence, first: int, number: int) -> bool:
    """Whether "the", a noun, "of" and no other preposition lead up to a number."""
    tokens = sentence.tokens
    place = number - 1
    while place > first and tokens[place].text.lower() in _ABOUT:
        place -= 1
    lead = tokens[place + 1 : number]
    return (
        tokens[place].tag == "NN"
        and any(token.text == "of" for token in lead)
        and all(token.tag in {"NN", "JJ", "JJS", "HYPH"} for token in tokens[first + 1 : place])
    )
