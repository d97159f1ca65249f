"""Keeps compiled glossaries between runs, keyed by the bytes they were made from."""

from __future__ import annotations

import hashlib
import marshal
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict
from enum import IntEnum, StrEnum
from pathlib import Path
from typing import Any, overload

from editor.atomic import write_atomically
from editor.glossary.compile import CompiledGlossary, compile_terms
from editor.glossary.files import layer, parse, read_bytes, shipped_files, unique
from editor.glossary.forms import FormTable, Packed
from editor.glossary.term import (
    Avoid,
    Case,
    Condition,
    Enforce,
    PartOfSpeech,
    Place,
    Removal,
    Term,
)
from editor.taxonomy import Severity

_KEPT = 8


def load_glossary(
    house: Sequence[Path] = (), *, cache: Path | None, shipped: bool = True
) -> CompiledGlossary:
    """The shipped domains with the house's files over them, compiled.

    Args:
        house: glossary files, later ones over earlier ones.
        cache: folder that may keep the result; None keeps nothing.
        shipped: whether the shipped domains are the first layer.

    Raises:
        SourceError: a file is missing or wrong.
    """
    layers = [shipped_files() if shipped else (), *((path,) for path in house)]
    contents = [[(path, read_bytes(path)) for path in paths] for paths in layers]
    kept = cache and cache / f"glossary-{_key(contents)}.bin"
    if kept:
        stored = _read(kept)
        if stored is not None:
            return stored
    terms = layer(
        unique([term for path, data in files for term in parse(data, path)]) for files in contents
    )
    compiled = compile_terms(terms)
    if kept:
        _write(kept, compiled)
    return compiled


def _key(contents: Sequence[Sequence[tuple[Path, bytes]]]) -> str:
    digest = hashlib.sha256(sys.version.encode())
    # What compiling does is part of what it makes.
    for code in sorted(Path(__file__).parent.glob("*.py")):
        digest.update(code.read_bytes())
    for files in contents:
        digest.update(b"layer")
        for path, data in files:
            digest.update(f"{path}\0{len(data)}\0".encode())
            digest.update(data)
    return digest.hexdigest()[:32]


def _write(path: Path, compiled: CompiledGlossary) -> None:
    plain = (
        [marshal.dumps(_plain(asdict(term))) for term in compiled.terms],
        compiled.names,
        compiled.forms.packed,
        compiled.owners,
        compiled.inflected,
    )
    # A cache that cannot be written costs time, never a run.
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        for old in sorted(path.parent.glob("glossary-*.bin"), key=_age)[_KEPT - 1 :]:
            old.unlink(missing_ok=True)
        write_atomically(path, marshal.dumps(_plain(plain)))


def _plain(value: Any) -> Any:  # noqa: ANN401 - any plain data
    """The value with enumerations as the texts and numbers they are."""
    if isinstance(value, dict):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return tuple(_plain(item) for item in value)
    if isinstance(value, IntEnum):
        return int(value)
    return str(value) if isinstance(value, StrEnum) else value


def _age(path: Path) -> float:
    return -path.stat().st_mtime


def _read(path: Path) -> CompiledGlossary | None:
    try:
        # As trustworthy as the byte code Python keeps beside it, and written the same way.
        terms, names, forms, *rest = marshal.loads(path.read_bytes())  # noqa: S302
        return CompiledGlossary(_StoredTerms(terms), names, FormTable(Packed(*forms)), *rest)
    except (OSError, ValueError, EOFError, KeyError, TypeError):
        return None


class _StoredTerms(Sequence[Term]):
    """Terms as they are kept, each by itself; a run looks at a few dozen of a thousand."""

    def __init__(self, kept: Sequence[bytes]) -> None:
        self._kept = kept
        self._made: dict[int, Term] = {}

    def __len__(self) -> int:
        return len(self._kept)

    @overload
    def __getitem__(self, index: int) -> Term: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[Term, ...]: ...

    def __getitem__(self, index: int | slice) -> Term | tuple[Term, ...]:
        if isinstance(index, slice):
            return tuple(self[at] for at in range(*index.indices(len(self))))
        if index not in self._made:
            self._made[index] = _term(marshal.loads(self._kept[index]))  # noqa: S302 - as below
        return self._made[index]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        return hash(tuple(self))


def _term(fields: dict[str, Any]) -> Term:
    return Term(
        **fields
        | {
            "avoid": tuple(map(_avoid, fields["avoid"])),
            "pos": PartOfSpeech(fields["pos"]),
            "enforce": Enforce(fields["enforce"]),
            "severity": _severity(fields["severity"]),
            "case": Case(fields["case"]),
            "remove": fields["remove"] and Removal(fields["remove"]),
        }
    )


_EMPTY = Condition()
_EMPTY_FIELDS = asdict(_EMPTY)


def _avoid(fields: dict[str, Any]) -> Avoid:
    return Avoid(
        fields["pattern"],
        _condition(fields["condition"]),
        fields["fix"],
        fields["enforce"] and Enforce(fields["enforce"]),
        _severity(fields["severity"]),
    )


def _condition(fields: dict[str, Any]) -> Condition:
    if fields == _EMPTY_FIELDS:
        return _EMPTY
    return Condition(**fields | {"at": fields["at"] and Place(fields["at"])})


def _severity(level: int | None) -> Severity | None:
    return None if level is None else Severity(level)
