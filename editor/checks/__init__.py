"""Checks: text and resources in, findings out. Folder = MQM dimension, file = one check.

Those that set the English against its Chinese stand apart, in ``bilingual``: a run without a source
does not load them.
"""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module

from editor.checks.base import BILINGUAL, Check


@cache
def builtin() -> tuple[Check, ...]:
    """Every check, by id; a new file is found without being listed."""
    return tuple(sorted((*english_checks(), *bilingual_checks()), key=lambda check: check.id))


@cache
def english_checks() -> tuple[Check, ...]:
    """The checks that look at the English alone, by id."""
    return _below(__name__)


@cache
def bilingual_checks() -> tuple[Check, ...]:
    """The checks that compare it with the Chinese, by id."""
    return _below(f"{__name__}.{BILINGUAL}")


def _below(name: str) -> tuple[Check, ...]:
    """The checks in the dimension folders of a package."""
    found = []
    for folder in pkgutil.iter_modules(import_module(name).__path__, f"{name}."):
        if not folder.ispkg or folder.name.endswith(f".{BILINGUAL}"):
            continue
        package = import_module(folder.name)
        for entry in pkgutil.iter_modules(package.__path__, f"{folder.name}."):
            module = import_module(entry.name)
            found += [value for value in vars(module).values() if isinstance(value, Check)]
    return tuple(sorted(found, key=lambda check: check.id))
