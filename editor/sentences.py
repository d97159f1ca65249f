"""Sentence boundaries inside a segment (sentencex, which knows "Co., Ltd." and "No. 3")."""

from __future__ import annotations

import re

from sentencex import get_sentence_boundaries

from editor.model import Span

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
"""No UTF-8 can hold one, so the segmenter must not see it."""


def sentence_spans(text: str) -> tuple[Span, ...]:
    """Spans of the sentences of ``text``, outer white space left out; blank ones are dropped."""
    spans = []
    for boundary in get_sentence_boundaries("en", _LONE_SURROGATE.sub("?", text)):
        start, end = boundary["start_index"], boundary["end_index"]
        raw = text[start:end]
        body = raw.strip()
        if body:
            start += len(raw) - len(raw.lstrip())
            spans.append(Span(start, start + len(body)))
    return tuple(spans)
