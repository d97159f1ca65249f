"""Severities and categories; categories follow MQM-Core (themqm.org)."""

from __future__ import annotations

from enum import IntEnum, StrEnum


class Severity(IntEnum):
    """How much a finding matters; orders from NEUTRAL (advice) to CRITICAL."""

    NEUTRAL = 0
    MINOR = 1
    MAJOR = 2
    CRITICAL = 3

    @property
    def label(self) -> str:
        """The word used in output and configuration."""
        return self.name.lower()

    @property
    def penalty(self) -> int:
        """MQM penalty points: 0, 1, 5 or 25."""
        return (0, 1, 5, 25)[self]

    @classmethod
    def parse(cls, word: str) -> Severity:
        """The severity of that label; raises ValueError for any other word."""
        try:
            return cls[word.upper()]
        except KeyError:
            raise ValueError(word) from None


class Category(StrEnum):
    """An MQM-Core error type, written dimension/type."""

    INCONSISTENT_WITH_RESOURCE = "terminology/inconsistent-with-resource"
    INCONSISTENT_USE = "terminology/inconsistent-use"
    WRONG_TERM = "terminology/wrong-term"

    MISTRANSLATION = "accuracy/mistranslation"
    OVER_TRANSLATION = "accuracy/over-translation"
    UNDER_TRANSLATION = "accuracy/under-translation"
    ADDITION = "accuracy/addition"
    OMISSION = "accuracy/omission"
    DO_NOT_TRANSLATE = "accuracy/do-not-translate"
    UNTRANSLATED = "accuracy/untranslated"

    GRAMMAR = "linguistic-conventions/grammar"
    PUNCTUATION = "linguistic-conventions/punctuation"
    SPELLING = "linguistic-conventions/spelling"
    UNINTELLIGIBLE = "linguistic-conventions/unintelligible"
    CHARACTER_ENCODING = "linguistic-conventions/character-encoding"
    TEXTUAL_CONVENTIONS = "linguistic-conventions/textual-conventions"

    ORGANIZATIONAL_STYLE = "style/organizational-style"
    THIRD_PARTY_STYLE = "style/third-party-style"
    INCONSISTENT_WITH_EXTERNAL_REFERENCE = "style/inconsistent-with-external-reference"
    REGISTER = "style/register"
    AWKWARD = "style/awkward"
    UNIDIOMATIC = "style/unidiomatic"
    INCONSISTENT_STYLE = "style/inconsistent"

    NUMBER_FORMAT = "locale-conventions/number-format"
    CURRENCY_FORMAT = "locale-conventions/currency-format"
    MEASUREMENT_FORMAT = "locale-conventions/measurement-format"
    TIME_FORMAT = "locale-conventions/time-format"
    DATE_FORMAT = "locale-conventions/date-format"
    ADDRESS_FORMAT = "locale-conventions/address-format"
    TELEPHONE_FORMAT = "locale-conventions/telephone-format"
    SHORTCUT_KEY = "locale-conventions/shortcut-key"

    CULTURE_SPECIFIC_REFERENCE = "audience-appropriateness/culture-specific-reference"
    OFFENSIVE = "audience-appropriateness/offensive"

    LAYOUT = "design-and-markup/layout"
    MARKUP_TAG = "design-and-markup/markup-tag"
    TRUNCATION = "design-and-markup/truncation"
    MISSING_TEXT = "design-and-markup/missing-text"
    LINK = "design-and-markup/link"

    @property
    def dimension(self) -> str:
        """The MQM dimension, e.g. ``terminology``."""
        return self.value.partition("/")[0]
