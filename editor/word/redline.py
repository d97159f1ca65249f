"""Writes changes into a Word document as tracked ones, and marks around words.

Libraries for tracked changes exist (docx-revisions, on python-docx), but they set replaced text in
runs without the formatting of the words, see only runs directly in body paragraphs, and write the
whole package anew. Here a run is cut where a change or a mark falls; all else stays as it is.

A tracked change is ``w:del`` around the runs of the old words and ``w:ins`` around one run of the
new: ECMA-376 part 1, 17.13.5.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from editor.model import Edit, Span
from editor.word.contents import Contents
from editor.word.removal import emptied, mark_deleted, next_is_alike
from editor.word.runs import Job, Plan, Rank, properties, write_jobs
from editor.word.story import Block, Run, Story, Stretch
from editor.word.writing import ILLEGAL, Lean, escape, neighbor, prefix, run_content, soft_hyphens


@dataclass(frozen=True, slots=True)
class Signature:
    """Who changed the text, and when: ``2026-11-24T09:30:00Z``."""

    author: str
    date: str


class Redline:
    """Collects changes and marks of one document, and writes its parts with them.

    Args:
        contents: of the document.
        signature: of all changes.
    """

    def __init__(self, contents: Contents, signature: Signature) -> None:
        self._contents = contents
        self._signature = signature
        self._next_id = max(story.highest_id for story in contents.stories) + 1
        self._plans: defaultdict[str, dict[int, Plan]] = defaultdict(dict)
        self._loose: defaultdict[str, list[Job]] = defaultdict(list)
        self._count = 0

    def new_id(self) -> int:
        """An id that nothing in the document has."""
        self._next_id += 1
        return self._next_id - 1

    def mark(self, span: Span, opening: str, closing: str, inserted: str = "") -> None:
        """Puts XML, on the level of runs, before and after words, or around an insertion.

        Args:
            span: the words.
            opening: goes before them.
            closing: goes after them.
            inserted: where the span is empty, the words that ``change`` puts there.
        """
        reached = [item for item in self._contents.stretches(span.start, span.end) if item[2].run]
        if not reached:
            self._mark_point(span, opening, closing, inserted)
            return
        story, _, first = reached[0]
        last_story, _, last = reached[-1]
        at = first.place(max(span.start, first.at))
        self._between(story, first, at, Rank.OPENING, opening)
        at = last.place(min(span.end, last.till))
        self._between(last_story, last, at, Rank.CLOSING, closing)

    def _mark_point(self, span: Span, opening: str, closing: str, inserted: str) -> None:
        found = neighbor(self._contents, span, inserted)
        if found is None:
            self.mark_block(self._contents.block_at(span.start), opening, closing)
            return
        story, _, stretch = found
        at = stretch.place(min(max(span.start, stretch.at), stretch.till))
        self._between(story, stretch, at, Rank.OPENING, opening)
        self._between(story, stretch, at, Rank.CLOSING, closing)

    def mark_block(self, place: tuple[Story, Block], opening: str, closing: str) -> None:
        """Puts XML at the beginning of a paragraph, where no words can be marked."""
        story, block = place
        self._put(story, block.paragraph.content, Rank.OPENING, opening)
        self._put(story, block.paragraph.content, Rank.CLOSING, closing)

    def mark_run(self, story: Story, run: Run, opening: str, closing: str) -> None:
        """Puts XML before and after a run."""
        self._put(story, run.start, Rank.OPENING, opening)
        self._put(story, run.end, Rank.CLOSING, closing)

    def can_change(self, edit: Edit) -> bool:
        """Whether an edit can be a tracked change: not in a CDATA section, nor where no run is."""
        reached = self._contents.stretches(edit.span.start, edit.span.end)
        reached = [item for item in reached if item[2].run]
        if not reached:
            found = neighbor(self._contents, edit.span, edit.text)
            reached = [found] if found else []
        return bool(reached) and not any(item[2].raw for item in reached)

    def change(self, edit: Edit, lean: Lean = None) -> None:
        """Deletes the words of an edit and inserts its text; ``can_change`` must allow it.

        Args:
            edit: of the document's text.
            lean: beside which word an insertion goes; None decides by what it is.
        """
        text = ILLEGAL.sub("", edit.text)
        reached = [
            item for item in self._contents.stretches(edit.span.start, edit.span.end) if item[2].run
        ]
        if not reached:
            self._insert(edit.span, text, lean)
            return
        for story, block in emptied(self._contents, edit):
            if next_is_alike(story, block.paragraph):
                self._delete_mark(story, block)
        for index, (story, block, stretch) in enumerate(reached):
            first = stretch.place(max(edit.span.start, stretch.at))
            last = stretch.place(min(edit.span.end, stretch.till))
            self._delete(story, stretch, first, last)
            if index and reached[index - 1][1] is block:
                previous = reached[index - 1][2]
                for hyphen in soft_hyphens(story, previous.end, first):
                    self._delete_child(story, (previous, stretch), hyphen.span)
        if text:
            story, block, stretch = reached[0]
            host = [item for item in reached if item[1] is block][-1][2]
            at = host.place(min(edit.span.end, host.till))
            self._between(story, host, at, Rank.REPLACING, self._inserted(story, stretch, text))

    def _delete_mark(self, story: Story, block: Block) -> None:
        mark = f"{self._opening(story.space, 'del')[:-1]}/>"
        start, end, xml = mark_deleted(story, block.paragraph, mark)
        self._count += 1
        job = Job(start, Rank.REPLACING, self._count, xml, end)
        self._loose[story.name].append(job)

    def _insert(self, span: Span, text: str, lean: Lean) -> None:
        found = neighbor(self._contents, span, text, lean)
        if found is None:
            return
        story, _, stretch = found
        at = stretch.place(min(max(span.start, stretch.at), stretch.till))
        made = self._inserted(story, stretch, text)
        self._between(story, stretch, at, Rank.INSERTED, made)

    def _inserted(self, story: Story, stretch: Stretch, text: str) -> str:
        space = prefix(story.xml, stretch.run)
        content = f"{properties(story.xml, stretch.run)}{run_content(text, space)}"
        return f"{self._opening(space, 'ins')}<{space}r>{content}</{space}r></{space}ins>"

    def _opening(self, space: str, name: str) -> str:
        author, date = escape(self._signature.author), escape(self._signature.date)
        return (
            f'<{space}{name} {space}id="{self.new_id()}" {space}author="{author}"'
            f' {space}date="{date}">'
        )

    def _delete(self, story: Story, stretch: Stretch, start: int, end: int) -> None:
        plan = self._plan(story, stretch)
        if plan:
            plan.deleted.append((start, end))

    def _delete_child(self, story: Story, sides: tuple[Stretch, Stretch], span: Span) -> None:
        for stretch in sides:
            plan = self._plan(story, stretch)
            if plan and plan.run.start < span.start and span.end < plan.run.end:
                plan.deleted.append((span.start, span.end))
                return

    def _between(self, story: Story, stretch: Stretch, at: int, rank: Rank, xml: str) -> None:
        plan = self._plan(story, stretch)
        if plan:
            self._count += 1
            plan.between.append(Job(at, rank, self._count, xml))

    def _put(self, story: Story, at: int, rank: Rank, xml: str) -> None:
        self._count += 1
        self._loose[story.name].append(Job(at, rank, self._count, xml))

    def _plan(self, story: Story, stretch: Stretch) -> Plan | None:
        if stretch.run is None:
            return None
        plans = self._plans[story.name]
        return plans.setdefault(stretch.run.start, Plan(stretch.run))

    def texts(self) -> dict[str, str]:
        """The XML of every part that has changes or marks, by name."""
        return {
            story.name: write_jobs(
                story,
                self._plans[story.name].values(),
                self._loose[story.name],
                lambda space: self._opening(space, "del"),
            )
            for story in self._contents.stories
            if story.name in self._plans or story.name in self._loose
        }
