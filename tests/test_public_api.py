"""What `import editor` offers is what it says it offers."""

from __future__ import annotations

import re

import editor
from editor import Settings

NO_GRAMMAR = Settings(grammar="none")


def test_every_public_name_is_there() -> None:
    for name in editor.__all__:
        assert getattr(editor, name) is not None


def test_an_unknown_name_is_an_attribute_error() -> None:
    assert not hasattr(editor, "chekc")


def test_a_text_is_checked_fixed_and_reported() -> None:
    text = "Staff studied the new development concept."

    (finding,) = editor.check(text, settings=NO_GRAMMAR).findings
    fixed = editor.fix(text, settings=NO_GRAMMAR)
    page = editor.report(text, settings=NO_GRAMMAR)

    assert finding.term == "new-development-philosophy"
    assert fixed == "Staff studied the new development philosophy."
    assert "new development philosophy" in page
    assert re.search(r"\d+ checks, [\d,]+ terms", page)


def test_html_is_checked_as_html() -> None:
    html = "<p>Apply <b>the new development concept</b> &amp; more</p>"

    assert editor.fix(html, settings=NO_GRAMMAR, media_type="text/html") == (
        "<p>Apply <b>the new development philosophy</b> &amp; more</p>"
    )


def test_a_text_is_checked_against_its_source() -> None:
    text, source = "The project costs 90 billion yuan.", "项目总投资90亿元。"

    found = editor.check(text, source=source, settings=NO_GRAMMAR).findings

    assert "accuracy/wrong-value" in {finding.check for finding in found}
    assert "90亿元" in editor.report(text, source=source, settings=NO_GRAMMAR)
    assert editor.check(text, settings=NO_GRAMMAR).findings == ()
