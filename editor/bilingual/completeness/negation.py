"""Where a Chinese sentence says no, and its English does not.

The English is searched for anything that might carry a denial. A word that other Chinese of the
sentence accounts for, "zero" in a sentence with 零, is left out. Where as many are left as the
Chinese denies, nothing is missing. Where none is left, the denial is lost; where there are fewer,
English may have said several denials in one, so that the very clause is looked at: if it is found,
has a verb of its own and no negative, the denial is lost too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from editor.bilingual.completeness.counterpart import counterpart
from editor.bilingual.completeness.negation_words import (
    EXPLAINED,
    LIKE_NO,
    NEGATOR,
    NO_DENIAL,
    NOT_ONLY,
    NOT_ONLY_CHINESE,
    PLAIN_NO,
    SAYS_NO,
)
from editor.bilingual.wording.lexicon import Lexicon, english_stems
from editor.model import Span

_OWN_VERB = re.compile(
    r"\b(?:can|could|will|would|is|are|was|were|has|have|had|may|might|must|should|shall|do|does|did|"
    r"let|lets)\b|['’]s\b",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"(?:or|nor|what|when|where|whether|which|who|why|how)\b", re.IGNORECASE)
"""How a clause begins that the denial of the one before it covers."""
_LEAST_KNOWN = 4
"""Characters of known words that a clause needs for its English to be found."""
_RENDERED = 0.34
"""A clause with a smaller share rendered is missing altogether, and other checks say so."""
_COMPLETE = 0.7
"""A sentence with a larger share rendered leaves no clause out, be it as small as it may."""
_OWN_WORDS = 2
"""Words of its own that an English clause needs to be taken for the clause in question."""


@dataclass(frozen=True, slots=True)
class LostDenial:
    """A denial of the Chinese that the English turns into its opposite.

    Attributes:
        source: the Chinese clause.
        span: the English that should deny, in coordinates of the English text.
    """

    source: str
    span: Span


def denials(chinese: str) -> list[Span]:
    """Where a Chinese text denies or forbids something that English must deny or forbid too."""
    harmless = [match.span() for match in NO_DENIAL.finditer(chinese)]
    return [
        Span(*match.span())
        for match in NEGATOR.finditer(chinese)
        if not any(start <= match.start() < end for start, end in harmless)
    ]


def lost_denials(parts: Sequence[str], english: str, lexicon: Lexicon) -> Iterator[LostDenial]:
    """The denials that the English turns into their opposite.

    Args:
        parts: the clauses of the Chinese.
        english: all that renders them.
        lexicon: what Chinese words mean.
    """
    denied = [len(denials(part)) for part in parts]
    if not sum(denied):
        return
    negatives = _negatives("".join(parts), english)
    if len(negatives) >= sum(denied):
        return
    there = english_stems([english])
    whole = lexicon.coverage("".join(parts), there)
    complete = whole.share >= _COMPLETE
    for index, part in enumerate(parts):
        if not denied[index]:
            continue
        found = lexicon.coverage(part, there)
        small = found.known < _LEAST_KNOWN
        if found.share < _RENDERED or (small and (negatives or not complete)):
            continue
        span = _affirmed(parts, index, english, negatives, lexicon)
        if span:
            yield LostDenial(part.strip(), span)


def denied_only_in(english: str, chinese: str) -> Span | None:
    """Where an English text plainly denies something, of Chinese without anything like it."""
    found = PLAIN_NO.search(english)
    return Span(*found.span()) if found and not LIKE_NO.search(chinese) else None


def _affirmed(
    parts: Sequence[str], index: int, english: str, negatives: Sequence[Span], lexicon: Lexicon
) -> Span | None:
    """The English that affirms what a clause denies, if it surely does."""
    found = counterpart(parts, index, english, lexicon)
    if not negatives:
        if found is None and len(parts) > 1:
            return None
        return _predicate(english, found.span if found else Span(0, len(english)))
    if found is None or found.own < _OWN_WORDS or 2 * found.others > found.own:
        return None
    words = english[found.span.start : found.span.end]
    if any(found.span.start <= span.start < found.span.end for span in negatives):
        return None
    if not _OWN_VERB.search(words) or _GOES_ON.match(words):
        return None
    return _predicate(english, found.span)


def _predicate(english: str, clause: Span) -> Span:
    """A clause from its verb on: what is wrong is not its subject."""
    verb = _OWN_VERB.search(english, clause.start, clause.end)
    return Span(verb.start(), clause.end) if verb and verb[0][0].isalpha() else clause


def _negatives(chinese: str, english: str) -> list[Span]:
    """Where the English may deny something, without what other words of the Chinese account for."""
    denied = denials(chinese)
    found = [Span(*match.span()) for match in SAYS_NO.finditer(english)]
    if NOT_ONLY_CHINESE.search(chinese):
        only = [match.span() for match in NOT_ONLY.finditer(english)]
        found = [s for s in found if not any(a <= s.start < b for a, b in only)]
    for words, beginnings in EXPLAINED:
        for match in words.finditer(chinese):
            if any(span.start <= match.start() < span.end for span in denied):
                continue
            at = next(
                (
                    place
                    for place, span in enumerate(found)
                    if english[span.start : span.end].lower().startswith(beginnings)
                ),
                None,
            )
            if at is None:
                break
            del found[at]
    return found
