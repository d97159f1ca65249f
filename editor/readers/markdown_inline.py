"""The inside of a Markdown block: prose, and the marks, links and code that are none."""

from __future__ import annotations

import html
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, zip_longest
from typing import Literal

from tree_sitter import Node

from editor.model import Segment, SegmentKind, Span
from editor.readers.markdown_syntax import parse_inline
from editor.readers.prose import Prose

_PLAIN = re.compile(r"[^\\`*_\[\]<>&!~\r\n]*")
_BREAK_AT_END = re.compile(r"(?<![ \t])[ \t]*(?:\r\n|\r|\n)\Z")
_BREAK_TAG = re.compile(r"<br[ \t]*/?>", re.IGNORECASE)
_FOOTNOTE = re.compile(r"\[\^[^\[\]\s]+\]")
_EMPHASIS = re.compile(r"[*_~]+")

_MOST_EMPHASIS = 1_000
"""Marks in one block beyond which they are taken for letters: the grammar needs cubic time."""

_LINKS = frozenset(
    {"inline_link", "full_reference_link", "collapsed_reference_link", "shortcut_link"}
)


@dataclass(frozen=True)
class Inline:
    """The text of one block, put together from runs of the document.

    Attributes:
        document: the text of the whole document.
        runs: the parts of it that belong to the block; between them stand quote marks or indents.
    """

    document: str
    runs: tuple[Span, ...]

    @cached_property
    def text(self) -> str:
        """The runs, joined."""
        return "".join(self.document[run.start : run.end] for run in self.runs)

    def since(self, start: int) -> Inline:
        """Without the first ``start`` characters of ``text``."""
        return Inline(self.document, tuple(self._parts(start, len(self.text))))

    def up_to(self, end: int) -> Inline:
        """The first ``end`` characters of ``text``."""
        return Inline(self.document, tuple(self._parts(0, end)))

    def place(self, position: int) -> int:
        """Where in the document a character of ``text`` stands."""
        return next(self._parts(position, position + 1)).start

    def add_to(self, prose: Prose, start: int, end: int, *, masked: bool = False) -> None:
        """Adds ``text[start:end]``; a break and the quote marks after it become one newline."""
        parts = list(self._parts(start, end))
        for part, following in zip_longest(parts, parts[1:]):
            raw = self.document[part.start : part.end]
            wrap = _BREAK_AT_END.search(raw) if following else None
            if following and wrap:
                at = part.start + wrap.start()
                prose.add_wrapped(raw[: wrap.start()], part.start, masked=masked)
                prose.add_newline(self.document[at : following.start], at, masked=masked)
            else:
                prose.add_wrapped(raw, part.start, masked=masked)

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *accumulate(len(run) for run in self.runs)]

    def _parts(self, start: int, end: int) -> Iterator[Span]:
        """Document spans of ``text[start:end]``, one for each run it touches."""
        index = max(0, bisect_right(self._starts, start) - 1)
        while index < len(self.runs) and self._starts[index] < end:
            shift = self.runs[index].start - self._starts[index]
            first = max(start, self._starts[index])
            last = min(end, self._starts[index + 1])
            if first < last:
                yield Span(first + shift, last + shift)
            index += 1


@dataclass(frozen=True, slots=True, order=True)
class _Mark:
    """A range of the inline text that is not plain prose, and what to make of it."""

    start: int
    end: int
    use: Literal["drop", "show", "mask", "break"] = "drop"
    shown: str = ""


def segments_of(
    inline: Inline, kind: SegmentKind, level: int, labels: frozenset[str]
) -> Iterator[Segment]:
    """The block's own segment, and one for the description of each image in it.

    Args:
        inline: the block's inside.
        kind: what the block is.
        level: its level.
        labels: keys of the link labels defined somewhere; ``[word]`` is a link only if they say so.
    """
    text = inline.text
    if _PLAIN.fullmatch(text):
        marks: list[_Mark] = []
        images: list[Span] = []
    else:
        emphasis = sum(1 for _ in _EMPHASIS.finditer(text)) <= _MOST_EMPHASIS
        marks, images = _marks(parse_inline(text, emphasis=emphasis), text, labels)
    segment = _prose(inline, marks, Span(0, len(text))).build(kind, level)
    if segment:
        yield segment
    for image in images:
        described = _prose(inline, marks, image).build(SegmentKind.ATTRIBUTE)
        if described:
            yield described


