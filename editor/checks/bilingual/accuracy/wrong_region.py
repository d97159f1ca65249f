"""A province or region of the Chinese under another one's name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from editor.bilingual.naming.places import ENGLISH_PROVINCES, PROVINCE_NAMES, SHORT_NAMES
from editor.checks.base import Example, Fix, Hit, Measured, document_check
from editor.checks.context import Context
from editor.model import Document, Pair, Safety
from editor.taxonomy import Category, Severity

_CHINESE = re.compile("|".join(PROVINCE_NAMES))
_ENGLISH = re.compile(rf"(?<![\w'’-])(?:{'|'.join(ENGLISH_PROVINCES)})(?![\w’'-])(?! Road| Street)")
_EVERYDAY = "京津蒙吉黑申苏川贵云藏秦青宁新疆台港澳桂辽"
_ANY = "".join(SHORT_NAMES)
_SHORT = re.compile(
    rf"[{_ANY}]{{2,}}|(?<=[来赴在入援])[{_ANY}]|[{_ANY}](?=[企商籍牌菜剧])|(?![{_EVERYDAY}])[{_ANY}]"
)
"""Short forms of provinces; those that are everyday characters count beside another one."""
_NEAR = 2
"""Pairs either side in which a place may have moved."""


@document_check(
    category=Category.MISTRANSLATION,
    severity=Severity.CRITICAL,
    priority=9,
    measured=Measured(4, 4),
    examples=(
        Example(
            "The plant in ⟦Shaanxi⟧ opened.",
            fix="The plant in Shanxi opened.",
            source="山西的工厂投产。",
        ),
        Example(
            "Guests came from Anhui and ⟦Hunan⟧.",
            fix="Guests came from Anhui and Henan.",
            source="来自安徽、河南的嘉宾参加。",
        ),
        Example(
            "Guests left Hubei for the ⟦Jilin⟧ hall.",
            source="嘉宾从湖北前往湖北厅。",
        ),
        Example("The plant in Shanxi opened.", source="山西的工厂投产。"),
        Example("The Hunan plant opened.", source="湘企的工厂投产。"),
        Example("The plant in Xi'an, Shaanxi, opened.", source="西安的工厂投产。"),
        Example("Tibet grew fast.", source="西藏发展很快。"),
        Example("The plant in Shaanxi opened."),
    ),
)
def wrong_region(_: Document, context: Context) -> Iterator[Hit]:
    """A province or region of the Chinese under another one's name.

    Shanxi and Shaanxi, Henan and Hunan, Hebei and Hubei differ by a letter, and the project moves
    a thousand kilometres. The Chinese sentence names one that the English does not, and the
    English one that the Chinese does not name here or nearby, not even by its short form (晋, 湘).
    """
    pairs = context.pairs
    for index, pair in enumerate(pairs):
        if not pair.confident:
            continue
        english = list(_ENGLISH.finditer(pair.text))
        if not english:
            continue
        there = Counter(ENGLISH_PROVINCES[found[0]] for found in english)
        nearby = "".join(p.source for p in pairs[max(0, index - _NEAR) : index + _NEAR + 1])
        named = {PROVINCE_NAMES[name] for name in _CHINESE.findall(nearby)}
        named |= {SHORT_NAMES[character] for found in _SHORT.findall(nearby) for character in found}
        # Twice in the Chinese and once in the English is less, too.
        missing = {
            chinese: PROVINCE_NAMES[chinese]
            for chinese, count in Counter(_CHINESE.findall(pair.source)).items()
            if count > there[PROVINCE_NAMES[chinese]]
        }
        strange = [found for found in english if ENGLISH_PROVINCES[found[0]] not in named]
        if len(missing) == 1 and len({found[0] for found in strange}) == 1:
            chinese, province = missing.popitem()
            yield from _hits(pair, strange, chinese, province, left_out=not there[province])


def _hits(
    pair: Pair, strange: list[re.Match[str]], chinese: str, province: str, *, left_out: bool
) -> Iterator[Hit]:
    for found in strange:
        # Where the right one stands in the sentence as well, something else may be meant.
        message = (
            f"“{found[0]}” for {chinese}: that is {province}."
            if left_out
            else f"“{found[0]}”: the Chinese names {chinese} ({province}) here, and no {found[0]}."
        )
        yield Hit(
            pair.span.start + found.start(),
            pair.span.start + found.end(),
            message,
            (Fix(province, Safety.UNSAFE),) if left_out else (),
            source_term=chinese,
            segment=pair.segment,
        )
