"""Chinese punctuation in English text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.checks.base import Example, Fix, Hit, segment_check
from editor.checks.context import Context
from editor.model import Safety, Segment
from editor.taxonomy import Category, Severity

_AFTER = {"，": ",", "。": ".", "；": ";", "：": ":", "？": "?", "！": "!", "、": ",", "．": ".",
          "）": ")", "】": "]", "｝": "}"}  # fmt: skip
_BEFORE = {"（": "(", "【": "[", "｛": "{"}
_QUOTES = {"《": '"', "》": '"', "「": '"', "」": '"', "『": '"', "』": '"', "＂": '"'}
_WIDE = re.compile(r"[０-９Ａ-Ｚａ-ｚ]+|[！-～。、【】《》「」『』]")
_HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]")
_CLOSING = frozenset(",.;:?!)]}'\"”’")


@segment_check(
    category=Category.PUNCTUATION,
    severity=Severity.MINOR,
    priority=60,
    examples=(
        Example("Output rose⟦，⟧ costs fell.", fix="Output rose, costs fell."),
        Example("The plant ⟦（⟧Phase II⟦）⟧opened.", fix="The plant (Phase II) opened."),
        Example("It rose ⟦２０⟧⟦％⟧ in May.", fix="It rose 20% in May."),
        Example("It rose 20%, costs fell; see “Results” (May)."),
        Example("The slogan 绿水青山，就是金山银山 hung there."),
    ),
)
def full_width_punctuation(segment: Segment, _: Context) -> Iterator[Hit]:
    """A full-width mark, letter or figure in English text.

    The marks of the Chinese original slip through translation; in a Latin font they show as gaps
    or boxes, and search does not find words beside them.
    """
    text = segment.text
    for match in _WIDE.finditer(text):
        start, end = match.span()
        if _HAN.search(text[max(0, start - 1) : start]) or _HAN.match(text, end):
            continue  # part of a Chinese phrase, which is a matter of its own
        yield Hit(start, end, f"“{match[0]}” is a full-width character.", (_fix(text, start, end),))


def _fix(text: str, start: int, end: int) -> Fix:
    """The half-width twin with English spacing around it."""
    wide = text[start:end]
    if wide in _QUOTES:
        return Fix(_QUOTES[wide], Safety.UNSAFE)
    if wide in _AFTER:
        narrow = _AFTER[wide]
        following = text[end : end + 1]
        glued = not following or following.isspace() or following in _CLOSING
        glued = glued or following in _AFTER
        number = narrow in ".,:" and text[start - 1 : start].isdigit() and following.isdigit()
        return Fix(narrow if glued or number else narrow + " ", Safety.SAFE)
    if wide in _BEFORE:
        before = text[start - 1 : start]
        glued = not before or before.isspace() or before in '([{"“‘'
        return Fix(_BEFORE[wide] if glued else " " + _BEFORE[wide], Safety.SAFE)
    narrow = "".join(chr(ord(character) - 0xFEE0) for character in wide)
    return Fix(narrow, Safety.UNSAFE if narrow in "~^`" else Safety.SAFE)
