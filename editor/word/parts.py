"""Adds parts to a package: comments, and a part of our own that Word keeps but does not show."""

from __future__ import annotations

import posixpath
import re

from editor.word.package import CONTENT_TYPES, Package, relationships_of
from editor.word.writing import escape

_TRANSITIONAL = "http://schemas.openxmlformats.org"
_STRICT = "http://purl.oclc.org/ooxml"
_TYPES = re.compile(r"</(?:[\w.-]+:)?Types\s*>")
_RELATIONSHIPS = re.compile(r"</(?:[\w.-]+:)?Relationships\s*>")
_EMPTY_RELATIONSHIPS = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    "</Relationships>"
)
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def is_strict(main_xml: str) -> bool:
    """Whether a document is of the strict kind, whose namespaces have other names."""
    return f"{_STRICT}/wordprocessingml/main" in main_xml[:10_000]


def word_namespace(*, strict: bool) -> str:
    """The namespace of Word's own elements."""
    return (
        f"{_STRICT}/wordprocessingml/main"
        if strict
        else f"{_TRANSITIONAL}/wordprocessingml/2006/main"
    )


def with_part(
    package: Package,
    owner: str,
    name: str,
    xml: str,
    *,
    kind: str,
    content_type: str | None = None,
    strict: bool = False,
) -> Package:
    """The package with a further part.

    Args:
        package: the file.
        owner: the part that relates to it, the document as a rule.
        name: of the new member.
        xml: the new part.
        kind: what it is to its owner, ``comments`` for one.
        content_type: its own; None for plain XML, which packages know already.
        strict: whether the document is of the strict kind.
    """
    texts = {name: xml}
    if content_type:
        override = (
            f'<Override xmlns="{_PACKAGE}/content-types" PartName="/{name}"'
            f' ContentType="{content_type}"/>'
        )
        texts[CONTENT_TYPES] = _before_end(package.text(CONTENT_TYPES), _TYPES, override)
    member = relationships_of(owner)
    known = package.text(member) if package.has(member) else _EMPTY_RELATIONSHIPS
    base = f"{_STRICT}/officeDocument" if strict else f"{_TRANSITIONAL}/officeDocument/2006"
    target = escape(posixpath.relpath(name, posixpath.dirname(owner) or "."))
    relationship = (
        f'<Relationship xmlns="{_PACKAGE}/relationships" Id="{_new_id(known)}"'
        f' Type="{base}/relationships/{kind}" Target="{target}"/>'
    )
    texts[member] = _before_end(known, _RELATIONSHIPS, relationship)
    return package.with_texts(texts)


def free_name(package: Package, form: str) -> str:
    """A name that no member has: ``form`` with a number for its ``{}``."""
    number = 1
    while package.has(form.format(number)):
        number += 1
    return form.format(number)


def _new_id(relationships: str) -> str:
    number = 1
    while f'"rIdCopydesk{number}"' in relationships:
        number += 1
    return f"rIdCopydesk{number}"


def _before_end(xml: str, end: re.Pattern[str], addition: str) -> str:
    """The XML with something more as the last child of its root."""
    last = None
    for match in end.finditer(xml):
        last = match
    at = last.start() if last else len(xml)
    return f"{xml[:at]}{addition}{xml[at:]}"
