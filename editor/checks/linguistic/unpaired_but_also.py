"""*But also* without *not only*."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.checks.base import Example, Fix, Hit, Measured, segment_check
from editor.checks.context import Context
from editor.model import Safety, Segment
from editor.taxonomy import Category, Severity

_BUT_ALSO = re.compile(r"\bbut also\b(?! (?:because|that|warned|said|noted|added)\b)")
_FIRST_HALF = re.compile(
    r"\b(?:not|n['’]t|only|never|no|nothing|nor|neither|without|less|beyond|rather|merely|simply"
    r"|just|alone|more than|cannot)\b",
    re.IGNORECASE,
)
_BOTH = re.compile(r"\bboth\b", re.IGNORECASE)


@segment_check(
    category=Category.GRAMMAR,
    severity=Severity.MINOR,
    priority=50,
    measured=Measured(41, 37),
    examples=(
        Example("The firm watches the metal, tracks it, ⟦but also⟧ its prospects are bright."),
        Example(
            "The mill is both a source of steel ⟦but also⟧ a place to learn.",
            fix="The mill is both a source of steel and a place to learn.",
        ),
        Example('"We took it since it suits us, but also it is cheap," he said.'),
        Example("The firm not only mines ore but also smelts it."),
        Example("It was not just loud. But it was long; it is no toy, but also no tool."),
    ),
)
def unpaired_but_also(segment: Segment, context: Context) -> Iterator[Hit]:
    """*But also* whose *not only* is missing.

    不仅 is dropped or put into another sentence, and 更/也 becomes "but also" with nothing to
    answer. Write "and", or supply "not only" before the matching word.
    """
    if "but also" not in segment.text:
        return
    for match in _BUT_ALSO.finditer(segment.text):
        sentence = context.sentence_at(segment, match.start())
        if _FIRST_HALF.search(segment.text, sentence.start, match.start()):
            continue
        if context.in_speech(segment, match.start(), match.end()):
            continue  # so people talk
        if _BOTH.search(segment.text, sentence.start, match.start()):
            fix = Fix("and", Safety.UNSAFE)
            yield Hit(*match.span(), "“And”, not “but also”, answers “both”.", (fix,))
            continue
        message = "“But also” answers “not only”, which is missing: write “and”."
        yield Hit(match.start(), match.end(), message)
