"""Takes the README's picture of the review page: python tests/take_picture.py REPORT PICTURE."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

_SIZE = {"width": 1400, "height": 900}
_ACTIVE = 6  # the finding whose card is open
_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def main(report: Path, picture: Path) -> None:
    """Opens the page as a reviewer would, goes to a finding, and writes what is seen."""
    found = next((path for name in _NAMES if (path := shutil.which(name))), None)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=["--no-sandbox"])
        page = browser.new_page(viewport=_SIZE, color_scheme="light")  # type: ignore[arg-type]
        page.goto(report.resolve().as_uri())
        for _ in range(_ACTIVE):
            page.keyboard.press("j")
        page.wait_for_timeout(500)
        page.screenshot(path=picture)
        browser.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
