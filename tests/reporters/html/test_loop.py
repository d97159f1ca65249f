"""The whole loop as an editor goes through it: check, page, decisions, fix, and a quiet check."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page

from tests.cli import conftest as commands
from tests.cli.conftest import Run
from tests.reporters.html.opening import opened

pytestmark = pytest.mark.browser
copydesk = commands.copydesk  # the fixture

CHINESE = """\
宁川特钢新生产线投产

3月5日，宁川特钢集团新生产线在青石县正式投产。项目总投资12.6亿元，年产高端钢材30万吨。

集团董事长吴长河出席仪式并讲话。他表示，集团将深入贯彻新发展理念，加快绿色转型。

与会代表还参观了展览中心和研发中心，并与一线职工进行了座谈。
"""
ENGLISH = """\
New Production Line of Ningchuan Special Steel Goes into Operation

On March 5, the new production line of Ningchuan Special Steel Group was officially put into \
operation in Qingshi County. The project has a total investment of 126 million yuan and an annual \
output of 300,000 tons of high-end steel.

Wu Changhe, chairman of the the Group, attended the ceremony and delivered a speech. He said the \
Group will deeply implement the new development concept and speed up its green transformation.
"""
VISIT = " Delegates also toured the exhibition and R&D centers and talked with frontline workers."
PLAIN = ("--grammar", "none")


def _found(copydesk: Run, *arguments: str) -> tuple[int, dict[str, Any]]:
    done = copydesk("check", "news.en.txt", "--format", "json", *arguments, *PLAIN)
    (file,) = json.loads(done.stdout)["files"]
    return done.returncode, file


def _card(page: Page, check: str, words: str = "") -> Locator:
    card = page.locator(f".card[data-check='{check}']").filter(has_text=words)
    number = card.locator(".card-number").inner_text()
    page.locator(f".redline .ref[data-f='{number}']").click()
    return page.locator(".card.active")


def _decide(page: Page) -> None:
    _card(page, "accuracy/wrong-value").get_by_role("button", name="Accept", exact=True).click()

    card = _card(page, "terminology/avoided-term", "development concept")
    card.get_by_role("button", name="Note", exact=True).click()
    card.get_by_label("Note", exact=True).fill("The house says concept.")
    card.get_by_role("button", name="Keep it").click()
    card.get_by_role("button", name="Reject", exact=True).click()

    card = _card(page, "accuracy/omitted-sentence")
    card.get_by_role("button", name="Edit", exact=True).click()
    card.get_by_label("Your wording").fill(VISIT)
    card.get_by_role("button", name="Use it").click()


def test_what_was_decided_on_the_page_is_done_and_only_what_was_left_open_is_shown_again(
    copydesk: Run, browser: Browser, tmp_path: Path
) -> None:
    (tmp_path / "news.en.txt").write_text(ENGLISH, "utf-8")
    (tmp_path / "news.zh.txt").write_text(CHINESE, "utf-8")
    code, before = _found(copydesk)
    assert code == 1, before

    assert copydesk("report", "news.en.txt", "-o", "page.html", *PLAIN).returncode == 1
    with opened(browser, (tmp_path / "page.html").as_uri()) as page:
        _decide(page)
        page.locator(".export summary").click()
        with page.expect_download() as download:
            page.get_by_role("button", name="Save decisions.json").click()
        download.value.save_as(tmp_path / "decisions.json")
    fixed = copydesk("fix", "news.en.txt", "--decisions", "decisions.json", *PLAIN)
    code, after = _found(copydesk, "--decisions", "decisions.json")

    text = (tmp_path / "news.en.txt").read_text("utf-8")
    assert fixed.returncode == 0, fixed.stderr
    assert text == (ENGLISH.replace("126 million", "1.26 billion").rstrip("\n") + f"{VISIT}\n")
    assert code == 0
    assert [item["text"] for item in after["findings"]] == ["the the", "deeply implement"]
    (rejected,) = after["rejected"]
    assert rejected["decision"]["note"] == "The house says concept."
