"""Which standard renderings the Chinese of a text asks for, and whether its English has them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from editor.bilingual.pairing.anchors import source_terms
from editor.bilingual.wording.lexicon import Lexicon, english_stems
from editor.bilingual.wording.stems import stem
from editor.coverage import Coverage
from editor.glossary.matcher import GlossaryMatcher, TermMatch
from editor.glossary.term import Enforce, PartOfSpeech, Term
from editor.model import Pair, Segment, Span
from editor.quantities import Dimension, quantities

_SHORTEST = 3
"""Han characters; shorter names are words of everyday speech or parts of longer ones."""

_DETERMINED = re.compile(r"\b(?:the|this|these|that|those|its|their|such|both)\s+(?=([a-z]+))")
"""What comes before a word that stands for a whole term named before: "the pandemic"."""
_CAPITAL = re.compile(r"\b[A-Z]")
_ACRONYM = 3
"""Capitals of a rendering that make an acronym of it."""
_ACRONYMS = re.compile(r"\b[A-Z]{3,}(?=s?\b)")
_WORD = re.compile(r"[a-z0-9]+")
_EMPTY = frozenset(
    "a an the of for in on at to and or with by from as its s co ltd inc no".split()
)  # fmt: skip
_ENOUGH = 0.4
"""Share of a rendering's words that make it present: an editor says the same in other words."""
_SENSE = 0.8
"""Share of a term's characters in words whose sense stands there, from which on the choice of words
is a matter of taste, unless the glossary rejects them or the term is a hard one."""
_SUFFIX = re.compile("[化性度类]$")
"""Characters that English has endings for."""
_FURNITURE = re.compile(r"[-–—_|·]\s*[^，。；！？]{0,8}$")


@dataclass(frozen=True)
class Required:
    """A rendering that a Chinese sentence asks for.

    Attributes:
        pair: the sentence with its English.
        chinese: the term as the sentence has it.
        term: its entry in the glossary.
        present: whether the English has it, or says it in words as good.
        wrong: the words in its place, where the glossary rejects them; in coordinates of the
            segment.
        told: whether the glossary rejects them in any text, so that another check tells of them.
    """

    pair: Pair
    chinese: str
    term: Term
    present: bool
    wrong: TermMatch | None = None
    told: bool = False


def coverage(required: Iterable[Required]) -> Coverage:
    """The terms of a text, counted once each however often they occur."""
    names: dict[str, str] = {}
    missing: dict[str, None] = {}
    for wanted in required:
        names.setdefault(wanted.term.id, wanted.chinese)
        if not wanted.present:
            missing[wanted.term.id] = None
    return Coverage(len(names) - len(missing), len(names), tuple(names[term] for term in missing))


def required_renderings(
    pairs: Iterable[Pair],
    glossary: GlossaryMatcher,
    lexicon: Lexicon,
    matches: Callable[[Segment], Sequence[TermMatch]],
) -> Iterator[Required]:
    """Every term of the surely paired Chinese that has one English, once a pair.

    Args:
        pairs: all pairs of the text.
        glossary: the terms; the longest one owns the characters it covers.
        lexicon: tells whether the sense of a term stands there in other words.
        matches: the glossary's forms in a segment.
    """
    pairs = tuple(pairs)
    segments = {id(pair.segment): pair.segment for pair in pairs}
    right = frozenset(
        match.term.id
        for segment in segments.values()
        for match in matches(segment)
        if match.avoid is None
    )
    judge = _Judge(glossary, _English(lexicon), right)
    for pair in pairs:
        terms = _terms(pair.source, glossary) if pair.confident else {}
        if terms:
            yield from judge.judged(pair, terms, matches(pair.segment))


@dataclass(frozen=True, slots=True)
class _Judge:
    """Tells which terms are rendered.

    Attributes:
        right: ids of terms that somewhere in the text are rendered right; what stands for them
            elsewhere is the writer's choice.
    """

    glossary: GlossaryMatcher
    english: _English
    right: frozenset[str]

    def judged(
        self, pair: Pair, terms: dict[str, tuple[str, Term]], matches: Iterable[TermMatch]
    ) -> Iterator[Required]:
        """The terms of one pair; ``matches`` are the glossary's forms in its segment."""
        here = {
            match.term.id: match
            for match in matches
            if pair.span.start <= match.span.start < pair.span.end
        }
        unmet = terms.keys() - here.keys() - self.right
        # The longest come first, and the last one of a term stays.
        rejected = reversed(self.glossary.rejected(pair.text, unmet))
        wrong = {match.term.id: match for match in rejected if _binds(match)}
        for name, (chinese, term) in terms.items():
            if name in here:
                match = here[name]
                told = (
                    match.avoid is not None and term.enforcement_of(match.avoid) is not Enforce.HINT
                )
                yield Required(
                    pair, chinese, term, not told, wrong=match if told else None, told=told
                )
            elif name in wrong:
                moved = _moved(wrong[name], pair.span.start)
                yield Required(pair, chinese, term, present=False, wrong=moved)
            elif len(chinese) >= _SHORTEST and _is_set(term):
                present = name in self.right or self.english.holds(pair.text, chinese, term)
                yield Required(pair, chinese, term, present)


