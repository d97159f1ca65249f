"""Which standard renderings a source asks for, and whether they are there."""

from __future__ import annotations

from editor import readers
from editor.bilingual.pairing.alignment import align
from editor.bilingual.wording.lexicon import Lexicon
from editor.bilingual.wording.required import Required, coverage, required_renderings
from editor.checks.context import Context, Resources
from editor.coverage import Coverage
from editor.glossary.matcher import GlossaryMatcher
from editor.model import Pair, Segment, Span
from editor.names import load_names

CHINESE = "全市将加快发展新质生产力。\n\n用户也可以通过小程序支付。\n"


def wanted(
    english: str, chinese: str, glossary: GlossaryMatcher, *, confident: bool = True
) -> list[Required]:
    segment = Segment.verbatim(english, 0)
    pair = Pair(segment, Span(0, len(english)), chinese, confident)
    spans = (Span(0, len(english)),)
    return list(
        required_renderings(
            [pair],
            glossary,
            Lexicon(glossary, {}),
            lambda part: glossary.find(part.text, spans, china_topic=True),
        )
    )


def test_a_rendering_that_stands_there_is_present(glossary: GlossaryMatcher) -> None:
    (found,) = wanted("They foster new quality productive forces.", "培育新质生产力。", glossary)

    assert found.present
    assert found.chinese == "新质生产力"
    assert found.term.id == "new-quality-productive-forces"


def test_what_the_glossary_rejects_anywhere_is_missing_and_told_elsewhere(
    glossary: GlossaryMatcher,
) -> None:
    (found,) = wanted("They foster new quality productivity.", "培育新质生产力。", glossary)

    assert not found.present
    assert found.told


def test_words_rejected_only_for_this_chinese_are_located(glossary: GlossaryMatcher) -> None:
    text = "Users may pay through small programs."
    (found,) = wanted(text, "用户可以通过小程序支付。", glossary)

    assert not found.present
    assert not found.told
    assert found.wrong is not None
    assert text[found.wrong.span.start : found.wrong.span.end] == "small programs"


def test_the_longest_term_owns_its_characters(glossary: GlossaryMatcher) -> None:
    found = wanted("Nothing of the sort.", "构建新发展格局。", glossary)

    assert [part.chinese for part in found] == ["构建新发展格局"]


def test_an_unsure_pair_asks_for_nothing(glossary: GlossaryMatcher) -> None:
    assert not wanted("Whatever.", "培育新质生产力。", glossary, confident=False)


def test_the_name_of_a_site_behind_a_headline_asks_for_nothing(glossary: GlossaryMatcher) -> None:
    assert not wanted("Exports rise for a third month", "出口连续三个月上升-中新网", glossary)


def test_terms_are_counted_once_and_those_without_rendering_named(
    glossary: GlossaryMatcher,
) -> None:
    source = readers.read(CHINESE.encode(), "release.zh.txt")
    english = (
        "The city will speed up the growth of new quality productive forces.\n\n"
        "Users may also pay through small programs.\n"
    )
    target = align(source, readers.read(english.encode(), "release.txt"), glossary).target
    context = Context(target, Resources(glossary=glossary, names=load_names(())))

    assert coverage(context.required) == Coverage(1, 2, ("小程序",))
    assert coverage(()) == Coverage(0, 0, ())


def test_an_acronym_of_its_words_is_present(glossary: GlossaryMatcher) -> None:
    (found,) = wanted("Policies of the FTZ help.", "自贸试验区的政策有帮助。", glossary)

    assert found.present


def test_other_capitals_are_no_acronym_of_it(glossary: GlossaryMatcher) -> None:
    (found,) = wanted("Policies of the IMF help.", "自贸试验区的政策有帮助。", glossary)

    assert not found.present


def test_a_head_with_an_article_alone_stands_for_it(glossary: GlossaryMatcher) -> None:
    (found,) = wanted("Most of the teams work far away.", "援外医疗队在远方工作。", glossary)

    assert found.present


def test_a_head_with_another_word_before_it_does_not(glossary: GlossaryMatcher) -> None:
    (found,) = wanted("Most of the football teams are away.", "援外医疗队在远方工作。", glossary)

    assert not found.present


def test_currencies_are_not_asked_for(glossary: GlossaryMatcher) -> None:
    assert wanted("It sells renminbi products.", "它出售人民币产品。", glossary) == []
