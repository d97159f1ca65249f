"""Cuts runs: each part of one keeps its properties, and XML may stand between the parts."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from enum import IntEnum
from itertools import pairwise
from typing import NamedTuple

from editor.word.story import Run, Story
from editor.word.twins import Twin
from editor.word.writing import PRESERVE, prefix


class Rank(IntEnum):
    """What comes first of all that falls on one place."""

    REPLACING = 0  # new words, after the old ones they stand for
    OPENING = 1
    INSERTED = 2  # new words that stand for none
    CLOSING = 3


class Job(NamedTuple):
    """XML, and the place where it goes; between runs it may replace what stands up to ``end``."""

    at: int
    rank: Rank
    order: int
    xml: str
    end: int | None = None


@dataclass(slots=True)
class Plan:
    """What is to be done to one run.

    Attributes:
        deleted: ranges of the XML in it, each in one child, that become deleted text.
        between: what goes between its parts.
    """

    run: Run
    deleted: list[tuple[int, int]] = field(default_factory=list)
    between: list[Job] = field(default_factory=list)


def properties(xml: str, run: Run | None) -> str:
    """The properties of a run, as they are written."""
    return xml[slice(*run.properties)] if run and run.properties else ""


def write_jobs(
    story: Story, plans: Iterable[Plan], loose: Iterable[Job], deletion: Callable[[str], str]
) -> str:
    """The XML of a part with its runs cut.

    Args:
        story: the part.
        plans: for its runs.
        loose: what goes between runs.
        deletion: the start tag of a deletion, given the prefix with its colon.
    """
    return _Writer(story, plans, loose, deletion).write(0, len(story.xml))


class _Writer:
    def __init__(
        self,
        story: Story,
        plans: Iterable[Plan],
        loose: Iterable[Job],
        deletion: Callable[[str], str],
    ) -> None:
        self._xml = story.xml
        self._deletion = deletion
        places: list[tuple[int, int, int, int, Plan | Twin | str]] = [
            (job.at, job.at if job.end is None else job.end, job.rank, job.order, job.xml)
            for job in loose
        ]
        places += ((plan.run.start, plan.run.end, 0, 0, plan) for plan in plans)
        places += (
            (twin.copy, twin.copy + twin.end - twin.start, 0, 0, twin) for twin in story.twins
        )
        self._places = sorted(places, key=lambda place: place[:4])

    def write(self, start: int, end: int) -> str:
        """A range of the part; runs in text boxes stand in runs, so this may call itself."""
        parts: list[str] = []
        done = start
        index = bisect_left(self._places, start, key=lambda place: place[0])
        while index < len(self._places) and self._places[index][0] <= end:
            first, last, _, _, job = self._places[index]
            index += 1
            if first < done or last > end:
                continue
            parts.append(self._xml[done:first])
            parts.append(self._done(job))
            done = last
        parts.append(self._xml[done:end])
        return "".join(parts)

    def _done(self, job: Plan | Twin | str) -> str:
        if isinstance(job, str):
            return job
        if isinstance(job, Plan):
            return "".join(self._cut(job))
        return self.write(job.start, job.end)

    def _cut(self, plan: Plan) -> Iterator[str]:
        """The parts of a run: neighbors that are both kept, or both deleted, stay together."""
        run = plan.run
        space = prefix(self._xml, run)
        head = f"{self._xml[run.start : run.content]}{properties(self._xml, run)}"
        tail = f"</{space}r>"
        held: list[str] = []
        held_deleted = False
        for deleted, xml in self._items(plan, space):
            if held and (deleted is not held_deleted):
                yield from self._closed(held, space, (head, tail), deleted=held_deleted)
                held = []
            if deleted is None:
                yield xml
                continue
            held_deleted = deleted
            held.append(xml)
        if held:
            yield from self._closed(held, space, (head, tail), deleted=held_deleted)

    def _closed(
        self, held: list[str], space: str, ends: tuple[str, str], *, deleted: bool
    ) -> Iterator[str]:
        made = f"{ends[0]}{''.join(held)}{ends[1]}"
        yield f"{self._deletion(space)}{made}</{space}del>" if deleted else made

    def _items(self, plan: Plan, space: str) -> Iterator[tuple[bool | None, str]]:
        """Content of the run in order, with whether it is deleted; None for what goes between."""
        between = sorted(plan.between)
        deleted = sorted(plan.deleted)
        done = 0
        for start, end in plan.run.children:
            while done < len(between) and between[done].at <= start:
                yield None, between[done].xml
                done += 1
            inside = deleted[bisect_left(deleted, (start,)) : bisect_left(deleted, (end,))]
            jobs = []
            while done < len(between) and between[done].at < end:
                jobs.append(between[done])
                done += 1
            yield from self._child((start, end), inside, jobs, space)
        for job in between[done:]:
            yield None, job.xml

    def _child(
        self,
        child: tuple[int, int],
        deleted: list[tuple[int, int]],
        jobs: list[Job],
        space: str,
    ) -> Iterator[tuple[bool | None, str]]:
        start, end = child
        if not jobs and not deleted:
            yield False, self.write(start, end)
            return
        if deleted and deleted[0] == child:
            yield True, self._xml[start:end]
            yield from ((None, job.xml) for job in jobs)
            return
        content = self._xml.index(">", start) + 1
        content_end = self._xml.rindex("</", content, end)
        if "preserve" not in self._xml[start:content]:  # outer white space is none, and stays so
            text = self._xml[content:content_end]
            content_end -= len(text) - len(text.rstrip())
            content = min(content + len(text) - len(text.lstrip()), content_end)
        inner = [job.at for job in jobs] + [place for range_ in deleted for place in range_]
        cuts = {content, content_end, *(at for at in inner if content < at < content_end)}
        waiting = deque(jobs)
        for first, last in pairwise(sorted(cuts)):
            while waiting and waiting[0].at <= first:
                yield None, waiting.popleft().xml
            at = bisect_right(deleted, first, key=lambda range_: range_[0]) - 1
            gone = at >= 0 and last <= deleted[at][1]
            name = f"{space}delText" if gone else f"{space}t"
            yield gone, f"<{name}{PRESERVE}>{self._xml[first:last]}</{name}>"
        yield from ((None, job.xml) for job in waiting)
