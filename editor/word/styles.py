"""What a document's styles say about its paragraphs and runs: headings, lists, code, hidden text.

Built-in styles keep their English names in every language of Word (``heading 1``); only their ids
differ, and those a paragraph refers to.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from editor.model import SegmentKind
from editor.word.xml import Event

_HEADING = re.compile(r"heading ([1-9])")
_TITLES = {"title": 1, "subtitle": 2}
_QUOTES = frozenset({"quote", "intense quote", "block text"})
_CODE = re.compile(
    r"\b(?:code|verbatim|listing)\b|html (?:preformatted|keyboard|sample|variable)|代码"
)
_CONTENTS = re.compile(r"toc [1-9]|table of figures|index [1-9]|table of authorities")
_BODY_OUTLINE = 9
"""The outline level of body text; 0 to 8 are headings 1 to 9."""
_DEEPEST = 6


@dataclass(slots=True)
class Look:
    """Paragraph or run properties as far as they matter to a reader; None says nothing.

    Attributes:
        style: id of the style.
        outline: level in the outline from 0, 9 for body text.
        depth: level in a list from 0.
        numbered: whether it is an item of a list.
        hidden: whether it is hidden text.
    """

    style: str | None = None
    outline: int | None = None
    depth: int | None = None
    numbered: bool | None = None
    hidden: bool | None = None

    def take(self, event: Event) -> None:
        """Takes what a start tag among the properties says."""
        value = event.attributes.get("w:val")
        match event.name:
            case "w:pStyle" | "w:rStyle":
                self.style = value
            case "w:outlineLvl":
                self.outline = _number(value)
            case "w:ilvl":
                self.depth = _number(value)
            case "w:numId":
                self.numbered = value != "0"
            case "w:vanish":
                self.hidden = value not in {"0", "false", "off"}

    def under(self, style: Look) -> Look:
        """What it comes to with a style behind it."""
        return Look(
            self.style,
            style.outline if self.outline is None else self.outline,
            style.depth if self.depth is None else self.depth,
            style.numbered if self.numbered is None else self.numbered,
            style.hidden if self.hidden is None else self.hidden,
        )


@dataclass(slots=True)
class _Style:
    name: str = ""
    based_on: str | None = None
    look: Look = field(default_factory=Look)


class Styles:
    """The styles of one document.

    Args:
        styles: tokens of its styles part; none for a document without one.
    """

    def __init__(self, styles: Iterable[Event] = ()) -> None:
        self._styles: dict[str, _Style] = {}
        self._default: str | None = None
        self._known: dict[str | None, tuple[Look, str]] = {}
        self._read(styles)

    def _read(self, styles: Iterable[Event]) -> None:
        style = _Style()
        for event in styles:
            if event.kind != "start":
                continue
            given = event.attributes
            if event.name == "w:style":
                style = self._styles[given.get("w:styleId", "")] = _Style()
                if given.get("w:type") == "paragraph" and given.get("w:default") in {"1", "true"}:
                    self._default = given.get("w:styleId")
            elif event.name == "w:name":
                style.name = given.get("w:val", "").lower()
            elif event.name == "w:basedOn":
                style.based_on = given.get("w:val")
            else:
                style.look.take(event)

    def kind(self, paragraph: Look) -> tuple[SegmentKind, int]:
        """What a paragraph is on the page: a heading, an item, a quotation or plain; its level."""
        look, name = self._behind(paragraph.style or self._default)
        look = paragraph.under(look)
        heading = _HEADING.fullmatch(name)
        if look.outline is not None and look.outline < _BODY_OUTLINE:
            return SegmentKind.HEADING, min(look.outline + 1, _DEEPEST)
        if (heading and look.outline is None) or name in _TITLES:
            level = int(heading[1]) if heading else _TITLES[name]
            return SegmentKind.HEADING, min(level, _DEEPEST)
        if look.numbered:
            return SegmentKind.LIST_ITEM, (look.depth or 0) + 1
        if name in _QUOTES:
            return SegmentKind.QUOTE, 0
        return SegmentKind.PARAGRAPH, 0

    def is_code(self, look: Look) -> bool:
        """Whether a paragraph or a run is set in a style for program text."""
        return bool(look.style) and bool(_CODE.search(self._behind(look.style)[1]))

    def is_contents(self, paragraph: Look) -> bool:
        """Whether a paragraph is a line of a table of contents or an index, made by Word."""
        return bool(paragraph.style and _CONTENTS.fullmatch(self._behind(paragraph.style)[1]))

    def is_hidden(self, run: Look) -> bool:
        """Whether a run is hidden text."""
        hidden = run.hidden
        return bool(self._behind(run.style)[0].hidden if hidden is None else hidden)

    def _behind(self, style_id: str | None) -> tuple[Look, str]:
        """What a style comes to with those it is based on, and the name that says what it is."""
        if style_id not in self._known:
            chain = list(self._chain(style_id))
            look = Look()
            for style in chain:
                look = look.under(style.look)
            telling = (style.name for style in chain if _tells(style.name))
            name = chain[0].name if chain else (style_id or "").lower()
            self._known[style_id] = look, next(telling, name)
        return self._known[style_id]

    def _chain(self, style_id: str | None) -> Iterator[_Style]:
        """A style and those it is based on, nearest first; a loop is left where it closes."""
        seen: set[str] = set()
        while style_id is not None and style_id in self._styles and style_id not in seen:
            seen.add(style_id)
            style = self._styles[style_id]
            yield style
            style_id = style.based_on


def _tells(name: str) -> bool:
    return (
        name in _TITLES
        or name in _QUOTES
        or any(pattern.search(name) for pattern in (_HEADING, _CODE, _CONTENTS))
    )


def _number(value: str | None) -> int | None:
    return int(value) if value and value.isdecimal() and len(value) < 3 else None  # noqa: PLR2004 - levels have one digit
