"""A city put into a province it does not lie in."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.checks.base import Example, Fix, Hit, Measured, segment_check
from editor.checks.context import Context
from editor.model import Safety, Segment
from editor.names.persons import is_everyday
from editor.names.pinyin import syllable_count
from editor.names.prefectures import PROVINCE_OF, PROVINCES
from editor.taxonomy import Category, Severity

_CITY = r"(?P<city>[A-Z][a-zü]+(?:['’][a-z]+)?)"
_PROVINCE = rf"(?P<province>{'|'.join(sorted(PROVINCES))})"
# Any capitalized word may be the city: a look-up tells, and hundreds of names need no compiling.
_PLACED = re.compile(
    rf"(?<![\w'’-]){_CITY}(?: [Cc]ity)?(?:(?P<comma>,) | of | in |, in )(?={_PROVINCE}"
    r"(?![\w’'-])(?! (?:Road|Street|Avenue|University|Normal|Institute|Group|and))"
    r"(?(comma)(?= [Pp]rovince\b(?!, [A-Z][\w'’]+ City\b)|[.;:)\n]|, China\b|$)))"
)
_POSSESSED = re.compile(
    rf"(?<![\w'’-]){_PROVINCE}(?: [Pp]rovince)?['’]s (?={_CITY}(?![\w’'-])(?! [A-Z]))"
)
_COUNTRY = re.compile(
    r"(?<![\w'’-])([A-Z][a-z]{3,12}(?:['’][a-z]{1,6})?) (Country)\b"
    r"(?! (?:Garden|Club|Park|House|Road|Music|Life|Manager|Director|General))"
)


@segment_check(
    category=Category.MISTRANSLATION,
    severity=Severity.MAJOR,
    priority=24,
    measured=Measured(5, 4),
    examples=(
        Example(
            "The plant is in Taiyuan, ⟦Shaanxi⟧ Province.",
            fix="The plant is in Taiyuan, Shanxi Province.",
        ),
        Example("It opened in ⟦Hunan⟧'s Zhengzhou.", fix="It opened in Henan's Zhengzhou."),
        Example("He went to Hefei City of ⟦Henan⟧.", fix="He went to Hefei City of Anhui."),
        Example(
            "The Longquan ⟦Country⟧ People's Government paid.",
            fix="The Longquan County People's Government paid.",
        ),
        Example("It runs from Taiyuan, Shaanxi Province, Xi'an City, to the south."),
        Example("The plants in Taiyuan, Shaanxi and Hebei, Taiyuan's rival, are large."),
        Example("Xi'an, Shaanxi; Taiyuan, Shanxi; Zhengzhou, Henan Province."),
        Example("He plays at Longquan Country Club in The Country Garden."),
    ),
)
def wrong_province(segment: Segment, context: Context) -> Iterator[Hit]:  # noqa: ARG001
    """A city put into a province it does not lie in.

    Names of provinces differ by a letter (Shanxi and Shaanxi, Henan and Hunan) and engines swap
    them; so are county and country. A reader who lives there stops believing the rest. Provinces
    of cities: administrative divisions of the Ministry of Civil Affairs.
    """
    text = segment.text
    if any(province in text for province in PROVINCES):
        yield from _told(_PLACED, text)
        yield from _told(_POSSESSED, text)
    if " Country" in text:
        for match in _COUNTRY.finditer(text):
            name = match[1]
            if syllable_count(name) > 1 and not is_everyday(name.lower()):
                yield Hit(
                    *match.span(2),
                    f"“{match.group()}” must be a county: a letter slipped.",
                    (Fix("County", Safety.UNSAFE),),
                )


def _told(pattern: re.Pattern[str], text: str) -> Iterator[Hit]:
    done = 0
    for match in pattern.finditer(text):
        right = PROVINCE_OF.get(match["city"].replace("’", "'"))
        if right is None or match.start() < done:
            continue
        done = max(match.end("city"), match.end("province"))
        if match["province"] != right:
            yield Hit(
                *match.span("province"),
                f"{match['city']} lies in {right}, not in {match['province']}: correct one.",
                (Fix(right, Safety.UNSAFE),),
            )
