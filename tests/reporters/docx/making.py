"""What the tests of reviewed Word documents share: findings, a report, its outcome."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

import docx as python_docx

from editor import readers
from editor.model import Document, Edit, Finding, Safety, Span, Suggestion
from editor.readers.docx.decisions import read_decisions
from editor.reporters import docx as reporter
from editor.review import Review, Run
from editor.taxonomy import Category, Severity
from tests.word.packing import docx, member, member_bytes, names, p, packed, r

DATE = "2026-03-01T09:30:00Z"


BOLD = "<w:b/>"


REMEMBERED = {
    "customXml/item1.xml",
    "customXml/itemProps1.xml",
    "customXml/_rels/item1.xml.rels",
}


BOTH = frozenset({Safety.SAFE, Safety.UNSAFE})


def finding(document: Document, words: str, new: str | None, **more: Any) -> Finding:  # noqa: ANN401 - fields of a finding
    """A finding on the first place of some words; without ``new`` it has no fix."""
    at = document.text.index(words)
    span = Span(at, at + len(words))
    suggestions = () if new is None else (Suggestion(Safety.SAFE, new, (Edit(span, new),)),)
    return made(span, suggestions, **more)


def made(span: Span, suggestions: Sequence[Suggestion] = (), **more: Any) -> Finding:  # noqa: ANN401
    plain = Finding(
        check="linguistic/spelling",
        span=span,
        message="Not so.",
        severity=Severity.MAJOR,
        category=Category.WRONG_TERM,
        suggestions=tuple(suggestions),
    )
    return replace(plain, **more)


def report(document: Document, *findings: Finding) -> bytes:
    return reporter.render(Run((Review(document, findings),)), date=DATE)


def word(content: str, **parts: str) -> Document:
    return readers.read(docx(content, parts), "release.docx")


def lines(document: Document) -> list[str]:
    return document.text.splitlines()


def comments(data: bytes) -> list[tuple[str, str]]:
    document = python_docx.Document(io.BytesIO(data))
    return [(comment.author, comment.text) for comment in document.comments]


def with_main(data: bytes, xml: str) -> bytes:
    members = {name: member_bytes(data, name) for name in names(data)}
    members["word/document.xml"] = xml.encode()
    return packed(members)


def settled(data: bytes, accept: Iterator[bool]) -> bytes:
    """The document after someone accepted and rejected, change by change.

    Neighboring insertions and deletions are one change, as they are to a person.
    """

    def take(match: re.Match[str]) -> str:
        accepted = next(accept)
        drop, keep = ("del", "ins") if accepted else ("ins", "del")
        text = re.sub(rf"<w:{drop} .*?</w:{drop}>", "", match[0], flags=re.DOTALL)
        return re.sub(rf"</?w:{keep}\b[^>]*>", "", text).replace("delText", "t")

    data = with_main(data, re.sub(r"<w:del [^>]*/>", "", member(data)))
    change = r"(?:<w:(?P<kind>ins|del) .*?</w:(?P=kind)>)"
    pair = rf"<w:del (?:(?!</w:del>).)*</w:del><w:ins (?:(?!</w:ins>).)*</w:ins>|{change}"
    return with_main(data, re.sub(pair, take, member(data), flags=re.DOTALL))


def decided(data: bytes) -> list[tuple[str, str | None]]:
    read = read_decisions(data, "reviewed.docx")
    return [(decision.state.value, decision.replacement) for decision in read.decisions]


def three() -> tuple[Document, bytes]:
    document = word(p(r("Teh gruop helds a meeting.")))
    pairs = (("Teh", "The"), ("gruop", "group"), ("helds", "held"))
    return document, report(document, *(finding(document, *pair) for pair in pairs))
