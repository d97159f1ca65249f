"""The command ``copydesk`` and its subcommands, each loaded when it is called."""

from __future__ import annotations

from importlib import import_module

import click

from editor._version import __version__

_COMMANDS = {
    "check": "Find what machine translation left in the English.",
    "fix": "Apply the safe fixes in place.",
    "report": "Write the review page, or a Word document with tracked changes.",
    "compare": "Set an edited text against what was found before.",
    "decisions": "List, merge, prune and import what reviewers decided.",
    "entities": "List whom and what a release names, beside its Chinese.",
    "explain": "Say what a check or a glossary term is about.",
    "glossary": "List, show, search and lint the standard renderings.",
    "languagetool": "Install, start and stop the LanguageTool server.",
}


class _LazyGroup(click.Group):
    """A group that imports a subcommand's module only when it is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in _COMMANDS:
            return None
        command = getattr(import_module(f"editor.cli.{cmd_name}"), cmd_name)
        assert isinstance(command, click.Command)  # noqa: S101 - true of every module listed
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        with formatter.section("Commands"):
            formatter.write_dl(list(_COMMANDS.items()))

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        from editor.suggest import did_you_mean  # noqa: PLC0415 - only for a mistake

        name = args[0]
        if name not in _COMMANDS and not name.startswith("-"):
            raise click.UsageError(f"unknown command {name!r}{did_you_mean(name, _COMMANDS)}")
        return super().resolve_command(ctx, args)


@click.group(cls=_LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="copydesk", message="%(prog)s %(version)s")
def copydesk() -> None:
    """Turns machine-translated (Chinese to English) releases into copy a publisher can sign.

    \b
    copydesk check release.txt          what is wrong with it
    copydesk fix release.txt            mend what is certain
    copydesk report release.txt         a page to review it on

    Exit code 0: nothing in the way; 1: findings at or above --fail-on; 2: something could not be
    done, and standard error says what.
    """  # noqa: D301 - click wants the character, before lines that it must not wrap
