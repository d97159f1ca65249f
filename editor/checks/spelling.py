"""Whether a word no dictionary knows is a slip of the pen, and how sure that is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from editor.names.pinyin import is_pinyin
from editor.taxonomy import Severity

_WORD = re.compile(r"[a-z]{5,}")
_JOINS = re.compile(r"[\w\-‐‑–/@&+]")
_MAY_JOIN = frozenset(".'’")  # a letter beyond decides
_OFTEN = 3

KNOWN = frozenset(
    """
    accommodative annum arable bankability biocide businesspeople capita concentrator corporates
    deregistration digitalisation digitalise domiciliation electrolyzed entrustment esports
    extremis facilitative fintech foodborne gamification heliostat heliostats homebuyer homebuyers
    informatization intra investee ironmaking karst karsts laisee lakh livecast livestream
    livestreaming margining modus officio operandi oxynitrides phosphogypsum photogrammetry
    photothermal prefectural quadripartite regionalization regtech renminbi replicable reshore
    resolvability roundtable roundtables securitization shipborne specular steelmaking sukuk
    suptech taskforce techfin telcos tuyere tuyeres undercard unswervingly unwaveringly
    volatilities webpage webpages whitepaper workstream workstreams yuan
    """.split()
)
"""Right words that general dictionaries lack."""


def slip(
    text: str, start: int, end: int, replacements: Sequence[str], *, occurrences: int
) -> Severity | None:
    """How much the unknown word ``text[start:end]`` matters; None when it is no remark at all.

    A lower-case word is MINOR when a known word is so near that the slip is plain (Damerau, "A
    technique for computer detection and correction of spelling errors" (1964): 80 % of slips are
    one letter wrong, missing, added or swapped), NEUTRAL when it is merely unknown or two words run
    together. Anything else may be a name, a code or a term.

    Args:
        text: the prose.
        start: where the word starts.
        end: where it ends.
        replacements: the engine's, best first.
        occurrences: how often the word stands in the document; a slip is seldom made thrice.
    """
    word = text[start:end]
    if not _WORD.fullmatch(word) or word in KNOWN or is_pinyin(word) or occurrences >= _OFTEN:
        return None
    if _joins(text[max(0, start - 2) : start][::-1]) or _joins(text[end : end + 2]):
        return None
    best = replacements[:3]
    if any(len(other) == len(word) + 1 and _closed(other) == word for other in best):
        return Severity.NEUTRAL
    if any(other.lower() == word or _one_slip(word, other) for other in best):
        return Severity.MINOR
    return Severity.NEUTRAL


def _joins(neighbors: str) -> bool:
    """Whether what stands next to a word, nearest first, makes it part of something longer."""
    if neighbors[:1] in _MAY_JOIN:
        return neighbors[1:2].isalnum()
    return bool(_JOINS.match(neighbors))


def _closed(words: str) -> str:
    return words.replace(" ", "").replace("-", "")


def _one_slip(word: str, other: str) -> bool:
    """Whether one letter wrong, missing, added or swapped with its neighbor parts the two."""
    if abs(len(word) - len(other)) > 1:
        return False
    start = next(
        (i for i, (a, b) in enumerate(zip(word, other, strict=False)) if a != b),
        min(len(word), len(other)),
    )
    one, two = word[start:], other[start:]
    swapped = one[:2] == two[1::-1] and one[2:] == two[2:]
    return one[1:] == two[1:] or one[1:] == two or one == two[1:] or swapped
