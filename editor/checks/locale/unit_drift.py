"""A unit spelled in two ways in one document."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.checks.base import Example, Fix, Hit, document_check
from editor.checks.context import Context
from editor.checks.locale.drift import minority
from editor.model import Document, Safety
from editor.taxonomy import Category, Severity

_AFTER_FIGURE = r"(?<![\w.])\d[\d,]*+(?:\.\d+)?(?: (?:hundred|thousand|million|billion))?[ -]"
_TONS = re.compile(_AFTER_FIGURE + r"(?:metric )?(?P<way>tonnes?|tons?)\b")
_METERS = re.compile(
    _AFTER_FIGURE + r"(?:square |cubic )?(?P<way>(?:kilo|centi|milli)?met(?:re|er)s?)\b"
)
_FAMILIES = ((_TONS, ("ton",)), (_METERS, ("met",)))


def _spelling(match: re.Match[str]) -> str:
    way = match["way"]
    return "British" if "tonne" in way or "metre" in way else "American"


def _respelled(way: str) -> str:
    if "ton" in way:
        return way.replace("tonne", "ton") if "tonne" in way else way.replace("ton", "tonne")
    return way.replace("metre", "meter") if "metre" in way else way.replace("meter", "metre")


@document_check(
    category=Category.MEASUREMENT_FORMAT,
    severity=Severity.MINOR,
    examples=(
        Example(
            "It made 5 tons, then 8 tons and 3 million ⟦tonnes⟧.",
            fix="It made 5 tons, then 8 tons and 3 million tons.",
        ),
        Example(
            "A road of 4 kilometres, 300 metres wide and 20 ⟦meters⟧ deep.",
            fix="A road of 4 kilometres, 300 metres wide and 20 metres deep.",
        ),
        Example("It made 5 tons and 3 tonnes."),
        Example("It made 5 tons, 8 tons; the tonne is a metric unit, and meters were read."),
    ),
)
def unit_drift(document: Document, _context: Context) -> Iterator[Hit]:
    """A unit spelled in two ways in one document.

    Ton and tonne are two units to an American reader, and meter beside metre shows that nobody
    read the copy as a whole. What most of the document does stays.
    """
    for pattern, likely in _FAMILIES:
        for (segment, match, _), _kept in minority(document, pattern, _spelling, likely):
            start, end = match.span("way")
            right = _respelled(match["way"])
            message = f"“{match['way']}” here, “{right}” elsewhere in this document."
            yield Hit(start, end, message, (Fix(right, Safety.UNSAFE),), segment=segment)
