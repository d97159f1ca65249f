"""Where results go: standard output, or one file written whole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import click

from editor import readers
from editor.errors import UsageError
from editor.files import STDIN, write
from editor.model import Suggestion
from editor.review import Review, Run

EXIT_FINDINGS = 1
EXIT_TROUBLE = 2


def refuse_overwriting(output: str | None, paths: Sequence[str]) -> None:
    """Stops before an output would land on an input.

    Raises:
        UsageError: naming both.
    """
    if output is None or output == STDIN:
        return
    target = Path(output)
    if target.is_dir():
        raise UsageError(f"{output}: the output is a folder; name a file")
    for path in paths:
        if path != STDIN and Path(path).resolve() == target.resolve():
            raise UsageError(f"{output}: the output would replace the file being checked")


def put(text: str, output: str | None) -> None:
    """The payload, on standard output or into a file.

    Raises:
        WriteError: the file could not be written; nothing was changed.
    """
    if output is None or output == STDIN:
        click.echo(text, nl=not text.endswith("\n"))
    else:
        data = text if text.endswith("\n") else text + "\n"
        write(output, data.encode("utf-8", "backslashreplace"))


def for_other_tools(review: Review) -> Review:
    """The review with its edits as the file must hold them, escaped where its format asks."""
    document = review.document
    if document.media_type == "text/plain":
        return review

    def written(suggestion: Suggestion) -> Suggestion:
        return replace(suggestion, edits=readers.written(document, suggestion.edits))

    return replace(
        review,
        findings=tuple(
            replace(finding, suggestions=tuple(map(written, finding.suggestions)))
            for finding in review.findings
        ),
    )


def tell_failures(run: Run) -> None:
    """One line on standard error for everything that could not be done."""
    for failure in run.failures:
        click.echo(f"copydesk: {failure.message}", err=True)
    for review in run.reviews:
        for failure in review.failures:
            click.echo(f"copydesk: {review.path}: {failure.message}", err=True)


def tell_notes(run: Run) -> None:
    """One line on standard error for everything optional that was left out."""
    for note in run.notes:
        click.echo(f"copydesk: {note}", err=True)


def exit_code(run: Run) -> int:
    """0, 1 or 2, as the command line promises."""
    if run.failed:
        return EXIT_TROUBLE
    return EXIT_FINDINGS if run.gating else 0
