"""People, companies and media under names that are not theirs."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from editor.checks.accuracy.known_names_table import COMPANIES, MEDIA, PEOPLE
from editor.checks.base import Example, Fix, Hit, Measured, document_check
from editor.checks.context import Context
from editor.model import Document, Safety
from editor.taxonomy import Category, Severity


@dataclass(frozen=True, slots=True)
class _Name:
    """The name its bearer uses, and words of which the document needs one, if any are given."""

    right: str
    words: str

    def fits(self, text: str) -> bool:
        """Whether a document is about the bearer."""
        if not self.words:
            return True
        any_of = "|".join(re.escape(word.strip()) for word in self.words.split(","))
        return re.search(rf"\b(?:{any_of})\b", text, re.IGNORECASE) is not None


def _read(table: str) -> Iterator[tuple[str, _Name]]:
    for line in filter(None, table.splitlines()):
        right, _, rest = line.partition(" = ")
        forms, _, words = rest.partition(" ~ ")
        for form in forms.split(";"):
            yield form.strip(), _Name(right, words)


def _tails(forms: Iterable[str]) -> dict[str, list[str]]:
    """How forms go on after their first word."""
    tails = defaultdict(list)
    for form in forms:
        first, _, tail = form.partition(" ")
        tails[first].append(tail)
    return tails


@lru_cache(maxsize=64)
def _pattern(firsts: tuple[str, ...]) -> re.Pattern[str]:
    """One expression for the forms with these first words, so that it branches only once."""
    branches = []
    for first in firsts:
        longest = sorted(_TAILS[first], key=len, reverse=True)
        choice = "|".join(r"\s" + _loose(end) if end else "" for end in longest)
        branches.append(f"{_loose(first)}(?:{choice})")
    return re.compile(rf"(?<![\w'’-])(?=[A-Z])(?:{'|'.join(branches)})(?![\w-])")


def _loose(words: str) -> str:
    return r"\s".join(re.escape(word).replace("'", "['’]") for word in words.split(" "))


_NAMES = dict(entry for table in (PEOPLE, COMPANIES, MEDIA) for entry in _read(table))
_TAILS = _tails(_NAMES)
_WORD = re.compile(r"\w+")
_OPENINGS = {first: _WORD.findall(first)[0] for first in sorted(_TAILS)}
"""First words of the forms, with the letters that they begin with."""
_ARTICLE = re.compile(r"\b[Tt]he\s$")
_NOUN_FOLLOWS = re.compile(
    r"\s(?!(?:and|also|as|at|by|for|from|had|has|have|in|is|of|on|or|said|says|that|to|was|were|"
    r"which|will|with)\b)(?!\w+(?:ed|s)\b)[a-z]"
)


@document_check(
    category=Category.MISTRANSLATION,
    severity=Severity.MAJOR,
    priority=30,
    measured=Measured(25, 25),
    examples=(
        Example("⟦Zhang Manyu⟧ opened the festival.", fix="Maggie Cheung opened the festival."),
        Example(
            "Orders from ⟦Ningde Times⟧ fell in May, the company said.",
            fix="Orders from CATL fell in May, the company said.",
        ),
        Example(
            "The ⟦German News Agency⟧ reported three arrests.",
            fix="dpa reported three arrests.",
        ),
        Example(
            "The director ⟦Xu Ke⟧ shows his new film in Lyon.",
            fix="The director Tsui Hark shows his new film in Lyon.",
        ),
        Example("The ⟦Rhine Post⟧ editor wrote so.", fix="The Rheinische Post editor wrote so."),
        Example("Xu Ke, 34, runs a dairy farm in Hebei Province."),
        Example("The choir sang with little vibrato, and Lynx numbers rose in Spain."),
        Example("Maggie Cheung and Zhang Yimou met in Ningde at times."),
    ),
)
def known_name(document: Document, _: Context) -> Iterator[Hit]:
    """People, companies and media under a name nobody knows them by.

    Engines spell a Chinese name in pinyin or take it apart, though its bearer has a name of their
    own in English: the reader does not recognize them. The bearers' own usage is the rule, for
    Hong Kong, Taiwan and overseas Chinese names as well as for companies and foreign media.
    """
    found = set(_WORD.findall(document.text))
    firsts = tuple(first for first, opening in _OPENINGS.items() if opening in found)
    if not firsts:
        return
    # Compiling all forms would take longer than checking a release for the few it can hold.
    forms = _pattern(firsts)
    for segment in document.segments:
        for match in forms.finditer(segment.text):
            form = re.sub(r"\s", " ", match[0]).replace("’", "'")
            name = _NAMES[form]
            if not name.fits(document.text):
                continue
            yield Hit(
                match.start(),
                match.end(),
                f"“{form}” is known in English as {name.right}.",
                (Fix(name.right, Safety.UNSAFE, *_with_article(segment.text, match)),),
                segment=segment,
            )


def _with_article(text: str, match: re.Match[str]) -> tuple[int, int]:
    """What to replace: “the” before the name too, unless it belongs to a noun that follows."""
    article = _ARTICLE.search(text, max(0, match.start() - 4), match.start())
    if article and not _NOUN_FOLLOWS.match(text, match.end()):
        return article.start(), match.end()
    return match.span()
