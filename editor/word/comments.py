"""Comments in the margin of a Word document: ECMA-376 part 1, 17.13.4."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from editor.word.package import Package
from editor.word.parts import free_name, is_strict, with_part, word_namespace
from editor.word.redline import Signature
from editor.word.writing import ILLEGAL, PRESERVE, escape

_CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_END = re.compile(r"</(?:[\w.-]+:)?comments\s*>\s*$")
_EMPTY = re.compile(r"(<((?:[\w.-]+:)?comments)\b[^>]*?)/>\s*$")
_ID = re.compile(r'\bid="(\d{1,9})"')
_INITIALS = "cd"


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment.

    Attributes:
        number: its id.
        paragraphs: its text.
    """

    number: int
    paragraphs: Sequence[str]


def first_free_id(package: Package) -> int:
    """An id above those of all comments there are."""
    names = package.related("comments")
    ids = (int(found) for name in names for found in _ID.findall(package.text(name)))
    return max(ids, default=-1) + 1


def brackets(space: str, number: int) -> tuple[str, str]:
    """What stands before and after the words of a comment.

    Args:
        space: prefix of Word's namespace where they stand, with its colon.
        number: id of the comment.
    """
    mark = f'<{space}r><{space}commentReference {space}id="{number}"/></{space}r>'
    return (
        f'<{space}commentRangeStart {space}id="{number}"/>',
        f'<{space}commentRangeEnd {space}id="{number}"/>{mark}',
    )


def with_comments(package: Package, comments: Iterable[Comment], signature: Signature) -> Package:
    """The package with further comments; those it has stay."""
    strict = is_strict(package.text(package.main))
    namespace = word_namespace(strict=strict)
    made = "".join(_written(comment, signature, namespace) for comment in comments)
    names = package.related("comments")
    if not names:
        xml = (
            '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
            f'<w:comments xmlns:w="{namespace}">{made}</w:comments>'
        )
        name = "word/comments.xml"
        if package.has(name):
            name = free_name(package, "word/comments{}.xml")
        return with_part(
            package,
            package.main,
            name,
            xml,
            kind="comments",
            content_type=_CONTENT_TYPE,
            strict=strict,
        )
    xml = _EMPTY.sub(r"\1></\2>", package.text(names[0]))
    end = _END.search(xml)
    at = end.start() if end else len(xml)
    return package.with_texts({names[0]: f"{xml[:at]}{made}{xml[at:]}"})


def _written(comment: Comment, signature: Signature, namespace: str) -> str:
    paragraphs = "".join(
        f"<w:p><w:r><w:t{PRESERVE}>{escape(ILLEGAL.sub('', text))}</w:t></w:r></w:p>"
        for text in comment.paragraphs
    )
    return (
        f'<w:comment xmlns:w="{namespace}" w:id="{comment.number}"'
        f' w:author="{escape(signature.author)}" w:date="{escape(signature.date)}"'
        f' w:initials="{_INITIALS}">{paragraphs}</w:comment>'
    )
