"""The templates' environment: every text is escaped and made visible on its way into a page."""

from __future__ import annotations

from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined

from editor.reporters.visible import visible

_LOADER = PackageLoader("editor", "reporters/templates")


@cache
def environment() -> Environment:
    """The environment all templates are rendered in."""
    made = Environment(
        loader=_LOADER,
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_shown,
    )
    made.filters["number"] = _number
    return made


@cache
def source(path: str) -> str:
    """The text of a file of ours, by its path under the templates."""
    return _LOADER.get_source(environment(), path)[0]


def _shown(value: object) -> object:
    """Every text a template puts out passes here; markup it made itself has passed already."""
    return visible(value) if type(value) is str else value


def _number(value: float, digits: int = 1) -> str:
    """A figure for reading: a true minus sign, thousands set apart."""
    return f"{value:,.{digits}f}".replace("-", "\N{MINUS SIGN}")
