"""``copydesk decisions``."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import click

from editor import files
from editor._version import __version__
from editor.checks import builtin
from editor.cli.options import (
    choosing_checks,
    comparing,
    originals_for,
    session_for,
    settings_for,
)
from editor.cli.output import EXIT_FINDINGS, put, refuse_overwriting
from editor.deciding import standing
from editor.decisions import Decisions, DocumentDecisions, State, dumps
from editor.errors import ReadError, UsageError
from editor.merging import merge as merge_files
from editor.merging import told
from editor.reporters.excerpt import one_line


@click.group()
def decisions() -> None:
    """List, prune and merge what reviewers decided, and read it out of Word files."""


@decisions.command("list")
@click.argument("file", metavar="FILE")
@click.option("--state", type=click.Choice(tuple(State)), help="Only these.")
def list_(file: str, state: str | None) -> None:
    """Show the decisions in FILE, document by document."""
    for document in files.read_decisions(file).documents:
        click.echo(f"{one_line(document.path)}: {_counts(document)}")
        for decision in document.decisions:
            if state in (None, decision.state):
                words = f"“{one_line(decision.words)}”" if decision.words else "(missing words)"
                click.echo(f"  {decision.check}  {words}: {one_line(told(decision))}")


@decisions.command("import")
@click.argument("paths", nargs=-1, required=True, metavar="FILE…")
@click.option("-o", "--output", metavar="FILE", help="Write there instead of standard output.")
def import_(paths: tuple[str, ...], output: str | None) -> None:
    """Read what was accepted and rejected in Word.

    FILEs are documents that copydesk report --format docx made and a reviewer saved.
    """
    from editor.readers.docx.decisions import read_decisions  # noqa: PLC0415 - loads slowly

    refuse_overwriting(output, paths)
    documents = tuple(read_decisions(files.read_bytes(path), path) for path in paths)
    put(dumps(Decisions(documents, __version__)), output)
    for document in documents:
        click.echo(f"{one_line(document.path)}: {_counts(document)}", err=True)


@decisions.command()
@click.argument("file", metavar="FILE")
@click.argument("paths", nargs=-1, required=True, metavar="PATH…")
@choosing_checks
@comparing
def prune(
    file: str,
    paths: tuple[str, ...],
    source: str | None,
    *,
    no_source: bool,
    no_cache: bool,
    **chosen: Any,
) -> None:
    """Drop the decisions that no finding of the documents needs any more.

    FILE is written anew. Decisions on documents that are not among the paths stay, and so do those
    on findings of checks that did not run.
    """
    known = files.read_decisions(file)
    settings = replace(settings_for(paths, **chosen), decisions=())
    originals = originals_for(source, paths, settings, no_source=no_source)
    session = session_for(settings, no_cache=no_cache)
    pruned: dict[int, DocumentDecisions] = {}
    for path, document in files.documents(paths):
        if isinstance(document, ReadError):
            raise document
        decided = known.on(document.path, document.text)
        if decided is not None:
            review = session.review(document, originals(path))
            for failure in review.failures:
                raise UsageError(f"{document.path}: {failure.message}; nothing is dropped")
            compared = review.document.pairs or review.document.gaps
            ran = (*session.checks.english, *(session.checks.bilingual if compared else ()))
            asleep = {check.id for check in builtin() if check not in ran}
            at = known.documents.index(decided)
            pruned[at] = replace(decided, decisions=standing(review, decided, asleep))
    if not pruned:
        raise UsageError(f"{file}: no decisions on these documents in it")
    kept = tuple(pruned.get(at, document) for at, document in enumerate(known.documents))
    before, after = _count(known.documents), _count(kept)
    files.write(file, dumps(replace(known, documents=kept)).encode())
    click.echo(f"{file}: {before - after} dropped, {after} kept", err=True)


def _counts(document: DocumentDecisions) -> str:
    counted = Counter(decision.state for decision in document.decisions)
    return ", ".join(f"{counted[kind]} {kind}" for kind in State if counted[kind]) or "no decisions"


def _count(documents: Sequence[DocumentDecisions]) -> int:
    return sum(len(document.decisions) for document in documents)


@decisions.command()
@click.argument("paths", nargs=-1, required=True, metavar="FILE…")
@click.option("-o", "--output", metavar="FILE", help="Write there instead of standard output.")
def merge(paths: tuple[str, ...], output: str | None) -> int:
    """Bring the decisions of several reviewers into one file.

    Where they disagree the finding is open again, and what each of them said is its note. Exit
    code 1: they disagree somewhere.
    """
    refuse_overwriting(output, paths)
    merged = merge_files(map(files.read_decisions, paths))
    put(dumps(merged.decisions), output)
    for conflict in merged.conflicts:
        words = one_line(conflict.ours.words)
        both = one_line(f"{told(conflict.ours)}, {told(conflict.theirs)}")
        click.echo(f"{one_line(conflict.path)}: “{words}”: {both}", err=True)
    return EXIT_FINDINGS if merged.conflicts else 0
