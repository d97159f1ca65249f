"""Translation units: a Chinese text and where its English stands, made into a document.

A unit is what a translator saw as one piece, so its two sides belong together for sure, and no
alignment is needed. A unit without a translation is kept apart.
"""

from __future__ import annotations

import re
import sys
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from editor.bilingual.traditional import simplified
from editor.errors import NotBilingualError
from editor.model import Document, Encoding, Gap, Pair, Segment, SegmentKind, Slice, Span
from editor.readers.prose import Prose

_CHINESE = frozenset({"zh", "zho", "chi", "cmn", "yue"})
_ENGLISH = frozenset({"en", "eng"})
_END = sys.maxsize
_SUBTAG = re.compile(r"[-_]")
_HAN = re.compile(r"[\u3400-\u9fff]")
_LATIN = re.compile(r"[A-Za-z]")


WHOLE = Slice()
"""What a whole file is of itself."""


@dataclass(frozen=True, slots=True)
class Part:
    """Chinese and the range of the file, in code points, that holds its English."""

    source: str
    start: int
    end: int


@dataclass(frozen=True)
class Unit:
    """One translation unit.

    Attributes:
        source: its Chinese; empty where it has none.
        prose: its English.
        start: where the English stands or would stand, in code points of the file.
        parts: which Chinese stands beside which English in it; none means the whole.
    """

    source: str
    prose: Prose
    start: int
    parts: tuple[Part, ...] = field(default=())


def assemble(
    path: str,
    text: str,
    media_type: str,
    encoding: Encoding,
    units: Iterable[Unit],
    *,
    part: Slice = WHOLE,
) -> Document:
    """The document of a bilingual file, or of a part of one.

    Its languages are judged by its first part.

    Raises:
        NotBilingualError: it translates the other way round, or from no Chinese.
    """
    segments: list[Segment] = []
    pairs: list[Pair] = []
    gaps: list[Gap] = []
    sources: list[str] = []
    for unit in units:
        sources.append(unit.source)
        built = unit.prose.build()
        if built is None:
            if unit.source and unit.prose.blank:
                gaps.append(_gap(unit, len(pairs)))
            continue
        segment = replace(built, source=unit.source or None)
        segments.append(segment)
        _pair_up(segment, unit, pairs, gaps)
    document = Document(
        path,
        text,
        tuple(segments),
        media_type,
        encoding,
        language="en",
        pairs=tuple(pairs),
        gaps=tuple(gaps),
    )
    if not part.before:
        _refuse_other_languages(document, sources)
    return document


def _gap(unit: Unit, following: int) -> Gap:
    nowhere = Segment.verbatim("", unit.start)
    return Gap(unit.source, unit.source, SegmentKind.PARAGRAPH, nowhere, 0, following)


def _pair_up(segment: Segment, unit: Unit, pairs: list[Pair], gaps: list[Gap]) -> None:
    """Adds the pairs of a unit that has a translation, and what of it is not translated."""
    at = 0
    for part in unit.parts or (Part(unit.source, 0, _END),):
        span = _within(segment, part)
        if span is None and part.source:
            following = len(pairs)
            gaps.append(Gap(part.source, unit.source, segment.kind, segment, at, following))
        elif span is not None:
            at = span.end
            if part.source:
                pairs.append(Pair(segment, span, simplified(part.source), confident=True))


def _within(segment: Segment, part: Part) -> Span | None:
    """The part's words in the segment; None when there are none."""
    pieces = segment.pieces
    first = bisect_left(pieces, part.start, key=lambda piece: piece.doc_start)
    last = bisect_left(pieces, part.end, key=lambda piece: piece.doc_start)
    if first >= last:
        return None
    start = pieces[first].start
    end = pieces[last - 1].start + pieces[last - 1].length
    words = segment.text[start:end]
    if not words.strip():
        return None
    return Span(start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip()))


def _refuse_other_languages(document: Document, sources: list[str]) -> None:
    chinese = "".join(sources)
    if document.is_chinese and document.segments and not _mostly_han(chinese):
        raise NotBilingualError(f"{document.path}: {SWAPPED}")
    if not document.is_chinese and _LATIN.search(chinese) and not _HAN.search(chinese):
        raise NotBilingualError(f"{document.path}: there is no Chinese on its source side")


def _mostly_han(text: str) -> bool:
    return len(_HAN.findall(text)) > len(_LATIN.findall(text))


SWAPPED = "source and target are swapped: it translates into Chinese; give Chinese to English"
"""What is said of a file that translates the other way round."""


def is_chinese(tag: str) -> bool:
    """Whether a language tag such as ``zh-CN`` is one of Chinese."""
    return _primary(tag) in _CHINESE


def is_english(tag: str) -> bool:
    """Whether a language tag such as ``en-US`` is one of English."""
    return _primary(tag) in _ENGLISH


def require_languages(path: str, source: str | None, target: str | None) -> None:
    """Holds a file to what it says of itself; None and the empty tag say nothing.

    Raises:
        NotBilingualError: it is not from Chinese into English.
    """
    if (not source or is_chinese(source)) and (not target or is_english(target)):
        return
    if is_english(source or "en") and is_chinese(target or "zh"):
        raise NotBilingualError(f"{path}: {SWAPPED}")
    said = f"from {source or 'an unnamed language'} into {target or 'an unnamed language'}"
    raise NotBilingualError(f"{path}: translates {said}; give a file from Chinese into English")


def unit_start(document: Document, at: int) -> int:
    """A place before ``at`` in the same unit's English or in front of it: the last one's end."""
    index = bisect_right(document.segments, at, key=lambda segment: segment.pieces[0].doc_start)
    if index < 2:  # noqa: PLR2004 - the first unit begins with the file
        return 0
    last = document.segments[index - 2].pieces[-1]
    return last.doc_start + last.doc_length


def _primary(tag: str) -> str:
    return _SUBTAG.split(tag.strip().lower(), maxsplit=1)[0]
