"""The command behind ``tests/benchmarks/quality.py``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from editor.atomic import write_atomically
from editor.config import GRAMMARS, SYNTAX, Settings
from editor.errors import CopydeskError, UsageError
from tests.benchmarks.measuring.as_json import as_json
from tests.benchmarks.measuring.corpus import SAMPLES, gather
from tests.benchmarks.measuring.results import Result, measure
from tests.benchmarks.measuring.tables import readme_section, report
from tests.benchmarks.measuring.tools import Tool, copydesk, harper_alone, languagetool_alone

_DEFAULTS = Settings()
BEGIN, END = "<!-- quality -->", "<!-- /quality -->"


def main(arguments: Sequence[str] | None = None) -> None:
    """Measures, prints, and ends with 2 when something could not be measured."""
    options = _parser().parse_args(arguments)
    try:
        results = _measure(options)
        if options.readme:
            bilingual = measure(copydesk(_settings(options), bilingual=True), gather([SAMPLES])[0])
            write_block(options.readme, readme_section(results, bilingual))
    except CopydeskError as error:
        print(f"quality: {error}", file=sys.stderr)
        sys.exit(2)
    if options.format == "json":
        print(as_json(results))
    else:
        print(report(results, verbose=options.verbose))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="quality.py",
        description="Scores copydesk on annotated releases, and counts its remarks on other texts.",
    )
    add = parser.add_argument
    add("paths", nargs="*", type=Path, metavar="PATH", help="folders with gold.jsonl (in them or "
        "below), or any texts; without any, the project's samples")  # fmt: skip
    add("--format", choices=("markdown", "json"), default="markdown")
    add("--verbose", action="store_true", help="list every wrong remark and missed problem")
    add("--bilingual", action="store_true", help="let copydesk see the Chinese where there is one")
    add("--peers", action="store_true", help="also measure Harper and LanguageTool alone")
    add("--readme", type=Path, metavar="FILE",
        help=f"with --peers: write the section between {BEGIN} and {END} in this file")  # fmt: skip
    add("--grammar", choices=GRAMMARS, default=_DEFAULTS.grammar)
    add("--syntax", choices=SYNTAX, default=_DEFAULTS.syntax)
    add("--glossary", type=Path, action="append", default=[], metavar="FILE")
    add("--select", action="append", default=[], metavar="CHECK")
    add("--ignore", action="append", default=[], metavar="CHECK")
    add("--min-confidence", type=float, default=_DEFAULTS.min_confidence, metavar="0…1")
    return parser


def _measure(options: argparse.Namespace) -> list[Result]:
    samples, texts = gather(options.paths or [SAMPLES])
    return [measure(tool, samples, texts) for tool in _tools(options)]


def _settings(options: argparse.Namespace) -> Settings:
    return Settings(
        glossaries=tuple(options.glossary),
        grammar=options.grammar,
        syntax=options.syntax,
        select=tuple(options.select),
        ignore=tuple(options.ignore),
        min_confidence=options.min_confidence,
    )


def _tools(options: argparse.Namespace) -> Iterator[Tool]:
    yield copydesk(_settings(options), bilingual=options.bilingual)
    if not options.peers:
        return
    yield harper_alone()
    languagetool = languagetool_alone()
    if languagetool:
        yield languagetool
    elif options.readme:
        raise UsageError("LanguageTool is not installed; run 'copydesk languagetool install'")
    else:
        print("quality: LanguageTool is not installed and was left out", file=sys.stderr)


def write_block(path: Path, block: str) -> None:
    """Puts a block between the markers of a file, in place of what stood there.

    Raises:
        UsageError: the file has no such markers.
    """
    try:
        text = path.read_text("utf-8")
    except OSError as error:
        raise UsageError(f"{path}: cannot read it: {error.strerror}") from None
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not (begin and end):
        raise UsageError(f"{path}: it has no {BEGIN} … {END}")
    write_atomically(path, f"{before}{begin}\n{block}\n{end}{after}".encode())
