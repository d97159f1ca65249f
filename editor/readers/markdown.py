"""Markdown: blocks by tree-sitter; what stands inside them by ``markdown_inline``."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

from tree_sitter import Node

from editor.model import Document, Encoding, Segment, SegmentKind, Span
from editor.readers.markdown_inline import Inline, label_key, segments_of
from editor.readers.markdown_syntax import parse_blocks

_CONTAINERS = frozenset(
    ("document", "section", "list", "ERROR", "pipe_table", "pipe_table_header", "pipe_table_row")
)
_CLOSING_MARKS = re.compile(r"(?:^|(?<![ \t])[ \t]+)#+[ \t]*$")

_DEFINITION = re.compile(
    r"[ ]{0,3}\[(?!\^)((?:[^\[\]\\]|\\.){1,999})\]:\s*(?:<[^<>\r\n]*>|[^\s<]\S*)"
    r"(?:\s+(?:\"[^\"]*\"|'[^']*'|\([^()]*\)))?[ \t]*(?:\r\n?|\n|\Z)"
)
"""CommonMark 0.31, 4.7. The grammar misses definitions whose label is a letter or has a space."""

_FOOTNOTE_MARK = re.compile(r"\[\^[^\[\]\s]+\]:[ \t]*")

_LONGEST_REFERENCE = 33
"""Characters of the longest name of a character in HTML, with its semicolon."""

_LINE_BREAKS = re.compile(r"[ \t]*[\r\n]+[ \t]*")
_MARKUP = re.compile(
    r"[`*\[\]|~]"
    r"|\\(?=[!-/:-@\[-`{-~]|$)"  # would escape what follows
    r"|(?<![^\W_])_|_(?![^\W_])"  # inside a word an underscore is no mark
    r"|<(?!\s)"
    r"|&(?=(?P<reference>#\w{1,8};|\w{2,32};))"
)
_LINE_START = re.compile(r"[\s>#*+\-]*+(?:\d++[.)])?[\s>#*+\-]*+")
_BLOCK_MARK = re.compile(
    r"\d{1,9}(?=[.)](?:\s|$))|(?=#{1,6}(?:\s|$)|[+\-](?:\s|$)|>|=+\s*$|-+\s*$|(?:-\s*){3})"
)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where in the nest of quotes and lists a block stands."""

    kind: SegmentKind = SegmentKind.PARAGRAPH
    depth: int = 0

    @property
    def level(self) -> int:
        """List depth for an item, else 0."""
        return self.depth if self.kind is SegmentKind.LIST_ITEM else 0


@dataclass(frozen=True, slots=True)
class _Block:
    inline: Inline
    kind: SegmentKind
    level: int


class MarkdownReader:
    """Reads CommonMark with the tables, strike-through and front matter in common use."""

    media_type = "text/markdown"
    suffixes = (".md", ".markdown")

    def read(self, text: str, path: str, encoding: Encoding) -> Document:
        """Finds headings, paragraphs, list items, quotes, table cells and image descriptions."""
        blocks, labels = _blocks(text)
        segments: list[Segment] = []
        for block in blocks:
            segments += segments_of(block.inline, block.kind, block.level, labels)
        segments.sort(key=lambda segment: segment.pieces[0].doc_start)
        return Document(path, text, tuple(segments), self.media_type, encoding)

    def escape(self, text: str, document: Document, span: Span) -> str:
        """Escapes marks that would be markup; line breaks become spaces, as they would render."""
        before = document.text[max(0, span.start - 1) : span.start]
        after = document.text[span.end : span.end + _LONGEST_REFERENCE]
        text = _escaped(before, _LINE_BREAKS.sub(" ", text), after)
        breaks = (document.text.rfind(mark, 0, span.start) for mark in "\r\n")
        line = document.text[max(breaks) + 1 : span.start]
        mark = _BLOCK_MARK.match(text)
        if mark and _LINE_START.fullmatch(line):
            return f"{mark[0]}\\{text[mark.end() :]}"
        return text


