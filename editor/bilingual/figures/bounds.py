"""Whether the English bounds a figure from the side the Chinese does: at least, at most."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from editor.bilingual.figures.chinese_quantity import Bound
from editor.bilingual.figures.quantity_pattern import plain
from editor.bilingual.figures.values import Match

_LESS = r"(?:less|fewer|lower|smaller|shorter|lighter)(?: \w+)? than|below|under"
_MORE = (
    r"(?:more|higher|greater|larger|longer)(?: \w+)? than|over|above|exceed(?:s|ed|ing)?|"
    r"surpass(?:ed|es|ing)?"
)
_NOT = (
    r"(?:not|never|no|without|cannot|n[’']t)"
    r"(?: (?:be|been|being|fall|drop|go|stand|come|have|cost|is))?(?: \w+ly)?"
)
_LEAD = r"(?:(?:RMB|US\$|HK\$|\$|¥|a|an|the|total|of) ?)*"
_BEFORE = re.compile(
    rf"(?:(?P<floor>\b{_NOT} (?:{_LESS})|\bat (?:the very )?least|\ba minimum of|\bin excess of|"
    rf"\bupwards? of)|(?P<ceiling>\b{_NOT} (?:{_MORE}|rise above)|\bat (?:the very )?most|"
    rf"\ba maximum of)|(?P<over>\b(?:{_MORE}))|(?P<under>\b(?:{_LESS})))(?P<lead> {_LEAD})$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r" (?:(?P<floor>(?:or|and) (?:more|above|over|higher|greater|longer))|"
    r"(?P<ceiling>(?:or|and) (?:less|below|under|lower|fewer)))\b",
    re.IGNORECASE,
)
_SIDES = {"floor": Bound.OVER, "over": Bound.OVER, "ceiling": Bound.UNDER, "under": Bound.UNDER}
# The exact value is allowed by these, and by 以上 and 以下 in their legal sense.
_INCLUSIVE = re.compile(
    r"不[得能会应可宜]?(?:低于|少于|小于|超过|高于|多于|大于)|至少|以上|至多|最多|以内|以下"
)
_REACH = 48
_AROUND = 8


@dataclass(frozen=True, slots=True)
class Unbounded:
    """A figure bounded from the wrong side.

    Attributes:
        match: the figure.
        meant: the side of the Chinese.
        start: where the English bound begins, in code points.
        end: where its words end.
        right: the words it should be; None where they follow the figure or are a verb.
    """

    match: Match
    meant: Bound
    start: int
    end: int
    right: str | None


def wrong_bounds(chinese: str, english: str, equal: Iterable[Match]) -> Iterator[Unbounded]:
    """Figures of which one side says at least and the other at most.

    Args:
        chinese: the Chinese passage.
        english: its English.
        equal: its quantities and where the English has them, each once.
    """
    simple = plain(chinese)
    for match in equal:
        meant = match.chinese.bound
        if meant not in (Bound.OVER, Bound.UNDER) or match.chinese.date is not None:
            continue
        after = _AFTER.match(english, match.end)
        before = _BEFORE.search(english, max(0, match.start - _REACH), match.start)
        found = after or before
        if found is None or _SIDES[_kind(found)] is meant:
            continue
        around = simple[max(0, match.chinese.start - _AROUND) : match.chinese.end + _AROUND]
        inclusive = _INCLUSIVE.search(around) is not None
        if found is after:
            yield Unbounded(match, meant, *found.span(_kind(found)), None)
        else:
            kind = _kind(found)
            is_verb = found[kind].lower().startswith(("exceed", "surpass"))
            right = None if is_verb else _words(meant, inclusive=inclusive)
            yield Unbounded(match, meant, *found.span(kind), right)


def _kind(found: re.Match[str]) -> str:
    return next(kind for kind, words in found.groupdict().items() if words and kind in _SIDES)


def _words(meant: Bound, *, inclusive: bool) -> str:
    if meant is Bound.OVER:
        return "at least" if inclusive else "more than"
    return "no more than" if inclusive else "less than"
