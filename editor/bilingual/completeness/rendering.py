"""Whether the English of a passage says a stretch of its Chinese, and where it should.

A stretch is missing where three things come together: hardly any of its words turn up in the
English; the English holds few words that the rest of the Chinese does not account for, so that
nothing is left which could be the stretch in other words; and the stretch is long enough to tell.
Where its words do turn up, but the rest uses them too, the English must be too short for all.
"""

from __future__ import annotations

import re

from editor.bilingual.completeness.passages import Passage
from editor.bilingual.completeness.stretches import ListMember
from editor.bilingual.wording.lexicon import Lexicon, english_stems, literal
from editor.bilingual.wording.stems import placed_stems, stems
from editor.model import Segment, Span

_HAN = re.compile(r"[\u3400-\u9fff]")
_FIGURE = re.compile(r"\d[\d,.]*\d|\d")
_TITLE = re.compile(r"[《“]")
_NAME = re.compile(r"(?<![.!?] )(?<!^)(?<!\n)\b[A-Z][\w'’-]*")
_PER_HAN = 4.6
"""English characters to a Han character, as in ``editor.bilingual.pairing.alignment``."""
_PER_WORD = 8.0
"""English characters to a word that says something, the small words between them included."""

RENDERED = 0.15
"""A stretch with a larger share rendered is there."""
_RENDERED_BY_CHANCE = 0.4
_BY_CHANCE_BESIDE_FIGURE = 0.6
"""A stretch whose words others use too is there with a larger share rendered; the second where a
figure of it is missing."""
_RENDERED_BESIDE_FIGURE = 0.25
"""So is one with a larger share rendered by words of its own, where a figure is missing."""
_UNEXPLAINED = 0.35
"""More words without Chinese of their own, of those the stretch should have, may be it."""
_SHORT = 0.65
"""English below this share of the expected length has no room for all of its Chinese."""
_ROOM = 1.2
"""English longer than the rest needs, times this, has room for the stretch."""
_LEAST_MEMBER = 2
"""Characters of known words in a member of a list."""
_BETWEEN_MEMBERS = re.compile(r"\s*(?:,|;|,? and)\s+(?:the |an? |its |their )?")
_REST = re.compile(r"(?:[ -][A-Za-z]+){1,3}(?=[,;.:!?]\s|[.!?]?$)")
"""The last words before a mark."""
_UNTRANSLATED = 4
"""Characters of a stretch that are found in the English where it was left in Chinese."""
_ASTRAY = 0.25
"""English that renders a smaller share of its Chinese belongs to other Chinese ..."""
_TELLING = 12
"""... of which so many characters are of known words."""


class Rendering:
    """The English of one passage, asked for one stretch of the Chinese after another.

    Args:
        passage: a sure one.
        spare: stems of what the English around it says beyond its own Chinese, where an editor may
            have moved something.
        lexicon: what Chinese words mean.
    """

    def __init__(self, passage: Passage, spare: frozenset[str], lexicon: Lexicon) -> None:
        self._passage = passage
        self._spare = spare
        self._lexicon = lexicon
        self._here = english_stems([passage.text])
        self._everywhere = self._here | spare
        self._short = len(passage.text) < _SHORT * expected(passage.source)

    def is_astray(self) -> bool:
        """Whether the English, long enough, says next to nothing of the Chinese."""
        found = self._lexicon.coverage(self._passage.source, self._here)
        return not self._short and found.known >= _TELLING and found.share < _ASTRAY

    def lacks(self, stretch: Span, least: int, *, may_be_name: bool = False) -> bool:
        """Whether a stretch is neither in the English nor in what the rest leaves of it.

        Args:
            stretch: in coordinates of the Chinese.
            least: characters of known words that it needs.
            may_be_name: whether names of the English may be what renders it.
        """
        words, rest = self._apart(stretch)
        if _HAN.search(self._passage.text) and words[:_UNTRANSLATED] in self._passage.text:
            return False
        plain = self._lexicon.coverage(words, self._everywhere)
        lost = any(literal(figure) not in self._everywhere for figure in _FIGURE.findall(words))
        by_chance = _BY_CHANCE_BESIDE_FIGURE if lost else _RENDERED_BY_CHANCE
        if plain.known < least or plain.share > (by_chance if self._short else RENDERED):
            return False
        explained = self._lexicon.stems(rest)
        left = self._left(explained, names=may_be_name or _TITLE.search(words) is not None)
        if left > _UNEXPLAINED * expected(words) / _PER_WORD:
            return False
        if plain.share <= RENDERED:
            return True
        own = self._lexicon.coverage(words, (self._here - explained) | self._spare)
        limit = _RENDERED_BESIDE_FIGURE if lost else RENDERED
        return own.share <= limit and len(self._passage.text) < _ROOM * expected(rest)

    def skipped(self, member: ListMember) -> tuple[Segment, int] | None:
        """Where the English passes from the member before straight on to the one behind.

        No word of the member stands anywhere in the English, and between the others stand only
        words of theirs. None where that is not so.
        """
        source = self._passage.source
        before, words, after = (
            source[span.start : span.end] for span in (member.before, member.span, member.after)
        )
        found = self._lexicon.coverage(words, self._everywhere)
        if found.known < _LEAST_MEMBER or found.rendered or words in self._passage.text:
            return None
        ahead, behind = self._lexicon.word_stems(before), self._lexicon.word_stems(after)
        ahead, behind = ahead - behind, behind - ahead
        if ahead & self._lexicon.stems(words) or behind & self._lexicon.stems(words):
            return None
        last = -1
        for key, start, end in placed_stems(self._passage.text):
            if key in ahead:
                last = end
            elif key in behind and last >= 0:
                if not _BETWEEN_MEMBERS.fullmatch(self._passage.text, last, start):
                    return None
                segment, place = self._passage.located(Span(last, last))
                return segment, place.start
            elif key not in behind:
                last = -1
        return None

    def place(self, stretch: Span) -> tuple[Segment, int]:
        """Where the English of a stretch should stand: between what comes before and after."""
        source = self._passage.source
        pairs = self._passage.pairs
        before = self._lexicon.stems(source[: stretch.start])
        after = self._lexicon.stems(source[stretch.end :])
        if not after:
            return pairs[-1].segment, pairs[-1].span.end
        best, at, balance = 0, (pairs[0].segment, pairs[0].span.start), 0
        if not before:
            return at
        for pair in pairs:
            for key, _, end in placed_stems(pair.text):
                balance += (key in before) - (key in after)
                if balance > best:
                    rest = _REST.match(pair.text, end)
                    if rest and not stems(rest[0]) & after:
                        end = rest.end()  # noqa: PLW2901 - what the mark ends is one thought
                    best, at = balance, (pair.segment, pair.span.start + end)
        return at

    def _apart(self, stretch: Span) -> tuple[str, str]:
        source = self._passage.source
        rest = f"{source[: stretch.start]}\n{source[stretch.end :]}"
        return source[stretch.start : stretch.end], rest

    def _left(self, explained: frozenset[str], *, names: bool) -> int:
        """How many words nothing accounts for, those of names counted or not."""
        text = self._passage.text
        skipped = set() if names else {match.start() for match in _NAME.finditer(text)}
        return sum(
            key not in explained and not key[0].isdigit() and start not in skipped
            for key, start, _ in placed_stems(text)
        )


def expected(chinese: str) -> float:
    """The length of its English, in characters."""
    return _PER_HAN * len(_HAN.findall(chinese))
