"""``copydesk glossary``."""

from __future__ import annotations

import re
from pathlib import Path

import click

from editor.cli.mine import mine
from editor.cli.term_text import describe
from editor.config import Settings
from editor.errors import UsageError
from editor.glossary.dictionary import Dictionary
from editor.glossary.expand import propose
from editor.glossary.lint import lint as find_flaws
from editor.glossary.matcher import GlossaryMatcher
from editor.glossary.normalize import normalize
from editor.glossary.store import load_glossary
from editor.glossary.term import Term
from editor.session import Session
from editor.suggest import did_you_mean

_house = click.option(
    "--glossary", "house", multiple=True, metavar="FILE", help="House glossary over the shipped."
)


@click.group()
def glossary() -> None:
    """List, show, search, lint, expand and mine the standard renderings."""


glossary.add_command(mine)


@glossary.command("list")
@_house
@click.option("--domain", help="Only this domain.")
def list_(house: tuple[str, ...], domain: str | None) -> None:
    """List every term: id, Chinese, preferred rendering."""
    terms = _load(house).compiled.terms
    domains = {term.domain for term in terms}
    if domain is not None and domain not in domains:
        raise UsageError(f"no domain is called {domain!r}{did_you_mean(domain, domains)}")
    for term in terms:
        if domain in (None, term.domain):
            click.echo(_row(term))


@glossary.command()
@_house
@click.argument("term")
def show(house: tuple[str, ...], term: str) -> None:
    """Show one TERM with every form it finds."""
    matcher = _load(house)
    if term not in matcher.terms:
        raise UsageError(f"no term is called {term!r}{did_you_mean(term, matcher.terms)}")
    click.echo(describe(matcher.terms[term], matcher.compiled))


@glossary.command()
@_house
@click.argument("words", nargs=-1, required=True)
def search(house: tuple[str, ...], words: tuple[str, ...]) -> int:
    """Find terms by id, Chinese, any rendering or any form to avoid."""
    matcher = _load(house)
    wanted = normalize(" ".join(words))
    owners: set[int] = set()
    for normal in matcher.compiled.forms:
        if wanted in normal:
            owners |= {form[0] for form in matcher.compiled.owners_of(normal)}
    found = [
        term
        for index, term in enumerate(matcher.compiled.terms)
        if index in owners or wanted in term.id or any(wanted in source for source in term.source)
    ]
    for term in found:
        click.echo(_row(term))
    if not found:
        click.echo(f"Nothing found for {' '.join(words)!r}", err=True)
    return 0 if found else 1


@glossary.command()
@click.argument("files", nargs=-1, metavar="[FILE…]")
def lint(files: tuple[str, ...]) -> int:
    """Find entries that contradict themselves or others; without FILE, in the shipped ones.

    FILEs are linted as a house glossary over the shipped domains.
    """
    matcher = _load(files)
    named = {str(Path(name).resolve()) for name in files}
    only = frozenset(
        term.id for term in matcher.compiled.terms if str(Path(term.origin[0]).resolve()) in named
    )
    flaws = find_flaws(matcher, only=only if files else None)
    for flaw in flaws:
        path, line = flaw.term.origin
        click.echo(f"{path}:{line}: {flaw.term.id}: {flaw.reason}")
    count = len(only) if files else len(matcher.compiled.terms)
    click.echo(f"{count} terms, {len(flaws)} flaws", err=True)
    return 1 if flaws else 0


@glossary.command()
@_house
@click.argument("term")
def expand(house: tuple[str, ...], term: str) -> int:
    """Propose renderings to avoid for a Chinese TERM, built from its characters.

    They are candidates for an author to choose from, ready to paste; none is reviewed. Needs the
    extra "dictionary" (CC-CEDICT, CC BY-SA 4.0).
    """
    if not re.search(r"[\u3400-\u9fff]", term):
        raise UsageError(f"{term!r} is not Chinese")
    dictionary = Dictionary.load()
    matcher = _load(house)
    patterns = list(propose(term, dictionary, matcher.compiled))
    if not patterns:
        click.echo(f"No parts of {term} are in the dictionary, or all is known.", err=True)
        return 1
    known = matcher.by_source.get(term)
    if known is not None:
        click.echo(f"# {term} is {known.id}; forms the glossary has are left out.")
    click.echo("# Candidates from the glosses of CC-CEDICT; keep those that are wrong English.")
    click.echo("avoid:")
    for pattern in patterns:
        click.echo(f"  - {pattern}")
    return 0


def _load(house: tuple[str, ...]) -> GlossaryMatcher:
    if not house:
        return Session(Settings(grammar="none")).glossary
    return GlossaryMatcher(load_glossary([Path(name) for name in house], cache=None))


def _row(term: Term) -> str:
    rendering = term.preferred or term.advice or "(delete)"
    return f"{term.id}  {'、'.join(term.source)}  {rendering}"
