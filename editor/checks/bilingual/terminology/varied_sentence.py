"""One Chinese sentence under several renderings in one document."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.bilingual.completeness.passages import passages
from editor.checks.base import Example, Hit, document_check
from editor.checks.context import Context
from editor.model import Document
from editor.taxonomy import Category, Severity

_HAN = re.compile(r"[\u3400-\u9fff]")
_WORD = re.compile(r"\w+")
_LINE = 80
_SHORTEST = 8
"""Han characters; what is shorter, a remark or a label, may vary."""


@document_check(
    category=Category.INCONSISTENT_USE,
    severity=Severity.MINOR,
    priority=62,
    examples=(
        Example(
            "No batch leaves without a test.\nHe was glad.\n⟦Every lot is checked before it goes.⟧",
            source="每一批产品出厂前都要经过检测。\n他很高兴。\n每一批产品出厂前都要经过检测。",
        ),
        Example(
            "No batch leaves without a test.\nHe was glad.\nNo batch leaves without a test!",
            source="每一批产品出厂前都要经过检测。\n他很高兴。\n每一批产品出厂前都要经过检测。",
        ),
        Example("No batch leaves without a test. Every lot is checked before it goes."),
    ),
)
def varied_sentence(_: Document, context: Context) -> Iterator[Hit]:
    """A Chinese sentence or heading that comes again and is rendered in other words.

    A headline that returns above the gallery, a slogan, a safety notice: what is said twice in the
    same words is meant to be recognized. Engines translate it anew each time. Keep
    to the first rendering, or to the better one.
    """
    first: dict[str, str] = {}
    for passage in passages(context.pairs):
        if not passage.can_be_weighed or len(_HAN.findall(passage.source)) < _SHORTEST:
            continue
        known = first.setdefault(_bare(passage.source), passage.text)
        if _words(known) != _words(passage.text):
            pair = passage.pairs[0]
            yield Hit(
                pair.span.start,
                pair.span.end,
                f"The same Chinese reads “{_shown(known)}” above.",
                source_term=passage.source,
                segment=pair.segment,
            )


def _bare(chinese: str) -> str:
    return "".join(chinese.split())


def _words(english: str) -> list[str]:
    return _WORD.findall(english.lower())


def _shown(english: str) -> str:
    return english if len(english) <= _LINE else english[: _LINE - 1] + "…"
