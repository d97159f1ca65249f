"""Which remarks of the grammar engines an editor would thank us for, and how sure that is.

Stock engines cannot tell an edited text from a machine translation: left alone, Harper makes 23 and
LanguageTool 17 remarks per 1,000 words of either. What stands here was read, remark by remark, on
some 440,000 words: machine-translated news (290,000), human translations (24,000), annual reports
and news written in English (124,000). ``fired/right`` after a rule are those counts, with names
masked; for a rule that is dropped, without. A rule without counts fired nowhere and names one
plain mistake of writers whose language is Chinese. Rules that are not named are dropped, but for
LanguageTool's own category of grammar, whose unnamed rules fired 42 times and were right 39 times.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from editor.articles import indefinite_article
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

HARPER: Mapping[str, Rule] = {
    "AnA": _ARTICLE,                    # 15/15 a/an
    "RepeatedWords": _DOUBLED,          # 17/17 doubled word
    "Months": _MONTH,                   # 16/16 "november"
    "PluralDecades": _SURE,             # 1/1 "1960's"
    HARPER_SPELLING: _SPELLING,         # 18/16 see ``spelling``
    "MassNouns": Rule(holds=_mass_plural),  # 2/2 "equipments"
    "HavePassed": _PLAIN,               # 1/1 "has past"
    "SingleBe": _PLAIN,                 # 2/2 "is be", "were be"
    "ThereIsAgreement": _PLAIN,         # 1/1 "there is problems"
    "RegularIrregulars": _PLAIN,        # 1/1 "aircrafts", "knowed"
    "Everyday": _PLAIN,                 # 1/1 adverb "everyday"
    "AmInTheMorning": _PHRASE,          # 1/1 "9:58 am in the morning"
    "AdvantageOf": _PLAIN,              # "take advantage the"
    "AllowTo": _PLAIN,                  # "allows to improve"
    "AnAnother": _SURE,                 # "an another"
    "ApartFrom": _PHRASE,               # "apart form"
    "ArriveTo": _PLAIN,                 # "arrived to"
    "AsComparedTo": _PHRASE,            # "as compare to"
    "AsMuchAs": _PHRASE,                # "as much than"
    "AsOpposedTo": _PHRASE,             # "as oppose to"
    "AwareOf": _PHRASE,                 # "aware about"
    "ComfortableWith": _PHRASE,         # "comfortable of"
    "ComplainAsNoun": _PLAIN,           # "a complain"
    "CorrectNumberSuffix": _SURE,       # "21th"
    "DespiteOf": _PHRASE,               # "despite of"
    "DidPast": _PLAIN,                  # "did went"
    "Discuss": _PHRASE,                 # "discuss about"
    "DoubleModal": _PLAIN,              # "will can"
    "ExceptOf": _PHRASE,                # "except of"
    "ExtendOrExtent": _PLAIN,           # "to a large extend"
    "HelpedPast": _PLAIN,               # "helped improved"
    "InDetail": _PHRASE,                # "in details"
    "InNeedOf": _PHRASE,                # "in need for"
    "InterestedIn": _PHRASE,            # "interested on"
    "LastButNotLeast": _PHRASE,         # "last but not the least"
    "LevelOfDetails": _PHRASE,          # "level of details"
    "LookForwardTo": _PHRASE,           # "look forward for"
    "ModalOf": _PLAIN,                  # "could of"
    "NoLonger": _PHRASE,                # "not longer"
    "NotOnly": _PHRASE,                 # "no only"
    "PronounVerbAgreement": _PLAIN,     # "they is"
    "QuiteMany": _PHRASE,               # "quite many"
    "RedundantProgressiveComparative": _PLAIN,  # "increasingly more important"
    "ResponsibilityFor": _PHRASE,       # "take the responsibility of"
    "ResponsibleFor": _PHRASE,          # "responsible about"
    "RiseTheQuestion": _PHRASE,         # "rise the question"
    "SameAs": _PHRASE,                  # "same then"
    "SupposedTo": _PHRASE,              # "suppose to"
    "TakeCareOf": _PHRASE,              # "take care about"
    "TakePrideIn": _PHRASE,             # "take pride of"
    "TheAnother": _PHRASE,              # "the another"
    "TheEntiretyOf": _PHRASE,           # "the entire of"
    "TheMy": _PHRASE,                   # "the our"
    "WidelyAccepted": _PLAIN,           # "wide used"
    "WillContain": _PLAIN,              # "will contains"
    "WillNonLemma": _PLAIN,             # "will promotes"
    "WorthToDo": _PLAIN,                # "worth to visit"
}  # fmt: skip
"""Lints of Harper that are run at all."""

LANGUAGETOOL: Mapping[str, Rule | None] = {
    "MISC/EN_A_VS_AN": _ARTICLE,                     # 16/16 a/an
    "MISC/ENGLISH_WORD_REPEAT_RULE": _DOUBLED,       # 23/23 doubled word
    LANGUAGETOOL_SPELLING: _SPELLING,                # 25/23 see ``spelling``
    "GRAMMAR/LOWERCASE_MONTHS": _MONTH,              # "november"
    "GRAMMAR/PHRASE_REPETITION": _PHRASE,            # 2/2 "the developer The developer"
    "CONFUSED_WORDS/AFFECT_EFFECT": _PLAIN,          # 1/1 "have an affect on"
    "CONFUSED_WORDS/EVERYDAY_EVERY_DAY": _PLAIN,     # 1/1 adverb "everyday"
    "CONFUSED_WORDS/SHOWED_SHOWN_22": _PLAIN,        # 1/1 "will be showed"
    "COLLOCATIONS/IN_THE_INTERNET": _PLAIN,          # 1/1 "in the website"
    "COMPOUNDING/AT_ANYTIME": _PHRASE,               # 1/1 "at anytime"
    "TYPOGRAPHY/APOSTROPHE_IN_DATES": _SURE,         # 1/1 "1960's"
    "GRAMMAR/CD_NN": Rule(holds=_counted),           # 1/1 "8 professional laboratory"
    "GRAMMAR/AGREEMENT_SENT_START": None,            # 4/0 titles: "The Sunday Times reports"
    "GRAMMAR/ARTICLE_ADJECTIVE_OF": None,            # 7/1 "the frontline of"
    "GRAMMAR/BOTH_AS_WELL_AS": None,                 # 5/0
    "GRAMMAR/CA_BRAND_NEW": None,                    # 9/0 a hyphen more or less
    "GRAMMAR/COLLECTIVE_NOUN_VERB_AGREEMENT_VBP": None,  # 9/0 "register of securities staff"
    "GRAMMAR/CYBER_COMPOUNDS": None,                 # 13/0 "cyber security"
    "GRAMMAR/DEGREE_HYPHEN": None,                   # 1/0
    "GRAMMAR/GRADUATE_FROM": None,                   # 2/0 the noun
    "GRAMMAR/HAND_COMPOUNDS": None,                  # 5/0 "hand washing"
    "GRAMMAR/IN_TO_VBD": None,                       # 1/0
    "GRAMMAR/ITS_TO_IT_S": None,                     # 3/0
    "GRAMMAR/MAKER_COMPOUNDS": None,                 # 4/0 "policy makers"
    "GRAMMAR/NODT_DOZEN": None,                      # 1/0
    "GRAMMAR/OPERATION_SYSTEM": None,                # 2/0
    "GRAMMAR/PLURAL_MODIFIER": None,                 # 1/0 "e-sports athletes"
    "GRAMMAR/PRONOUN_NOUN": None,                    # 2/0 the surname He
    "GRAMMAR/PRP_JJ": None,                          # 1/0 the surname He
    "GRAMMAR/THE_PUNCT": None,                       # 1/0 the syllable an
    "GRAMMAR/THE_SUPERLATIVE": None,                 # 4/1
    "GRAMMAR/THOUSANDS_OF_NN": None,                 # 2/0 "hundreds of mu"
}  # fmt: skip
"""Rules of LanguageTool by category/rule; None drops the rule."""

_LANGUAGETOOL_CATEGORIES: Mapping[str, Rule] = {
    "GRAMMAR": _PLAIN,                  # 42/39
    "CONFUSED_WORDS": _ADVICE,          # 5/1
}  # fmt: skip


def rule_for(engine: str, rule: str) -> Rule | None:
    """What a remark of that rule is worth; None if nothing."""
    if engine == "harper":
        return HARPER.get(rule)
    if rule in LANGUAGETOOL:
        return LANGUAGETOOL[rule]
    return _LANGUAGETOOL_CATEGORIES.get(rule.partition("/")[0])
