"""Characters that were decoded wrongly."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.checks.base import Example, Fix, Hit, segment_check
from editor.checks.context import Context
from editor.model import Safety, Segment
from editor.taxonomy import Category, Severity

_LATIN = re.compile(
    r"[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc"
    r"\u2013\u2014\u2018-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]{1,3}"
)
_LOST = re.compile(r"\ufffd+|(?:锟斤拷)+|烫烫烫+|屯屯屯+|鈥[^\s\w]?\w?|[\u0080-\u009f]+")
_INVISIBLE = re.compile(r"[\u200b\u2060\ufeff\u00ad]+")
_GBK = {
    "鈥檚": "’s",
    "鈥檛": "’t",
    "鈥檙": "’r",
    "鈥檝": "’v",
    "鈥渁": "“a",
    "鈥淐": "“C",
    "鈥淭": "“T",
}


@segment_check(
    category=Category.CHARACTER_ENCODING,
    severity=Severity.MAJOR,
    priority=8,
    examples=(
        Example("The plant⟦â€™⟧s output.", fix="The plant’s output."),
        Example("A caf⟦Ã©⟧ opened⟦ï¼Œ⟧ at 20⟦Â°⟧.", fix="A café opened， at 20°."),
        Example("The plant⟦\ufffd⟧s output."),
        Example("The firm⟦鈥檚⟧ output.", fix="The firm’s output."),
        Example("A café, naïve, São Paulo, 20 °C, 5 × 3, Ørsted, ÉCOLE, Škoda, “so”…"),
    ),
)
def character_encoding(segment: Segment, _: Context) -> Iterator[Hit]:
    """Text read in the wrong encoding, such as “â€™” for an apostrophe.

    UTF-8 read as a Western or Chinese code page turns every mark into two or three odd signs. What
    can be read back is; a lost character must be looked up in the original.
    """
    text = segment.text
    if text.isascii():
        return
    for match in _LATIN.finditer(text):
        read = _read_back(match[0])
        if read:
            length = len(_written(read))
            fix = Fix(read, Safety.SAFE)
            message = f"“{match[0][:length]}” is “{read}” in the wrong encoding."
            yield Hit(match.start(), match.start() + length, message, (fix,))
    for match in _LOST.finditer(text):
        whole = _GBK.get(match[0])
        fixes = (Fix(whole, Safety.UNSAFE),) if whole else ()
        message = "A character was lost in the wrong encoding; look it up in the original."
        yield Hit(match.start(), match.end(), message, fixes)
    for match in _INVISIBLE.finditer(text):
        message = "An invisible character stands here."
        fix = Fix("", Safety.UNSAFE)
        yield Hit(match.start(), match.end(), message, (fix,), severity=Severity.NEUTRAL)


def _read_back(run: str) -> str | None:
    """The character whose UTF-8 bytes, taken for Windows-1252, begin ``run``."""
    for length in range(len(run), 1, -1):
        try:
            return b"".join(_byte(sign) for sign in run[:length]).decode("utf-8")
        except UnicodeError:
            continue
    return None


def _written(character: str) -> bytes:
    return character.encode("utf-8")


def _byte(sign: str) -> bytes:
    # Windows-1252 leaves five bytes undefined; programs show them as control characters.
    return bytes([ord(sign)]) if "\u0080" <= sign <= "\u009f" else sign.encode("cp1252")
