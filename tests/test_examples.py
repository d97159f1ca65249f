"""Every check against its own examples, as `copydesk explain` prints them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from editor.checks import builtin
from editor.checks.base import Check, Example
from editor.checks.context import Context, Resources
from editor.checks.grammar_rules import HARPER
from editor.engines.harper import HarperEngine
from editor.engines.syntax import SpacyParser
from editor.model import Edit, Finding, Safety
from editor.readers.edits import apply

CASES = [
    pytest.param(check, example, id=f"{check.id}: {example.marked[:60]}")
    for check in builtin()
    for example in check.examples
]
APPLICABLE = frozenset({Safety.SAFE, Safety.UNSAFE})


@pytest.fixture(scope="session")
def with_grammar(resources: Resources) -> Resources:
    return replace(resources, grammar=(HarperEngine(HARPER),), syntax=SpacyParser())


@pytest.fixture(scope="session")
def with_syntax(resources: Resources) -> Resources:
    return replace(resources, syntax=SpacyParser())


def findings(check: Check, example: Example, resources: Resources) -> list[Finding]:
    return list(check.run(Context(example.document, resources)))


def fixed(text: str, found: list[Finding]) -> str:
    edits: list[Edit] = []
    for finding in found:
        suggestion = finding.suggestion_within(APPLICABLE)
        edits += suggestion.edits if suggestion else ()
    return apply(text, edits)


@pytest.mark.parametrize(("check", "example"), CASES)
def test_exactly_the_bracketed_words_are_flagged(
    check: Check, example: Example, with_grammar: Resources
) -> None:
    found = findings(check, example, with_grammar)

    assert [(f.span.start, f.span.end) for f in found] == list(example.flagged)


@pytest.mark.parametrize(("check", "example"), CASES)
def test_the_fix_is_the_one_given_and_then_nothing_is_left_to_say(
    check: Check, example: Example, with_grammar: Resources
) -> None:
    found = findings(check, example, with_grammar)
    after = fixed(example.text, found)

    assert after == (example.text if example.fix is None else example.fix)
    if example.fix is not None:
        assert findings(check, Example(after, source=example.source), with_grammar) == []


@pytest.mark.parametrize("check", builtin(), ids=lambda check: check.id)
def test_a_check_says_why_and_shows_both_a_case_and_a_near_miss(check: Check) -> None:
    assert len(check.reason) > 80
    assert any(example.flagged for example in check.examples)
    assert any(not example.flagged for example in check.examples)


def test_ids_are_unique_and_name_their_dimension() -> None:
    ids = [check.id for check in builtin()]

    assert len(ids) == len(set(ids))
    assert {identity.partition("/")[0] for identity in ids} <= {
        "terminology", "accuracy", "linguistic", "style", "locale", "design",
    }  # fmt: skip


@pytest.mark.parametrize("check", builtin(), ids=lambda check: check.id)
def test_the_folder_is_the_dimension_of_the_category(check: Check) -> None:
    folder = check.id.partition("/")[0]

    assert check.category.dimension.startswith(folder)


HOSTILE = (
    "",
    " \n\t ",
    "\x00",
    "😀" * 50,
    "ａｂｃ，。！（）" * 10,
    "\u202eevitcele\u202c the the \u200f",
    "a\r\nb\rc\nd\u2028e",
    '"' * 99,
    "(" * 999,
    "the " * 3000,
    "the Party's 20 spirit " * 300,
    "x" * 20_000,
    "-'\u2019-" * 200,
    "\ud83d lone surrogate",
)


@pytest.mark.parametrize("check", [c for c in builtin() if not c.needs_grammar], ids=lambda c: c.id)
@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_breaks_nothing(check: Check, text: str, with_syntax: Resources) -> None:
    for finding in findings(check, Example(text), with_syntax):
        assert 0 <= finding.span.start <= finding.span.end <= len(text)
