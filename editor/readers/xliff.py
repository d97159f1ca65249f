"""XLIFF 1.2 and 2.x: every unit's target beside its source; all else is left as it is.

A unit is a paragraph, so its segments (``mrk mtype="seg"`` in 1.2, ``segment`` in 2.x) are read as
one text and paired one by one. Of a unit only its own source and target count: proposals in
``alt-trans`` and ``mtc:match``, notes and what is not to be translated are passed over.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from editor.errors import ReadError
from editor.model import Document, Encoding, Slice, Span
from editor.readers.prose import Prose
from editor.readers.units import WHOLE, Part, Unit, assemble, require_languages, unit_start
from editor.readers.xml_encoding import decode_xml
from editor.readers.xml_inline import Marked, add_content, content, escape_content
from editor.readers.xml_walk import walk

_UNITS = frozenset({"trans-unit", "unit"})
_HOLDERS = frozenset({"trans-unit", "segment", "ignorable"})
"""Elements whose own ``source`` and ``target`` are the unit's."""

_SIDES = frozenset({"source", "seg-source", "target"})


class XliffReader:
    """Reads and writes XLIFF files."""

    media_type = "application/xliff+xml"
    suffixes = (".xlf", ".xliff")
    bilingual = True
    units = _UNITS

    def decode(self, data: bytes, path: str) -> tuple[str, Encoding]:
        """The text in the encoding the file declares."""
        return decode_xml(data, path)

    def read(self, text: str, path: str, encoding: Encoding) -> Document:
        """The whole file."""
        return self.read_part(text, path, encoding, WHOLE)

    def read_part(self, text: str, path: str, encoding: Encoding, part: Slice) -> Document:
        """Finds the targets of the units and their sources."""
        visitor = _Visitor(text, path)
        walk(text, path, visitor, part)
        if not visitor.is_xliff:
            raise ReadError(f"{path}: its outermost element is not xliff; export it as XLIFF")
        return assemble(path, text, self.media_type, encoding, visitor.units, part=part)

    def escape(self, text: str, document: Document, span: Span) -> str:
        """Escapes what would be markup, and what the file's encoding cannot hold."""
        since = unit_start(document, span.start)
        return escape_content(text, document.text, since, span.start, document.encoding.codec)


READER = XliffReader()

_Range = tuple[int, int]


class _Visitor:
    """Gathers the units; keeps the names of the open elements and whether they are translated."""

    namespaces: tuple[str, ...] = ("urn:oasis:names:tc:xliff:document:",)

    def __init__(self, text: str, path: str) -> None:
        self.units: list[Unit] = []
        self.is_xliff = False
        self._text = text
        self._path = path
        self._names: list[str] = []
        self._translated = [True]
        self._source_language: str | None = None
        self._target_language: str | None = None
        self._holders: list[dict[str, _Range]] = []
        self._content = 0

    def start(self, name: str, attributes: Mapping[str, str], at: int, content: int) -> None:  # noqa: ARG002 - the protocol's
        """Remembers where a unit's source and target begin."""
        translate = attributes.get("translate")
        self._translated.append(translate == "yes" if translate else self._translated[-1])
        if name == "xliff" and not self._names:
            self.is_xliff = True
            self._source_language = attributes.get("srcLang")
            self._target_language = attributes.get("trgLang")
        elif name == "file":
            self._source_language = attributes.get("source-language", self._source_language)
            self._target_language = attributes.get("target-language", self._target_language)
        elif name in _UNITS:
            require_languages(self._path, self._source_language, self._target_language)
            self._holders = []
        if name in _HOLDERS and self._in_unit(name):
            self._holders.append({})
        if self._is_side(name):
            self._content = content
        self._names.append(name)

    def end(self, name: str, at: int) -> None:
        """Takes a side, or a whole unit."""
        self._names.pop()
        translated = self._translated.pop()
        if self._is_side(name):
            self._holders[-1][name] = (self._content, max(at, self._content))
        elif name in _UNITS and translated:
            if name == "unit":
                self._add_segmented(at)
            elif self._holders:
                self._add_whole(self._holders[0], at)

    def _in_unit(self, name: str) -> bool:
        return name == "trans-unit" or (bool(self._names) and self._names[-1] == "unit")

    def _is_side(self, name: str) -> bool:
        names = self._names
        if name not in _SIDES or not names or names[-1] not in _HOLDERS:
            return False
        return names[-1] == "trans-unit" or (len(names) > 1 and names[-2] == "unit")

    def _add_whole(self, sides: Mapping[str, _Range], at: int) -> None:
        """A unit of XLIFF 1.2, with the segments marked in it."""
        start, end = sides.get("target", (at, at))
        prose = Prose()
        marked = add_content(prose, self._text, start, end)
        source = content(self._text, *sides.get("source", (at, at)))
        parts: tuple[Part, ...] = ()
        if marked and "seg-source" in sides:
            parts = tuple(self._parts(sides["seg-source"], marked))
        self.units.append(Unit(source, prose, start, parts))

    def _parts(self, seg_source: _Range, targets: tuple[Marked, ...]) -> Iterator[Part]:
        """Segments of the source with those of the target that have the same ``mid``."""
        places = {mark.mid: (mark.start, mark.end) for mark in targets}
        for mark in add_content(Prose(), self._text, *seg_source):
            source = content(self._text, mark.start, mark.end)
            yield Part(source, *places.get(mark.mid, (0, 0)))

    def _add_segmented(self, at: int) -> None:
        """A unit of XLIFF 2.x: its segments, and what is between them."""
        prose = Prose()
        sources = []
        parts = []
        last = at
        for sides in self._holders:
            start, end = sides.get("target", (at, at))
            if start < end:
                prose.add_gap(last)
                add_content(prose, self._text, start, end)
                last = end
            source = content(self._text, *sides.get("source", (at, at)))
            sources.append(source)
            parts.append(Part(source, start, end))
        first = next((part.start for part in parts if part.start < at), at)
        self.units.append(Unit("".join(sources), prose, first, tuple(parts)))
