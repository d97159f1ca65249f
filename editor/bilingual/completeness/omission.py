"""What of the Chinese its English leaves out: sentences, clauses, members of lists, titles.

A sentence that the alignment finds no English for is missing unless the sentences around the place
say more than their own Chinese does, and that is what it says. For stretches of a sentence see
``editor.bilingual.completeness.rendering``.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from editor.bilingual.completeness.passages import Passage, passages
from editor.bilingual.completeness.rendering import RENDERED, Rendering
from editor.bilingual.completeness.stretches import list_members, set_apart
from editor.bilingual.wording.lexicon import Lexicon, english_stems
from editor.model import Gap, Pair, Segment, SegmentKind, Span, Surplus

_ENDS_MEMBER = re.compile(r"[；。！？\n][”’」』）)》]*$")
_ENDS_SENTENCE = re.compile(r"[。！？][”’」』）)》]*\s*$")
_FURNITURE = re.compile(
    r"责任编辑|责编|编辑[：:]|作者[：:]|来源[：:]|(?:^|[（(报社体])记者|通讯员|评论员|摄影|摄[）)]|图为|日电|日讯|"
    r"报讯|供图|题[：:]|原标题|扫描|二维码|转载|版权|点击|关注我们|阅读原文|上一篇|下一篇|分享到"
)

_HAN = re.compile(r"[\u3400-\u9fff]")
_MANY = 5
_SUMMARY = 0.3
"""Share of the Chinese, by characters, that only a summary leaves out."""
_LEAST_LAST = 6
"""Characters of known words that a sentence, or its last clause, needs to be told missing."""
_LEAST_INSIDE = 8
"""The same for other clauses: English is fond of saying what they say in a word."""
_LEAST_SET_APART = 5
"""The same for a title, a quotation or a remark in brackets."""
_LEAST_BESIDE_DOUBT = 12
"""The same for a sentence beside one whose English is not sure."""
_SAID_NEARBY = 0.35
"""A sentence of which a larger share is said around its place was moved there."""
_SAID_BESIDE = 0.65
"""A sentence of which a larger share is said in the sentences beside may well be one of them."""
_REMEMBERED = 500
"""Pairs whose words are kept at hand: large files have a hundred thousand."""
_NEARBY = 2
"""Pairs before and after a place where an editor may have moved something."""


class Part(Enum):
    """What is missing."""

    SENTENCE = auto()
    CLAUSE = auto()
    MEMBER = auto()
    SET_APART = auto()


@dataclass(frozen=True, slots=True)
class Missing:
    """Words of the Chinese that the English leaves out.

    Attributes:
        part: what they are.
        source: the Chinese words.
        segment: where they are missing.
        at: the place, in coordinates of the segment.
    """

    part: Part
    source: str
    segment: Segment
    at: int


def is_summary(missing: Sequence[Missing], pairs: Sequence[Pair], gaps: Sequence[Gap]) -> bool:
    """Whether so much of the Chinese is missing that the English is no full translation."""
    lost = sum(len(_HAN.findall(item.source)) for item in missing)
    chinese = (*{pair.source for pair in pairs}, *(gap.source for gap in gaps))
    every = sum(len(_HAN.findall(text)) for text in chinese)
    return len(missing) >= _MANY and lost > _SUMMARY * every


class Omissions:
    """Finds what one document leaves out.

    Args:
        pairs: its sentences with their Chinese.
        gaps: Chinese sentences that no English was found for.
        surplus: English sentences that no Chinese was found for.
        lexicon: what Chinese words mean.
    """

    def __init__(
        self,
        pairs: Sequence[Pair],
        gaps: Sequence[Gap],
        surplus: Sequence[Surplus],
        lexicon: Lexicon,
    ) -> None:
        self._pairs = pairs
        self._gaps = gaps
        self._surplus = surplus
        self._lexicon = lexicon
        self._followings = [extra.following for extra in surplus]
        self._spares: dict[int, frozenset[str]] = {}
        self._said: dict[tuple[int, int], frozenset[str]] = {}

    def sentences(self) -> Iterator[Missing]:
        """Whole sentences without English, those in a row as one."""
        waiting: list[Gap] = []
        for gap in self._gaps:
            if waiting and (gap.following, gap.at) != (waiting[-1].following, waiting[-1].at):
                yield _as_one(waiting)
                waiting = []
            if self._is_missing(gap):
                waiting.append(gap)
        if waiting:
            yield _as_one(waiting)

    def parts(self) -> Iterator[Missing]:
        """What the English of each pair leaves out of its Chinese."""
        for passage in passages(self._pairs):
            if not passage.can_be_weighed:
                continue
            spare = self._around(passage.first, passage.first + len(passage.pairs))
            rendering = Rendering(passage, spare, self._lexicon)
            if rendering.is_astray():
                continue
            for part, span, place in _missing(passage, rendering):
                source = passage.source[span.start : span.end].strip()
                if not _FURNITURE.search(source):
                    yield Missing(part, source, *place)

    def _is_missing(self, gap: Gap) -> bool:
        if not gap.segment.text:  # a unit of a bilingual file whose translation is empty
            return bool(_HAN.search(gap.source))
        if gap.kind in (SegmentKind.HEADING, SegmentKind.TABLE_CELL, SegmentKind.ATTRIBUTE):
            return False
        if not _ENDS_SENTENCE.search(gap.source) or _FURNITURE.search(gap.source):
            return False
        beside = self._pairs[max(gap.following - 1, 0) : gap.following + 1]
        sure = [pair.confident for pair in beside]
        if not any(sure):
            return False
        there = english_stems(pair.text for pair in beside)
        if self._lexicon.coverage(gap.source, there).share > _SAID_BESIDE:
            return False
        said = self._around(gap.following, gap.following)
        found = self._lexicon.coverage(gap.source, said)
        if all(sure):
            return found.known >= _LEAST_LAST and found.share <= _SAID_NEARBY
        return found.known >= _LEAST_BESIDE_DOUBT and found.share <= RENDERED

    def _around(self, start: int, end: int) -> frozenset[str]:
        """What the English around some pairs says beyond its own Chinese."""
        if (start, end) not in self._said:
            if len(self._said) > _REMEMBERED:
                self._said.clear()
            near = [*range(max(start - _NEARBY, 0), start), *range(end, end + _NEARBY)]
            first = bisect_left(self._followings, start - _NEARBY)
            last = bisect_right(self._followings, end + _NEARBY)
            self._said[start, end] = english_stems(
                extra.text for extra in self._surplus[first:last]
            ).union(*(self._spare(index) for index in near if index < len(self._pairs)))
        return self._said[start, end]

    def _spare(self, index: int) -> frozenset[str]:
        """What the English of a pair says beyond its Chinese."""
        if index not in self._spares:
            if len(self._spares) > _REMEMBERED:
                self._spares.clear()
            pair = self._pairs[index]
            self._spares[index] = english_stems([pair.text]) - self._lexicon.stems(pair.source)
        return self._spares[index]


def _as_one(gaps: Sequence[Gap]) -> Missing:
    source = "".join(gap.source for gap in gaps)
    return Missing(Part.SENTENCE, source, gaps[0].segment, gaps[0].at)


_Found = tuple[Part, Span, tuple[Segment, int]]


def _missing(passage: Passage, rendering: Rendering) -> Iterator[_Found]:
    """The stretches that are left out, none inside another, and where they are missing."""
    told = _joined(_missing_clauses(passage, rendering))
    for span in told:
        whole = _is_sentence(passage.source, span)
        yield Part.SENTENCE if whole else Part.CLAUSE, span, rendering.place(span)
    for span in set_apart(passage.source):
        if any(span.meets(other) for other in told):
            continue
        if rendering.lacks(span, _LEAST_SET_APART, may_be_name=True):
            told.append(span)
            yield Part.SET_APART, span, rendering.place(span)
    for member in list_members(passage.source):
        if any(member.span.meets(other) for other in told):
            continue
        if place := rendering.skipped(member):
            yield Part.MEMBER, member.span, place


def _missing_clauses(passage: Passage, rendering: Rendering) -> Iterator[Span]:
    """The clauses that are left out."""
    every = passage.clauses
    for group in _groups(passage):
        # Words shared with other clauses tell less of a clause than of several together.
        together = Span(group[0].start, group[-1].end)
        several = 1 < len(group) < len(every)
        if several and rendering.lacks(together, _least(together, passage)):
            yield together
            continue
        for clause in group:
            if rendering.lacks(clause, _least(clause, passage)):
                yield clause


def _least(stretch: Span, passage: Passage) -> int:
    return _LEAST_LAST if stretch.end == len(passage.source) else _LEAST_INSIDE


def _groups(passage: Passage) -> Iterator[Sequence[Span]]:
    """Clauses up to a semicolon or the end of a sentence."""
    group: list[Span] = []
    for clause in passage.clauses:
        group.append(clause)
        if _ENDS_MEMBER.search(passage.source, clause.start, clause.end):
            yield group
            group = []
    if group:
        yield group


def _is_sentence(source: str, span: Span) -> bool:
    begins = span.start == 0 or _ENDS_SENTENCE.search(source, 0, span.start) is not None
    return begins and _ENDS_SENTENCE.search(source, 0, span.end) is not None


def _joined(spans: Iterator[Span]) -> list[Span]:
    """Spans in order, those that touch as one."""
    joined: list[Span] = []
    for span in spans:
        if joined and joined[-1].end == span.start:
            joined[-1] = Span(joined[-1].start, span.end)
        else:
            joined.append(span)
    return joined
