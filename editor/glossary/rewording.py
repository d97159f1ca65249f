"""What a match becomes: article, number, verb form, capitals and quotes fitted to its place."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from editor.articles import indefinite_article
from editor.glossary.compile import CompiledGlossary
from editor.glossary.inflection import Feature
from editor.glossary.matcher import TermMatch
from editor.glossary.term import Case, Removal
from editor.model import Span

_ARTICLE = re.compile(r"(?:the|an?)\s+", re.IGNORECASE)
_ARTICLE_BEFORE = re.compile(r"\b(the|an?)\s+[\"“‘']?$", re.IGNORECASE)
_ARTICLE_AND_ADJECTIVE_BEFORE = re.compile(
    r"\bthe\s+(?:important|great|new|full|whole|major|core|basic|so-called)\s+[\"“‘']?$",
    re.IGNORECASE,
)
_DETERMINER_BEFORE = re.compile(
    r"(?:\b(?:this|that|these|those|its|their|his|her|our|your|my|whose|each|every|any|some|no)"
    r"|['’]s|s['’])\s+[\"“‘']?$",
    re.IGNORECASE,
)
_AUXILIARY_BEFORE = re.compile(
    r"\b(?:has|have|had|having|be|been|being|is|are|was|were|get|gets|got)"
    r"(?:\s+(?:not|also|already|been|being|fully|now|n't))*\s+$",
    re.IGNORECASE,
)
_PREPOSITION_BEFORE = re.compile(
    r"\b(?:of|for|in|on|to|with|from|by|at|and|under|about)\s+(?:(?:the|an?|its|their)\s+)?[\"“‘']?$"
)
_NUMBERED_VERB = re.compile(r"(\s+)(is|are|was|were|has|have|does|do)\b")
_TO_PLURAL = {"is": "are", "was": "were", "has": "have", "does": "do"}
_TO_SINGULAR = {plural: singular for singular, plural in _TO_PLURAL.items()}
_OPENING = "\"“‘'「『«"
_CLOSING = "\"”’'」』»"
_INNER_QUOTES = str.maketrans('"“”', "'‘’")
_DOUBLE_QUOTES = frozenset('"“”「」『』«»')
_SMALL_WORDS = frozenset("a an and as at but by for from in nor of on or the to up with".split())
_LEAD = re.compile(r"[\s\W_]*")
_GAP = re.compile(r"[ \t]*[,:]?[ \t]*")
_PLAIN_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Rewording:
    """Replace this span of the searched text with that text."""

    span: Span
    text: str


class Rewriter:
    """Fits renderings into one text.

    Args:
        compiled: the glossary the matches are of.
        text: the text they were found in.
        sentences: its sentences.
        plain: whether a range of the text is free of markup; only such may be rewritten.
    """

    def __init__(
        self,
        compiled: CompiledGlossary,
        text: str,
        sentences: Sequence[Span],
        plain: Callable[[int, int], bool] = lambda _start, _end: True,
    ) -> None:
        self._plain = plain
        self._compiled = compiled
        self._text = text
        self._starts = {
            start
            for sentence in sentences
            if (start := self._first_letter(sentence.start)) is not None
        }
        self._curly = "“" in text and '"' not in text
        marks = "[“”]" if self._curly else '"'
        self._quotes = [found.start() for found in re.finditer(marks, text)]

    def reword(self, match: TermMatch, rendering: str) -> Rewording | None:
        """The match replaced by a rendering of its term; None where the quotes would not pair."""
        base = rendering
        rendering = self._compiled.render(base, self._feature(match))
        # Two pairs of quotes would be one too many, and a gloss does not stand in scare quotes.
        span = self._paired(match.span, wide='"' in rendering or "(" in rendering)
        if span is None:
            return None
        now = self._compiled.feature_of(rendering, base)
        verb, agreeing = self._agreement(match, span, now)
        span, rendering = self._fit_article(span, rendering)
        rendering = self._fit_capitals(span, rendering, match.term.case)
        if self._curly:
            rendering = _curl(rendering)
        if self._is_quoted(span.start):
            rendering = rendering.translate(_INNER_QUOTES)
        span = Span(span.start, span.end + len(verb))
        reworded = Rewording(span, rendering + agreeing)
        return self._fit_article_before(reworded, plural=now is Feature.PLURAL)

    def whole(self, span: Span) -> Span:
        """The span grown over the other mark of a pair that it holds one of."""
        return self._paired(span, wide=False) or span

    def _is_quoted(self, position: int) -> bool:
        """Whether a quotation is open there; one in it takes single marks (Chicago 13.30)."""
        before = bisect_left(self._quotes, position)
        if self._curly:
            return before > 0 and self._text[self._quotes[before - 1]] == "“"
        return before % 2 == 1

    def remove(self, match: TermMatch) -> Rewording:
        """The match deleted, with what would be left dangling."""
        if match.term.remove is Removal.LINE:
            start = self._text.rfind("\n", 0, match.span.start) + 1
            end = self._text.find("\n", match.span.end)
            return Rewording(Span(start, len(self._text) if end < 0 else end), "")
        start, end = match.span.start, match.span.end
        if self._first_letter(start) in self._starts:
            gap = _GAP.match(self._text, end)
            end = gap.end() if gap else end
            word = _PLAIN_WORD.match(self._text, end)
            first = word[0] if word else ""
            return Rewording(Span(start, end + len(first)), first[:1].upper() + first[1:])
        while start and self._text[start - 1] in " \t":
            start -= 1
        return Rewording(Span(start, end), "")

    def _feature(self, match: TermMatch) -> Feature:
        if match.feature is Feature.PAST and _AUXILIARY_BEFORE.search(
            self._text, max(0, match.span.start - 60), match.span.start
        ):
            return Feature.PARTICIPLE
        return match.feature

    def _agreement(self, match: TermMatch, span: Span, now: Feature) -> tuple[str, str]:
        """The verb that follows, and that verb in the number of the new subject."""
        if {match.feature, now} != {Feature.SINGULAR, Feature.PLURAL}:
            return "", ""
        if _PREPOSITION_BEFORE.search(self._text, max(0, span.start - 40), span.start):
            return "", ""  # "the growth of … is": another word is the subject
        verb = _NUMBERED_VERB.match(self._text, span.end)
        if verb is None or not self._plain(span.start, verb.end()):
            return "", ""
        forms = _TO_PLURAL if now is Feature.PLURAL else _TO_SINGULAR
        other = forms.get(verb[2])
        return (verb[0], verb[1] + other) if other else ("", "")

    def _paired(self, span: Span, *, wide: bool) -> Span | None:
        """The span grown to whole pairs of quotation marks, and over a pair around all of it."""
        text, start, end = self._text, span.start, span.end
        inner = sum(character in _DOUBLE_QUOTES for character in text[start:end])
        before, after = text[start - 1 : start], text[end : end + 1]
        if inner % 2:
            if after in _DOUBLE_QUOTES:
                return Span(start, end + 1)
            if before in _DOUBLE_QUOTES:
                return Span(start - 1, end)
            return None
        if wide and before and after and before in _OPENING and after in _CLOSING:
            return Span(start - 1, end + 1)
        return span

    def _fit_article(self, span: Span, rendering: str) -> tuple[Span, str]:
        article = _ARTICLE.match(rendering)
        if article is None or _ARTICLE.match(self._text, span.start):
            return span, rendering
        window = self._text[max(0, span.start - 40) : span.start]
        before = _ARTICLE_BEFORE.search(window)
        if before:
            if before[1].lower() == article[0].strip().lower():
                return span, rendering[article.end() :]
            opened = window[before.end(1) :].strip()
            start = span.start - len(window) + before.start()
            if opened or not self._plain(start, span.end):
                return span, rendering[article.end() :]
            return Span(start, span.end), rendering
        if _DETERMINER_BEFORE.search(window) or _ARTICLE_AND_ADJECTIVE_BEFORE.search(window):
            return span, rendering[article.end() :]
        return span, rendering

    def _fit_article_before(self, reworded: Rewording, *, plural: bool) -> Rewording:
        """Repairs an a or an that stands right before the new words; a plural takes none."""
        start = reworded.span.start
        window = self._text[max(0, start - 8) : start]
        before = _ARTICLE_BEFORE.search(window)
        if before is None or before[1].lower() == "the" or not reworded.text:
            return reworded
        wider = Span(start - len(window) + before.start(), reworded.span.end)
        if not self._plain(wider.start, wider.end):
            return reworded
        between = window[before.end(1) :]
        raised = before[1][0].isupper()
        if plural:
            opening = between.lstrip()
            text = reworded.text
            return Rewording(wider, opening + (_capital(text) if raised else text))
        article: str = indefinite_article(reworded.text.lstrip(_OPENING))
        if article == before[1].lower():
            return reworded
        article = article.capitalize() if raised else article
        return Rewording(wider, article + between + reworded.text)

    def _fit_capitals(self, span: Span, rendering: str, case: Case) -> str:
        old = self._text[span.start : span.end]
        words = _PLAIN_WORD.findall(old)
        if len(words) > 1 and all(word.isupper() for word in words) and case is not Case.EXACT:
            return rendering.upper()
        if case is Case.SMART and len(words) > 1 and _is_title(words):
            return _title(rendering)
        first = self._first_letter(span.start)
        if first in self._starts and not self._text[first].islower():
            return _capital(rendering)
        return rendering

    def _first_letter(self, position: int) -> int | None:
        match = _LEAD.match(self._text, position)
        at = match.end() if match else position
        return at if at < len(self._text) else None


def _is_title(words: Sequence[str]) -> bool:
    long = [word for word in words if word.lower() not in _SMALL_WORDS]
    return len(long) > 1 and all(word[0].isupper() for word in long)


def _title(rendering: str) -> str:
    """Title case: every word but the small ones, the first always."""

    def raise_word(match: re.Match[str]) -> str:
        word = match[0]
        if word in _SMALL_WORDS and match.start():
            return word
        return word[0].upper() + word[1:]

    return re.sub(r"[^\W\d_]+(?:['’][^\W\d_]+)*", raise_word, rendering)


def _capital(rendering: str) -> str:
    lead = _LEAD.match(rendering)
    at = lead.end() if lead else 0
    return rendering[:at] + rendering[at : at + 1].upper() + rendering[at + 1 :]


def _curl(rendering: str) -> str:
    curled = re.sub(r'(^|[\s(])"', r"\1“", rendering).replace('"', "”")
    return curled.replace("'", "’")
