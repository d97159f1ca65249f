"""What a card says: one finding, ready for a template."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from editor.model import Document, Finding, Safety, Suggestion
from editor.offsets import LineMap
from editor.reporters.html.changes import APPLICABLE
from editor.reporters.placing import Place, Placer
from editor.reporters.sourced import chinese
from editor.reporters.visible import spaces_shown
from editor.reporters.worddiff import Kind, Stroke, word_diff
from editor.taxonomy import Severity

_LONGEST = 160
"""A wording longer than this is shortened in the middle; the text beside the card has it whole."""

_SHORT_PAIR = 100
"""Up to so many characters, old and new together, both are read at a glance, one by one."""

_KEPT_LETTERS = 24
_FEW_LETTERS = 2
_CONTEXT_LETTERS = 16
_SOURCE_LETTERS = 300
_LETTER = re.compile(r"\w")
_WORD_BEFORE = re.compile(r"\S*\s*\Z")
_WORD_AFTER = re.compile(r"\s*\S*")

_HOW = {Safety.SAFE: "safe fix", Safety.UNSAFE: "", Safety.ADVICE: "by hand"}


@dataclass(frozen=True, slots=True)
class Wording:
    """Before and after as a card shows them.

    Attributes:
        after: None when no wording is offered.
        safety: what may be done with it.
        strokes: instead of both, where they are long and much alike: what changes, with the ends
            of what stays.
    """

    before: str
    after: str | None
    safety: Safety | None = None
    strokes: tuple[Stroke, ...] = ()

    @property
    def how(self) -> str:
        """What sets it apart from the usual, a change to decide on; empty for the usual."""
        return "" if self.safety is None else _HOW[self.safety]


@dataclass(frozen=True, slots=True)
class Card:
    """One finding.

    Attributes:
        number: its place in the text, from 1; what a reader calls it.
        fingerprint: see ``editor.fingerprints``.
        key: the same, unique in the page; ids and hooks are made of it.
        line: of the document, from 1.
        words: what it is about, markup left out.
        choices: its suggestions, the one shown first, no two with the same text.
        is_done: whether its change is shown as made.
        rivals: numbers of the findings whose changes stand in the way of its own.
    """

    number: int
    fingerprint: str
    key: str
    finding: Finding
    line: int
    words: str
    wording: Wording
    choices: tuple[Suggestion, ...]
    is_done: bool = False
    rivals: tuple[int, ...] = ()

    @property
    def alternatives(self) -> tuple[str, ...]:
        """The other wordings, best first; an empty one means deletion."""
        return tuple(suggestion.replacement for suggestion in self.choices[1:])

    @property
    def severity(self) -> Severity:
        """Its severity."""
        return self.finding.severity

    @property
    def is_advice(self) -> bool:
        """Whether it is folded: nothing to decide here."""
        return self.severity is Severity.NEUTRAL

    @property
    def chinese(self) -> str | None:
        """See ``sourced.chinese``."""
        return chinese(self.finding)

    @property
    def is_gap(self) -> bool:
        """Whether it is about words that are not there, and proposes none: a sentence left out."""
        return not self.finding.span and not self.choices

    @property
    def severity_word(self) -> str:
        """The severity as the page names it."""
        return severity_word(self.severity)

    @property
    def category(self) -> str:
        """The MQM type in words."""
        return self.finding.category.value.partition("/")[2].replace("-", " ")


def severity_word(severity: Severity) -> str:
    """``advice`` for neutral, else the label."""
    return "advice" if severity is Severity.NEUTRAL else severity.label


class CardMaker:
    """Makes the cards of one document."""

    def __init__(self, document: Document, placer: Placer) -> None:
        self._texts = [segment.text for segment in document.segments]
        self._document = document
        self._placer = placer
        self._lines = LineMap(document.text)

    def card(
        self, number: int, fingerprint: str, prefix: str, finding: Finding, rivals: Sequence[int]
    ) -> Card:
        """The card of a finding.

        Args:
            number: its place in the text.
            fingerprint: its own.
            prefix: makes the fingerprint unique in the page.
            finding: what to show.
            rivals: numbers of the findings whose changes stand in its way.
        """
        best = _best(finding)
        ordered = sorted(finding.suggestions, key=lambda suggestion: suggestion is not best)
        choices: dict[str, Suggestion] = {}
        for suggestion in ordered:
            choices.setdefault(suggestion.replacement, suggestion)
        return Card(
            number=number,
            fingerprint=fingerprint,
            key=prefix + fingerprint,
            finding=finding,
            line=self._lines.locate(finding.span.start)[0],
            words=self.words(finding),
            wording=self._wording(finding, best),
            choices=tuple(choices.values()),
            is_done=best is not None and best.safety in APPLICABLE and not rivals,
            rivals=tuple(rivals),
        )

    def _wording(self, finding: Finding, best: Suggestion | None) -> Wording:
        words = self.words(finding)
        if best is None:
            return Wording(shorten(words), None)
        before, after = words, best.replacement
        places = self._placer.place(best.edits[0].span) if len(best.edits) == 1 else ()
        if len(places) == 1:
            before, after = self._in_context(places[0], best.edits[0].text)
        if before != after and "".join(before.split()) == "".join(after.split()):
            before, after = spaces_shown(before), spaces_shown(after)
        strokes = _abridged(before, after) if len(before) + len(after) > _SHORT_PAIR else ()
        return Wording(shorten(before), shorten(after), best.safety, strokes)

    def words(self, finding: Finding) -> str:
        """The words a finding is about, markup left out, or else the document's own."""
        places = self._placer.place(finding.span)
        if not places:
            span = finding.span
            return self._document.text[span.start : min(span.end, span.start + _SOURCE_LETTERS)]
        return " … ".join(self._texts[p.segment][p.start : p.end] for p in places)

    def _in_context(self, place: Place, replacement: str) -> tuple[str, str]:
        """A comma or a space alone says nothing: its neighbors come along, on both sides alike."""
        text = self._texts[place.segment]
        before = text[place.start : place.end]
        inserted_whole = not before and len(replacement) > _CONTEXT_LETTERS
        if min(_letters(before), _letters(replacement)) >= _FEW_LETTERS or inserted_whole:
            return before, replacement
        if not replacement and _letters(before) >= _FEW_LETTERS:
            return before, replacement
        ahead = text[max(0, place.start - _CONTEXT_LETTERS) : place.start]
        behind = text[place.end : place.end + _CONTEXT_LETTERS]
        left = found.group() if (found := _WORD_BEFORE.search(ahead)) else ""
        right = found.group() if (found := _WORD_AFTER.match(behind)) else ""
        return left + before + right, left + replacement + right


