"""What the web page printed around the release."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from editor.checks.base import Example, Hit, Measured, document_check
from editor.checks.context import Context
from editor.checks.design.furniture_lines import (
    LABEL,
    LABEL_LONGEST,
    OWN_CONTACT,
    SURE,
    TEMPLATE_SIGN,
)
from editor.model import Document, Safety, Segment, SegmentKind
from editor.taxonomy import Category, Severity

_LINE = re.compile(r"\S[^\n]*")
_LONGEST = max(kind.longest for kind in SURE)
_RUN = 3
"""So many contact labels in a row are a block of the page."""
_SIGNED_RUN = 2
_EDGE = 4
"""So many lines of text may stand between a contact block and the edge of the document."""
_OWN_LINE = 120
"""A longer line ends the release's own contact details."""


@dataclass(frozen=True, slots=True)
class _Line:
    segment: Segment
    start: int
    end: int
    kind: str | None
    """The name of its furniture, "" for a label, None for a line of the release."""
    signed: bool
    own: bool


@document_check(
    category=Category.LAYOUT,
    severity=Severity.MAJOR,
    priority=5,
    measured=Measured(27, 27),
    examples=(
        Example("⟦Home > News > Company News⟧\nPlant opens\nThe plant opened.",
                fix="Plant opens\nThe plant opened."),
        Example("The plant opened.\n\n⟦Previous article: Safety day held\nNext article: No more\n"
                "Copyright © 2021 Example Steel⟧", fix="The plant opened."),
        Example("The plant opened.\n⟦Contact Person : Ms. Example\nTel : 000-0000\n"
                "Address : 1 Example Road⟧\n", fix="The plant opened.\n"),
        Example("The plant opened.\n⟦Font size: Big Middle Small    Clicks: 99⟧\nIt is large.",
                fix="The plant opened.\nIt is large."),
        Example("Media contact:\nTel: 000-0000\nFax: 000-0001\nAddress: 1 Example Road"),
        Example("Home prices rose. Next: a look at the copyright law of 2020.\nShare prices fell."),
        Example("The plant opened.\nTel: 000-0000"),
    ),
)  # fmt: skip
def page_furniture(document: Document, _: Context) -> Iterator[Hit]:
    """Breadcrumbs, share bars, forms and footers copied along with the release.

    Whoever copies a page copies its template: the path to the article, font sizes, click counters,
    links to the neighbors, the seller's contact form. None of it may go out with a release, and
    the contact data are a person's. A run of such lines is one region and one decision. The
    release's own media contact is kept.
    """
    lines = [line for segment in document.segments for line in _lines(segment)]
    run: list[tuple[int, _Line]] = []
    kept = False
    for index, line in enumerate(lines):
        kept = line.own or (kept and line.kind in (None, "") and line.end - line.start < _OWN_LINE)
        if line.kind is not None and not (kept and not line.kind):
            run.append((index, line))
            continue
        yield from _region(run, len(lines))
        run = []
    yield from _region(run, len(lines))


def _lines(segment: Segment) -> Iterator[_Line]:
    if segment.kind in (SegmentKind.ATTRIBUTE, SegmentKind.TABLE_CELL):
        return
    text = segment.text
    if "\n" not in text and len(text) > _LONGEST:
        yield _Line(segment, 0, len(text), None, signed=False, own=False)
        return
    for match in _LINE.finditer(text):
        line = match[0].rstrip()
        start = match.start()
        yield _Line(
            segment,
            start,
            start + len(line),
            _kind(line),
            TEMPLATE_SIGN.search(line[:LABEL_LONGEST]) is not None,
            len(line) <= LABEL_LONGEST and OWN_CONTACT.search(line) is not None,
        )


def _kind(line: str) -> str | None:
    length = len(line)
    if length > _LONGEST:
        return None
    for kind in SURE:
        if length <= kind.longest and kind.pattern.match(line):
            return kind.name
    return "" if length <= LABEL_LONGEST and LABEL.match(line) else None


def _region(run: list[tuple[int, _Line]], total: int) -> Iterator[Hit]:
    if not run:
        return
    names = list(dict.fromkeys(line.kind for _, line in run if line.kind))
    if not names and not _is_contact_block(run, total):
        return
    first, last = run[0][1], run[-1][1]
    named = ", ".join(names) or "contact block"
    yield Hit(
        first.start,
        last.end if last.segment is first.segment else len(first.segment.text),
        f"Left over from the web page, no part of the release: {named}.",
        segment=first.segment,
        last=None if last.segment is first.segment else last.segment,
        last_end=last.end,
        removal=Safety.UNSAFE,
    )


def _is_contact_block(run: list[tuple[int, _Line]], total: int) -> bool:
    labels = sum(":" in _text(line) or "：" in _text(line) for _, line in run)
    signed = any(line.signed for _, line in run)
    at_edge = run[0][0] < _EDGE or total - 1 - run[-1][0] < _EDGE
    return at_edge and labels >= (_SIGNED_RUN if signed else _RUN)


def _text(line: _Line) -> str:
    return line.segment.text[line.start : line.end]
