"""Two sentences joined by nothing but a comma."""

from __future__ import annotations

from collections.abc import Iterator

from editor.checks.base import Example, Fix, Hit, Measured, segment_check
from editor.checks.context import Context
from editor.checks.linguistic.clauses import spliced
from editor.model import Safety, Segment
from editor.taxonomy import Category, Severity


@segment_check(
    category=Category.PUNCTUATION,
    severity=Severity.MINOR,
    needs_syntax=True,
    priority=60,
    measured=Measured(86, 79),
    examples=(
        Example(
            "The new mill is in the north, ⟦the old plant was closed⟧ in May.",
            fix="The new mill is in the north; the old plant was closed in May.",
        ),
        Example(
            "The plant covers 40 hectares, ⟦the total investment is⟧ 3 billion yuan.",
            fix="The plant covers 40 hectares; the total investment is 3 billion yuan.",
        ),
        Example("The new mill is in the north, and the old plant was closed in May."),
        Example("The mill is open, the road is finished, and the town is proud of both."),
        Example("The new mill will open in May, the company said."),
        Example("As the new mill is in the north, the old plant was closed in May."),
        Example("The mill, which is in the north, is the largest plant that the group has."),
        Example("Not only is the mill open, it is running at full capacity."),
        Example("“It is fine, it is all about the team,” he said."),
    ),
)
def comma_splice(segment: Segment, context: Context) -> Iterator[Hit]:
    """A comma where one sentence ends and the next begins.

    Chinese strings whole sentences together with commas and keeps the full stop for the end of
    the thought. Translated one to one, the reader takes the second sentence for a part of the
    first and has to start again. A semicolon mends it; a full stop or "and" is often better.
    Source: any grammar of English; The Chicago Manual of Style 6.22.
    """
    for sentence in context.parsed(segment):
        tokens = sentence.tokens
        for comma, verb in spliced(sentence):
            start, end = tokens[comma + 1].start, tokens[verb].end
            spoken = tokens[comma + 1].tag == "PRP" and context.in_speech(segment, start, end)
            if spoken:  # "It is fine, it is all about the team": so people talk
                continue
            mark = tokens[comma]
            fix = Fix(";", Safety.UNSAFE, start=mark.start, end=mark.end)
            yield Hit(
                start,
                end,
                "A comma joins two whole sentences: write a semicolon, a full stop or “and”.",
                (fix,),
            )
