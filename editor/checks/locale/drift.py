"""Finds what one document writes in two ways, for the checks that keep it to one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator

from editor.model import Document, Segment, SegmentKind

Mention = tuple[Segment, re.Match[str], str]
_MAJORITY = 2


def minority(
    document: Document,
    pattern: re.Pattern[str],
    way_of: Callable[[re.Match[str]], str],
    likely: tuple[str, ...],
) -> Iterator[tuple[Mention, str]]:
    """Mentions written otherwise than most, each with the way most are written.

    Args:
        document: where to look; cells of tables have their own conventions and are passed over.
        pattern: finds mentions.
        way_of: the name of the way a mention is written.
        likely: a segment with none of these texts is not searched.
    """
    found: list[Mention] = []
    for segment in document.segments:
        text = segment.text
        if segment.kind is SegmentKind.TABLE_CELL or not any(part in text for part in likely):
            continue
        found += [
            (segment, match, way_of(match))
            for match in pattern.finditer(text)
            if not segment.is_masked(match.start(), match.end())
        ]
    counts = Counter(way for _, _, way in found)
    if len(counts) < _MAJORITY:
        return
    (kept, most), (_, next_most) = counts.most_common(2)
    if most < _MAJORITY or most <= next_most:
        return
    for mention in found:
        if mention[2] != kept:
            yield mention, kept
