"""Small bilingual files of every format, and what translate-toolkit reads in them."""

from __future__ import annotations

import csv
import io
import warnings
from collections.abc import Callable, Iterable, Sequence
from typing import Any
from xml.sax.saxutils import escape

from editor import readers
from editor.errors import ReadError
from tests.readers.test_contract import assert_sound

Units = Sequence[tuple[str, str]]

SUFFIXES = ("1.xlf", "2.xlf", "tmx", "po", "csv", "tsv")
"""One of each format; the figure before ``xlf`` is the version."""


def made(suffix: str, units: Units, *, newline: str = "\n") -> str:
    """A file that holds the units."""
    lines = _LINES[suffix](units)
    return newline.join((*lines, ""))


def _xliff1(units: Units) -> Iterable[str]:
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">'
    yield '<file original="a" source-language="zh-CN" target-language="en" datatype="plaintext">'
    yield "<body>"
    for number, (source, target) in enumerate(units):
        yield f'  <trans-unit  id="{number}" approved="no"><!-- > -->'
        yield f"    <source>{escape(source)}</source>"
        yield f"    <target state='new'>{escape(target)}</target><note>RMB &amp;</note>"
        yield "    <alt-trans><target>the the</target></alt-trans>"
        yield "  </trans-unit>"
    yield "</body></file></xliff>"


def _xliff2(units: Units) -> Iterable[str]:
    yield '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0"'
    yield '  srcLang="zh-Hans" trgLang="en-US"><file id="f">'
    for number, (source, target) in enumerate(units):
        yield f'  <unit id="{number}"><notes><note>RMB</note></notes><segment state="initial">'
        yield f"    <source>{escape(source)}</source><target>{escape(target)}</target>"
        yield "  </segment></unit>"
    yield "</file></xliff>"


def _tmx(units: Units) -> Iterable[str]:
    yield '<?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd">'
    yield '<tmx version="1.4"><header srclang="zh-CN" adminlang="en" segtype="sentence"'
    yield '  creationtool="x" creationtoolversion="1" o-tmf="x" datatype="plaintext"/><body>'
    for source, target in units:
        yield f'  <tu><tuv xml:lang="zh-CN"><seg>{escape(source)}</seg></tuv>'
        yield f'    <tuv xml:lang="en-US"><seg>{escape(target)}</seg></tuv></tu>'
    yield "</body></tmx>"


def _po(units: Units) -> Iterable[str]:
    yield 'msgid ""'
    yield 'msgstr "Content-Type: text/plain; charset=UTF-8\\n"'
    yield '"Language: en\\n"'
    for number, (source, target) in enumerate(units):
        middle = len(target) // 2
        yield ""
        yield "#, fuzzy"
        yield f'msgctxt "{number}"'
        yield f'msgid "{_quoted(source)}"'
        yield 'msgstr ""'
        yield f'"{_quoted(target[:middle])}"'
        yield f'"{_quoted(target[middle:])}"'
    yield ""
    yield '#~ msgid "旧"'
    yield '#~ msgstr "the the"'


def _quoted(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")


def _table(units: Units, delimiter: str) -> Iterable[str]:
    yield delimiter.join(("location", "source", "target"))
    for number, (source, target) in enumerate(units):
        yield delimiter.join((str(number), _cell(source), _cell(target, bare=number % 2 == 0)))


def _csv(units: Units) -> Iterable[str]:
    return _table(units, ",")


def _tsv(units: Units) -> Iterable[str]:
    return _table(units, "\t")


_LINES: dict[str, Callable[[Units], Iterable[str]]] = {
    "1.xlf": _xliff1,
    "2.xlf": _xliff2,
    "tmx": _tmx,
    "po": _po,
    "csv": _csv,
    "tsv": _tsv,
}


def _cell(text: str, *, bare: bool = False) -> str:
    if bare and not set('",;\t\r\n') & set(text):
        return text
    doubled = text.replace('"', '""')
    return f'"{doubled}"'


def targets(suffix: str, data: bytes) -> list[str]:
    """The translations that translate-toolkit finds, white space evened out.

    Tables are read by the standard library, for the toolkit guesses at their quotation marks.
    """
    if suffix in {"csv", "tsv"}:
        table = io.StringIO(data.decode(), newline="")
        rows = csv.DictReader(table, delimiter="," if suffix == "csv" else "\t")
        return [words(row["target"]) for row in rows]
    units = _store(suffix, data).units
    return [words(u.target or "") for u in units if u.source and not u.isobsolete()]


def _store(suffix: str, data: bytes) -> Any:  # noqa: ANN401 - theirs has no types
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from translate.storage import pypo, tmx, xliff, xliff2  # noqa: PLC0415

        if suffix == "tmx":
            memory: Any = tmx.tmxfile
            return memory.parsestring(data, sourcelanguage="zh-CN", targetlanguage="en-US")
        kinds: dict[str, Any] = {
            "1.xlf": xliff.xlifffile,
            "2.xlf": xliff2.Xliff2File,
            "po": pypo.pofile,
        }
        return kinds[suffix].parsestring(data)


def words(text: str) -> str:
    """The text with every run of white space as one space."""
    return " ".join(str(text).split())


def complaint(data: bytes, path: str) -> str:
    """What is said of a file that is refused; nothing of one that is read."""
    try:
        document = readers.read(data, path)
    except ReadError as error:
        return str(error)
    assert_sound(document)
    return ""
