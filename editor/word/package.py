"""A Word file as a package: a zip archive of parts that name one another (ECMA-376 part 2).

Reading asks for parts by what they are to the document, writing replaces or adds members and
copies all others as they are.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from copy import copy
from dataclasses import dataclass, field
from functools import cached_property

from editor.errors import ReadError, WriteError
from editor.word.xml import read_events

MAX_PART = 50_000_000
"""Bytes a part may unpack to; the document of a 300-page book takes about 5 MB."""

MAX_UNPACKED = 500_000_000
"""Bytes all members together may claim to unpack to; more is a bomb."""

_LARGE = 5_000_000
_RATIO = 100
"""A larger part than that is a bomb if it is packed so tightly; prose in Word's XML shrinks to a
tenth or a twentieth."""

CONTENT_TYPES = "[Content_Types].xml"

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_DAMAGED = (
    *(zipfile.BadZipFile, zlib.error, EOFError, OSError),
    *(NotImplementedError, RuntimeError, ValueError),
)
"""What zipfile raises for archives that are broken, encrypted or packed in a way it cannot read."""


@dataclass(frozen=True, slots=True)
class Relationship:
    """What a part says another one is to it.

    Attributes:
        id: how the part's XML refers to it.
        kind: last word of its type, ``footnotes`` for one; the same in all versions of the format.
        target: name of the member.
    """

    id: str
    kind: str
    target: str


@dataclass(frozen=True)
class Package:
    """A Word file, perhaps with members replaced or added.

    Attributes:
        path: the name the user gave, for messages.
        data: the archive as it was read.
        changed: members that are different from it, or not in it, by name.
    """

    path: str
    data: bytes = field(repr=False)
    changed: Mapping[str, bytes] = field(default_factory=dict, repr=False)

    @cached_property
    def _infos(self) -> dict[str, zipfile.ZipInfo]:
        try:
            with zipfile.ZipFile(io.BytesIO(self.data)) as archive:
                infos = archive.infolist()
        except _DAMAGED:
            raise ReadError(f"{self.path}: {_no_archive(self.data)}") from None
        unpacked = sum(info.file_size for info in infos)
        if unpacked > MAX_UNPACKED:
            raise ReadError(f"{self.path}: unpacks to {unpacked / 1e6:,.0f} MB; too large to check")
        named = {info.filename: info for info in infos}
        if len(named) < len(infos):
            raise ReadError(f"{self.path}: holds a part twice; save it anew from Word")
        return named

    def has(self, name: str) -> bool:
        """Whether there is such a member."""
        return name in self.changed or name in self._infos

    def text(self, name: str) -> str:
        """A part's XML, decoded.

        Raises:
            ReadError: it is missing, too large, damaged, or not in UTF-8 or UTF-16.
        """
        data = self.changed[name] if name in self.changed else self._unpacked(name)
        codec = "utf-16" if data.startswith(_UTF16) else "utf-8"
        try:
            return data.decode(codec)
        except UnicodeDecodeError:
            raise ReadError(
                f"{self.path}: its {name} is not in {codec.upper()}; save it anew from Word"
            ) from None

    def _unpacked(self, name: str) -> bytes:
        info = self._infos.get(name)
        if info is None:
            raise ReadError(f"{self.path}: no Word document; its {name} is missing")
        if info.file_size > MAX_PART:
            size = f"{info.file_size / 1e6:,.0f} MB, the limit is {MAX_PART / 1e6:.0f} MB"
            raise ReadError(f"{self.path}: its {name} unpacks to {size}; split the document")
        if info.file_size > _LARGE and info.file_size > _RATIO * info.compress_size:
            raise ReadError(
                f"{self.path}: its {name} is almost nothing, unpacked to "
                f"{info.file_size / 1e6:,.0f} MB; save it anew from Word"
            )
        if info.flag_bits & 1:
            raise ReadError(f"{self.path}: encrypted; open it and remove its password")
        try:
            with zipfile.ZipFile(io.BytesIO(self.data)) as archive:
                return archive.read(info)
        except _DAMAGED:
            raise ReadError(f"{self.path}: its {name} is damaged; save it anew from Word") from None

    @cached_property
    def main(self) -> str:
        """Name of the part that holds the document.

        Raises:
            ReadError: there is none.
        """
        for relationship in self.relationships(""):
            if relationship.kind == "officeDocument":
                return relationship.target
        return "word/document.xml"

    def relationships(self, part: str) -> tuple[Relationship, ...]:
        """What a part relates to; of the package itself for the empty name.

        Raises:
            ReadError: they cannot be read.
        """
        name = relationships_of(part)
        return tuple(self._relationships(part, name)) if self.has(name) else ()

    def _relationships(self, part: str, name: str) -> Iterator[Relationship]:
        folder = posixpath.dirname(part)
        for event in read_events(self.text(name), self.path, name):
            given = event.attributes
            if event.name != "rel:Relationship" or not given:
                continue
            if given.get("TargetMode") == "External":
                continue
            target = posixpath.normpath(posixpath.join("/", folder, given.get("Target", "")))
            kind = given.get("Type", "").rpartition("/")[2]
            yield Relationship(given.get("Id", ""), kind, target.lstrip("/"))

    def related(self, kind: str) -> tuple[str, ...]:
        """Members that are ``kind`` to the document, in the order it names them."""
        return tuple(
            relationship.target
            for relationship in self.relationships(self.main)
            if relationship.kind == kind and self.has(relationship.target)
        )

    def with_texts(self, texts: Mapping[str, str]) -> Package:
        """The package with these parts instead of its own, each in its own encoding."""
        changed = {name: self._encoded(name, text) for name, text in texts.items()}
        return Package(self.path, self.data, {**self.changed, **changed})

    def _encoded(self, name: str, text: str) -> bytes:
        head = self.changed.get(name, b"")
        if not head and name in self._infos:
            head = self._unpacked(name)
        if head.startswith(_UTF16):
            codec = "utf-16-le" if head.startswith(_UTF16[0]) else "utf-16-be"
            return head[:2] + text.encode(codec)
        return text.encode("utf-8", "xmlcharrefreplace")

    def to_bytes(self) -> bytes:
        """The archive: as it was read, or with its changed members packed anew.

        Order, names, dates, comments and methods of compression stay as they were; new members
        come last, with the date of the document's own part.

        Raises:
            WriteError: a member to be copied is damaged.
        """
        if not self.changed:
            return self.data
        packed = io.BytesIO()
        with (
            zipfile.ZipFile(io.BytesIO(self.data)) as archive,
            zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as target,
        ):
            target.comment = archive.comment
            for name, info in self._infos.items():
                content = self.changed.get(name)
                if content is None:
                    content = self._kept(archive, info)
                target.writestr(copy(info), content, info.compress_type)
            for name, content in self.changed.items():
                if name not in self._infos:
                    fresh = zipfile.ZipInfo(name, self._infos[self.main].date_time)
                    target.writestr(fresh, content, zipfile.ZIP_DEFLATED)
        return packed.getvalue()

    def _kept(self, archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
        try:
            return archive.read(info)
        except _DAMAGED:
            raise WriteError(
                f"{self.path}: its {info.filename} is damaged; save it anew from Word"
            ) from None


def open_package(data: bytes, path: str) -> Package:
    """A Word file's package.

    Raises:
        ReadError: it is none; the text says what it is instead and what to do.
    """
    package = Package(path, data)
    if not package.has(package.main):
        raise ReadError(f"{path}: no Word document; its {package.main} is missing")
    return package


def relationships_of(part: str) -> str:
    """The name of the member that holds a part's relationships."""
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def _no_archive(data: bytes) -> str:
    if data.startswith(_OLE):
        if _ENCRYPTED in data:
            return "encrypted; open it in Word and save it without a password"
        return "an old Word document; open it in Word and save it as .docx"
    if not data:
        return "this file is empty"
    return "no Word document, or a damaged one; save it anew from Word"
