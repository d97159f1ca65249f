"""Long sentences that come apart at a conjunction."""

from __future__ import annotations

from collections.abc import Iterator

from editor.checks.base import Example, Fix, Hit, segment_check
from editor.checks.context import Context, ParsedSentence
from editor.checks.linguistic.clauses import is_finite, subject
from editor.model import Safety, Segment
from editor.taxonomy import Category, Severity

_JOINTS = frozenset({"and", "but", "while"})
_LONG = (
    "The company will build two new lines for plate and pipe at the works in the north of the "
    "province by the end of next year⟦, and the⟧ county will pay for the road, the bridge and the "
    "power line that the works needs for its trucks and furnaces."
)


@segment_check(
    category=Category.AWKWARD,
    severity=Severity.NEUTRAL,
    needs_syntax=True,
    priority=92,
    examples=(
        Example(_LONG),
        Example("The mill is open, and the county will pay for the road."),
        Example(
            "The company will build two new lines for plate, pipe, wire, rail, rod, strip and coil "
            "at the works in the north, and in the south of the province, by the end of next year "
            "or of the year after it, as the plan for the five years says."
        ),
    ),
)
def splittable_sentence(segment: Segment, context: Context) -> Iterator[Hit]:
    """A long sentence that could be two, and where.

    Where ", and" joins two clauses that each have their subject, a full stop costs nothing and the
    reader gains a breath. Only for sentences over the limit (``sentence-words``).
    """
    limit = context.resources.options.sentence_words
    if segment.text.count(" ") < limit:
        return
    for sentence in context.parsed(segment):
        words = segment.text[sentence.span.start : sentence.span.end].split()
        joint = _joint(sentence) if len(words) > limit else None
        if joint is None:
            continue
        tokens = sentence.tokens
        start, end = tokens[joint].start, tokens[joint + 2].end
        first = segment.text[tokens[joint + 2].start : end]
        fix = Fix(f". {first[:1].upper()}{first[1:]}", Safety.ADVICE)
        message = f"{len(words)} words; this sentence can end here and another begin."
        yield Hit(start, end, message, (fix,))


def _joint(sentence: ParsedSentence) -> int | None:
    """The comma before a conjunction between two clauses, nearest to the middle."""
    tokens = sentence.tokens
    found = []
    for index, token in enumerate(tokens[:-2]):
        if token.text != "," or tokens[index + 1].text.lower() not in _JOINTS:
            continue
        verb = tokens[index + 1].head
        for clause in sentence.having(verb, "conj"):
            named = subject(sentence, clause)
            if named is not None and is_finite(sentence, clause):
                opening = sentence.subtree(named)[0]
                if opening == index + 2 and subject(sentence, verb) is not None:
                    found.append(index)
    return min(found, key=lambda index: abs(index - len(tokens) / 2), default=None)
