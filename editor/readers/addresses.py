"""Finds what no check may touch in any format: URLs, e-mail, file paths, telephone numbers."""

from __future__ import annotations

import re
from collections.abc import Iterable

from editor.model import Span

# Every pattern can only begin where no character of its own kind stands before, so that a long
# run of such characters is looked at once and not from each of its places.
_URL = re.compile(
    r"(?<![A-Za-z0-9])(?:(?:https?|ftp|file)://|www\.|mailto:|tel:)"
    r"[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=%]+",
    re.IGNORECASE,
)
_DOMAIN = re.compile(
    r"(?<![\w.@-])(?:[a-z0-9][a-z0-9-]*\.)+(?:com|cn|org|net|gov|edu|info|io|eu|de|uk|hk)"
    r"(?![\w-]|\.\w)(?:/[A-Za-z0-9\-._~/?#@!$&+,;=%]*)?"
)
_EMAIL = re.compile(r"(?<![A-Za-z0-9_.+-])[A-Za-z0-9_.+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")
_UNIX_PATH = re.compile(r"(?<![\w./~-])(?:~|\.{1,2})?(?:/[\w.-]+){2,}/?|(?<![\w./~-])~/[\w.-]+")
_WINDOWS_PATH = re.compile(r"(?<![A-Za-z0-9])(?:[A-Za-z]:|\\\\[\w.-]+)\\[\w.$-]+(?:\\[\w.$-]+)*\\?")
_FILE_NAME = re.compile(
    r"(?<![\w.-])[\w-]+\.(?:docx?|xlsx?|pptx?|pdf|txt|csv|zip|rar|jpe?g|png|gif|mp[34]|html?|md"
    r"|json|ya?ml|xml|py|exe)(?![\w-]|\.\w)",
    re.IGNORECASE,
)
_PHONE = re.compile(
    r"(?<![\w.,+(/-])(?:"
    r"(?:\+|00)\d{1,3}[ -]?(?:\(\d{1,4}\)[ -]?)?\d{2,4}(?:[ -]\d{2,4}){1,4}"  # +86 571 8888 8888
    r"|\+\d{8,15}"
    r"|\(0\d{2,3}\)[ -]?\d{3,4}[ -]?\d{4}"  # (0571) 8888 8888
    r"|0\d{2,3}-\d{7,8}(?:-\d{1,5})?"  # 010-88888888
    r"|[48]00-\d{3,4}-\d{3,4}"  # 400-888-8888
    r"|1[3-9]\d(?!\d*0{6})\d{8}"  # a Chinese mobile number, no round billions
    r")(?![\w-]|[.,]\d)",
    re.ASCII,
)

_SENTENCE_MARKS = ".,;:!?'\""


def address_spans(text: str) -> tuple[Span, ...]:
    """Spans of addresses in a text, in order, none overlapping."""
    found: list[Span] = []
    if ":" in text or "www." in text.lower():
        found += (_without_end_marks(text, match) for match in _URL.finditer(text))
    if "@" in text:
        found += (Span(*match.span()) for match in _EMAIL.finditer(text))
    if "/" in text:
        found += (_without_end_marks(text, match) for match in _UNIX_PATH.finditer(text))
    if "\\" in text:
        found += (_without_end_marks(text, match) for match in _WINDOWS_PATH.finditer(text))
    if "." in text:
        found += (_without_end_marks(text, match) for match in _DOMAIN.finditer(text))
        found += (Span(*match.span()) for match in _FILE_NAME.finditer(text))
    found += (Span(*match.span()) for match in _PHONE.finditer(text))
    return merged(found)


def merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The same ground in order, touching spans made one, empty ones dropped."""
    joined: list[Span] = []
    for span in sorted(span for span in spans if len(span)):
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return tuple(joined)


def _without_end_marks(text: str, match: re.Match[str]) -> Span:
    """The sentence's own full stop, quotation mark or bracket does not belong to an address."""
    start, end = match.span()
    surplus = {")": 0, "]": 0}  # closing brackets that were not opened in the address
    for opening, closing in ("()", "[]"):
        surplus[closing] = text.count(closing, start, end) - text.count(opening, start, end)
    while end > start:
        last = text[end - 1]
        if surplus.get(last, 0) > 0:
            surplus[last] -= 1
        elif last not in _SENTENCE_MARKS:
            break
        end -= 1
    return Span(start, end)
