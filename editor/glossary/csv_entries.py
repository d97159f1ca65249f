"""Terms out of CSV: the short way to keep a house glossary in a spreadsheet."""

from __future__ import annotations

import csv
from io import StringIO

from editor.errors import SourceError
from editor.glossary.inflection import feature_of
from editor.glossary.patterns import PatternError, expand
from editor.glossary.term import Avoid, Case, Enforce, PartOfSpeech, Term
from editor.suggest import did_you_mean

COLUMNS = (
    "id", "source", "preferred", "full", "short", "allowed", "avoid",
    "pos", "number", "enforce", "case", "note", "citation",
)  # fmt: skip
"""Known columns; ``preferred`` and ``avoid`` are required, several values are joined by ``|``."""


def parse_csv(text: str, path: str, domain: str) -> tuple[Term, ...]:
    """The terms of one CSV file with a header line.

    A missing ``id`` is made from the preferred rendering. A missing ``number`` is ``count`` where
    the forms to avoid stand in the number of the preferred one, so that "reports" becomes
    "speeches" as "report" becomes "speech"; else ``fixed``.

    Raises:
        SourceError: with file, line and reason, at the first mistake.
    """
    reader = csv.DictReader(StringIO(text, newline=""), strict=True)
    try:
        header = reader.fieldnames or []
        for name in header:
            if name not in COLUMNS:
                raise SourceError(path, 1, f"unknown column {name!r}{did_you_mean(name, COLUMNS)}")
        for name in ("preferred", "avoid"):
            if name not in header:
                raise SourceError(path, 1, f"the column {name!r} is missing")
        return tuple(_term(row, path, reader.line_num, domain) for row in reader)
    except csv.Error as error:
        raise SourceError(path, reader.line_num, f"not valid CSV: {error}") from None


def _term(row: dict[str, str], path: str, line: int, domain: str) -> Term:
    if None in row or None in row.values():
        raise SourceError(path, line, "the row has more or fewer cells than the header")
    cells = {key: value.strip() for key, value in row.items()}
    preferred = cells["preferred"]
    if not preferred:
        raise SourceError(path, line, "preferred is empty")
    identity = cells.get("id") or "-".join(
        "".join(c if c.isalnum() and c.isascii() else " " for c in preferred.lower()).split()
    )
    avoid = []
    for pattern in _split(cells["avoid"]):
        try:
            expand(pattern)
        except PatternError as error:
            raise SourceError(path, line, f"entry {identity}: {error}") from None
        avoid.append(Avoid(pattern))
    try:
        return Term(
            id=identity,
            source=_split(cells.get("source", "")),
            preferred=preferred,
            full=cells.get("full") or None,
            short=cells.get("short") or None,
            allowed=_split(cells.get("allowed", "")),
            avoid=tuple(avoid),
            pos=PartOfSpeech(cells.get("pos") or PartOfSpeech.NOUN),
            countable=_countable(cells.get("number", ""), preferred, avoid),
            enforce=Enforce(cells.get("enforce") or Enforce.SOFT),
            case=Case(cells.get("case") or Case.SMART),
            note=cells.get("note") or None,
            citation=cells.get("citation") or None,
            domain=domain,
            origin=(path, line),
        )
    except ValueError as error:
        raise SourceError(path, line, f"entry {identity}: {error}") from None


def _countable(number: str, preferred: str, avoid: list[Avoid]) -> bool:
    if number:
        if number not in ("count", "fixed"):
            raise ValueError(f"number is 'count' or 'fixed', not {number!r}")
        return number == "count"
    own = feature_of(preferred, PartOfSpeech.NOUN)
    forms = (form for entry in avoid for form in expand(entry.pattern))
    return all(feature_of(form, PartOfSpeech.NOUN) is own for form in forms)


def _split(cell: str) -> tuple[str, ...]:
    """Values between bars that stand outside brackets, so that patterns may hold choices."""
    parts, depth, part = [], 0, ""
    for character in cell:
        depth += (character in "([") - (character in ")]")
        if character == "|" and not depth:
            parts.append(part)
            part = ""
        else:
            part += character
    return tuple(stripped for value in (*parts, part) if (stripped := value.strip()))
