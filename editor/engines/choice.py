"""The grammar engines a run asks for, none loaded before it is wanted."""

from __future__ import annotations

from editor.checks.context import GrammarEngine


def grammar_engines(
    choice: str,
    *,
    languagetool_url: str | None = None,
    languagetool_idle_minutes: float = 15.0,
    timeout: float = 60.0,
) -> tuple[GrammarEngine, ...]:
    """The engines, already loading in the background.

    Args:
        choice: ``harper``, ``languagetool``, ``both`` or ``none``.
        languagetool_url: address of a server the user runs, None for the shared local one.
        languagetool_idle_minutes: after so long without use the local server ends.
        timeout: seconds to wait for LanguageTool's answer to one request.
    """
    engines: list[GrammarEngine] = []
    if choice in {"harper", "both"}:
        # Either import takes a tenth of a second or more.
        from editor.checks.grammar_rules import HARPER  # noqa: PLC0415
        from editor.engines.harper import HarperEngine  # noqa: PLC0415

        harper = HarperEngine(HARPER)
        harper.warm()
        engines.append(harper)
    if choice in {"languagetool", "both"}:
        from editor.engines.languagetool.engine import LanguageToolEngine  # noqa: PLC0415
        from editor.engines.languagetool.server import Server  # noqa: PLC0415

        server = Server(idle_minutes=languagetool_idle_minutes)
        languagetool = LanguageToolEngine(languagetool_url, server=server, timeout=timeout)
        languagetool.warm()
        engines.append(languagetool)
    return tuple(engines)
