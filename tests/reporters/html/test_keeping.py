"""Decisions that last: in the browser, as decisions.json, over a newer report, as edited text."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from editor import readers
from editor.deciding import plan
from editor.decisions import (
    Decision,
    Decisions,
    DocumentDecisions,
    State,
    document_fingerprint,
    dumps,
    loads,
)
from editor.fingerprints import fingerprints
from editor.model import Edit, Finding, Safety, Span, Suggestion
from editor.review import Review, Run, Silenced
from editor.taxonomy import Category, Severity
from tests.reporters.html.opening import Profile, card, opened, press, prose, states, written

pytestmark = pytest.mark.browser

TEXT = "Naïve 👩‍👧 20 spirits 𝕏 rose.\r\nThe big plant rose, 𝄞 too.\r\n"


def reviewed(text: str, path: str = "a/release.txt", **wordings: str) -> Review:
    """A review of a file that finds each word given and offers the wording given."""
    document = readers.read(text.encode(), path)
    findings = []
    for key, wording in wordings.items():
        words = key.replace("_", " ")
        start = text.index(words)
        span = Span(start, start + len(words))
        suggestion = Suggestion(Safety.UNSAFE, wording, (Edit(span, wording),))
        message = f"“{words}” will not do."
        findings.append(
            Finding("a/b", span, message, Severity.MAJOR, Category.WRONG_TERM, (suggestion,))
        )
    return Review(document, tuple(sorted(findings, key=lambda found: found.span)))


def plain_run() -> Run:
    return Run(
        (reviewed(TEXT, **{"20_spirits": "principles", "big": "large", "rose": "grew"}),),
        version="1.0",
    )


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> str:
    return written(tmp_path_factory.mktemp("page"), plain_run())


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    with opened(browser, address) as page:
        yield page


@pytest.fixture
def profile(browser: Browser) -> Iterator[Profile]:
    profile = Profile(browser)
    yield profile
    profile.close()


def saved(page: Page, item: str) -> tuple[str, str]:
    """Name and content of what a command of the export menu saves."""
    page.locator(".export summary").click()
    with page.expect_download() as download:
        page.get_by_role("button", name=item).click()
    content = Path(download.value.path()).read_bytes().decode("utf-8")
    return download.value.suggested_filename, content


def decisions_of(page: Page) -> DocumentDecisions:
    name, content = saved(page, "Save decisions.json")
    assert name == "decisions.json"
    (document,) = loads(content, name).documents
    return document


def load(page: Page, content: str) -> str:
    """Loads a file of decisions; what the page says of it."""
    page.locator("#decisions-file").set_input_files(
        {"name": "decisions.json", "mimeType": "application/json", "buffer": content.encode()}
    )
    page.locator(".said.shown").wait_for()
    return page.locator(".said-words").inner_text()


def file_of(*decisions: dict[str, Any], text: str = TEXT, path: str = "a/release.txt") -> str:
    document = {
        "path": path,
        "fingerprint": document_fingerprint(text),
        "decisions": [{"time": "2026-01-01T00:00:00Z", **decision} for decision in decisions],
    }
    return json.dumps({"version": 1, "documents": [document]})


def names(run: Run) -> tuple[str, ...]:
    (review,) = run.reviews
    return fingerprints(review.document.text, review.findings)


def test_decisions_are_kept_and_come_back_when_the_page_is_opened_again(
    profile: Profile, address: str
) -> None:
    page = profile.visit(address)
    press(page, "jar")
    press(page, "e")
    page.get_by_label("Your wording").fill("vast")
    page.keyboard.press("Control+Enter")
    page.close()

    page = profile.visit(address)
    assert states(page) == ["accepted", "rejected", "edited"]
    assert "3 earlier decisions are back" in page.locator(".said").inner_text()
    assert prose(page, 1).startswith("The vast plant")
    page.close()


def test_what_was_undone_is_not_kept(profile: Profile, address: str) -> None:
    page = profile.visit(address)
    press(page, "jau")
    page.close()
    page = profile.visit(address)
    assert set(states(page)) == {"open"}
    page.close()


def test_a_report_of_a_changed_text_keeps_what_still_applies_and_says_what_does_not(
    profile: Profile, address: str, tmp_path: Path
) -> None:
    page = profile.visit(address)
    press(page, "jaar")
    page.close()

    text = "A new line here.\r\n\r\n" + TEXT.replace("The big plant", "The plant")
    newer = Run((reviewed(text, **{"20_spirits": "principles", "rose": "climbed"}),))
    page = profile.visit(written(tmp_path, newer))
    assert states(page) == ["accepted", "open"]
    stale = page.locator(".stale")
    assert stale.locator("summary").inner_text() == (
        "2 earlier decisions do not apply to this report"
    )
    stale.locator("summary").click()
    said = stale.inner_text()
    assert "accepted: “rose” → “grew” (a/b): that wording is no longer offered" in said
    assert "rejected: “big” (a/b): no longer found" in said
    kept = decisions_of(page)
    assert sorted(decision.state for decision in kept.decisions) == [
        State.ACCEPTED, State.ACCEPTED, State.REJECTED,
    ]  # fmt: skip
    page.close()


def test_findings_rejected_earlier_and_left_out_of_a_newer_report_are_no_news(
    profile: Profile, address: str, tmp_path: Path
) -> None:
    page = profile.visit(address)
    press(page, "jr")
    page.close()

    (review,) = plain_run().reviews
    gone = Silenced(review.findings[0])
    newer = Run((replace(review, findings=review.findings[1:], silenced=(gone,)),))
    page = profile.visit(written(tmp_path, newer))
    assert not page.locator(".stale").is_visible()
    assert [decision.state for decision in decisions_of(page).decisions] == [State.REJECTED]
    page.close()


def test_decisions_json_says_who_decided_what_and_when(page: Page) -> None:
    press(page, "ja")
    page.locator(".export summary").click()
    page.get_by_label("Your name").fill("李雷 <li>")
    page.keyboard.press("Escape")
    press(page, "r")
    press(page, "n")
    page.get_by_role("textbox", name="Note").fill("as\nagreed")
    page.keyboard.press("Control+Enter")

    found = decisions_of(page)

    assert found.path == "a/release.txt"
    assert found.fingerprint == document_fingerprint(TEXT)
    assert tuple(decision.finding for decision in found.decisions) == names(plain_run())
    assert [(d.state, d.words, d.replacement, d.note, d.author) for d in found.decisions] == [
        (State.ACCEPTED, "20 spirits", "principles", "", ""),
        (State.REJECTED, "rose", None, "", "李雷 <li>"),
        (State.OPEN, "big", None, "as\nagreed", "李雷 <li>"),
    ]
    assert all(decision.time.endswith("Z") for decision in found.decisions)


def test_a_file_made_elsewhere_is_loaded_as_one_step(page: Page) -> None:
    first, second, third = names(plain_run())
    document = DocumentDecisions(
        "elsewhere.txt",
        document_fingerprint(TEXT),
        (
            Decision(first, State.EDITED, replacement="aims & ends", note="ours", time="2026-01-01T00:00:00Z"),
            Decision(second, State.ACCEPTED, replacement="grew", time="2026-01-01T00:00:00Z"),
            Decision(third, State.REJECTED, time="2026-01-01T00:00:00Z"),
            Decision("0" * 16, State.REJECTED, check="x/y", words="gone"),
        ),
    )  # fmt: skip
    said = load(page, dumps(Decisions((document,), "0.9")))

    assert said == "3 decisions loaded; 1 do not apply here."
    assert states(page) == ["edited", "accepted", "rejected"]
    assert "aims & ends" in prose(page)
    press(page, "u")
    assert set(states(page)) == {"open"}


def test_later_decisions_win_over_those_loaded(page: Page) -> None:
    first, second, _ = names(plain_run())
    press(page, "jr")
    said = load(
        page,
        file_of(
            {"finding": first, "state": "accepted", "replacement": "principles"},
            {"finding": second, "state": "accepted", "replacement": "grew"},
        ),
    )

    assert said == "1 decision loaded; 1 older than yours."
    assert states(page)[:2] == ["rejected", "accepted"]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("{", "This file was not loaded: it is not JSON."),
        ("[]", "This file was not loaded: it holds no decisions."),
        ('{"version": 2, "documents": []}', "it is of version 2, this page reads 1."),
        ('{"version": 1, "documents": [{}]}', "a document in it has no fingerprint"),
        (file_of({"finding": "a", "state": "maybe"}), "an unknown state"),
        (file_of({"finding": "a", "state": "edited"}), "decision a is edited but has no wording"),
        ('{"version": 1, "documents": []}', "Nothing in this file is about this text."),
    ],
)
def test_a_wrong_file_changes_nothing_and_says_why(page: Page, content: str, said: str) -> None:
    assert said in load(page, content)
    assert set(states(page)) == {"open"}


def test_the_edited_text_is_the_file_with_accepted_and_edited_changes_only(page: Page) -> None:
    press(page, "jar")
    press(page, "e")
    page.get_by_label("Your wording").fill("𝔹ig\n& <tall>")
    page.keyboard.press("Control+Enter")

    name, content = saved(page, "Save the edited text")

    assert name == "release.edited.txt"
    expected = TEXT.replace("20 spirits", "principles").replace("big", "𝔹ig\n& <tall>")
    assert content == expected


def test_the_page_and_the_command_line_make_the_same_text_of_the_same_decisions(
    browser: Browser, tmp_path: Path, sample_run: Run
) -> None:
    (review,) = sample_run.reviews
    with opened(browser, written(tmp_path, sample_run, written=readers.written)) as page:
        press(page, "jaarrje")
        page.get_by_label("Your wording").fill("a wording & of <mine>")
        page.keyboard.press("Control+Enter")
        press(page, "b")
        page.get_by_role("button", name="Safe fixes").first.click()
        press(page, "aa2ar")
        _, text = saved(page, "Save the edited text")
        decided = loads(saved(page, "Save decisions.json")[1], "decisions.json").documents[0]

    planned = plan(review, decided)

    assert not planned.stale
    assert not planned.clashing
    assert len(planned.applied) > 10
    assert readers.write(review.document, planned.edits).decode() == text


def test_an_untouched_text_is_saved_byte_for_byte_and_open_findings_are_told(page: Page) -> None:
    _, content = saved(page, "Save the edited text")

    assert content == TEXT
    assert "3 open findings left as they are" in page.locator(".said").inner_text()


@pytest.mark.parametrize(
    ("path", "text", "own", "expected"),
    [
        ("a.html", "<p title='x'>The <b>big</b> plant &amp; co.</p>", "R&D <2>", "<p title='x'>The <b>R&amp;D &lt;2></b> plant &amp; co.</p>"),
        ("a.md", "The *big* plant.\n", "*very* [big]", "The *\\*very\\* \\[big\\]* plant.\n"),
        ("a.md", "big plant.\n", "1. large\nand", "1\\. large and plant.\n"),
    ],
)  # fmt: skip
def test_an_own_wording_is_written_in_the_markup_of_the_file(  # noqa: PLR0917 - a row of cases
    browser: Browser, tmp_path: Path, path: str, text: str, own: str, expected: str
) -> None:
    run = Run((reviewed(text, path, big="large"),))
    with opened(browser, written(tmp_path, run, written=readers.written)) as page:
        press(page, "je")
        page.get_by_label("Your wording").fill(own)
        page.keyboard.press("Control+Enter")
        _, content = saved(page, "Save the edited text")

    assert content == expected
    prosaic = readers.read(content.encode(), path)
    assert " ".join(own.split()) in " ".join(prosaic.segments[-1].text.split())


def test_a_suggestion_is_exported_as_the_reader_writes_it(browser: Browser, tmp_path: Path) -> None:
    text = "<p>The big plant.</p>"
    run = Run((reviewed(text, "a.html", big="R&D"),))
    with opened(browser, written(tmp_path, run, written=readers.written)) as page:
        press(page, "ja")
        _, content = saved(page, "Save the edited text")

    assert content == "<p>The R&amp;D plant.</p>"


def test_words_across_markup_take_no_own_wording(browser: Browser, tmp_path: Path) -> None:
    text = "<p>The big <b>red</b> plant.</p>"
    document = readers.read(text.encode(), "a.html")
    span = document.segments[0].to_document(4, 11)
    found = Finding("a/b", span, "Not so.", Severity.MAJOR, Category.WRONG_TERM)
    with opened(browser, written(tmp_path, Run((Review(document, (found,)),)))) as page:
        press(page, "j")
        assert not page.get_by_role("button", name="Edit", exact=True).is_visible()
        press(page, "e")
        assert "change them in the file" in page.locator(".said").inner_text()


def test_a_format_that_is_no_text_is_not_exported_as_one(browser: Browser, tmp_path: Path) -> None:
    review = reviewed(TEXT, big="large")
    boxed = replace(review, document=replace(review.document, container=b"zip"))
    with opened(browser, written(tmp_path, Run((boxed,)))) as page:
        page.locator(".export summary").click()
        page.get_by_role("button", name="Save the edited text").click()
        assert "copydesk fix --decisions" in page.locator(".said").inner_text()


def test_the_edited_text_is_copied(browser: Browser, address: str) -> None:
    with opened(browser, address, permissions=["clipboard-read", "clipboard-write"]) as page:
        press(page, "ja")
        page.locator(".export summary").click()
        page.get_by_role("button", name="Copy the edited text").click()
        page.locator(".said.shown", has_text="Copied").wait_for()
        copied = page.evaluate("navigator.clipboard.readText()")

    assert copied.replace("\r\n", "\n") == TEXT.replace("20 spirits", "principles").replace(
        "\r\n", "\n"
    )


def test_several_documents_keep_their_own_decisions(
    browser: Browser, tmp_path: Path, review_of: Callable[..., Review]
) -> None:
    one = reviewed("The big plant.", "one.txt", big="large")
    two = reviewed("The big mill.", "two.txt", big="vast")
    run = Run((one, review_of("All is well.", path="three.txt"), two))
    with opened(browser, written(tmp_path, run)) as page:
        press(page, "jar")
        content = saved(page, "Save decisions.json")[1]
        row = page.locator(".index tr", has_text="one.txt")
        assert "1 of 1" in row.inner_text()
        assert "Ready: all decided" in row.inner_text()
    found = loads(content, "decisions.json").documents

    assert [(d.path, [x.state for x in d.decisions]) for d in found] == [
        ("one.txt", [State.ACCEPTED]),
        ("three.txt", []),
        ("two.txt", [State.REJECTED]),
    ]


def test_a_browser_that_keeps_nothing_is_told_of(browser: Browser, address: str) -> None:
    with opened(browser, address) as page:
        page.evaluate("() => { Storage.prototype.setItem = () => { throw new Error('full') } }")
        press(page, "ja")
        page.locator(".said.shown", has_text="does not keep decisions").wait_for()
        assert card(page, 1).get_attribute("data-state") == "accepted"
