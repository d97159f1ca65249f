"""Quotation marks that stand the wrong way, alone, or apart from their words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.checks.base import Example, Fix, Hit, Measured, segment_check
from editor.checks.context import Context
from editor.model import Safety, Segment, SegmentKind
from editor.taxonomy import Category, Severity

_MARK = re.compile(r"[\"“”]")
_LONGEST = 400
"""What is longer was not meant to be a pair: a mark is lost."""
_SHORT = 60
"""A longer quotation is not flagged as a whole, only the mark that is wrong."""
_APART = "No space belongs inside quotation marks."
_GLUED = "A space is missing beside the quotation mark."
_CROSSED = "One quotation mark of the pair points the wrong way or is of the other kind."
_FLOATING = "A quotation mark stands beside its words, not between two spaces."
_INCH = re.compile(r"\d\"")


@segment_check(
    category=Category.PUNCTUATION,
    severity=Severity.MINOR,
    priority=58,
    measured=Measured(83, 81),
    examples=(
        Example("We build⟦ “green ”⟧ plants.", fix="We build “green” plants."),
        Example('We build⟦ " green "⟧ plants.', fix='We build "green" plants.'),
        Example("We build⟦ ”green“⟧ plants.", fix="We build “green” plants."),
        Example("We build⟦“green”⟧plants.", fix="We build “green” plants."),
        Example('We build⟦ “green"⟧ plants.', fix="We build “green” plants."),
        Example('We build ⟦"⟧ green" plants.'),
        Example('We build "green ⟦"⟧ plants.'),
        Example("We build ⟦“⟧green plants. They are large."),
        Example('We build “green” and "blue" plants: “steel”-“iron”, (“tin”).'),
        Example("“We go on, he said.\n\n“And on.”"),
        Example('A 12" pipe and a 14" pipe; the so-called "long" one.'),
    ),
)  # fmt: skip
def quotation_marks(segment: Segment, _: Context) -> Iterator[Hit]:
    """Quotation marks that do not pair, point the wrong way or stand off from their words.

    Engines copy the marks of the Chinese one by one, so that a pair comes out as two openings, a
    straight mark closes a curly one, or a space is left inside. A reader cannot tell where the
    quotation ends.
    """
    text = segment.text
    if segment.kind is SegmentKind.ATTRIBUTE or "\n\n" in text or _INCH.search(text):
        return
    marks = list(_MARK.finditer(text))
    if not marks:
        return
    if len(marks) % 2:
        yield from _alone(text, marks)
        return
    for opening, closing in zip(marks[::2], marks[1::2], strict=True):
        yield from _pair(text, opening.start(), closing.start())


def _alone(text: str, marks: list[re.Match[str]]) -> Iterator[Hit]:
    """An odd mark; a quotation of several paragraphs opens each of them and closes the last."""
    first, last = marks[0], marks[-1]
    if first.start() == 0 or last.end() == len(text):
        return
    odd = _unpaired(marks)
    if odd is not None:
        inside = odd is not first and odd is not last
        severity = Severity.MINOR if inside else Severity.NEUTRAL
        message = "This quotation mark has no partner."
        yield Hit(odd.start(), odd.end(), message, severity=severity)


def _unpaired(marks: list[re.Match[str]]) -> re.Match[str] | None:
    """The mark without a partner, where the others' directions show which it is."""
    opened: re.Match[str] | None = None
    for mark in marks:
        if mark[0] == '"':
            return marks[0] if len(marks) == 1 else None
        if mark[0] == "“":
            if opened:
                return opened
            opened = mark
        elif opened:
            opened = None
        else:
            return mark
    return opened


def _pair(text: str, start: int, end: int) -> Iterator[Hit]:
    inner = text[start + 1 : end]
    if not inner.strip() or len(inner) > _LONGEST or "\n" in inner:
        return
    curly = text[start] in "“”" or text[end] in "“”"
    before, after = text[start - 1 : start] if start else "", text[end + 1 : end + 2]
    glued_left = curly and (before.isalnum() or (before != "" and before in ",;:.)"))
    glued_right = curly and after.isalnum()
    apart = inner[0].isspace(), inner[-1].isspace()
    if not curly and not all(apart):
        # straight marks do not show which way they point, but that they stand apart
        if apart[0] and before.isspace():
            yield Hit(start, start + 1, _FLOATING)
        if apart[1] and after.isspace():
            yield Hit(end, end + 1, _FLOATING)
        return
    opening, closing = ("“", "”") if curly else ('"', '"')
    wrong_left = glued_left or apart[0] or text[start] != opening
    wrong_right = glued_right or apart[1] or text[end] != closing
    if not (wrong_left or wrong_right):
        return
    low = start - 1 if before == " " else start
    lead = " " if low < start or glued_left else ""
    tail = " " if glued_right else ""
    message = _APART if any(apart) else _GLUED if glued_left or glued_right else _CROSSED
    if len(inner) <= _SHORT:
        mended = f"{lead}{opening}{inner.strip()}{closing}{tail}"
        yield Hit(low, end + 1, message, (Fix(mended, Safety.UNSAFE),))
        return
    if wrong_left:
        high = end - len(inner.lstrip())
        yield Hit(low, high, message, (Fix(lead + opening, Safety.UNSAFE),))
    if wrong_right:
        high = start + 1 + len(inner.rstrip())
        yield Hit(high, end + 1, message, (Fix(closing + tail, Safety.UNSAFE),))
