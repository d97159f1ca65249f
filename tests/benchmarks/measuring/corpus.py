"""The texts to measure on: annotated releases, and folders of plain text."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from editor import files
from editor.errors import ReadError
from editor.model import Document, Span
from editor.taxonomy import Severity
from tests.benchmarks.measuring.scoring import Problem

SAMPLES = Path(__file__).parents[3] / "samples"
ANNOTATION = "gold.jsonl"


@dataclass(frozen=True, slots=True)
class Sample:
    """An annotated release.

    Attributes:
        translated: ``mt.en.txt``, which the annotation is about.
        edited: ``edited.en.txt``, the same ready to print, where there is one.
        source: ``source.zh.txt``, the Chinese of both, where there is one.
        traps: right words that look wrong.
    """

    name: str
    translated: Document
    problems: tuple[Problem, ...]
    edited: Document | None = None
    source: Document | None = None
    traps: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Texts:
    """A folder of texts, or one text, without annotation."""

    name: str
    documents: tuple[Document, ...]

    @property
    def words(self) -> int:
        """Words of prose in all of them."""
        return sum(document.words for document in self.documents)


def gather(paths: Sequence[Path]) -> tuple[tuple[Sample, ...], tuple[Texts, ...]]:
    """What stands behind the paths.

    A folder with ``gold.jsonl``, or with such folders anywhere in it, is annotated; any other
    folder or file is texts.

    Raises:
        ReadError: something cannot be read, or an annotation does not fit its text.
    """
    samples: list[Sample] = []
    texts: list[Texts] = []
    for path in paths:
        annotated = sorted(path.rglob(ANNOTATION)) if path.is_dir() else []
        if annotated:
            samples += (sample(annotation.parent) for annotation in annotated)
        else:
            texts.append(Texts(path.name, tuple(_documents(path))))
    return tuple(samples), tuple(texts)


def sample(folder: Path) -> Sample:
    """The annotated release in a folder.

    Raises:
        ReadError: a text is missing, or a row of the annotation does not fit it.
    """
    translated = files.read(str(folder / "mt.en.txt"))
    edited, traps = folder / "edited.en.txt", folder / "traps.jsonl"
    source = folder / "source.zh.txt"
    return Sample(
        folder.name,
        translated,
        tuple(
            Problem(
                _span(row),
                row["category"],
                Severity.parse(row["severity"]),
                row["fix"],
                bool(row.get("needs_source")),
            )
            for row in _rows(folder / ANNOTATION, translated.text)
        ),
        files.read(str(edited)) if edited.exists() else None,
        files.read_source(str(source)) if source.exists() else None,
        tuple(_span(row) for row in _rows(traps, translated.text)) if traps.exists() else (),
    )


def _documents(path: Path) -> Iterator[Document]:
    for _, document in files.documents([str(path)]):
        if isinstance(document, ReadError):
            raise document
        yield document


def _rows(path: Path, text: str) -> Iterator[dict[str, Any]]:
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if not line.strip():
            continue
        row = json.loads(line)
        start, end, words = row["start"], row["end"], row.get("text")
        if not 0 <= start <= end <= len(text) or words not in {None, text[start:end]}:
            raise ReadError(f"{path}:{number}: the span does not hold the words of its row")
        yield row


def _span(row: dict[str, Any]) -> Span:
    return Span(row["start"], row["end"])
