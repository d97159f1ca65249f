"""Article, number, verb form, capitals and quotes of a replacement."""

from __future__ import annotations

import pytest

from editor.glossary.compile import compile_terms, replacement_of
from editor.glossary.matcher import GlossaryMatcher
from editor.glossary.rewording import Rewriter
from editor.glossary.yaml_entries import parse_yaml
from editor.sentences import sentence_spans

HOUSE = """
- id: principles
  source: [精神]
  preferred: the guiding principles
  avoid: ["the Party's 20 spirit(s)", 20 spirit(s)]
  number: fixed
- id: dual-carbon
  source: [双碳]
  preferred: the "dual carbon" goals
  avoid: [{pattern: double carbon, fix: '"dual carbon"'}, double carbon goal(s)]
  number: fixed
- id: industry
  source: [产业]
  preferred: emerging industries
  avoid: [new industries]
- id: flows
  source: [循环]
  preferred: economic flows
  avoid: [double cycle]
  pos: fixed
- id: apply
  source: [贯彻]
  preferred: see
  avoid: [usher in]
  pos: verb
- id: soe
  source: [国企]
  preferred: SOE
  avoid: [national enterprise]
  case: exact
- id: reported
  source: [据悉]
  avoid: [{pattern: it is reported that, fix: ""}]
  advice: Name the source or delete the phrase.
- id: council
  source: [国务院]
  preferred: the State Council
  avoid: [national council]
  case: exact
"""


def fix(text: str) -> str:
    """The text with its first match reworded."""
    matcher = GlossaryMatcher(compile_terms(parse_yaml(HOUSE, "house.yaml", "house")))
    sentences = sentence_spans(text)
    match = next(m for m in matcher.find(text, sentences, china_topic=True) if m.avoid)
    assert match.avoid is not None
    rewriter = Rewriter(matcher.compiled, text, sentences)
    rendering = replacement_of(match.term, match.avoid)
    reworded = rewriter.reword(match, rendering) if rendering else rewriter.remove(match)
    assert reworded is not None
    return text[: reworded.span.start] + reworded.text + text[reworded.span.end :]


@pytest.mark.parametrize(
    ("text", "fixed"),
    [
        ("They study the Party's 20 spirits.", "They study the guiding principles."),
        ("They study the 20 spirit.", "They study the guiding principles."),
        ("They study a 20 spirit.", "They study the guiding principles."),
        ("They study its 20 spirit.", "They study its guiding principles."),
        ("They study China’s 20 spirit.", "They study China’s guiding principles."),
        ("20 spirits were read.", "The guiding principles were read."),
        ('The "double carbon" plan', 'The "dual carbon" plan'),
        ("The “double carbon” plan", "The “dual carbon” plan"),
        ("The double carbon plan", 'The "dual carbon" plan'),
        ('the Party\'s "20 spirit" now', "the guiding principles now"),
        ("a new industry", "an emerging industry"),
        ("It forms a double cycle.", "It forms economic flows."),
        ("A “double cycle” forms.", "“Economic flows” forms."),
        ("New industries grew.", "Emerging industries grew."),
        ("The New Industries Fund", "The Emerging Industries Fund"),
        ("THE NEW INDUSTRIES", "THE EMERGING INDUSTRIES"),
        ("It ushers in growth.", "It sees growth."),
        ("It has ushered in growth.", "It has seen growth."),
        ("It ushered in growth.", "It saw growth."),
        ("A national enterprise grew.", "An SOE grew."),
        ("It is reported that sales rose.", "Sales rose."),
        ("He said it is reported that sales rose.", "He said sales rose."),
        ("A national council met.", "The State Council met."),
        ("The 20 spirit is clear.", "The guiding principles are clear."),
        ("The study of the 20 spirit is over.", "The study of the guiding principles is over."),
        ("The 20 spirit was read.", "The guiding principles were read."),
    ],
)
def test_the_replacement_fits_its_place(text: str, fixed: str) -> None:
    assert fix(text) == fixed


@pytest.mark.parametrize(
    ("text", "fixed"),
    [
        ('A talk, "Under double carbon", began.', "A talk, \"Under 'dual carbon'\", began."),
        ("A talk, “Under double carbon”, began.", "A talk, “Under ‘dual carbon’”, began."),
        ('He said "yes" to double carbon.', 'He said "yes" to "dual carbon".'),
        ("He said “yes” to double carbon.", "He said “yes” to “dual carbon”."),
        ('The "double carbon" plan', 'The "dual carbon" plan'),
    ],
)
def test_quotes_in_a_quotation_are_single_ones(text: str, fixed: str) -> None:
    assert fix(text) == fixed
