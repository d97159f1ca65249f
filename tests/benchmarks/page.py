"""Times the review page in a real Chromium: opening it, and one decision until it is drawn.

Run with ``python tests/benchmarks/page.py``. Prints, for pages of 1, 50, 500 and 3,000 findings,
the size of the file, the milliseconds until it answers (the script done and a frame drawn), and the
milliseconds from a key to the frame that shows the decision, median and slowest of many. Wanted of
30,000 words with 500 findings: answering within 1,000 ms, a decision within 50 ms. No figure here
is a test.
"""

from __future__ import annotations

import shutil
import statistics
import tempfile
from dataclasses import replace
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from editor import api, readers
from editor.model import Edit, Finding, Span
from editor.reporters.html import render
from editor.review import Review, Run

SAMPLES = Path(__file__).parents[2] / "samples"
SIZES = ((1, 800), (50, 3_000), (500, 30_000), (3_000, 60_000))
DECISIONS = 40
_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")

_ANSWERING = """new Promise(done => requestAnimationFrame(() => requestAnimationFrame(
  () => done(performance.now()))))"""

_DECIDING = """async times => {
  const taken = [];
  for (let i = 0; i <= times; i += 1) {
    const start = performance.now();
    document.body.dispatchEvent(new KeyboardEvent("keydown", {key: i ? "a" : "j", bubbles: true}));
    await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
    if (i) taken.push(performance.now() - start);
  }
  return taken;
}"""


def of_size(base: Review, findings: int, words: int) -> Run:
    """A run of one document of about so many words: a release again and again, with findings."""
    text = base.document.text.rstrip() + "\n\n"
    copies = max(1, round(words / base.document.words))
    each = -(-findings // copies)
    moved = [
        _moved(found, copy * len(text)) for copy in range(copies) for found in base.findings[:each]
    ]
    document = readers.read((text * copies).encode(), "release.txt")
    return Run((Review(document, tuple(moved[:findings])),))


def _moved(finding: Finding, by: int) -> Finding:
    def span(old: Span) -> Span:
        return Span(old.start + by, old.end + by)

    suggestions = tuple(
        replace(one, edits=tuple(Edit(span(edit.span), edit.text) for edit in one.edits))
        for one in finding.suggestions
    )
    return replace(finding, span=span(finding.span), suggestions=suggestions)


def measure(browser: Browser, run: Run, folder: Path) -> None:
    """Prints one line."""
    (review,) = run.reviews
    path = folder / "report.html"
    path.write_text(render(run), encoding="utf-8")
    page = browser.new_page(viewport={"width": 1400, "height": 900})
    page.goto(path.as_uri())
    answering = page.evaluate(_ANSWERING)
    taken = page.evaluate(_DECIDING, min(DECISIONS, len(review.findings)))
    page.close()
    print(
        f"{len(review.findings):8,}{review.document.words:9,}{path.stat().st_size / 1e6:7.1f}"
        f"{answering:11.0f}{statistics.median(taken):10.0f}{max(taken):9.0f}"
    )


def main() -> None:
    """Measures all sizes."""
    text = (SAMPLES / "01-light-metals-conference" / "mt.en.txt").read_text(encoding="utf-8")
    base = api.check(text)
    found = next((path for name in _NAMES if (path := shutil.which(name))), None)
    print("findings    words     MB  opened ms  decided ms  slowest")
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        browser = playwright.chromium.launch(executable_path=found, args=["--no-sandbox"])
        for findings, words in SIZES:
            measure(browser, of_size(base, findings, words), Path(folder))
        browser.close()


if __name__ == "__main__":
    main()
