"""Finding one's way on the page: keys, filters, help, strip; what it draws, and for whom."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from editor.review import Run
from tests.reporters.html.opening import card, drawn, opened, press, states, written

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def addresses(
    tmp_path_factory: pytest.TempPathFactory,
    sample_run: Run,
    hostile_run: Run,
    several_run: Run,
) -> dict[str, str]:
    runs = {"sample": sample_run, "hostile": hostile_run, "several": several_run}
    return {name: written(tmp_path_factory.mktemp(name), run) for name, run in runs.items()}


@pytest.fixture
def page(browser: Browser, addresses: dict[str, str]) -> Iterator[Page]:
    with opened(browser, addresses["sample"], reduced_motion="reduce") as page:
        yield page


def active(page: Page) -> str:
    return page.locator(".card.active .card-number").inner_text()


def test_j_and_k_walk_through_the_findings_and_round(page: Page) -> None:
    press(page, "jjj")
    assert active(page) == "3"
    press(page, "kk")
    assert active(page) == "1"
    press(page, "k")
    assert int(active(page)) == page.locator(".card").count()
    assert page.locator(".card.active").bounding_box()["y"] > 0  # type: ignore[index]


def test_the_first_finding_is_the_first_one_in_sight(page: Page) -> None:
    page.evaluate("document.querySelector('.redline .ref[data-f=\"40\"]').scrollIntoView()")
    press(page, "j")
    assert 36 <= int(active(page)) <= 46


def test_the_active_card_stands_at_the_height_of_its_words_and_is_joined_to_them(
    page: Page,
) -> None:
    page.locator(".redline .ref[data-f='30']").click()
    drawn(page)
    words = page.locator(".redline .prose [data-f~='30']").first.bounding_box()
    box = page.locator(".card.active").bounding_box()
    line = page.locator(".join").bounding_box()
    assert words
    assert box
    assert line
    assert abs(words["y"] - box["y"]) < 15
    assert abs(line["x"] + line["width"] - box["x"]) < 3


def test_escape_closes_the_card_and_menus(page: Page) -> None:
    press(page, "j")
    page.keyboard.press("Escape")
    assert page.locator(".card.active").count() == 0
    page.locator(".export summary").click()
    page.keyboard.press("Escape")
    assert not page.get_by_label("Your name").is_visible()
    assert page.evaluate("document.activeElement.textContent") == "Export"


def test_tab_leads_from_the_active_card_to_what_can_be_done(page: Page) -> None:
    press(page, "jjj")
    for _ in range(4):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.dataset.act") == "accept":
            break
    page.keyboard.press("Enter")
    assert states(page)[2] == "accepted"


def test_severity_state_category_and_words_narrow_what_is_looked_at(page: Page) -> None:
    press(page, "jar")
    page.locator(".filters summary").click()
    page.get_by_label("open", exact=True).uncheck()
    assert page.locator(".filter-result").inner_text() == "2 findings shown"
    page.get_by_label("accepted", exact=True).uncheck()
    assert page.locator(".filter-result").inner_text() == "1 finding shown"
    page.get_by_role("button", name="Clear").click()
    page.get_by_label("Category").select_option("awkward")
    assert page.locator(".filter-result").inner_text() == "1 finding shown"
    page.get_by_role("button", name="Clear").click()
    page.keyboard.press("Escape")
    press(page, "/")
    page.keyboard.type("hengyu")
    shown = int(page.locator(".filter-count").inner_text())
    assert 0 < shown < page.locator(".card").count()
    assert page.locator(".card:not([hidden], .active)").count() <= shown
    page.get_by_role("searchbox").fill("no such words anywhere")
    assert page.locator(".card:not([hidden], .active)").count() == 0
    page.keyboard.press("Escape")
    press(page, "k")
    assert "No finding passes the filter" in page.locator(".said").inner_text()


def test_j_keeps_to_what_passes_the_filter(page: Page) -> None:
    page.locator(".filters summary").click()
    page.locator("#show-major").uncheck()
    page.locator("#show-minor").uncheck()
    page.keyboard.press("Escape")
    press(page, "jj")
    assert page.locator(".card.active").get_attribute("data-severity") == "critical"
    press(page, "a")
    assert page.locator(".card.active").get_attribute("data-severity") == "critical"


def test_the_active_card_does_not_vanish_when_it_no_longer_passes(page: Page) -> None:
    press(page, "j")
    page.locator(".filters summary").click()
    page.get_by_label("open", exact=True).uncheck()
    assert page.locator(".card.active").is_visible()


def test_help_shows_the_keys_and_can_turn_them_off(page: Page) -> None:
    press(page, "?")
    page.get_by_label("Single keys are on").uncheck()
    page.get_by_role("button", name="Close").click()
    press(page, "j")
    assert page.locator(".card.active").count() == 0
    page.locator("[data-do=help]").click()
    page.get_by_label("Single keys are on").check()
    page.keyboard.press("Escape")
    press(page, "j")
    assert page.locator(".card.active").count() == 1


def test_keys_typed_into_a_field_decide_nothing(page: Page) -> None:
    press(page, "j")
    press(page, "/")
    page.keyboard.type("jar?u")
    assert set(states(page)) == {"open"}
    assert not page.locator("dialog.help").is_visible()


def test_the_overview_is_folded_and_holds_the_charts(page: Page) -> None:
    assert not page.locator(".overview .chart").first.is_visible()
    page.locator(".overview summary").click()
    assert page.locator(".overview .chart").first.is_visible()


def test_readability_moves_with_decisions_and_is_never_made_up(page: Page) -> None:
    page.locator(".overview summary").click()
    row = page.locator(".readability tr", has_text="LIX")
    now, decided = row.locator("td").nth(0), row.locator(".live-index")
    assert decided.inner_text() == now.inner_text()
    press(page, "j")
    for _ in range(12):
        press(page, "a")
    assert decided.inner_text() != "–"
    assert decided.inner_text() != now.inner_text()


def test_the_strip_leads_to_where_it_is_clicked(page: Page) -> None:
    box = page.locator(".strip").bounding_box()
    assert box
    page.mouse.click(box["x"] + 5, box["y"] + box["height"] * 0.9)
    drawn(page)
    assert page.evaluate("scrollY / (document.documentElement.scrollHeight - innerHeight)") > 0.7


SIGNATURE = """root => {
  const value = attribute => attribute.value.split(' ').filter(Boolean).sort().join(' ');
  const plain = node => node.nodeType === Node.TEXT_NODE ? node.data
    : [node.localName, [...node.attributes].filter(value).map(a => `${a.name}=${value(a)}`).sort(),
       [...node.childNodes].map(plain)];
  return [...document.querySelectorAll(root)].map(plain);
}"""

DRAWN = [".redline .prose", ".redline .rewrite", ".side tbody tr"]


@pytest.mark.parametrize("name", ["sample", "hostile", "several"])
def test_the_script_draws_every_paragraph_as_the_page_came(
    browser: Browser, addresses: dict[str, str], name: str
) -> None:
    """Two programs draw the redline; decisions made and taken back must leave no trace."""

    def parts(page: Page) -> list[Any]:
        return [page.evaluate(SIGNATURE, root) for root in DRAWN]

    with opened(browser, addresses[name]) as page:
        came = parts(page)
        count = len(states(page))
        press(page, "vj" + "r" * count)
        assert "open" not in states(page)
        assert parts(page) != came
        press(page, "u" * count)
        page.keyboard.press("Escape")
        assert parts(page) == came


def test_hostile_text_stays_text_when_it_is_decided_on(
    browser: Browser, addresses: dict[str, str]
) -> None:
    with opened(browser, addresses["hostile"]) as page:
        press(page, "jaraaa")
        press(page, "kke")
        page.get_by_label("Your wording").fill("</script><img src=x onerror=alert(1)>\u202e")
        page.keyboard.press("Control+Enter")
        press(page, "vvv")
        press(page, "?")
        assert page.locator("img").count() == 0
        assert page.locator("script").count() == 3
        text = page.locator(".text").inner_text()
        assert "[U+202E]" in text
        assert "\u202e" not in text


def test_without_a_script_nothing_promises_what_only_a_script_can_do(
    browser: Browser, addresses: dict[str, str]
) -> None:
    with opened(browser, addresses["sample"], java_script_enabled=False) as page:
        assert page.locator("button:visible").count() == 0
        assert page.locator(".live-only:visible").count() == 0
        assert page.locator(".card:visible").count() == page.locator(".card").count()
        assert page.locator(".overview .chart").first.is_visible()


def test_a_script_that_fails_leaves_the_page_as_it_reads_without_one(
    browser: Browser, addresses: dict[str, str]
) -> None:
    context = browser.new_context()
    context.add_init_script("JSON.parse = () => { throw new Error('no') }")
    page = context.new_page()
    page.goto(addresses["sample"])
    assert page.locator(".card .message").first.is_visible()
    assert page.locator("button:visible").count() == 0
    context.close()


def test_marks_and_cards_say_the_same_number(page: Page) -> None:
    assert card(page, 7).get_attribute("id") == (
        page.locator(".redline .ref[data-f='7']").get_attribute("href") or ""
    ).removeprefix("#")
