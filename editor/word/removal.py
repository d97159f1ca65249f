"""Takes a paragraph out whole where all its words are deleted, so that no empty line is left.

Only where nothing else stands in it and another paragraph follows: a table's cell and the document
itself must end in one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.model import Edit
from editor.word.contents import Contents
from editor.word.story import Block, Paragraph, Story

_HOLDS_MORE = re.compile(
    r"<(?:[\w.-]+:)?(?:sectPr|pPrChange|drawing|pict|object|fldChar|fldSimple|sdt|ins|del|moveFrom"
    r"|moveTo|\w+Reference|\w+Start|\w+End)\b"
)
_PARAGRAPH_FOLLOWS = re.compile(r"\s*<(?:[\w.-]+:)?p[\s>]")
_EMPTY_PROPERTIES = re.compile(r"<((?:[\w.-]+:)?)pPr\s*/>$")
_MARK_PROPERTIES = re.compile(r"<(?:[\w.-]+:)?rPr\s*>")
_PARAGRAPH_HEAD = re.compile(
    r"\s*<(?:[\w.-]+:)?p\b[^<>]*+>\s*"
    r"(?:<(?P<space>[\w.-]+:|)pPr\s*>(?P<properties>(?:(?!</(?P=space)pPr).)*+))?",
    re.DOTALL,
)
_MARK = re.compile(r"<(?P<space>[\w.-]+:|)rPr\b(?:[^<>]*/>|.*?</(?P=space)rPr\s*>)", re.DOTALL)
_PROPERTIES_END = re.compile(r"</(?:[\w.-]+:)?pPr\s*>$")


def emptied(contents: Contents, edit: Edit) -> Iterator[tuple[Story, Block]]:
    """The blocks that an edit deletes whole and that can be taken out."""
    if edit.text:
        return
    seen: set[int] = set()
    for story, block, _ in contents.stretches(edit.span.start, edit.span.end):
        if id(block) in seen:
            continue
        seen.add(id(block))
        covered = edit.span.start <= block.at and block.at + len(block.text) <= edit.span.end
        if covered and _can_go(contents, story, block):
            yield story, block


def _can_go(contents: Contents, story: Story, block: Block) -> bool:
    paragraph = block.paragraph
    neighbors = (contents.block_at(block.at - 1), contents.block_at(block.at + len(block.text) + 1))
    if any(other is not block and other.paragraph is paragraph for _, other in neighbors):
        return False
    return bool(_PARAGRAPH_FOLLOWS.match(story.xml, paragraph.end)) and not _HOLDS_MORE.search(
        story.xml, paragraph.start, paragraph.end
    )


def next_is_alike(story: Story, paragraph: Paragraph) -> bool:
    """Whether the paragraph that follows has the same properties.

    When the mark between two paragraphs goes, Word gives what is left the properties of the second
    and LibreOffice those of the first; so a heading must not be what follows a plain line.
    """
    return _properties(story.xml, paragraph.start) == _properties(story.xml, paragraph.end)


def _properties(xml: str, at: int) -> str:
    found = _PARAGRAPH_HEAD.match(xml, at)
    properties = found["properties"] if found and found["properties"] else ""
    return _MARK.sub("", properties)


def mark_deleted(story: Story, paragraph: Paragraph, mark: str) -> tuple[int, int, str]:
    """How the mark of a paragraph is made a deleted one, ECMA-376 part 1, 17.13.5.15.

    Args:
        story: the part.
        paragraph: one that ``emptied`` gave.
        mark: the element that says who deleted it.

    Returns:
        a range of the part, and what stands there then.
    """
    head = story.xml[paragraph.start : paragraph.content]
    space, at = story.space, paragraph.content
    made = f"<{space}rPr>{mark}</{space}rPr>"
    if found := _EMPTY_PROPERTIES.search(head):
        return paragraph.start + found.start(), at, f"<{space}pPr>{made}</{space}pPr>"
    end = _PROPERTIES_END.search(head)
    if end is None:
        return at, at, f"<{space}pPr>{made}</{space}pPr>"
    if found := _MARK_PROPERTIES.search(head):
        place = paragraph.start + found.end()
        return place, place, mark
    place = paragraph.start + end.start()
    return place, place, made
