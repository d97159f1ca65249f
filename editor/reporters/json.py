"""The machine-readable output, version 1; other programs and our own measurements read it.

Positions are code points of the decoded file, half open; lines and columns count from 1. Every
finding is there, advice (severity neutral) too.
"""

from __future__ import annotations

import json
from collections import Counter
from typing import Any, Final

from editor.coverage import Coverage
from editor.model import Document, Failure, Finding, Suggestion
from editor.offsets import LineMap
from editor.review import Review, Run, Silenced, score
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
    by_severity = Counter[Severity]()
    for review in run.reviews:
        by_severity.update(review.by_severity)
    unlisted = by_severity - Counter(finding.severity for finding in findings)
    by_category = Counter(finding.category.value for finding in findings)
    return {
        "files": len(run.reviews),
        "words": words,
        "findings": by_severity.total(),
        "by_severity": {severity.label: by_severity[severity] for severity in reversed(Severity)},
        "by_category": dict(sorted(by_category.items())),
        "score": score(findings, words, unlisted),
        "failures": len(run.failures) + sum(len(review.failures) for review in run.reviews),
        "verdict": _verdict(run),
    }


def _verdict(run: Run) -> str:
    """``incomplete``, ``fail`` or ``pass``: exit codes 2, 1 and 0."""
    if run.failed:
        return "incomplete"
    return "fail" if run.gating else "pass"


def _file(review: Review) -> dict[str, Any]:
    document = review.document
    lines = LineMap(document.text, document.origins)
    return {
        "path": review.path,
        "words": document.words,
        "score": review.score,
        "readability": review.readability,
        "coverage": _coverage(review.coverage),
        "unpaired_words": document.unpaired_words,
        "failures": [_failure(failure) for failure in review.failures],
        "findings": [
            _finding(finding, document, lines, mark)
            for finding, mark in zip(review.findings, review.fingerprints, strict=True)
        ],
        "rejected": [
            _silenced(item, document, lines, mark)
            for item, mark in zip(review.silenced, review.silenced_fingerprints, strict=True)
        ],
    }


def _coverage(coverage: Coverage | None) -> dict[str, Any] | None:
    """None without a source."""
    if coverage is None:
        return None
    return {
        "present": coverage.present,
        "required": coverage.required,
        "missing": list(coverage.missing),
    }


def _silenced(item: Silenced, document: Document, lines: LineMap, mark: str) -> dict[str, Any]:
    decision = {"note": item.note, "author": item.author, "time": item.time}
    return _finding(item.finding, document, lines, mark) | {"decision": decision}


def _failure(failure: Failure) -> dict[str, str]:
    return {"origin": failure.origin, "message": failure.message}


def _finding(
    finding: Finding, document: Document, lines: LineMap, fingerprint: str
) -> dict[str, Any]:
    line, column = lines.locate(finding.span.start)
    return {
        "rule": finding.check,
        "category": finding.category.value,
        "severity": finding.severity.label,
        "start": document.in_file(finding.span.start),
        "end": document.in_file(finding.span.start) + len(finding.span),
        "line": line,
        "column": column,
        "text": document.text[finding.span.start : finding.span.end],
        "message": finding.message,
        "term": finding.term,
        "citation": finding.citation,
        "confidence": round(finding.confidence, 3),
        "suggestions": [_suggestion(s, document) for s in finding.suggestions],
        "also": [other.check for other in finding.also],
        "fingerprint": fingerprint,
    }


def _suggestion(suggestion: Suggestion, document: Document) -> dict[str, Any]:
    return {
        "safety": suggestion.safety.value,
        "replacement": suggestion.replacement,
        "edits": [
            {"start": start, "end": start + len(edit.span), "text": edit.text}
            for edit in suggestion.edits
            for start in (document.in_file(edit.span.start),)
        ],
    }
