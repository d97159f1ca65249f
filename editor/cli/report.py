"""``copydesk report``."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import UTC, datetime
from itertools import chain
from typing import Any

import click

from editor import files, readers
from editor.cli.options import (
    checking,
    comparing,
    inputs,
    judging,
    originals_for,
    session_for,
    settings_for,
)
from editor.cli.output import exit_code, put, refuse_overwriting, tell_failures, tell_notes
from editor.cli.progress import progress
from editor.earlier import read_scores
from editor.errors import ReadError, UsageError
from editor.files import STDIN
from editor.review import Run

FORMATS = ("html", "md", "docx")


@click.command()
@checking
@judging
@comparing
@click.option(
    "--format",
    "format_",
    type=click.Choice(FORMATS),
    default="html",
    help="A page; Markdown for a pull request's comment; or one file as a Word document with "
    "tracked changes and comments.",
)
@click.option(
    "--since",
    metavar="FILE",
    help="JSON of an earlier check of the same files: the page shows how the scores moved.",
)
@click.option("-o", "--output", metavar="FILE", help="Write there (default report.FORMAT).")
def report(
    paths: tuple[str, ...],
    format_: str,
    output: str | None,
    source: str | None,
    since: str | None,
    *,
    no_source: bool,
    no_cache: bool,
    **chosen: Any,
) -> int:
    """Write the review page: one HTML file that needs nothing else; or Markdown, or Word.

    PATH is a file, a folder, or - for standard input.
    """
    output = output or f"report.{format_}"
    if format_ == "docx":
        _refuse_several(paths)
    settings = settings_for(paths, **chosen)
    earlier = read_scores(since) if since else {}
    originals = originals_for(source, paths, settings, no_source=no_source)
    read = chain(inputs(paths, source, settings, originals), [since] if since else [])
    refuse_overwriting(output, read)
    session = session_for(settings, no_cache=no_cache)

    with progress(paths) as tell:
        if format_ == "html":
            from editor.reporters import html  # noqa: PLC0415 - only the chosen format loads

            run = session.check(paths, originals=originals, progress=tell, extend=session.for_page)
            page = html.render(replace(run, earlier=earlier), written=readers.written)
            put(page, output)
        elif format_ == "md":
            from editor.reporters import markdown  # noqa: PLC0415 - the same

            run = session.check(paths, originals=originals, progress=tell)
            put(markdown.render(run), output)
        else:
            run = session.check(paths, originals=originals, progress=tell)
            _put_docx(run, output)
    tell_failures(run)
    tell_notes(run)
    if output != STDIN and (run.reviews or format_ != "docx"):
        click.echo(f"The report is in {output}", err=True)
    return exit_code(run)


def _refuse_several(paths: tuple[str, ...]) -> None:
    """Stops before the work where there is more than one document.

    Raises:
        UsageError: naming how many.
    """
    found = [path for path in files.walk(paths) if not isinstance(path, ReadError)]
    if len(found) > 1:
        raise UsageError(f"--format docx takes one file, not {len(found)}; name one")


def _put_docx(run: Run, output: str) -> None:
    """The Word document of the one review; nothing where the file could not be read."""
    from editor.reporters import docx  # noqa: PLC0415 - only the chosen format loads

    if len(run.reviews) != 1:
        return
    data = docx.render(run, date=datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"))
    if output == STDIN:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    else:
        files.write(output, data)
