"""Reads out of a reviewed document what now stands where a change was proposed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from editor.word.contents import Contents
from editor.word.manifest import AUTHOR, finding_of
from editor.word.package import Package
from editor.word.xml import Event, read_events

_TRACKED = frozenset({"w:ins", "w:del", "w:moveFrom", "w:moveTo"})
_GONE = frozenset({"w:del", "w:moveFrom", "mc:Fallback"})
_CHARACTERS = {
    "w:tab": "\t",
    "w:br": "\n",
    "w:cr": "\n",
    "w:p": "\n",
    "w:noBreakHyphen": "\u2011",
}


@dataclass(frozen=True, slots=True)
class Remark:
    """A comment of a reviewer."""

    author: str
    time: str
    text: str


@dataclass(slots=True)
class Outcome:
    """What stands in the bookmark of a finding.

    Attributes:
        text: its words, pending insertions among them.
        pending: whether a tracked change is left there, of anyone.
        remarks: comments of others that reach into it.
    """

    text: str = ""
    pending: bool = False
    remarks: tuple[Remark, ...] = ()


@dataclass(slots=True)
class _Open:
    """A bookmark that is being read."""

    finding: str
    outcome: Outcome
    comments: dict[str, None] = field(default_factory=dict)


def outcomes(contents: Contents) -> dict[str, Outcome]:
    """What stands in each finding's bookmark, by fingerprint.

    Args:
        contents: of the reviewed document.

    Raises:
        ReadError: its comments are damaged.
    """
    package = contents.package
    remarks = dict(_remarks(package))
    found: dict[str, Outcome] = {}
    for story in contents.stories:
        reading = _Reading()
        reading.take_all(read_events(story.xml, package.path, story.name))
        for read in reading.bookmarks:
            told = (remarks.get(number) for number in read.comments)
            read.outcome.remarks = tuple(r for r in told if r and r.author != AUTHOR)
            found.setdefault(read.finding, read.outcome)
    return found


class _Reading:
    """Follows the bookmarks and comments of one part."""

    def __init__(self) -> None:
        self.bookmarks: list[_Open] = []
        self._open: dict[str, _Open] = {}
        self._comments: dict[str, None] = {}
        self._tracked = 0
        self._gone = 0
        self._in_text = 0

    def take_all(self, tokens: Iterable[Event]) -> None:
        for token in tokens:
            if token.kind == "start":
                self._start(token)
            elif token.kind == "end":
                self._end(token)
            elif self._in_text and not self._gone:
                self._add(token.text)

    def _start(self, event: Event) -> None:
        name, given = event.name, event.attributes
        self._gone += name in _GONE
        self._in_text += name == "w:t"
        if name in _TRACKED:
            self._tracked += 1
            for read in self._open.values():
                read.outcome.pending = True
        elif name == "w:bookmarkStart":
            self._start_bookmark(given.get("w:id", ""), given.get("w:name", ""))
        elif name == "w:bookmarkEnd":
            self._open.pop(given.get("w:id", ""), None)
        elif name == "w:commentRangeStart":
            self._comments[given.get("w:id", "")] = None
            for read in self._open.values():
                read.comments[given.get("w:id", "")] = None
        elif name == "w:commentRangeEnd":
            self._comments.pop(given.get("w:id", ""), None)

    def _start_bookmark(self, number: str, name: str) -> None:
        finding = finding_of(name)
        if finding is None or self._gone:
            return
        read = _Open(finding, Outcome(pending=self._tracked > 0), dict(self._comments))
        self._open[number] = read
        self.bookmarks.append(read)

    def _end(self, event: Event) -> None:
        name = event.name
        self._gone -= name in _GONE
        self._in_text -= name == "w:t"
        self._tracked -= name in _TRACKED
        if name in _CHARACTERS and not self._gone:
            self._add(_CHARACTERS[name])

    def _add(self, text: str) -> None:
        for read in self._open.values():
            read.outcome.text += text


def _remarks(package: Package) -> Iterator[tuple[str, Remark]]:
    for name in package.related("comments"):
        number, author, time = "", "", ""
        words: list[str] = []
        inside = 0
        for event in read_events(package.text(name), package.path, name):
            if event.name == "w:comment" and event.kind == "start":
                given = event.attributes
                number, author = given.get("w:id", ""), given.get("w:author", "")
                time = given.get("w:date", "")
                words = []
            elif event.name == "w:comment":
                yield number, Remark(author, time, "".join(words).strip())
            elif event.name == "w:t":
                inside += 1 if event.kind == "start" else -1
            elif event.name == "w:p" and event.kind == "end":
                words.append("\n")
            elif inside:
                words.append(event.text)
