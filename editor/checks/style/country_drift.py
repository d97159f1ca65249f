"""The United States abbreviated in two ways in one document."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.checks.base import Example, Fix, Hit, Measured, document_check
from editor.checks.context import Context
from editor.checks.locale.drift import minority
from editor.model import Document, Safety
from editor.taxonomy import Category, Severity

_UNITED_STATES = re.compile(
    r"(?<![\w.$@#&/-])(?P<way>U\.S\.|US)(?![\w$.]|['’]s? [A-Z]{2}| \$| dollars?\b)"
)


def _way(match: re.Match[str]) -> str:
    return match["way"]


@document_check(
    category=Category.INCONSISTENT_STYLE,
    severity=Severity.MINOR,
    measured=Measured(14, 14),
    examples=(
        Example(
            "The US Navy and a US firm met ⟦U.S.⟧ officials.",
            fix="The US Navy and a US firm met US officials.",
        ),
        Example(
            "The U.S. Navy and a U.S. firm met ⟦US⟧ officials.",
            fix="The U.S. Navy and a U.S. firm met U.S. officials.",
        ),
        Example("The US Navy met U.S. officials."),
        Example("The U.S. Navy and a U.S. firm paid US$3 million or 3 million US dollars."),
        Example("US buyers and US sellers met in the United States; join us, said the USA."),
    ),
)
def country_drift(document: Document, _: Context) -> Iterator[Hit]:
    """The United States abbreviated in two ways in one document.

    US or U.S.: a publisher chooses one (AP Stylebook, "United States"; The Chicago Manual of Style
    10.33). Engines choose anew in every sentence. What most of the document does stays.
    """
    for (segment, match, way), kept in minority(document, _UNITED_STATES, _way, ("US", "U.S.")):
        if segment.text.isupper():
            continue
        ends = way.endswith(".") and match.end() == len(segment.text.rstrip())
        right = f"{kept.rstrip('.')}." if ends else kept
        yield Hit(
            match.start(),
            match.end(),
            f"“{way}” here, “{kept}” elsewhere in this document: one is enough.",
            (Fix(right, Safety.UNSAFE),),
            segment=segment,
        )
