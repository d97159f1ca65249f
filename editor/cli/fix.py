"""``copydesk fix``."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain
from typing import Any

import click

from editor import files, readers
from editor.cli.options import (
    checking,
    comparing,
    inputs,
    originals_for,
    session_for,
    settings_for,
)
from editor.cli.output import EXIT_FINDINGS, EXIT_TROUBLE, complain, refuse_overwriting
from editor.cli.progress import progress
from editor.cli.rewriting import Rewriter
from editor.deciding import plan
from editor.decisions import Decisions
from editor.errors import ReadError, UsageError, WriteError
from editor.fixing import UnsettledError
from editor.merging import merge
from editor.model import Document, Safety
from editor.reporters.excerpt import one_line
from editor.review import Review
from editor.session import SAFE, Session

_LINE_NUMBER = re.compile(r"([-+])(\d+)")


@click.command()
@checking
@comparing
@click.option("--unsafe", is_flag=True, help="Apply also what wants an editor's yes.")
@click.option(
    "--decisions",
    multiple=True,
    metavar="FILE",
    help="Apply what reviewers accepted and wrote, and nothing else; may be given again.",
)
@click.option("--diff", is_flag=True, help="Show the changes; write nothing.")
@click.option("--check", is_flag=True, help="Exit 1 if anything would change; write nothing.")
@click.option("-o", "--output", metavar="FILE", help="Write there instead of in place.")
def fix(
    paths: tuple[str, ...],
    output: str | None,
    source: str | None,
    decisions: tuple[str, ...],
    *,
    no_source: bool,
    unsafe: bool,
    diff: bool,
    check: bool,
    no_cache: bool,
    **chosen: Any,
) -> int:
    """Apply the safe fixes, in place.

    PATH is a file, a folder, or - to read standard input and write standard output. Everything
    outside the fixes stays as it is, byte for byte. With --decisions, what reviewers decided is
    applied instead.
    """
    _refuse_contradictions(paths, output, decisions=bool(decisions), unsafe=unsafe)
    settings = settings_for(paths, **chosen)
    originals = originals_for(source, paths, settings, no_source=no_source)
    read = chain(inputs(paths, source, settings, originals), decisions)
    refuse_overwriting(output, read)
    session = session_for(settings, no_cache=no_cache, advice=bool(decisions))
    mend = _mender(session, decisions, unsafe=unsafe)
    code = count = 0
    large = tuple(filter(files.is_large, paths))  # the others are told as they are done
    with Rewriter(output, dry=diff or check) as rewriter, progress(large) as tell:
        for path, document in files.documents(paths, parts=not decisions):
            if isinstance(document, ReadError):
                rewriter.abandon()
                complain(str(document))
                code, count = EXIT_TROUBLE, 0
                continue
            part = document.part
            tell(path, part.share if part else 0.0)
            review = session.review(document, originals(path))
            mended = mend(review)
            for trouble in (*(failure.message for failure in review.failures), *mended.troubles):
                complain(f"{document.path}: {trouble}")
                code = EXIT_TROUBLE
            if mended.document is None and part is None:
                continue
            after = mended.document or document
            changed = after.text != document.text
            if diff and changed:
                click.echo(_diff(document, after), nl=False)
            if not _put(rewriter, path, after, changed=changed):
                code, count = EXIT_TROUBLE, 0
                continue
            count += mended.count
            if part is None or part.last:
                _tell(document.path, replace(mended, count=count), dry=diff or check)
                count = 0
            if changed and check:
                code = max(code, EXIT_FINDINGS)
    return code


def _refuse_contradictions(
    paths: Sequence[str], output: str | None, *, decisions: bool, unsafe: bool
) -> None:
    if decisions and unsafe:
        raise UsageError("--decisions and --unsafe: choose one; decisions say what to apply")
    if output is not None and len(list(files.walk(paths))) > 1:
        raise UsageError(f"{output}: one output for several files; fix them in place")


def _put(rewriter: Rewriter, path: str, document: Document, *, changed: bool) -> bool:
    """Whether a document is written; where it is not, that is told, and the others may be.

    Raises:
        WriteError: a part is not written; those that follow are no file of their own.
    """
    try:
        rewriter.put(path, document, changed=changed)
    except WriteError as error:
        if document.part is not None:
            raise
        complain(str(error))
        return False
    return True


@dataclass(frozen=True, slots=True)
class Mended:
    """What became of one document.

    Attributes:
        document: as it should be; None where it must be left alone.
        count: how many fixes it took.
        troubles: what went wrong.
        remarks: what its user may want to know.
    """

    document: Document | None
    count: int
    troubles: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()


def _mender(
    session: Session, decisions: Sequence[str], *, unsafe: bool
) -> Callable[[Review], Mended]:
    if decisions:
        return partial(_by_decision, merge(map(files.read_decisions, decisions)).decisions)
    return partial(_by_safety, session, SAFE | {Safety.UNSAFE} if unsafe else SAFE)


def _by_safety(session: Session, allowed: frozenset[Safety], review: Review) -> Mended:
    try:
        fixed = session.fix(review, allowed)
    except UnsettledError:
        return Mended(None, 0, ("the fixes do not settle; not changed",))
    return Mended(fixed.document, len(fixed.applied))


def _by_decision(decided: Decisions, review: Review) -> Mended:
    document = review.document
    found = decided.on(document.path, document.text)
    if found is None:
        return Mended(document, 0, remarks=("no decisions on it",))
    planned = plan(review, found)
    remarks = []
    if planned.stale:
        what = (
            "1 decision names"
            if len(planned.stale) == 1
            else f"{len(planned.stale)} decisions name"
        )
        remarks.append(f"{what} nothing that is found here now")
    if planned.clashing:
        remarks.append(
            f"{len(planned.clashing)} not applied: the same words were changed by another"
        )
    revised = readers.revise(document, planned.edits) if planned.edits else document
    return Mended(revised, len(planned.applied), remarks=tuple(remarks))


def _tell(path: str, mended: Mended, *, dry: bool) -> None:
    count = mended.count
    fixes = "1 fix" if count == 1 else f"{count} fixes" if count else "nothing to fix"
    told = f"{fixes}{' to apply' if dry and count else ''}"
    click.echo(f"{one_line(path)}: {'; '.join((told, *mended.remarks))}", err=True)


def _diff(before: Document, after: Document) -> str:
    lines = difflib.unified_diff(
        before.text.splitlines(keepends=True),
        after.text.splitlines(keepends=True),
        before.path,
        f"{before.path} (fixed)",
    )
    above = before.origins[0].line - 1 if before.origins else 0
    return "".join(
        line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
        for line in (_moved(line, above) for line in lines)
    )


def _moved(line: str, above: int) -> str:
    """A line of a diff; where it gives line numbers, those of the file a part was cut from."""
    if not above or not line.startswith("@@"):
        return line
    return _LINE_NUMBER.sub(lambda match: f"{match[1]}{int(match[2]) + above}", line)
