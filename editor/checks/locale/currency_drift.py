"""Chinese money written in two ways in one document."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.checks.base import Example, Fix, Hit, Measured, document_check
from editor.checks.context import Context
from editor.checks.locale.drift import minority
from editor.model import Document, Safety
from editor.taxonomy import Category, Severity

_FIGURE = r"(?:\d[\d,]*+(?:\.\d+)?(?: (?i:hundred|thousand|million|billion|trillion)\b)?)"
_MONEY = re.compile(
    rf"(?<!\w)(?P<before>RMB|CNY) ?(?P<first>{_FIGURE})(?! ?(?:yuan|RMB))|"
    rf"(?<![\w$€£¥￥.-])(?<!\d,)(?<!RMB )(?<!CNY )(?P<last>{_FIGURE}) (?P<after>yuan|RMB)\b"
    r"(?! (?:RMB|yuan))"
)


def _way(match: re.Match[str]) -> str:
    return f"{match['before']} 1" if match["before"] else f"1 {match['after']}"


@document_check(
    category=Category.CURRENCY_FORMAT,
    severity=Severity.MINOR,
    measured=Measured(9, 7),
    examples=(
        Example(
            "It paid 5 million yuan, then 8 million yuan and ⟦RMB 3 million⟧.",
            fix="It paid 5 million yuan, then 8 million yuan and 3 million yuan.",
        ),
        Example(
            "It paid RMB 5 million, then RMB 8 million and ⟦3 million yuan⟧.",
            fix="It paid RMB 5 million, then RMB 8 million and RMB 3 million.",
        ),
        Example(
            "City Pays ⟦RMB 3 Million⟧\nIt paid 5 million yuan, then 8 million yuan.",
            fix="City Pays 3 Million Yuan\nIt paid 5 million yuan, then 8 million yuan.",
        ),
        Example("It paid RMB 5 million and 3 million yuan."),
        Example("It paid RMB 5 million, RMB 7 million and $3 million; the yuan rose."),
    ),
)
def currency_drift(document: Document, _: Context) -> Iterator[Hit]:
    """Chinese money written in two ways in one document.

    RMB, CNY and yuan are one currency; readers abroad take them for several. A publisher chooses
    one form. What most of the document does stays.
    """
    likely = ("RMB", "CNY", "yuan")
    for (segment, match, way), kept in minority(document, _MONEY, _way, likely):
        figure = match["first"] or match["last"]
        titled = figure.endswith(("Thousand", "Million", "Billion", "Trillion"))
        right = kept.replace("1", figure).replace("yuan", "Yuan" if titled else "yuan")
        message = (
            f"Money is given as “{way}” here, as “{kept}” elsewhere in this document: one way is "
            "enough."
        )
        fix = Fix(right, Safety.UNSAFE)
        yield Hit(match.start(), match.end(), message, (fix,), segment=segment)
