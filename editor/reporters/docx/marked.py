"""Puts findings into a Word document: changes, comments, and what is remembered of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from editor.fixing import plan
from editor.model import Edit, Finding, Safety, Span, Suggestion
from editor.reporters.docx.anchor import Anchor, Taken, anchored
from editor.reporters.docx.comment import comment_of
from editor.reporters.worddiff import Kind, word_diff
from editor.word.comments import Comment, brackets, first_free_id, with_comments
from editor.word.contents import Contents
from editor.word.manifest import Entry, Manifest, bookmark_brackets, with_manifest
from editor.word.redline import Redline, Signature
from editor.word.writing import Lean

_WORD_BEFORE = re.compile(r"\S+(?=\s*\Z)")
_WORD = re.compile(r"[^\S\n]*\S+")
_WORD_REACH: Final = 60
_ASKED: Final = frozenset({Safety.SAFE, Safety.UNSAFE})
"""A tracked change is a question, so what wants a yes is one as well."""

_PLACES: Final = {
    "footnotes": "In a footnote",
    "endnotes": "In an endnote",
    "header": "In the header",
    "footer": "In the footer",
    "document": "In a text box",
}
"""Where Word allows no comment; it is put beside what belongs to the place."""


class Marked:
    """A document with changes and comments growing on it.

    Args:
        contents: of the document.
        signature: of the changes and comments.
    """

    def __init__(self, contents: Contents, signature: Signature) -> None:
        self._contents = contents
        self._signature = signature
        self._redline = Redline(contents, signature)
        self._next_comment = first_free_id(contents.package)
        self._comments: list[Comment] = []
        self._entries: list[Entry] = []

    def add(self, findings: Mapping[str, Finding]) -> None:
        """Puts findings in; those whose words another one changes already become comments.

        Args:
            findings: by fingerprint, in the order of the text.
        """
        _, mended = plan(findings.values(), _ASKED)
        chosen = {id(finding): finding.suggestion_within(_ASKED) for finding in mended}
        taken = Taken(suggestion for suggestion in chosen.values() if suggestion)
        for name, finding in findings.items():
            self._entries.append(self._add(finding, name, chosen.get(id(finding)), taken))

    def to_bytes(self, path: str, fingerprint: str) -> bytes:
        """The file.

        Args:
            path: of the document that was checked.
            fingerprint: of its text.
        """
        package = self._contents.package.with_texts(self._redline.texts())
        if self._comments:
            package = with_comments(package, self._comments, self._signature)
        manifest = Manifest(path, fingerprint, tuple(self._entries))
        return with_manifest(package, manifest).to_bytes()

    def _add(
        self, finding: Finding, name: str, suggestion: Suggestion | None, taken: Taken
    ) -> Entry:
        text = self._contents.text
        words = text[finding.span.start : finding.span.end]
        entry = Entry(name, finding.check, words, None)
        inserted = ""
        anchor: Anchor | None = None
        if suggestion and all(map(self._redline.can_change, suggestion.edits)):
            for edit in suggestion.edits:
                self._change(edit)
            anchor = anchored(self._contents, suggestion, taken)
            entry = anchor.entry(text, finding, name, suggestion)
            inserted = suggestion.edits[0].text if not len(anchor.hull) else ""
        self._comment(finding, inserted, made=anchor is not None)
        if anchor:
            # After the comment, so that it stands around it: LibreOffice counts a comment at the
            # edge of a bookmark as one of its characters.
            space = self._contents.block_at(anchor.span.start)[0].space
            marks = bookmark_brackets(space, self._redline.new_id(), name)
            self._redline.mark(anchor.span, *marks, inserted)
        return entry

    def _change(self, edit: Edit) -> None:
        """Makes the edit word by word: what stays is no change."""
        for stroke in _strokes(self._contents.text[edit.span.start : edit.span.end], edit):
            lean: Lean = None
            if len(edit.span):  # what an edit adds at its ends stands inside of it
                lean = "on" if stroke.span.end == edit.span.start else "back"
            self._redline.change(stroke, lean)

    def _comment(self, finding: Finding, inserted: str, *, made: bool) -> None:
        """Comments on the words, or beside what they belong to where Word allows no comment."""
        if not self._contents.text:  # no paragraph to comment on
            return
        number = self._next_comment
        self._next_comment += 1
        story, block = self._contents.block_at(finding.span.start)
        body = self._contents.stories[0]
        marks = brackets(body.space, number)
        if story is body and block.paragraph.box is None:
            self._redline.mark(self._visible(finding.span), *marks, inserted)
            self._comments.append(Comment(number, comment_of(finding, made=made)))
            return
        note = body.note_marks.get((story.kind, block.paragraph.note or ""))
        if story is body and block.paragraph.box:
            self._redline.mark_run(body, block.paragraph.box, *marks)
        elif note:
            self._redline.mark_run(body, note, *marks)
        elif body.blocks:
            self._redline.mark_block((body, body.blocks[0]), *marks)
        else:
            return
        words = self._contents.text[finding.span.start : finding.span.end]
        place = f"{_PLACES[story.kind]}: “{words}”" if words else _PLACES[story.kind]
        self._comments.append(Comment(number, (place, *comment_of(finding, made=made))))

    def _visible(self, span: Span) -> Span:
        """The span; where it is empty, the word in front of it or behind."""
        if len(span):
            return span
        text = self._contents.text
        block = self._contents.block_at(span.start)[1]
        start = max(block.at, span.start - _WORD_REACH)
        found = _WORD_BEFORE.search(text, start, span.start) or _WORD.match(text, span.start)
        return Span(*found.span()) if found else span


def _strokes(before: str, edit: Edit) -> Iterator[Edit]:
    at = start = edit.span.start
    new = ""
    for stroke in word_diff(before, edit.text):
        if stroke.kind is Kind.INSERT:
            new += stroke.text
            continue
        if stroke.kind is Kind.KEEP:
            if at > start or new:
                yield Edit(Span(start, at), new)
            start, new = at + len(stroke.text), ""
        at += len(stroke.text)
    if at > start or new:
        yield Edit(Span(start, at), new)
