"""Every entry we ship, tested like code: it fires, stays silent and settles."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from editor.checks.context import Context, Resources
from editor.checks.terminology.avoided_term import avoided_term
from editor.glossary.files import parse, read_bytes, shipped_files
from editor.glossary.lint import lint
from editor.glossary.matcher import GlossaryMatcher
from editor.glossary.store import load_glossary
from editor.glossary.term import Term
from editor.model import Document, Finding, Segment
from editor.readers.edits import apply
from editor.sentences import sentence_spans

TERMS = [term for path in shipped_files() for term in parse(read_bytes(path), path)]


def test_no_entry_contradicts_itself_or_another(glossary: GlossaryMatcher) -> None:
    assert [f"{flaw.term.id}: {flaw.reason}" for flaw in lint(glossary)] == []


@pytest.mark.parametrize("term", TERMS, ids=lambda term: term.id)
def test_right_renderings_are_never_flagged(term: Term, glossary: GlossaryMatcher) -> None:
    for rendering in term.renderings:
        for text in (f"We note {rendering} here.", f"{rendering[0].upper()}{rendering[1:]}"):
            matches = glossary.find(text, sentence_spans(text), china_topic=True)
            assert [m.avoid.pattern for m in matches if m.avoid] == []


@pytest.mark.parametrize("term", TERMS, ids=lambda term: term.id)
def test_an_entry_says_why_and_where_from(term: Term) -> None:
    assert term.note or term.advice
    assert term.citation


def findings(text: str, resources: Resources) -> list[Finding]:
    document = Document("release.txt", text, (Segment.verbatim(text, 0),))
    return list(avoided_term.run(Context(document, resources)))


CONGRESS = [
    "the Party's 20 spirit", "the Party’s 20 spirit", "the party's 20 spirits", "Party's 20 spirit",
    "the Party's 20 major spirits", "the Party's twenty great spirits", "the Party's 20 great spirit",
    "the Party's “20 spirit”", "the “20 spirits”", 'the Party\'s "20" spirit', "the Party's 20 big spirit",
    "the spirit of the Party's 20 Congresses", "the spirit of the Party's 20", "the twenty spirit of the Party",
    "the Party's 20th spirit", "the CPC's 20 spirit", "THE PARTY'S 20 SPIRIT", "the Party's  20\nspirit",
    "the Party's twentieth spirit",
]  # fmt: skip
CARBON = [
    "double carbon", "double-carbon", "Double Carbon", "“double carbon”", '"double-carbon"', "doublecarbon",
    "the double carbon goals", "double carbon goal", "the “double carbon” target", "double carbon strategy",
    "twin carbon goals", "a double carbon policy",
]  # fmt: skip
CIRCULATION = [
    "double circulation", "double-circulation", "“double circulation”", "Double Circulation",
    "the double cycle development pattern", "domestic and international double cycles",
    "the double circulations", "a double-loop economy of domestic and international markets",
]  # fmt: skip


@pytest.mark.parametrize("words", [*CONGRESS, *CARBON, *CIRCULATION])
def test_the_customers_examples_are_caught_in_every_shape(words: str, resources: Resources) -> None:
    text = f"China's companies implement {words} and the policy goals of the Party."

    assert findings(text, resources), words


@pytest.mark.parametrize(
    "words",
    [
        "the guiding principles of the 20th CPC National Congress", "the Party's 20th Congress spirit",
        "the spirit of the 20th CPC National Congress", "20th Congress spirit", "dual carbon",
        'the "dual carbon" goals', "dual-carbon goals", "carbon peaking and carbon neutrality",
        "dual circulation", "dual-circulation", "the new development philosophy",
        "a double carbon bond", "the double carbon-carbon bond",
    ],
)  # fmt: skip
def test_their_right_renderings_stay_silent(words: str, resources: Resources) -> None:
    text = f"China's companies study {words} in the chemistry and policy of the Party."

    assert [f.term for f in findings(text, resources) if f.severity] == []


@pytest.mark.parametrize("words", [*CONGRESS, *CARBON, *CIRCULATION])
def test_their_fixes_settle(words: str, resources: Resources) -> None:
    text = f"China's companies implement {words} and the policy goals of the Party."
    for _ in range(3):
        edits = [f.suggestions[0].edits for f in findings(text, resources) if f.severity]
        text = apply(text, [edit for made in edits for edit in made])

    assert [f.term for f in findings(text, resources) if f.severity] == []


@pytest.mark.parametrize(
    ("words", "right"),
    [
        ("industrial chain and supply chain", "industrial and supply chains"),
        ("strategic new industries", "strategic emerging industries"),
        ("a symbol project of the province", "landmark project"),
        ("magnesium base material", "magnesium-based material"),
        ("an important strategic deployment", "strategic plan"),
        ("a strong manufacturing country", "manufacturing powerhouse"),
        ("the people's yearning for a better life", "aspirations for a better life"),
        ("terminal application in the magnesium industry", "end-use"),
        ("the whole magnesium industry chain", "entire magnesium industrial chain"),
        ("the important discourse power", "influence"),
    ],
)
def test_what_every_release_garbles_is_mended(words: str, right: str, resources: Resources) -> None:
    text = f"China's companies in Anhui Province build {words} under the Party."

    replacements = [s.replacement for f in findings(text, resources) for s in f.suggestions]

    assert any(right in replacement for replacement in replacements), replacements


def test_a_house_glossary_overrides_the_shipped_one(tmp_path: Path, resources: Resources) -> None:
    house = tmp_path / "house.csv"
    house.write_text(
        "source,preferred,avoid\n双循环,two-way circulation,dual circulation\n", "utf-8"
    )
    matcher = GlossaryMatcher(load_glossary([house], cache=None))
    text = "China builds a dual circulation economy."

    (finding,) = findings(text, replace(resources, glossary=matcher))

    assert finding.suggestions[0].replacement == "two-way circulation"


def test_a_compiled_glossary_kept_between_runs_is_the_same(tmp_path: Path) -> None:
    fresh = load_glossary(cache=tmp_path)
    kept = load_glossary(cache=tmp_path)

    assert kept == fresh
    assert len(list(tmp_path.glob("glossary-*.bin"))) == 1


def test_a_spoilt_cache_is_made_anew(tmp_path: Path) -> None:
    fresh = load_glossary(cache=tmp_path)
    (path,) = tmp_path.glob("glossary-*.bin")
    path.write_bytes(b"{")

    assert load_glossary(cache=tmp_path) == fresh
