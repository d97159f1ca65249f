"""Chinese words left in the English."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from editor.checks.base import Example, Fix, Hit, Measured, segment_check
from editor.checks.context import Context
from editor.glossary.inflection import Feature
from editor.glossary.matcher import TermMatch
from editor.glossary.rewording import Rewriter
from editor.glossary.term import Term
from editor.model import Safety, Segment, Span
from editor.taxonomy import Category, Severity

_HAN = r"\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f〇々"
_LOWEST = "\u3005"
"""No character of ``_HAN`` comes before it."""
_LINE = 40
"""Characters of Chinese that a message quotes."""
_GLOSS_BEFORE = re.compile(r"[\w\"”’)]\s?[(（\[][^()（）\[\]]{0,40}$")
_GLOSS_AFTER = re.compile(r"^[^()（）\[\]]{0,40}[)）\]]")


@segment_check(
    category=Category.UNTRANSLATED,
    severity=Severity.MAJOR,
    priority=20,
    measured=Measured(6, 6),
    examples=(
        Example("The ⟦双碳⟧ plan began.", fix='The "dual carbon" goals plan began.'),
        Example("He praised ⟦这种力量⟧ in May."),
        Example(
            "⟦厂房于五月建成，总投资两亿元，可容纳五百名工人同时作业，年底还将扩建一条新的生产线和一座仓库。⟧"
        ),
        Example("The Two Sessions (两会) opened in March."),
        Example("The paper calls this renshan renhai (人山人海, a sea of people)."),
    ),
)
def untranslated(segment: Segment, context: Context) -> Iterator[Hit]:
    """Chinese characters left untranslated.

    A reader of English cannot read them, and they tell that nobody looked. Chinese given in
    brackets after the English is a gloss and stays.
    """
    if segment.text.isascii() or max(segment.text) < _LOWEST:
        return
    for match in _run().finditer(segment.text):
        start, end = match.span()
        if _GLOSS_BEFORE.search(segment.text, max(0, start - 60), start) and _GLOSS_AFTER.match(
            segment.text[end : end + 60]
        ):
            continue
        term = context.resources.glossary.by_source.get(match[0])
        fixes = _fixes(segment, Span(start, end), term, context) if term else ()
        yield Hit(
            start,
            end,
            f"“{_shown(match[0])}” is left in Chinese: translate it.",
            fixes,
            term=term.id if term else None,
            source_term=match[0],
            citation=term.citation if term else None,
        )


def _shown(chinese: str) -> str:
    """What is quoted of it: of a sentence copied from the source only the beginning."""
    return chinese if len(chinese) <= _LINE else chinese[: _LINE - 1] + "…"


@cache
def _run() -> re.Pattern[str]:
    """Chinese with the marks in it; its long ranges take milliseconds to compile."""
    return re.compile(rf"[{_HAN}](?:[{_HAN}0-9，。、；：！？（）《》“”·—…％\s]*[{_HAN}])?[。！？]?")


def _fixes(segment: Segment, span: Span, term: Term, context: Context) -> tuple[Fix, ...]:
    """The term's English, fitted into its place."""
    if term.preferred is None:
        return ()
    compiled = context.resources.glossary.compiled
    rewriter = Rewriter(compiled, segment.text, context.sentences(segment), segment.is_contiguous)
    reworded = rewriter.reword(TermMatch(span, term, None, Feature.NONE), term.preferred)
    if reworded is None:
        return ()
    return (Fix(reworded.text, Safety.UNSAFE, reworded.span.start, reworded.span.end),)
