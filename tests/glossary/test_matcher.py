"""Longest match, shielding, boundaries, conditions."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.glossary.compile import compile_terms
from editor.glossary.matcher import GlossaryMatcher, TermMatch
from editor.glossary.yaml_entries import parse_yaml
from editor.sentences import sentence_spans

HOUSE = """
- id: dual-carbon
  source: [双碳]
  preferred: dual carbon
  allowed: [double carbon reduction]
  avoid:
    - double-carbon
    - pattern: two carbons
      near: [goal, policy]
- id: council
  source: [国务院]
  preferred: the State Council
  avoid:
    - pattern: The State Council
      at: mid-sentence
      match_case: true
  case: exact
- id: implement
  source: [落实]
  preferred: apply the plan
  avoid: [implement the plan]
  pos: verb
- id: our-country
  source: [我国]
  preferred: China
  avoid: [{pattern: our country, topic: china, not_before: [house]}]
- id: send
  source: []
  remove: line
  avoid: [{pattern: Send Message, at: line}]
- id: number
  source: [二十]
  preferred: the 20th plan
  avoid: [20 plan(s)]
"""


@pytest.fixture(scope="module")
def matcher() -> GlossaryMatcher:
    return GlossaryMatcher(compile_terms(parse_yaml(HOUSE, "house.yaml", "house")))


@pytest.fixture(scope="module")
def avoided(matcher: GlossaryMatcher) -> Callable[[str], list[str]]:
    def find(text: str) -> list[str]:
        return [text[m.span.start : m.span.end] for m in found(matcher, text) if m.avoid]

    return find


def found(matcher: GlossaryMatcher, text: str, *, china: bool = True) -> tuple[TermMatch, ...]:
    return matcher.find(text, sentence_spans(text), china_topic=china)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The double carbon goal", ["double carbon"]),
        ("The double-carbon goal", ["double-carbon"]),
        ("The doublecarbon goal", ["doublecarbon"]),
        ("The “double” carbon goal", ["double” carbon"]),
        ("The DOUBLE\u00a0CARBON's goal", ["DOUBLE\u00a0CARBON"]),
        ("The double\ncarbon goal", ["double\ncarbon"]),
        ("A double-carbon-related goal", ["double-carbon"]),
        ("the dual carbon goal", []),
        ("a double carbon reduction", []),
        ("redouble carbon cuts", []),
        ("a double carbonate", []),
        ("non-double carbon", []),
        ("a double carbon-fibre wing", []),
        ("two carbons in the policy", ["two carbons"]),
        ("two carbons in ethane. The policy is new", []),
        ("It implemented the plan and is implementing the plan", ["implemented the plan",
                                                                 "implementing the plan"]),
        ("by The State Council", ["The State Council"]),
        ("The State Council met. by the State Council", []),
        ("our country grew", ["our country"]),
        ("our country house", []),
        ("Send Message", ["Send Message"]),
        ("Send Message to all", []),
        ("the 20 plans", ["20 plans"]),
        ("the 2,020 plans and 1.20 plans", []),
    ],
)  # fmt: skip
def test_what_is_flagged(avoided: Callable[[str], list[str]], text: str, words: list[str]) -> None:
    assert avoided(text) == words


def test_china_patterns_wait_for_a_document_about_china(matcher: GlossaryMatcher) -> None:
    assert found(matcher, "our country grew", china=False) == ()


def test_time_does_not_grow_with_the_square_of_the_text(matcher: GlossaryMatcher) -> None:
    text = "double carbon and the State Council " * 20_000

    assert len(found(matcher, text)) == 40_000


@given(st.text(alphabet="double carbonTheStateCouncil20plans \"'“”-\n😀", max_size=80))
def test_matches_are_in_order_inside_the_text_and_apart(text: str) -> None:
    matcher = GlossaryMatcher(compile_terms(parse_yaml(HOUSE, "house.yaml", "house")))
    matches = found(matcher, text)

    end = 0
    for match in matches:
        assert end <= match.span.start < match.span.end <= len(text)
        end = match.span.end
