"""The review page: one self-contained HTML file with its own style and its own small script."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from markupsafe import Markup

from editor.model import Document, Edit
from editor.reporters.html.assets import early_script, policy_hash, script, style
from editor.reporters.html.data import Written, page_data
from editor.reporters.html.page import make_page
from editor.reporters.html.templating import environment, source
from editor.review import Run

_STYLES = ("base", "bar", "overview", "text", "cards", "review", "print")

name: Final = "html"


def _as_they_read(document: Document, edits: Iterable[Edit]) -> tuple[Edit, ...]:  # noqa: ARG001
    return tuple(edits)


def render(run: Run, *, title: str | None = None, written: Written = _as_they_read) -> str:
    """The page of a run.

    The same run makes the same bytes. Text under review is escaped, and characters that hide or
    reorder text are made visible. The content security policy allows the page's one style sheet and
    its two scripts, by their hashes, and nothing else.

    Args:
        run: one or several reviewed documents; none is legal.
        title: shown in the bar and the browser's tab; by default the documents' names.
        written: how edits are written in a document's own markup, ``readers.written``; the page
            needs it to export the edited text. By default they are written as they read.
    """
    page = make_page(run, title, written)
    sheet, early, program = style(source, *_STYLES), early_script(source), script(source)
    settings = {
        "version": run.version,
        "failOn": None if run.fail_on is None else int(run.fail_on),
        "failed": bool(run.failures),
    }
    data = page_data([document.data for document in page.documents], settings)
    return (
        environment()
        .get_template("page.html.jinja")
        .render(
            page=page,
            style=Markup(sheet),  # noqa: S704 - our own files, no text under review in them
            early=Markup(early),  # noqa: S704 - the same
            script=Markup(program),  # noqa: S704 - the same
            data=Markup(data),  # noqa: S704 - no mark of HTML is left in it, see `inert_json`
            style_hash=Markup(policy_hash(sheet)),  # noqa: S704 - base64
            script_hashes=Markup(f"'{policy_hash(early)}' '{policy_hash(program)}'"),  # noqa: S704
        )
    )
