"""``copydesk languagetool``: installs LanguageTool, starts and stops its server, tells of both."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec

import click

from editor.engines.languagetool.install import VERSION, install
from editor.engines.languagetool.places import Places
from editor.engines.languagetool.server import IDLE_MINUTES, Server, Status
from editor.errors import CopydeskError

_P = ParamSpec("_P")


class _Failed(click.ClickException):
    exit_code = 2


def _reporting(command: Callable[_P, None]) -> Callable[_P, None]:
    """Turns our errors into one line on standard error and exit code 2."""

    @wraps(command)
    def run(*args: _P.args, **kwargs: _P.kwargs) -> None:
        try:
            command(*args, **kwargs)
        except CopydeskError as error:
            raise _Failed(str(error).removeprefix("grammar was not run: ")) from error

    return run


@click.group(name="languagetool")
def languagetool() -> None:
    """Install and run LanguageTool, for --grammar languagetool or both.

    The server listens on this machine only and ends by itself when nobody uses it.
    """


@languagetool.command(name="install")
@_reporting
def install_command() -> None:
    """Fetch LanguageTool (260 MB) from a Maven repository; Java comes with copydesk."""
    found = install(Places.default(), lambda line: click.echo(line, err=True))
    click.echo(f"LanguageTool {found.version} is installed in {found.path}")


@languagetool.command()
@click.option(
    "--idle-minutes",
    type=click.FloatRange(min=0.1),
    default=IDLE_MINUTES,
    show_default=True,
    help="End the server when unused for so long.",
)
@_reporting
def start(idle_minutes: float) -> None:
    """Start the server, if it does not run yet."""
    # It loads in half a second; `copydesk --help` need not wait for it.
    from editor.engines.languagetool.engine import LanguageToolEngine  # noqa: PLC0415

    server = Server(idle_minutes=idle_minutes)
    url = server.ensure()
    # The first question takes seconds, in which both dialects are loaded: better now than later.
    LanguageToolEngine(server=server).check(["The colour is right."])
    click.echo(f"LanguageTool answers at {url}")


@languagetool.command()
@_reporting
def stop() -> None:
    """Stop the server."""
    stopped = Server().stop()
    click.echo("LanguageTool is stopped" if stopped else "LanguageTool was not running")


@languagetool.command()
@_reporting
def status() -> None:
    """Tell what is installed and what runs."""
    for line in _lines(Server().status()):
        click.echo(line)


def _lines(status: Status) -> list[str]:
    found = status.installation
    if found is None:
        lines = [
            f"installed: no (LanguageTool {VERSION}; run 'copydesk languagetool install')",
        ]
    else:
        lines = [
            f"installed: LanguageTool {found.version}",
            f"where: {found.path}",
            f"size: {found.size / 1e6:.0f} MB",
        ]
    server = status.server
    if server is None:
        return [*lines, "running: no"]
    return [
        *lines,
        f"running: {server.url}",
        f"pid: {server.java_pid}",
        f"uptime: {_duration(status.uptime)}",
        f"idle: {_duration(status.idle)} of {_duration(server.idle_seconds)}",
    ]


def _duration(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{hours} h {minutes} min"
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"
