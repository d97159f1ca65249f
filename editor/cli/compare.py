"""``copydesk compare``."""

from __future__ import annotations

from typing import Any

import click

from editor import files
from editor.cli.options import (
    choosing_checks,
    comparing,
    inputs,
    judging,
    originals_for,
    session_for,
    settings_for,
)
from editor.cli.output import (
    EXIT_FINDINGS,
    EXIT_TROUBLE,
    put,
    refuse_overwriting,
    screen,
    tell_failures,
)
from editor.comparison import compare as compare_reviews
from editor.errors import UsageError
from editor.reporters.comparison import as_json, render

FORMATS = ("terminal", "json", "html")


@click.command()
@click.argument("before", metavar="BEFORE")
@click.argument("after", metavar="AFTER")
@choosing_checks
@judging
@comparing
@click.option(
    "--format",
    "format_",
    type=click.Choice(FORMATS),
    help="Default terminal; html for an output that ends so.",
)
@click.option("-o", "--output", metavar="FILE", help="Write there instead of standard output.")
def compare(
    before: str,
    after: str,
    format_: str | None,
    output: str | None,
    source: str | None,
    *,
    no_source: bool,
    no_cache: bool,
    **chosen: Any,
) -> int:
    """Set an edited text against what was found in it before.

    Shows which findings are resolved, still there or new, and what was changed where nothing had
    been found. Exit code 1: findings at or above --fail-on are new.
    """
    if files.are_one(before, after):
        raise UsageError(f"{before}: the two versions are one file")
    paths = (before, after)
    settings = settings_for(paths, **chosen)
    originals = originals_for(source, (after,), settings, no_source=no_source)
    refuse_overwriting(output, inputs(paths, source, settings, originals))
    session = session_for(settings, no_cache=no_cache)
    documents = [files.read(path) for path in paths]
    original = originals(after)
    earlier, later = (session.review(document, original) for document in documents)
    comparison = compare_reviews(earlier, later)
    if format_ is None:
        format_ = "html" if output and output.endswith((".html", ".htm")) else "terminal"
    if format_ == "json":
        put(as_json(comparison), output)
    elif format_ == "html":
        from editor.reporters.html import comparison as page  # noqa: PLC0415 - jinja2 loads here

        put(page.render(comparison, settings.min_severity), output)
    else:
        view = screen(output)
        text = render(comparison, settings.min_severity, width=view.width, color=view.color)
        put(text, output)
    run = session.summed_up((earlier, later))
    tell_failures(run)
    if run.failed:
        return EXIT_TROUBLE
    least = settings.fail_on
    gating = least is not None and any(f.severity >= least for f in comparison.new)
    return EXIT_FINDINGS if gating else 0
