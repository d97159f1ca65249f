"""Puts edits into a text by position."""

from __future__ import annotations

from collections.abc import Iterable

from editor.model import Edit


def apply(text: str, edits: Iterable[Edit]) -> str:
    """``text`` with every edit's span replaced; the order of ``edits`` does not matter.

    An insertion may stand right before or after a replaced span.

    Raises:
        ValueError: two edits overlap, two insertions share a place, or one is outside the text.
    """
    parts: list[str] = []
    done = 0
    previous: Edit | None = None
    for edit in sorted(edits):
        if edit.span.end > len(text):
            raise ValueError(f"edit {edit.span} is outside a text of {len(text)}")
        if edit.span.start < done or (previous and edit.span == previous.span):
            raise ValueError(f"edits overlap at {edit.span}")
        parts += (text[done : edit.span.start], edit.text)
        done = edit.span.end
        previous = edit
    parts.append(text[done:])
    return "".join(parts)
