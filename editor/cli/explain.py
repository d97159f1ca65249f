"""``copydesk explain``."""

from __future__ import annotations

from collections.abc import Iterator

import click

from editor.checks import builtin
from editor.checks.base import Check, Example
from editor.cli.term_text import describe
from editor.config import Settings
from editor.errors import UsageError
from editor.session import Session
from editor.suggest import did_you_mean


@click.command()
@click.argument("name", required=False, metavar="CHECK|TERM")
def explain(name: str | None) -> None:
    """Say what a check or a glossary term is about; without a name, list the checks."""
    checks = {check.id: check for check in builtin()}
    if name is None:
        width = max(map(len, checks))
        for check in checks.values():
            click.echo(f"{check.id:{width}}  {check.title}")
    elif name in checks:
        click.echo("\n".join(_lines(checks[name])))
    else:
        glossary = Session(Settings(grammar="none")).glossary
        if name not in glossary.terms:
            hint = did_you_mean(name, [*checks, *glossary.terms])
            raise UsageError(f"no check and no term is called {name!r}{hint}")
        click.echo(describe(glossary.terms[name], glossary.compiled))


def _lines(check: Check) -> Iterator[str]:
    yield check.id
    yield f"{check.category.value} · {check.severity.label}"
    if check.measured.fired:
        share = f"{check.measured.right} of {check.measured.fired}"
        yield f"Right in {share} findings read one by one on text nobody here wrote"
    yield ""
    yield check.reason
    yield ""
    yield "It flags what stands in ⟦ ⟧ and leaves the rest:"
    for example in check.examples:
        yield from _example(example)


def _example(example: Example) -> Iterator[str]:
    yield f"  {'-' if example.flagged else '·'} {example.marked}"
    if example.fix is not None:
        yield f"  + {example.fix}"
