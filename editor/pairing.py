"""Finds the Chinese original that goes with a translation, by the names of the files."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from glob import escape
from pathlib import Path

from editor import files, readers
from editor.errors import ReadError
from editor.files import STDIN
from editor.model import Document

_LANGUAGE = re.compile(r"[._-]en(?:[-_][A-Za-z]{2})?$", re.IGNORECASE)
_ANY_ENDING = "{name}.*"


class Originals:
    """Tells each translation its original.

    Args:
        named: the one file or the folder the user named, ``-`` for standard input; None looks
            beside each translation.
        patterns: where to look, relative to the translation's folder: ``{name}`` is its file name
            without ending and without a mark of language such as ``.en``; ``*`` is anything.
        roots: the paths the user gave; below a folder among them, a folder of originals is
            expected to have the same shape.

    Raises:
        ReadError: the one file cannot be read, holds no text or is not Chinese.
    """

    def __init__(
        self, named: str | None, patterns: Sequence[str] = (), roots: Sequence[str] = ()
    ) -> None:
        self._patterns = tuple(patterns)
        self._roots = tuple(Path(root) for root in roots if root != STDIN)
        self._folder: Path | None = None
        self._only: Document | None = None
        if named is not None and named != STDIN and Path(named).is_dir():
            self._folder = Path(named)
        elif named is not None:
            self._only = files.read_source(named)

    def __call__(self, path: str) -> Document | ReadError | None:
        """The original of a file; why it has none where one was asked for; or None."""
        if self._only:
            return self._only
        if path == STDIN or readers.holds_source(path):
            return None
        found = self.find(Path(path))
        if found is None:
            if self._folder:
                return ReadError(f"no original of it in {self._folder}; checked without")
            return None
        try:
            return files.read_source(str(found))
        except ReadError as error:
            return error if self._folder else ReadError(f"{error}; --no-source does without")

    def find(self, path: Path) -> Path | None:
        """The file with the original of a translation: of the same format if there are several."""
        name = _LANGUAGE.sub("", path.stem)
        fitting = [
            original
            for original in self._candidates(path, name)
            if original.suffix.lower() in readers.suffixes()
            and original.is_file()
            and not files.are_one(original, path)
        ]
        same = [original for original in fitting if original.suffix == path.suffix]
        return next(iter(same or fitting), None)

    def _candidates(self, path: Path, name: str) -> Iterator[Path]:
        folder = path.parent
        patterns = self._patterns
        if self._folder:
            folder = self._folder / self._below_root(path).parent
            patterns = (*(pattern.rpartition("/")[2] for pattern in patterns), _ANY_ENDING)
        for pattern in patterns:
            wanted = pattern.replace("{name}", escape(name))
            while wanted.startswith("../"):
                folder, wanted = folder / "..", wanted.removeprefix("../")
            yield from sorted(folder.glob(wanted))

    def _below_root(self, path: Path) -> Path:
        for root in self._roots:
            if root.is_dir() and path.is_relative_to(root):
                return path.relative_to(root)
        return Path(path.name)
