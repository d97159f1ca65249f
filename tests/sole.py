"""The one thing a reader found."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

_Found = TypeVar("_Found")


def sole(found: Iterable[_Found]) -> _Found:
    """What is there, which is exactly one."""
    (one,) = found
    return one
