"""Persons named in a Chinese text.

Recognised by the surname and by what stands on both sides of the name: posts, reporting verbs, the
other names of a list, the end of a clause. What is not certain is left out: the English is judged
by it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from ahocorasick_rs import AhoCorasick, MatchKind

from editor.bilingual.naming.person_context import (
    AFTER,
    BODIES,
    HAN,
    JOIN,
    POST,
    POST_ONWARD,
    STRONG_VERB,
    VERB,
)
from editor.bilingual.naming.readings import is_word, readings, spelled, spellings
from editor.model import Span
from editor.names.lexicon import chinese_words, surname_readings

_MARK_AFTER = re.compile(r"[\s，。、；：！？（）()《》“”\"\]】/,;:]|$")
_LIST_MARK = re.compile(r"[、 \u3000]{1,3}|[，,][ ]?")
_DOTS = frozenset("·•・‧")
_SAYS = re.compile(r"[说称道][，：“:\"]")
_LIST = re.compile(
    r"(?:^|(?<=[，。；：！？\n“”（）]))"
    r"(?:[\u3400-\u9fff]{2,4}、[ \u3000]?){2,}[\u3400-\u9fff]{2,10}"
)
"""Three items or more, between marks, that may be names."""
_CLAUSE = re.compile(r"(?:^|(?<=[，。；：！？\n“”（）、\s]))")
_LIST_END = re.compile(r"等|[和与及同](?=[\u3400-\u9fff])|以及")
_RANK_BEFORE = (
    frozenset("的是由和与及同、，。；：！？“”（）《》") | BODIES | frozenset("长员者师生记理事任席")
)
_NO_LAST = frozenset("在说称道认介表指")
"""Characters that begin what a person does, and hardly ever end a name."""
_FREQUENT = frozenset(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董潘袁蔡蒋余于杜叶"
    "程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付傅方邹熊白孟秦邱侯江尹薛闫阎段雷龙黎史陶贺"
    "毛郝顾龚邵万覃武钱戴严莫孔汤温康施文牛樊葛邢齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞"
    "左柳甘祝宁尚舒阮柯纪梅童凌毕单季裴霍涂苗盛曲翁骆管喻祁滕"
)
"""The most frequent surnames (Ministry of Public Security, report on names of 2020), in short."""
_NO_SURNAMES = frozenset("和由向从时有都能后应以但那第将才可国公言") | frozenset(
    "第五 东方 东门 南门 西门 太叔 闻人 微生 单于 子车 乐正 公西".split()
)
"""Rare surnames that are everyday words."""
_COMPOUND = 2


@dataclass(frozen=True)
class ChinesePerson:
    """A person of the Chinese text.

    Attributes:
        surname: one or two characters.
        given: one or two characters.
        mentions: where the whole name stands.
        sure: whether it is certainly a name, by its context alone.
    """

    surname: str
    given: str
    mentions: tuple[Span, ...]
    sure: bool

    @property
    def name(self) -> str:
        """The name in Chinese."""
        return self.surname + self.given

    @cached_property
    def expected(self) -> str:
        """The name in pinyin, surname first, given name in one word (GB/T 28039-2011)."""
        return f"{_spelled_surname(self.surname)} {spelled(self.given)}"

    @cached_property
    def surname_letters(self) -> frozenset[str]:
        """How the surname may be spelled, letters only."""
        return spellings([_surname_reading(self.surname)])

    @cached_property
    def given_letters(self) -> frozenset[str]:
        """How the given name may be spelled, letters only."""
        return spellings(readings(character) for character in self.given)

    @cached_property
    def letters(self) -> frozenset[str]:
        """How the name may be spelled, surname first, letters only."""
        return frozenset(s + g for s in self.surname_letters for g in self.given_letters)

    @cached_property
    def turned(self) -> frozenset[str]:
        """How it may be spelled given name first, letters only."""
        return frozenset(g + s for s in self.surname_letters for g in self.given_letters)


def _spelled_surname(surname: str) -> str:
    known = _surname_reading(surname)[:1]
    return known[0].capitalize() if known else ""


def _surname_reading(surname: str) -> tuple[str, ...]:
    return surname_readings().get(surname) or readings(surname)[:1]


def people(chinese: str) -> tuple[ChinesePerson, ...]:
    """The persons a Chinese text names, in the order of their first mention."""
    sure: dict[tuple[str, str], bool] = {}
    for surname, given, certain in _named(chinese):
        likely = len(surname + given) > _COMPOUND or surname in _FREQUENT
        sure[surname, given] = sure.get((surname, given), False) or (certain and likely)
    # A name that is the beginning of a longer one each time stands nowhere and is none.
    places = _places(chinese, (surname + given for surname, given in sure))
    found = [
        ChinesePerson(surname, given, tuple(places[surname + given]), certain)
        for (surname, given), certain in sure.items()
        if surname + given in places and not _is_foreign(chinese, places[surname + given])
    ]
    return tuple(sorted(found, key=lambda person: person.mentions[0]))


def _is_foreign(chinese: str, places: Iterable[Span]) -> bool:
    """Whether the characters are part of a foreign name somewhere: 亚历山大·林德."""
    return any(
        chinese[place.start - 1 : place.start] in _DOTS
        or chinese[place.end : place.end + 1] in _DOTS
        for place in places
    )


def _named(chinese: str) -> Iterator[tuple[str, str, bool]]:
    """Names in their contexts, as surname, given name and whether that makes them certain."""
    for match in POST.finditer(chinese):
        at = match.end()
        if found := _name_at(chinese, at, VERB):
            yield (*found, True)
            yield from _listed(chinese, at + len(found[0] + found[1]))
    for match in AFTER.finditer(chinese):
        if found := _name_before(chinese, match.start()):
            yield (*found, True)
    for match in _CLAUSE.finditer(chinese):
        found = _name_at(chinese, match.start(), STRONG_VERB)
        # Without a post the verb itself is needed, not just the end of a clause.
        if found and STRONG_VERB.match(chinese, match.start() + len(found[0] + found[1])):
            yield (*found, len(found[0] + found[1]) > _COMPOUND)
    for match in _LIST.finditer(chinese):
        yield from _all_names(match[0])


def _listed(chinese: str, at: int) -> Iterator[tuple[str, str, bool]]:
    """The names that a name begins a list of."""
    while mark := _LIST_MARK.match(chinese, at):
        start = mark.end()
        if mark[0][0] in "，,":
            return
        found = _name_at(chinese, start, _LIST_END)
        if found is None:
            return
        yield (*found, True)
        at = start + len(found[0] + found[1])


def _all_names(listed: str) -> Iterator[tuple[str, str, bool]]:
    """The names of a list that has no post before it, if all its items can be names."""
    *items, last = re.split(r"、[ \u3000]?", listed)
    found = [_whole_name(item) for item in items]
    end = _name_at(last, 0, VERB)
    if end and all(found):
        for name in (*found, end):
            if name:
                yield (*name, True)


def _whole_name(item: str) -> tuple[str, str] | None:
    for surname in _surnames_at(item, 0):
        given = item[len(surname) :]
        if 1 <= len(given) <= _COMPOUND and _is_name(surname, given, len(given)):
            return surname, given
    return None


def _name_at(chinese: str, at: int, verb: re.Pattern[str]) -> tuple[str, str] | None:
    """Surname and given name of the name that begins here and ends where a known thing begins."""
    for surname in _surnames_at(chinese, at):
        start = at + len(surname)
        worth = {
            length: _worth(chinese, start + length, verb)
            for length in (2, 1)
            if _is_name(surname, chinese[start : start + length], length)
        }
        if any(worth.values()):
            # 李有为表示 is Li Youwei; 邬娜认为 and 欧阳牧在 are a name and a verb.
            two, one = worth.get(2, 0), worth.get(1, 0)
            doubtful = chinese[start + 1 : start + 2] in _NO_LAST
            length = 2 if two >= one and not (1 in worth and doubtful) else 1
            return surname, chinese[start : start + length]
    return None


def _worth(chinese: str, at: int, verb: re.Pattern[str]) -> int:
    """How well a name ends before this position: 0 not at all, 1 at a short word, 3 surely."""
    if _MARK_AFTER.match(chinese, at) or POST_ONWARD.match(chinese, at):
        return 3
    if found := verb.match(chinese, at):
        says = _SAYS.match(chinese, at)
        return 3 if says or len(found[0]) > 1 else 1
    return 1 if JOIN.match(chinese, at) else 0


def _name_before(chinese: str, end: int) -> tuple[str, str] | None:
    """Surname and given name of the name that ends here, what is before it being known."""
    for length in (3, 2, 4):
        start = end - length
        if start < 0:
            continue
        before = chinese[start - 1 : start]
        if before and HAN.match(before) and before not in _RANK_BEFORE:
            continue
        if found := _whole_name(chinese[start:end]):
            return found
    return None


def _surnames_at(chinese: str, at: int) -> Iterator[str]:
    known = surname_readings()
    for length in (2, 1):
        surname = chinese[at : at + length]
        if len(surname) == length and surname in known and surname not in _NO_SURNAMES:
            yield surname


@lru_cache(maxsize=1 << 12)
def _is_name(surname: str, given: str, length: int) -> bool:
    """Whether a surname and so many characters can be a name and are no word."""
    if (
        len(given) < length
        or not all(map(HAN.match, given))
        or given[-1] in BODIES
        or not all(map(readings, given))
    ):
        return False
    name = surname + given
    if len(surname) == 1 and name[:2] in chinese_words():
        return False
    if POST_ONWARD.match(name) or POST_ONWARD.match(given):
        return False
    return len(name) > _COMPOUND or not is_word(name)


def _places(chinese: str, names: Iterable[str]) -> dict[str, list[Span]]:
    """Where each name stands, the longest where several begin."""
    names = list(names)
    found: dict[str, list[Span]] = {}
    automaton = AhoCorasick(names, matchkind=MatchKind.LeftmostLongest)
    for number, start, end in automaton.find_matches_as_indexes(chinese):
        found.setdefault(names[number], []).append(Span(start, end))
    return found
