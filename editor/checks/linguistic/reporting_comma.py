"""A comma between a verb of saying and what is said."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.checks.base import Example, Fix, Hit, Measured, segment_check
from editor.checks.context import Context
from editor.model import Safety, Segment
from editor.taxonomy import Category, Severity

_VERBS = (
    "put forward", "proposed", "pointed out", "points out", "stressed", "emphasized", "emphasised",
    "indicated", "believes", "believed", "introduced", "revealed", "mentioned", "reminded",
    "demanded", "required", "requested", "showed",
)  # fmt: skip
_REPORTED = re.compile(
    rf"\b(?:{'|'.join(_VERBS)})"
    r"(?: (?:at|in) (?:the|his|her|a|this) \w{2,20}(?: \w{2,20})?)?(?P<comma>,)"
    r"(?= (?:it |we |this |there |they |the \w+ (?:\w+ )?(?:will|should|must|is|are|has|have)\b"
    r"|[A-Z]\w+ (?:\w+ )?(?:will|should|must|has|have|is)\b))"
)
_OPENING_WORDS = 9


@segment_check(
    category=Category.GRAMMAR,
    severity=Severity.MINOR,
    priority=50,
    measured=Measured(1, 1),
    examples=(
        Example(
            "Li Si pointed out⟦,⟧ the mill should cut costs.",
            fix="Li Si pointed out that the mill should cut costs.",
        ),
        Example("The plan, Li stressed, it is said, will fail."),
        Example("Li stressed that the mill should cut costs, and it did."),
    ),
)
def reporting_comma(segment: Segment, context: Context) -> Iterator[Hit]:
    """A comma where *that* belongs, between a verb of saying and what is said.

    指出, 强调 and 提出 are followed by a comma in Chinese. In English the clause follows with
    "that"; a comma makes the verb of saying a remark in brackets, which needs a second comma.
    """
    text = segment.text
    if not any(verb in text for verb in _VERBS):
        return
    for match in _REPORTED.finditer(text):
        sentence = context.sentence_at(segment, match.start())
        opening = text[sentence.start : match.start()]
        if "," in opening or not opening.strip() or len(opening.split()) > _OPENING_WORDS:
            continue
        start = match.start("comma")
        fix = Fix(" that", Safety.UNSAFE)
        yield Hit(
            start,
            start + 1,
            "What somebody pointed out follows with “that”, not after a comma.",
            (fix,),
        )
