"""copydesk from Python: text in; review, fixed text or page out."""

from __future__ import annotations

from editor import readers
from editor.config import Settings
from editor.model import Document, Safety
from editor.review import Review
from editor.session import SAFE, Session

_DEFAULTS = Settings()


def check(
    text: str,
    *,
    source: str | None = None,
    settings: Settings = _DEFAULTS,
    media_type: str = "text/plain",
) -> Review:
    """Reviews a text.

    Args:
        text: plain text, Markdown or HTML.
        source: the Chinese it was translated from, in the same format.
        settings: which checks, glossaries and engines; see ``editor.config.Settings``.
        media_type: ``text/plain``, ``text/markdown`` or ``text/html``.

    Raises:
        UsageError: the settings name an unknown check, or a glossary is wrong.
    """
    return _review(Session(settings), text, source, media_type)


def fix(
    text: str,
    *,
    source: str | None = None,
    unsafe: bool = False,
    settings: Settings = _DEFAULTS,
    media_type: str = "text/plain",
) -> str:
    """The text with its safe fixes applied, with ``unsafe`` the others too.

    Raises:
        UsageError: as ``check``.
        UnsettledError: the fixes undo one another.
    """
    session = Session(settings, advice=False)
    allowed = SAFE | {Safety.UNSAFE} if unsafe else SAFE
    review = _review(session, text, source, media_type)
    return session.fix(review, allowed).document.text


def report(
    text: str,
    *,
    source: str | None = None,
    settings: Settings = _DEFAULTS,
    media_type: str = "text/plain",
) -> str:
    """The review page of a text, one self-contained HTML document.

    Raises:
        UsageError: as ``check``.
    """
    from editor.reporters import html  # noqa: PLC0415 - jinja2 loads only here

    session = Session(settings)
    review = session.for_page(_review(session, text, source, media_type))
    return html.render(session.summed_up([review]), written=readers.written)


def _review(session: Session, text: str, source: str | None, media_type: str) -> Review:
    original = None if source is None else _document(source, "<source>", media_type)
    return session.review(_document(text, "<text>", media_type), original)


def _document(text: str, path: str, media_type: str) -> Document:
    return readers.read(text.encode("utf-8"), path, media_type=media_type)
