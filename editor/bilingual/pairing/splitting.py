"""Cuts both texts into the sentences that are aligned, as fine as the two languages agree on.

Chinese ends a sentence inside a quotation as well as outside. The English segmenter takes a
quotation and what follows it for one sentence, so it is shown the text without quotation marks. It
takes the letter of a unit for an abbreviation, too: "350 km/h. The line" is two sentences.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.model import Span
from editor.sentences import sentence_spans

_CHINESE_SENTENCE = re.compile(r"[^。！？!?\n]*+(?:[。！？!?]++[”’」』）)》]*+|\n|$)")

_MARKS = '"“”„«»'
_UNMARKED = str.maketrans(dict.fromkeys(_MARKS, " "))
_SINGLE_MARK = re.compile(r"(?<!\w)['‘’]|['‘’](?!\w)")
_OPENING = frozenset("\"“„«'‘")
_UNIT_END = re.compile(r"(?:\d ?|/)[a-z]{1,2}\.\s+(?=[A-Z])")
_ITEM_NUMBER = re.compile(r"\(?\d{1,2}[.)]\s*$")
_LONGEST_NUMBER = 8
"""Characters of an item's number with its brackets and white space."""


def chinese_sentences(text: str) -> Iterator[Span]:
    """Spans of Chinese sentences, without outer white space; a closing quotation mark ends one."""
    for match in _CHINESE_SENTENCE.finditer(text):
        body = match[0].strip()
        if body:
            start = match.start() + len(match[0]) - len(match[0].lstrip())
            yield Span(start, start + len(body))


def english_sentences(text: str) -> Iterator[Span]:
    """Spans of English sentences, without outer white space; those inside quotations part too."""
    cuts = [0]
    for cut in _cuts(text):
        at = _before_number(text, cuts[-1], cut)
        if at > cuts[-1]:
            cuts.append(at)
    for start, end in zip(cuts, [*cuts[1:], len(text)], strict=True):
        raw = text[start:end]
        body = raw.strip()
        if body:
            begin = start + len(raw) - len(raw.lstrip())
            yield Span(begin, begin + len(body))


def _cuts(text: str) -> Iterator[int]:
    """Where sentences after the first begin, quotation marks before them included."""
    end = 0
    for span in sentence_spans(_SINGLE_MARK.sub(" ", text.translate(_UNMARKED))):
        # "Is it so?" he asked: the question does not end the sentence.
        if end and not text[span.start].islower():
            yield _with_marks(text, end, span.start)
        for match in _UNIT_END.finditer(text, span.start, span.end):
            yield match.end()
        end = span.end


def _with_marks(text: str, end: int, start: int) -> int:
    """The beginning of a sentence with the quotation marks that open before it."""
    if not any(mark.isspace() for mark in text[end:start]):
        return start
    while start > end and text[start - 1] in _OPENING:
        start -= 1
    return start


def _before_number(text: str, begin: int, cut: int) -> int:
    """The cut, moved before a number that belongs to what follows: "; 4. | Install"."""
    number = _ITEM_NUMBER.search(text, max(begin, cut - _LONGEST_NUMBER), cut)
    if number is None:
        return cut
    before = text[max(begin, number.start() - 2) : number.start()].rstrip()
    return number.start() if not before or before[-1] in ";；:" else cut
