"""A review page in a window of its own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Locator, Page

from editor.reporters.html import render
from editor.review import Run

DESK = {"width": 1400, "height": 900}
PHONE = {"width": 375, "height": 760}


def written(folder: Path, run: Run, name: str = "report.html", **options: Any) -> str:  # noqa: ANN401 - of `render`
    """The address of a run's page."""
    path = folder / name
    path.write_text(render(run, **options), encoding="utf-8")
    return path.as_uri()


class Profile:
    """A browser profile: its storage lasts from one page to the next.

    Attributes:
        said: what the pages' consoles said, and what they asked the network for.
    """

    def __init__(self, browser: Browser, **options: Any) -> None:  # noqa: ANN401 - playwright's own
        self.context = browser.new_context(**{"viewport": DESK, **options})
        self.said: list[str] = []

    def visit(self, address: str) -> Page:
        """Opens a page of ours."""
        page = self.context.new_page()
        page.on("console", lambda message: self.said.append(message.text))
        page.on("pageerror", lambda error: self.said.append(str(error)))
        page.on("request", lambda request: self._asked(request.url, address))
        page.goto(address)
        return page

    def _asked(self, url: str, address: str) -> None:
        if not url.startswith((address, "blob:")):
            self.said.append(url)

    def close(self) -> None:
        """Ends it; fails on anything that was said or asked for."""
        self.context.close()
        assert self.said == []


@contextmanager
def opened(browser: Browser, address: str, **options: Any) -> Iterator[Page]:  # noqa: ANN401 - playwright's own
    """The page in a fresh profile."""
    profile = Profile(browser, **options)
    yield profile.visit(address)
    profile.close()


def press(page: Page, keys: str) -> None:
    """Presses each key, then lets the page draw."""
    for key in keys:
        page.keyboard.press(key)
    drawn(page)


def drawn(page: Page) -> None:
    """Waits for the next frame to have been drawn."""
    page.evaluate("new Promise(done => requestAnimationFrame(() => setTimeout(done)))")


def card(page: Page, number: int) -> Locator:
    """The card of a finding, by its number in the only document."""
    return page.locator(".card").filter(has=page.locator(f".card-number:text-is('{number}')"))


def states(page: Page) -> list[str]:
    """What was decided, by number."""
    found: list[str] = page.evaluate(
        "[...document.querySelectorAll('.card')].map(card => card.dataset.state)"
    )
    return found


def prose(page: Page, segment: int = 0) -> str:
    """A paragraph of the redline as it reads, without the numbers of findings."""
    text: str = page.evaluate(
        """segment => {
          const prose = document.querySelector(`.redline [data-segment="${segment}"] .prose`);
          const copy = prose.cloneNode(true);
          for (const number of copy.querySelectorAll('.ref')) number.remove();
          return copy.textContent;
        }""",
        segment,
    )
    return text
