"""A name in pinyin that no characters of the Chinese are read as."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from editor.bilingual.naming.name_mentions import Word, words_of
from editor.bilingual.naming.places import KNOWN_PLACES, SHORT_PLACES
from editor.bilingual.naming.readings import readings, spelled
from editor.bilingual.naming.transliteration import is_transliteration
from editor.checks.base import Example, Fix, Hit, Measured, document_check
from editor.checks.context import Context
from editor.model import Document, Pair, Safety
from editor.names.lexicon import HEADS, NO_NAMES_OF_THEIR_OWN
from editor.names.persons import is_everyday, is_place
from editor.names.pinyin import SYLLABLES, syllable_count
from editor.taxonomy import Category, Severity

_HAN = "\u3400-\u4dbf\u4e00-\u9fff"
_HEADS = {
    "市": "City Municipal", "县": "County", "区": "District", "镇": "Town", "乡": "Township",
    "村": "Village", "省": "Province", "州": "Prefecture", "岛": "Island", "山": "Mountain",
    "河": "River", "江": "River", "湖": "Lake", "水库": "Reservoir", "机场": "Airport",
    "集团": "Group", "公司": "Company Co Corporation", "大学": "University",
    "学院": "College Institute", "医院": "Hospital", "银行": "Bank", "证券": "Securities",
    "钢铁": "Steel Iron", "科技": "Technology",
    "能源": "Energy", "新能源": "New", "股份": "Shares Co", "街道": "Subdistrict Street",
}  # fmt: skip
"""Chinese words that end the names of places and companies, and English ones that follow them."""
_NAMED = re.compile(rf"(?=([{_HAN}]{{2,3}})({'|'.join(sorted(_HEADS, key=len, reverse=True))}))")
_LOOKS_CHINESE = re.compile("zh|x|q(?!ue)|ji|ng(?![aeio])|iao|ian|uan|uo|iu|ao|yi|yu|shu")
"""Spellings of pinyin that foreign names hardly have."""
_LINE = re.compile("铁|线|高速|城际|动车")
_FOREIGN = re.compile(rf"[{_HAN}][·•・‧][{_HAN}]")
_MARKS = frozenset("-‐‑@._&/0123456789")
_MOST_SYLLABLES = 3
_MOST_UNREAD = 8
_FEWEST = 2


@document_check(
    category=Category.MISTRANSLATION,
    severity=Severity.MAJOR,
    priority=27,
    measured=Measured(88, 87),
    examples=(
        Example(
            "The plant lies in ⟦Qingsha⟧ County.",
            fix="The plant lies in Qingwu County.",
            source="工厂位于青梧县。",
        ),
        Example("⟦Xingnan⟧ New Energy signed the contract.", source="星澜新能源签约。"),
        Example("The plant lies in Qingwu County.", source="工厂位于青梧县。"),
        Example("The Beijing-Guangzhou railway opened.", source="京广铁路通车。"),
        Example("The Fuzhou-Xiamen line and Wanzhou opened.", source="福厦铁路、万州段通车。"),
        Example("Panama and Canada signed.", source="巴拿马、加拿大签约。"),
        Example("Nike and Diana came to the Obama House.", source="耐克和戴安娜来到奥巴马家。"),
        Example("The plant lies in Qingsha County."),
    ),
)
def unread_name(_: Document, context: Context) -> Iterator[Hit]:
    """A name in pinyin that no characters of the Chinese are read as.

    Rare characters are read by their parts, or taken for others that look alike, and a county or a
    company gets a name that nobody can find. Here no characters of the whole source can be read
    so, in any of their readings, while some of its sentence share a syllable. Names of provinces
    and large cities may stand for their short forms (京, 粤) and are left out.
    """
    found = [
        (word, pair)
        for pair in context.pairs
        if pair.confident
        for word in words_of(pair.text)
        if _is_name(word, pair.text, context)
    ]
    if not found:
        return
    read = context.source_names.read_somewhere(frozenset(word.letters for word, _ in found))
    unread = Counter[int]()
    for word, pair in found:
        if word.letters not in read:
            unread[id(pair)] += 1
            # A sentence with many such words is in another language altogether.
            if unread[id(pair)] <= _MOST_UNREAD and not _is_explained(word, pair):
                yield from _judged(word, pair)


def _is_name(word: Word, text: str, context: Context) -> bool:
    """Whether a word is pinyin and nothing else."""
    return (
        word.text[0].isupper()
        and word.text[1:].islower()
        and _FEWEST <= syllable_count(word.text) <= _MOST_SYLLABLES
        and text[word.start - 1 : word.start] not in _MARKS
        and text[word.end : word.end + 1] not in _MARKS
        and word.text not in HEADS
        and word.letters not in NO_NAMES_OF_THEIR_OWN
        and word.letters not in KNOWN_PLACES
        and not is_everyday(word.letters)
        and not is_place(word.text)
        and not context.resources.names.is_word(word.text)
    )


def _is_explained(word: Word, pair: Pair) -> bool:
    """Whether it spells out a place the Chinese shortens (郑万高铁), or is no Chinese name."""
    chinese = pair.source
    if _FOREIGN.search(chinese) or word.letters in chinese.lower():
        return True
    if any(word.letters in SHORT_PLACES.get(character, ()) for character in chinese):
        return True
    if not _LINE.search(chinese):
        return False
    firsts = {split[0] for split in _splits(word.letters)}
    return any(not firsts.isdisjoint(readings(character)) for character in set(chinese))


def _judged(word: Word, pair: Pair) -> Iterator[Hit]:
    splits = _splits(word.letters)
    start, end = pair.span.start + word.start, pair.span.start + word.end
    meant = _named(word, pair, splits)
    if meant is not None:
        bare, kind = meant
        name = spelled(bare)
        yield Hit(
            start,
            end,
            f"“{word.text}” for {bare}: its characters are read {name}.",
            (Fix(name, Safety.UNSAFE),),
            source_term=bare + kind,
            segment=pair.segment,
        )
    elif _LOOKS_CHINESE.search(word.letters) and _shares(pair.source, splits):
        yield Hit(
            start,
            end,
            f"No characters of the Chinese are read “{word.text}”: check the name.",
            segment=pair.segment,
        )


def _named(word: Word, pair: Pair, splits: list[tuple[str, ...]]) -> tuple[str, str] | None:
    """The one place or company the word can stand for: its name and the word for its kind."""
    english = pair.text.lower()
    following = pair.text[word.end :].lstrip().split(" ", 1)[0].rstrip(",.;:")
    found: set[tuple[str, str]] = set()
    for match in _NAMED.finditer(pair.source):
        if following not in _HEADS[match[2]].split():
            continue
        for split in splits:
            name = match[1][-len(split) :]
            if spelled(name).lower() not in english and _shared(name, split) >= len(split) - 1:
                found.add((name, match[2]))
    return found.pop() if len(found) == 1 else None


def _shares(chinese: str, splits: list[tuple[str, ...]]) -> bool:
    """Whether characters side by side share a syllable with the word, at the same place."""
    return any(
        _shared(name, split) and not is_transliteration(name)
        for split in splits
        for at in range(len(chinese) - len(split) + 1)
        if (name := chinese[at : at + len(split)])
    )


def _shared(name: str, split: tuple[str, ...]) -> int:
    """How many characters of a name are read as the syllable in their place; 0 unless all are."""
    if len(name) != len(split) or not all(map(readings, name)):
        return 0
    return sum(syllable in readings(c) for c, syllable in zip(name, split, strict=True))


def _splits(letters: str) -> list[tuple[str, ...]]:
    """The ways a word splits into two or three syllables."""
    found: list[tuple[str, ...]] = []
    for at in range(1, len(letters)):
        if letters[:at] not in SYLLABLES:
            continue
        rest = letters[at:]
        if rest in SYLLABLES:
            found.append((letters[:at], rest))
        found += [
            (letters[:at], rest[:cut], rest[cut:])
            for cut in range(1, len(rest))
            if rest[:cut] in SYLLABLES and rest[cut:] in SYLLABLES
        ]
    return found
