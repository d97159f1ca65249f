"""``copydesk explain``."""

from __future__ import annotations

import shutil

import click

from editor.checks import builtin
from editor.cli.check_text import describe_check, overview, reference
from editor.cli.term_text import describe
from editor.config import Settings
from editor.errors import UsageError
from editor.session import Session
from editor.suggest import did_you_mean

_WIDEST = 88


@click.command()
@click.argument("name", required=False, metavar="CHECK|TERM")
@click.option("--all", "everything", is_flag=True, help="Print every check as Markdown.")
def explain(name: str | None, everything: bool) -> None:
    """Say what a check or a glossary term is about; without a name, list the checks."""
    if name is not None and everything:
        raise UsageError(f"--all prints every check; leave out {name!r}, or leave out --all")
    if everything:
        click.echo(reference(builtin()))
    elif name is None:
        click.echo(overview(builtin()))
    else:
        click.echo(_about(name))


def _about(name: str) -> str:
    checks = {check.id: check for check in builtin()}
    if name in checks:
        return describe_check(checks[name], min(_WIDEST, shutil.get_terminal_size().columns))
    glossary = Session(Settings(grammar="none")).glossary
    if name in glossary.terms:
        return describe(glossary.terms[name], glossary.compiled)
    hint = did_you_mean(name, [*checks, *glossary.terms])
    raise UsageError(f"no check and no term is called {name!r}{hint}")
