"""Plain text: blank lines part blocks; in a block each line stands alone unless it is wrapped."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from editor.model import Document, Encoding, Segment, SegmentKind, Span
from editor.readers.addresses import address_spans
from editor.readers.prose import Prose

_LINE = re.compile(r"[^\r\n]+")
_ONE_BREAK = ("\n", "\r\n", "\r")

_MARKER = re.compile(
    r"[ \t\u3000]*(?:"
    r"[-*•·●○■□◆◇▪▸►–][ \t\u3000]+"
    r"|\(?\d{1,2}[.)][ \t\u3000]+"
    r"|\(?[a-z]\)[ \t\u3000]+"
    r"|（\d{1,2}）[ \t\u3000]*|\d{1,2}、[ \t\u3000]*|[①-⑳][ \t\u3000]*"
    r")"
)

_WRAP_MARGIN = (60, 100)
"""Where people and programs wrap prose, in characters; 72 and 80 are the habits."""

_WRAP_SHORTEST = 40
"""A line that is not the last of its paragraph is hardly shorter, nor is one that was edited."""

_RUNS_ON = re.compile(
    r"(?:^|\s)(?:a|an|the|of|in|on|at|to|for|by|with|from|and|or|that|which|is|are|was|were|has"
    r"|have|will|be|as|its|their|this|into)$"
)

_HEADING_WORDS = 8
_TITLE_WORDS = 25
_END_MARKS = ".!?…。！？,，;；:：、"
_OPENING = "\"'“‘《"
_MONTH = re.compile(r"\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]*\b")
_LABELLED = re.compile(r"[:：] |\S[ \t]{2,}\S|\s[>/|]\s|\t")
_NAMED = re.compile(r"[^\W\d_]{4,}")


@dataclass(frozen=True, slots=True)
class _Line:
    """A line that is not blank: its place without outer white space, and its list marker."""

    start: int
    end: int
    text: str
    width: int
    marked: bool


class PlainReader:
    """Reads ``.txt`` files and standard input."""

    media_type = "text/plain"
    suffixes = (".txt", ".text")

    def read(self, text: str, path: str, encoding: Encoding) -> Document:
        """Finds paragraphs, list items and headings."""
        segments = tuple(_segments(text))
        return Document(path, text, segments, self.media_type, encoding)

    def escape(self, text: str, document: Document, span: Span) -> str:  # noqa: ARG002 - the protocol's
        """Plain text is written as it reads."""
        return text


READER = PlainReader()


def _segments(text: str) -> Iterator[Segment]:
    blocks = list(_blocks(text))
    for index, block in enumerate(blocks):
        if len(block) == 1 and index + 1 < len(blocks) and _is_heading(block[0], first=index == 0):
            yield _segment(text, block, SegmentKind.HEADING, 2 if index else 1)
            continue
        for chunk in _chunks(block):
            first = SegmentKind.LIST_ITEM if chunk[0].marked else SegmentKind.PARAGRAPH
            if _is_wrapped(chunk):
                yield _segment(text, chunk, first)
                continue
            yield _segment(text, chunk[:1], first)
            for line in chunk[1:]:
                yield _segment(text, [line], SegmentKind.PARAGRAPH)


def _segment(text: str, lines: list[_Line], kind: SegmentKind, level: int = 0) -> Segment:
    if kind is SegmentKind.LIST_ITEM:
        level = 1
    if len(lines) == 1:
        (line,) = lines
        masks = address_spans(line.text)
        return Segment.verbatim(line.text, line.start, kind=kind, level=level, masked=masks)
    prose = Prose()
    end = lines[0].start
    for line in lines:
        prose.add_newline(text[end : line.start], end)
        prose.add(line.text, line.start)
        end = line.end
    segment = prose.build(kind, level)
    assert segment is not None, "lines are never blank"  # noqa: S101 - for the type checker
    return segment


def _blocks(text: str) -> Iterator[list[_Line]]:
    """Runs of lines without a blank one in between."""
    block: list[_Line] = []
    end = 0
    for match in _LINE.finditer(text):
        raw = match[0]
        blank = raw.isspace()
        if block and (blank or text[end : match.start()] not in _ONE_BREAK):
            yield block
            block = []
        end = match.end()
        if not blank:
            block.append(_line(raw, match.start()))
    if block:
        yield block


def _line(raw: str, start: int) -> _Line:
    marker = _MARKER.match(raw)
    if marker and not raw[marker.end() :].strip():
        marker = None  # a lone dash is a dash
    body = raw[marker.end() :] if marker else raw
    text = body.strip()
    start += len(raw) - len(body.lstrip())
    return _Line(start, start + len(text), text, len(raw.rstrip()), marker is not None)


def _chunks(block: Iterable[_Line]) -> Iterator[list[_Line]]:
    """A new chunk begins at every list marker."""
    chunk: list[_Line] = []
    for line in block:
        if chunk and line.marked:
            yield chunk
            chunk = []
        chunk.append(line)
    if chunk:
        yield chunk


def _is_wrapped(lines: list[_Line]) -> bool:
    """Whether the lines are one paragraph broken at a margin, not a list pasted line by line.

    The lines but the last are about as wide as a margin, and of the breaks that do not end a
    sentence at least half plainly stand inside one: the next line begins with a small letter, or
    the line ends with a word like "of". A list of names and titles passes the first test only.
    """
    full = [line.width for line in lines[:-1]]
    if not full or min(full) < _WRAP_SHORTEST:
        return False
    if not _WRAP_MARGIN[0] <= median(full) <= _WRAP_MARGIN[1]:
        return False
    inside = other = 0
    for line, following in pairwise(lines):
        if line.text[-1] in ".!?:;。！？：；":
            continue
        if following.text[0].islower() or _RUNS_ON.search(line.text):
            inside += 1
        else:
            other += 1
    return inside > 0 and inside >= other


def _is_heading(line: _Line, *, first: bool) -> bool:
    """A guess, for a line alone in its block with more to follow: short, or in title case.

    The first line of a text may be longer: it is the headline unless it ends like a sentence.
    Bylines, breadcrumbs and dates are no headings: labels with a colon, columns, no words.
    """
    text = line.text
    words = len(text.split())
    if line.marked or text.rstrip("”\"'’)")[-1:] in _END_MARKS or words > _TITLE_WORDS:
        return False
    named: list[str] = _NAMED.findall(_MONTH.sub("", text))
    if not named or _LABELLED.search(text):
        return False
    if first or words <= _HEADING_WORDS:
        return text[0].isupper() or text[0].isdigit() or text[0] in _OPENING
    return 4 * sum(word[0].isupper() for word in named) >= 3 * len(named)
