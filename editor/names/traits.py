"""What the spelling of one capitalized word says about it, remembered per word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from editor.names.lexicon import (
    COMPANY_WORDS,
    EVERYDAY_SYLLABLES,
    FUNCTION_WORDS,
    HEADS,
    NO_NAMES_OF_THEIR_OWN,
    OPENING_HEADS,
    ROMANIZED_SURNAMES,
    TITLES,
    Lexicon,
    words,
)
from editor.names.pinyin import is_pinyin, syllable_count

_ACRONYM = re.compile(r"[A-Z][A-Z0-9]*[A-Z0-9&](?:[A-Z0-9]+)?s?")
_HUMPS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+")
_CAMEL = re.compile(r"[A-Za-z][A-Za-z0-9]*[a-z0-9][A-Z][A-Za-z0-9]*|[a-z][A-Z][A-Za-z0-9]+|[GMT]Wh")
_ENGLISH_ROMANIZED = words("Chin Hung Lam Law Lung Or Pun Sin Sit So Sung Tong Yam Yen")
_APOSTROPHE = re.compile("['’ʼ‘]")
_CHINA = words("china sino")
_SHORT_FOR = frozenset({"US", "IT"})  # acronyms that are function words in lower case
_LOST_SPACE = words("a an and are as at by for from in is of on or that the this to was with")
_MAX_GIVEN = 3
_MAX_REMEMBERED = 1 << 16


@dataclass(frozen=True, slots=True)
class Traits:
    """One word's traits.

    Attributes:
        name: a name wherever it stands: place, pinyin of two or more syllables, surname.
        acronym: all capitals; a name unless the whole text is in capitals.
        surname: can be a Chinese surname.
        given: can be a Chinese given name, one to three syllables.
        everyday: an English word as well.
        function: a function word of English.
        head: ends the name of a body or place (Group, City).
        opens: begins one and goes on with "of" (Ministry).
        title: stands before a person's name.
        pinyin: splits into pinyin.
    """

    name: bool = False
    acronym: bool = False
    surname: bool = False
    given: bool = False
    everyday: bool = False
    function: bool = False
    head: bool = False
    opens: bool = False
    title: bool = False
    pinyin: bool = False


_NOTHING = Traits()


class TraitsTable(dict[str, Traits]):
    """Word to traits, worked out at the first look-up."""

    def __init__(self, lexicon: Lexicon) -> None:
        super().__init__()
        self._lexicon = lexicon

    def __missing__(self, word: str) -> Traits:
        traits = self._work_out(word)
        if len(self) < _MAX_REMEMBERED:
            self[word] = traits
        return traits

    def _work_out(self, word: str) -> Traits:
        if not word or word.islower():
            return _NOTHING
        lower = word.lower()
        shape = word if not word.isupper() else word.capitalize()
        one_case = _is_one_case(shape)
        syllables = syllable_count(word) if one_case else 0
        function = lower in FUNCTION_WORDS
        everyday = function or (
            lower in EVERYDAY_SYLLABLES
            if syllables == 1
            else lower in self._lexicon.look_alikes or lower in NO_NAMES_OF_THEIR_OWN
        )
        surname = one_case and (shape in self._lexicon.surnames or shape in ROMANIZED_SURNAMES)
        place = word in self._lexicon.whole_names.get(word, ())
        return Traits(
            name=place
            or (syllables > 1 and not everyday)
            or (surname and not everyday and shape not in _ENGLISH_ROMANIZED and not word.isupper())
            or self._is_camel_name(word)
            or self._is_company(word),
            acronym=bool(_ACRONYM.fullmatch(word)) and (not function or word in _SHORT_FOR),
            surname=surname,
            given=0 < syllables <= _MAX_GIVEN and not (everyday and syllables > 1),
            everyday=everyday or shape in _ENGLISH_ROMANIZED,
            function=function,
            head=word in HEADS,
            opens=word in OPENING_HEADS,
            title=word in TITLES,
            pinyin=syllables > 0,
        )

    def _is_camel_name(self, word: str) -> bool:
        """WeChat, MoU; not two words that lost their space (TheState, AnhuiProvince)."""
        if not _CAMEL.fullmatch(word):
            return False
        humps = _HUMPS.findall(word)
        if len(humps) > 1 and humps[-1].lower() in COMPANY_WORDS:
            return humps[0].lower() not in _LOST_SPACE
        return not any(
            hump.lower() in _LOST_SPACE
            or hump in HEADS
            or (hump in self._lexicon.whole_names and len(hump) > 1)
            or (syllable_count(hump) > 1 and hump.lower() not in self._lexicon.look_alikes)
            for hump in humps
        )

    def _is_company(self, word: str) -> bool:
        """Baosteel, Sinosteel; not an English word that happens to be made so (entrust)."""
        if not (word[:1].isupper() and word[1:].islower()):
            return False
        lower = word.lower()
        return lower not in self._lexicon.look_alikes and any(
            start in _CHINA
            or not (start in EVERYDAY_SYLLABLES or start in self._lexicon.look_alikes)
            for start in company_beginnings(lower)
        )


def company_beginnings(word: str) -> Iterator[str]:
    """What stands before an English ending of company names, if it is pinyin or China- or Sino-.

    Args:
        word: in lower case.
    """
    for at in range(2, len(word) - 2):
        if word[at:] in COMPANY_WORDS and (word[:at] in _CHINA or is_pinyin(word[:at])):
            yield word[:at]


def _is_one_case(word: str) -> bool:
    """Whether a word is written like a name: Baowu, Xi'an, Xi'An."""
    first, *others = _APOSTROPHE.split(word)
    return first.istitle() and all(other.istitle() or other.islower() for other in others)
