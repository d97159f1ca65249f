"""Units whose text is written in runs, such as strings with escapes, and may have several lines.

Where source and translation have the same number of lines, line belongs to line, so that a heading
is not read as the beginning of the sentence below it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from editor.readers.prose import Prose
from editor.readers.units import Unit

_LINE_END = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True, slots=True)
class Run:
    """What is read, where it is written, and how many characters it takes there."""

    text: str
    start: int
    length: int


def units_of(source: str, runs: Iterable[Run], start: int) -> Iterator[Unit]:
    """The units of a Chinese text and its translation: one, or one for each line.

    Args:
        source: the Chinese.
        runs: the translation; a line end is a run of its own or lies in a verbatim one.
        start: where the translation stands or would stand, in code points of the file.
    """
    runs = list(_cut(runs))
    chinese = [line.strip() for line in _LINE_END.split(source) if line.strip()]
    lines = [line for line in _lines(runs) if any(run.text.strip() for run in line)]
    if len(lines) > 1 and len(lines) == len(chinese):
        for text, line in zip(chinese, lines, strict=True):
            yield Unit(text, _prose(line), line[0].start)
    else:
        yield Unit(source.strip(), _prose(runs), start)


def _cut(runs: Iterable[Run]) -> Iterator[Run]:
    """The runs with every line end one of its own."""
    for run in runs:
        done = 0
        if len(run.text) == run.length:
            for end in _LINE_END.finditer(run.text):
                if done < end.start():
                    yield Run(run.text[done : end.start()], run.start + done, end.start() - done)
                yield Run("\n", run.start + end.start(), len(end[0]))
                done = end.end()
        if done < len(run.text):
            yield Run(run.text[done:], run.start + done, run.length - done)


def _lines(runs: Iterable[Run]) -> Iterator[list[Run]]:
    line: list[Run] = []
    for run in runs:
        if run.text == "\n":
            yield line
            line = []
        else:
            line.append(run)
    yield line


def _prose(runs: Sequence[Run]) -> Prose:
    prose = Prose()
    for run in runs:
        if run.text == "\n":
            prose.add_line_end(run.start, run.length)
        elif len(run.text) == run.length:
            prose.add(run.text, run.start)
        else:
            prose.add_atom(run.text, run.start, run.length)
    return prose
