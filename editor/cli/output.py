"""Where results go: standard output, or one file written whole."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

import click

from editor import readers
from editor.errors import UsageError
from editor.files import STDIN, are_one, write
from editor.model import Suggestion
from editor.reporters.visible import visible
from editor.review import Review, Run

EXIT_FINDINGS = 1
EXIT_TROUBLE = 2


def refuse_overwriting(output: str | None, read: Iterable[str]) -> None:
    """Stops before an output would land on what the run reads.

    Args:
        output: the file to be written, when there is one.
        read: files that are read; asked for only where there is a file to lose.

    Raises:
        UsageError: naming both.
    """
    if output is None or output == STDIN:
        return
    if Path(output).is_dir():
        raise UsageError(f"{output}: the output is a folder; name a file")
    if not Path(output).is_file():
        return
    for path in read:
        if path != STDIN and are_one(path, output):
            raise UsageError(
                f"{output}: the output would replace {path}, which is read; name another file"
            )


@dataclass(frozen=True, slots=True)
class Screen:
    """What a view for people is written for.

    Attributes:
        width: columns.
        color: whether it shows colors: a terminal that was not asked for none.
        there: whether it is a terminal at all, and no file.
    """

    width: int
    color: bool
    there: bool


def screen(output: str | None) -> Screen:
    """The terminal the output goes to, or how wide a text is where it goes elsewhere."""
    there = output is None and sys.stdout.isatty()
    width = shutil.get_terminal_size((100, 24)).columns
    return Screen(width, there and "NO_COLOR" not in os.environ, there)


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


def complain(message: str) -> None:
    """One line on standard error, whatever a file's name may hold."""
    click.echo(f"copydesk: {visible(' '.join(message.split()))}", err=True)


def tell_failures(run: Run) -> None:
    """One line on standard error for everything that could not be done."""
    for failure in run.failures:
        complain(failure.message)
    for review in run.reviews:
        for failure in review.failures:
            complain(f"{review.path}: {failure.message}")


def tell_notes(run: Run) -> None:
    """One line on standard error for everything optional that was left out."""
    for note in run.notes:
        complain(note)


def exit_code(run: Run) -> int:
    """0, 1 or 2, as the command line promises."""
    if run.failed:
        return EXIT_TROUBLE
    return EXIT_FINDINGS if run.gating else 0
