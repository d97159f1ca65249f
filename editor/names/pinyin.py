"""Hanyu Pinyin: which words split wholly into syllables of Standard Chinese.

The table is that of the *Scheme for the Chinese Phonetic Alphabet* (ISO 7098:2015) without bare
interjections (``hm``, ``ng``, ``ê``) and without dialect readings that no place or person bears.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_TABLE = """
a ai an ang ao
ba bai ban bang bao bei ben beng bi bian biao bie bin bing bo bu
ca cai can cang cao ce cen ceng cha chai chan chang chao che chen cheng chi chong chou chu chua
chuai chuan chuang chui chun chuo ci cong cou cu cuan cui cun cuo
da dai dan dang dao de dei deng di dia dian diao die ding diu dong dou du duan dui dun duo
e ei en er
fa fan fang fei fen feng fo fou fu
ga gai gan gang gao ge gei gen geng gong gou gu gua guai guan guang gui gun guo
ha hai han hang hao he hei hen heng hong hou hu hua huai huan huang hui hun huo
ji jia jian jiang jiao jie jin jing jiong jiu ju juan jue jun
ka kai kan kang kao ke ken keng kong kou ku kua kuai kuan kuang kui kun kuo
la lai lan lang lao le lei leng li lia lian liang liao lie lin ling liu lo long lou lu lü luan lüe
lue lun luo lv lve
ma mai man mang mao me mei men meng mi mian miao mie min ming miu mo mou mu
na nai nan nang nao ne nei nen neng ni nian niang niao nie nin ning niu nong nou nu nü nuan nüe nue
nuo nv nve
o ou
pa pai pan pang pao pei pen peng pi pian piao pie pin ping po pou pu
qi qia qian qiang qiao qie qin qing qiong qiu qu quan que qun
ran rang rao re ren reng ri rong rou ru ruan rui run ruo
sa sai san sang sao se sen seng sha shai shan shang shao she shei shen sheng shi shou shu shua
shuai shuan shuang shui shun shuo si song sou su suan sui sun suo
ta tai tan tang tao te teng ti tian tiao tie ting tong tou tu tuan tui tun tuo
wa wai wan wang wei wen weng wo wu
xi xia xian xiang xiao xie xin xing xiong xiu xu xuan xue xun
ya yan yang yao ye yi yin ying yo yong you yu yuan yue yun
za zai zan zang zao ze zei zen zeng zha zhai zhan zhang zhao zhe zhei zhen zheng zhi zhong zhou zhu
zhua zhuai zhuan zhuang zhui zhun zhuo zi zong zou zu zuan zui zun zuo
"""

SYLLABLES = frozenset(_TABLE.split())
"""Every syllable, lower case, without tone; ü also as v, and as u after l and n before e."""

_LONGEST = max(map(len, SYLLABLES))
_MAX_LETTERS = 40  # no name is longer; keeps hostile input cheap
_APOSTROPHES = "'’ʼ-"
_TONES = frozenset("\u0300\u0301\u0304\u030c")  # grave, acute, macron, caron


@lru_cache(maxsize=1 << 16)
def syllable_count(word: str) -> int:
    """The fewest pinyin syllables that ``word`` splits into; 0 if it does not split wholly.

    Case and tone marks are ignored; an apostrophe or a hyphen must stand between syllables
    (``Xi'an``).
    """
    if not 0 < len(word) <= _MAX_LETTERS:
        return 0
    parts = [_plain(part) for part in _split_at_marks(word)]
    counts = [_fewest(part) for part in parts]
    return sum(counts) if all(counts) else 0


def is_pinyin(word: str) -> bool:
    """Whether ``word`` splits wholly into pinyin syllables, in any case, with or without tones."""
    return syllable_count(word) > 0


def _split_at_marks(word: str) -> list[str]:
    if word.isalpha():
        return [word]
    for mark in _APOSTROPHES[1:]:
        word = word.replace(mark, "'")
    return word.split("'")


def _plain(word: str) -> str:
    """Lower case, tone marks off, the dots of ü kept."""
    if word.isascii():
        return word.lower()
    bare = "".join(c for c in unicodedata.normalize("NFD", word) if c not in _TONES)
    return unicodedata.normalize("NFC", bare).lower()


def _fewest(word: str) -> int:
    """Fewest syllables over all splits, by reaching every prefix once: linear in the length."""
    best: list[int | None] = [0] + [None] * len(word)
    for start in range(len(word)):
        sofar = best[start]
        if sofar is None:
            continue
        for end in range(start + 1, min(start + _LONGEST, len(word)) + 1):
            if word[start:end] in SYLLABLES:
                known = best[end]
                best[end] = sofar + 1 if known is None else min(known, sofar + 1)
    return best[len(word)] or 0
