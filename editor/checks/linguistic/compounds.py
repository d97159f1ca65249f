"""Compound modifiers that English writes with a hyphen before their noun."""

from __future__ import annotations

from typing import Final

MODIFIERS: Final[dict[str, str]] = {
    "high": "quality level end tech speed performance precision strength standard purity "
    "efficiency grade value caliber calibre density",
    "low": "carbon cost emission altitude grade income",
    "large": "scale sized",
    "small": "scale sized",
    "medium": "term sized",
    "mid": "term range",
    "long": "term distance range lasting",
    "short": "term",
    "full": "time scale chain",
    "world": "class leading renowned famous",
    "first": "class tier",
    "supply": "side",
    "demand": "side",
    "state": "owned",
    "energy": "saving efficient intensive",
    "water": "saving",
    "labor": "intensive",
    "capital": "intensive",
    "technology": "intensive",
    "knowledge": "intensive",
    "innovation": "driven",
    "market": "oriented driven",
    "problem": "oriented",
    "export": "oriented",
    "in": "depth",
    "on": "site",
    "real": "time",
    "one": "stop",
    "third": "party",
    "zero": "carbon emission",
    "cross": "border regional sector strait",
    "all": "round weather",
    "user": "friendly",
    "eco": "friendly",
    "cutting": "edge",
    "far": "reaching",
    "wide": "ranging",
    "hard": "won",
    "forward": "looking",
    "ultra": "low high large thin fine pure long fast clean",
}
"""First words and the second words they take."""

NOUNS: Final = frozenset(
    "agenda agreements agriculture alloy alloys aluminum analysis application applications "
    "approach area areas assets awareness base bases batteries battery benefits brand brands "
    "business businesses capabilities capability center centers chain chains challenges "
    "channel channels cities city clusters companies company competition construction "
    "cooperation cycle data delivery demand demonstration design development devices digital "
    "discussion discussions economic economy education emission emissions enterprise "
    "enterprises equipment events exchange exchanges exhibition expansion exports facilities "
    "financing firms goals goods governance green group groups growth industrial industries "
    "industry infrastructure innovation inspection inspections integration investigation "
    "investment investments invoice knowledge laboratory leaders level logistics machinery "
    "machines management manufacturer manufacturers manufacturing market markets material "
    "materials measures mechanism meeting mode model models monitoring motors network "
    "networks opening operation operations opportunities opportunity partner partners "
    "partnership path plan planning plans plant plants plate plates platform platforms "
    "policies policy power product production products program progress project projects "
    "promotion railway railways reform reforms relationship relationships research resources "
    "results retrofit roads robots science scientific service services skills society "
    "solution solutions stability standards state steel steels storage strategic strategies "
    "strategy structural study supply support sustainable system systems talent talents "
    "target targets team teams tech technical technological technologies technology tests "
    "tourism trade training trains transformation transport transportation trips upgrading "
    "use utilization value vehicles vision works world zone zones".split()
)
"""What the compound stands before; only common nouns (and their adjectives) of releases."""

PREFIXES: Final = "self|semi|non|multi|anti"
"""Prefixes that engines write as words."""

SUFFIXES: Final = (
    "based|oriented|driven|owned|funded|invested|intensive|led|free|related|grade|friendly"
)
"""Second words that make a modifier of any noun."""
