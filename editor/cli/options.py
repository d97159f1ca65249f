"""Options that several commands share, and the settings they come to."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

import click

from editor import config, files
from editor.config import FAIL_ON, GRAMMARS, SEVERITIES, SYNTAX, Settings
from editor.errors import ReadError, UsageError
from editor.files import STDIN
from editor.pairing import Originals
from editor.session import Session
from editor.taxonomy import Severity

_F = TypeVar("_F", bound=Callable[..., Any])


def checking(command: _F) -> _F:
    """Adds the paths and the options of every command that checks."""
    return click.argument("paths", nargs=-1, required=True, metavar="PATH…")(
        choosing_checks(command)
    )


def choosing_checks(command: _F) -> _F:
    """Adds the options that decide what is checked, and with what."""
    decorators = (
        click.option(
            "--grammar",
            type=click.Choice(GRAMMARS),
            help="Grammar engine (default harper).",
        ),
        click.option(
            "--syntax",
            type=click.Choice(SYNTAX),
            help="Parser: on, off, or where installed and --grammar is not none (default auto).",
        ),
        click.option(
            "--glossary",
            "glossaries",
            multiple=True,
            metavar="FILE",
            help="House glossary, YAML or CSV; may be given again.",
        ),
        click.option(
            "--select",
            multiple=True,
            metavar="CHECK",
            help="Run only this check or dimension; may be given again.",
        ),
        click.option(
            "--ignore",
            multiple=True,
            metavar="CHECK",
            help="Leave out this check or dimension; may be given again.",
        ),
        click.option(
            "--min-confidence",
            type=click.FloatRange(0, 1),
            metavar="0…1",
            help="Findings less sure than this are advice (default 0.5).",
        ),
        click.option("--config", "config_file", metavar="FILE", help="Use this configuration."),
        click.option("--no-cache", is_flag=True, help="Compile the glossary anew."),
    )
    for decorate in reversed(decorators):
        command = decorate(command)
    return command


def comparing(command: _F) -> _F:
    """Adds the options of commands that can compare a translation with its source."""
    for decorate in (
        click.option(
            "--no-source", is_flag=True, help="Do not look for the original beside the file."
        ),
        click.option(
            "--source",
            metavar="FILE",
            help="The Chinese original of the one file, or a folder of originals; - for standard "
            "input. Else NAME.zh.* beside NAME.en.* is it.",
        ),
    ):
        command = decorate(command)
    return command


def originals_for(
    name: str | None, paths: Sequence[str], settings: Settings, *, no_source: bool
) -> Originals:
    """What tells each file behind the paths its Chinese original.

    Raises:
        UsageError: a source for several files, or source and translation are swapped.
        ReadError: the source cannot be read, holds no text or is not Chinese.
    """
    if name is None:
        return Originals(None, () if no_source else settings.sources)
    if not name:  # Path takes it for the working folder
        raise UsageError("--source: an empty name is no file; name a file, a folder or -")
    if no_source:
        raise UsageError(f"--source {name} and --no-source: choose one")
    if name != STDIN and Path(name).is_dir():
        return Originals(name, settings.sources, paths)
    targets = list(files.walk(paths))
    if len(targets) > 1:
        raise UsageError(
            f"--source {name}: it goes with one file, not with {len(targets)}; name a folder"
        )
    if any(isinstance(target, str) and files.are_one(name, target) for target in targets):
        raise UsageError(f"--source {name}: it is the very file being checked")
    try:
        return Originals(name)
    except ReadError:
        if _is_chinese(targets[0]) and name != STDIN:
            swapped = f"--source {name}: swapped with {targets[0]}, which is the one in Chinese"
            raise UsageError(swapped) from None
        raise


def inputs(
    paths: Sequence[str],
    source: str | None,
    settings: Settings,
    originals: Originals,
) -> Iterator[str]:
    """Every file of the user's that a run over the paths reads."""
    yield from paths
    if source is not None:
        yield source
    yield from map(str, (*settings.glossaries, *settings.decisions))
    if settings.origin is not None:
        yield str(settings.origin)
    for path in files.walk(paths):
        if isinstance(path, ReadError) or path == STDIN:
            continue
        yield path
        original = originals.find(Path(path))
        if original is not None:
            yield str(original)


def _is_chinese(target: str | ReadError) -> bool:
    if isinstance(target, ReadError) or target == STDIN:
        return False
    try:
        return files.read(target).is_chinese
    except ReadError:
        return False


def judging(command: _F) -> _F:
    """Adds the options that decide what is shown and what fails."""
    for decorate in (
        click.option(
            "--decisions",
            multiple=True,
            metavar="FILE",
            help="Reviewers' decisions: what they rejected stays silent; may be given again.",
        ),
        click.option(
            "--min-severity",
            type=click.Choice(SEVERITIES),
            help="Show findings from this severity on (default minor).",
        ),
        click.option(
            "--fail-on",
            type=click.Choice(FAIL_ON),
            help="Exit 1 on findings from this severity on (default major).",
        ),
    ):
        command = decorate(command)
    return command


def settings_for(
    paths: Sequence[str],
    *,
    config_file: str | None,
    grammar: str | None,
    syntax: str | None,
    glossaries: Sequence[str],
    select: Sequence[str],
    ignore: Sequence[str],
    decisions: Sequence[str] = (),
    min_confidence: float | None = None,
    min_severity: str | None = None,
    fail_on: str | None = None,
) -> Settings:
    """Flags over the configuration file over the defaults.

    The configuration is the nearest one upwards from the first path.

    Raises:
        SourceError: the configuration is wrong.
    """
    first = next((path for path in paths if path != STDIN), ".")
    found = Path(config_file) if config_file else config.find(Path(first))
    settings = config.load(found) if found else Settings()
    if grammar:
        settings = replace(settings, grammar=grammar)
    if syntax:
        settings = replace(settings, syntax=syntax)
    if glossaries:
        house = tuple(Path(name) for name in glossaries)
        settings = replace(settings, glossaries=(*settings.glossaries, *house))
    if decisions:
        decided = tuple(Path(name) for name in decisions)
        settings = replace(settings, decisions=(*settings.decisions, *decided))
    if select:
        settings = replace(settings, select=tuple(select))
    if ignore:
        settings = replace(settings, ignore=(*settings.ignore, *ignore))
    if min_confidence is not None:
        settings = replace(settings, min_confidence=min_confidence)
    if min_severity:
        settings = replace(settings, min_severity=Severity.parse(min_severity))
    if fail_on:
        severity = None if fail_on == "never" else Severity.parse(fail_on)
        settings = replace(settings, fail_on=severity)
    return settings


def session_for(settings: Settings, *, no_cache: bool, advice: bool = True) -> Session:
    """A session whose glossary and choice of checks are known to be sound."""
    session = Session(settings, use_cache=not no_cache, advice=advice)
    _ = session.glossary
    return session
