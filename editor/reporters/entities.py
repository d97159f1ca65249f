"""The entity sheet as a table for the terminal, as JSON and as CSV."""

from __future__ import annotations

import csv
import json
from collections.abc import Sequence
from dataclasses import dataclass
from io import StringIO
from typing import Any

from rich.cells import cell_len

from editor.entity import Entity, EntityKind, Form
from editor.model import Document
from editor.offsets import LineMap
from editor.reporters.excerpt import one_line

_VERSION = 1
_HEADINGS = {
    EntityKind.PERSON: "People",
    EntityKind.PLACE: "Places",
    EntityKind.ORGANIZATION: "Organizations",
    EntityKind.TITLE: "Titles",
}
_COLUMNS = ("file", "kind", "chinese", "expected", "mentions", "found", "deviates", "forms")
_WIDEST = 34
_FORMULA = ("=", "+", "-", "@")


@dataclass(frozen=True, slots=True)
class Sheet:
    """The entities of one document."""

    document: Document
    entities: tuple[Entity, ...]


def as_text(sheets: Sequence[Sheet]) -> str:
    """Each file's entities by kind, those that deviate marked with ``!``."""
    lines: list[str] = []
    for sheet in sheets:
        deviating = sum(entity.deviates for entity in sheet.entities)
        names = "1 name" if len(sheet.entities) == 1 else f"{len(sheet.entities)} names"
        lines += [f"{one_line(sheet.document.path)}: {names}, {deviating} to look at"]
        for kind, heading in _HEADINGS.items():
            rows = [entity for entity in sheet.entities if entity.kind is kind]
            if rows:
                lines += ["", f"  {heading}", *_rows(rows)]
        lines.append("")
    return "\n".join(lines)


def _rows(entities: Sequence[Entity]) -> list[str]:
    chinese = [one_line(entity.chinese) for entity in entities]
    expected = [one_line(entity.expected or "-") for entity in entities]
    first = min(_WIDEST, max(map(cell_len, chinese)))
    second = min(_WIDEST, max(map(cell_len, expected)))
    return [
        f"  {'!' if entity.deviates else ' '} {_padded(name, first)}  {_padded(english, second)}"
        f"  {_forms(entity)}"
        for entity, name, english in zip(entities, chinese, expected, strict=True)
    ]


def _padded(text: str, width: int) -> str:
    return text + " " * (width - cell_len(text))


def _forms(entity: Entity) -> str:
    if entity.missing and not entity.forms:
        return "left out"
    return ", ".join(
        one_line(form.text)
        + (f" ×{len(form.places)}" if len(form.places) > 1 else "")
        + ("" if form.right else " (wrong)")
        for form in entity.forms
    )


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
                _forms(entity),
            )
            writer.writerow([_harmless(cell) for cell in cells])
    return written.getvalue()


def _harmless(cell: str) -> str:
    """The cell, a spreadsheet told not to take it for a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA) and len(cell) > 1 else cell
