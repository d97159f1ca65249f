"""How a figure changes: by it or to it, up or down, in Chinese and in English.

成本降低80元 is a cut by 80 yuan, 降至80元 one to 80 yuan; who takes one for the other turns a
saving into a price.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise

from editor.bilingual.figures.chinese_quantity import ChineseQuantity
from editor.bilingual.figures.quantity_pattern import any_of


class Course(StrEnum):
    """What a figure beside a change is: its amount, its end or its beginning."""

    BY = "by"
    TO = "to"
    FROM = "from"


class Way(StrEnum):
    """Where a change goes."""

    UP = "rise"
    DOWN = "fall"


@dataclass(frozen=True, slots=True)
class Change:
    """The change that a figure belongs to.

    Attributes:
        course: how the figure belongs to it; None where that is not said outright.
        way: where it goes; None where that is not said, or said of a change of a change.
        preposition: span of the word that tells the course, empty where the figure follows the
            verb; English only.
        verb: span of the word that tells the way; English only.
    """

    course: Course | None
    way: Way | None
    preposition: tuple[int, int] = (0, 0)
    verb: tuple[int, int] = (0, 0)


NO_CHANGE = Change(None, None)

_UP = "增长 增加 提高 提升 上升 上涨 上调 扩大 攀升 跃升 上浮 上扬 回升".split()
_DOWN = "下降 降低 减少 下滑 下跌 缩短 缩减 压减 压降 削减 下调 压缩 节约 节省 回落".split()
_RATES = {"增幅": Way.UP, "涨幅": Way.UP, "增速": Way.UP, "升幅": Way.UP, "降幅": Way.DOWN,
          "跌幅": Way.DOWN, "减幅": Way.DOWN}  # fmt: skip
# 增长率, 增加值 and 降水 are no changes; one sign alone is a verb before a figure.
_BEFORE_FIGURE = r"(?=[\d至到为了约近超逾一二两三四五六七八九十百千]|$)"
_VERB = re.compile(
    rf"(?:(?P<up>{any_of(_UP)}|[增升涨]{_BEFORE_FIGURE})"
    rf"|(?P<down>{any_of(_DOWN)}|[降减跌缩]{_BEFORE_FIGURE}))(?![率值额])"
)
_HEDGED = (
    r"(?:了|幅度|约|近|超过|超|逾|将近|接近|大约|不超过|不低于|不到|不足|人民币|同比|环比|分别|平均|"
    r"\s|达|每年|每月|整整|仅|只)*"
)
_DIRECT = re.compile(_HEDGED)
_TO_IT = re.compile(rf".*(?:(?:至|到|为|成|达到){_HEDGED}|(?:至|到)[^，。]{{1,8}}的)")
_OBJECT = re.compile(rf"[\u4e00-\u9fff]{{1,12}}{_HEDGED}")
_PARTICLE = re.compile(r"[至到为达成由从的]")
_RATE = re.compile(rf"(?P<rate>{any_of(list(_RATES))})(?:为|是|达到|达){{0,2}}{_HEDGED}$")
_CHANGE_OF_CHANGE = re.compile(r"[增降涨跌升减]幅|增速|增长率|亏损|负增长|差距|逆差|减亏|收窄|放缓")
_CLAUSE = re.compile(r"[，。；;：:！？\n](?!\d)")
_CHAIN = re.compile(r"\s?(?:[、和与及]|以及|或)\s?")
_FROM_IT = re.compile(r"(?:由|从)[^，。；]{0,12}$")
_REACH = 30
_LONGEST_CHAIN = 8


def chinese_change(text: str, quantities: Sequence[ChineseQuantity], index: int) -> Change:
    """The change a Chinese quantity belongs to.

    Args:
        text: the passage in plain characters, see ``quantity_pattern.plain``.
        quantities: its quantities in order.
        index: which of them.
    """
    found = quantities[index]
    ends = [(one.start, one.end) for one in quantities[max(0, index - _LONGEST_CHAIN) : index + 1]]
    index -= _chained(text, ends, _CHAIN)  # 分别下降52%和38%
    first = quantities[index]
    if first is not found and first.unit != found.unit:
        return NO_CHANGE
    if index and first.in_range and quantities[index - 1].in_range:
        first = quantities[index - 1]  # 提高5至8个百分点
    start = max(0, first.start - _REACH)
    breaks = list(_CLAUSE.finditer(text, start, first.start))
    before = text[breaks[-1].end() if breaks else start : first.start]
    rate = _RATE.search(before)
    if rate:
        return Change(None, _RATES[rate["rate"]])
    verbs = list(_VERB.finditer(before))
    course = _course(before, verbs[-1]) if verbs else None
    if course is None:
        return _beginning(text, before, found)
    unsure = len(verbs) > 1 or _CHANGE_OF_CHANGE.search(before)
    way = Way.UP if verbs[-1]["up"] else Way.DOWN
    return Change(course, None if unsure else way)


def _chained(text: str, spans: Sequence[tuple[int, int]], joint: re.Pattern[str]) -> int:
    """How many figures before the last hang together with it."""
    count = 0
    for (later, _), (_, earlier) in pairwise(reversed(spans)):
        if not joint.fullmatch(text, earlier, later):
            break
        count += 1
    return count


def _course(before: str, verb: re.Match[str]) -> Course | None:
    """How a figure hangs on the verb before it."""
    rest = before[verb.end() :]
    if before[max(0, verb.start() - 1) : verb.start()] == "新":
        return None  # 新增30万: a count of what is new
    if _TO_IT.fullmatch(rest):
        return Course.TO
    with_object = len(verb[0]) > 1 and _OBJECT.fullmatch(rest) and not _PARTICLE.search(rest)
    return Course.BY if _DIRECT.fullmatch(rest) or with_object else None


def _beginning(text: str, before: str, found: ChineseQuantity) -> Change:
    """由3.1%提高到4.5%: the figure a change begins with."""
    after = text[found.end : found.end + _REACH]
    verb = _VERB.search(after)
    if verb is None or not _FROM_IT.search(before) or _CLAUSE.search(after[: verb.start()]):
        return NO_CHANGE
    if not after[verb.end() :].startswith(("至", "到", "为")):
        return NO_CHANGE
    return Change(Course.FROM, Way.UP if verb["up"] else Way.DOWN)


_ENGLISH_UP = (
    r"increas(?:e|es|ed|ing)|rises?|rose|risen|rising|grow(?:s|n|ing|th)?|grew|climb(?:s|ed|ing)?|"
    r"surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|jump(?:s|ed|ing)?|rais(?:e|es|ed|ing)|"
    r"expand(?:s|ed|ing)?|up|boost(?:s|ed|ing)?|gain(?:s|ed|ing)?"
)
_ENGLISH_DOWN = (
    r"decreas(?:e|es|ed|ing)|reduc(?:e|es|ed|ing|tions?)|falls?|fell|fallen|falling|"
    r"drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|lower(?:s|ed|ing)?(?! than)|cuts?|cutting|"
    r"shr[aiu]nk(?:s|ing)?|shorten(?:s|ed|ing)?|down|plung(?:e|es|ed|ing)|slump(?:s|ed|ing)?|"
    r"dipp?(?:s|ed|ing)?"
)
_OPPOSITES = (
    "increase decrease, increases decreases, increased decreased, increasing decreasing, "
    "decrease increase, decreases increases, decreased increased, decreasing increasing, "
    "rise fall, rises falls, rose fell, risen fallen, rising falling, fall rise, falls rises, "
    "fell rose, fallen risen, falling rising, grow shrink, grew shrank, growing shrinking, "
    "growth decline, drop rise, drops rises, dropped rose, dropping rising, decline increase, "
    "declines increases, declined rose, declining rising, reduction increase, raise reduce, "
    "raised reduced, raising reducing, reduce raise, reduced raised, reducing raising, up down, "
    "down up, cut raised, lowered raised, expanded shrank, surged fell, soared fell, jumped fell, "
    "climbed fell"
)
OPPOSITES: dict[str, str] = dict(pair.split() for pair in _OPPOSITES.split(", "))
"""For words of a change, in lower case, the one that says the opposite in the same form."""
_WORD = re.compile(
    rf"(?<![\w-])(?:(?P<up>{_ENGLISH_UP})|(?P<down>{_ENGLISH_DOWN}))(?![\w-])", re.IGNORECASE
)
_UNSURE = re.compile(
    r"\b(?:narrow|slow|eas(?:e|ed|ing)\b|los[st]|deficit|negative|gap|offset|instead|rather|"
    r"rate of)",
    re.IGNORECASE,
)
_HEDGES = (
    r"(?:(?:about|around|nearly|almost|approximately|roughly|some|more than|over|less than|"
    r"fewer than|below|under|above|at least|at most|no more than|no less than|only|just|"
    r"as (?:much|high|low) as|(?:an? )?(?:average|total|estimated) (?:of )?|another|"
    r"an additional|a further|close to|within|RMB|US\$|HK\$|\$|¥|a|an|the) ?)*$"
)
_PREPOSITION = re.compile(rf"\b(?P<word>by|to|from|of) {_HEDGES}", re.IGNORECASE)
_DIRECTLY = re.compile(rf"(?: year[- ]on[- ]year| on average)?,? {_HEDGES}", re.IGNORECASE)
_RANGE = re.compile(r" to |-|–")
_NO_TARGET = re.compile(
    r"\b(?:compared|equivalent|equal|relative|due|thanks|close|according|related|owing|up|next|"
    r"prior|contribut\w+|and|or|in order|amount\w*|com(?:es|ing)?|came|apply|appli\w+|sold|"
    r"export\w*|supply) to $",
    re.IGNORECASE,
)
_CHANGE_OF = re.compile(
    r"\b(?:increase|rise|growth|decrease|decline|drop|fall|reduction|cut|saving)s? $", re.IGNORECASE
)
_ENGLISH_CHAIN = re.compile(r"(?:,|,? and|,? or|,? and by|,? and to) ", re.IGNORECASE)
_FOLLOWS = re.compile(
    r"(?: ?\([^)]*\))?(?: year[- ]on[- ]year| annual)?[ -]"
    rf"(?:{_ENGLISH_UP}|{_ENGLISH_DOWN}|higher)(?![\w-])",
    re.IGNORECASE,
)
_BREAK = re.compile(r"[.;:!?](?=\s|$)|\bwhile\b|\bwhereas\b|\bbut\b")
_ENGLISH_REACH = 110
_NEAR = 90
_AFTER = 40


def english_change(text: str, spans: Sequence[tuple[int, int]], index: int) -> Change:
    """The change an English figure belongs to.

    Args:
        text: the passage.
        spans: its quantities in order.
        index: which of them.
    """
    end = spans[index][1]
    ends = spans[max(0, index - _LONGEST_CHAIN) : index + 1]
    index -= _chained(text, ends, _ENGLISH_CHAIN)  # by 52% and 38%
    start = spans[index][0]
    if index and _RANGE.fullmatch(text, spans[index - 1][1], start):
        lower = spans[index - 1][0]
        begin = _clause_start(text, lower)
        preposition = _PREPOSITION.search(text, begin, lower)
        if preposition and preposition["word"].lower() == "from":
            joint = (start - len("to "), start - len(" "))
            return _with_way(text, Change(Course.TO, None, joint), (begin, lower), end)
    else:
        lower, begin = start, _clause_start(text, start)
        preposition = _PREPOSITION.search(text, begin, start)
    if preposition is None:
        words = list(_WORD.finditer(text, begin, lower))
        directly = words and _DIRECTLY.fullmatch(text, words[-1].end(), lower)
        change = Change(Course.BY if directly else None, None, (lower, lower))
        return _with_way(text, change, (begin, lower), end)
    word = preposition["word"].lower()
    if word == "to" and _NO_TARGET.search(text, begin, preposition.end("word") + 1):
        return NO_CHANGE
    if word == "of":
        course = Course.BY if _CHANGE_OF.search(text, begin, preposition.start("word")) else None
    else:
        course = Course(word)
    change = Change(course, None, preposition.span("word"))
    return _with_way(text, change, (begin, lower), end)


def _clause_start(text: str, start: int) -> int:
    begin = max(0, start - _ENGLISH_REACH)
    return max((found.end() for found in _BREAK.finditer(text, begin, start)), default=begin)


def _with_way(text: str, change: Change, clause: tuple[int, int], end: int) -> Change:
    """The change with the direction that the words around tell, if they agree."""
    begin, start = clause
    words = list(_WORD.finditer(text, max(begin, start - _NEAR), start))
    follows = _FOLLOWS.match(text, end)
    if follows:
        words += _WORD.finditer(text, end, follows.end())
    if not words:
        return NO_CHANGE
    ways = {Way.UP if word["up"] else Way.DOWN for word in words}
    apart = not follows and "," in text[words[-1].end() : start]
    unsure = _UNSURE.search(text, begin, start) or _UNSURE.search(text, end, end + _AFTER)
    way = None if len(ways) > 1 or apart or unsure else ways.pop()
    return replace(change, way=way, verb=words[-1].span())
