"""Makes typographic twins one: case, quotes, dashes, widths and white space, with a map back."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping

_SPACES = "\t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"  # noqa: E501
_HYPHENS = "\u2010\u2011\u2012\u2013\u2212\ufe63\uff0d"
_APOSTROPHES = "\u2018\u2019\u201b\u02bc\u2032\uff07\u00b4`"
_QUOTES = '"\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\u300c\u300d\u300e\u300f\uff02'


def _table() -> Mapping[int, str]:
    table = {0xFF01 + offset: chr(0x21 + offset) for offset in range(94)}
    table |= dict.fromkeys(map(ord, _SPACES), " ")
    table |= dict.fromkeys(map(ord, _HYPHENS), "-")
    table |= dict.fromkeys(map(ord, _APOSTROPHES), "'")
    table |= dict.fromkeys(map(ord, _QUOTES), '"')
    table |= dict.fromkeys(range(0xD800, 0xE000), "?")  # lone surrogates, which no UTF-8 holds
    table[0x0130] = "i"  # the only letter whose lower case is two code points
    return table


_TABLE = _table()
_DROPPED = re.compile(r"\"|(?<![^\W_])'|'(?![^\W_])|(?<= ) +|(?<= \") +")


class Normalized:
    """A text as the automaton sees it.

    Attributes:
        text: lower case, straight, single-spaced, without quotation marks.
    """

    def __init__(self, original: str) -> None:
        flat = original.translate(_TABLE).lower()
        kept: list[str] = []
        self._starts = [0]
        self._shifts = [0]
        position = made = 0
        for match in _DROPPED.finditer(flat):
            kept.append(flat[position : match.start()])
            made += match.start() - position
            position = match.end()
            self._starts.append(made)
            self._shifts.append(position - made)
        kept.append(flat[position:])
        self.text = "".join(kept)

    def to_original(self, start: int, end: int) -> tuple[int, int]:
        """Where ``text[start:end]`` stands in the original; needs start < end."""
        return start + self._shift(start), end - 1 + self._shift(end - 1) + 1

    def _shift(self, position: int) -> int:
        return self._shifts[bisect_right(self._starts, position) - 1]


def normalize(text: str) -> str:
    """The text as the automaton sees it, outer white space removed."""
    return Normalized(text).text.strip()
