"""Reads glossary files: the shipped domains, then the house's, later layers over earlier ones."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from editor.errors import SourceError
from editor.glossary.term import Term

MAX_BYTES = 5_000_000
"""A glossary file above this is refused: it would be no glossary."""


def shipped_files() -> tuple[Path, ...]:
    """The glossaries that come with copydesk, by name."""
    package = Path(__file__).parent.parent
    inside = package / "glossaries"  # in an installed wheel; in a checkout they stand beside it
    folder = inside if inside.is_dir() else package.parent / "glossaries"
    return tuple(sorted(folder.glob("*.yaml")))


def read_bytes(path: Path) -> bytes:
    """The bytes of a glossary file.

    Raises:
        SourceError: it is missing, unreadable or too large.
    """
    try:
        if path.stat().st_size > MAX_BYTES:
            raise SourceError(str(path), None, f"larger than {MAX_BYTES // 1_000_000} MB")
        return path.read_bytes()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise SourceError(str(path), None, f"cannot read the glossary: {reason}") from None


def parse(data: bytes, path: Path) -> tuple[Term, ...]:
    """The terms of one file, YAML or CSV by its suffix.

    Raises:
        SourceError: with file, line, entry and reason.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise SourceError(str(path), line, "not UTF-8; save the glossary as UTF-8") from None
    suffix = path.suffix.lower()
    if suffix in (".yaml", ".yml"):
        from editor.glossary.yaml_entries import parse_yaml  # noqa: PLC0415 - 30 ms, often cached

        return parse_yaml(text, str(path), path.stem)
    if suffix == ".csv":
        from editor.glossary.csv_entries import parse_csv  # noqa: PLC0415 - as above

        return parse_csv(text, str(path), path.stem)
    raise SourceError(str(path), None, "a glossary is a .yaml, .yml or .csv file")


def unique(terms: Sequence[Term]) -> tuple[Term, ...]:
    """The terms of one layer, unless an id stands in it twice.

    Raises:
        SourceError: at the second entry, naming where the first stands.
    """
    seen: dict[str, Term] = {}
    for term in terms:
        first = seen.setdefault(term.id, term)
        if first is not term:
            path, line = first.origin
            reason = f"entry {term.id}: the id is taken by {path}:{line}"
            raise SourceError(term.origin[0], term.origin[1], reason)
    return tuple(terms)


def layer(layers: Iterable[Sequence[Term]]) -> tuple[Term, ...]:
    """One list of terms: an entry replaces earlier ones with its id or any of its sources."""
    merged: dict[str, Term] = {}
    for terms in layers:
        sources = {source for term in terms for source in term.source}
        ids = {term.id for term in terms}
        merged = {
            identity: term
            for identity, term in merged.items()
            if identity not in ids and sources.isdisjoint(term.source)
        }
        merged |= {term.id: term for term in terms}
    return tuple(merged.values())
