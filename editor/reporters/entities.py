"""The entity sheet as a table for the terminal, as JSON and as CSV."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import StringIO
from itertools import zip_longest
from typing import Any

from rich.cells import cell_len

from editor.entity import Entity, EntityKind, Form
from editor.model import Document
from editor.offsets import LineMap
from editor.reporters.excerpt import one_line
from editor.reporters.styled import Piece, Styled

_VERSION = 1
_HEADINGS = {
    EntityKind.PERSON: "People",
    EntityKind.PLACE: "Places",
    EntityKind.ORGANIZATION: "Organizations",
    EntityKind.TITLE: "Titles",
}
_COLUMNS = ("file", "kind", "chinese", "expected", "mentions", "found", "deviates", "forms")
_MIN_WIDTH = 60
_MAX_WIDTH = 140
_WIDEST = (22, 40)  # cells of a Chinese and of an expected name
_GAP = "  "
_FORMULA = ("=", "+", "-", "@")


@dataclass(frozen=True, slots=True)
class Sheet:
    """The entities of one document."""

    document: Document
    entities: tuple[Entity, ...]


def as_text(sheets: Sequence[Sheet], *, width: int = 100, color: bool = False) -> str:
    """Each file's entities by kind, those that deviate marked with ``!``.

    Args:
        sheets: one a file.
        width: columns of the terminal; what has no room in its column goes on below.
        color: whether to write colors.
    """
    room = min(max(width, _MIN_WIDTH), _MAX_WIDTH)
    lines: list[str] = []
    for sheet in sheets:
        deviating = sum(entity.deviates for entity in sheet.entities)
        names = "1 name" if len(sheet.entities) == 1 else f"{len(sheet.entities)} names"
        title = (
            (one_line(sheet.document.path), "bold"),
            (f": {names}, {deviating} to look at", ""),
        )
        lines += (line.written(color=color) for line in Styled(title).wrapped(room, hang=2))
        for kind, heading in _HEADINGS.items():
            rows = [entity for entity in sheet.entities if entity.kind is kind]
            if rows:
                lines += ["", Styled((("  ", ""), (heading, "bold"))).written(color=color)]
                lines += (line.written(color=color).rstrip(" ") for line in _rows(rows, room))
        lines.append("")
    return "\n".join(lines)


def _rows(entities: Sequence[Entity], room: int) -> Iterator[Styled]:
    """The lines of a table of three columns."""
    chinese = [one_line(entity.chinese) for entity in entities]
    expected = [one_line(entity.expected or "-") for entity in entities]
    first = min(_WIDEST[0], max(map(cell_len, chinese)))
    rest = room - len("  ! ") - first - 2 * len(_GAP)
    second = min(_WIDEST[1], rest // 2, max(map(cell_len, expected)))
    for entity, name, english in zip(entities, chinese, expected, strict=True):
        cells = (
            Styled(((name, ""),)).wrapped(first),
            Styled(((english, ""),)).wrapped(second),
            Styled(tuple(_forms(entity))).wrapped(rest - second),
        )
        mark: Piece = ("  ! ", "bold red") if entity.deviates else ("    ", "")
        for one, two, three in zip_longest(*cells, fillvalue=Styled(())):
            yield Styled((
                mark, *_padded(one, first), (_GAP, ""), *_padded(two, second), (_GAP, ""),
                *three.pieces,
            ))  # fmt: skip
            mark = ("    ", "")


def _padded(cell: Styled, width: int) -> tuple[Piece, ...]:
    return (*cell.pieces, (" " * (width - cell_len(cell.plain)), ""))


def _forms(entity: Entity) -> Iterator[Piece]:
    """What the English has, and what is wrong with it."""
    if entity.missing and not entity.forms:
        yield "left out", "red"
    for index, form in enumerate(entity.forms):
        if index:
            yield ", ", ""
        count = f" ×{len(form.places)}" if len(form.places) > 1 else ""
        right = f"{one_line(form.text)}{count}"
        yield (right, "") if form.right else (f"{right} (wrong)", "red")


def as_json(sheets: Sequence[Sheet]) -> str:
    """The sheets as a JSON document, version 1; positions are code points of the decoded file."""
    files = []
    for sheet in sheets:
        lines = LineMap(sheet.document.text)
        entities = [_entity(entity, lines) for entity in sheet.entities]
        files.append({"path": sheet.document.path, "entities": entities})
    return json.dumps({"version": _VERSION, "files": files}, ensure_ascii=False, indent=2) + "\n"


def _entity(entity: Entity, lines: LineMap) -> dict[str, Any]:
    return {
        "kind": entity.kind.value,
        "chinese": entity.chinese,
        "expected": entity.expected,
        "mentions": entity.mentions,
        "found": entity.found,
        "missing": entity.missing,
        "deviates": entity.deviates,
        "forms": [_form(form, lines) for form in entity.forms],
    }


def _form(form: Form, lines: LineMap) -> dict[str, Any]:
    places = []
    for span in form.places:
        line, column = lines.locate(span.start)
        places.append({"start": span.start, "end": span.end, "line": line, "column": column})
    return {"text": form.text, "right": form.right, "places": places}


def as_csv(sheets: Sequence[Sheet]) -> str:
    """One row an entity, with a line of column names; wrong forms are marked."""
    written = StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow(_COLUMNS)
    for sheet in sheets:
        for entity in sheet.entities:
            cells = (
                sheet.document.path,
                entity.kind.value,
                entity.chinese,
                entity.expected or "",
                str(entity.mentions),
                str(entity.found),
                "yes" if entity.deviates else "no",
                "".join(text for text, _ in _forms(entity)),
            )
            writer.writerow([_harmless(cell) for cell in cells])
    return written.getvalue()


def _harmless(cell: str) -> str:
    """The cell, a spreadsheet told not to take it for a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA) and len(cell) > 1 else cell
