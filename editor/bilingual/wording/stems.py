"""Beginnings by which English words of one family are told: "stabilize", "stable", "stability".

Rough on purpose. They tell whether the sense of a Chinese word is anywhere in an English sentence,
so that taking two words for one costs a finding and never makes one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_LETTERS = 5
"""What is left of a word."""
_SHORTEST = 3
_WORD = re.compile(r"\bu\.s\.(?:a\.)?|[a-z0-9]+(?:'[a-z]+)?")
_AMERICA = frozenset(("US", "U.S.", "U.S.A."))
"""The country, told from the pronoun by its capitals."""
_ENDINGS = ("ing", "ed", "es", "s", "ly")

_SUMS = "million billion trillion thousand hundred dozen yuan rmb percent per"
"""Figures are told by their digits."""
EMPTY = frozenset(_SUMS.split()) | frozenset(
    "a about after all also an and any are as at be because become been before being both but by "
    "can could did do does down during each even every for from get got had has have he her here "
    "him his how i if in into is it its itself just like made make makes many may me might more "
    "most much must my of off on one ones only onto or other our out over own same she should so "
    "some such than that the their them then there these they this those through to too under up "
    "upon us use used very was way we well were what when where which while who whom whose why "
    "will with would you your something someone sb sth etc lit fig esp abbr".split()
)
"""Words that say nothing of what a sentence is about."""

_FAMILIES = """
hold held|build built|begin began begun|rise rose risen|grow grew grown growth|go went gone
come came|take took taken|give gave given|write wrote written|say said|see saw seen
know knew known|knowledge|think thought|buy bought|bring brought|fight fought|teach taught
catch caught|sell sold sale|tell told|find found|lead led leader leadership|meet met|send sent
spend spent
lose lost loss|leave left|keep kept|feel felt|mean meant|win won|run ran|speak spoke spoken speech
drive drove driven|break broke broken|choose chose chosen choice|fall fell fallen|draw drew drawn
show shown|stand stood|understand understood|pay paid|man men|woman women|child children
person people|foot feet|fly flew flown flight|sink sank sunk|drink drank drunk|hide hid hidden
wear wore worn|seek sought|strike struck|feed fed|throw threw thrown|bear bore born birth
eat ate eaten|strong strength strengthen|long length lengthen|deep depth deepen|wide width widen
high height|safe safety|die dead death|live life lives alive|succeed success
analyze analysis analyse|produce production|explain explanation|describe description
apply application|true truth|young youth|poor poverty|warm warmth|hot heat|able ability enable
advise advice|believe belief|prove proof|weigh weight|decide decision|expand expansion
defend defense defence|respond response|destroy destruction|maintain maintenance
compete competition|enter entry entrance|beautiful beauty|large enlarge|sure ensure|force enforce
three third|five fifth|two second twice|four fourth|receive reception|china chinese|france french
britain british|usa u.s|spain spanish|switzerland swiss|light lit
"""
_BASE = {
    form: words[0]
    for family in _FAMILIES.strip().replace("\n", "|").split("|")
    for words in [family.split()]
    for form in words[1:]
}


def stem(word: str) -> str:
    """The beginning that tells a word's family; ``word`` in small letters."""
    word = _BASE.get(word, word)
    if word.endswith("ies") and len(word) - len("ies") >= _SHORTEST - 1:
        word = f"{word[:-3]}y"
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            word = word[: -len(ending)]
            break
    word = _BASE.get(word, word)
    if len(word) > _SHORTEST and (word[-1] in "ey" or word[-1] == word[-2]):
        word = word[:-1]
    return word[:_LETTERS]


def stems(text: str) -> frozenset[str]:
    """The stems of the words of a text that say something."""
    return frozenset(found for found, _, _ in placed_stems(text))


def placed_stems(text: str) -> Iterator[tuple[str, int, int]]:
    """Each such word's stem with where the word begins and ends."""
    lowered = text.lower()
    if len(lowered) != len(text):
        # A few capitals grow when they are lowered; positions count for more than they do.
        lowered = "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)
    for match in _WORD.finditer(lowered):
        word = match[0].partition("'")[0]
        if text[match.start() : match.end()] in _AMERICA:
            word = "usa"
        if word not in EMPTY:
            yield stem(word), match.start(), match.end()