def _terms(chinese: str, glossary: GlossaryMatcher) -> dict[str, tuple[str, Term]]:
    """Terms of a Chinese sentence with a rendering of their own, by id, each once."""
    found: dict[str, tuple[str, Term]] = {}
    for span, term in source_terms(glossary).find(chinese):
        # The name of a site behind a dash at the end of a headline is no part of it.
        behind = _FURNITURE.match(chinese[max(0, span.start - 1) :])
        if term.preferred and not behind:
            found.setdefault(term.id, (chinese[span.start : span.end], term))
    return found


def _is_set(term: Term) -> bool:
    """Whether an editor would look for its very words.

    Idioms and what is done are rendered freely, sums and currencies are the business of other
    checks, and a hint binds nobody.
    """
    return (
        term.enforce is not Enforce.HINT
        and term.pos is not PartOfSpeech.VERB
        and term.domain != "idiom"
        and term.remove is None
        and not any(rendering[0].isdigit() for rendering in term.renderings)
        and not _is_money(term.preferred or "")
    )


@cache
def _is_money(rendering: str) -> bool:
    """Whether a rendering is the name of a currency."""
    return any(
        found.unit is not None and found.unit.dimension is Dimension.MONEY
        for found in quantities(f"1 {rendering}")
    )


def _binds(match: TermMatch) -> bool:
    """Whether rejected words are wrong wherever they stand for the Chinese."""
    term, avoid = match.term, match.avoid
    return (
        avoid is not None
        and avoid.fix != ""
        and term.remove is None
        and term.pos is not PartOfSpeech.VERB
        and term.enforcement_of(avoid) is not Enforce.HINT
    )


def _moved(match: TermMatch, by: int) -> TermMatch:
    span = Span(match.span.start + by, match.span.end + by)
    return TermMatch(span, match.term, match.avoid, match.feature)


class _English:
    """The beginnings of the words of each sentence, worked out when asked for."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._of: dict[str, frozenset[str]] = {}

    def holds(self, text: str, chinese: str, term: Term) -> bool:
        """Whether a text renders a term, in whatever order and form, or has at least its sense."""
        if any(self._has(text, rendering) for rendering in term.renderings):
            return True
        if term.enforce is Enforce.HARD:
            return False
        here = english_stems([text])
        rendered: set[int] = set()
        for span, stems in self._lexicon.words(chinese):
            if len(span) < len(chinese) and stems & here:
                rendered.update(range(span.start, span.end))
        # 智能化 of new technologies is said in one word with 智能: "intelligent".
        bound = len(_SUFFIX.sub("", chinese))
        return len(rendered) >= _SENSE * bound

    def _has(self, text: str, rendering: str) -> bool:
        wanted = self._stems(rendering)
        capitals = "".join(_CAPITAL.findall(rendering))
        words = _WORD.findall(rendering.lower())
        initials = "".join(word[0] for word in words if word not in _EMPTY).upper()
        return (
            not wanted
            or len(wanted & self._stems(text)) >= _ENOUGH * len(wanted)
            or (len(capitals) >= _ACRONYM and capitals in text)
            or any(acronym in initials for acronym in _ACRONYMS.findall(text))
            or (len(wanted) > 1 and stem(words[-1]) in self._heads(text))
            or _closed_up(rendering) in _closed_up(text)
        )

    @staticmethod
    def _heads(text: str) -> frozenset[str]:
        """Words that with an article alone stand for what the reader knows: "the pandemic"."""
        return frozenset(stem(word) for word in _DETERMINED.findall(text.lower()))

    def _stems(self, text: str) -> frozenset[str]:
        if text not in self._of:
            words = _WORD.findall(text.lower())
            self._of[text] = frozenset(stem(word) for word in words if word not in _EMPTY)
        return self._of[text]


def _closed_up(text: str) -> str:
    """Its letters and digits: "E-sports" and "esports" are the same."""
    return "".join(_WORD.findall(text.lower()))
