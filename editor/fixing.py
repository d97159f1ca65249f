"""Applies suggestions: sorted, none overlapping, again until nothing changes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from editor.model import Document, Edit, Finding, Safety
from editor.review import Review

MAX_ROUNDS = 10
"""A text that still changes after so many rounds is not fixed at all."""


class UnsettledError(Exception):
    """The fixes undo one another; nothing must be written."""


@dataclass(frozen=True, slots=True)
class Fixed:
    """What fixing came to.

    Attributes:
        document: the fixed document; the very one that came in when there was nothing to do.
        applied: findings whose suggestion was applied, round by round.
        review: what the checks still find in it.
    """

    document: Document
    applied: tuple[Finding, ...]
    review: Review


def plan(
    findings: Iterable[Finding], allowed: frozenset[Safety]
) -> tuple[tuple[Edit, ...], tuple[Finding, ...]]:
    """Edits of the first suggestion of each finding that is allowed, and the findings they mend.

    A finding any of whose edits meets an earlier one is left for the next round.
    """
    edits: list[Edit] = []
    mended: list[Finding] = []
    end = -1
    for finding in sorted(findings, key=lambda finding: finding.span):
        suggestion = finding.suggestion_within(allowed)
        if suggestion is None:
            continue
        wanted = sorted(suggestion.edits)
        if wanted[0].span.start <= end:
            continue
        edits += wanted
        end = wanted[-1].span.end
        mended.append(finding)
    return tuple(edits), tuple(mended)


def settle(
    review: Review,
    allowed: frozenset[Safety],
    apply: Callable[[Document, tuple[Edit, ...]], Document],
    check: Callable[[Document], Review],
) -> Fixed:
    """Applies allowed suggestions until a further pass would change nothing.

    Args:
        review: the document and what was found in it.
        allowed: the safeties that may be applied.
        apply: makes the document anew with the edits in it.
        check: reviews a document.

    Raises:
        UnsettledError: it still changes after MAX_ROUNDS, or comes back to an earlier text.
    """
    applied: list[Finding] = []
    seen = {review.document.text}
    for _ in range(MAX_ROUNDS):
        edits, mended = plan(review.findings, allowed)
        if not edits:
            return Fixed(review.document, tuple(applied), review)
        document = apply(review.document, edits)
        if document.text in seen:
            break
        seen.add(document.text)
        applied += mended
        review = check(document)
    raise UnsettledError(review.document.path)
