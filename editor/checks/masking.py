"""Shows a grammar engine plain English in place of what it would stumble over.

Names, code and addresses become a neutral place name, Chinese becomes one too, full-width and
typographic signs become ASCII. Every remark is mapped back exactly; one on a stand-in is void.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from editor.model import Span

_STAND_IN = "Berlin"
_STAND_IN_WITH_VOWEL = "Oslo"

_HAN = re.compile(r"[\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f]+")
_ACRONYM = re.compile(r"[A-Z][A-Z&-]*[A-Z]")

_SIGNS = {
    "“": '"', "”": '"', "„": '"', "‟": '"', "«": '"', "»": '"',
    "「": '"', "」": '"', "『": '"', "』": '"', "《": '"', "》": '"', "〈": '"', "〉": '"',
    "‘": "'", "’": "'", "ʼ": "'",
    "。": ".", "、": ",", "【": "[", "】": "]", "〔": "(", "〕": ")",
    "\u2010": "-", "\u2011": "-",
}  # fmt: skip
_FULL_WIDTH = {chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
_ALIKE = _SIGNS | _FULL_WIDTH
_WANTS_SPACE = frozenset("，。、；：！？")
_SIGN = re.compile(
    "[" + re.escape("".join(_ALIKE)) + r"\u0000-\u001f\u007f-\u009f\u00a0\u2000-\u200a\u202f"
    r"\u3000\u2028\u2029\ud800-\udfff]"
)


@dataclass(frozen=True, slots=True)
class _Swap:
    """``original[start:end]`` is shown as ``shown``; ``opaque`` when remarks on it are void."""

    start: int
    end: int
    shown: str
    opaque: bool


@dataclass(frozen=True)
class MaskedText:
    """A text as an engine sees it, and the way back.

    Attributes:
        original: the text itself.
        shown: what the engine sees.
    """

    original: str
    shown: str
    _swaps: tuple[_Swap, ...]

    @cached_property
    def _starts(self) -> list[int]:
        """Where each swap starts in ``shown``."""
        starts, drift = [], 0
        for swap in self._swaps:
            starts.append(swap.start + drift)
            drift += len(swap.shown) - (swap.end - swap.start)
        return starts

    def to_original(self, start: int, end: int) -> Span | None:
        """Where ``shown[start:end]`` comes from; None if it meets a stand-in or lies outside."""
        if not 0 <= start <= end <= len(self.shown):
            return None
        last = max(end, start + 1)
        first = max(0, bisect_right(self._starts, start) - 1)
        for index in range(first, bisect_left(self._starts, last)):
            swap = self._swaps[index]
            if swap.opaque and start < self._starts[index] + len(swap.shown):
                return None
        return Span(self._place(start, at_end=False), self._place(end, at_end=True))

    def _place(self, position: int, *, at_end: bool) -> int:
        index = bisect_right(self._starts, position - at_end) - 1
        if index < 0:
            return position
        swap, inside = self._swaps[index], position - self._starts[index]
        if inside < len(swap.shown) or (at_end and inside == len(swap.shown)):
            # Within a swapped sign: all of it counts, from its start to its end.
            return swap.end if at_end and inside else swap.start
        return swap.end + inside - len(swap.shown)


def mask(text: str, names: Iterable[Span], blanks: Iterable[Span]) -> MaskedText:
    """Hides names and blanks (code, addresses) of ``text`` and makes its signs plain.

    Acronyms among the names stay: engines know nothing against them and articles depend on them.
    """
    hidden = _merged([*names, *blanks, *(Span(*match.span()) for match in _HAN.finditer(text))])
    swaps: list[_Swap] = []
    done = 0
    for span in hidden:
        swaps += _signs(text, done, span.start)
        word = text[span.start : span.end]
        if not _ACRONYM.fullmatch(word):
            swaps.append(_Swap(span.start, span.end, _stand_in(word), opaque=True))
        done = span.end
    swaps += _signs(text, done, len(text))
    shown, done = [], 0
    for swap in swaps:
        shown += [text[done : swap.start], swap.shown]
        done = swap.end
    return MaskedText(text, "".join([*shown, text[done:]]), tuple(swaps))


def quotations(text: str) -> tuple[Span, ...]:
    """Spans between quotation marks, the marks included; an unclosed one counts to the end."""
    found, opened = [], -1
    for match in re.finditer(r"[\"“”„«»「」『』《》＂]", text):
        if opened < 0:
            opened = match.start()
        elif match.group() not in "“„«「『《":
            found.append(Span(opened, match.end()))
            opened = -1
    if opened >= 0:
        found.append(Span(opened, len(text)))
    return tuple(found)


def _merged(spans: Iterable[Span]) -> list[Span]:
    merged: list[Span] = []
    for span in sorted(span for span in spans if len(span)):
        if merged and span.start < merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return merged


def _stand_in(word: str) -> str:
    # An article before it must stay as right, or as wrong, as it was.
    first = unicodedata.normalize("NFD", word)[:1].lower()
    return _STAND_IN_WITH_VOWEL if first in "aeio" else _STAND_IN


def _signs(text: str, start: int, end: int) -> Iterable[_Swap]:
    for match in _SIGN.finditer(text, start, end):
        at, sign = match.start(), match.group()
        shown = _ALIKE.get(sign, " ")
        following = text[at + 1 : at + 2]
        if sign in _WANTS_SPACE and following.isalpha():
            shown += " "
        yield _Swap(at, at + 1, shown, opaque=False)
