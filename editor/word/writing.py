"""Puts edits of a Word document's text into its XML.

Only the characters that change are touched: a replacement goes into the first run it reaches, so
it looks as the words it replaces began to look, and the rest of the words goes from the runs after
it. The runs themselves, and everything between them, stay.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal

from editor.model import Edit, Span
from editor.word.contents import Contents
from editor.word.removal import emptied
from editor.word.story import Block, Paragraph, Run, Story, Stretch, TextElement

ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 cannot hold in any spelling."""

_SOFT_HYPHEN = re.compile(r"<(?:[\w.-]+:)?softHyphen\s*/>")
_INLINE = re.compile("(\t|\r\n?|\n)")
_ELEMENTS = {"\t": "tab"}
_PREFIX = re.compile(r"<((?:[\w.-]+:)?)r\b")
Lean = Literal["back", "on"] | None

PRESERVE = ' xml:space="preserve"'


def apply_edits(xml: str, edits: Iterable[Edit]) -> str:
    """The XML with its edits in it; they must not overlap.

    Raises:
        ValueError: they do.
    """
    parts: list[str] = []
    done = 0
    for edit in sorted(edits):
        if edit.span.start < done:
            raise ValueError(f"edits overlap at {edit.span}")
        parts += (xml[done : edit.span.start], edit.text)
        done = edit.span.end
    return "".join((*parts, xml[done:]))


def write_edits(contents: Contents, edits: Iterable[Edit]) -> dict[str, str]:
    """The XML of every part that edits of the text change, by name.

    Args:
        contents: of the document.
        edits: in code points of its text, none overlapping. A paragraph whose words all go, goes
            with them where it can; else the line breaks between blocks stay.
    """
    found: defaultdict[str, list[Edit]] = defaultdict(list)
    touched: defaultdict[str, dict[int, TextElement]] = defaultdict(dict)
    gone: defaultdict[str, list[Paragraph]] = defaultdict(list)
    stories = {story.name: story for story in contents.stories}
    for edit in sorted(edits):
        for story, block in emptied(contents, edit):
            gone[story.name].append(block.paragraph)
        for story, stretch, made in _placed(contents, edit):
            found[story.name] += made
            if stretch.element:
                touched[story.name][stretch.element.start] = stretch.element
    return {
        name: _with_edits(
            stories[name],
            _without(gone[name], [*made, *_kept_spaces(stories[name], touched[name], made)]),
        )
        for name, made in found.items()
    }


def _without(gone: Sequence[Paragraph], edits: Iterable[Edit]) -> list[Edit]:
    """The edits, and paragraphs taken out whole instead of what is done in them."""
    starts = [paragraph.start for paragraph in gone]
    kept = []
    for edit in edits:
        index = bisect_right(starts, edit.span.start) - 1
        if index < 0 or gone[index].end <= edit.span.start:
            kept.append(edit)
    return [*kept, *(Edit(Span(paragraph.start, paragraph.end), "") for paragraph in gone)]


def _with_edits(story: Story, edits: Sequence[Edit]) -> str:
    """The part with its edits in it, and those in a text box in its copy as well."""
    copied = (
        Edit(Span(edit.span.start + shift, edit.span.end + shift), edit.text)
        for twin in story.twins
        for edit in edits
        if twin.start <= edit.span.start and edit.span.end <= twin.end
        for shift in (twin.copy - twin.start,)
    )
    return apply_edits(story.xml, [*edits, *copied])


def _placed(contents: Contents, edit: Edit) -> Iterator[tuple[Story, Stretch, list[Edit]]]:
    """What an edit of the text does to the XML, stretch by stretch."""
    start, end = edit.span.start, edit.span.end
    text = ILLEGAL.sub("", edit.text)
    reached = [item for item in contents.stretches(start, end) if item[2].run]
    if not reached:
        found = neighbor(contents, edit.span, text)
        if found and text:
            story, _, stretch = found
            at = stretch.place(min(max(start, stretch.at), stretch.till))
            yield story, stretch, [Edit(Span(at, at), _written(text, story, stretch))]
        return
    host = next((i for i, item in enumerate(reached) if item[2].element), 0)
    previous: Block | None = None
    for index, (story, block, stretch) in enumerate(reached):
        first, last = stretch.place(max(start, stretch.at)), stretch.place(min(end, stretch.till))
        new = _written(text, story, stretch) if index == host and text else ""
        made = [Edit(Span(first, last), new)]
        if previous is block:
            made += soft_hyphens(story, reached[index - 1][2].end, first)
        previous = block
        yield story, stretch, made


