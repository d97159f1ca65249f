"""What speaks for and against that some Chinese sentences and some English ones are the same."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from math import exp, log, sqrt
from typing import NamedTuple

from editor.model import Span

MOST_IN_A_BEAD = 3

_SPREAD = 0.3
"""Standard deviation of the log of English to expected length, of long sentences."""
_SHORT_SPREAD = 0.75
"""How much more short ones stray."""
_WORST_LENGTH = -4.5
"""Lengths alone never speak louder against a pair: half a sentence may be missing."""
_PARAGRAPH = 0.44
"""For a pair that begins a paragraph on both sides; against one that does on one side only."""
_BREAK_INSIDE = 2.29
"""Against a pair for each paragraph that ends inside it."""
_RARITY = 0.75
"""A shared anchor counts this share of the log of its rarity."""
_HEAVIEST = 5.05
"""No anchor counts more."""

_LACKED = {
    "number": (-1.2, -1.3),
    "month": (-1.22, -0.35),
    "word": (-0.8, 0.0),
    "term": (-0.46, -0.14),
    "everyday": (-0.4, 0.0),
    "mark": (-0.59, -0.73),
    "sound": (-0.21, -1.36),
}
"""Against a pair for each anchor that only the Chinese has, and for one only the English has."""
_WORST_LACK = -12.0
"""Anchors never speak louder against a pair."""

_SURE_RATIO = log(1.7)
_SURE_OF_MANY = log(1.25)
_DOUBTLESS_RATIO = log(2.5)
"""Logs of how far lengths may be apart in a sure pair of one sentence a side, in one of more, and
where everything else is beyond doubt ..."""
_SURE_SPREADS = 1.5
"""... unless sentences as short stray as many standard deviations."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of either side.

    Attributes:
        segment: index of its segment.
        span: in coordinates of the segment.
        text: its words.
        document: its span in the document.
        length: its letters; of Chinese, as many as its English should have.
        anchors: what the other side should share, see ``editor.bilingual.pairing.anchors``.
        first: whether it begins its segment.
    """

    segment: int
    span: Span
    text: str
    document: Span
    length: float
    anchors: frozenset[str]
    first: bool


_QUOTATION = re.compile("[“”「」]")

Place = tuple[int, int, int, int]
"""First sentence and one after the last of the source, and of the translation."""


class _Run(NamedTuple):
    """One, two or three sentences in a row; a tuple because the path meets it often.

    Attributes:
        size: log of their length, of Chinese that of the English to expect.
        strictness: how much it counts against a pair that the lengths differ.
        gain: what it counts for a pair that they do not.
        first: whether they begin a paragraph.
        inner: how many paragraphs begin inside.
        keys: anchors they hold that the other side holds too.
        lacked: what it would count against a pair if the other side had none of their anchors.
    """

    size: float
    strictness: float
    gain: float
    first: bool
    inner: int
    keys: frozenset[str]
    lacked: float


class Evidence:
    """The sentences of both sides, and how well any of them go together."""

    def __init__(self, chinese: Sequence[Sentence], english: Sequence[Sentence]) -> None:
        self.rows = len(chinese)
        self.columns = len(english)
        self.chinese = chinese
        self.english = english
        self._chinese_runs = self._runs(chinese, 0)
        self._english_runs = self._runs(english, 1)

    @cached_property
    def holders(self) -> dict[str, tuple[list[int], list[int]]]:
        """For each anchor of both sides, the sentences of either that hold it."""
        found: dict[str, tuple[list[int], list[int]]] = {}
        for index, sentence in enumerate(self.chinese):
            for key in sentence.anchors:
                found.setdefault(key, ([], []))[0].append(index)
        for index, sentence in enumerate(self.english):
            for key in sentence.anchors & found.keys():
                found[key][1].append(index)
        return {key: both for key, both in found.items() if both[1]}

    @cached_property
    def _weights(self) -> dict[str, float]:
        """What it is worth that both sides hold an anchor, against that neither lacks it."""
        total = max(self.rows, self.columns, 8)
        return {
            key: min(_HEAVIEST, _RARITY * log(total / max(len(zh), len(en))))
            - sum(_lacked(key))
            for key, (zh, en) in self.holders.items()
        }  # fmt: skip

    def _runs(self, sentences: Sequence[Sentence], side: int) -> list[list[_Run]]:
        """All runs of one sentence, of two and of three, by their first."""
        return [
            [
                self._run(sentences[at : at + size], side)
                for at in range(len(sentences) - size + 1)
            ]
            for size in range(1, MOST_IN_A_BEAD + 1)
        ]  # fmt: skip

    def _run(self, sentences: Sequence[Sentence], side: int) -> _Run:
        length = sum(sentence.length for sentence in sentences)
        spread = min(1.0, sqrt(_SPREAD**2 + _SHORT_SPREAD / (length + 8)))
        keys = frozenset().union(*(sentence.anchors for sentence in sentences))
        return _Run(
            log(length),
            0.5 * (1 / spread**2 - 1),
            -log(spread),
            sentences[0].first,
            sum(sentence.first for sentence in sentences[1:]),
            keys & self.holders.keys(),
            sum(_lacked(key)[side] for key in keys if key in self.holders or key[:6] != "sound "),
        )

    def score(self, row: int, row_end: int, column: int, column_end: int) -> float:
        """The evidence that a run of Chinese sentences and one of English are the same."""
        zh = self._chinese_runs[row_end - row - 1][row]
        en = self._english_runs[column_end - column - 1][column]
        score = max(_WORST_LENGTH, zh.gain - zh.strictness * (en.size - zh.size) ** 2)
        if zh.first and en.first:
            score += _PARAGRAPH
        elif zh.first or en.first:
            score -= _PARAGRAPH
        score -= _BREAK_INSIDE * (zh.inner + en.inner)
        anchors = zh.lacked + en.lacked
        shared = zh.keys & en.keys if zh.keys else zh.keys
        if shared:
            weights = self._weights
            for key in shared:
                anchors += weights[key]
        return score + max(_WORST_LACK, anchors)

    def fits(
        self,
        row: int,
        row_end: int,
        column: int,
        column_end: int,
        *,
        beyond_doubt: bool = False,
    ) -> bool:
        """Whether the lengths are those of a whole translation and no paragraph ends inside.

        Where everything else is beyond doubt, half may be missing and a paragraph may end.
        """
        zh = self._chinese_runs[row_end - row - 1][row]
        en = self._english_runs[column_end - column - 1][column]
        if beyond_doubt:
            limit = _DOUBTLESS_RATIO
        else:
            single = (row_end - row, column_end - column) == (1, 1)
            limit = _SURE_RATIO if single else _SURE_OF_MANY
        limit = max(limit, _SURE_SPREADS * exp(-zh.gain))
        broken = zh.inner + en.inner and not beyond_doubt
        return not broken and abs(en.size - zh.size) <= limit

    def strays(self, row: int, row_end: int, column: int, column_end: int) -> float:
        """How far the lengths of any number of sentences are apart, as a log; neither is empty."""
        chinese = sum(sentence.length for sentence in self.chinese[row:row_end])
        english = sum(sentence.length for sentence in self.english[column:column_end])
        return abs(log(english) - log(chinese))

    def share(self, part: Place, whole: Place) -> float:
        """What share of the length of the sentences of both sides a part of them makes up."""
        return self._length(part) / self._length(whole)

    def smallest_share(self, place: Place) -> float:
        """What share of its side the shortest sentence of a side of several makes up."""
        row, row_end, column, column_end = place
        sides = (self.chinese[row:row_end], self.english[column:column_end])
        return min(
            (
                min(sentence.length for sentence in side)
                / sum(sentence.length for sentence in side)
                for side in sides
                if len(side) > 1
            ),
            default=1.0,
        )

    def quotes(self, place: Place) -> bool:
        """Whether somebody is quoted in these sentences."""
        row, row_end, _, _ = place
        return any(_QUOTATION.search(sentence.text) for sentence in self.chinese[row:row_end])

    def _length(self, place: Place) -> float:
        row, row_end, column, column_end = place
        return sum(sentence.length for sentence in self.chinese[row:row_end]) + sum(
            sentence.length for sentence in self.english[column:column_end]
        )


def _lacked(key: str) -> tuple[float, float]:
    return _LACKED[key.partition(" ")[0]]
