"""Which checks a run uses: what the user chose, as far as what is installed allows."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from editor.checks import bilingual_checks, builtin, english_checks
from editor.checks.base import Check
from editor.config import Settings
from editor.engines import syntax
from editor.errors import UsageError
from editor.selection import choose


class CheckSet:
    """The checks of one run, each kind loaded when first asked for.

    Args:
        settings: what the user decided.
        advice: whether checks that only give advice are worth running.
    """

    def __init__(self, settings: Settings, *, advice: bool) -> None:
        self._settings = settings
        self._advice = advice

    @cached_property
    def english(self) -> tuple[Check, ...]:
        """Those that run on every document, by id.

        Raises:
            UsageError: an unknown check is selected or ignored, or syntax is on but missing.
        """
        return tuple(check for check in self._wanted if not check.needs_syntax or self._can_parse)

    @cached_property
    def bilingual(self) -> tuple[Check, ...]:
        """Those that run besides on a document with its Chinese, by id.

        Raises:
            UsageError: an unknown check is selected or ignored.
        """
        return self._chosen(bilingual_checks())

    @property
    def wants_grammar(self) -> bool:
        """Whether any of them asks a grammar engine."""
        return any(check.needs_grammar for check in self.english)

    @property
    def wants_syntax(self) -> bool:
        """Whether any of them needs the parser."""
        return any(check.needs_syntax for check in self.english)

    @property
    def lacks_parser(self) -> bool:
        """Whether some were left out because the parser is not installed."""
        return len(self.english) < len(self._wanted)

    @cached_property
    def _wanted(self) -> tuple[Check, ...]:
        """The checks of the English that would run if everything optional were installed."""
        return self._chosen(english_checks())

    def _chosen(self, checks: Sequence[Check]) -> tuple[Check, ...]:
        select, ignore = self._settings.select, self._settings.ignore
        if select or ignore:  # of two kinds of checks, either may be named
            chosen = {check.id for check in choose(builtin(), select, ignore)}
            checks = [check for check in checks if check.id in chosen]
        return tuple(
            check
            for check in checks
            if (self._advice or not check.advice_only)
            and (not check.needs_grammar or self._settings.grammar != "none")
            and (not check.needs_syntax or self._may_parse)
        )

    @property
    def _may_parse(self) -> bool:
        if self._settings.syntax == "auto":
            return self._settings.grammar != "none"
        return self._settings.syntax == "on"

    @cached_property
    def _can_parse(self) -> bool:
        if syntax.installed():
            return True
        if self._settings.syntax == "on":
            raise UsageError(f"{syntax.MISSING}, or choose --syntax off")
        return False
