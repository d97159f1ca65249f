"""``copydesk fix``."""

from __future__ import annotations

import difflib
import sys
from typing import Any

import click

from editor import files, readers
from editor.cli.options import checking, comparing, originals_for, session_for, settings_for
from editor.cli.output import EXIT_FINDINGS, EXIT_TROUBLE, refuse_overwriting
from editor.errors import ReadError, UsageError
from editor.files import STDIN
from editor.fixing import UnsettledError
from editor.model import Document, Safety
from editor.review import Review
from editor.session import SAFE, Session


@click.command()
@checking
@comparing
@click.option("--unsafe", is_flag=True, help="Apply also what wants an editor's yes.")
@click.option("--diff", is_flag=True, help="Show the changes; write nothing.")
@click.option("--check", is_flag=True, help="Exit 1 if anything would change; write nothing.")
@click.option("-o", "--output", metavar="FILE", help="Write there instead of in place.")
def fix(
    paths: tuple[str, ...],
    output: str | None,
    source: str | None,
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
    outside the fixes stays as it is, byte for byte.
    """
    refuse_overwriting(output, (*paths, source) if source else paths)
    settings = settings_for(paths, **chosen)
    originals = originals_for(source, paths, settings, no_source=no_source)
    allowed = SAFE | {Safety.UNSAFE} if unsafe else SAFE
    session = session_for(settings, no_cache=no_cache, advice=False)
    if output is not None and len(list(files.walk(paths))) > 1:
        raise UsageError(f"{output}: one output for several files; fix them in place")
    code = 0
    for path, document in files.documents(paths):
        if isinstance(document, ReadError):
            click.echo(f"copydesk: {document}", err=True)
            code = EXIT_TROUBLE
            continue
        changed, trouble = _fix_one(
            session,
            path,
            session.review(document, originals(path)),
            allowed,
            output,
            dry=diff or check,
            show=diff,
        )
        if trouble:
            code = EXIT_TROUBLE
        elif changed and check:
            code = max(code, EXIT_FINDINGS)
    return code


def _fix_one(
    session: Session,
    path: str,
    review: Review,
    allowed: frozenset[Safety],
    output: str | None,
    *,
    dry: bool,
    show: bool,
) -> tuple[bool, bool]:
    """Fixes one file; says whether it changed and whether there was trouble."""
    before = review.document
    try:
        fixed = session.fix(review, allowed)
    except UnsettledError:
        click.echo(f"copydesk: {before.path}: the fixes do not settle; not changed", err=True)
        return False, True
    for failure in review.failures:
        click.echo(f"copydesk: {before.path}: {failure.message}", err=True)
    changed = fixed.document.text != before.text
    if show:
        click.echo(_diff(before, fixed.document), nl=False)
    if not dry:
        _write(path, output, fixed.document, changed=changed)
    _tell(before.path, len(fixed.applied), dry=dry)
    return changed, bool(review.failures)


def _write(path: str, output: str | None, document: Document, *, changed: bool) -> None:
    data = readers.write(document, ())
    if output == STDIN or (output is None and path == STDIN):
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    elif output is not None:
        files.write(output, data)
    elif changed:
        files.write(path, data)


def _tell(path: str, count: int, *, dry: bool) -> None:
    fixes = "1 fix" if count == 1 else f"{count} fixes" if count else "nothing to fix"
    click.echo(f"{path}: {fixes}{' to apply' if dry and count else ''}", err=True)


def _diff(before: Document, after: Document) -> str:
    lines = difflib.unified_diff(
        before.text.splitlines(keepends=True),
        after.text.splitlines(keepends=True),
        before.path,
        f"{before.path} (fixed)",
    )
    return "".join(
        line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines
    )
