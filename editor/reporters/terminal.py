"""The view for people at a terminal.

Text under review is untrusted: whatever could drive the terminal is made visible, and nothing in
it is read as markup of the library that lays out the lines.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from rich.cells import cell_len

from editor.model import Failure, Finding, Safety, Suggestion
from editor.offsets import LineMap
from editor.reporters.excerpt import excerpt, one_line, shorten
from editor.reporters.placing import ProseView
from editor.reporters.sourced import chinese, facts
from editor.reporters.styled import Piece, Styled
from editor.review import Review, Run
from editor.taxonomy import Severity

name: Final = "terminal"

_MIN_WIDTH: Final = 40
_MAX_WIDTH: Final = 120
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
    view = View(width, color=color)
    view.show(run)
    return view.text


class View:
    """Writes line by line; ``width`` and ``color`` as for ``render``."""

    def __init__(self, width: int, *, color: bool) -> None:
        self._lines: list[str] = []
        self._width = min(max(width, _MIN_WIDTH), _MAX_WIDTH)
        self._color = color

    @property
    def text(self) -> str:
        """All that was written."""
        return "\n".join((*self._lines, "")).lstrip("\n")

    def show(self, run: Run) -> None:
        """Writes a whole run."""
        for review in run.reviews:
            shown = review.at_least(run.min_severity)
            if shown or review.failures:
                self._file(review, shown)
        if any(review.at_least(run.min_severity) for review in run.reviews):
            self._lines.append("")
        self._failures(run.failures, named=False)
        for review in run.reviews:
            self._row(self._summary(review, run.min_severity), 0, hang=2)
        if len(run.reviews) > 1:
            self._row(self._total(run), 0, hang=2)

    def line(self, *pieces: Piece, indent: int = 0) -> None:
        """Writes styled text; none is an empty line."""
        if pieces:
            self._row(_text(*pieces), indent, hang=2)
        else:
            self._lines.append("")

    def _file(self, review: Review, shown: tuple[Finding, ...]) -> None:
        self._lines.append("")
        self._row(_text((one_line(review.path), "bold underline")), 0)
        self._failures(review.failures)
        self.findings(review, shown)

    def findings(self, review: Review, shown: Sequence[Finding]) -> None:
        """Writes findings of a review, each with its place, its words and what should stand."""
        lines = LineMap(review.document.text, review.document.origins)
        places = [lines.locate(finding.span.start) for finding in shown]
        labels = [f"{line}:{column}" for line, column in places]
        indent = max(map(len, labels), default=0) + 2
        prose = ProseView(review.document)
        for finding, label in zip(shown, labels, strict=True):
            self._lines.append("")
            self._finding(prose, finding, label, indent)

    def _finding(self, prose: ProseView, finding: Finding, label: str, indent: int) -> None:
        symbol, word, style = _SYMBOLS[finding.severity]
        room = self._width - indent - 1
        sign = f"{symbol} {word}".ljust(_LABEL_WIDTH + 1)
        head = _text((sign, style), (one_line(finding.message), ""))
        self._row(head, indent, label, hang=_LABEL_WIDTH + 1 if room >= _ROOMY else 0)
        self._row(self._excerpt(prose, finding, room, style), indent)
        if finding.suggestions:
            words = prose.words(finding.span)
            self._row(self._change(words, finding.suggestions[0], room), indent)
        if about := _joined(chinese(finding), finding.note):
            self._row(_text((about, "")), indent)
        also = f"also {', '.join(other.check for other in finding.also)}" if finding.also else None
        origin = _joined(finding.check, finding.term, finding.citation, also)
        self._row(_text((origin, _FAINT)), indent)

    def _excerpt(self, prose: ProseView, finding: Finding, room: int, style: str) -> Styled:
        brackets = ("", "") if self._color else ("⟦", "⟧")
        # A line breaks at a word, so the last cells of a line may stay empty.
        cut = excerpt(*prose.around(finding.span), (room - 8) * _EXCERPT_LINES, cell_len)
        words = f"{brackets[0]}{cut.words}{brackets[1]}"
        return _text((cut.before, _FAINT), (words, f"{style} underline"), (cut.after, _FAINT))

    def _change(self, words: str, suggestion: Suggestion, room: int) -> Styled:
        """What stands there, an arrow, what should; the former is left out when long."""
        before, after = one_line(words), one_line(suggestion.replacement)
        after = shorten(after, room * 3, cell_len)
        pieces: list[Piece] = []
        if before.strip() and after and cell_len(before) + cell_len(after) + 3 <= room:
            pieces += (before, "red"), (" ", "")
        pieces.append(("→ ", _GOOD))
        if after.strip():
            pieces.append((after, _GOOD))
        else:
            pieces.append(("(a space)" if after else "(delete)", f"{_GOOD} italic"))
        if label := _SAFETY[suggestion.safety]:
            pieces.append((f"  ({label})", _FAINT))
        return Styled(tuple(pieces))

    def _failures(self, failures: tuple[Failure, ...], *, named: bool = True) -> None:
        """One loud line each; those of the whole run say in their message what failed."""
        for failure in failures:
            origin = f"{one_line(failure.origin)} was not run: " if named else ""
            message = one_line(failure.message)
            self._row(_text(("✗ NOT CHECKED  ", _BAD), (origin, "bold"), (message, "")), 0, hang=2)

    def _summary(self, review: Review, least: Severity) -> Styled:
        document = review.document
        counted = review.by_severity
        weighty = review.at_least(min(least, Severity.MINOR))
        safe = sum(1 for finding in weighty if finding.safe_suggestion)
        hidden = len(review.findings) - len(review.at_least(least))
        parts = [f"{counts(counted)} in {number(document.words, 'word')}"]
        if review.score_is_meaningful:
            parts.append(f"score {review.score:.1f}")
        if safe:
            parts.append(f"{safe:,} can be fixed with copydesk fix")
        if hidden:
            parts.append(_hidden(hidden, least))
        if review.silenced:
            parts.append(f"{len(review.silenced):,} rejected by reviewers")
        parts += facts(review)
        return self._summary_line(one_line(review.path), parts, counted, failed=review.failures)

    def _total(self, run: Run) -> Styled:
        counted = {
            severity: sum(review.by_severity[severity] for review in run.reviews)
            for severity in reversed(Severity)
        }
        words = sum(review.document.words for review in run.reviews)
        parts = [f"{counts(counted)} in {number(words, 'word')}"]
        failed = (*run.failures, *(f for review in run.reviews for f in review.failures))
        return self._summary_line(number(len(run.reviews), "file"), parts, counted, failed=failed)

    def _summary_line(
        self,
        subject: str,
        parts: list[str],
        counted: dict[Severity, int],
        *,
        failed: tuple[Failure, ...],
    ) -> Styled:
        worst = next((severity for severity, count in counted.items() if count and severity), None)
        if failed:
            parts.append("NOT FULLY CHECKED")
        style = _BAD if failed else _SYMBOLS[worst][2] if worst else _GOOD
        symbol = "✗" if failed else _SYMBOLS[worst][0] if worst else "✓"
        return _text((f"{symbol} ", style), (subject, "bold"), (f": {' · '.join(parts)}", ""))

    def _row(self, text: Styled, indent: int, label: str = "", *, hang: int = 0) -> None:
        """Writes a text, its lines indented, the first one after a label."""
        lead = label.rjust(indent - 2) + "  " if label else " " * indent
        for line in text.wrapped(self._width - indent, hang):
            row = _text((lead, _FAINT), *line.pieces).written(color=self._color)
            self._lines.append(row.rstrip(" "))
            lead = " " * indent


def _text(*pieces: Piece) -> Styled:
    return Styled(pieces)


def _joined(*parts: str | None) -> str:
    return " · ".join(one_line(part) for part in parts if part)


def counts(counted: Mapping[Severity, int]) -> str:
    """``12 critical, 31 major, 5 minor``; ``nothing found`` for none."""
    found = [f"{count:,} {s.label}" for s, count in counted.items() if count and s]
    return ", ".join(found) or "nothing found"


def number(count: int, noun: str) -> str:
    """A count with its noun."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def _hidden(count: int, least: Severity) -> str:
    if least is Severity.MINOR:
        noun = "piece" if count == 1 else "pieces"
        return f"{count:,} {noun} of advice not shown (--min-severity neutral)"
    return f"{count:,} below {least.label} not shown"
