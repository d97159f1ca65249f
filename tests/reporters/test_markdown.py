"""The Markdown comment: gravest first, within a comment's size, inert whatever the text."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from editor.model import Failure, Finding, Safety
from editor.reporters import Reporter, markdown
from editor.review import Review, Run
from editor.taxonomy import Severity
from tests.reporters.conftest import HOSTILE

ReviewOf = Callable[..., Review]
FindingOf = Callable[..., Finding]

TEXT = "Baowu held the 20 spirit meeting.\nThe the plant opened."


def rows(page: str) -> list[str]:
    return [line for line in page.splitlines() if re.match(r"\| [◆●○·]", line)]


def test_it_is_a_reporter() -> None:
    reporter: Reporter = markdown
    assert reporter.name == "md"


def test_the_gravest_finding_comes_first(review_of: ReviewOf, finding: FindingOf) -> None:
    review = review_of(
        TEXT,
        finding(TEXT, "20 spirit", "guiding principles", severity=Severity.MINOR),
        finding(TEXT, "The the", "The", severity=Severity.CRITICAL, safety=Safety.SAFE),
    )

    page = markdown.render(Run((review,)))

    assert page.startswith("### copydesk: not ready · 1 critical, 1 minor in 10 words\n")
    assert [row.split(" | ")[:4] for row in rows(page)] == [
        ["| ◆ critical", "2:1", "The the", "The"],
        ["| ○ minor", "1:16", "20 spirit", "guiding principles *(if you agree)*"],
    ]
    assert "<details open>" in page


def test_the_worst_file_comes_first(review_of: ReviewOf, finding: FindingOf) -> None:
    mild = review_of(TEXT, finding(TEXT, "The the", severity=Severity.MINOR), path="a.txt")
    grave = review_of(TEXT, finding(TEXT, "The the", severity=Severity.MAJOR), path="b.txt")
    clean = review_of(TEXT, path="c.txt")

    page = markdown.render(Run((mild, clean, grave)))

    assert re.findall(r"\*\*(.\.txt)\*\*", page) == ["b.txt", "a.txt", "c.txt"]
    assert "1 major, 1 minor in 3 files, 30 words" in page


def test_a_clean_text_is_ready(review_of: ReviewOf) -> None:
    assert markdown.render(Run((review_of(TEXT),))).startswith(
        "### copydesk: ready · nothing found"
    )


def test_what_was_not_checked_is_told(review_of: ReviewOf) -> None:
    review = replace(review_of(TEXT), failures=(Failure("harper", "it did not answer"),))

    page = markdown.render(Run((review,), (Failure("read", "x.txt: cannot read it"),)))

    assert page.startswith("### copydesk: not fully checked")
    assert "> ✗ **not checked**: harper: it did not answer" in page
    assert "> ✗ **not checked**: read: x.txt: cannot read it" in page


def test_three_thousand_findings_fit_a_comment(review_of: ReviewOf, finding: FindingOf) -> None:
    text = " ".join(f"word{number}" for number in range(3000))
    findings = [finding(text, f"word{number}", "another word") for number in range(3000)]

    page = markdown.render(Run((review_of(text, *findings), review_of(text, *findings))))

    assert len(page) <= 65_536
    assert "more findings, none graver than these" in page
    assert page.count("3,000 major") == 2


def test_hostile_text_is_neither_markup_nor_a_mention(
    review_of: ReviewOf, finding: FindingOf
) -> None:
    text = f"{HOSTILE} @everyone #1 https://evil.example [a](b) | `code` *x* __y__ $z$"
    review = review_of(text, finding(text, text, text))

    page = markdown.render(Run((review,)))

    (row,) = rows(page)
    assert row.count(" | ") == 4
    words = row.replace("*(if you agree)*", "").rpartition("`terminology/")[0]
    assert not re.search(r"[`*_\[\]<>#@$~](?<!&#)", re.sub(r"&#\d+;", "", words))
    assert "://" not in words
