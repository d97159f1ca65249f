"""Which Chinese words lie in a stretch that is told missing, so that nobody tells them again."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable

from editor.bilingual.completeness.omission import Missing
from editor.bilingual.traditional import simplified
from editor.model import Pair, Span


class LeftOut:
    """What a document leaves out, by the place where it is missing.

    Args:
        missing: all of it.
    """

    def __init__(self, missing: Iterable[Missing]) -> None:
        self._places: dict[int, list[tuple[int, str]]] = defaultdict(list)
        for item in missing:
            self._places[id(item.segment)].append((item.at, item.source))
        for places in self._places.values():
            places.sort()

    def holds(self, pair: Pair, words: Span) -> bool:
        """Whether words of a pair's Chinese lie in a stretch that its English leaves out.

        Args:
            pair: the English and its Chinese.
            words: in coordinates of the Chinese.
        """
        places = self._places.get(id(pair.segment), [])
        source = simplified(pair.source) if places else ""
        for index in range(bisect_left(places, (pair.span.start, "")), len(places)):
            at, missing = places[index]
            if at > pair.span.end:
                break
            start = source.find(missing)
            if 0 <= start <= words.start and words.end <= start + len(missing):
                return True
        return False
