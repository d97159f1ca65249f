"""``copydesk entities``."""

from __future__ import annotations

from dataclasses import replace

import click

from editor.cli.options import comparing, inputs, originals_for, session_for, settings_for
from editor.cli.output import EXIT_TROUBLE, put, refuse_overwriting, screen, tell_failures
from editor.cli.progress import progress
from editor.model import Failure
from editor.review import Review

FORMATS = ("terminal", "json", "csv")
_CHEAP = "terminology/person-spelling"
_NO_SOURCE = "no Chinese original of it was found; name it with --source"


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH…")
@click.option(
    "--glossary",
    "glossaries",
    multiple=True,
    metavar="FILE",
    help="House glossary, YAML or CSV; may be given again.",
)
@click.option("--config", "config_file", metavar="FILE", help="Use this configuration.")
@click.option("--no-cache", is_flag=True, help="Compile the glossary anew.")
@comparing
@click.option("--format", "format_", type=click.Choice(FORMATS), default="terminal")
@click.option("-o", "--output", metavar="FILE", help="Write there instead of standard output.")
def entities(
    paths: tuple[str, ...],
    format_: str,
    output: str | None,
    source: str | None,
    *,
    glossaries: tuple[str, ...],
    config_file: str | None,
    no_source: bool,
    no_cache: bool,
) -> int:
    """List whom and what a release names, in Chinese and in its English.

    PATH is a file, a folder, or - for standard input; it needs the Chinese original, beside it,
    in it, or given with --source. Lines marked with ! hold a name that is wrong or left out.
    """
    from editor.reporters import entities as rendering  # noqa: PLC0415 - only runs to its end

    settings = settings_for(
        paths,
        config_file=config_file,
        glossaries=glossaries,
        # The sheet asks the checks it needs by itself; a review is wanted for its alignment alone.
        grammar="none",
        syntax="off",
        select=(_CHEAP,),
        ignore=(),
    )
    originals = originals_for(source, paths, settings, no_source=no_source)
    refuse_overwriting(output, inputs(paths, source, settings, originals))
    session = session_for(replace(settings, ignore=()), no_cache=no_cache)
    sheets: list[rendering.Sheet] = []

    def gathered(review: Review) -> Review:
        if review.document.pairs:
            sheets.append(rendering.Sheet(review.document, session.entities(review.document)))
        elif not review.failures:
            return replace(review, failures=(Failure("source", _NO_SOURCE),))
        return review

    with progress(paths) as tell:
        run = session.check(paths, originals=originals, progress=tell, extend=gathered)
    if sheets and format_ == "terminal":
        view = screen(output)
        put(rendering.as_text(sheets, width=view.width, color=view.color), output)
    elif sheets:
        put({"json": rendering.as_json, "csv": rendering.as_csv}[format_](sheets), output)
    tell_failures(run)
    return EXIT_TROUBLE if run.failed else 0
