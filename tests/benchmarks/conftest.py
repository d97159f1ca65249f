"""Shows the measured quality at the end of every test run, also of a good one."""

from __future__ import annotations

import pytest

QUALITY = pytest.StashKey[str]()


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    table = config.stash.get(QUALITY, None)
    if table:
        terminalreporter.section("quality on the samples")
        terminalreporter.write_line(table)
