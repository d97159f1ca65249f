"""Companies, schools and other bodies named in a Chinese text by a trade name and a kind.

The trade name (恒昱 in 恒昱集团) keeps its pinyin in English unless the bearer has registered
another name; what follows it is translated. Where the name begins is told by what stands before it.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from ahocorasick_rs import AhoCorasick, MatchKind

from editor.bilingual.naming.readings import is_word, readings, spelled, spellings
from editor.bilingual.naming.transliteration import is_transliteration
from editor.model import Span

_HAN = "\u3400-\u4dbf\u4e00-\u9fff"
_BEFORE = rf"(?<![{_HAN}A-Za-z0-9])|(?<=[的和与及由在为向对是到从将被让同])"
_KINDS = (
    "集团|公司|大学|学院|银行|证券|医院|钢铁|铝业|铜业|矿业|新能源|新材料|能源|科技|重工|汽车"
    "|电力|电气|电子|石化|化工|制药|医药|药业|生物|食品|酒业|乳业|水泥|建设|建工|建筑|控股"
    "|股份|实业|投资|置业|地产|物流|航运|航空|港务|机械|装备|精密|光电|半导体|软件|网络|传媒"
    "|轻合金|合金|特钢|有色"
)
_NAMED = re.compile(rf"(?:{_BEFORE})([{_HAN}]{{2,3}}?)({_KINDS})")
_PLAIN = frozenset(
    "中国 全国 我国 国家 地方 国有 民营 外资 合资 本市 全市 全省 各大 各类 该 本 大型 中央"
    " 集团 有限 股份 上市 高新 新型 传统 绿色 清洁 先进 智能 现代 国际 世界 全球 高端 新兴"
    " 优质 可再生 重点 骨干 龙头 相关 参建 施工 监理 设计 投资 中小 多家 家 生态 海洋 商业"
    " 政策 农村 城市 工业 农业 金融 科技 医疗 生物 化学 基础 应用 职业 师范 理工 医科 我们"
    " 他们 你们 两家 三家 一家 几家 有关 数字 信息 电动 氢能 太阳 风力 水力 火力 核能 储能"
    " 动力 商用 家用 豪华 自主 自动 北方 南方 东方 西方 中南 华东 华南 华北 华中 西南 西北"
    " 东北".split()
)
"""What stands before such words without being anybody's name."""


@dataclass(frozen=True)
class Organization:
    """A body of the Chinese text.

    Attributes:
        brand: its trade name, two characters or three.
        name: the trade name with the kind that mostly follows it.
        mentions: where the trade name stands.
    """

    brand: str
    name: str
    mentions: tuple[Span, ...]

    @cached_property
    def expected(self) -> str:
        """The trade name in pinyin."""
        return spelled(self.brand)

    @cached_property
    def letters(self) -> frozenset[str]:
        """How the trade name may be spelled, letters only."""
        return spellings(readings(character) for character in self.brand)


def organizations(chinese: str) -> tuple[Organization, ...]:
    """The bodies a Chinese text names, in the order of their first mention."""
    names: dict[str, Counter[str]] = defaultdict(Counter)
    for match in _NAMED.finditer(chinese):
        brand, kind = match.groups()
        if _is_brand(brand):
            names[brand][brand + kind] += 1
    places = _places(chinese, names)
    found = [
        Organization(brand, found.most_common(1)[0][0], tuple(places[brand]))
        for brand, found in names.items()
        if brand in places
    ]
    return tuple(sorted(found, key=lambda body: body.mentions[0]))


def _is_brand(brand: str) -> bool:
    return (
        brand not in _PLAIN
        and brand[:2] not in _PLAIN
        and not is_word(brand)
        and not is_transliteration(brand)
        and all(map(readings, brand))
    )


def _places(chinese: str, names: Iterable[str]) -> dict[str, list[Span]]:
    names = list(names)
    found: dict[str, list[Span]] = {}
    automaton = AhoCorasick(names, matchkind=MatchKind.LeftmostLongest)
    for number, start, end in automaton.find_matches_as_indexes(chinese):
        found.setdefault(names[number], []).append(Span(start, end))
    return found
