"""``copydesk glossary mine``."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import replace
from typing import Any

import click

from editor import files
from editor.cli.options import choosing_checks, session_for, settings_for
from editor.comparison import compare
from editor.errors import UsageError
from editor.mining import Demotion, Proposal, demotions, proposals
from editor.reporters.terminal import number

_BRACKET = re.compile(r"[()\[\]\\]")
_COLUMNS = ("source", "preferred", "avoid", "enforce", "note")


@click.command()
@click.argument("decided", nargs=-1, metavar="[DECISIONS…]")
@click.option(
    "--pair",
    "pairs",
    type=(str, str),
    multiple=True,
    metavar="BEFORE AFTER",
    help="A text and what an editor made of it; may be given again.",
)
@click.option(
    "--at-least",
    type=click.IntRange(1),
    default=2,
    show_default=True,
    help="How often a thing must have been done.",
)
@choosing_checks
def mine(
    decided: tuple[str, ...],
    pairs: tuple[tuple[str, str], ...],
    at_least: int,
    *,
    no_cache: bool,
    **chosen: Any,
) -> int:
    """Propose glossary rows and checks to demote from what people did.

    Rows come from reviewers' own wordings in files of DECISIONS and from replacements that editors
    made unprompted, as CSV on standard output: read them, fill in the Chinese, and keep the good
    ones as a house glossary. Checks whose findings are mostly rejected are named on standard error.
    """
    if not decided and not pairs:
        raise UsageError("nothing to learn from: name files of decisions, or --pair BEFORE AFTER")
    read = [files.read_decisions(path) for path in decided]
    compared = []
    if pairs:
        settings = replace(settings_for(pairs[0], **chosen), decisions=())
        session = session_for(settings, no_cache=no_cache)
        for pair in pairs:
            before, after = (session.review(files.read(path)) for path in pair)
            compared.append(compare(before, after))
    rows = proposals(read, compared, at_least=at_least)
    click.echo(_csv(rows), nl=False)
    for demotion in demotions(read, at_least=at_least):
        click.echo(_told(demotion), err=True)
    if not rows:
        click.echo("No replacement was made often enough to make a rule.", err=True)
    return 0


def _csv(rows: tuple[Proposal, ...]) -> str:
    table = io.StringIO(newline="")
    writer = csv.writer(table, lineterminator="\n")
    writer.writerow(_COLUMNS)
    for row in rows:
        note = f"Replaced {number(row.count, 'time')} in {number(len(row.paths), 'document')}"
        if row.kept:
            note += f", left alone {number(row.kept, 'time')}"
        writer.writerow(("", row.preferred, _literal(row.avoid), "soft", f"{note}."))
    return table.getvalue()


def _literal(words: str) -> str:
    """Words as a pattern that means just them."""
    return _BRACKET.sub(r"\\\g<0>", words.replace("|", " "))


def _told(demotion: Demotion) -> str:
    return (
        f"{demotion.check}: rejected {demotion.rejected} of {demotion.decided} times; "
        f'to leave it out: ignore = ["{demotion.check}"]'
    )
