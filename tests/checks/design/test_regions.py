"""Regions of a page: found as one, taken out without a hole, one decision for all inside."""

from __future__ import annotations

import pytest

from editor.checks.base import Check
from editor.checks.context import Context, Resources
from editor.checks.design.page_furniture import page_furniture
from editor.checks.design.repeated_text import repeated_text
from editor.checks.linguistic.spacing import spacing
from editor.filters import arrange
from editor.model import Document, Finding, Safety
from editor.readers import read
from editor.readers.edits import apply

HTML = "text/html"
MARKDOWN = "text/markdown"
PLAIN = "text/plain"


def found(check: Check, document: Document, resources: Resources) -> list[Finding]:
    return list(check.run(Context(document, resources)))


def without(check: Check, text: str, resources: Resources, media_type: str = PLAIN) -> str:
    document = read(text.encode(), "release", media_type=media_type)
    edits = [
        edit
        for finding in found(check, document, resources)
        for suggestion in finding.suggestions
        if suggestion.safety is Safety.UNSAFE
        for edit in suggestion.edits
    ]
    return apply(document.text, edits)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Home > News > Details\n\nPlant opens\n\nIt is new.\n", "Plant opens\n\nIt is new.\n"),
        ("It is new.\n\nTags: steel\nPrevious article: Old\n", "It is new.\n"),
        ("It is new.\n\nTags: steel", "It is new."),
        ("It is new.\n\nTags: steel\n\nJobs come.\n", "It is new.\n\nJobs come.\n"),
        ("It is new.\nTags: steel\n\nJobs come.\n", "It is new.\n\nJobs come.\n"),
        ("It is new.\r\n\r\nTags: steel\r\nJobs come.\r\n", "It is new.\r\n\r\nJobs come.\r\n"),
        ("It is new.\n\n- Tags: steel\n- Share to: Weibo\n\nJobs.\n", "It is new.\n\nJobs.\n"),
        ("Tags: steel\nTags: iron\n", ""),
    ],
)
def test_a_removed_region_leaves_no_hole(text: str, left: str, resources: Resources) -> None:
    assert without(page_furniture, text, resources) == left


def test_a_run_of_lines_is_one_region_across_blank_lines(resources: Resources) -> None:
    text = "It is new.\n\nShare to: Weibo\n\nNext article: Old\n\nCopyright © 2020 Example\n"
    (region,) = found(page_furniture, read(text.encode(), "a.txt"), resources)

    assert text[region.span.start : region.span.end] == text[12:-1]


def test_addresses_in_a_contact_block_do_not_hide_it(resources: Resources) -> None:
    text = "It is new.\n\nE-mail : a@example.com\nTel : 010-88888888\nWebsite : www.example.com\n"

    assert without(page_furniture, text, resources) == "It is new.\n"


def test_the_media_contact_of_the_release_is_kept(resources: Resources) -> None:
    text = "It is new.\n\nMedia contact\nAnn Roe\nTel: 1\nFax: 2\nE-mail: a@example.com\n"

    assert without(page_furniture, text, resources) == text


def test_a_region_that_spans_tags_is_only_shown(resources: Resources) -> None:
    page = "<p>It is new.</p><ul><li>Share to: Weibo</li><li>Next article: Old</li></ul>"
    (region,) = found(page_furniture, read(page.encode(), "a.html"), resources)

    assert [s.safety for s in region.suggestions] == [Safety.ADVICE]
    assert without(page_furniture, page, resources, HTML) == page


def test_a_line_without_tags_is_taken_out_of_a_page(resources: Resources) -> None:
    page = "<p>Home &gt; News &gt; Details</p>\n<p>It is new.</p>"

    assert without(page_furniture, page, resources, HTML) == "<p></p>\n<p>It is new.</p>"


def test_a_paragraph_is_taken_out_of_markdown(resources: Resources) -> None:
    text = "# Plant\n\nIt is new.\n\nTags: steel, iron\n"

    assert without(page_furniture, text, resources, MARKDOWN) == "# Plant\n\nIt is new.\n"


def test_a_removed_sentence_takes_one_space_along(resources: Resources) -> None:
    text = "Ann Roe leads the large new plant in Ghent. Ann Roe leads the large new plant in Ghent. Yes."

    assert (
        without(repeated_text, text, resources)
        == "Ann Roe leads the large new plant in Ghent. Yes."
    )


def test_the_headline_after_a_template_prefix_is_one_too_many(resources: Resources) -> None:
    title = "Example Steel Opens Its Second Plant in Ghent"
    text = f"{title}\n\nMay 4, 2021\n\nNews: {title}\n\nThe plant makes steel.\n"

    assert without(repeated_text, text, resources) == text.replace(f"News: {title}\n\n", "")


def test_the_dateline_before_a_repeated_headline_is_kept(resources: Resources) -> None:
    title = "Steel mill in Ghent opens its doors to all"
    text = f"{title}\n\nGhent, May 3. Title: {title}\n\nGuests came.\n"

    assert without(repeated_text, text, resources) == f"{title}\n\nGhent, May 3\n\nGuests came.\n"


def test_words_of_a_quotation_may_be_shown_again_by_themselves(resources: Resources) -> None:
    text = (
        "Ann Roe said: “It is new, and the men who run it every day of the year are the best.”\n\n"
        "“The men who run it every day of the year are the best.”\n"
    )

    assert without(repeated_text, text, resources) == text


def test_page_title_and_headline_of_a_page_may_agree(resources: Resources) -> None:
    title = "Example Steel Opens Its Second Plant in Ghent"
    page = f"<html><head><title>{title}</title></head><body><h1>{title}</h1><p>New.</p></body>"

    assert found(repeated_text, read(page.encode(), "a.html"), resources) == []


def test_a_region_swallows_what_was_found_inside(resources: Resources) -> None:
    text = "It is new.\n\nContact Person : Ann\nTel : 1\nFax : 2\nAddress : Ghent\n"
    context = Context(read(text.encode(), "a.txt"), resources)
    everything = [*page_furniture.run(context), *spacing.run(context)]

    (region,) = arrange(everything, {page_furniture.id: 5, spacing.id: 55})

    assert region.check == page_furniture.id
    assert {finding.check for finding in region.also} == {spacing.id}


@pytest.mark.parametrize("text", ["Tags: a\n" * 12_000, "> " * 50_000, "Home " * 20_000])
def test_hostile_pages_are_read_in_one_go(text: str, resources: Resources) -> None:
    assert len(found(page_furniture, read(text.encode(), "a.txt"), resources)) <= 1
