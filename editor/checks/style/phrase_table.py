"""Families of phrases that translation leaves behind: a row a phrase, one scanner for all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from editor.checks.base import Fix, Hit, Measured
from editor.checks.context import Context
from editor.model import Document, Safety, Segment, SegmentKind
from editor.taxonomy import Severity

_SENTENCE_START = re.compile(r"(?:^|[.!?:]|\n)[\s\"“‘'(]*$")
_LOOK_BACK = 8


@dataclass(frozen=True, slots=True)
class Phrase:
    """One row of a family.

    Attributes:
        pattern: a regular expression, case ignored. Its quantifiers are bounded. A group named
            ``flag`` is what is flagged; without one, the whole match.
        words: lower case; one of them stands in every match, so that most text is passed over
            without the expression.
        message: what an editor should know and do.
        fix: what replaces the flagged words, as a template of the match; empty to delete them;
            None where only an editor can say.
        measured: how often its findings were right; the check's own figure where not given.
        severity: in place of the check's.
        unless: an expression, case ignored; a sentence in which it matches is left in peace.
        china: whether it counts only in a text about China, since the phrase is good English where
            nothing was translated.
    """

    pattern: str
    words: tuple[str, ...]
    message: str
    fix: str | None = None
    measured: Measured | None = None
    severity: Severity | None = None
    unless: str | None = None
    china: bool = False


@dataclass(frozen=True)
class _Row:
    """A phrase whose expressions are compiled when its words first turn up: most never do."""

    phrase: Phrase

    @cached_property
    def expression(self) -> re.Pattern[str]:
        return _compile(self.phrase.pattern)

    @cached_property
    def unless(self) -> re.Pattern[str] | None:
        return _compile(self.phrase.unless) if self.phrase.unless else None


class PhraseTable:
    """A family of phrases, compiled.

    Raises:
        ValueError: a phrase could never be found, because its words are missing or not lower case.
    """

    def __init__(self, *phrases: Phrase) -> None:
        for phrase in phrases:
            if not phrase.words or any(word != word.lower() for word in phrase.words):
                raise ValueError(f"{phrase.pattern!r} can never be found by {phrase.words!r}")
        self._rows = tuple(map(_Row, phrases))

    def hits(
        self, document: Document, context: Context, *, body_only: bool = False
    ) -> Iterator[Hit]:
        """What the family finds, segment by segment; words found by one row are its own.

        Names and the glossary's accepted renderings are left in peace: official texts have their
        set phrases too. With ``body_only`` headings, labels and captions are passed over.
        """
        lowered = [segment.text.lower().replace("\n", " ") for segment in document.segments]
        everything = "\n".join(lowered)
        rows = [
            row
            for row in self._rows
            if any(word in everything for word in row.phrase.words)
            and (context.china_topic or not row.phrase.china)
        ]
        if not rows:
            return
        for segment, text in zip(document.segments, lowered, strict=True):
            if segment.kind is SegmentKind.ATTRIBUTE:
                continue
            found = [row for row in rows if any(word in text for word in row.phrase.words)]
            if found and (not body_only or context.is_body(segment)):
                yield from _hits(found, segment, context)


def _compile(pattern: str) -> re.Pattern[str]:
    """A space of the pattern is any white space: a source may wrap its lines within a phrase."""
    return re.compile(pattern.replace(" ", r"\s"), re.IGNORECASE | re.MULTILINE)


def _hits(rows: list[_Row], segment: Segment, context: Context) -> Iterator[Hit]:
    taken: list[tuple[int, int]] = []
    for row in rows:
        for match in row.expression.finditer(segment.text):
            start, end = match.span("flag" if "flag" in row.expression.groupindex else 0)
            if any(start < last and first < end for first, last in taken):
                continue
            if _is_excused(row, segment, context, start, end):
                continue
            taken.append((start, end))
            yield _hit(row.phrase, segment, match, start, end)


def _is_excused(row: _Row, segment: Segment, context: Context, start: int, end: int) -> bool:
    if row.unless is not None:
        sentence = context.sentence_at(segment, start)
        if row.unless.search(segment.text, sentence.start, sentence.end):
            return True
    if any(
        match.avoid is None and match.span.start <= start and end <= match.span.end
        for match in context.terms(segment)
    ):
        return True
    return any(name.start <= start and end <= name.end for name in context.names(segment))


def _hit(phrase: Phrase, segment: Segment, match: re.Match[str], start: int, end: int) -> Hit:
    return Hit(
        start,
        end,
        phrase.message,
        () if phrase.fix is None else (_fix(segment.text, match, phrase.fix, start, end),),
        severity=phrase.severity,
        confidence=phrase.measured.confidence if phrase.measured else None,
        segment=segment,
    )


def _fix(text: str, match: re.Match[str], template: str, start: int, end: int) -> Fix:
    replacement = match.expand(template)
    if replacement:
        if text[start].isupper():
            replacement = replacement[0].upper() + replacement[1:]
        return Fix(replacement, Safety.UNSAFE)
    if text[start] == " ":
        return Fix("", Safety.UNSAFE, start, end)
    follows = end
    while follows < len(text) and text[follows] in " ,":
        follows += 1
    heads_sentence = _SENTENCE_START.search(text[max(0, start - _LOOK_BACK) : start])
    if heads_sentence and follows < len(text):
        return Fix(text[follows].upper(), Safety.UNSAFE, start, follows + 1)
    return Fix("", Safety.UNSAFE, start, follows)
