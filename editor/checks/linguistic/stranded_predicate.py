"""A verb that goes on after a comma, its subject left behind."""

from __future__ import annotations

from collections.abc import Iterator

from editor.checks.base import Example, Fix, Hit, Measured, segment_check
from editor.checks.context import Context
from editor.checks.linguistic.clauses import parted, stranded
from editor.model import Safety, Segment
from editor.taxonomy import Category, Severity


@segment_check(
    category=Category.GRAMMAR,
    severity=Severity.MINOR,
    needs_syntax=True,
    priority=58,
    measured=Measured(21, 17),
    examples=(
        Example(
            "The hall can hold 900 people⟦, is⟧ now being built.",
            fix="The hall can hold 900 people and is now being built.",
        ),
        Example(
            "The group will study the plan, build a new mill⟦, is⟧ committed to better steel.",
            fix="The group will study the plan, build a new mill and is committed to better steel.",
        ),
        Example(
            "Their cooperation to promote the project⟦, is⟧ in full swing.",
            fix="Their cooperation to promote the project is in full swing.",
        ),
        Example("Their cooperation to promote the project, announced in May, is in full swing."),
        Example("The hall can hold 900 people, and is now being built."),
        Example("The hall, built in May, is open."),
        Example("They say that the hall is large, will not be sold, and will open in May."),
        Example("The hall is large, will not close, and serve the town."),
        Example("The ship that docked in Kobe, Japan, is now being repaired."),
        Example("The output, which had grown slowly, was also hit."),
        Example("What the plant needs now, is clear."),
        Example("If the plant is ready, will it open in May?"),
    ),
)
def stranded_predicate(segment: Segment, context: Context) -> Iterator[Hit]:
    """A second predicate after a comma, without "and" and without a subject.

    Chinese says a topic once and hangs one predicate after another on it, with commas. In English
    each needs its subject, or an "and"; otherwise the reader looks for a subject in the words just
    before the comma and finds the wrong one. Source: any grammar of English.
    """
    for sentence in context.parsed(segment):
        for comma, verb in stranded(sentence):
            mark, word = sentence.tokens[comma], sentence.tokens[verb]
            if context.in_speech(segment, mark.start, word.end):
                continue
            fix = Fix(f" and {word.text}", Safety.UNSAFE)
            yield Hit(
                mark.start,
                word.end,
                f"“{word.text}” has no subject after the comma: write “and”, or name it.",
                (fix,),
            )
        for comma, verb in parted(sentence):
            mark, word = sentence.tokens[comma], sentence.tokens[verb]
            fix = Fix(f" {word.text}", Safety.UNSAFE)
            yield Hit(
                mark.start,
                word.end,
                "The comma parts the subject from its verb: delete it.",
                (fix,),
            )
