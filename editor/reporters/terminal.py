"""The view for people at a terminal.

Text under review is untrusted: whatever could drive the terminal is made visible, and nothing in
it is read as markup of the library that lays out the lines.
"""

from __future__ import annotations

from collections.abc import Iterator
from io import StringIO
from typing import TYPE_CHECKING, Final

from editor.model import Failure, Finding, Safety, Suggestion
from editor.offsets import LineMap
from editor.reporters.excerpt import excerpt, one_line, shorten
from editor.review import Review, Run
from editor.taxonomy import Severity

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

name: Final = "terminal"

_MIN_WIDTH: Final = 40
_MAX_WIDTH: Final = 120
_ANY_HEIGHT: Final = 25  # never used; given so that rich does not ask for it at every line
_ROOMY: Final = 60  # cells beside the position; with fewer, messages wrap below the symbol
_EXCERPT_LINES: Final = 2
_SYMBOLS: Final = {
    Severity.CRITICAL: ("◆", "critical", "bold magenta"),
    Severity.MAJOR: ("●", "major", "bold red"),
    Severity.MINOR: ("○", "minor", "yellow"),
    Severity.NEUTRAL: ("·", "advice", "blue"),
}
_LABEL_WIDTH: Final = len("critical") + 2
_SAFETY: Final = {
    Safety.SAFE: "",
    Safety.UNSAFE: "if you agree",
    Safety.ADVICE: "by hand",
}
_GOOD, _BAD, _FAINT = "green", "bold red", "dim"


def render(run: Run, *, width: int = 100, color: bool = False) -> str:
    """The run as lines of at most ``width`` cells.

    Args:
        run: what was found.
        width: columns of the terminal; 40 at least are used, and 120 at most, because longer
            lines are hard to read.
        color: whether to write colors; without them ⟦brackets⟧ mark the words.
    """
    # Imported here: it takes 50 ms, and only this format needs it.
    from rich.console import Console  # noqa: PLC0415

    out = StringIO()
    console = Console(
        file=out,
        width=min(max(width, _MIN_WIDTH), _MAX_WIDTH),
        force_terminal=color,
        color_system="standard" if color else None,
        height=_ANY_HEIGHT,
        legacy_windows=False,
        highlight=False,
        markup=False,
        emoji=False,
    )
    _View(console, color=color).show(run)
    lines = out.getvalue().split("\n")
    return "\n".join(line.rstrip(" ") for line in lines).lstrip("\n")


