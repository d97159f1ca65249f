"""Harper, an English grammar checker in Rust, embedded: the default engine.

Its linter takes more than half a second to build, without the interpreter lock, so it is built in
the background as soon as a run knows that it will be wanted. A linter serves one thread at a time.
"""

from __future__ import annotations

import threading
from collections.abc import Collection, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from typing import TYPE_CHECKING

from editor.checks.context import GrammarMatch
from editor.engines.batching import BREAK, batches
from editor.engines.wordforms import right_words
from editor.errors import EngineCrashed, EngineMissing

if TYPE_CHECKING:
    import harper

NAME = "harper"
SPELLING = "SpellCheck"
_LIMIT = 50_000  # characters handed over at once


class _Linters:
    """Linters of one dialect and one set of rules, each used by one thread at a time."""

    def __init__(self, *, british: bool, rules: Collection[str]) -> None:
        self._british = british
        self._rules = frozenset(rules)
        self._idle: list[harper.Linter] = []
        self._lock = threading.Lock()
        self._warming: Future[harper.Linter] | None = None

    def warm(self, executor: ThreadPoolExecutor) -> None:
        """Starts to build the first linter, once."""
        with self._lock:
            if self._warming is None and not self._idle:
                self._warming = executor.submit(self._build)

    @contextmanager
    def one(self) -> Iterator[harper.Linter]:
        """A linter nobody else uses meanwhile."""
        with self._lock:
            linter = self._idle.pop() if self._idle else None
            warming, self._warming = (None, self._warming) if linter else (self._warming, None)
        if linter is None:
            linter = warming.result() if warming else self._build()
        try:
            yield linter
        finally:
            with self._lock:
                self._idle.append(linter)

    def _build(self) -> harper.Linter:
        try:
            import harper  # noqa: PLC0415 - loads 10 MB; only runs that use it should pay
        except ImportError as error:
            raise EngineMissing(
                "grammar was not run: Harper is not installed; install the package harper-py, "
                "or choose --grammar none"
            ) from error
        linter = harper.Linter(harper.Dialect.BRITISH if self._british else harper.Dialect.AMERICAN)
        linter.set_lint_config({rule: rule in self._rules for rule in linter.get_lint_config()})
        return linter


class HarperEngine:
    """The port's Harper.

    American English, but a word that is right in British English, or derived from a word that is
    right in either, is no remark.

    Args:
        rules: names of the lints to run. Harper has over 900; running fewer is faster.
    """

    name = NAME

    def __init__(self, rules: Collection[str]) -> None:
        self._main = _Linters(british=False, rules=rules)
        self._british = _Linters(british=True, rules=(SPELLING,))
        self._spelling = SPELLING in rules

    def warm(self) -> None:
        """Starts building linters in the background; returns at once."""
        executor = ThreadPoolExecutor(max_workers=2, thread_name_prefix=NAME)
        self._main.warm(executor)
        if self._spelling:
            self._british.warm(executor)
        executor.shutdown(wait=False)

    def check(self, texts: Sequence[str]) -> list[list[GrammarMatch]]:
        """Remarks on each text, in order of position; offsets are code points.

        Raises:
            EngineMissing: Harper is not installed.
            EngineCrashed: it failed on this text.
        """
        found: list[list[GrammarMatch]] = [[] for _ in texts]
        for batch in batches(texts, _LIMIT):
            for match in self._lint(batch.text):
                place = batch.locate(match.start, match.end)
                if place is not None:
                    index, start, end = place
                    found[index].append(
                        GrammarMatch(
                            NAME, match.rule, start, end, match.message, match.replacements
                        )
                    )
        for matches in found:
            matches.sort(key=lambda match: (match.start, match.end, match.rule))
        self._drop_right_words(found, texts)
        return found

    def _lint(self, text: str) -> list[GrammarMatch]:
        with self._main.one() as linter:
            by_rule = _guarded(linter, text)
        return [_translate(rule, lint) for rule, lints in by_rule.items() for lint in lints]

    def _drop_right_words(self, found: list[list[GrammarMatch]], texts: Sequence[str]) -> None:
        words = {
            text[match.start : match.end]
            for text, matches in zip(texts, found, strict=True)
            for match in matches
            if match.rule == SPELLING
        }
        right = right_words(words, self._unknown)
        for text, matches in zip(texts, found, strict=True):
            matches[:] = [
                match
                for match in matches
                if match.rule != SPELLING or text[match.start : match.end] not in right
            ]

    def _unknown(self, words: Sequence[str]) -> set[str]:
        """Which words are in neither the British nor the American dictionary."""
        with self._british.one() as linter:
            unknown = _unknown(linter, words)
        with self._main.one() as linter:
            return _unknown(linter, sorted(unknown))


def _unknown(linter: harper.Linter, words: Sequence[str]) -> set[str]:
    lints = _guarded(linter, BREAK.join(words)).get(SPELLING, ())
    return {lint.problem_text for lint in lints}


def _guarded(linter: harper.Linter, text: str) -> dict[str, list[harper.Lint]]:
    try:
        return linter.organized_lints(text, language="plaintext", dedup=False)
    except BaseException as error:
        # A Rust panic arrives as a PanicException, which is no Exception.
        if isinstance(error, Exception) or type(error).__name__ == "PanicException":
            raise EngineCrashed(
                f"grammar was not run: Harper broke down ({type(error).__name__}: {error}); "
                "run again with --grammar languagetool or --grammar none"
            ) from error
        raise


def _translate(rule: str, lint: harper.Lint) -> GrammarMatch:
    start, end = lint.span.start, lint.span.end
    words = lint.problem_text
    replacements = []
    for suggestion in lint.suggestions:
        # Kinds 0, 1 and 2: replace, remove, insert after.
        kept = words if int(suggestion.kind) == 2 else ""  # noqa: PLR2004
        replacements.append(kept + suggestion.replacement_text)
    return GrammarMatch(NAME, rule, start, end, lint.message, tuple(replacements))
