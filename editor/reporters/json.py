"""The machine-readable output, version 1; other programs and our own measurements read it.

Positions are code points of the decoded file, half open; lines and columns count from 1. Every
finding is there, advice (severity neutral) too.
"""

from __future__ import annotations

import json
from collections import Counter
from typing import Any, Final

from editor.fingerprints import fingerprints
from editor.model import Failure, Finding, Suggestion
from editor.offsets import LineMap
from editor.review import Review, Run, score
from editor.taxonomy import Severity

name: Final = "json"

_VERSION = 1


def render(run: Run) -> str:
    """The run as a JSON document with two-space indentation."""
    report = {
        "version": _VERSION,
        "tool": {"name": "copydesk", "version": run.version},
        "summary": _summary(run),
        "failures": [_failure(failure) for failure in run.failures],
        "files": [_file(review) for review in run.reviews],
    }
    return json.dumps(report, ensure_ascii=False, indent=2, allow_nan=False) + "\n"


def _summary(run: Run) -> dict[str, Any]:
    findings = [finding for review in run.reviews for finding in review.findings]
    words = sum(review.document.words for review in run.reviews)
    by_severity = Counter(finding.severity for finding in findings)
    by_category = Counter(finding.category.value for finding in findings)
    return {
        "files": len(run.reviews),
        "words": words,
        "findings": len(findings),
        "by_severity": {severity.label: by_severity[severity] for severity in reversed(Severity)},
        "by_category": dict(sorted(by_category.items())),
        "score": score(findings, words),
        "failures": len(run.failures) + sum(len(review.failures) for review in run.reviews),
        "verdict": _verdict(run),
    }


def _verdict(run: Run) -> str:
    """``incomplete``, ``fail`` or ``pass``: exit codes 2, 1 and 0."""
    if run.failed:
        return "incomplete"
    return "fail" if run.gating else "pass"


def _file(review: Review) -> dict[str, Any]:
    text = review.document.text
    lines = LineMap(text)
    marks = fingerprints(text, review.findings)
    return {
        "path": review.path,
        "words": review.document.words,
        "score": review.score,
        "readability": review.readability,
        "failures": [_failure(failure) for failure in review.failures],
        "findings": [
            _finding(finding, text, lines, mark)
            for finding, mark in zip(review.findings, marks, strict=True)
        ],
    }


def _failure(failure: Failure) -> dict[str, str]:
    return {"origin": failure.origin, "message": failure.message}


def _finding(finding: Finding, text: str, lines: LineMap, fingerprint: str) -> dict[str, Any]:
    line, column = lines.locate(finding.span.start)
    return {
        "rule": finding.check,
        "category": finding.category.value,
        "severity": finding.severity.label,
        "start": finding.span.start,
        "end": finding.span.end,
        "line": line,
        "column": column,
        "text": text[finding.span.start : finding.span.end],
        "message": finding.message,
        "term": finding.term,
        "citation": finding.citation,
        "confidence": round(finding.confidence, 3),
        "suggestions": [_suggestion(suggestion) for suggestion in finding.suggestions],
        "also": [other.check for other in finding.also],
        "fingerprint": fingerprint,
    }


def _suggestion(suggestion: Suggestion) -> dict[str, Any]:
    return {
        "safety": suggestion.safety.value,
        "replacement": suggestion.replacement,
        "edits": [
            {"start": edit.span.start, "end": edit.span.end, "text": edit.text}
            for edit in suggestion.edits
        ],
    }
