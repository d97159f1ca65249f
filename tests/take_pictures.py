"""Takes the README's pictures of the review page: python tests/take_pictures.py REPORT FOLDER."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser, Page, ViewportSize, sync_playwright

_ACTIVE = 6  # the finding whose card is open
_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_WIDE: ViewportSize = {"width": 1400, "height": 900}
_PHONE: ViewportSize = {"width": 390, "height": 844}
_PAPER: ViewportSize = {"width": 800, "height": 1130}


def _as_it_opens(_: Page) -> None:
    """Nothing is done."""


def _at_a_finding(page: Page) -> None:
    for _ in range(_ACTIVE):
        page.keyboard.press("j")


def _side_by_side(page: Page) -> None:
    page.get_by_text("Side by side", exact=True).click()


def _printed(page: Page) -> None:
    page.emulate_media(media="print")
    page.evaluate("document.getElementById('text-1').scrollIntoView()")


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: how large, in which colors, and what is done before."""

    name: str
    size: ViewportSize
    colors: Literal["light", "dark"] = "light"
    prepare: Callable[[Page], None] = _as_it_opens


SHOTS = (
    Shot("redline", _WIDE, prepare=_at_a_finding),
    Shot("side-by-side", _WIDE, prepare=_side_by_side),
    Shot("dark", _WIDE, "dark", _at_a_finding),
    Shot("phone", _PHONE, prepare=_at_a_finding),
    Shot("print", _PAPER, prepare=_printed),
)


def main(report: Path, folder: Path) -> None:
    """Opens the page as a reviewer would and writes what is seen."""
    found = next((path for name in _NAMES if (path := shutil.which(name))), None)
    folder.mkdir(exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=["--no-sandbox"])
        for shot in SHOTS:
            _take(browser, report, shot, folder / f"report-{shot.name}.png")
        browser.close()


def _take(browser: Browser, report: Path, shot: Shot, picture: Path) -> None:
    page = browser.new_page(viewport=shot.size, color_scheme=shot.colors)
    page.goto(report.resolve().as_uri())
    shot.prepare(page)
    page.wait_for_timeout(500)
    page.screenshot(path=picture)
    page.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