def shorten(text: str) -> str:
    """The text, its middle left out when it is long."""
    if len(text) <= _LONGEST:
        return text
    head, tail = text[:100], text[-50:]
    head, tail = head[: head.rfind(" ")] if " " in head else head, tail.partition(" ")[2] or tail
    return f"{head} … {tail}"


def _abridged(before: str, after: str) -> tuple[Stroke, ...]:
    """The strokes between two wordings, long kept ones cut down; none when little is kept."""
    strokes = word_diff(before, after)
    if not any(stroke.kind is Kind.KEEP for stroke in strokes):
        return ()
    last = len(strokes) - 1
    return tuple(
        Stroke(stroke.kind, _ends(stroke.text, head=position > 0, tail=position < last))
        if stroke.kind is Kind.KEEP
        else Stroke(stroke.kind, shorten(stroke.text))
        for position, stroke in enumerate(strokes)
    )


def _ends(text: str, *, head: bool, tail: bool) -> str:
    """The first and last words of a text, as asked for, with an ellipsis for the rest."""
    if len(text) <= _KEPT_LETTERS:
        return text
    first = text[:_KEPT_LETTERS].rpartition(" ")[0] if head else ""
    rest = text[-_KEPT_LETTERS:].partition(" ")[2] if tail else ""
    return f"{first} … {rest}"


def _best(finding: Finding) -> Suggestion | None:
    applicable = finding.suggestion_within(APPLICABLE)
    if applicable is not None:
        return applicable
    return finding.suggestions[0] if finding.suggestions else None


def _letters(text: str) -> int:
    return len(_LETTER.findall(text))
