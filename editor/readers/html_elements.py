"""What each HTML element does to the text in it: hides it, masks it, makes it a heading."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from editor.model import SegmentKind

VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
"""Elements without an end tag (HTML Living Standard, 13.1.2)."""

BLOCKS = frozenset(
    (
        "address article aside blockquote body button caption center dd details dialog dir div dl "
        "dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup "
        "hr html iframe legend li main menu nav ol optgroup option p pre search section select "
        "script style summary table tbody td template textarea tfoot th thead title tr ul"
    ).split()
)
"""Elements that end the sentence before them (15.3.3 and the parts of lists, tables and forms)."""

_HIDDEN = frozenset(
    "script style template noscript noframes noembed iframe pre svg math textarea".split()
)

_MASKED = frozenset("code kbd samp var tt".split())

_KINDS = {
    "li": SegmentKind.LIST_ITEM,
    "dt": SegmentKind.LIST_ITEM,
    "dd": SegmentKind.LIST_ITEM,
    "td": SegmentKind.TABLE_CELL,
    "th": SegmentKind.TABLE_CELL,
    "blockquote": SegmentKind.QUOTE,
    "title": SegmentKind.HEADING,
} | {f"h{level}": SegmentKind.HEADING for level in range(1, 7)}

_LISTS = frozenset({"ul", "ol", "dl", "menu", "dir"})


@dataclass(frozen=True, slots=True)
class Element:
    """An open element, with what it took over from those around it.

    Attributes:
        hidden: its text is no prose at all.
        masked: its text is part of a sentence, but not to be touched.
        lists: how many lists are open around it.
    """

    tag: str = ""
    kind: SegmentKind = SegmentKind.PARAGRAPH
    level: int = 0
    hidden: bool = False
    masked: bool = False
    lists: int = 0


def enter(parent: Element, tag: str, attributes: Mapping[str, str]) -> Element:
    """The element a start tag opens.

    An element in another language than English, or marked ``translate="no"``, is masked: its
    author meant it so. ``<html lang="zh">`` says nothing: templates of Chinese sites have it on
    their English pages too.
    """
    kind = _KINDS.get(tag)
    lists = parent.lists + (tag in _LISTS)
    element = replace(
        parent,
        tag=tag,
        hidden=parent.hidden or tag in _HIDDEN,
        masked=_is_masked(parent, tag, attributes),
        lists=lists,
    )
    if kind is None:
        return element
    level = 0
    if kind is SegmentKind.HEADING:
        level = 1 if tag == "title" else int(tag[1])
    elif kind is SegmentKind.LIST_ITEM:
        level = max(1, lists)
    return replace(element, kind=kind, level=level)


def _is_masked(parent: Element, tag: str, attributes: Mapping[str, str]) -> bool:
    if tag in _MASKED or attributes.get("translate", "").lower() == "no":
        return True
    language = attributes.get("lang") or attributes.get("xml:lang")
    if not language or tag in ("html", "body"):
        return parent.masked
    return not language.lower().startswith("en")
