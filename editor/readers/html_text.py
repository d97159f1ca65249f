"""The text between tags and in attributes: character references, white space, quotes."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping

from editor.readers.prose import Prose

_TOKEN = re.compile(
    r"(?P<reference>&(?:#[0-9]{1,9};?|#[xX][0-9a-fA-F]{1,8};?|[A-Za-z][A-Za-z0-9]{1,31};?))"
    r"|(?P<space>[ \t\r\n\f]{2,})"
)

_ATTRIBUTE = re.compile(
    r"""(?P<name>[^\s"'<>/=]+)\s*=\s*(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'|(?P<bare>[^\s>"']+))"""
)

_READ_OUT = frozenset({"alt", "title", "placeholder", "aria-label"})
"""Attributes a visitor sees or hears."""

_SHOWN_ELSEWHERE = frozenset(
    {"description", "og:title", "og:description", "twitter:title", "twitter:description"}
)
"""``<meta>`` names whose content search engines and shared links show."""

_BARE_SPECIAL = re.compile(r"[\s\"'=<>`&]")


def add_text(prose: Prose, raw: str, doc_start: int, *, masked: bool) -> None:
    """Adds raw text or a raw attribute value.

    References are decoded; a run of white space reads as one space.
    """
    done = 0
    for token in _TOKEN.finditer(raw):
        shown = " " if token["space"] else html.unescape(token[0])
        if shown == token[0]:  # "AT&T" is no reference
            continue
        start, end = token.span()
        prose.add(raw[done:start], doc_start + done, masked=masked)
        prose.add_atom(shown, doc_start + start, end - start, masked=masked)
        done = end
    prose.add(raw[done:], doc_start + done, masked=masked)


def attribute_values(tag: str, given: Mapping[str, str], raw: str) -> Iterator[tuple[int, int]]:
    """Ranges of the prose among the attribute values of a raw start tag, quotes left out."""
    wanted = _READ_OUT
    if tag == "meta":
        name = given.get("name") or given.get("property") or ""
        wanted = frozenset({"content"}) if name.lower() in _SHOWN_ELSEWHERE else frozenset()
    if wanted.isdisjoint(given):
        return
    for match in _ATTRIBUTE.finditer(raw, len(tag) + 1):
        if match["name"].lower() in wanted and match.lastgroup:
            yield match.span(match.lastgroup)


def escape_value(text: str, document: str, value_start: int) -> str:
    """Text for an attribute value that begins at ``value_start``; fits its quotes, or none."""
    before = value_start - 1
    while before > 0 and document[before].isspace():
        before -= 1
    quote = document[before]
    if quote in ('"', "'"):
        reference = "&quot;" if quote == '"' else "&#39;"
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(quote, reference)
    return _BARE_SPECIAL.sub(lambda match: f"&#{ord(match[0])};", text)
