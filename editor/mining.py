"""What repeated decisions and repeated replacements teach: glossary rows, checks to demote."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain

from editor.comparison import Comparison
from editor.decisions import Decisions, State

_MOST_WORDS = 6  # of a form to avoid; longer ones are sentences, not terms
_LETTERS = re.compile(r"[^\W\d_]{2,}")
_SPACE = re.compile(r"\s+")
_CONSISTENT = 0.75
"""Share of an expression's replacements that must agree before they make a rule."""
_REJECTED = 0.5
"""Share of the decisions on a check that must be rejections before it is worth demoting."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A glossary row that people have followed without being told.

    Attributes:
        avoid: what they replaced.
        preferred: what they wrote for it.
        count: how often.
        kept: how often they left the same words alone, where that is known.
        paths: the documents, in the order they came.
    """

    avoid: str
    preferred: str
    count: int
    kept: int
    paths: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Demotion:
    """A check whose findings people keep rejecting.

    Attributes:
        check: its id.
        rejected: how many of its findings.
        decided: of how many that were decided at all.
    """

    check: str
    rejected: int
    decided: int


def proposals(
    decided: Iterable[Decisions], compared: Iterable[Comparison], *, at_least: int
) -> tuple[Proposal, ...]:
    """Replacements made at least so often, and nearly always the same; the most frequent first.

    Args:
        decided: files of decisions; reviewers' own wordings count.
        compared: earlier and later versions; changes that no finding prompted count.
        at_least: how often a replacement must have been made.
    """
    made: defaultdict[str, Counter[str]] = defaultdict(Counter)
    paths: defaultdict[tuple[str, str], dict[str, None]] = defaultdict(dict)
    kept: Counter[str] = Counter()
    found = [*_written(decided)]
    compared = tuple(compared)
    for comparison in compared:
        path = comparison.after.path
        found += ((change.old, change.new, path) for change in comparison.unprompted)
    for raw_old, raw_new, path in found:
        old, new = _plain(raw_old), _plain(raw_new)
        if _is_term(old) and _is_term(new) and old.casefold() != new.casefold():
            made[old][new] += 1
            paths[old, new][path] = None
    for comparison in compared:
        text = _plain(comparison.after.document.text)
        for old in made:
            kept[old] += len(re.findall(rf"(?<!\w){re.escape(old)}(?!\w)", text))
    rows = []
    for old, news in made.items():
        new, count = news.most_common(1)[0]
        if count >= max(at_least, _CONSISTENT * (news.total() + kept[old])):
            rows.append(Proposal(old, new, count, kept[old], tuple(paths[old, new])))
    return tuple(sorted(rows, key=lambda row: (-row.count, row.avoid)))


def demotions(decided: Iterable[Decisions], *, at_least: int) -> tuple[Demotion, ...]:
    """Checks rejected at least so often and in most cases; the worst first."""
    rejected: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for decision in chain.from_iterable(d.decisions for file in decided for d in file.documents):
        if decision.state is not State.OPEN:
            total[decision.check] += 1
            rejected[decision.check] += decision.state is State.REJECTED
    rows = [
        Demotion(check, count, total[check])
        for check, count in rejected.items()
        if check and count >= max(at_least, _REJECTED * total[check])
    ]
    return tuple(sorted(rows, key=lambda row: (-row.rejected / row.decided, -row.rejected)))


def _written(decided: Iterable[Decisions]) -> Iterator[tuple[str, str, str]]:
    """What stood there, the reviewer's own wording, and the document."""
    for file in decided:
        for document in file.documents:
            for decision in document.decisions:
                if decision.state is State.EDITED and decision.replacement:
                    yield decision.words, decision.replacement, document.path


def _plain(text: str) -> str:
    return _SPACE.sub(" ", text).strip()


def _is_term(text: str) -> bool:
    """Whether words may be a term: some letters, and no sentence."""
    return 0 < len(text.split()) <= _MOST_WORDS and _LETTERS.search(text) is not None
