"""Two Chinese sentences under one English."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from editor.bilingual.completeness.passages import passages
from editor.checks.base import Example, Hit, document_check
from editor.checks.context import Context
from editor.model import Document
from editor.taxonomy import Category, Severity

_HAN = re.compile(r"[\u3400-\u9fff]")
_WORD = re.compile(r"\w+")
_SHORTEST = 8
"""Han characters; what is shorter, a label or a byline, may well read the same."""
_FEWEST_WORDS = 5
_OTHER = 0.5
"""Two Chinese sentences with fewer characters in common do not say the same."""
_LINE = 40


@document_check(
    category=Category.MISTRANSLATION,
    severity=Severity.MAJOR,
    priority=44,
    examples=(
        Example(
            "No batch leaves the plant without a test.\nHe was glad.\n"
            "⟦No batch leaves the plant without a test.⟧",
            source="每一批产品出厂前都要经过检测。\n他很高兴。\n园区将新建三条公路和一座桥梁。",
        ),
        Example(
            "No batch leaves the plant without a test.\nHe was glad.\n"
            "No batch leaves the plant without a test.",
            source="每一批产品出厂前都要经过检测。\n他很高兴。\n产品每一批出厂之前都须经检测。",
        ),
        Example(
            "No batch leaves the plant without a test.\nHe was glad.\n"
            "No batch leaves the plant without a test.",
            source="每一批产品出厂前都要经过检测。\n他很高兴。\n每一批产品出厂前都要经过检测。",
        ),
        Example("No batch leaves it without a test. No batch leaves it without a test."),
    ),
)
def one_english(_: Document, context: Context) -> Iterator[Hit]:
    """The same English for two Chinese sentences that say different things.

    A sentence was pasted twice, or a translation memory filled the wrong one in; the second
    Chinese sentence is then nowhere in the English. Sentences that differ by a few characters
    may well come out alike.
    """
    first: dict[tuple[str, ...], str] = {}
    for passage in passages(context.pairs):
        words = tuple(_WORD.findall(passage.text.lower()))
        chinese = Counter(_HAN.findall(passage.source))
        enough = chinese.total() >= _SHORTEST and len(words) >= _FEWEST_WORDS
        if not (passage.can_be_weighed and enough):
            continue
        known = first.setdefault(words, passage.source)
        before = Counter(_HAN.findall(known))
        if 2 * (before & chinese).total() < _OTHER * (before + chinese).total():
            pair = passage.pairs[0]
            yield Hit(
                pair.span.start,
                pair.span.end,
                f"The same English renders “{_shown(known)}” above; here the Chinese is"
                f" “{_shown(passage.source)}”: translate it.",
                source_term=passage.source,
                segment=pair.segment,
            )


def _shown(chinese: str) -> str:
    return chinese if len(chinese) <= _LINE else chinese[: _LINE - 1] + "…"
