r"""PO, the files of GNU gettext: every ``msgstr`` beside its ``msgid``.

Strings over several lines are one text; ``\n`` and other escapes are read as what they mean. The
header, obsolete entries (``#~``) and comments are left alone; fuzzy entries are read, for they are
just the ones an editor has to look at. A plural form is paired with the ``msgid`` it renders.
See the GNU gettext manual, "The Format of PO Files".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from editor.errors import ReadError
from editor.model import Document, Encoding, Span
from editor.readers.unit_lines import Run, units_of
from editor.readers.units import Unit, assemble, require_languages

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")
_STRING = re.compile(
    r"[ \t]*(?:(?P<key>msgctxt|msgid_plural|msgid|msgstr(?:\[\d{1,3}\])?)[ \t]*)?"
    r'"(?P<body>(?:[^"\\\r\n]++|\\[^\r\n])*+)"[ \t]*'
)
_ESCAPE = re.compile(r'\\[abfnrtv"\\]|(?:\\[0-7]{3}|\\x[0-9A-Fa-f]{2})+')
_BYTE = re.compile(r"\\(?:x([0-9A-Fa-f]{2})|([0-7]{3}))")
_MEANING = dict(zip('abfnrtv"\\', '\a\b\f\n\r\t\v"\\', strict=True))
_WRITTEN = {ord(meaning): f"\\{letter}" for letter, meaning in _MEANING.items()}
_LANGUAGE = re.compile(r"^(X-Source-)?Language:[ \t]*([\w-]+)", re.IGNORECASE | re.MULTILINE)

_Body = tuple[int, int]


class PoReader:
    """Reads and writes PO files."""

    media_type = "text/x-gettext-translation"
    suffixes = (".po",)
    bilingual = True

    def read(self, text: str, path: str, encoding: Encoding) -> Document:
        """Finds the translations and their sources."""
        units = [
            unit for entry in _entries(text, path) for unit in _units(entry, text, path, encoding)
        ]
        return assemble(path, text, self.media_type, encoding, units)

    def escape(self, text: str, document: Document, span: Span) -> str:  # noqa: ARG002 - the protocol's
        """Escapes quotation marks, backslashes and control characters."""
        return text.translate(_WRITTEN)


READER = PoReader()


@dataclass(slots=True)
class _Entry:
    """One entry: where the bodies of its strings stand, by keyword."""

    strings: dict[str, list[_Body]] = field(default_factory=dict)

    @property
    def is_whole(self) -> bool:
        return any(key.startswith("msgstr") for key in self.strings)


def _entries(text: str, path: str) -> Iterator[_Entry]:
    entry = _Entry()
    bodies: list[_Body] | None = None
    number = 0
    for line in _LINE.finditer(text):
        number += 1
        raw = line[0].strip()
        if not raw or raw.startswith("#"):
            if entry.is_whole:
                yield entry
                entry, bodies = _Entry(), None
            continue
        string = _STRING.match(text, line.start(), line.start() + len(line[0].rstrip("\r\n")))
        if not string or text[string.end() : line.end()].strip():
            raise ReadError(f"{path}:{number}: not a line of a PO file; mind its quotation marks")
        key = string["key"]
        if key and entry.is_whole and not key.startswith("msgstr"):
            yield entry
            entry = _Entry()
        if key:
            bodies = entry.strings.setdefault(key, [])
        if bodies is None:
            raise ReadError(f"{path}:{number}: a string that follows no msgid or msgstr")
        bodies.append(string.span("body"))
    if entry.is_whole:
        yield entry


def _units(entry: _Entry, text: str, path: str, encoding: Encoding) -> Iterator[Unit]:
    sources = {
        key: _joined(_runs(text, bodies, encoding))
        for key, bodies in entry.strings.items()
        if key in {"msgid", "msgid_plural"}
    }
    singular = sources.get("msgid", "")
    if not singular:
        _read_header(_joined(_runs(text, entry.strings.get("msgstr", []), encoding)), path)
        return
    for key, bodies in entry.strings.items():
        if key.startswith("msgstr"):
            first = key in {"msgstr", "msgstr[0]"}
            source = singular if first else sources.get("msgid_plural", singular)
            yield from units_of(source, _runs(text, bodies, encoding), bodies[0][0])


def _read_header(header: str, path: str) -> None:
    said = {bool(match[1]): match[2] for match in _LANGUAGE.finditer(header)}
    require_languages(path, said.get(True), said.get(False))


def _runs(text: str, bodies: Sequence[_Body], encoding: Encoding) -> Iterator[Run]:
    """The runs of a string over several lines.

    The quotation marks between two lines go with the last letter of the first, so that words may
    be mended across them; the lines are joined then, which means the same.
    """
    followers = (*(start for start, _ in bodies[1:]), None)
    for (start, end), following in zip(bodies, followers, strict=True):
        done = start
        for escape in _ESCAPE.finditer(text, start, end):
            yield Run(text[done : escape.start()], done, escape.start() - done)
            yield Run(_meaning(escape[0], encoding), escape.start(), len(escape[0]))
            done = escape.end()
        if following is None or done == end:
            yield Run(text[done:end], done, end - done)
        else:
            yield Run(text[done : end - 1], done, end - 1 - done)
            yield Run(text[end - 1 : end], end - 1, following - end + 1)


def _meaning(escape: str, encoding: Encoding) -> str:
    """What an escape, or a row of escaped bytes, stands for; itself where they are no text."""
    if escape[1] in _MEANING:
        return _MEANING[escape[1]]
    values = [int(match[1], 16) if match[1] else int(match[2], 8) % 256
              for match in _BYTE.finditer(escape)]  # fmt: skip
    try:
        return bytes(values).decode(encoding.codec)
    except UnicodeDecodeError:
        return escape


def _joined(runs: Iterable[Run]) -> str:
    return "".join(run.text for run in runs)
