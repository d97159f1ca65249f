"""A number sign that runs into its number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.checks.base import Example, Fix, Hit, Measured, segment_check
from editor.checks.context import Context
from editor.model import Safety, Segment
from editor.taxonomy import Category, Severity

_SIGN = re.compile(r"(?<![\w.(])(?P<sign>No\.|NO\.?|№) ?(?P<number>\d{1,4})(?![\w,]|\.\d|-\d)")


@segment_check(
    category=Category.NUMBER_FORMAT,
    severity=Severity.MINOR,
    measured=Measured(3, 3),
    examples=(
        Example("⟦No.3⟧ kiln was relit.", fix="No. 3 kiln was relit."),
        Example("It is the ⟦NO.1⟧ in zinc.", fix="It is the No. 1 in zinc."),
        Example("No. 3 kiln passed, and order (No.2) of 2015 and file No.2021-7 apply."),
        Example("Say no. 3 people came; form No.3a is void."),
    ),
)
def number_sign(segment: Segment, _: Context) -> Iterator[Hit]:
    """A number sign that runs into its number.

    "No." is an abbreviation and takes a period and a space (AP Stylebook, "No."; Chicago Manual of
    Style 10.42).
    """
    text = segment.text
    if "No." not in text and "NO" not in text and "№" not in text:
        return
    for match in _SIGN.finditer(text):
        right = f"No. {match['number']}"
        if match[0] != right:
            yield Hit(
                match.start(),
                match.end(),
                f"A space parts the sign from its number: write “{right}”.",
                (Fix(right, Safety.SAFE),),
            )
