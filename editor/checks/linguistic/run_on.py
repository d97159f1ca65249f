"""Sentences that run on: clauses strung together with commas."""

from __future__ import annotations

from collections.abc import Iterator

from editor.checks.base import Example, Hit, Measured, segment_check
from editor.checks.context import Context, ParsedSentence
from editor.checks.linguistic.clauses import loose_verbs, spliced, stranded
from editor.model import Segment
from editor.taxonomy import Category, Severity

_LONG, _VERY_LONG, _ENDLESS = 40, 55, 65
_ENOUGH = 2
_BROKEN = (
    "The new base will use batteries that the company developed, the energy density is higher by "
    "a fifth, the service life is more than twelve thousand cycles, the efficiency of the single "
    "line is twice as high as before, the rate of defects is now below one part per million."
)
_CHAIN = (
    "The group will study the plan of the ministry, build new lines for plate and pipe in its "
    "northern plants, train the staff of every mill in the use of the new tools, cut the use of "
    "coal and of water by a tenth in three years, strengthen its links with the universities of "
    "the region, and raise the share of recycled steel in its products for the car makers of the "
    "south."
)

_SERIES = (
    "Although the trade in scrap has become harder all over the world in the past few years, the "
    "group will stand by its plan, deepen its reforms, expand the range of its products, "
    "strengthen its work with the steel institutes of the north and promote the use of recycled "
    "steel"
)


@segment_check(
    category=Category.GRAMMAR,
    severity=Severity.MAJOR,
    needs_syntax=True,
    priority=85,
    measured=Measured(44, 40),
    examples=(
        Example(f"It met. ⟦{_BROKEN}⟧ It closed."),
        Example(f"⟦{_CHAIN}⟧"),
        Example(_BROKEN.replace(", the", ". The")),
        Example(f"{_SERIES} in its plants."),
        Example(_CHAIN.replace("mill in the use of the new tools, cut", "mill. It will cut")),
        Example(
            "Attending were Li Wei, director of the bureau, Wang Fang, head of the finance office, "
            "Zhao Lei, chief engineer of the mill, Chen Jie, who chairs the works council, Sun "
            "Yan, deputy mayor of the town, Zhou Min, the county's auditor, and other guests from "
            "the province who had come to see the new line at work."
        ),
    ),
)
def run_on(segment: Segment, context: Context) -> Iterator[Hit]:
    """A long sentence of clauses strung together with commas.

    One Chinese sentence holds a paragraph: full clauses and verbs without subject, comma after
    comma, up to the one full stop. English readers lose the subject. Length alone proves nothing,
    since a third of the sentences in official English have over forty words; this asks for long
    and for clauses joined by commas alone, or for a long chain of verbs without subject.
    Split it: one idea a sentence, each with its subject.
    """
    for sentence in context.parsed(segment):
        words = segment.text.count(" ", sentence.span.start, sentence.span.end) + 1
        if words <= _LONG or any(token.text == ";" for token in sentence.tokens):
            continue
        found = _verdict(sentence, words)
        if found is not None:
            severity, message = found
            yield Hit(sentence.span.start, sentence.span.end, message, severity=severity)


def _verdict(sentence: ParsedSentence, words: int) -> tuple[Severity, str] | None:
    joints = sum(1 for _ in spliced(sentence)) + sum(1 for _ in stranded(sentence))
    loose, joined = loose_verbs(sentence)
    broken = joints + (len(loose) if not joined else 0)
    if broken >= _ENOUGH:
        return (
            Severity.MAJOR,
            f"{words} words in clauses with nothing but commas between them: split the sentence.",
        )
    if len(loose) >= _ENOUGH and words > (_ENDLESS if len(loose) == _ENOUGH else _VERY_LONG):
        return (
            Severity.MINOR,
            f"{words} words and {len(loose) + joined + 1} verbs in one chain: split the sentence.",
        )
    return None
