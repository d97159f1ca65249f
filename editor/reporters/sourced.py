"""What the views say of the Chinese: how much of it is there, how much was not judged by it."""

from __future__ import annotations

from editor.coverage import Coverage
from editor.model import Finding
from editor.review import Review


def facts(review: Review) -> tuple[str, ...]:
    """Short sentences for a summary; none without a source."""
    unpaired = unpaired_words(review.document.unpaired_words)
    return tuple(filter(None, (renderings(review.coverage), unpaired)))


def renderings(coverage: Coverage | None) -> str:
    """How many of the required renderings are there; empty where none is required."""
    if coverage is None or not coverage.required:
        return ""
    noun = "rendering" if coverage.required == 1 else "renderings"
    return f"{coverage.present:,} of {coverage.required:,} required {noun} present"


def chinese(finding: Finding) -> str | None:
    """The Chinese behind a finding, unless its message says it already."""
    term = finding.source_term
    return None if term and term in finding.message else term


def unpaired_words(count: int) -> str:
    """How many words the Chinese says nothing about; empty for none.

    An editor must know where the absence of findings proves nothing.
    """
    if not count:
        return ""
    nouns, verb = ("word", "was") if count == 1 else ("words", "were")
    return (
        f"{count:,} {nouns} could not be paired surely with the Chinese and {verb} not judged by it"
    )