def label_key(label: str) -> str:
    """What makes two link labels the same: neither case nor the amount of white space counts."""
    return " ".join(label.split()).casefold()


def _prose(inline: Inline, marks: Sequence[_Mark], part: Span) -> Prose:
    prose = Prose()
    done = part.start
    for index in range(bisect_left(marks, _Mark(part.start, -1)), len(marks)):
        mark = marks[index]
        if mark.start >= part.end:
            break
        if mark.start < done:  # inside a mark already dealt with
            continue
        inline.add_to(prose, done, mark.start)
        if mark.use == "mask":
            inline.add_to(prose, mark.start, mark.end, masked=True)
        elif mark.use == "show":
            prose.add_atom(mark.shown, inline.place(mark.start), mark.end - mark.start)
        elif mark.use == "break":
            prose.add_break(inline.place(mark.start))
        done = mark.end
    inline.add_to(prose, done, part.end)
    return prose


def _marks(root: Node, text: str, labels: frozenset[str]) -> tuple[list[_Mark], list[Span]]:
    """Marks in order, outer before inner, and the places of image descriptions."""
    marks = [_Mark(*match.span()) for match in _FOOTNOTE.finditer(text)]
    images: list[Span] = []
    stack = [root]
    while stack:
        node = stack.pop()
        start, end = node.start_byte, node.end_byte
        if node.type == "image":
            marks.append(_Mark(start, end))
            for child in node.named_children:
                if child.type == "image_description":
                    images.append(Span(child.start_byte, child.end_byte))
                    stack.append(child)
        elif node.type in _LINKS and _is_link(node, text, labels):
            shown = [child for child in node.named_children if child.type == "link_text"]
            inner = shown[0] if shown else None
            marks.append(_Mark(start, inner.start_byte if inner else end))
            if inner:
                marks.append(_Mark(inner.end_byte, end))
                stack.append(inner)
        elif leaf := _leaf_marks(node, text):
            marks += leaf
        else:
            stack += node.named_children
    marks.sort(key=lambda mark: (mark.start, -mark.end))
    return marks, images


def _leaf_marks(node: Node, text: str) -> tuple[_Mark, ...]:
    """Marks of a node without prose of its own; none if there may be prose in it."""
    start, end = node.start_byte, node.end_byte
    raw = text[start:end]
    if node.type in ("code_span", "uri_autolink", "email_autolink"):
        fence = 1 if node.type != "code_span" else len(raw) - len(raw.lstrip("`"))
        inner = (_Mark(start + fence, end - fence, "mask"),) if 2 * fence < len(raw) else ()
        return (_Mark(start, start + fence), *inner, _Mark(end - fence, end))
    if node.type in ("entity_reference", "numeric_character_reference"):
        return (_Mark(start, end, "show", html.unescape(raw)),)
    if node.type == "backslash_escape" and raw.isascii():
        return (_Mark(start, end, "show", raw[1:]),)
    if node.type == "hard_line_break":
        return (_Mark(start, start + len(raw.rstrip("\r\n"))),)
    if node.type == "html_tag":
        return (_Mark(start, end, "break" if _BREAK_TAG.fullmatch(raw) else "drop"),)
    if node.type == "emphasis_delimiter":
        return (_Mark(start, end),)
    return ()


def _is_link(node: Node, text: str, labels: frozenset[str]) -> bool:
    if node.type == "inline_link":
        return True
    wanted = "link_label" if node.type == "full_reference_link" else "link_text"
    for child in node.named_children:
        if child.type == wanted:
            label = text[child.start_byte : child.end_byte]
            return label_key(label[1:-1] if wanted == "link_label" else label) in labels
    return False
