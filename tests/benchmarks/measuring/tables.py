"""Results as Markdown: one table for the README, and a full report."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from editor.taxonomy import Severity
from tests.benchmarks.measuring.results import Result, SampleResult, TextsResult, per_1000
from tests.benchmarks.measuring.scoring import Problem, Score, Share

_SHOWN = 80  # characters of a quotation


_README_SECTION = (
    "## How well it sees\n\n"
    "Each tool as it comes out of the box, on the four [samples](samples/README.md) (`make quality`). "
    "The checks were written with these samples at hand, so expect less of new text. What cannot be "
    "seen without the Chinese is left out. `tests/benchmarks/measuring/scoring.py` says how the score "
    "is made, `copydesk explain --all` how often each check was right when read."
    "\n\n{summary}\n\nWith the Chinese beside it (`--source`), of all the problems there are:\n\n"
    "{bilingual}"
)


def readme_section(results: Sequence[Result], bilingual: Result) -> str:
    """What the README says of it: tools side by side, and copydesk with the Chinese at hand."""
    return _README_SECTION.format(summary=summary(results), bilingual=summary([bilingual]))


def summary(results: Sequence[Result]) -> str:
    """Tools side by side."""
    visible = results[0].score.recall.whole
    grave = results[0].score.among(_is_grave).recall.whole
    rows: tuple[tuple[str, Callable[[Result], str]], ...] = (
        (f"problems found, of {visible}", lambda r: _percent(r.score.recall.value)),
        (
            f"critical and major ones found, of {grave}",
            lambda r: _percent(r.score.among(_is_grave).recall.value),
        ),
        (
            "found problems with the editor's fix among its suggestions",
            lambda r: _percent(r.score.fixes.value),
        ),
        ("remarks that stand on a problem", lambda r: _percent(r.score.precision.value)),
        ("… if they stood anywhere", lambda r: _percent(r.score.chance)),
        ("remarks on 1,000 words of edited English", lambda r: f"{r.edited_per_1000:.1f}"),
        ("remarks on right words that look wrong", lambda r: str(r.trapped)),
    )
    return _table(
        ("", *(result.tool for result in results)),
        ((name, *(show(result) for result in results)) for name, show in rows),
    )


def by_sample(samples: Iterable[SampleResult]) -> str:
    """A row for every annotated release."""
    return _table(
        ("release", "found", "right", "by chance", "fix right", "on edited English"),
        (
            (
                sample.name,
                _share(sample.score.recall),
                _share(sample.score.precision),
                _percent(sample.score.chance),
                _share(sample.score.fixes),
                str(len(sample.edited)),
            )
            for sample in samples
        ),
    )


def report(results: Sequence[Result], *, verbose: bool = False) -> str:
    """Everything; of the first result in detail.

    Args:
        results: ours first.
        verbose: whether to list every missed problem and every wrong remark.
    """
    return "\n\n".join(_parts(results, verbose=verbose))


def _parts(results: Sequence[Result], *, verbose: bool) -> Iterator[str]:
    ours = results[0]
    if ours.samples:
        yield "## Annotated releases"
        yield summary(results)
        yield by_sample(ours.samples)
        yield "### Problems found, by severity and category"
        yield _by_problem(ours.score)
        yield "### Remarks, by severity, category and check"
        yield _by_remark(ours.score)
        yield from _safe_fixes(ours)
        yield from _unwelcome(ours)
        if verbose:
            yield from _in_full(ours)
    for result in results:
        for texts in result.texts:
            yield f"## {texts.name}: {result.tool} on {texts.words:,} words"
            yield _by_text(texts)


def _by_problem(score: Score) -> str:
    kinds = (
        *score.by_problem(lambda problem: problem.severity.label).items(),
        *score.by_problem(lambda problem: problem.category).items(),
    )
    return _table(
        ("", "found", "fix right"),
        ((name, _share(some.recall), _share(some.fixes)) for name, some in kinds),
    )


def _by_remark(score: Score) -> str:
    kinds = (
        *score.by_remark(lambda remark: remark.severity.label).items(),
        *score.by_remark(lambda remark: remark.category).items(),
        *score.by_remark(lambda remark: remark.rule).items(),
    )
    return _table(
        ("", "right", "by chance"),
        ((name, _share(some.precision), _percent(some.chance)) for name, some in kinds),
    )


def _safe_fixes(result: Result) -> Iterator[str]:
    yield f"### Fixes applied unasked: the editor made the same in {_share(result.safe)}"
    others = [fix for sample in result.samples for fix in sample.safe if not fix.agrees]
    if others:
        yield "The rest, to be read one by one:"
        yield _list(
            f"{fix.fix.remark.rule}: {_quote(fix.words)} → "
            f"{_quote(', '.join(edit.text for edit in fix.fix.edits))}"
            for fix in others
        )


def _unwelcome(result: Result) -> Iterator[str]:
    for title, remarks in (
        ("On edited English", [r for s in result.samples for r in s.edited]),
        ("On right words that look wrong", [r for s in result.samples for r in s.trapped]),
    ):
        if remarks:
            yield f"### {title}"
            yield _list(f"{remark.rule}: {_line(remark.message)}" for remark in remarks)


def _in_full(result: Result) -> Iterator[str]:
    yield "### Wrong remarks"
    yield _list(
        f"{rule}: {_quote(judged.words)} {_line(judged.remark.message)}"
        for rule, some in result.score.by_remark(lambda remark: remark.rule).items()
        for judged in some.remarks
        if not judged.right
    )
    yield "### Missed problems"
    yield _list(
        f"{answered.problem.category}, {answered.problem.severity.label}: {_quote(answered.words)}"
        for answered in result.score.problems
        if not answered.found
    )


def _by_text(texts: TextsResult) -> str:
    rows = [("all", texts.rules.total()), *texts.rules.most_common()]
    return _table(
        ("check", "fired", "per 1,000 words"),
        ((rule, str(count), f"{per_1000(count, texts.words):.2f}") for rule, count in rows),
    )


def _is_grave(problem: Problem) -> bool:
    return problem.severity >= Severity.MAJOR


def _share(share: Share) -> str:
    return f"{share.part} of {share.whole}, {_percent(share.value)}" if share.whole else "–"


def _percent(value: float) -> str:
    return f"{100 * value:.0f} %"


def _quote(words: str) -> str:
    return f"“{_line(words)}”"


def _line(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"


def _list(items: Iterable[str]) -> str:
    return "\n".join(f"- {item}" for item in items) or "None."


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [f"| {' | '.join(head)} |", "|---" + "|---:" * (len(head) - 1) + "|"]
    lines += (f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in row)} |" for row in rows)
    return "\n".join(lines)
