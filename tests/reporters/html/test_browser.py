"""The review page in a real browser: narrow and wide, light and dark, on paper, without script."""

from __future__ import annotations

from typing import Literal

import pytest
from playwright.sync_api import Browser

from editor.review import Run
from tests.reporters.html.opening import DESK, opened, written

pytestmark = pytest.mark.browser

RUNS = ["sample_run", "hostile_run", "several_run", "empty_run", "large_run"]
VIEWS = {"redline": ".view.redline", "side": ".view.side", "clean": ".view.clean"}


@pytest.fixture(scope="module")
def address(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> str:
    run: Run = request.getfixturevalue(request.param)
    return written(tmp_path_factory.mktemp("page"), run)


@pytest.mark.parametrize("address", RUNS, indirect=True)
@pytest.mark.parametrize("width", [375, 768, 1400])
def test_no_view_is_wider_than_the_window(browser: Browser, address: str, width: int) -> None:
    with opened(browser, address, viewport={"width": width, "height": 800}) as page:
        for view in VIEWS:
            switch = page.locator(f"label:has(#view-{view})")
            if switch.count():
                switch.click()
            assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("address", ["sample_run", "several_run"], indirect=True)
@pytest.mark.parametrize("scripts", [True, False])
def test_views_switch_with_and_without_script(
    browser: Browser, address: str, scripts: bool
) -> None:
    with opened(browser, address, java_script_enabled=scripts) as page:
        for chosen in VIEWS:
            page.locator(f"label:has(#view-{chosen})").click()
            for view, selector in VIEWS.items():
                assert page.locator(selector).last.is_visible() == (view == chosen)


@pytest.mark.parametrize("address", ["sample_run"], indirect=True)
def test_views_are_reached_by_keyboard(browser: Browser, address: str) -> None:
    with opened(browser, address) as page:
        page.locator("#view-redline").focus()
        page.keyboard.press("ArrowRight")
        assert page.locator(".view.side").is_visible()


@pytest.mark.parametrize("address", ["sample_run"], indirect=True)
@pytest.mark.parametrize("scripts", [True, False])
def test_unticking_a_severity_hides_its_cards_only(
    browser: Browser, address: str, scripts: bool
) -> None:
    with opened(browser, address, viewport=DESK, java_script_enabled=scripts) as page:
        page.locator(".filters summary").click()
        page.locator("#show-minor").uncheck()
        assert page.locator(".card.minor:visible").count() == 0
        assert page.locator(".card.major:visible").count() > 0


@pytest.mark.parametrize("address", ["sample_run"], indirect=True)
def test_without_a_script_a_number_leads_to_its_card_and_the_card_back(
    browser: Browser, address: str
) -> None:
    with opened(browser, address, viewport=DESK, java_script_enabled=False) as page:
        reference = page.locator("a.ref").nth(30)
        reference.click()
        card = page.locator(".card:target")
        assert f"#{card.get_attribute('id')}" == reference.get_attribute("href")
        card.locator("a.card-number").click()
        assert page.locator(".ref:target").count() == 1


@pytest.mark.parametrize("address", ["sample_run"], indirect=True)
def test_without_a_script_cards_stand_beside_their_words_or_below(
    browser: Browser, address: str
) -> None:
    boxes = {}
    for width in (1400, 375):
        size = {"width": width, "height": 900}
        with opened(browser, address, viewport=size, java_script_enabled=False) as page:
            block = page.locator(".redline .block:has(.card)").first
            boxes[width] = (
                block.locator(".prose").bounding_box(),
                block.locator(".cards").bounding_box(),
            )
    prose, cards = boxes[1400]
    assert prose
    assert cards
    assert cards["x"] > prose["x"] + prose["width"]
    assert cards["y"] < prose["y"] + prose["height"]
    prose, cards = boxes[375]
    assert prose
    assert cards
    assert cards["y"] >= prose["y"] + prose["height"]


@pytest.mark.parametrize("address", ["sample_run"], indirect=True)
def test_a_line_holds_about_as_many_characters_as_reads_well(
    browser: Browser, address: str
) -> None:
    with opened(browser, address, viewport=DESK) as page:
        page.locator("label:has(#view-clean)").click()
        counted = page.evaluate(
            """() => [...document.querySelectorAll('.view.clean p.prose')]
              .filter(p => p.textContent.length > 300)
              .map(p => p.textContent.length / (p.offsetHeight
                / parseFloat(getComputedStyle(p).lineHeight) - 0.5))
        """
        )
    # 62 to 72 are wanted; fonts differ from machine to machine.
    assert 58 <= sum(counted) / len(counted) <= 78


CONTRASTS = """(pairs) => {
  const channel = c => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  const light = rgb => 0.2126 * channel(rgb[0]) + 0.7152 * channel(rgb[1])
    + 0.0722 * channel(rgb[2]);
  const probe = document.body.appendChild(document.createElement('i'));
  const color = name => {
    probe.className = '';
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color.match(/[\\d.]+/g).map(Number);
  };
  return pairs.map(([ink, paper]) => {
    const [a, b] = [light(color(ink)), light(color(paper))];
    return [ink, paper, (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)];
  });
}"""


@pytest.mark.parametrize("address", ["sample_run"], indirect=True)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_inks_stand_out_from_every_ground_they_are_used_on(
    browser: Browser, address: str, theme: Literal["light", "dark"]
) -> None:
    grounds = ("paper", "raised", "tint", "accent-tint")
    pairs = [[ink, ground] for ink in ("ink", "quiet", "gone", "come") for ground in grounds]
    pairs += [["accent", "paper"], ["accent", "raised"], ["accent", "accent-tint"]]
    pairs += [["gone", "gone-tint"], ["come", "come-tint"], ["paper", "ink"], ["paper", "accent"]]
    with browser.new_context(color_scheme=theme, bypass_csp=True) as context:
        page = context.new_page()
        page.goto(address)
        measured = page.evaluate(CONTRASTS, pairs)
    assert len(measured) == len(pairs)
    assert [row for row in measured if row[2] < 4.5] == []


@pytest.mark.parametrize("address", ["sample_run"], indirect=True)
@pytest.mark.parametrize("scripts", [True, False])
def test_on_paper_the_redline_is_followed_by_numbered_notes_and_the_bar_is_gone(
    browser: Browser, address: str, scripts: bool
) -> None:
    with opened(browser, address, java_script_enabled=scripts) as page:
        page.emulate_media(media="print")
        for gone in (".bar", ".card", ".strip", ".said"):
            assert page.locator(f"{gone}:visible").count() == 0
        cards = page.locator(".card").count()
        assert page.locator(".paper-notes > li:visible").count() == cards
        assert page.locator(".overview .chart").first.is_visible()
        assert page.locator(".verdict").is_visible()
        assert page.pdf().startswith(b"%PDF")


@pytest.mark.parametrize("address", ["several_run"], indirect=True)
def test_the_index_leads_to_its_documents(browser: Browser, address: str) -> None:
    with opened(browser, address) as page:
        page.locator(".index a").first.click()
        assert page.locator("article:target").get_attribute("data-document") == "samples/mt.en.txt"


@pytest.mark.parametrize("address", ["sample_run"], indirect=True)
def test_right_to_left_text_keeps_to_itself(browser: Browser, address: str) -> None:
    with opened(browser, address) as page:
        loose = page.evaluate(
            """() => [...document.querySelectorAll('.prose, .side td')]
              .filter(e => e.getAttribute('dir') !== 'auto').length"""
        )
    assert loose == 0
