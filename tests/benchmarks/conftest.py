"""Shows the measured quality at the end of every test run, also of a good one."""

from __future__ import annotations

import pytest

QUALITY = pytest.StashKey[dict[str, str]]()


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    for kind, table in config.stash.get(QUALITY, {}).items():
        terminalreporter.section(f"quality on the samples, {kind}")
        terminalreporter.write_line(table)
