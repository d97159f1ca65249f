"""A company or school that the Chinese calls by one name and the English by several."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from editor.bilingual.naming.name_mentions import Word, words_of
from editor.bilingual.naming.organizations import Organization
from editor.checks.base import Example, Fix, Hit, Measured, document_check
from editor.checks.context import Context
from editor.model import Document, Pair, Safety
from editor.names.lexicon import FUNCTION_WORDS, TITLES
from editor.taxonomy import Category, Severity

_HEAD = re.compile(
    r"(?:Group|Company|Co|University|Steel|Iron|New|Technology|Energy|Materials?|Auto(?:mobile)?|Bank"
    r"|Motors?|Power|Electric|Chemicals?|Pharma\w*|Cement|Alloys?|Alumini?um|Equipment|Mining"
    r"|Holdings?|Hospital|Institute|Academy|Securities|Logistics|Shipping|Airlines)"
)
_NO_BRAND = frozenset(
    "Asia Association Bureau Central Chamber China Chinese City Committee County Department"
    " District Government International Joint Ministry Municipal National People Province"
    " Provincial State".split()
)
"""Words that no trade name is translated as."""
_MOST_WORDS = 2


@dataclass(frozen=True, slots=True)
class _Known:
    """A body whose English stands in the document: how it is written there, and how often."""

    body: Organization
    written: str
    count: int


@document_check(
    category=Category.INCONSISTENT_USE,
    severity=Severity.MAJOR,
    priority=31,
    measured=Measured(6, 6),
    examples=(
        Example(
            "Songling Steel grew. ⟦Pine Ridge⟧ Steel will hire.",
            fix="Songling Steel grew. Songling Steel will hire.",
            source="松岭钢铁增长，松岭钢铁将招聘。",
        ),
        Example(
            "Dongyue University grew. ⟦East Mountain⟧ University will hire.",
            fix="Dongyue University grew. Dongyue University will hire.",
            source="东岳大学增长，东岳大学将招聘。",
        ),
        Example(
            "Mingyue University met ⟦Ming Yue⟧ University's founders.",
            fix="Mingyue University met Mingyue University's founders.",
            source="明岳大学会见明岳大学创始人。",
        ),
        Example(
            "Songling Steel grew. Pine Ridge Steel will hire.",
            source="松岭钢铁增长，松岗钢铁将招聘。",
        ),
        Example(
            "Songling Steel grew. The steel maker will hire.",
            source="松岭钢铁增长，松岭钢铁将招聘。",
        ),
        Example("Songling Steel grew. Pine Ridge Steel will hire."),
    ),
)
def organization_name(document: Document, context: Context) -> Iterator[Hit]:
    """A company or school that the Chinese calls by one name and the English by several.

    An engine that does not know a trade name writes it in pinyin in one sentence, in two words in
    the next and translates its characters in the third; the reader counts three companies. The
    Chinese shows that they are one. The form that stands in pinyin in the text is kept.
    """
    if not context.pairs:
        return
    known = {body.body.brand: body for body in _known(document, context)}
    names = frozenset(letters for body in known.values() for letters in body.body.letters)
    for pair in context.pairs:
        if not pair.confident:
            continue
        words = [word for word in words_of(pair.text) if word.text[0].isupper()]
        counts = context.source_names.bodies_in(pair.source)
        there = [(known[brand], count) for brand, count in counts.items() if brand in known]
        yield from _split(pair, words, [body for body, _ in there])
        written = Counter(word.letters for word in words)
        for body, count in there:
            if count > sum(written[letters] for letters in body.body.letters):
                yield from _translated(pair, words, body, names)


def _known(document: Document, context: Context) -> Iterator[_Known]:
    counts = Counter(
        word.text
        for segment in document.segments
        for word in words_of(segment.text)
        if word.text[0].isupper() and word.text[1:].islower()
    )
    letters = {word: word.lower().replace("'", "").replace("’", "") for word in counts}
    by_letters: dict[str, str] = {}
    for word, _ in counts.most_common():
        by_letters.setdefault(letters[word], word)
    for body in context.source_names.organizations:
        forms = sorted(by_letters[form] for form in body.letters if form in by_letters)
        if forms:
            written = max(forms, key=lambda form: counts[form])
            yield _Known(body, written, counts[written])


def _split(pair: Pair, words: list[Word], known: list[_Known]) -> Iterator[Hit]:
    """Heng Yu Group."""
    owners = {form: body for body in known for form in body.body.letters}
    for one, other in pairwise(words):
        body = owners.get(one.letters + other.letters)
        if body is not None and pair.text[one.end : other.start] in (" ", "-"):
            yield _hit(pair, one.start, other.end, body, Severity.MINOR, "is one word")


def _translated(
    pair: Pair, words: list[Word], body: _Known, names: frozenset[str]
) -> Iterator[Hit]:
    """Pine Ridge Steel, Star LAN New Energy."""
    found = []
    for index, head in enumerate(words):
        if not index or not _HEAD.fullmatch(head.text):
            continue
        run = _run(pair.text, words[:index], head)
        joined = "".join(word.letters for word in run)
        if run and joined not in names and not any(word.letters in names for word in run):
            found.append(run)
    if len(found) == 1:
        (run,) = found
        what = "is its name elsewhere"
        yield _hit(pair, run[0].start, run[-1].end, body, Severity.MAJOR, what)


def _run(text: str, before: list[Word], head: Word) -> list[Word]:
    """Up to two capitalized words right before a word such as Group."""
    run: list[Word] = []
    following = head
    for word in reversed(before[-_MOST_WORDS - 1 :]):
        if text[word.end : following.start] not in (" ", "-") or word.text in TITLES:
            break
        if (
            word.text in _NO_BRAND
            or _HEAD.fullmatch(word.text)
            or word.text in ("The", "A", "At", "In")
        ):
            break
        run.insert(0, word)
        following = word
    return run if len(run) == _MOST_WORDS and run[0].letters not in FUNCTION_WORDS else []


def _hit(  # noqa: PLR0917 - the parts of one message
    pair: Pair, start: int, end: int, body: _Known, severity: Severity, what: str
) -> Hit:
    start, end = pair.span.start + start, pair.span.start + end
    return Hit(
        start,
        end,
        f"“{pair.segment.text[start:end]}” for {body.body.name}: “{body.written}” {what}"
        f" ({body.count} times).",
        (Fix(body.written, Safety.UNSAFE),),
        severity=severity,
        source_term=body.body.name,
        segment=pair.segment,
    )
