"""The review page: one self-contained HTML file with its own style and no script."""

from __future__ import annotations

import base64
import hashlib
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from editor.reporters.html.page import make_page
from editor.reporters.visible import visible
from editor.review import Run

_LOADER = PackageLoader("editor", "reporters/templates")
_STYLES = ("base", "overview", "text", "cards", "print")

name = "html"


def render(run: Run, *, title: str | None = None) -> str:
    """The page of a run.

    The same run makes the same bytes. Text under review is escaped, and characters that hide or
    reorder text are made visible. The content security policy allows the page's one style sheet,
    by its hash, and nothing else.

    Args:
        run: one or several reviewed documents; none is legal.
        title: shown in the bar and the browser's tab; by default the documents' names.
    """
    environment = _environment()
    style = _style()
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    template = environment.get_template("page.html.jinja")
    return template.render(
        page=make_page(run, title),
        style=Markup(style),  # noqa: S704 - our own files, no text under review in them
        style_hash=Markup(f"sha256-{digest}"),  # noqa: S704 - base64
    )


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=_LOADER,
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_shown,
    )
    environment.filters["number"] = _number
    return environment


@cache
def _style() -> str:
    environment = _environment()
    sources = (_LOADER.get_source(environment, f"css/{part}.css")[0] for part in _STYLES)
    return "\n" + "\n".join(sources)


def _shown(value: object) -> object:
    """Every text a template puts out passes here; markup it made itself has passed already."""
    return visible(value) if type(value) is str else value


def _number(value: float, digits: int = 1) -> str:
    """A figure for reading: a true minus sign, thousands set apart."""
    return f"{value:,.{digits}f}".replace("-", "\N{MINUS SIGN}")
