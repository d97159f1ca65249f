"""The page of a comparison shows the redline, what became of findings, and is inert."""

from __future__ import annotations

import re
from collections.abc import Callable

from editor.comparison import compare
from editor.model import Finding
from editor.reporters.html import comparison as page
from editor.review import Review
from editor.taxonomy import Severity
from tests.reporters.conftest import HOSTILE

BEFORE = "A title\nThe the plant opened.\nIt makes 20 spirit.\nGone for good."
AFTER = "A title\nThe plant opened.\nIt makes 20 spirit.\nIt it stands."

ReviewOf = Callable[..., Review]
FindingOf = Callable[..., Finding]


def test_each_finding_stands_beside_its_paragraph_with_what_became_of_it(
    review_of: ReviewOf, finding: FindingOf
) -> None:
    before = review_of(BEFORE, finding(BEFORE, "The the"), finding(BEFORE, "20 spirit"))
    after = review_of(AFTER, finding(AFTER, "20 spirit"), finding(AFTER, "It it"))

    html = page.render(compare(before, after), Severity.MINOR)

    rows = re.findall(r'<section class="row.*?</section>', html, re.DOTALL)
    assert "resolved" in rows[1]
    assert "<del> the</del>" in rows[1] or "<del>the </del>" in rows[1]
    assert "still there" in rows[2]
    assert "<del>" not in rows[2]
    assert any("<ins>It it stands.</ins>" in row and ">new<" in row for row in rows[3:])
    assert "<strong>1</strong> resolved" in html
    assert "<strong>1</strong> still there" in html
    assert "<strong>1</strong> new" in html


def test_what_is_below_the_severity_asked_for_is_left_out(
    review_of: ReviewOf, finding: FindingOf
) -> None:
    before = review_of(BEFORE, finding(BEFORE, "The the", severity=Severity.MINOR))

    html = page.render(compare(before, review_of(AFTER)), Severity.MAJOR)

    assert "<strong>0</strong> resolved" in html


def test_hostile_text_is_inert_and_the_page_has_no_script(
    review_of: ReviewOf, finding: FindingOf
) -> None:
    before = review_of(HOSTILE, finding(HOSTILE, "double"))

    html = page.render(compare(before, review_of("Else.")), Severity.NEUTRAL)

    assert "<script" not in html
    assert "<img" not in html
    assert "script-src" not in html
    assert "default-src 'none'" in html


def test_two_empty_texts_make_a_page_that_says_so(review_of: ReviewOf) -> None:
    html = page.render(compare(review_of(""), review_of("")), Severity.MINOR)

    assert html.count("<section") <= 1


def test_the_title_leaves_out_the_folders_both_share(review_of: ReviewOf) -> None:
    def names(before: str, after: str) -> tuple[str, str]:
        comparison = compare(review_of("A.", path=before), review_of("B.", path=after))
        return page.make_page(comparison, Severity.MINOR).names

    assert names("/a/b/one.txt", "/a/b/two.txt") == ("one.txt", "two.txt")
    assert names("/a/v1/one.txt", "/a/v2/one.txt") == ("v1/one.txt", "v2/one.txt")
    assert names("one.txt", "new/one.txt") == ("one.txt", "new/one.txt")
    assert names("a\\b\\one.txt", "a\\b\\two.txt") == ("one.txt", "two.txt")
    assert names("one.txt", "one.txt") == ("one.txt", "one.txt")
