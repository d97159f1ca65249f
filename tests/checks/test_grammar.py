"""The grammar check: what an engine says, weighed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import pytest

from editor.checks.context import Context, GrammarMatch, Resources
from editor.checks.grammar_rules import HARPER, LANGUAGETOOL, Dropped, Judged, counted, rule_for
from editor.checks.linguistic.grammar import grammar
from editor.engines.harper import HarperEngine
from editor.errors import EngineError, EngineTimeout
from editor.model import Document, Finding, Piece, Safety, Segment, SegmentKind, Span
from editor.pipeline import run
from editor.taxonomy import Category, Severity


@dataclass
class Recorded:
    """An engine at the port: finds given words, remembers what it was shown."""

    words: dict[str, GrammarMatch]
    name: str = "harper"
    shown: list[str] = field(default_factory=list)

    def check(self, texts: Sequence[str]) -> list[list[GrammarMatch]]:
        self.shown += texts
        return [
            [
                replace(match, start=text.index(word), end=text.index(word) + len(word))
                for word, match in self.words.items()
                if word in text
            ]
            for text in texts
        ]


@dataclass
class Broken:
    """An engine that does not answer."""

    name: str = "languagetool"

    def check(self, texts: Sequence[str]) -> list[list[GrammarMatch]]:
        raise EngineTimeout(f"grammar was not run: no answer on {len(texts)} texts")


def remark(rule: str, *replacements: str, engine: str = "harper") -> GrammarMatch:
    return GrammarMatch(engine, rule, 0, 0, "Something is wrong.", replacements)


def found(text: str, resources: Resources, **segment: object) -> list[Finding]:
    whole = replace(Segment.verbatim(text, 0), **segment)  # type: ignore[arg-type]
    return list(grammar.run(Context(Document("a.txt", text, (whole,)), resources)))


DOUBLED = {"the the": remark("RepeatedWords", "the")}
PLAIN = {"has past": remark("HavePassed", "has passed")}


@pytest.fixture
def doubled(resources: Resources) -> Resources:
    return replace(resources, grammar=(Recorded(DOUBLED),))


@pytest.fixture
def plain(resources: Resources) -> Resources:
    return replace(resources, grammar=(Recorded(PLAIN),))


def test_without_an_engine_nothing_is_said(resources: Resources) -> None:
    assert found("Both sides signed the the agreement.", resources) == []


def test_a_sure_rule_offers_a_safe_fix(doubled: Resources) -> None:
    [finding] = found("Both sides signed the the agreement.", doubled)

    assert finding.suggestions[0].safety is Safety.SAFE
    assert finding.category is Category.GRAMMAR
    assert finding.severity is Severity.MINOR


def test_an_unsure_rule_offers_a_fix_to_accept(plain: Resources) -> None:
    [finding] = found("The deadline has past without a word from them.", plain)

    assert [s.safety for s in finding.suggestions] == [Safety.UNSAFE]


def test_inside_a_quotation_nothing_is_changed(doubled: Resources) -> None:
    [finding] = found("He said: “We signed the the agreement.”", doubled)

    assert finding.suggestions[0].safety is Safety.ADVICE
    assert finding.safe_suggestion is None


def test_a_rule_that_is_not_listed_is_not_heard(resources: Resources) -> None:
    engine = Recorded({"agreement": remark("OxfordComma", "agreement,")})

    assert found("They signed the agreement.", replace(resources, grammar=(engine,))) == []


def test_an_unlisted_grammar_rule_of_languagetool_is_heard(resources: Resources) -> None:
    match = remark("GRAMMAR/HE_VERB_AGR", "goes", engine="languagetool")
    engine = Recorded({"go": match}, name="languagetool")

    assert found("He go to the plant every day.", replace(resources, grammar=(engine,)))


def test_the_engine_sees_no_name_and_no_full_width_sign(resources: Resources) -> None:
    engine = Recorded({})

    found("Ge Honglin，He Shushan and Gao Jianbing spoke。", replace(resources, grammar=(engine,)))

    assert not any(name in engine.shown[0] for name in ("Honglin", "Shushan", "Gao", "，", "。"))


def test_a_remark_on_a_name_is_dropped(resources: Resources) -> None:
    engine = Recorded({"Berlin spoke": remark("DidPast", "Berlin speak")})

    assert found("Ge Honglin spoke at length.", replace(resources, grammar=(engine,))) == []


def test_a_remark_on_a_form_of_the_glossary_is_left_to_the_glossary(resources: Resources) -> None:
    text = "They will study the Party's 20 spirit with great care."
    engine = Recorded({"20 spirit": remark("MassNouns", "20 spirits")})

    assert found(text, replace(resources, grammar=(engine,))) == []


def test_a_doubled_article_before_a_form_of_the_glossary_is_still_found(
    doubled: Resources,
) -> None:
    text = "It implements the the guiding principles of the 20th CPC National Congress."

    assert len(found(text, doubled)) == 1


def test_a_heading_is_spared_the_rules_of_sentences(plain: Resources) -> None:
    text = "The deadline has past without a word from them."

    assert found(text, plain, kind=SegmentKind.HEADING) == []
    assert found("The deadline has past", plain) == []


def test_code_and_addresses_are_neither_shown_nor_flagged(resources: Resources) -> None:
    text = "Run the the script now."
    engine = Recorded(DOUBLED)

    assert found(text, replace(resources, grammar=(engine,)), masked=(Span(4, 11),)) == []
    assert "the the" not in engine.shown[0]


def test_a_fix_across_markup_is_only_advice(doubled: Resources) -> None:
    text = "Sign the the deal."
    pieces = (Piece(0, 0, 8, 8), Piece(8, 12, 10, 10))
    [finding] = found(text, doubled, pieces=pieces)

    assert finding.suggestions[0].safety is Safety.ADVICE


def test_what_both_engines_say_is_said_once(resources: Resources) -> None:
    other = Recorded(
        {"the the": remark("MISC/ENGLISH_WORD_REPEAT_RULE", "the", engine="languagetool")},
        name="languagetool",
    )
    both = replace(resources, grammar=(Recorded(DOUBLED), other))

    assert len(found("Both sides signed the the agreement.", both)) == 1


def test_an_engine_that_fails_leaves_what_the_other_found_and_says_so(
    resources: Resources,
) -> None:
    text = "Both sides signed the the agreement."
    both = replace(resources, grammar=(Broken(), Recorded(DOUBLED)))
    review = run(Document("a.txt", text, (Segment.verbatim(text, 0),)), (grammar,), both)

    assert [f.span for f in review.findings] == [Span(18, 25)]
    assert [str(f.message)[:20] for f in review.failures] == ["grammar was not run:"]


def test_two_failures_are_both_told(resources: Resources) -> None:
    with pytest.raises(EngineError, match=r"no answer.*; .*no answer"):
        found("Some text.", replace(resources, grammar=(Broken(), Broken())))


def test_an_empty_document_asks_no_engine(resources: Resources) -> None:
    broken = replace(resources, grammar=(Broken(),))

    assert list(grammar.run(Context(Document("a.txt", "", ()), broken))) == []
    assert found(" \n ", broken) == []


@pytest.mark.parametrize(
    "text",
    [
        "the cat is category 2 A and runs in Serie A and class A institutions.",
        "Ni Ni had had a role that that film needed.",
        "It is a unanimous, European, one-off and useful plan, an MoU and an hour late.",
        "An SOE, a UPS, an NDRC official, a RMB 5 million grant and a State-owned firm.",
        "The centre's programme analysed colour, labour and defence; organisers cancelled it.",
        "The center's program analyzed color, labor and defense; organizers canceled it.",
        "The countercyclical, macroprudential and hydrological roundtable met by the tuyeres.",
    ],
)
@pytest.mark.engine
def test_what_is_right_stays_unflagged_by_harper(text: str, resources: Resources) -> None:
    assert found(text, replace(resources, grammar=(HarperEngine(HARPER),))) == []


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\x00\x00 the the \x00",
        "😀" * 500 + " the the 😀",
        "the the " * 2000,
        "\u202eeht eht\u202c the the \u200f",
        "a\r\nb\rc\nthe the\u2028e",
        "ａｎ ｍｉｓｔａｋｅ，the the。",
        "x" * 120_000,
    ],
)
@pytest.mark.engine
def test_hostile_text_breaks_nothing_and_spans_stay_inside(text: str, resources: Resources) -> None:
    for finding in found(text, replace(resources, grammar=(HarperEngine(HARPER),))):
        assert 0 <= finding.span.start < finding.span.end <= len(text)
        assert text[finding.span.start : finding.span.end].strip()


@pytest.mark.engine
def test_every_listed_lint_exists_in_harper() -> None:
    import harper  # noqa: PLC0415 - only this test needs it bare

    assert set(HARPER) <= set(harper.get_default_lint_config())


def test_rules_are_found_under_their_engine_only() -> None:
    assert rule_for("harper", "AnA") is not None
    assert rule_for("languagetool", "AnA") is None
    assert rule_for("languagetool", "GRAMMAR/CA_BRAND_NEW") is None
    assert rule_for("languagetool", "REDUNDANCY/SO_AS_TO") is None
    assert all("/" in rule for rule in LANGUAGETOOL)


def test_every_judged_rule_is_counted_for_the_reader() -> None:
    told = {rule.name: rule for rule in grammar.rules}

    assert list(told) == [rule.name for rule in counted()]
    assert {f"harper {name}" for name in HARPER} <= set(told)
    assert {f"languagetool {name}" for name in LANGUAGETOOL} <= set(told)
    assert told["languagetool GRAMMAR/CA_BRAND_NEW"].about.startswith("not heard")


def test_no_rule_is_heard_that_was_wrong_more_often_than_right() -> None:
    for judged in (*HARPER.values(), *LANGUAGETOOL.values()):
        heard = isinstance(judged, Judged)
        assert not heard or judged.measured.confidence >= 0.5
        assert heard or isinstance(judged, Dropped)


def test_a_finding_is_as_sure_as_its_rule(doubled: Resources) -> None:
    [finding] = found("Both sides signed the the agreement.", doubled)

    judged = rule_for("harper", "RepeatedWords")
    assert judged is not None
    assert finding.confidence == judged.measured.confidence
