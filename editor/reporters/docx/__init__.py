"""A Word document on which people decide: each fix a tracked change, each finding a comment.

Accepting all changes gives the text with every fix that was offered, rejecting all the original.
What was accepted and what not is read back by ``editor.readers.docx.decisions``.
"""

from __future__ import annotations

from typing import Final

from editor.decisions import document_fingerprint
from editor.reporters.docx.marked import Marked
from editor.reporters.docx.plain import as_word
from editor.review import Run
from editor.word.contents import Contents, contents_of
from editor.word.manifest import AUTHOR, read_manifest, without_bookmarks
from editor.word.redline import Signature

name: Final = "docx"


def render(run: Run, *, date: str) -> bytes:
    """The document of a run, with changes and comments.

    Args:
        run: with one review. Of a text, a Markdown or an HTML file a plain document is made first.
        date: of the changes, in UTC, like ``2026-11-24T09:30:00Z``.

    Raises:
        UsageError: for other formats than Word, python-docx is not installed.
        ReadError: the file's comments are damaged.
        WriteError: a part of the file to be copied is damaged.
    """
    (review,) = run.reviews
    text = review.document.text
    named = zip(review.findings, review.fingerprints, strict=True)
    shown = {key: finding for finding, key in named if finding.severity >= run.min_severity}
    contents = review.document.container
    findings = tuple(shown.values())
    if isinstance(contents, Contents):
        contents = _as_if_new(contents)
    else:
        contents, findings = as_word(review.document, findings, date)
    marked = Marked(contents, Signature(AUTHOR, date))
    marked.add(dict(zip(shown, findings, strict=True)))
    return marked.to_bytes(review.path, document_fingerprint(text))


def _as_if_new(contents: Contents) -> Contents:
    """The document without the bookmarks of an earlier report, whose names would stand twice."""
    if read_manifest(contents.package) is None:
        return contents
    texts = {story.name: without_bookmarks(story.xml) for story in contents.stories}
    return contents_of(contents.package.with_texts(texts))
