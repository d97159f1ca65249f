"""TMX: the English variants of every unit beside its Chinese.

A translation memory has no direction: whichever side was written first, the English is what is
checked. Variants in other languages are left alone.
"""

from __future__ import annotations

from collections.abc import Mapping

from editor.errors import NotBilingualError, ReadError
from editor.model import Document, Encoding, Slice, Span
from editor.readers.prose import Prose
from editor.readers.units import WHOLE, Unit, assemble, is_chinese, is_english, unit_start
from editor.readers.xml_encoding import decode_xml
from editor.readers.xml_inline import add_content, content, escape_content
from editor.readers.xml_walk import XML_LANG, walk

_NAMED_LANGUAGES = 5
"""So many are listed when none is the right one."""


class TmxReader:
    """Reads and writes translation memories."""

    media_type = "application/x-tmx+xml"
    suffixes = (".tmx",)
    bilingual = True
    units = frozenset({"tu"})

    def decode(self, data: bytes, path: str) -> tuple[str, Encoding]:
        """The text in the encoding the file declares."""
        return decode_xml(data, path)

    def read(self, text: str, path: str, encoding: Encoding) -> Document:
        """The whole file."""
        return self.read_part(text, path, encoding, WHOLE)

    def read_part(self, text: str, path: str, encoding: Encoding, part: Slice) -> Document:
        """Finds the English variants of the units and their Chinese."""
        visitor = _Visitor(text)
        walk(text, path, visitor, part)
        if not visitor.is_tmx:
            raise ReadError(f"{path}: its outermost element is not tmx; export it as TMX")
        if not part.before and visitor.languages and not visitor.has_pair:
            found = ", ".join(sorted(visitor.languages)[:_NAMED_LANGUAGES])
            raise NotBilingualError(f"{path}: holds no Chinese with its English, only {found}")
        return assemble(path, text, self.media_type, encoding, visitor.units, part=part)

    def escape(self, text: str, document: Document, span: Span) -> str:
        """Escapes what would be markup, and what the file's encoding cannot hold."""
        since = unit_start(document, span.start)
        return escape_content(text, document.text, since, span.start, document.encoding.codec)


READER = TmxReader()


class _Visitor:
    """Gathers the units."""

    namespaces: tuple[str, ...] = ("http://www.lisa.org/tmx",)

    def __init__(self, text: str) -> None:
        self.units: list[Unit] = []
        self.is_tmx = False
        self.languages: set[str] = set()
        self.has_pair = False
        self._text = text
        self._names: list[str] = []
        self._language = ""
        self._content = 0
        self._variants: list[tuple[str, int, int]] = []

    def start(self, name: str, attributes: Mapping[str, str], at: int, content: int) -> None:  # noqa: ARG002 - the protocol's
        """Remembers the language of a variant and where its text begins."""
        if not self._names:
            self.is_tmx = name == "tmx"
        self._names.append(name)
        if name == "tu":
            self._variants = []
        elif name == "tuv":
            self._language = attributes.get(XML_LANG) or attributes.get("lang") or ""
        elif self._is_text(name):
            self._content = content

    def end(self, name: str, at: int) -> None:
        """Takes a variant, or a whole unit."""
        if self._is_text(name):
            self._variants.append((self._language, self._content, max(at, self._content)))
        self._names.pop()
        if name == "tu":
            self._add()

    def _is_text(self, name: str) -> bool:
        return name == "seg" and self._names[-2:-1] == ["tuv"]

    def _add(self) -> None:
        self.languages.update(language for language, _, _ in self._variants if language)
        source = next(
            (content(self._text, start, end) for tag, start, end in self._variants
             if is_chinese(tag)), "",
        )  # fmt: skip
        for tag, start, end in self._variants:
            if is_english(tag):
                self.has_pair = self.has_pair or bool(source)
                prose = Prose()
                add_content(prose, self._text, start, end)
                self.units.append(Unit(source, prose, start))