READER = MarkdownReader()


def _escaped(before: str, text: str, after: str) -> str:
    """``text`` with a backslash before each mark that means something between its neighbors."""
    parts: list[str] = []
    whole, done, end = before + text + after, len(before), len(before) + len(text)
    for match in _MARKUP.finditer(whole, done):
        if match.start() >= end:
            break
        mark, reference = match[0], match["reference"]
        if mark == "&" and html.unescape(f"&{reference}") == f"&{reference}":
            continue  # "R&D;" is no reference
        parts += (whole[done : match.start()], "&amp;" if mark == "&" else f"\\{mark}")
        done = match.end()
    parts.append(whole[done:end])
    return "".join(parts)


def _blocks(text: str) -> tuple[list[_Block], frozenset[str]]:
    """Blocks with prose, in order, and the keys of the link labels defined among them."""
    blocks: list[_Block] = []
    labels: set[str] = set()
    for node, place in _leaves(text):
        if node.type == "link_reference_definition":
            label = node.named_children[0]
            labels.add(label_key(text[label.start_byte + 1 : label.end_byte - 1]))
        elif node.type in ("atx_heading", "setext_heading"):
            blocks += _heading(text, node)
        elif node.type == "pipe_table_cell":
            blocks.append(_Block(_inline(text, node), SegmentKind.TABLE_CELL, 0))
        elif node.type == "paragraph":
            for inline in _inlines(node):
                source, defined = _without_definitions(_inline(text, inline))
                labels |= defined
                blocks.append(_Block(source, place.kind, place.level))
    return blocks, frozenset(labels)


def _leaves(text: str) -> Iterator[tuple[Node, _Place]]:
    """Nodes that hold no further blocks; a stack in place of recursion survives any nesting."""
    stack = [(parse_blocks(text), _Place())]
    while stack:
        node, place = stack.pop()
        if node.type == "block_quote":
            place = _Place(SegmentKind.QUOTE, place.depth)
        elif node.type == "list_item":
            place = _Place(SegmentKind.LIST_ITEM, place.depth + 1)
        elif node.type not in _CONTAINERS:
            yield node, place
            continue
        stack += ((child, place) for child in reversed(node.named_children))


def _heading(text: str, node: Node) -> Iterator[_Block]:
    level = next(
        int(child.type.removeprefix("atx_h").removeprefix("setext_h")[0])
        for child in node.children
        if child.type.endswith(("_marker", "_underline"))
    )
    for inline in _inlines(node):
        source = _inline(text, inline)
        if node.type == "atx_heading" and (closing := _CLOSING_MARKS.search(source.text)):
            source = source.up_to(closing.start())
        yield _Block(source, SegmentKind.HEADING, level)


def _inlines(node: Node) -> Iterator[Node]:
    for child in node.named_children:
        if child.type == "inline":
            yield child
        elif child.type == "paragraph":
            yield from (inner for inner in child.named_children if inner.type == "inline")


def _inline(text: str, node: Node) -> Inline:
    """The text of a block without what the enclosing quotes and lists put before its lines."""
    runs: list[Span] = []
    start = node.start_byte
    for child in node.named_children:
        if child.type == "block_continuation" and child.start_byte < child.end_byte:
            runs.append(Span(start, child.start_byte))
            start = child.end_byte
    runs.append(Span(start, node.end_byte))
    return Inline(text, tuple(run for run in runs if len(run)))


def _without_definitions(source: Inline) -> tuple[Inline, set[str]]:
    """A paragraph less the link definitions or footnote mark it begins with, and the labels."""
    labels: set[str] = set()
    done = 0
    while match := _DEFINITION.match(source.text, done):
        labels.add(label_key(match[1]))
        done = match.end()
    if not done and (match := _FOOTNOTE_MARK.match(source.text)):
        done = match.end()
    return source.since(done), labels
