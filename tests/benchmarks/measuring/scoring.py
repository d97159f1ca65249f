"""Scores of what a tool says about a text against what an editor annotated in it.

The rules, which are strict where a tool could earn marks by painting everything:

*Cover.* A remark and a problem cover each other when they share at least half of the shorter one.
An empty span, where words are missing, is covered when it lies inside the other or at its edge.

*Fit.* Neither may be more than four times as long as the other, or 40 characters: a remark on one
word of a paragraph says little of what is wrong with the paragraph, and a remark that a sentence is
long does not say which of its names is wrong. A remark about the sentence, its grammar or its
length, may answer a longer problem, and one of any length a problem of the same kind (a run-on).

*Right.* A remark is right when it covers a problem that it fits.

*Found.* A problem is found when a remark covers it that is not too long for it. One of more than
120 characters, a whole sentence, also wants a remark of a third of its length, or one about the
sentence.

*Right fix.* Of the problems that were found and have a fix, those where a remark that found them
suggests at least 60 % of the words of the editor's fix. Where the editor deletes, so must the tool.

*Chance.* The share of right remarks if each stood anywhere else in the text: of all places where a
span of its length fits, those where it would be right. Long texts with many problems make this
high; precision says nothing until it is compared.

Problems that cannot be seen without the Chinese count for no recall, but a remark on one is right.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from editor.model import Span
from editor.taxonomy import Severity

_SENTENCE = 120
_SHORT = 40
_TIMES_LONGER = 4
_SHARED_WORDS = 0.6
_OF_SENTENCES = frozenset({"run-on"})
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Problem:
    """What an editor marked.

    Attributes:
        fix: the words instead, "" to delete them, None where the passage wants rewriting.
        needs_source: whether it takes the Chinese to see it.
    """

    span: Span
    category: str
    severity: Severity
    fix: str | None = None
    needs_source: bool = False


@dataclass(frozen=True, slots=True)
class Remark:
    """What a tool said.

    Attributes:
        category: the kind of problem, in the tool's own terms.
        fixes: the replacements it suggests, best first.
        about_sentence: whether it is about the sentence rather than the words it points at.
    """

    span: Span
    rule: str
    category: str = ""
    severity: Severity = Severity.MINOR
    message: str = ""
    fixes: tuple[str, ...] = ()
    about_sentence: bool = False


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    part: int
    whole: int

    @property
    def value(self) -> float:
        """From 0 to 1; 0 of nothing is 0."""
        return self.part / self.whole if self.whole else 0.0


@dataclass(frozen=True, slots=True)
class Answered:
    """A problem and the remarks that found it."""

    problem: Problem
    words: str
    remarks: tuple[Remark, ...]

    @property
    def found(self) -> bool:
        """Whether any remark found it."""
        return bool(self.remarks)

    @property
    def fixed(self) -> bool:
        """Whether one of them suggests the editor's fix."""
        fix = self.problem.fix
        return fix is not None and any(
            alike(suggested, fix) for remark in self.remarks for suggested in remark.fixes
        )


@dataclass(frozen=True, slots=True)
class Judged:
    """A remark, whether it is right, and how likely it would be anywhere else in the text."""

    remark: Remark
    words: str
    right: bool
    chance: float


@dataclass(frozen=True)
class Score:
    """One text, or several together."""

    problems: tuple[Answered, ...] = ()
    remarks: tuple[Judged, ...] = ()

    def __add__(self, other: Score) -> Score:
        return Score(self.problems + other.problems, self.remarks + other.remarks)

    @cached_property
    def recall(self) -> Share:
        """Problems found."""
        return Share(sum(answered.found for answered in self.problems), len(self.problems))

    @cached_property
    def fixes(self) -> Share:
        """Found problems with a fix, whose fix is among the suggestions."""
        fixable = [a for a in self.problems if a.found and a.problem.fix is not None]
        return Share(sum(answered.fixed for answered in fixable), len(fixable))

    @cached_property
    def precision(self) -> Share:
        """Remarks that are right."""
        return Share(sum(judged.right for judged in self.remarks), len(self.remarks))

    @property
    def chance(self) -> float:
        """What precision would be if the remarks stood anywhere."""
        return sum(j.chance for j in self.remarks) / len(self.remarks) if self.remarks else 0.0

    def among(self, wanted: Callable[[Problem], bool]) -> Score:
        """The same with only those problems; the remarks as they are."""
        return Score(tuple(a for a in self.problems if wanted(a.problem)), self.remarks)

    def by_problem(self, kind: Callable[[Problem], str]) -> dict[str, Score]:
        """The problems of each kind, many first, and all remarks."""
        kinds = Counter(kind(answered.problem) for answered in self.problems)
        return {
            name: Score(tuple(a for a in self.problems if kind(a.problem) == name), self.remarks)
            for name in _many_first(kinds)
        }

    def by_remark(self, kind: Callable[[Remark], str]) -> dict[str, Score]:
        """The remarks of each kind, many first, and no problems."""
        kinds = Counter(kind(judged.remark) for judged in self.remarks)
        return {
            name: Score(remarks=tuple(j for j in self.remarks if kind(j.remark) == name))
            for name in _many_first(kinds)
        }