class _View:
    """Writes a run to a console."""

    def __init__(self, console: Console, *, color: bool) -> None:
        from rich.cells import cell_len  # noqa: PLC0415
        from rich.text import Text  # noqa: PLC0415

        self._console = console
        self._color = color
        self._measure = cell_len
        self._text = Text

    def show(self, run: Run) -> None:
        for review in run.reviews:
            shown = review.at_least(run.min_severity)
            if shown or review.failures:
                self._file(review, shown)
        if any(review.at_least(run.min_severity) for review in run.reviews):
            self._console.print()
        self._failures(run.failures, named=False)
        for review in run.reviews:
            self._row(self._summary(review, run.min_severity), 0, hang=2)
        if len(run.reviews) > 1:
            self._row(self._total(run), 0, hang=2)

    def _file(self, review: Review, shown: tuple[Finding, ...]) -> None:
        self._console.print()
        self._row(self._text(one_line(review.path), style="bold underline"), 0)
        self._failures(review.failures)
        lines = LineMap(review.document.text)
        places = [lines.locate(finding.span.start) for finding in shown]
        labels = [f"{line}:{column}" for line, column in places]
        indent = max(map(len, labels), default=0) + 2
        for finding, label in zip(shown, labels, strict=True):
            self._console.print()
            self._finding(review, finding, label, indent)

    def _finding(self, review: Review, finding: Finding, label: str, indent: int) -> None:
        symbol, word, style = _SYMBOLS[finding.severity]
        text = self._text
        room = self._console.width - indent - 1
        head = text.assemble(
            (f"{symbol} {word}".ljust(_LABEL_WIDTH + 1), style), one_line(finding.message)
        )
        self._row(head, indent, label, hang=_LABEL_WIDTH + 1 if room >= _ROOMY else 0)
        self._row(self._excerpt(review, finding, room, style), indent)
        if finding.suggestions:
            words = review.document.text[finding.span.start : finding.span.end]
            self._row(self._change(words, finding.suggestions[0], room), indent)
        if about := _joined(finding.source_term, finding.note):
            self._row(text(about), indent)
        also = f"also {', '.join(other.check for other in finding.also)}" if finding.also else None
        origin = _joined(finding.check, finding.term, finding.citation, also)
        self._row(text(origin, style=_FAINT), indent)

    def _excerpt(self, review: Review, finding: Finding, room: int, style: str) -> Text:
        brackets = ("", "") if self._color else ("⟦", "⟧")
        # A line breaks at a word, so the last cells of a line may stay empty.
        cut = excerpt(
            review.document.text, finding.span, (room - 8) * _EXCERPT_LINES, self._measure
        )
        words = f"{brackets[0]}{cut.words}{brackets[1]}"
        return self._text.assemble(
            (cut.before, _FAINT), (words, f"{style} underline"), (cut.after, _FAINT)
        )

    def _change(self, words: str, suggestion: Suggestion, room: int) -> Text:
        """What stands there, an arrow, what should; the former is left out when long."""
        before, after = one_line(words), one_line(suggestion.replacement)
        after = shorten(after, room * 3, self._measure)
        text = self._text()
        if before.strip() and after and self._measure(before) + self._measure(after) + 3 <= room:
            text.append(before, style="red").append(" ")
        text.append("→ ", style=_GOOD)
        if after.strip():
            text.append(after, style=_GOOD)
        else:
            text.append("(a space)" if after else "(delete)", style=f"{_GOOD} italic")
        if label := _SAFETY[suggestion.safety]:
            text.append(f"  ({label})", style=_FAINT)
        return text

    def _failures(self, failures: tuple[Failure, ...], *, named: bool = True) -> None:
        """One loud line each; those of the whole run say in their message what failed."""
        for failure in failures:
            text = self._text("✗ NOT CHECKED  ", style=_BAD)
            if named:
                text.append(f"{one_line(failure.origin)} was not run: ", style="bold")
            text.append(one_line(failure.message))
            self._row(text, 0, hang=2)

    def _summary(self, review: Review, least: Severity) -> Text:
        document = review.document
        counted = review.by_severity
        weighty = review.at_least(min(least, Severity.MINOR))
        safe = sum(1 for finding in weighty if finding.safe_suggestion)
        hidden = len(review.findings) - len(review.at_least(least))
        parts = [f"{_counts(counted)} in {_number(document.words, 'word')}"]
        if review.score_is_meaningful:
            parts.append(f"score {review.score:.1f}")
        if safe:
            parts.append(f"{safe:,} can be fixed with copydesk fix")
        if hidden:
            parts.append(_hidden(hidden, least))
        return self._summary_line(one_line(review.path), parts, counted, failed=review.failures)

    def _total(self, run: Run) -> Text:
        counted = {
            severity: sum(review.by_severity[severity] for review in run.reviews)
            for severity in reversed(Severity)
        }
        words = sum(review.document.words for review in run.reviews)
        parts = [f"{_counts(counted)} in {_number(words, 'word')}"]
        failed = (*run.failures, *(f for review in run.reviews for f in review.failures))
        return self._summary_line(_number(len(run.reviews), "file"), parts, counted, failed=failed)

    def _summary_line(
        self,
        subject: str,
        parts: list[str],
        counted: dict[Severity, int],
        *,
        failed: tuple[Failure, ...],
    ) -> Text:
        worst = next((severity for severity, count in counted.items() if count and severity), None)
        if failed:
            parts.append("NOT FULLY CHECKED")
        style = _BAD if failed else _SYMBOLS[worst][2] if worst else _GOOD
        symbol = "✗" if failed else _SYMBOLS[worst][0] if worst else "✓"
        return self._text.assemble(
            (f"{symbol} ", style), (subject, "bold"), f": {' · '.join(parts)}"
        )

    def _row(self, text: Text, indent: int, label: str = "", *, hang: int = 0) -> None:
        """Writes a text, its lines indented, the first one after a label."""
        lead = label.rjust(indent - 2) + "  " if label else " " * indent
        lines = []
        for line in self._wrapped(text, indent, hang):
            line.rstrip()  # a space at the end would be underlined with the words
            lines.append(self._text.assemble((lead, _FAINT), line))
            lead = " " * indent
        self._console.print(self._text("\n").join(lines), soft_wrap=True)

    def _wrapped(self, text: Text, indent: int, hang: int) -> Iterator[Text]:
        """The lines of a text; those after the first are indented by ``hang`` more."""
        room = self._console.width - indent
        first, *_ = text.wrap(self._console, room)
        yield first
        if rest := text.plain[len(first.plain) :]:
            start = len(text.plain) - len(rest.lstrip())
            remaining = text[start:]
            for line in remaining.wrap(self._console, room - hang):
                yield self._text(" " * hang) + line


def _joined(*parts: str | None) -> str:
    return " · ".join(one_line(part) for part in parts if part)


def _counts(counted: dict[Severity, int]) -> str:
    """``12 critical, 31 major, 5 minor``; ``nothing found`` for none."""
    found = [f"{count:,} {s.label}" for s, count in counted.items() if count and s]
    return ", ".join(found) or "nothing found"


def _number(count: int, noun: str) -> str:
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def _hidden(count: int, least: Severity) -> str:
    if least is Severity.MINOR:
        noun = "piece" if count == 1 else "pieces"
        return f"{count:,} {noun} of advice not shown (--min-severity neutral)"
    return f"{count:,} below {least.label} not shown"
