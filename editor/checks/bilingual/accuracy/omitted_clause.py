"""Clauses of the Chinese that the English leaves out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.bilingual.completeness.omission import Part, is_summary
from editor.checks.base import Example, Hit, Measured, document_check
from editor.checks.context import Context
from editor.model import Document
from editor.taxonomy import Category, Severity

_HAN = re.compile(r"[\u3400-\u9fff]")
_LONG = 12
"""Han characters; what is shorter and holds no figure is a detail."""
_SHOWN = 60
"""Characters of a clause that are quoted."""


@document_check(
    category=Category.OMISSION,
    severity=Severity.MAJOR,
    priority=36,
    measured=Measured(95, 86),
    examples=(
        Example(
            "The project covers 300 hectares.⟦⟧",
            source="该项目占地300公顷，员工宿舍和中央控制室已经完工。",
        ),
        Example(
            "The project covers 300 hectares⟦⟧ and will produce cement.",
            source="该项目占地300公顷，员工宿舍和中央控制室已经完工，将生产水泥。",
        ),
        Example(
            "The project covers 300 hectares; staff housing and the control room are finished.",
            source="该项目占地300公顷，员工宿舍和中央控制室已经完工。",
        ),
        Example(
            "The project covers 300 hectares, with quarters and control systems in place.",
            source="该项目占地300公顷，员工宿舍和中央控制室已经完工。",
        ),
        Example("The project covers 300 hectares.", source="据介绍，该项目占地300公顷。"),
    ),
)
def omitted_clause(document: Document, context: Context) -> Iterator[Hit]:
    """A clause of the Chinese sentence that its English leaves out.

    Chinese strings clauses together, and engines lose one on the way, mostly the last. None of the
    clause's words stands in the English, nor do words that nothing else in the Chinese accounts for
    and that might say it differently. The finding stands where the clause should be. Of a
    translation that leaves out a good part of its Chinese only the first is told.
    """
    missing = [item for item in context.missing if item.part is Part.CLAUSE]
    if is_summary(missing, document.pairs, document.gaps):
        missing = missing[:1]
    for item in missing:
        detail = len(_HAN.findall(item.source)) < _LONG and not re.search(r"\d", item.source)
        shown = item.source.rstrip("，；、。：")
        if len(shown) > _SHOWN:
            shown = shown[: _SHOWN - 1] + "…"
        yield Hit(
            item.at,
            item.at,
            f"A clause of the Chinese is missing here: “{shown}”",
            severity=Severity.MINOR if detail else None,
            source_term=item.source,
            segment=item.segment,
        )
