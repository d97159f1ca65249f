"""Numbered slogans whose noun stands in the singular."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.checks.base import Example, Fix, Hit, segment_check
from editor.checks.context import Context
from editor.glossary.inflection import Feature, inflect
from editor.glossary.term import PartOfSpeech
from editor.model import Safety, Segment
from editor.taxonomy import Category, Severity

_NUMBER = r"(?P<number>two|three|four|five|six|seven|eight|nine|ten)"
_NOUN = (
    r"(?:\w{2,24}(?:ment|tion|sion|ness|ity|ance|ence|ship|ency|ancy)|guarantee|safeguard|promise"
    r"|visit|reform|benefit|standard|control|line)"
)
_NO_NOUN = r"(?:represent|establish|uphold|maintain|ensure|obey|avoid|insist|persist|adhere)(?:ed)?"
_SLOGAN = re.compile(
    rf"[“\"‘「]{{1,2}}(?P<words>{_NUMBER} (?:(?:self|[a-z]{{3,14}})[ -])?"
    rf"(?:(?P<noun>{_NOUN})|(?P<verb>{_NO_NOUN})))[”\"’」]",
    re.IGNORECASE,
)
_BEFORE_A_NOUN = re.compile(r"[”\"’」]{1,2} (?!and\b|or\b|in\b|of\b|to\b|as\b|for\b|with\b)[a-z]")
_NUMBERS = ("wo", "hree", "our", "ive", "ix", "even", "ight", "ine", "en")


@segment_check(
    category=Category.WRONG_TERM,
    severity=Severity.MINOR,
    priority=45,
    examples=(
        Example(
            "In China, firms with 2 billion yuan in sales keep the “⟦three guarantee⟧”.",
            fix="In China, firms with 2 billion yuan in sales keep the “three guarantees”.",
        ),
        Example('Firms in Shanghai, for 3 billion yuan, practise the "⟦five persist⟧" and grow.'),
        Example("China keeps “three guarantees”, one “double standard” and a “two-state” rule."),
        Example("China and Beijing met the “three condition” rule and the “four-nation” deal."),
        Example("The so-called “three guarantee” is a brand of tyre."),
    ),
)
def slogan_number(segment: Segment, context: Context) -> Iterator[Hit]:
    """A numbered slogan in quotation marks, its noun in the singular or no noun at all.

    Chinese policy is full of slogans that count: a number and what the items have in common. They
    are no English as they stand; the plural is the least they need, and at first mention the reader
    wants to know what is counted. Source: Xinhua style; official English texts spell such slogans
    out.
    """
    if not any(number in segment.text for number in _NUMBERS) or not context.china_topic:
        return
    for match in _SLOGAN.finditer(segment.text):
        start, end = match.span("words")
        if context.meets_term(segment, start, end) or _BEFORE_A_NOUN.match(
            segment.text, match.end("words")
        ):
            continue
        words, noun = match.group("words"), match.group("noun")
        if noun is None:
            message = f"“{words}” counts verbs: say what the {match.group('number').lower()} are."
            yield Hit(start, end, message)
            continue
        plural = inflect(noun, Feature.PLURAL, PartOfSpeech.NOUN)
        message = f"“{words}” wants the plural, and at first mention a word on what they are."
        yield Hit(start, end, message, (Fix(words[: -len(noun)] + plural, Safety.UNSAFE),))
