"""Which checks run: selected minus ignored, by id or by dimension."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from editor.checks.base import Check
from editor.errors import UsageError
from editor.suggest import did_you_mean


def choose(
    checks: Sequence[Check], select: Iterable[str] = (), ignore: Iterable[str] = ()
) -> tuple[Check, ...]:
    """The checks to run, in order; without ``select``, all of them.

    Args:
        checks: every check there is.
        select: ids (``style/long-sentence``) or dimensions (``style``) to run.
        ignore: ids or dimensions to leave out.

    Raises:
        UsageError: a name that is neither, with the nearest that is.
    """
    selected, ignored = set(select), set(ignore)
    known = {check.id for check in checks} | {_dimension(check) for check in checks}
    for name in sorted(selected | ignored):
        if name not in known:
            raise UsageError(f"unknown check {name!r}{did_you_mean(name, known)}")
    return tuple(
        check
        for check in checks
        if (not selected or _named(check, selected)) and not _named(check, ignored)
    )


def _dimension(check: Check) -> str:
    return check.id.partition("/")[0]


def _named(check: Check, names: set[str]) -> bool:
    return check.id in names or _dimension(check) in names
