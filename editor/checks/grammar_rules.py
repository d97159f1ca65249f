"""Which remarks of the grammar engines an editor would thank us for, and how sure that is.

Stock engines cannot tell an edited text from a machine translation: left alone, Harper makes 23 and
LanguageTool 17 remarks per 1,000 words of either. What stands here was read, remark by remark, on
some 440,000 words: machine-translated news (290,000), human translations (24,000), annual reports
and news written in English (124,000), with names masked; for a rule that is dropped, without. A
rule without counts fired nowhere and names one plain mistake of writers whose language is Chinese.
Rules that are not named are dropped, but for LanguageTool's own category of grammar.
``copydesk explain linguistic/grammar`` prints the counts.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from editor.articles import indefinite_article
from editor.checks.base import UNMEASURED, Counted, Measured
from editor.taxonomy import Category, Severity

Holds = Callable[[str, int, int, Sequence[str]], bool]
"""Whether a remark on ``text[start:end]`` with these replacements stands."""


def _always(_text: str, _start: int, _end: int, _replacements: Sequence[str]) -> bool:
    return True


_INSIDE_SENTENCE = re.compile(r"[\w,;:)\]”%] *\Z")


_SAID_IN_TWO_WAYS = frozenset({"RMB", "MOU"})  # by their letters, or "renminbi", "memorandum"


def _article(text: str, start: int, end: int, replacements: Sequence[str]) -> bool:
    """An article that is wrong by our own rules too, which know acronyms better.

    A capital A inside a sentence is a letter: "Class A", "Serie A"; so is one in brackets.
    """
    if not text[end : end + 1].isspace() or not text[end + 1 : end + 2].strip():
        return False
    if text[end + 1 : end + 4].upper() in _SAID_IN_TWO_WAYS:
        return False
    if text[start].isupper() and _INSIDE_SENTENCE.search(text[max(0, start - 8) : start]):
        return False
    return bool(replacements) and replacements[0].lower() == indefinite_article(text[end:])


_SMALL_NUMBER = re.compile(
    r"(?:\A|[a-z,;(]\s|\A\W)(?:[2-9]|1\d|two|three|four|five|six|seven|eight|nine|ten)\s(?:[a-z]+\s){0,2}\Z"
)


def _counted(text: str, start: int, end: int, _replacements: Sequence[str]) -> bool:
    """A singular after a small number: "8 professional laboratory", not "5,000 subsidy"."""
    return text[start:end].islower() and bool(_SMALL_NUMBER.search(text[:start]))


def _doubled(text: str, start: int, end: int, _replacements: Sequence[str]) -> bool:
    """The same lower-case word twice; "Ni Ni" is a name, "had had" is grammar."""
    words = text[start:end].split()
    rest = words[1:]
    return bool(rest) and all(word.islower() for word in rest) and rest[0] not in {"had", "that"}


_MONTHS = frozenset("january february april june july september october november december".split())


def _month(text: str, start: int, end: int, _replacements: Sequence[str]) -> bool:
    """A month in lower case that is no other word: "march" and "may" are."""
    return text[start:end] in _MONTHS


_COUNTED = frozenset({"infrastructures", "maintenances", "securities", "waters"})


def _mass_plural(text: str, start: int, end: int, replacements: Sequence[str]) -> bool:
    """A plural of a mass noun. "A tightening" is mistaken for one; some plurals are in use."""
    word = text[start:end]
    return word.islower() and word.removesuffix("s") in replacements and word not in _COUNTED


@dataclass(frozen=True, slots=True)
class Rule:
    """What a remark of one rule is worth.

    Attributes:
        safe: whether its first replacement can be applied unseen.
        anywhere: whether it holds in headings and labels, which are no sentences.
        beside_names: whether it holds for words next to a name; a stand-in hides number and sense.
        holds: on which words the engine is to be believed.
    """

    severity: Severity = Severity.MINOR
    category: Category = Category.GRAMMAR
    safe: bool = False
    anywhere: bool = False
    beside_names: bool = False
    holds: Holds = _always


@dataclass(frozen=True, slots=True)
class Judged:
    """A rule that is heard.

    Attributes:
        about: what it finds, in a word or an example.
        measured: its remarks that were read, and those an editor would act on.
    """

    rule: Rule
    about: str
    measured: Measured = UNMEASURED


@dataclass(frozen=True, slots=True)
class Dropped:
    """A rule that is not heard; ``about`` says what it mistakes for an error."""

    about: str
    measured: Measured


_SURE = Rule(safe=True, anywhere=True, beside_names=True)
_ARTICLE = Rule(safe=True, anywhere=True, beside_names=True, holds=_article)
_DOUBLED = Rule(safe=True, anywhere=True, beside_names=True, holds=_doubled)
_MONTH = Rule(safe=True, anywhere=True, beside_names=True, holds=_month)
_PLAIN = Rule()
_PHRASE = Rule(anywhere=True, beside_names=True)
_ADVICE = Rule(severity=Severity.NEUTRAL)
_SPELLING = Rule(category=Category.SPELLING, anywhere=True, beside_names=True)

HARPER_SPELLING = "SpellCheck"
LANGUAGETOOL_SPELLING = "TYPOS/MORFOLOGIK_RULE_EN_US"

HARPER: Mapping[str, Judged] = {
    "AnA": Judged(_ARTICLE, "a/an", Measured(15, 15)),
    "RepeatedWords": Judged(_DOUBLED, "doubled word", Measured(17, 17)),
    "Months": Judged(_MONTH, '"november"', Measured(16, 16)),
    "PluralDecades": Judged(_SURE, "“1960's”", Measured(1, 1)),
    HARPER_SPELLING: Judged(_SPELLING, "words spelled wrong", Measured(18, 16)),
    "MassNouns": Judged(Rule(holds=_mass_plural), '"equipments"', Measured(2, 2)),
    "HavePassed": Judged(_PLAIN, '"has past"', Measured(1, 1)),
    "SingleBe": Judged(_PLAIN, '"is be", "were be"', Measured(2, 2)),
    "ThereIsAgreement": Judged(_PLAIN, '"there is problems"', Measured(1, 1)),
    "RegularIrregulars": Judged(_PLAIN, '"aircrafts", "knowed"', Measured(1, 1)),
    "Everyday": Judged(_PLAIN, 'adverb "everyday"', Measured(1, 1)),
    "AmInTheMorning": Judged(_PHRASE, '"9:58 am in the morning"', Measured(1, 1)),
    "AdvantageOf": Judged(_PLAIN, '"take advantage the"'),
    "AllowTo": Judged(_PLAIN, '"allows to improve"'),
    "AnAnother": Judged(_SURE, '"an another"'),
    "ApartFrom": Judged(_PHRASE, '"apart form"'),
    "ArriveTo": Judged(_PLAIN, '"arrived to"'),
    "AsComparedTo": Judged(_PHRASE, '"as compare to"'),
    "AsMuchAs": Judged(_PHRASE, '"as much than"'),
    "AsOpposedTo": Judged(_PHRASE, '"as oppose to"'),
    "AwareOf": Judged(_PHRASE, '"aware about"'),
    "ComfortableWith": Judged(_PHRASE, '"comfortable of"'),
    "ComplainAsNoun": Judged(_PLAIN, '"a complain"'),
    "CorrectNumberSuffix": Judged(_SURE, '"21th"'),
    "DespiteOf": Judged(_PHRASE, '"despite of"'),
    "DidPast": Judged(_PLAIN, '"did went"'),
    "Discuss": Judged(_PHRASE, '"discuss about"'),
    "DoubleModal": Judged(_PLAIN, '"will can"'),
    "ExceptOf": Judged(_PHRASE, '"except of"'),
    "ExtendOrExtent": Judged(_PLAIN, '"to a large extend"'),
    "HelpedPast": Judged(_PLAIN, '"helped improved"'),
    "InDetail": Judged(_PHRASE, '"in details"'),
    "InNeedOf": Judged(_PHRASE, '"in need for"'),
    "InterestedIn": Judged(_PHRASE, '"interested on"'),
    "LastButNotLeast": Judged(_PHRASE, '"last but not the least"'),
    "LevelOfDetails": Judged(_PHRASE, '"level of details"'),
    "LookForwardTo": Judged(_PHRASE, '"look forward for"'),
    "ModalOf": Judged(_PLAIN, '"could of"'),
    "NoLonger": Judged(_PHRASE, '"not longer"'),
    "NotOnly": Judged(_PHRASE, '"no only"'),
    "PronounVerbAgreement": Judged(_PLAIN, '"they is"'),
    "QuiteMany": Judged(_PHRASE, '"quite many"'),
    "RedundantProgressiveComparative": Judged(_PLAIN, '"increasingly more important"'),
    "ResponsibilityFor": Judged(_PHRASE, '"take the responsibility of"'),
    "ResponsibleFor": Judged(_PHRASE, '"responsible about"'),
    "RiseTheQuestion": Judged(_PHRASE, '"rise the question"'),
    "SameAs": Judged(_PHRASE, '"same then"'),
    "SupposedTo": Judged(_PHRASE, '"suppose to"'),
    "TakeCareOf": Judged(_PHRASE, '"take care about"'),
    "TakePrideIn": Judged(_PHRASE, '"take pride of"'),
    "TheAnother": Judged(_PHRASE, '"the another"'),
    "TheEntiretyOf": Judged(_PHRASE, '"the entire of"'),
    "TheMy": Judged(_PHRASE, '"the our"'),
    "WidelyAccepted": Judged(_PLAIN, '"wide used"'),
    "WillContain": Judged(_PLAIN, '"will contains"'),
    "WillNonLemma": Judged(_PLAIN, '"will promotes"'),
    "WorthToDo": Judged(_PLAIN, '"worth to visit"'),
}  # fmt: skip
"""Lints of Harper that are run at all."""

LANGUAGETOOL: Mapping[str, Judged | Dropped] = {
    "MISC/EN_A_VS_AN": Judged(_ARTICLE, "a/an", Measured(16, 16)),
    "MISC/ENGLISH_WORD_REPEAT_RULE": Judged(_DOUBLED, "doubled word", Measured(23, 23)),
    LANGUAGETOOL_SPELLING: Judged(_SPELLING, "words spelled wrong", Measured(25, 23)),
    "GRAMMAR/LOWERCASE_MONTHS": Judged(_MONTH, '"november"'),
    "GRAMMAR/PHRASE_REPETITION": Judged(_PHRASE, '"the developer The developer"', Measured(2, 2)),
    "CONFUSED_WORDS/AFFECT_EFFECT": Judged(_PLAIN, '"have an affect on"', Measured(1, 1)),
    "CONFUSED_WORDS/EVERYDAY_EVERY_DAY": Judged(_PLAIN, 'adverb "everyday"', Measured(1, 1)),
    "CONFUSED_WORDS/SHOWED_SHOWN_22": Judged(_PLAIN, '"will be showed"', Measured(1, 1)),
    "COLLOCATIONS/IN_THE_INTERNET": Judged(_PLAIN, '"in the website"', Measured(1, 1)),
    "COMPOUNDING/AT_ANYTIME": Judged(_PHRASE, '"at anytime"', Measured(1, 1)),
    "TYPOGRAPHY/APOSTROPHE_IN_DATES": Judged(_SURE, "“1960's”", Measured(1, 1)),
    "GRAMMAR/CD_NN": Judged(Rule(holds=_counted), '"8 professional laboratory"', Measured(1, 1)),
    "GRAMMAR/AGREEMENT_SENT_START": Dropped('titles: "The Sunday Times reports"', Measured(4, 0)),
    "GRAMMAR/ARTICLE_ADJECTIVE_OF": Dropped('"the frontline of"', Measured(7, 1)),
    "GRAMMAR/BOTH_AS_WELL_AS": Dropped('"both ... as well as"', Measured(5, 0)),
    "GRAMMAR/CA_BRAND_NEW": Dropped("a hyphen more or less", Measured(9, 0)),
    "GRAMMAR/COLLECTIVE_NOUN_VERB_AGREEMENT_VBP": Dropped('"register of staff"', Measured(9, 0)),
    "GRAMMAR/CYBER_COMPOUNDS": Dropped('"cyber security"', Measured(13, 0)),
    "GRAMMAR/DEGREE_HYPHEN": Dropped("a hyphen more or less", Measured(1, 0)),
    "GRAMMAR/GRADUATE_FROM": Dropped("the noun", Measured(2, 0)),
    "GRAMMAR/HAND_COMPOUNDS": Dropped('"hand washing"', Measured(5, 0)),
    "GRAMMAR/IN_TO_VBD": Dropped("participles", Measured(1, 0)),
    "GRAMMAR/ITS_TO_IT_S": Dropped('"its" before a noun', Measured(3, 0)),
    "GRAMMAR/MAKER_COMPOUNDS": Dropped('"policy makers"', Measured(4, 0)),
    "GRAMMAR/NODT_DOZEN": Dropped('"dozen" in a name', Measured(1, 0)),
    "GRAMMAR/OPERATION_SYSTEM": Dropped('"operation system" of a firm', Measured(2, 0)),
    "GRAMMAR/PLURAL_MODIFIER": Dropped('"e-sports athletes"', Measured(1, 0)),
    "GRAMMAR/PRONOUN_NOUN": Dropped("the surname He", Measured(2, 0)),
    "GRAMMAR/PRP_JJ": Dropped("the surname He", Measured(1, 0)),
    "GRAMMAR/THE_PUNCT": Dropped("the syllable an", Measured(1, 0)),
    "GRAMMAR/THE_SUPERLATIVE": Dropped('"most" for very', Measured(4, 1)),
    "GRAMMAR/THOUSANDS_OF_NN": Dropped('"hundreds of mu"', Measured(2, 0)),
}  # fmt: skip
"""Rules of LanguageTool by category/rule."""

_LANGUAGETOOL_CATEGORIES: Mapping[str, Judged] = {
    "GRAMMAR": Judged(_PLAIN, "all other rules of grammar", Measured(42, 39)),
    "CONFUSED_WORDS": Judged(_ADVICE, "all other confusions: advice", Measured(5, 1)),
}  # fmt: skip


def rule_for(engine: str, rule: str) -> Judged | None:
    """What a remark of that rule is worth; None if nothing."""
    if engine == "harper":
        return HARPER.get(rule)
    judged = LANGUAGETOOL.get(rule) or _LANGUAGETOOL_CATEGORIES.get(rule.partition("/")[0])
    return judged if isinstance(judged, Judged) else None


def counted() -> Iterator[Counted]:
    """Every rule that was judged, those that are heard first."""
    rows = [
        *((f"harper {name}", judged) for name, judged in HARPER.items()),
        *((f"languagetool {name}", judged) for name, judged in LANGUAGETOOL.items()),
        *((f"languagetool {name}/*", judged) for name, judged in _LANGUAGETOOL_CATEGORIES.items()),
    ]
    for name, judged in rows:
        if isinstance(judged, Judged):
            yield Counted(name, judged.measured, judged.about)
    for name, judged in rows:
        if isinstance(judged, Dropped):
            about = f"not heard: {judged.about}" if judged.about else "not heard"
            yield Counted(name, judged.measured, about)


def heard() -> Measured:
    """The counts of all rules that are heard."""
    rules = (*HARPER.values(), *LANGUAGETOOL.values(), *_LANGUAGETOOL_CATEGORIES.values())
    counts = [each.measured for each in rules if isinstance(each, Judged)]
    return Measured(sum(each.fired for each in counts), sum(each.right for each in counts))
