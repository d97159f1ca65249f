"""A run in, a text out: one module for each format."""

from __future__ import annotations

from typing import Protocol

from editor.review import Run


class Reporter(Protocol):
    """What every output format is; a module with these two names is one."""

    @property
    def name(self) -> str:
        """What ``--format`` calls it."""

    def render(self, run: Run) -> str:
        """The whole output, ending in a line break; the same run makes the same text."""
