"""Two marks where one is enough."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.checks.base import Example, Fix, Hit, Measured, segment_check
from editor.checks.context import Context
from editor.model import Safety, Segment, SegmentKind
from editor.taxonomy import Category, Severity

_SUSPECT = re.compile(r"[.,;:!?。，][\"”’']?[^\S\n]*[.,;:。，]")
_DOUBLED = re.compile(
    r"(?P<quoted>(?<=\w)(?P<kept>[.!?,])(?P<close>[\"”])[.。,，](?P<again>[\"”])?)"
    r"|(?P<spaced>(?<=[\w)\]\"”])\.[^\S\n]{1,3}\.)(?![^\S\n]*\.)"
    r"|(?P<stops>(?<=[\w)\]\"”])\.[.。])(?!\.)"
    r"|(?P<commas>(?<=[\w)\]\"”]),[^\S\n]{0,3},)(?![^\S\n]*,)"
    r"|(?P<mixed>(?<=[\w)\]\"”])(?:,[^\S\n]{0,2}\.(?!\d)|;[^\S\n]{0,2}[.;,]|\.[^\S\n]{0,2};"
    r"|:[^\S\n]{0,2}[.,;]))(?![.\w])"
)
_GOES_ON = re.compile(r"\s*[a-z]")
_ABBREVIATION = re.compile(
    r"(?:\b(?:[A-Z]|etc|Co|Ltd|Inc|Corp|Jr|Sr|No|vs|et al|[ap]\.m|e\.g|i\.e))$"
)


@segment_check(
    category=Category.PUNCTUATION,
    severity=Severity.MINOR,
    priority=55,
    measured=Measured(30, 29),
    examples=(
        Example("Output rose⟦. .⟧", fix="Output rose."),
        Example("Output rose⟦,,⟧ costs fell⟦..⟧", fix="Output rose, costs fell."),
        Example('He said, "We will go on⟦."."⟧', fix='He said, "We will go on."'),
        Example("“We will go on⟦.”。⟧ He left.", fix="“We will go on.” He left."),
        Example("“We will go on⟦.”。⟧ he said.", fix="“We will go on,” he said."),
        Example("Costs fell⟦;.⟧", fix="Costs fell."),
        Example('She asked, "Why?" He said "No." And so on ... or . . . at Acme Co., or etc.; so.'),
    ),
)  # fmt: skip
def doubled_punctuation(segment: Segment, _: Context) -> Iterator[Hit]:
    """A full stop or comma that follows another mark.

    The Chinese stop stands outside the quotation mark and the English one inside; engines write
    both, or close a sentence twice where two outputs were joined.
    """
    text = segment.text
    if segment.kind is SegmentKind.ATTRIBUTE or not _SUSPECT.search(text):
        return
    for match in _DOUBLED.finditer(text):
        kind = match.lastgroup
        found = match[0]
        if kind == "mixed" and found[0] == "." and _ABBREVIATION.search(text[: match.start()][-8:]):
            continue
        if match["quoted"]:
            if match["kept"] != "." and found[-1] != "。" and match["again"] is None:
                continue  # “Why?”, he asked: a matter of style
            # “We go on.”, he said: the comma takes the place of the stop.
            goes_on = found[-1] in ",，" or _GOES_ON.match(text, match.end())
            mark = "," if goes_on and match["kept"] == "." else match["kept"]
            kept = mark + match["close"]
            safety = Safety.UNSAFE if goes_on else Safety.SAFE
        elif match["commas"]:
            kept, safety = ",", Safety.SAFE
        elif match["mixed"]:
            kept = found[-1] if found[-1] != "," else found[0]
            safety = Safety.UNSAFE
        else:
            kept, safety = ".", Safety.SAFE
        yield Hit(match.start(), match.end(), "One mark is enough here.", (Fix(kept, safety),))
