"""Findings in, findings out: order, duplicates, overlaps, severity."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from editor.model import Finding, Safety
from editor.taxonomy import Severity


def doubt(findings: Iterable[Finding], min_confidence: float) -> tuple[Finding, ...]:
    """Findings less sure than that become advice, and so does what they suggest."""
    return tuple(
        _as_advice(finding) if finding.confidence < min_confidence else finding
        for finding in findings
    )


def _as_advice(finding: Finding) -> Finding:
    suggestions = tuple(
        replace(suggestion, safety=Safety.ADVICE) for suggestion in finding.suggestions
    )
    return replace(finding, severity=Severity.NEUTRAL, suggestions=suggestions)


_STRETCH = 256
"""Code points; findings are compared with those in the same stretches of text only."""


def arrange(findings: Iterable[Finding], priorities: Mapping[str, int]) -> tuple[Finding, ...]:
    """Text order, each once, and one finding for words that several checks flag.

    Where two findings meet, advice gives way to what is more than advice, then the check with the
    lower priority number stays, then the more severe, then the longer. The loser is kept on the
    winner as ``also``. A finding about a whole sentence does not compete with one inside it, unless
    its fix is to delete all of its words: then nothing inside needs a decision of its own.
    """
    ranked = sorted(
        dict.fromkeys(findings),
        key=lambda f: (
            f.severity is Severity.NEUTRAL,
            priorities.get(f.check, 50),
            -f.severity,
            -len(f.span),
            f.span,
        ),
    )
    kept: list[Finding] = []
    stretches: dict[int, list[int]] = defaultdict(list)
    for finding in ranked:
        covered = range(finding.span.start // _STRETCH, finding.span.end // _STRETCH + 1)
        near = {index: None for stretch in covered for index in stretches[stretch]}
        at = next((index for index in near if _compete(kept[index], finding)), None)
        if at is not None:
            kept[at] = replace(kept[at], also=(*kept[at].also, finding))
            continue
        for stretch in covered:
            stretches[stretch].append(len(kept))
        kept.append(finding)
    return tuple(sorted(kept, key=lambda f: (f.span, f.check)))


def _compete(one: Finding, other: Finding) -> bool:
    """Whether the first, which ranks higher, leaves nothing to decide about the second."""
    if not one.span.meets(other.span):
        return False
    if not len(one.span) or not len(other.span):
        # What is missing at a place is one matter, what is wrong with the words beside another.
        return False
    if one.span.start <= other.span.start and other.span.end <= one.span.end and _deletes(one):
        return True
    longer, shorter = sorted((len(one.span), len(other.span)), reverse=True)
    return longer <= 3 * max(shorter, 20)


def _deletes(finding: Finding) -> bool:
    """Whether its best applicable fix deletes every word it flags."""
    best = next((s for s in finding.suggestions if s.edits), None)
    return best is not None and any(
        not edit.text
        and edit.span.start <= finding.span.start
        and finding.span.end <= edit.span.end
        for edit in best.edits
    )


def at_least(findings: Iterable[Finding], severity: Severity) -> tuple[Finding, ...]:
    """Findings of that severity or above, order kept."""
    return tuple(finding for finding in findings if finding.severity >= severity)
