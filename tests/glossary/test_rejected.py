"""Rejected forms of terms whose Chinese is known to stand behind a text."""

from __future__ import annotations

from editor.glossary.matcher import GlossaryMatcher


def test_a_form_that_needs_surroundings_is_found_without_them(glossary: GlossaryMatcher) -> None:
    text = "Users may pay through small programs."

    assert not glossary.find(text, (), china_topic=False)
    found = glossary.rejected(text, {"mini-program"})

    assert [text[match.span.start : match.span.end] for match in found] == ["small programs"]


def test_other_terms_and_right_renderings_are_left_out(glossary: GlossaryMatcher) -> None:
    assert not glossary.rejected("Users may pay through small programs.", {"cybersecurity"})
    assert not glossary.rejected("Users may pay through mini programs.", {"mini-program"})
    assert not glossary.rejected("Users may pay through small programs.", ())
    assert not glossary.rejected("", {"mini-program"})
