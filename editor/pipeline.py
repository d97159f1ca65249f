"""Runs checks over a document; a check that breaks becomes a failure and the others go on."""

from __future__ import annotations

from collections.abc import Iterable

from editor.checks.base import Check
from editor.checks.context import Context, Resources
from editor.errors import EngineError
from editor.filters import arrange, doubt
from editor.model import Document, Failure, Finding
from editor.review import Review


def run(
    document: Document,
    checks: Iterable[Check],
    resources: Resources,
    *,
    min_confidence: float = 0.0,
) -> Review:
    """Reviews one document.

    Args:
        document: what to check.
        checks: what to check it with.
        resources: what the checks consult.
        min_confidence: findings less sure than that are advice.

    Returns:
        findings in text order with overlaps resolved, and a failure for every check or engine
        that did not do its work.
    """
    context = Context(document, resources)
    checks = tuple(checks)
    findings: list[Finding] = []
    failures: list[Failure] = []
    for check in checks:
        try:
            findings += check.run(context)
        except EngineError as error:
            # Several checks ask one engine; that it did not answer is told once.
            if str(error) not in {failure.message for failure in failures}:
                failures.append(Failure(check.id, str(error)))
        except Exception as error:  # noqa: BLE001 - one broken check must not silence the others
            reason = f"{type(error).__name__}: {error}"
            failures.append(Failure(check.id, f"the check broke ({reason}); its part is missing"))
    priorities = {check.id: check.priority for check in checks}
    if not document.pairs:
        sure = doubt(findings, min_confidence)
        return Review(document, arrange(sure, priorities), tuple(failures))
    from editor.bilingual.traditional import as_written  # noqa: PLC0415 - the same
    from editor.bilingual.wording.required import coverage  # noqa: PLC0415 - only runs with a source

    sure = doubt(as_written(findings, document), min_confidence)
    covered = coverage(context.required)
    return Review(document, arrange(sure, priorities), tuple(failures), coverage=covered)
