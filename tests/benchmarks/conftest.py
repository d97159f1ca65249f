"""Shows the measured quality at the end of every test run, also of a good one."""

from __future__ import annotations

import pytest

QUALITY = "quality"
"""The property of a test's report that holds a table; it also comes from parallel runs."""


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    for outcome in ("passed", "failed"):
        for report in terminalreporter.getreports(outcome):
            for name, table in report.user_properties:
                if name == QUALITY:
                    terminalreporter.section(report.nodeid)
                    terminalreporter.write_line(str(table))
