"""One company, body or event under several names in one document."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from editor.checks.base import Example, Fix, Hit, Measured, document_check
from editor.checks.context import Context
from editor.model import Document, Safety, Segment
from editor.names.brands import brands, led, pairs, syllables
from editor.names.lexicon import COMPANY_WORDS
from editor.names.persons import is_place, sound
from editor.names.pinyin import is_pinyin, syllable_count
from editor.taxonomy import Category, Severity

_EVENTS = (
    "Conference|Forum|Summit|Expo|Exposition|Exhibition|Fair|Festival|Association|Society|"
    "Federation|Alliance|Symposium|Convention"
)
_EVENT = re.compile(
    r"(?<![\w'’-])(\d{4} )?((?:[A-Z][\w'’-]*|of|on|and|&)(?: (?:[A-Z][\w&'’-]*|and|on|&)){1,8} "
    rf"(?:{_EVENTS}))( \d{{4}})?\b(?! [A-Z]| (?:of|for|on) )"
)
_ANY_EVENT = re.compile(_EVENTS)
_OPENERS = re.compile(r"^(?:(?:The|This|An?|At|In|On|During|From|For|and|of|on|&) )+")
_SHORT_FORM = re.compile(
    r"\b(?:hereinafter|hereafter|referred to as|abbreviated|short for)\b[^\"“”()]{0,30}"
    r"[\"“](?:[Tt]he )?([A-Z][a-z]+) (Group|Company|Corporation|Enterprises?|Holdings?)[\"”]"
)
_FORMS = r"(Group|Company|Corporation|Enterprises?|Holdings?)(?! (?:Co|Ltd|Corp|Limited)\b)\b"
_PLACED = re.compile(r"(?<![\w'’-])(?=([A-Z][a-z]{3,12}) ([A-Z][a-z]{4,16})(?![\w-]))")
_GENERIC_OPENERS = frozenset(
    "Annual First Second Third Press News Work World International General Autumn Spring Opening"
    " Closing Special".split()
)
_OFTEN_LEFT_OUT = frozenset({"International", "China", "Chinese", "Annual", "Global"})
_TWO = 2
_MOST = 20  # short forms a text defines; keeps hostile input cheap


@dataclass(frozen=True, slots=True)
class _Mention:
    segment: Segment
    start: int
    end: int
    name: str


@document_check(
    category=Category.INCONSISTENT_USE,
    severity=Severity.MAJOR,
    priority=28,
    measured=Measured(6, 6),
    examples=(
        Example(
            "Hongda Group grew. Hongda Group hired. ⟦Hong Da⟧ Group sold.",
            fix="Hongda Group grew. Hongda Group hired. Hongda Group sold.",
        ),
        Example(
            "The 2023 National Zinc Industry Forum opened. The National Zinc Industry Forum drew "
            "300 guests. The ⟦National Zinc Forum⟧ closed.",
            fix="The 2023 National Zinc Industry Forum opened. The National Zinc Industry Forum "
            "drew 300 guests. The National Zinc Industry Forum closed.",
        ),
        Example(
            'Hongda Alloy Co., Ltd. (hereinafter referred to as "Hongda Group") grew. '
            "⟦Hongda Company⟧ hired.",
            fix='Hongda Alloy Co., Ltd. (hereinafter referred to as "Hongda Group") grew. '
            "Hongda Group hired.",
        ),
        Example(
            "Hebei Baotai grew. Hebei Baotai hired. Hebei ⟦Baotitanium⟧ sold.",
            fix="Hebei Baotai grew. Hebei Baotai hired. Hebei Baotai sold.",
        ),
        Example(
            "Hongtai Group grew. Hongtai Group hired. ⟦Hontai⟧ Group sold.",
            fix="Hongtai Group grew. Hongtai Group hired. Hongtai Group sold.",
        ),
        Example(
            "The 2023 National Zinc Forum opened. The ⟦National Zinc Forum 2023⟧ closed.",
            fix="The 2023 National Zinc Forum opened. The 2023 National Zinc Forum closed.",
        ),
        Example("The National Zinc Forum met the Regional Zinc Forum and the Zinc Forum of Asia."),
        Example("Hongda Group and Hongda Steel are two firms. Hong Da runs Honda Group."),
        Example("The group of Hongda Group plants and the Company met Hebei Baoli and Hebei Iron."),
    ),
)
def inconsistent_name(document: Document, context: Context) -> Iterator[Hit]:
    """One company, body or event, several names in one document.

    Engines decode a name anew in every sentence: in one word and in two, a word left out, half of
    it translated. Readers take each for another body. The name used most stays; all are shown with
    their counts. One name for one body, its short form defined once: every house's style.
    """
    reported: set[tuple[int, int]] = set()
    for make in (_divided, _misspelled, _events, _years, _short_forms, _half_translated):
        for mention, kept, counts, severity in make(document):
            place = (id(mention.segment), mention.start)
            if place in reported or _is_standard(mention, context):
                continue
            reported.add(place)
            shown = ", ".join(f"“{name}” ({number})" for name, number in counts.most_common())
            yield Hit(
                mention.start,
                mention.end,
                f"One name, several forms in this document: {shown}.",
                (Fix(kept, Safety.UNSAFE),),
                severity=severity,
                segment=mention.segment,
            )


def _is_standard(mention: _Mention, context: Context) -> bool:
    """Whether the glossary has the whole name as it stands, and right."""
    return any(
        match.avoid is None and match.span.start <= mention.start and mention.end <= match.span.end
        for match in context.terms(mention.segment)
    )


_Words = tuple[str, ...]
_Finding = tuple[_Mention, str, Counter[str], Severity]


def _divided(document: Document) -> Iterator[_Finding]:
    """Ming Yang Group, where Mingyang stands elsewhere."""
    counts: Counter[str] = Counter()
    for segment in document.segments:
        counts.update(brand for _, brand, _ in brands(segment.text))
    if not counts:
        return
    solid = {brand.lower(): brand for brand in counts}
    for segment in document.segments:
        for pair in pairs(segment.text):
            brand = solid.get((pair.first + pair.second).lower())
            if brand and is_pinyin(pair.first) and is_pinyin(pair.second):
                written = segment.text[pair.start : pair.end]
                shown = Counter({brand: counts[brand], written: 1})
                mention = _Mention(segment, pair.start, pair.end, written)
                yield mention, brand, shown, Severity.MINOR


def _misspelled(document: Document) -> Iterator[_Finding]:
    """Minyang Group, once, where Mingyang Group stands elsewhere."""
    counts: Counter[tuple[str, str]] = Counter()
    places: dict[tuple[str, str], _Mention] = {}
    common: dict[tuple[str, str], str] = {}
    for segment in document.segments:
        for start, word, head in led(segment.text):
            counts[word, head] += 1
            places[word, head] = _Mention(segment, start, start + len(word), word)
            if counts[word, head] == _TWO and syllable_count(word) >= _TWO:
                common[sound(word), head] = word
    if not common:
        return
    for (word, head), number in counts.items():
        right = common.get((sound(word), head), word)
        if number == 1 and right != word and not is_place(word):
            shown = Counter({f"{right} {head}": counts[right, head], f"{word} {head}": 1})
            yield places[word, head], right, shown, Severity.MAJOR


def _events(document: Document) -> Iterator[_Finding]:
    """A word inside the name left out, or its number changed."""
    found: dict[_Words, list[_Mention]] = defaultdict(list)
    for _, mention, _ in _event_mentions(document):
        found[tuple(mention.name.split())].append(mention)
    for one, other in _alike(found):
        # The longer name loses nothing; the shorter must be clearly the usual one to win.
        short, long = sorted((one, other), key=len)
        kept, left = (short, long) if len(found[short]) > len(found[long]) else (long, short)
        counts = Counter({" ".join(words): len(found[words]) for words in (kept, left)})
        for mention in found[left]:
            yield mention, " ".join(kept), counts, Severity.MAJOR


def _years(document: Document) -> Iterator[_Finding]:
    """The year now before the name, now after it."""
    before: dict[_Words, list[_Mention]] = defaultdict(list)
    after: dict[_Words, list[_Mention]] = defaultdict(list)
    for first, mention, last in _event_mentions(document):
        words = mention.name.split()
        for year, places in ((first, before), (last, after)):
            if year:
                places[year.strip(), words[0], words[-1]].append(mention)
    for key, mentions in after.items():
        year, start = key[0], len(key[0]) + 1
        if key not in before:
            continue
        counts = Counter({f"{year} …": len(before[key]), f"… {year}": len(mentions)})
        for mention in mentions:
            whole = _Mention(
                mention.segment, mention.start, mention.end + start, f"{mention.name} {year}"
            )
            yield whole, f"{year} {mention.name}", counts, Severity.MINOR


def _event_mentions(document: Document) -> Iterator[tuple[str | None, _Mention, str | None]]:
    """Names of events and associations, and the years right before and after them."""
    for segment in document.segments:
        for match in _EVENT.finditer(segment.text) if _ANY_EVENT.search(segment.text) else ():
            start, end = match.span(2)
            if opener := _OPENERS.match(segment.text[start:end]):
                start += opener.end()
            name = segment.text[start:end]
            if name.count(" ") > 1 and name.partition(" ")[0] not in _GENERIC_OPENERS:
                yield match[1], _Mention(segment, start, end, name), match[3]


def _alike(names: Iterable[_Words]) -> Iterator[tuple[_Words, _Words]]:
    """Pairs of names that differ by a word inside or by a plural."""
    names = list(names)
    known = {tuple(word.removesuffix("s") for word in words): words for words in names}
    for words in names:
        bare = tuple(word.removesuffix("s") for word in words)
        if known[bare] != words:
            yield known[bare], words
        for at in range(1, len(words) - 1):
            shorter = known.get(bare[:at] + bare[at + 1 :])
            if shorter and words[at] not in _OFTEN_LEFT_OUT:
                yield words, shorter
                break


def _short_forms(document: Document) -> Iterator[_Finding]:
    """Another form than the one that was defined."""
    defined: dict[str, str] = {}
    for segment in document.segments:
        if len(defined) < _MOST:
            defined |= {m[1]: m[2] for m in _SHORT_FORM.finditer(segment.text)}
    for brand, form in list(defined.items())[:_MOST]:
        pattern = re.compile(rf"(?<![\w'’-]){brand} {_FORMS}")
        uses = [(each, use) for each in document.segments for use in pattern.finditer(each.text)]
        counts = Counter(f"{brand} {use[1].capitalize()}" for _, use in uses)
        for each, use in uses:
            if use[1].capitalize() != form:
                mention = _Mention(each, *use.span(), use.group())
                yield mention, f"{brand} {form}", counts, Severity.MINOR


def _half_translated(document: Document) -> Iterator[_Finding]:
    """Hebei Baotitanium, where Anhui and one word of pinyin with the same beginning stands."""
    whole: Counter[tuple[str, str]] = Counter()
    half: list[tuple[tuple[str, str], _Mention]] = []
    for segment in document.segments:
        for match in _PLACED.finditer(segment.text):
            place, word = match.groups()
            if not is_place(place):
                continue
            if parts := syllables(word):
                if not is_place(word):
                    whole.update((place, first) for first, _ in parts)
                    whole.update(((place, word),))
            elif start := _beginning(word):
                mention = _Mention(segment, match.start(2), match.end(2), word)
                half.append(((place, start), mention))
    for (place, start), mention in half:
        names = [
            (number, word)
            for (where, word), number in whole.items()
            if where == place and word[0].isupper() and word.lower().startswith(start)
        ]
        if len(names) == 1 and whole[place, start]:
            number, word = names[0]
            counts = Counter({f"{place} {word}": number, f"{place} {mention.name}": 1})
            yield mention, word, counts, Severity.MAJOR


def _beginning(word: str) -> str:
    """The syllable before an English word for a material: bao of Baotitanium."""
    lower = word.lower()
    return next(
        (
            lower[:at]
            for at in range(2, len(lower) - 2)
            if lower[at:] in COMPANY_WORDS and syllable_count(lower[:at]) == 1
        ),
        "",
    )
