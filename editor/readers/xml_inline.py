"""The text of an XML element and the inline tags of translation files in it.

A tag that formats (``g``, ``pc``, ``mrk``, ``hi``) is markup, and so is native code (``bpt``,
``ept``, ``it``). What stands for a word in the sentence (``ph`` around ``{0}``, or with an
``equiv-text``) is read, and masked, so that the sentence is whole and no check touches it. Names
are those of XLIFF 1.2, XLIFF 2.1 and TMX 1.4, which do not contradict one another.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

from editor.readers.prose import Prose

_TOKEN = re.compile(
    r"<!--.*?-->"
    r"|<!\[CDATA\[(?P<cdata>.*?)\]\]>"
    r"|<\?.*?\?>"
    r"|<(?P<close>/?)(?:[^\s/>:]*:)?(?P<name>[^\s/>]+)"
    r"""(?P<attributes>(?:[^"'>]++|"[^"]*+"|'[^']*+')*+)>"""
    r"|(?P<reference>&(?:amp|lt|gt|quot|apos|#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6});)",
    re.DOTALL,
)
_ATTRIBUTE = re.compile(r"""([^\s"'=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")

_CODE = frozenset({"bpt", "ept", "it", "ut", "ph"})
"""Elements that hold code of the format the text came from."""

_CDATA = "<![CDATA["


@dataclass(frozen=True, slots=True)
class Marked:
    """A stretch of the content that ``<mrk mtype="seg">`` encloses, and its ``mid``."""

    mid: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Open:
    """An inline element that is open: whether its text is read, and whether checks may touch it."""

    silent: bool
    masked: bool
    mid: str | None
    start: int


_OUTSIDE = _Open(silent=False, masked=False, mid=None, start=0)


def add_content(prose: Prose, text: str, start: int, end: int) -> tuple[Marked, ...]:
    """Adds the content of an element.

    Args:
        prose: what it is added to.
        text: the whole file, well-formed.
        start: where the content begins.
        end: where it ends.

    Returns:
        the segments marked in it.
    """
    return tuple(_Content(prose, text).read(start, end))


class _Content:
    """Reads the content of one element; keeps the open inline elements on a stack."""

    def __init__(self, prose: Prose, text: str) -> None:
        self._prose = prose
        self._text = text
        self._open = [_OUTSIDE]

    def read(self, start: int, end: int) -> Iterator[Marked]:
        done = start
        for token in _TOKEN.finditer(self._text, start, end):
            self._add(done, token.start())
            done = token.end()
            if token["reference"]:
                self._refer(token[0], token.start())
            elif token["cdata"] is not None:
                self._add(*token.span("cdata"))
            elif token["close"]:
                yield from self._close(token.start())
            elif token["name"]:
                self._start(token)
        self._add(done, end)

    def _add(self, start: int, end: int) -> None:
        inner = self._open[-1]
        if not inner.silent:
            self._prose.add_wrapped(self._text[start:end], start, masked=inner.masked)

    def _refer(self, reference: str, at: int) -> None:
        inner = self._open[-1]
        if not inner.silent:
            shown = html.unescape(reference)
            self._prose.add_atom(shown, at, len(reference), masked=inner.masked)

    def _start(self, token: re.Match[str]) -> None:
        raw, at = token["attributes"], token.start()
        given = {
            match[1]: html.unescape(match[2] or match[3] or "")
            for match in _ATTRIBUTE.finditer(raw)
        }
        outer = self._open[-1]
        words = given.get("equiv-text") or given.get("equiv")
        if outer.silent:
            pass
        elif given.get("ctype") == "lb" or given.get("subType") == "xlf:lb":
            self._prose.add_break(at)
        elif words:
            self._prose.add_atom(words, at, 0, masked=True)
        if raw.endswith("/"):
            return
        code = token["name"] in _CODE
        placeholder = token["name"] == "ph" and not words and self._is_word(token.end())
        self._open.append(
            _Open(
                silent=outer.silent or (code and not placeholder),
                masked=outer.masked or code or _is_protected(given),
                mid=given.get("mid", "") if given.get("mtype") == "seg" else None,
                start=token.end(),
            )
        )

    def _is_word(self, start: int) -> bool:
        """Whether native code is a word of the sentence such as ``{0}``, not escaped markup."""
        end = self._text.find("<", start)
        return self._text.startswith("</", end) and "&" not in self._text[start:end]

    def _close(self, at: int) -> Iterator[Marked]:
        element = self._open.pop()
        if element.mid is not None:
            yield Marked(element.mid, element.start, at)


def _is_protected(given: dict[str, str]) -> bool:
    return given.get("translate") == "no" or given.get("mtype") == "protected"


def content(text: str, start: int, end: int) -> str:
    """The words of an element, inline tags left out."""
    prose = Prose()
    add_content(prose, text, start, end)
    segment = prose.build()
    return segment.text if segment else ""


def escape_content(words: str, text: str, since: int, at: int, codec: str) -> str:
    """How ``words`` are written at a place of an XML text.

    Args:
        words: what shall be read there.
        text: the file.
        since: a place before ``at`` that is in no CDATA section.
        at: the place.
        codec: of the file; what it cannot hold becomes a character reference.
    """
    if text.rfind(_CDATA, since, at) > text.rfind("]]>", since, at):
        return words.replace("]]>", f"]]]]>{_CDATA}>")
    words = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return words.encode(codec, "xmlcharrefreplace").decode(codec)
