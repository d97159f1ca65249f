"""Two versions of a text: what was resolved, what remains, what is new, what nobody asked for."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from editor import readers
from editor.comparison import Comparison, compare
from editor.model import Document, Finding, Span
from editor.review import Review
from editor.taxonomy import Category, Severity

TEXT = "Baowu held a meeting .\n\nThe the plant opened. It makes steel.\n\nContact us.\n"


def document(text: str) -> Document:
    return readers.read(text.encode("utf-8", "surrogatepass"), "a.txt")


def review(text: str, *flagged: str, check: str = "a/b") -> Review:
    """A review that flags the first occurrence of each of these words."""
    found = [
        Finding(
            check,
            Span(text.index(words), text.index(words) + len(words)),
            f"“{words}” is wrong.",
            Severity.MAJOR,
            Category.GRAMMAR,
        )
        for words in flagged
    ]
    return Review(document(text), tuple(found))


def words(comparison: Comparison) -> list[tuple[str, str]]:
    return [(change.old.strip(), change.new.strip()) for change in comparison.changes]


def test_a_finding_whose_words_were_mended_is_resolved() -> None:
    comparison = compare(review(TEXT, "The the"), review(TEXT.replace("The the", "The")))

    assert [finding.message for finding in comparison.resolved] == ["“The the” is wrong."]
    assert comparison.remaining == comparison.new == ()
    assert len(comparison.changes) == 1
    assert comparison.unprompted == ()


def test_a_finding_stays_though_the_text_around_it_changed() -> None:
    later = "New opening.\n\n" + TEXT.replace("It makes steel", "It will make plate")

    comparison = compare(review(TEXT, "The the plant"), review(later, "The the plant"))

    assert len(comparison.remaining) == 1
    assert comparison.resolved == comparison.new == ()
    assert ("makes steel", "will make plate") in words(comparison)


def test_a_finding_of_other_words_of_the_same_check_is_new() -> None:
    later = TEXT.replace("The the", "The").replace("Contact", "Contact Contact")

    comparison = compare(review(TEXT, "The the"), review(later, "Contact Contact"))

    assert [finding.message for finding in comparison.new] == ["“Contact Contact” is wrong."]
    assert len(comparison.resolved) == 1


def test_a_change_where_nothing_was_found_is_told_apart() -> None:
    later = TEXT.replace("The the", "The").replace("makes steel", "produces steel")

    comparison = compare(review(TEXT, "The the"), review(later))

    assert [(c.old.strip(), c.new.strip()) for c in comparison.unprompted] == [
        ("makes", "produces")
    ]


def test_paragraphs_that_came_and_went_are_whole_changes() -> None:
    later = TEXT.replace("Contact us.", "Baowu is a maker of steel in Shanghai.")

    comparison = compare(review(TEXT), review(later))

    assert words(comparison) == [
        ("Contact us.", ""),
        ("", "Baowu is a maker of steel in Shanghai."),
    ]


def test_a_version_set_against_itself_has_only_what_remains() -> None:
    same = review(TEXT, "The the", "meeting .")

    comparison = compare(same, same)

    assert comparison.changes == ()
    assert comparison.resolved == comparison.new == ()
    assert len(comparison.remaining) == 2


PARAGRAPHS = st.lists(
    st.lists(st.sampled_from("the plant opened in May 铁 “so” 😀 x-y .".split()), min_size=1).map(
        " ".join
    ),
    max_size=8,
).map("\n\n".join)


@given(before=PARAGRAPHS, after=PARAGRAPHS)
def test_changes_lead_from_the_one_text_to_the_other(before: str, after: str) -> None:
    comparison = compare(Review(document(before), ()), Review(document(after), ()))

    for change in comparison.changes:
        assert before[change.before.start : change.before.end] == change.old
        assert after[change.after.start : change.after.end] == change.new
    kept = {row.before for row in comparison.rows} - {None}
    assert kept == set(range(len(document(before).segments)))
    assert [row.after for row in comparison.rows if row.after is not None] == list(
        range(len(document(after).segments))
    )
