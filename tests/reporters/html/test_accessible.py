"""What axe-core says of the page, in every state a reviewer brings it to."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from editor.review import Run
from editor.taxonomy import Severity
from tests.reporters.html.opening import PHONE, drawn, opened, press, written

pytestmark = pytest.mark.browser

AXE = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


@pytest.fixture(scope="module")
def addresses(
    tmp_path_factory: pytest.TempPathFactory,
    sample_run: Run,
    hostile_run: Run,
    several_run: Run,
    empty_run: Run,
) -> dict[str, str]:
    """Few findings of each kind are enough: every node costs axe its time."""
    runs = {
        "few": _thinned(sample_run),
        "hostile": hostile_run,
        "several": _thinned(several_run),
        "no": empty_run,
    }
    return {name: written(tmp_path_factory.mktemp(name), run) for name, run in runs.items()}


def _thinned(run: Run) -> Run:
    reviews = []
    for review in run.reviews:
        advice = [found for found in review.findings if found.severity is Severity.NEUTRAL]
        findings = sorted([*review.findings[:6], *advice], key=lambda found: found.span)
        reviews.append(replace(review, findings=tuple(findings)))
    return replace(run, reviews=tuple(reviews))


STATES = {
    "first": "",
    "card": "jjj",
    "writing": "je",
    "side": "jv",
    "clean": "vv",
    "help": "?",
    "decided": "jarar",
}


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("state", STATES)
def test_axe_finds_nothing(
    browser: Browser,
    addresses: dict[str, str],
    state: str,
    theme: Literal["light", "dark"],
) -> None:
    with opened(browser, addresses["few"], color_scheme=theme, reduced_motion="reduce") as page:
        press(page, STATES[state])
        assert _complaints(page) == []


@pytest.mark.parametrize("name", ["hostile", "several", "no"])
def test_axe_finds_nothing_on_other_pages(
    browser: Browser, addresses: dict[str, str], name: str
) -> None:
    with opened(browser, addresses[name], reduced_motion="reduce") as page:
        if name != "no":
            press(page, "j")
        assert _complaints(page) == []


@pytest.mark.parametrize("opening", ["sheet", "menu", "bulk"])
def test_axe_finds_nothing_on_a_phone_and_in_dialogs(
    browser: Browser, addresses: dict[str, str], opening: str
) -> None:
    size = PHONE if opening != "bulk" else {"width": 1000, "height": 800}
    with opened(browser, addresses["few"], viewport=size, reduced_motion="reduce") as page:
        if opening == "sheet":
            page.locator(".redline del").first.click()
        elif opening == "menu":
            page.locator(".filters summary").click()
        else:
            page.get_by_role("button", name="Many at once").click()
        drawn(page)
        assert _complaints(page) == []


def _complaints(page: Page) -> list[tuple[str, str]]:
    found = Axe().run(page, options=AXE).response["violations"]
    return [(rule["id"], node["html"][:160]) for rule in found for node in rule["nodes"]]
