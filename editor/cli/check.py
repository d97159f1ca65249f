"""``copydesk check``."""

from __future__ import annotations

from typing import Any

import click

from editor.cli.options import (
    checking,
    comparing,
    inputs,
    judging,
    originals_for,
    session_for,
    settings_for,
)
from editor.cli.output import (
    Screen,
    exit_code,
    for_other_tools,
    put,
    refuse_overwriting,
    screen,
    tell_failures,
    tell_notes,
)
from editor.cli.progress import progress
from editor.review import Run
from editor.taxonomy import Severity

FORMATS = ("terminal", "json")


@click.command()
@checking
@judging
@comparing
@click.option("--format", "format_", type=click.Choice(FORMATS), default="terminal")
@click.option("-o", "--output", metavar="FILE", help="Write there instead of standard output.")
def check(
    paths: tuple[str, ...],
    format_: str,
    output: str | None,
    source: str | None,
    *,
    no_source: bool,
    no_cache: bool,
    **chosen: Any,
) -> int:
    """Find what machine translation left in the English.

    PATH is a file, a folder, or - for standard input.
    """
    settings = settings_for(paths, **chosen)
    originals = originals_for(source, paths, settings, no_source=no_source)
    refuse_overwriting(output, inputs(paths, source, settings, originals))
    advice = format_ == "json" or settings.min_severity is Severity.NEUTRAL
    session = session_for(settings, no_cache=no_cache, advice=advice)
    listed = Severity.NEUTRAL if format_ == "json" else settings.min_severity
    with progress(paths) as tell:
        if format_ == "json":
            from editor.engines.readability import with_scores  # noqa: PLC0415 - loads slowly

            run = session.check(
                paths,
                originals=originals,
                progress=tell,
                listed=listed,
                extend=lambda review: for_other_tools(with_scores(review)),
            )
        else:
            run = session.check(paths, originals=originals, progress=tell, listed=listed)
    view = screen(output)
    put(_render(run, format_, view), output)
    if not (view.there and format_ == "terminal"):  # there the view itself shows them
        tell_failures(run)
    tell_notes(run)
    return exit_code(run)


def _render(run: Run, format_: str, view: Screen) -> str:
    if format_ == "json":
        from editor.reporters import json  # noqa: PLC0415 - only the chosen format loads

        return json.render(run)
    from editor.reporters import terminal  # noqa: PLC0415 - only the chosen format loads

    return terminal.render(run, width=view.width, color=view.color)
