"""Fingerprints stay while text moves, and tell findings apart."""

from hypothesis import given
from hypothesis import strategies as st

from editor.fingerprints import fingerprints
from editor.model import Finding, Span
from editor.taxonomy import Category, Severity

TEXT = "Baowu will study and implement the Party's 20 spirit in all of its work this year.\n"


def flag(
    text: str, words: str, *, check: str = "terminology/avoided-term", nth: int = 0
) -> Finding:
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    span = Span(start, start + len(words))
    return Finding(check, span, "wrong", Severity.MAJOR, Category.WRONG_TERM)


def one(text: str, words: str, check: str = "terminology/avoided-term") -> str:
    return fingerprints(text, [flag(text, words, check=check)])[0]


def test_it_is_sixteen_hexadecimal_digits() -> None:
    made = one(TEXT, "20 spirit")
    assert len(made) == 16
    assert int(made, 16) >= 0


def test_it_is_the_same_in_every_version_and_process() -> None:
    assert one(TEXT, "20 spirit") == "9db7cb2061b23b8d"


def test_text_added_before_or_after_the_line_does_not_change_it() -> None:
    moved = f"A new first line.\r\n\r\n{TEXT}And a last one."
    assert one(moved, "20 spirit") == one(TEXT, "20 spirit")


def test_line_wraps_inside_the_words_and_capitals_do_not_change_it() -> None:
    assert one("the 20\nspirit", "20\nspirit") == one("The 20 spirit", "20 spirit")


def test_the_check_the_words_and_the_words_nearby_each_change_it() -> None:
    made = {
        one(TEXT, "20 spirit"),
        one(TEXT, "20 spirit", check="linguistic/grammar"),
        one(TEXT, "Party's 20 spirit"),
        one(TEXT.replace("implement", "apply"), "20 spirit"),
        one(TEXT.replace("in all", "at all"), "20 spirit"),
    }
    assert len(made) == 5


def test_words_far_away_in_the_line_do_not_change_it() -> None:
    assert one(TEXT.replace("Baowu will", "We"), "20 spirit") == one(TEXT, "20 spirit")


def test_findings_that_would_be_alike_are_numbered_in_order() -> None:
    text = TEXT * 3
    first, second, third = fingerprints(text, [flag(text, "20 spirit", nth=n) for n in range(3)])
    assert second == f"{first}-2"
    assert third == f"{first}-3"


def test_no_findings_make_no_fingerprints() -> None:
    assert fingerprints("", []) == ()


@given(
    text=st.text(min_size=1, max_size=80),
    cuts=st.lists(st.tuples(st.integers(0, 80), st.integers(0, 80)), max_size=8),
)
def test_no_two_are_alike_in_any_text(text: str, cuts: list[tuple[int, int]]) -> None:
    findings = []
    for cut in cuts:
        start, end = sorted(min(at, len(text)) for at in cut)
        findings.append(Finding("a/b", Span(start, end), "wrong", Severity.MINOR, Category.GRAMMAR))
    made = fingerprints(text, findings)
    assert len(set(made)) == len(made) == len(findings)
