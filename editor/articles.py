"""*A* or *an*, by the sound of what follows: an SOE, a UPS, an NDRC official, an 8 percent rise.

The rule is that of *The Chicago Manual of Style*, 18th edition, 7.33 (sound, not letter, also for
abbreviations), and of American pronunciation (an herb, a historic). The tests hold it against the
CMU Pronouncing Dictionary.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Literal

Article = Literal["a", "an"]

_OPENERS = " \t\r\n\u00a0\"'“‘«‹([{<*_`~\u200b\ufeff"
_CURRENCY = "$€£¥￥₩₹"  # "an $8 million" is said "an eight million dollar"
_SAID_WITH_VOWEL = {"&": "and", "@": "at"}

_NUMBER = re.compile(r"\d{1,3}(?:,\d{3})+|\d+")
_INITIALS = re.compile(
    r"(?:[A-Z]{2,}[0-9]*s?|[A-Z][a-z]?[A-Z]s?|[A-Z](?:&[A-Z])+|(?:[A-Z]\.){2,})(?![A-Za-z])"
)
_LETTER = re.compile(r"[A-Za-z](?![A-Za-z])|[a-z](?=[A-Z])")
_WORD = re.compile(r"[A-Za-z]+")

_VOWEL_NAMED = frozenset("AEFHILMNORSX")
"""Letters whose own name begins with a vowel sound."""

_READ_AS_WORDS = """
AIDS APEC ASEAN BRICS CNOOC COVID FAST FIFA HEPA LAN LASER LEED LIBOR LIDAR MERS MOOC NAFTA NAND
NASA NATO NIMBY OPEC RADAR RAM REIT RISC ROM SARS SASAC SCADA SIM STEM SWAT SWIFT SWOT UEFA UNESCO
UNICEF
"""
_SPOKEN = frozenset(_READ_AS_WORDS.split())
"""Abbreviations of up to five letters that are read as words."""
_LONGEST_SPELLED_OUT = 5

_MULTIPLE_A = re.compile(r"AA+")  # a AAA rating is a triple-A rating

_SILENT_H = re.compile(r"h(?:eir|onest|onou?r|our(?!i)|omage|erb(?!er|iv))")
_YOU = re.compile(
    r"eu(?!ler)|ew(?:e|ing)|uni(?!n(?!g)|m(?!o)|d(?!ir)|ron|ssue|ll)|unanim|unesco|ubiq|ukr|uk(?!\w)|ukulele"
    r"|u(?:[cfgkrst])[aeiou](?!mq)|uvula|uyg|uig"
)
_WON = re.compile(r"once|one(?:s|ness|self|time|year)?(?![a-z])|oui|ouag")
_NOT_YOU = re.compile(r"ugar|ugo|ur(?:um|ug(?!ua))")
_NO_VOWEL = re.compile(r"[b-df-hj-np-tv-xz]{2,5}")
_VOWEL_Y = re.compile(r"y[bdglprtvs](?!\w?$)")


def indefinite_article(following: str) -> Article:
    """The article for the text that follows it; ``a`` where nothing can be said.

    Args:
        following: the words after the article; opening quotation marks and brackets are skipped.
    """
    text = unicodedata.normalize("NFKD", following[:80].lstrip(_OPENERS)).lstrip(_CURRENCY)
    text = "".join(c for c in text if not unicodedata.combining(c))
    if number := _NUMBER.match(text):
        return _before_number(number.group())
    if initials := _INITIALS.match(text):
        return _before_initials(initials.group(), text)
    if _LETTER.match(text):
        return _before_letter(text[0])
    if word := _WORD.match(text):
        return _before_word(word.group().lower())
    return "an" if text[:1] in _SAID_WITH_VOWEL else "a"


def _before_number(number: str) -> Article:
    """An 8, an 11, an 18, an 80,000, an 1898 building; but a 110, a 1,800."""
    digits = number.replace(",", "")
    first_group = digits[: len(digits) % 3 or 3]
    said_as_year = "," not in number and len(digits) == len("1898")
    eleven = first_group in {"11", "18"} or (said_as_year and digits[:2] in {"11", "18"})
    return "an" if digits[0] == "8" or eleven else "a"


def _before_initials(initials: str, text: str) -> Article:
    if _MULTIPLE_A.match(initials):
        return "a"
    bare = initials.rstrip("s0123456789").replace(".", "")
    if bare.isupper() and bare.isalpha() and (bare in _SPOKEN or len(bare) > _LONGEST_SPELLED_OUT):
        return _before_word(bare.lower())
    return _before_letter(text[0])


def _before_letter(letter: str) -> Article:
    return "an" if letter.upper() in _VOWEL_NAMED else "a"


def _before_word(word: str) -> Article:
    if _NO_VOWEL.fullmatch(word):  # nth, html
        return _before_letter(word[0])
    if word[0] in "aeio":
        return "a" if _YOU.match(word) or _WON.match(word) else "an"
    if word[0] == "u":
        return "a" if _YOU.match(word) and not _NOT_YOU.match(word) else "an"
    if word[0] == "h":
        return "an" if _SILENT_H.match(word) else "a"
    return "an" if _VOWEL_Y.match(word) else "a"
