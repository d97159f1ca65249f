"""Checks: text and resources in, findings out. Folder = MQM dimension, file = one check."""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module

from editor.checks.base import Check


@cache
def builtin() -> tuple[Check, ...]:
    """Every check in the folders below, by id; a new file is found without being listed."""
    found = []
    for folder in pkgutil.iter_modules(__path__, f"{__name__}."):
        if not folder.ispkg:
            continue
        package = import_module(folder.name)
        for entry in pkgutil.iter_modules(package.__path__, f"{folder.name}."):
            module = import_module(entry.name)
            found += [value for value in vars(module).values() if isinstance(value, Check)]
    return tuple(sorted(found, key=lambda check: check.id))
