"""A Word document as one text: a line for each paragraph, and where each character stands.

Positions shown to users are those of this text: its lines are the paragraphs of the document, and
no markup is in it. The XML behind it is only touched when edits are written.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property

from editor.errors import ReadError
from editor.word.package import Package, open_package
from editor.word.scan import scan
from editor.word.story import Block, Story, Stretch
from editor.word.styles import Styles
from editor.word.xml import Event, read_events

_KINDS = ("footnotes", "endnotes", "header", "footer")
"""Parts that are read after the body, in this order."""


@dataclass(frozen=True)
class Contents:
    """What a Word document holds.

    Attributes:
        package: the file.
        stories: its parts that are read; the body comes first.
        text: what they read, a line for each block.
    """

    package: Package
    stories: tuple[Story, ...]
    text: str = field(repr=False)

    @property
    def blocks(self) -> Iterator[tuple[Story, Block]]:
        """All blocks with their parts, in the order of the text."""
        return ((story, block) for story in self.stories for block in story.blocks)

    @cached_property
    def _stretches(self) -> list[tuple[Story, Block, Stretch]]:
        return [
            (story, block, stretch) for story, block in self.blocks for stretch in block.stretches
        ]

    @cached_property
    def _starts(self) -> list[int]:
        return [stretch.at for _, _, stretch in self._stretches]

    def stretches(self, start: int, end: int) -> list[tuple[Story, Block, Stretch]]:
        """The stretches that hold any of ``text[start:end]``."""
        first = bisect_right(self._starts, start) - 1
        if first < 0 or self._stretches[first][2].till <= start:
            first += 1
        return self._stretches[first : bisect_left(self._starts, end, lo=max(first, 0))]

    def block_at(self, position: int) -> tuple[Story, Block]:
        """The block a position stands in, its line break included."""
        index = bisect_right(self._block_starts, position) - 1
        return self._blocks[max(index, 0)]

    @cached_property
    def _blocks(self) -> list[tuple[Story, Block]]:
        return list(self.blocks)

    @cached_property
    def _block_starts(self) -> list[int]:
        return [block.at for _, block in self._blocks]

    def before(self, position: int) -> tuple[Story, Block, Stretch] | None:
        """The stretch that ends at a position or holds the character in front of it."""
        index = bisect_left(self._starts, position) - 1
        found = self._stretches[index] if index >= 0 else None
        return found if found and found[2].till >= position else None

    def after(self, position: int) -> tuple[Story, Block, Stretch] | None:
        """The stretch that holds the character at a position."""
        index = bisect_right(self._starts, position) - 1
        found = self._stretches[index] if index >= 0 else None
        return found if found and found[2].till > position else None


def read_contents(data: bytes, path: str) -> Contents:
    """Reads a Word file.

    Raises:
        ReadError: it is none, or damaged, or too large.
    """
    return contents_of(open_package(data, path))


def contents_of(package: Package) -> Contents:
    """What a package holds.

    Raises:
        ReadError: its document is missing or damaged.
    """
    styles = Styles(
        token for name in package.related("styles")[:1] for token in _tokens(package, name)
    )
    body = _story(package, package.main, "document", styles)
    if body.root != "w:document":
        raise ReadError(f"{package.path}: no Word document, though it is packed like one")
    stories = [body]
    for kind in _KINDS:
        names = dict.fromkeys(package.related(kind))
        stories += (_story(package, name, kind, styles) for name in names)
    return Contents(package, tuple(stories), "".join(_laid_out(stories)))


def _story(package: Package, name: str, kind: str, styles: Styles) -> Story:
    xml = package.text(name)
    return scan(name, kind, xml, styles, lambda: read_events(xml, package.path, name))


def _tokens(package: Package, name: str) -> Iterator[Event]:
    yield from read_events(package.text(name), package.path, name)


def _laid_out(stories: Iterable[Story]) -> Iterator[str]:
    """The text in parts; tells each block and each stretch where it stands."""
    at = 0
    for story in stories:
        for block in story.blocks:
            block.at = at
            for stretch in block.stretches:
                stretch.at = at
                at = stretch.till
                yield stretch.text
            at += 1
            yield "\n"
