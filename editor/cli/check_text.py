"""Checks as text for people, and as a reference in Markdown."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Iterator, Sequence

from editor.checks.base import Check, Counted, Example

_PARAGRAPH = re.compile(r"\n\s*\n")
_ADVICE_BELOW = 0.5  # as Settings.min_confidence, which a user may change
_HEAD = ("check", "severity", "right", "about")
_RULES_HEAD = ("rule", "fired", "right", "about")


def overview(checks: Sequence[Check]) -> str:
    """One line a check: what it is called, how bad, how often right, and about what."""
    rows = [_HEAD, *map(_row, checks)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = (
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        for row in rows
    )
    return "\n".join(line.rstrip() for line in lines)


def describe_check(check: Check, width: int) -> str:
    """Everything about one check, its prose wrapped to that width."""
    return "\n".join(_lines(check, width))


def reference(checks: Sequence[Check]) -> str:
    """Every check in Markdown, as ``describe_check`` tells of it."""
    return "\n".join(_reference(checks))


def _rule_line(rule: Counted, width: int) -> str:
    measured = rule.measured
    count = f"{measured.right}/{measured.fired}" if measured.fired else "–"
    text = f"{count:>7}  {rule.name}: {rule.about}"
    return textwrap.fill(
        text, width, subsequent_indent=" " * 9, break_long_words=False, break_on_hyphens=False
    )


def _rule_row(rule: Counted) -> tuple[str, str, str, str]:
    measured = rule.measured
    fired, right = (str(measured.fired), str(measured.right)) if measured.fired else ("", "")
    return (rule.name, fired, right, rule.about.replace("|", "\\|"))


def _row(check: Check) -> tuple[str, str, str, str]:
    measured = check.measured
    right = f"{measured.right}/{measured.fired}" if measured.fired else ""
    return (check.id, check.severity.label, right, check.title)


def _lines(check: Check, width: int) -> Iterator[str]:
    yield check.id
    yield f"{check.severity.label} · {check.category.value}"
    for note in _notes(check):
        yield textwrap.fill(note, width)
    for paragraph in _PARAGRAPH.split(check.reason):
        yield ""
        yield _wrapped(paragraph, width)
    if check.rules:
        yield ""
        yield "Right / fired, by rule:"
        for rule in check.rules:
            yield _rule_line(rule, width)
    flagged, left = _split(check.examples)
    yield ""
    yield "It flags what stands in ⟦ ⟧:"
    for example in flagged:
        yield _indented("✗ ", f"{example.marked}{_of(example)}", width)
        if example.fix is not None:
            yield _indented("→ ", example.fix, width)
    yield ""
    yield "It leaves in peace:"
    for example in left:
        yield _indented("✓ ", f"{example.text}{_of(example)}", width)
    yield ""
    yield f"To leave it out: copydesk check --ignore {check.id} …"


def _notes(check: Check) -> Iterator[str]:
    measured = check.measured
    if measured.fired:
        yield f"Right in {measured.right} of {measured.fired} findings, read one by one."
        if measured.confidence < _ADVICE_BELOW:
            yield "That is too seldom to gate anything: its findings are advice."
    if check.needs_grammar:
        yield "It needs a grammar engine: --grammar harper, languagetool or both."
    if check.needs_syntax:
        yield "It needs the parser."


def _wrapped(paragraph: str, width: int) -> str:
    """Filled, unless its own line breaks mean something."""
    lines = paragraph.splitlines()
    if any(line.startswith((" ", "-", "*")) for line in lines):
        return paragraph
    return textwrap.fill(" ".join(lines), width, break_long_words=False, break_on_hyphens=False)


def _indented(sign: str, text: str, width: int) -> str:
    return "\n".join(
        textwrap.fill(
            line,
            width,
            initial_indent="    " if number else f"  {sign}",
            subsequent_indent="    ",
            break_long_words=False,
            break_on_hyphens=False,
        )
        for number, line in enumerate(text.splitlines() or [""])
    )


def _of(example: Example) -> str:
    """The Chinese an example renders, where the check compares the two."""
    return f" ← {example.source}" if example.source else ""


def _split(examples: Iterable[Example]) -> tuple[list[Example], list[Example]]:
    flagged: list[Example] = []
    left: list[Example] = []
    for example in examples:
        (flagged if example.flagged else left).append(example)
    return flagged, left


def _reference(checks: Sequence[Check]) -> Iterator[str]:
    yield "# Checks"
    yield ""
    yield (
        f"copydesk has {len(checks)} checks. *Right* counts the findings that were right among "
        "those read one by one. Written by `copydesk explain --all`."
    )
    yield ""
    yield f"| {' | '.join(_HEAD)} |"
    yield "|---|---|---:|---|"
    for check in checks:
        name, *rest = (cell.replace("|", "\\|") for cell in _row(check))
        yield f"| [{name}](#{_anchor(check)}) | {' | '.join(rest)} |"
    for check in checks:
        yield from _section(check)


def _anchor(check: Check) -> str:
    """As GitHub makes it of the heading."""
    return check.id.replace("/", "")


def _section(check: Check) -> Iterator[str]:
    flagged, left = _split(check.examples)
    yield ""
    yield f"## {check.id}"
    yield ""
    yield " ".join([f"*{check.severity.label}* · `{check.category.value}`.", *_notes(check)])
    yield ""
    yield check.reason
    yield ""
    if check.rules:
        yield f"| {' | '.join(_RULES_HEAD)} |"
        yield "|---|---:|---:|---|"
        for rule in check.rules:
            yield f"| {' | '.join(_rule_row(rule))} |"
        yield ""
    yield "It flags what stands in ⟦ ⟧:"
    yield ""
    yield from _fenced(
        part
        for example in flagged
        for part in (
            f"✗ {example.marked}{_of(example)}",
            *([f"→ {example.fix}"] if example.fix is not None else ()),
        )
    )
    yield ""
    yield "It leaves in peace:"
    yield ""
    yield from _fenced(f"✓ {example.text}{_of(example)}" for example in left)


def _fenced(lines: Iterable[str]) -> Iterator[str]:
    text = "\n".join(lines)
    longest = max(map(len, re.findall("`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    yield f"{fence}text"
    yield text
    yield fence