def neighbor(
    contents: Contents, span: Span, text: str, lean: Lean = None
) -> tuple[Story, Block, Stretch] | None:
    """Where words go that replace none: beside the word they lean on, to look like it.

    Args:
        contents: of the document.
        span: the place, or a range that holds nothing of a run.
        text: the words; a comma or a space leans on what stands before, a word on what follows.
        lean: the side, where it is known.
    """
    before, after = contents.before(span.start), contents.after(span.end)
    usable = [item for item in (before, after) if item and item[2].run]
    if len(usable) < 2:  # noqa: PLR2004 - the two sides
        return usable[0] if usable else None
    in_word = contents.text[span.start - 1].isalnum()
    back = in_word or not text[:1].isalnum() if lean is None else lean == "back"
    return usable[0] if back else usable[1]


def soft_hyphens(story: Story, start: int, end: int) -> Iterator[Edit]:
    """Takes out those between two stretches of a word that is replaced."""
    for match in _SOFT_HYPHEN.finditer(story.xml, start, end):
        yield Edit(Span(*match.span()), "")


def _written(text: str, story: Story, stretch: Stretch) -> str:
    """How text is written where a stretch stands: in its ``w:t``, or as elements of the run."""
    if stretch.raw:
        return f"]]>{escape(text)}<![CDATA["
    if stretch.element is not None and not _INLINE.search(text):
        return escape(text)
    space = prefix(story.xml, stretch.run)
    made = run_content(text, space)
    return f"</{space}t>{made}<{space}t{PRESERVE}>" if stretch.element else made


def run_content(text: str, space: str, name: str = "t") -> str:
    """Text as the content of a run.

    Args:
        text: it may hold tabulators and line breaks.
        space: prefix of the namespace in this part, with its colon.
        name: ``t``, or ``delText`` for deleted text.
    """
    return "".join(
        f"<{space}{_ELEMENTS.get(part, 'br')}/>"
        if _INLINE.fullmatch(part)
        else f"<{space}{name}{PRESERVE}>{escape(part)}</{space}{name}>"
        for part in _INLINE.split(text)
        if part
    )


def prefix(xml: str, run: Run | None) -> str:
    """The prefix of Word's namespace where a run stands, with its colon: ``w:`` as a rule."""
    found = _PREFIX.match(xml, run.start) if run else None
    return found[1] if found else "w:"


def escape(text: str) -> str:
    """Text as XML holds it."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _kept_spaces(
    story: Story, touched: dict[int, TextElement], edits: Sequence[Edit]
) -> Iterator[Edit]:
    """Where a ``w:t`` comes to begin or end with a space, it must say that it keeps it."""
    inside: defaultdict[int, list[Edit]] = defaultdict(list)
    starts = sorted(touched)
    for edit in edits:
        index = bisect_right(starts, edit.span.start) - 1
        element = touched[starts[index]] if index >= 0 else None
        if element and edit.span.end <= element.content_end:
            span = Span(edit.span.start - element.content, edit.span.end - element.content)
            inside[element.start].append(Edit(span, edit.text))
    for start, changes in inside.items():
        element = touched[start]
        before = story.xml[element.content : element.content_end]
        after = apply_edits(before, changes)
        first = after[:1].isspace() and not before[:1].isspace()
        last = after[-1:].isspace() and not before[-1:].isspace()
        if not element.keeps_space and (first or last):
            yield Edit(Span(element.content - 1, element.content - 1), PRESERVE)
