"""The pattern language."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.glossary.patterns import MAX_FORMS, PatternError, expand


@pytest.mark.parametrize(
    ("pattern", "forms"),
    [
        ("double carbon", ("double carbon",)),
        ("(a|b) c", ("a c", "b c")),
        ("the [great|big] plan", ("the great plan", "the big plan", "the plan")),
        ("spirit(s)", ("spirits", "spirit")),
        (
            "(big|great) (plan|goal)(s)",
            (
                "big plans",
                "big plan",
                "big goals",
                "big goal",
                "great plans",
                "great plan",
                "great goals",
                "great goal",
            ),
        ),
        ("(one) two", ("one two",)),
        ("(a [b]|c) d", ("a b d", "a d", "c d")),
        (r"Remaining\(20/3000\)", ("Remaining(20/3000)",)),
        ("  loose \t words ", ("loose words",)),
    ],
)
def test_a_pattern_expands_to_its_forms(pattern: str, forms: tuple[str, ...]) -> None:
    assert expand(pattern) == forms


@pytest.mark.parametrize(
    "pattern", ["(a", "a)", "[a", "a]", "a|b", "(a]", "", "[a]" * 20, "[ ]", "(" * 10_000]
)
def test_a_malformed_or_boundless_pattern_is_refused(pattern: str) -> None:
    with pytest.raises(PatternError):
        expand(pattern)


@given(st.text(alphabet="ab ()[]|\\", max_size=30))
def test_any_text_either_expands_within_bounds_or_is_refused(pattern: str) -> None:
    try:
        forms = expand(pattern)
    except PatternError:
        return

    assert 0 < len(forms) <= MAX_FORMS
    assert len(set(forms)) == len(forms)
    assert all(form == form.strip() and form for form in forms)
