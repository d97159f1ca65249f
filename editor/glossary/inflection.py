"""Plural and verb forms of phrases (lemminflect); only needed when a glossary is compiled."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache

from editor.glossary.term import PartOfSpeech


class Feature(StrEnum):
    """How the head of a form is inflected; NONE: it does not matter or cannot be told."""

    NONE = ""
    SINGULAR = "singular"
    PLURAL = "plural"
    BASE = "base"
    THIRD = "third"
    PAST = "past"
    PARTICIPLE = "participle"
    ING = "ing"


VERB_FEATURES = (Feature.BASE, Feature.THIRD, Feature.PAST, Feature.PARTICIPLE, Feature.ING)
NOUN_FEATURES = (Feature.SINGULAR, Feature.PLURAL)

_TAGS = {
    Feature.SINGULAR: "NN",
    Feature.PLURAL: "NNS",
    Feature.BASE: "VB",
    Feature.THIRD: "VBZ",
    Feature.PAST: "VBD",
    Feature.PARTICIPLE: "VBN",
    Feature.ING: "VBG",
}
_AFTER_HEAD = re.compile(
    r" (?:of|for|in|on|to|with|from|by|at|that|which|between|among|under|over|who)\b"
)
_LAST_WORD = re.compile(r"[A-Za-z]+(?=[^A-Za-z]*$)")
_FIRST_WORD = re.compile(r"[A-Za-z]+")
_WORD_AND_NUMBER = re.compile(r"^[A-Z]{2,}$|\d")


def inflect(phrase: str, feature: Feature, pos: PartOfSpeech) -> str:
    """The phrase with its head in that form; unchanged where it has no such form."""
    span = _head(phrase, pos)
    if span is None or feature is Feature.NONE:
        return phrase
    start, end = span
    return phrase[:start] + _inflected(phrase[start:end], feature, pos) + phrase[end:]


def feature_of(phrase: str, pos: PartOfSpeech) -> Feature:
    """How the head of the phrase stands; PAST where past and participle look the same."""
    span = _head(phrase, pos)
    if span is None:
        return Feature.NONE
    word = phrase[slice(*span)]
    candidates = VERB_FEATURES if pos is PartOfSpeech.VERB else NOUN_FEATURES
    lemma = _lemma(word.lower(), pos)
    if lemma is None:
        return Feature.NONE
    for feature in candidates:
        if word.lower() == _inflected(lemma, feature, pos):
            return feature
    return Feature.NONE


def variants(phrase: str, pos: PartOfSpeech) -> dict[str, Feature]:
    """The phrase in every form of its head, with the feature of each; itself always included."""
    own = feature_of(phrase, pos)
    forms = {phrase: own}
    if own is Feature.NONE:
        return forms
    for feature in VERB_FEATURES if pos is PartOfSpeech.VERB else NOUN_FEATURES:
        forms.setdefault(inflect(phrase, feature, pos), feature)
    return forms


def _head(phrase: str, pos: PartOfSpeech) -> tuple[int, int] | None:
    if pos is PartOfSpeech.FIXED:
        return None
    if pos is PartOfSpeech.VERB:
        match = _FIRST_WORD.match(phrase)
        return match.span() if match else None
    nominal = phrase.split(" (", 1)[0]
    after = _AFTER_HEAD.search(nominal)
    match = _LAST_WORD.search(nominal[: after.start()] if after else nominal)
    if match is None or _WORD_AND_NUMBER.search(match[0]) or phrase[match.end() :][:1] == "'":
        return None
    return match.span()


@cache
def _lemma(word: str, pos: PartOfSpeech) -> str | None:
    from lemminflect import getAllLemmas, getAllLemmasOOV  # noqa: PLC0415 - 60 ms, rarely needed

    upos = "VERB" if pos is PartOfSpeech.VERB else "NOUN"
    found = getAllLemmas(word, upos=upos).get(upos)
    if not found and pos is PartOfSpeech.NOUN:
        found = getAllLemmasOOV(word, upos=upos).get(upos)
    return str(found[0]) if found else None


@cache
def _inflected(word: str, feature: Feature, pos: PartOfSpeech) -> str:
    from lemminflect import getInflection  # noqa: PLC0415 - 60 ms, rarely needed

    lemma = _lemma(word.lower(), pos) or word.lower()
    found = getInflection(lemma, tag=_TAGS[feature])
    if not found:
        return word
    made = str(found[0])
    return made[:1].upper() + made[1:] if word[:1].isupper() else made
