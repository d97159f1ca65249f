"""Whether a fix that is applied unasked does what the editor did."""

from __future__ import annotations

import re
from collections.abc import Sequence

from editor.model import Edit, Span
from editor.readers.edits import apply
from tests.benchmarks.measuring.scoring import Problem, alike, covers

_WORD = re.compile(r"[^\W_]+")


def agrees(text: str, edits: Sequence[Edit], problems: Sequence[Problem], edited: str) -> bool:
    """Whether the edits lie in a problem, and come to its fix or to words of the edited English.

    Where the problem is no longer than four times the words replaced, sharing 60 % of the words of
    its fix is enough. In a longer one the new words must stand in its fix or in the edited text: two
    or more as they are, a single one with the word before or after it, a mark after the same word.
    A deletion agrees when the editor deleted too.
    """
    whole = Span(min(edit.span.start for edit in edits), max(edit.span.end for edit in edits))
    inside = [problem for problem in problems if covers(whole, problem.span)]
    fixed = apply(text[: whole.end], edits)[whole.start :]
    if any(_comes_to_fix(text, edits, whole, fixed, problem) for problem in inside):
        return True
    sources = [edited, *(problem.fix or "" for problem in inside)]
    return bool(inside) and any(_stands_in(source, text, whole, fixed) for source in sources)


def _comes_to_fix(
    text: str, edits: Sequence[Edit], whole: Span, fixed: str, problem: Problem
) -> bool:
    if problem.fix is None:
        return False
    start, end = problem.span.start, problem.span.end
    if start <= whole.start and whole.end <= end:
        made = apply(text[:end], edits)[start:]
        if made.split() == problem.fix.split():
            return True
    if not _plain(fixed) and not _plain(problem.fix):
        return not fixed.strip() and not problem.fix.strip()
    return len(problem.span) <= max(40, 4 * len(whole)) and alike(fixed, problem.fix)


def _stands_in(source: str, text: str, whole: Span, fixed: str) -> bool:
    """Whether the editor wrote the new words too, or the new mark after the same word."""
    before = "".join(_WORD.findall(text[max(0, whole.start - 40) : whole.start])[-1:])
    after = "".join(_WORD.findall(text[whole.end : whole.end + 40])[:1])
    new = _plain(fixed)
    if new:
        phrases = [new] if " " in new else [f"{before} {new}", f"{new} {after}"]
        return any(f" {phrase.lower()} " in f" {_plain(source)} " for phrase in phrases)
    mark = fixed.strip()
    return bool(mark and before) and f"{before}{mark}".lower() in source.lower()


def _plain(text: str) -> str:
    return " ".join(_WORD.findall(text.lower()))
