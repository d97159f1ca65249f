"""On a phone nothing is cut off, torn apart or out of sight."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from playwright.sync_api import Browser, Page

from editor.entity import Entity, EntityKind, Form
from editor.model import Finding, Span
from editor.review import Review, Run
from tests.reporters.html.opening import opened, press, written

pytestmark = pytest.mark.browser

TEXT = "The plant opened. It makes 20 spirits of steel. It is big. It grows."


@pytest.fixture
def page(
    browser: Browser,
    review_of: Callable[..., Review],
    finding: Callable[..., Finding],
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Page]:
    findings = [
        replace(finding(TEXT, words, "better"), check=f"terminology/{words.replace(' ', '-')}")
        for words in ("opened", "20 spirits", "big", "grows")
    ]
    gap = replace(finding(TEXT, "opened"), span=Span(17, 17), message="A sentence is missing.")
    ordered = sorted([*findings, gap], key=lambda one: one.span)
    form = Form("Donghai Nonferrous Metal Association", (Span(0, 3),), right=False)
    name = Entity("东海有色金属工业协会", EntityKind.ORGANIZATION, "Donghai", 1, (form,))
    run = Run((replace(review_of(TEXT, *ordered), entities=(name,)),))
    address = written(tmp_path_factory.mktemp("narrow"), run)
    with opened(browser, address, viewport={"width": 390, "height": 480}) as shown:
        yield shown


def test_the_list_of_many_decisions_opens_at_its_beginning(page: Page) -> None:
    press(page, "b")
    dialog = page.locator("dialog.bulk")

    assert dialog.evaluate("it => it.scrollHeight > it.clientHeight")
    assert dialog.evaluate("it => it.scrollTop") == 0
    assert dialog.evaluate("it => it.scrollWidth <= it.clientWidth")
    assert page.get_by_role("button", name="Close").last.is_visible()


def test_the_verdict_stands_above_the_tools(page: Page) -> None:
    progress = page.locator(".bar-progress").bounding_box()
    views = page.locator(".views").bounding_box()

    assert progress
    assert views
    assert progress["y"] + progress["height"] <= views["y"]


def test_a_name_is_not_torn_into_letters(page: Page) -> None:
    page.locator(".overview > summary").click()
    page.locator(".sheet > summary").click()
    cell = page.locator(".sheet td", has_text="Donghai Nonferrous").bounding_box()

    assert cell
    assert cell["width"] > 300
    assert page.evaluate("document.documentElement.scrollWidth") == 390


def test_the_place_of_a_missing_sentence_is_named_after_a_decision_too(page: Page) -> None:
    assert page.locator(".redline .ref.gap").count() == 1
    press(page, "jr")
    assert page.locator(".redline .ref.gap").count() == 1
