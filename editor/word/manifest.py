"""What a reviewed document remembers of the findings it was made from.

Each change stands in a bookmark, whose name begins with a low line so that Word does not list it,
and a part of our own says what it was. Word and LibreOffice keep both when they save, so the
outcome can be read back whatever became of comments and of ids, which Word numbers anew. The
namespace of the part is its version.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from editor.word.package import Package
from editor.word.parts import free_name, is_strict, with_part
from editor.word.writing import ILLEGAL, escape
from editor.word.xml import MalformedError, events

AUTHOR = "copydesk"
"""Who proposes changes, as Word shows it."""

_NAMESPACE = "urn:copydesk:review:1"
_BOOKMARK = "_copydesk_"
_FORM = "customXml/item{}.xml"
_PROPERTIES_FORM = "customXml/itemProps{}.xml"
_PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
_PROPERTIES = (
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n'
    '<ds:datastoreItem ds:itemID="{6B1F4C0E-5A0B-4F7E-9C35-2D8F0A6E7C11}"'
    ' xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">'
    "<ds:schemaRefs/></ds:datastoreItem>"
)
_OLD = re.compile(
    r"<(?:[\w.-]+:)?bookmarkStart\b"
    rf'(?=[^<>]*:name="{_BOOKMARK})(?=[^<>]*:id="(?P<id>[^"<>]*)")[^<>]*/>'
)
_OLD_END = re.compile(r'<(?:[\w.-]+:)?bookmarkEnd\b(?=[^<>]*:id="(?P<id>[^"<>]*)")[^<>]*/>')


@dataclass(frozen=True, slots=True)
class Entry:
    """One finding that stands in the document as a change, or as a comment alone.

    Attributes:
        finding: its fingerprint.
        check: id of its check.
        words: the words it is about.
        replacement: what was suggested; None for a comment alone.
        before: what its bookmark held.
        after: what it holds once the change is accepted.
        lead: how many characters at its beginning are only there so that it is never empty.
        trail: how many at its end.
        own: whether a reviewer's own wording can stand for the change.
    """

    finding: str
    check: str
    words: str
    replacement: str | None
    before: str = ""
    after: str = ""
    lead: int = 0
    trail: int = 0
    own: bool = True


@dataclass(frozen=True, slots=True)
class Manifest:
    """All findings of a reviewed document.

    Attributes:
        path: the file that was checked.
        fingerprint: of its text.
    """

    path: str
    fingerprint: str
    entries: tuple[Entry, ...]


def bookmark_brackets(space: str, number: int, finding: str) -> tuple[str, str]:
    """What stands before and after the words of a finding's bookmark.

    Args:
        space: prefix of Word's namespace where they stand, with its colon.
        number: an id that nothing else has.
        finding: its fingerprint.
    """
    name = _BOOKMARK + finding.replace("-", "_")
    return (
        f'<{space}bookmarkStart {space}id="{number}" {space}name="{name}"/>',
        f'<{space}bookmarkEnd {space}id="{number}"/>',
    )


def finding_of(name: str) -> str | None:
    """The finding whose bookmark has this name; None for another's."""
    if not name.startswith(_BOOKMARK):
        return None
    return name.removeprefix(_BOOKMARK).replace("_", "-")


def with_manifest(package: Package, manifest: Manifest) -> Package:
    """The package with the manifest in it."""
    entries = "".join(_written(entry) for entry in manifest.entries)
    xml = (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<review xmlns="{_NAMESPACE}" path={_quoted(manifest.path)}'
        f" fingerprint={_quoted(manifest.fingerprint)}>{entries}</review>"
    )
    known = next((name for name, _ in _manifests(package)), None)
    if known:
        return package.with_texts({known: xml})
    strict = is_strict(package.text(package.main))
    name = free_name(package, _FORM)
    package = with_part(package, package.main, name, xml, kind="customXml", strict=strict)
    # LibreOffice keeps such a part only where it has properties.
    return with_part(
        package,
        name,
        free_name(package, _PROPERTIES_FORM),
        _PROPERTIES,
        kind="customXmlProps",
        content_type=_PROPERTIES_TYPE,
        strict=strict,
    )


def _written(entry: Entry) -> str:
    given = {
        "finding": entry.finding,
        "check": entry.check,
        "words": entry.words,
        "replacement": entry.replacement,
        "before": entry.before,
        "after": entry.after,
        "lead": str(entry.lead),
        "trail": str(entry.trail),
        "own": "1" if entry.own else "0",
    }
    told = "".join(
        f" {name}={_quoted(value)}" for name, value in given.items() if value is not None
    )
    return f"<finding{told}/>"


def _quoted(text: str) -> str:
    """An attribute's value; white space but the plain space must be written as references."""
    value = escape(ILLEGAL.sub("", text)).replace('"', "&quot;")
    for space in "\t\n\r":
        value = value.replace(space, f"&#{ord(space)};")
    return f'"{value}"'


def read_manifest(package: Package) -> Manifest | None:
    """The manifest of a reviewed document; None where there is none."""
    return next((manifest for _, manifest in _manifests(package)), None)


def _manifests(package: Package) -> Iterator[tuple[str, Manifest]]:
    for name in package.related("customXml"):
        found = _read(package.text(name)) if posixpath.basename(name).startswith("item") else None
        if found is not None:
            yield name, found


def without_bookmarks(xml: str) -> str:
    """A part of a document that was reviewed before, without the bookmarks of that."""
    numbers = {match["id"] for match in _OLD.finditer(xml)}
    xml = _OLD.sub("", xml)
    return _OLD_END.sub(lambda match: "" if match["id"] in numbers else match[0], xml)


def _read(xml: str) -> Manifest | None:
    if _NAMESPACE not in xml:
        return None
    try:
        given = [event.attributes for event in events(xml) if event.kind == "start"]
    except MalformedError:
        return None
    head, *rest = given
    return Manifest(head.get("path", ""), head.get("fingerprint", ""), tuple(_entries(rest)))


def _entries(given: Iterable[Mapping[str, str]]) -> Iterator[Entry]:
    for told in given:
        yield Entry(
            told.get("finding", ""),
            told.get("check", ""),
            told.get("words", ""),
            told.get("replacement"),
            told.get("before", ""),
            told.get("after", ""),
            _count(told.get("lead")),
            _count(told.get("trail")),
            told.get("own") != "0",
        )


def _count(value: str | None) -> int:
    return int(value) if value and value.isdecimal() and len(value) < 6 else 0  # noqa: PLR2004 - a few characters
