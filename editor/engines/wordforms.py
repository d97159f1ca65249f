"""Regular derivations and British spellings, for words a dictionary lists only the base of."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

_PREFIXES = (
    "anti", "auto", "bio", "co", "counter", "cyber", "de", "dis", "electro", "geo", "hydro",
    "hyper",
    "inter", "macro", "mega", "micro", "mis", "multi", "nano", "non", "over", "petro", "photo",
    "pre", "re", "semi", "sub", "super", "thermo", "trans", "ultra", "un", "under",
)  # fmt: skip
_SUFFIXES = (
    ("ies", "y"), ("es", ""), ("s", ""),
    ("ily", "y"), ("ly", ""), ("ally", ""), ("ness", ""),
    ("isation", "ization"), ("ization", "ize"), ("isation", "ise"),
    ("ise", "ize"), ("ises", "izes"), ("ised", "ized"), ("ising", "izing"), ("iser", "izer"),
    ("yse", "yze"), ("ysed", "yzed"), ("ysing", "yzing"),
    ("ability", "able"), ("ibility", "ible"), ("ability", ""), ("able", ""), ("able", "e"),
    ("ied", "y"), ("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e"), ("er", ""), ("or", ""),
    ("ee", ""), ("ive", "e"), ("ive", "ion"), ("ative", "ate"), ("ation", "e"), ("iation", "e"),
    ("ization", "ic"), ("ization", "al"), ("ment", ""), ("al", ""), ("ity", ""), ("ing", "ed"),
)  # fmt: skip
_SHORTEST_BASE = 4


def bases(word: str) -> tuple[str, ...]:
    """Words that would make ``word`` right if they are: its base, its American spelling.

    Only one step is undone on either side, so that no chain of guesses excuses a mistake.
    """
    found: dict[str, None] = {}
    for prefix in _PREFIXES:
        if word.startswith(prefix):
            found[word.removeprefix(prefix)] = None
    for suffix, base in _SUFFIXES:
        if word.endswith(suffix):
            stem = word.removesuffix(suffix)
            found[stem + base] = None
            if len(stem) > 1 and stem[-1] == stem[-2]:
                # "combatting" beside "combating": both are in use.
                found[stem[:-1] + base] = None
                found[stem[:-1] + suffix] = None
    found.pop(word, None)
    return tuple(base for base in found if len(base) >= _SHORTEST_BASE)


def right_words(words: Iterable[str], unknown: Callable[[Sequence[str]], set[str]]) -> set[str]:
    """Which lower-case words are right after all, being known or derived from a known word.

    Args:
        words: what an engine took for mistakes.
        unknown: tells which of some words no dictionary has.
    """
    derived = {word: bases(word) for word in words if word.islower()}
    candidates = sorted(set(derived).union(*derived.values()))
    if not candidates:
        return set()
    known = set(candidates) - unknown(candidates)
    return {word for word, roots in derived.items() if word in known or known.intersection(roots)}