def _many_first(kinds: Counter[str]) -> list[str]:
    return sorted(kinds, key=lambda kind: (-kinds[kind], kind))


def score(
    text: str,
    problems: Sequence[Problem],
    remarks: Sequence[Remark],
    *,
    with_source: bool = False,
) -> Score:
    """Scores the remarks on one text.

    Args:
        text: that was read.
        problems: of its annotation.
        remarks: of a tool.
        with_source: whether the tool saw the Chinese, so that all problems can be asked of it.
    """
    return Score(
        tuple(
            Answered(
                problem,
                _words_at(text, problem.span),
                tuple(remark for remark in remarks if finds(remark, problem)),
            )
            for problem in problems
            if with_source or not problem.needs_source
        ),
        tuple(
            Judged(
                remark,
                _words_at(text, remark.span),
                any(is_right(remark, problem) for problem in problems),
                chance(remark, problems, len(text)),
            )
            for remark in remarks
        ),
    )


def covers(one: Span, other: Span) -> bool:
    """Whether they share half of the shorter, or an empty one lies inside the other."""
    if not (len(one) and len(other)):
        return one.meets(other)
    shared = min(one.end, other.end) - max(one.start, other.start)
    return 2 * shared >= min(len(one), len(other))


def finds(remark: Remark, problem: Problem) -> bool:
    """Whether the problem is found by this remark."""
    return (
        covers(remark.span, problem.span)
        and not _is_too_long(remark, problem)
        and (
            len(problem.span) <= _SENTENCE
            or 3 * len(remark.span) >= len(problem.span)
            or remark.about_sentence
        )
    )


def is_right(remark: Remark, problem: Problem) -> bool:
    """Whether this problem makes the remark right."""
    return _fits(remark, problem) and covers(remark.span, problem.span)


def alike(one: str, other: str) -> bool:
    """Whether two texts share 60 % of their words, or neither has any."""
    first, second = (Counter(_WORD.findall(text.lower())) for text in (one, other))
    words = first.total() + second.total()
    return 2 * (first & second).total() >= _SHARED_WORDS * words


def chance(remark: Remark, problems: Iterable[Problem], length: int) -> float:
    """Of all places in a text of that length where the remark fits, those where it is right."""
    size = len(remark.span)
    places = length - size + 1
    covered = done = 0
    for first, last in sorted(
        _covering_starts(size, problem.span) for problem in problems if _fits(remark, problem)
    ):
        start, end = max(first, done), min(last + 1, places)
        covered += max(0, end - start)
        done = max(done, end)
    return covered / places


def _fits(remark: Remark, problem: Problem) -> bool:
    enough = remark.about_sentence or len(problem.span) <= _limit(remark.span)
    return enough and not _is_too_long(remark, problem)


def _is_too_long(remark: Remark, problem: Problem) -> bool:
    if remark.about_sentence and problem.category in _OF_SENTENCES:
        return False
    return len(remark.span) > _limit(problem.span)


def _limit(span: Span) -> int:
    return max(_SHORT, _TIMES_LONGER * len(span))


def _covering_starts(size: int, span: Span) -> tuple[int, int]:
    """First and last start of a span of that size that covers the given one."""
    if not (size and len(span)):
        return span.start - size, span.end
    half = (min(size, len(span)) + 1) // 2
    return span.start + half - size, span.end - half


def _words_at(text: str, span: Span) -> str:
    return text[span.start : span.end]
