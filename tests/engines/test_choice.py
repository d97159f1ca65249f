"""Which engines a run gets."""

from __future__ import annotations

import pytest

from editor.engines.choice import grammar_engines


@pytest.mark.parametrize(
    ("choice", "names"),
    [
        ("none", []),
        ("harper", ["harper"]),
        ("languagetool", ["languagetool"]),
        ("both", ["harper", "languagetool"]),
    ],
)
def test_the_engines_asked_for_come_and_no_others(choice: str, names: list[str]) -> None:
    engines = grammar_engines(choice, languagetool_url="http://127.0.0.1:9")

    assert [engine.name for engine in engines] == names
