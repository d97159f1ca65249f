"""Deciding on the page, by mouse and by keyboard: accept, reject, edit, note, undo, many at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise

import pytest
from playwright.sync_api import Browser, Page

from editor.model import Document, Edit, Finding, Safety, Segment, Span, Suggestion
from editor.review import Review, Run
from editor.taxonomy import Severity
from tests.reporters.html.opening import PHONE, card, drawn, opened, press, prose, states, written

pytestmark = pytest.mark.browser

TEXT = (
    "The 20 spirits were studied by the 20 spirits of the plant, and the output of it was big. "
    "All came.\nIt is a new journey of the plant in the new era.\nAn end."
)


def _at(text: str, words: str, nth: int = 0) -> Span:
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return Span(start, start + len(words))


def _scored(text: str, findings: tuple[Finding, ...]) -> float:
    return Review(Document("a.txt", text, (Segment.verbatim(text, 0),)), findings).score


@pytest.fixture(scope="module")
def run(review_of: Callable[..., Review], finding: Callable[..., Finding]) -> Run:
    """Seven findings: a pair alike, one with alternatives, one without a wording, rivals, a cut."""
    first = finding(TEXT, "20 spirits", "principles", "guiding ideas", severity=Severity.CRITICAL)
    again = _at(TEXT, "20 spirits", 1)
    second = replace(
        first,
        span=again,
        suggestions=tuple(
            Suggestion(Safety.UNSAFE, text, (Edit(again, text),))
            for text in ("principles", "guiding ideas")
        ),
    )
    big = replace(
        finding(TEXT, "big", "large", severity=Severity.MINOR, safety=Safety.SAFE),
        check="style/big",
    )
    whole = finding(TEXT, "the output of it was big", "output was large")
    none = finding(TEXT, "All came")
    cut = finding(TEXT, "It is a new journey of the plant in the new era.", "")
    inner = finding(TEXT, "new era", "era", severity=Severity.MINOR)
    findings = sorted([first, second, whole, big, none, cut, inner], key=lambda f: f.span)
    return Run((review_of(TEXT, *findings),))


@pytest.fixture(scope="module")
def address(run: Run, tmp_path_factory: pytest.TempPathFactory) -> str:
    return written(tmp_path_factory.mktemp("page"), run)


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    with opened(browser, address, reduced_motion="reduce") as page:
        yield page


def test_accepting_by_key_puts_the_wording_in_and_goes_on_to_the_next(page: Page) -> None:
    press(page, "ja")

    assert states(page)[:2] == ["accepted", "open"]
    assert prose(page).startswith("The principles were studied by the 20 spirits")
    assert page.locator(".card.active .card-number").inner_text() == "2"
    assert page.locator(".progress-words").inner_text() == "1 of 7 decided"
    assert page.evaluate("document.activeElement.classList.contains('active')")


def test_accepting_by_mouse_does_the_same(page: Page) -> None:
    card(page, 1).click()
    page.get_by_role("button", name="Accept", exact=True).click()

    assert states(page)[:2] == ["accepted", "open"]


def test_a_card_under_the_mouse_is_decided_on_without_being_opened(page: Page) -> None:
    card(page, 1).hover()
    page.get_by_role("button", name="Accept 1").click()
    card(page, 2).hover()
    page.get_by_role("button", name="Reject 2").click()
    card(page, 5).hover()

    assert states(page)[:2] == ["accepted", "rejected"]
    assert page.locator(".card.active").count() == 0
    assert not page.get_by_role("button", name="Accept 5").is_visible()


def test_the_words_and_their_number_open_the_card(page: Page) -> None:
    page.locator(".redline .mark:text-is('All came')").click()
    assert page.locator(".card.active .card-number").inner_text() == "5"
    page.locator(".redline .ref", has_text="1").first.click()
    assert page.locator(".card.active .card-number").inner_text() == "1"
    assert page.locator(".redline del.on").inner_text() == "20 spirits"


@pytest.mark.parametrize("way", ["key", "mouse"])
def test_rejecting_leaves_the_words_as_they_were(page: Page, way: str) -> None:
    press(page, "j")
    if way == "key":
        press(page, "r")
    else:
        page.get_by_role("button", name="Reject", exact=True).click()

    assert states(page)[0] == "rejected"
    assert prose(page).startswith("The 20 spirits were")
    assert page.locator(".redline .mark.rejected").inner_text() == "20 spirits"


def test_an_alternative_is_taken_with_one_click_or_its_number(page: Page) -> None:
    press(page, "j")
    page.get_by_role("button", name="guiding ideas").click()
    press(page, "2")

    assert prose(page).startswith("The guiding ideas were studied by the guiding ideas of")
    assert "guiding ideas" in card(page, 1).locator(".swap.taken").inner_text()


@pytest.mark.parametrize("way", ["key", "mouse"])
def test_an_own_wording_starts_from_what_is_offered_and_goes_into_the_text(
    page: Page, way: str
) -> None:
    press(page, "j")
    if way == "key":
        press(page, "e")
    else:
        page.get_by_role("button", name="Edit", exact=True).click()
    field = page.get_by_label("Your wording")
    assert field.input_value() == "principles"
    field.fill("lofty <b>aims</b>")
    if way == "key":
        page.keyboard.press("Control+Enter")
    else:
        page.get_by_role("button", name="Use it").click()

    assert states(page)[0] == "edited"
    assert prose(page).startswith("The lofty <b>aims</b> were")
    assert page.locator(".card.active .card-number").inner_text() == "2"


def test_editing_can_be_called_off(page: Page) -> None:
    press(page, "je")
    page.get_by_label("Your wording").fill("never")
    page.keyboard.press("Escape")

    assert states(page)[0] == "open"
    assert (
        page.get_by_label("Your wording").count() == 0
        or not page.get_by_label("Your wording").is_visible()
    )


def test_a_finding_without_a_wording_can_be_edited_or_left_but_not_accepted(page: Page) -> None:
    page.locator(".redline .mark:text-is('All came')").click()
    assert not page.get_by_role("button", name="Accept", exact=True).is_visible()
    press(page, "a")
    assert states(page)[4] == "open"
    assert "no wording to accept" in page.locator(".said").inner_text()
    press(page, "e")
    field = page.get_by_label("Your wording")
    assert field.input_value() == "All came"
    field.fill("Everyone came")
    page.keyboard.press("Control+Enter")

    assert "Everyone came." in prose(page)


@pytest.mark.parametrize("way", ["key", "mouse"])
def test_a_note_stays_with_its_finding_and_decides_nothing(page: Page, way: str) -> None:
    press(page, "j")
    if way == "key":
        press(page, "n")
    else:
        page.get_by_role("button", name="Note", exact=True).click()
    page.get_by_role("textbox", name="Note").fill("ask the plant <i>")
    page.get_by_role("button", name="Keep it").click()

    assert states(page)[0] == "open"
    assert page.locator(".decided-note").inner_text() == "Note: ask the plant <i>"
    assert "note" in card(page, 1).locator(".card-outcome").inner_text()


def test_undo_and_redo_take_single_steps_back_and_forth(page: Page) -> None:
    press(page, "jar")
    assert states(page)[:2] == ["accepted", "rejected"]
    press(page, "u")
    assert states(page)[:2] == ["accepted", "open"]
    page.get_by_role("button", name="Undo", exact=True).first.click()
    assert states(page)[:2] == ["open", "open"]
    page.keyboard.press("Shift+U")
    page.get_by_role("button", name="Redo", exact=True).click()
    assert states(page)[:2] == ["accepted", "rejected"]
    page.keyboard.press("Control+z")
    assert states(page)[:2] == ["accepted", "open"]


def test_what_was_decided_can_be_opened_again(page: Page) -> None:
    press(page, "ja")
    press(page, "k")
    page.get_by_role("button", name="Reopen").click()

    assert states(page)[0] == "open"
    assert prose(page).startswith("The 20 spiritsprinciples were")


def test_a_change_opens_those_again_that_it_cannot_stand_beside(page: Page) -> None:
    card(page, 4).click()
    press(page, "a")
    assert "output was large" not in prose(page)
    card(page, 3).click()
    assert "the same words change in 4" in card(page, 3).inner_text()
    press(page, "a")

    assert states(page)[2:4] == ["accepted", "covered"]
    assert "and output was large. " in prose(page)
    assert "4 changes the same words and is open again" in page.locator(".said").inner_text()


def test_a_finding_inside_a_deletion_needs_no_decision_of_its_own(page: Page) -> None:
    card(page, 6).click()
    press(page, "a")

    assert states(page)[5:] == ["accepted", "covered"]
    assert page.locator(".progress-words").inner_text() == "2 of 7 decided"
    assert "with 6" in card(page, 7).locator(".card-outcome").inner_text()


@pytest.mark.parametrize("way", ["key", "mouse"])
def test_the_same_change_is_accepted_everywhere_at_once(page: Page, way: str) -> None:
    press(page, "j")
    if way == "key":
        press(page, "s")
    else:
        page.get_by_role("button", name="Same change, 1 more: accept all").click()

    assert states(page)[:3] == ["accepted", "accepted", "open"]
    press(page, "u")
    assert states(page)[:2] == ["open", "open"]


@pytest.mark.parametrize(
    ("button", "decided"),
    [
        ("Accept 1: Safe fixes", {4: "accepted"}),
        ("Reject 1: style/big", {4: "rejected"}),
        (
            "Accept 5: Changes that want a look",
            {1: "accepted", 3: "open", 6: "open", 7: "accepted"},
        ),
    ],
)
def test_many_are_decided_at_once_by_safety_and_by_check(
    page: Page, button: str, decided: dict[int, str]
) -> None:
    page.get_by_role("button", name="Many at once").click()
    page.get_by_role("button", name=button).click()

    found = states(page)
    assert {number: found[number - 1] for number in decided} == decided
    page.locator(".said-undo").click()
    assert set(states(page)) == {"open"}


def test_the_score_is_that_of_the_review_and_moves_as_decisions_are_made(
    page: Page, run: Run
) -> None:
    (review,) = run.reviews
    assert page.locator(".bar-score").inner_text().replace("−", "-") == f"Score {review.score}"
    press(page, "jr")
    rest = _scored(TEXT, review.findings[1:])
    assert page.locator(".bar-score").inner_text().replace("−", "-").endswith(f"→ {rest}")
    press(page, "a")
    rest = _scored(TEXT.replace("20 spirits", "principles", 1), review.findings[2:])
    assert page.locator(".bar-score").inner_text().replace("−", "-").endswith(f"→ {rest}")


def test_the_verdict_follows_the_open_findings(page: Page) -> None:
    verdict = page.locator(".bar-verdict")
    assert verdict.inner_text() == "Not ready: 2\xa0critical, 3\xa0major"
    press(page, "jaa")
    assert verdict.inner_text() == "Not ready: 3\xa0major"
    press(page, "rrrr")
    assert verdict.inner_text() == "Ready: 1\xa0minor"
    press(page, "r")
    assert verdict.inner_text() == "Ready: all decided"
    assert page.title() == "Ready: release.txt"
    assert page.locator(".progress-words").inner_text() == "7 of 7 decided"
    assert "Nothing is open" in page.locator(".said").inner_text()


def test_the_clean_view_holds_what_was_decided_and_on_demand_what_was_not(page: Page) -> None:
    press(page, "jav")
    press(page, "v")
    first = page.locator(".view.clean .prose").first
    assert first.inner_text().startswith("The principles were studied by the 20 spirits")
    page.get_by_label("Show open suggestions as if accepted").check()
    assert first.inner_text().startswith("The principles were studied by the principles")


def test_the_side_view_shows_decisions_calmly_and_its_card_in_the_corner(page: Page) -> None:
    press(page, "jav")
    row = page.locator(".view.side tbody tr").first
    assert row.locator("td").nth(0).locator(".old").inner_text() == "20 spirits"
    assert row.locator("td").nth(1).locator(".done").inner_text() == "principles"
    press(page, "j")
    assert page.locator(".stage .card.active .card-number").inner_text() == "3"
    press(page, "v")
    assert not page.locator(".stage").is_visible()
    assert page.locator(".redline .card").count() == 7


def test_rows_without_findings_can_be_folded(page: Page) -> None:
    press(page, "v")
    assert page.locator(".view.side tr.same:visible").count() > 0
    page.get_by_label("Fold rows without findings").check()
    assert page.locator(".view.side tr.same:not(.marked):visible").count() == 0
    assert page.locator(".view.side tr.same.marked:visible").count() > 0
    assert page.locator(".view.side tr.changed:visible").count() > 0


def test_on_a_phone_the_active_card_is_a_sheet_at_the_foot(browser: Browser, address: str) -> None:
    with opened(browser, address, viewport=PHONE, has_touch=True) as page:
        assert page.locator(".card:visible").count() == 0
        page.locator(".redline del").first.tap()
        sheet = page.locator(".stage")
        box = sheet.bounding_box()
        assert box
        assert box["y"] + box["height"] == PHONE["height"]
        page.get_by_role("button", name="Accept", exact=True).tap()
        assert states(page)[0] == "accepted"
        page.get_by_role("button", name="Previous finding").tap()
        assert sheet.locator(".card-number").inner_text() == "1"
        page.get_by_role("button", name="Close").tap()
        assert not sheet.is_visible()


def test_cards_keep_to_their_order_and_never_overlap(page: Page) -> None:
    for keys in ("", "j", "jjj", "a"):
        press(page, keys)
        boxes = page.evaluate(
            """[...document.querySelectorAll('.redline .card')]
              .map(card => card.getBoundingClientRect()).map(box => [box.top, box.bottom])"""
        )
        assert all(one[1] <= other[0] for one, other in pairwise(boxes))


def test_what_is_decided_is_said_to_who_cannot_see(page: Page) -> None:
    press(page, "ja")
    status = page.get_by_role("status")
    assert status.inner_text() == "1 accepted. 1 of 7 decided. Next: 2."
    drawn(page)


def test_lines_folded_away_open_when_one_of_them_is_decided_on(
    browser: Browser,
    review_of: Callable[..., Review],
    finding: Callable[..., Finding],
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    text = "Home > News\nFont size: big\nThe plant opened."
    cuts = (finding(text, "Home > News", ""), finding(text, "Font size: big", ""))
    address = written(tmp_path_factory.mktemp("folded"), Run((review_of(text, *cuts),)))
    with opened(browser, address) as page:
        assert not card(page, 1).is_visible()
        press(page, "j")
        assert card(page, 1).is_visible()
        press(page, "ar")
        assert [prose(page, 0), prose(page, 1)] == ["", "Font size: big"]
