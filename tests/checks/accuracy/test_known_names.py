"""The table of names their bearers write differently in English."""

from __future__ import annotations

import pytest

from editor.checks.accuracy.known_name import known_name
from editor.checks.accuracy.known_names_table import COMPANIES, MEDIA, PEOPLE
from editor.checks.context import Context, Resources
from editor.glossary.compile import compile_terms
from editor.glossary.matcher import GlossaryMatcher
from editor.model import Finding
from editor.names import load_names
from editor.readers import read

LINES = [line for table in (PEOPLE, COMPANIES, MEDIA) for line in table.splitlines() if line]
RESOURCES = Resources(GlossaryMatcher(compile_terms(())), load_names())


def findings(text: str) -> list[Finding]:
    document = read(text.encode(), "text.txt", media_type="text/plain")
    return list(known_name.run(Context(document, RESOURCES)))


def parts(line: str) -> tuple[str, list[str], list[str]]:
    right, _, rest = line.partition(" = ")
    forms, _, near = rest.partition(" ~ ")
    return right, forms.split("; "), near.split(", ") if near else []


@pytest.mark.parametrize("line", LINES, ids=lambda line: line[:40])
def test_every_form_of_a_line_is_found_and_replaced_by_its_name(line: str) -> None:
    right, forms, near = parts(line)
    for form in forms:
        found = findings(f"Yesterday {form} was in town. {' '.join(near[:1])}")
        assert [finding.suggestions[0].replacement for finding in found] == [right], form


@pytest.mark.parametrize("line", LINES, ids=lambda line: line[:40])
def test_a_right_name_is_never_flagged(line: str) -> None:
    right, _, near = parts(line)
    assert findings(f"Yesterday {right} was in town. {' '.join(near)}") == []


def test_no_form_stands_in_two_lines() -> None:
    forms = [form for line in LINES for form in parts(line)[1]]
    assert sorted(forms) == sorted(set(forms))


@pytest.mark.parametrize(
    "line", [line for line in LINES if " ~ " in line], ids=lambda line: line[:40]
)
def test_a_form_that_may_be_another_name_needs_its_words(line: str) -> None:
    _, forms, _ = parts(line)
    assert all(findings(f"Yesterday {form} was in town.") == [] for form in forms)


@pytest.mark.parametrize(
    ("text", "fixed"),
    [
        ("The German News Agency said so.", "dpa said so."),
        ("The German News Agency report says so.", "The dpa report says so."),
        ("He told the German News Agency.", "He told dpa."),
    ],
)
def test_an_article_goes_with_the_name_unless_a_noun_needs_it(text: str, fixed: str) -> None:
    [finding] = findings(text)
    [edit] = finding.suggestions[0].edits
    assert text[: edit.span.start] + edit.text + text[edit.span.end :] == fixed
