"""Two versions of a text for people at a terminal, and for programs."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from typing import Any

from editor.comparison import Change, Comparison
from editor.model import Finding, Span
from editor.offsets import LineMap
from editor.reporters.excerpt import one_line
from editor.reporters.terminal import View, counts, number
from editor.review import Review
from editor.taxonomy import Severity

_VERSION = 1
_LONGEST_WORDS = 160  # characters of a change shown


def render(comparison: Comparison, least: Severity, *, width: int, color: bool) -> str:
    """What was resolved, what remains, what is new, and what was changed unprompted.

    Args:
        comparison: of the two versions.
        least: findings below this severity are left out.
        width: columns of the terminal.
        color: whether to write colors.
    """
    view = View(width, color=color)
    before, after = comparison.before, comparison.after
    view.line((f"{one_line(before.path)} → {one_line(after.path)}", "bold underline"))
    for title, review, findings in (
        ("Still there", after, comparison.remaining),
        ("New", after, comparison.new),
    ):
        shown = [finding for finding in findings if finding.severity >= least]
        if shown:
            view.line()
            view.line((f"{title}: {_counted(shown)}", "bold"))
            view.findings(review, shown)
    if comparison.unprompted:
        view.line()
        title = f"Changed without a finding: {number(len(comparison.unprompted), 'place')}"
        view.line((title, "bold"))
        lines = LineMap(before.document.text)
        for change in comparison.unprompted:
            line, column = lines.locate(change.before.start)
            view.line((f"{line}:{column}  ", "dim"), *_words(change), indent=2)
    view.line()
    parts = (
        f"resolved {_counted(comparison.resolved, least)}",
        f"still there {_counted(comparison.remaining, least)}",
        f"new {_counted(comparison.new, least)}",
        f"{number(len(comparison.changes), 'change')}",
        f"{len(comparison.unprompted):,} of them where nothing was found",
    )
    view.line((" · ".join(parts), ""))
    if before.score_is_meaningful and after.score_is_meaningful:
        view.line((f"score {before.score:.1f} → {after.score:.1f}", "bold"))
    return view.text


def _counted(findings: Sequence[Finding], least: Severity = Severity.NEUTRAL) -> str:
    shown = [finding for finding in findings if finding.severity >= least]
    counted = Counter(finding.severity for finding in shown)
    ordered = {severity: counted[severity] for severity in reversed(Severity)}
    if counted[Severity.NEUTRAL]:
        return f"{len(shown):,} ({counts(ordered)}, {counted[Severity.NEUTRAL]:,} advice)"
    return f"{len(shown):,} ({counts(ordered)})" if shown else "0"


def _words(change: Change) -> tuple[tuple[str, str], ...]:
    old, new = (one_line(text.strip()) for text in (change.old, change.new))
    old, new = _short(old), _short(new)
    if not old:
        return (("+ ", "green"), (new, "green"))
    if not new:
        return (("- ", "red"), (old, "red"))
    return ((old, "red"), (" → ", "dim"), (new, "green"))


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST_WORDS else f"{text[: _LONGEST_WORDS - 1]}…"


def as_json(comparison: Comparison) -> str:
    """The comparison as a JSON document, version 1; positions are code points, half open."""
    before, after = comparison.before, comparison.after
    report = {
        "version": _VERSION,
        "before": _version_of(before),
        "after": _version_of(after),
        "resolved": [_finding(before, finding) for finding in comparison.resolved],
        "still_there": [
            _finding(after, after.findings[later]) | {"before": _span(before.findings[index].span)}
            for index, later in comparison.still.items()
        ],
        "new": [_finding(after, finding) for finding in comparison.new],
        "changes": [
            {
                "before": _span(change.before),
                "after": _span(change.after),
                "old": change.old,
                "new": change.new,
                "rules": [before.findings[index].check for index in change.findings],
            }
            for change in comparison.changes
        ],
    }
    return json.dumps(report, ensure_ascii=False, indent=2, allow_nan=False) + "\n"


def _version_of(review: Review) -> dict[str, Any]:
    return {"path": review.path, "words": review.document.words, "score": review.score}


def _span(span: Span) -> dict[str, int]:
    return {"start": span.start, "end": span.end}


def _finding(review: Review, finding: Finding) -> dict[str, Any]:
    return {
        "rule": finding.check,
        "severity": finding.severity.label,
        **_span(finding.span),
        "text": review.document.text[finding.span.start : finding.span.end],
        "message": finding.message,
    }
