"""``copydesk report``."""

from __future__ import annotations

from typing import Any

import click

from editor.cli.options import (
    checking,
    comparing,
    judging,
    originals_for,
    session_for,
    settings_for,
)
from editor.cli.output import exit_code, put, refuse_overwriting, tell_failures, tell_notes
from editor.cli.progress import progress
from editor.files import STDIN


@click.command()
@checking
@judging
@comparing
@click.option(
    "-o", "--output", metavar="FILE", default="report.html", help="The page (default report.html)."
)
def report(
    paths: tuple[str, ...],
    output: str,
    source: str | None,
    *,
    no_source: bool,
    no_cache: bool,
    **chosen: Any,
) -> int:
    """Write the review page: one HTML file that needs nothing else.

    PATH is a file, a folder, or - for standard input.
    """
    from editor.reporters import html  # noqa: PLC0415 - jinja2 loads only here

    refuse_overwriting(output, (*paths, source) if source else paths)
    settings = settings_for(paths, **chosen)
    originals = originals_for(source, paths, settings, no_source=no_source)
    session = session_for(settings, no_cache=no_cache)

    with progress(paths) as tell:
        run = session.check(paths, originals=originals, progress=tell, extend=session.for_page)
    put(html.render(run), output)
    tell_failures(run)
    tell_notes(run)
    if output != STDIN:
        click.echo(f"The report is in {output}", err=True)
    return exit_code(run)
