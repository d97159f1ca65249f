"""Results as JSON, for other programs."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from tests.benchmarks.measuring.results import Result, SampleResult, TextsResult, per_1000
from tests.benchmarks.measuring.scoring import Score, Share


def as_json(results: Sequence[Result]) -> str:
    """One object a tool."""
    tools = [_result(result) for result in results]
    return json.dumps({"version": 1, "tools": tools}, ensure_ascii=False, indent=2)


def _result(result: Result) -> dict[str, Any]:
    return {
        "tool": result.tool,
        "score": _score(result.score),
        "edited_per_1000": round(result.edited_per_1000, 3),
        "traps_flagged": result.trapped,
        "safe_fixes": _share(result.safe),
        "samples": [_sample(sample) for sample in result.samples],
        "texts": [_texts(texts) for texts in result.texts],
    }


def _sample(sample: SampleResult) -> dict[str, Any]:
    return {
        "name": sample.name,
        "score": _score(sample.score),
        "edited": [{"rule": r.rule, "message": r.message} for r in sample.edited],
        "edited_words": sample.edited_words,
        "traps_flagged": [{"rule": r.rule, "message": r.message} for r in sample.trapped],
        "safe_fixes_to_read": [
            {
                "rule": fix.fix.remark.rule,
                "text": fix.words,
                "edits": [edit.text for edit in fix.fix.edits],
            }
            for fix in sample.safe
            if not fix.agrees
        ],
    }


def _score(score: Score) -> dict[str, Any]:
    return {
        "recall": _share(score.recall),
        "fixes": _share(score.fixes),
        "precision": _share(score.precision),
        "chance": round(score.chance, 4),
        "recall_by_severity": _recalls(score.by_problem(lambda p: p.severity.label)),
        "recall_by_category": _recalls(score.by_problem(lambda p: p.category)),
        "precision_by_severity": _precisions(score.by_remark(lambda r: r.severity.label)),
        "precision_by_category": _precisions(score.by_remark(lambda r: r.category)),
        "precision_by_check": _precisions(score.by_remark(lambda r: r.rule)),
        "wrong": [
            {
                "rule": judged.remark.rule,
                "start": judged.remark.span.start,
                "end": judged.remark.span.end,
                "text": judged.words,
                "message": judged.remark.message,
            }
            for judged in score.remarks
            if not judged.right
        ],
    }


def _recalls(scores: dict[str, Score]) -> dict[str, Any]:
    return {
        kind: {**_share(score.recall), "fixes": _share(score.fixes)}
        for kind, score in scores.items()
    }


def _precisions(scores: dict[str, Score]) -> dict[str, Any]:
    return {
        kind: {**_share(score.precision), "chance": round(score.chance, 4)}
        for kind, score in scores.items()
    }


def _texts(texts: TextsResult) -> dict[str, Any]:
    return {
        "name": texts.name,
        "words": texts.words,
        "per_1000": {
            rule: round(per_1000(count, texts.words), 3)
            for rule, count in texts.rules.most_common()
        },
    }


def _share(share: Share) -> dict[str, Any]:
    return {"part": share.part, "whole": share.whole, "share": round(share.value, 4)}
