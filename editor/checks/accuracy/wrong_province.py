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

_CITIES = "|".join(sorted(re.escape(city).replace("'", "['’]") for city in PROVINCE_OF))
_PROVINCE = "|".join(sorted(PROVINCES))
_PLACED = re.compile(
    rf"(?<![\w'’-])({_CITIES})(?: [Cc]ity)?(?:(?P<comma>,) | of | in |, in )({_PROVINCE})"
    r"(?![\w’'-])(?! (?:Road|Street|Avenue|University|Normal|Institute|Group|and))"
    r"(?(comma)(?= [Pp]rovince\b|[.;:)\n]|, China\b|$))"
)
_ANY_PROVINCE = re.compile(rf"\b(?:{_PROVINCE})\b")
_POSSESSED = re.compile(
    rf"(?<![\w'’-])({_PROVINCE})(?: [Pp]rovince)?['’]s ({_CITIES})(?![\w’'-])(?! [A-Z])"
)
_COUNTRY = re.compile(
    r"(?<![\w'’-])([A-Z][a-z]{3,12}(?:['’][a-z]{1,6})?) (Country)\b"
    r"(?! (?:Garden|Club|Park|House|Road|Music|Life|Manager|Director|General))"
)


@segment_check(
    category=Category.MISTRANSLATION,
    severity=Severity.MAJOR,
    priority=24,
    measured=Measured(3, 3),
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
    if _ANY_PROVINCE.search(text):
        for match in _PLACED.finditer(text):
            yield from _told(match, 1, 3)
        for match in _POSSESSED.finditer(text):
            yield from _told(match, 2, 1)
    if " Country" in text:
        for match in _COUNTRY.finditer(text):
            name = match[1]
            if syllable_count(name) > 1 and not is_everyday(name.lower()):
                yield Hit(
                    *match.span(2),
                    f"“{match.group()}” must be a county.",
                    (Fix("County", Safety.UNSAFE),),
                )


def _told(match: re.Match[str], city: int, province: int) -> Iterator[Hit]:
    right = PROVINCE_OF[match[city].replace("’", "'")]
    if match[province] != right:
        yield Hit(
            *match.span(province),
            f"{match[city]} lies in {right}, not in {match[province]}.",
            (Fix(right, Safety.UNSAFE),),
        )
