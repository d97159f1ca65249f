"""The pattern of everything in Chinese that may be a quantity."""

from __future__ import annotations

import re
from functools import lru_cache

from editor.bilingual.figures import quantity_table as table
from editor.bilingual.figures.numerals import NUMERAL
from editor.bilingual.traditional import simplified


def any_of(words: list[str]) -> str:
    """An alternation of words, longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_HAN_DIGIT = "〇零一二三四五六七八九"
_ONES = "[一二三四五六七八九]"
_DAY_NUMBER = rf"(?:3[01]|[12]\d|0?[1-9]|三十一?|二?十{_ONES}?|{_ONES})"
# 日元 is a currency, 日均 and 日产 are rates, 日报 is a newspaper.
_NO_DATE = r"(?![元夜均产本报语处内])"
_YEAR = rf"(?:(?P<year>(?:1[5-9]|2[01])\d\d|[一二][{_HAN_DIGIT}]{{3}})\ ?年度?)"
_DAY = rf"(?:(?P<day>{_DAY_NUMBER})(?:日{_NO_DATE}|号)|(?P<third>[上中下])旬)"
_MONTH = rf"(?:(?P<month>1[0-2]|0?[1-9]|十[一二]?|{_ONES})\ ?月份?{_DAY}?)"
_PART = r"(?:(?P<half>[上下])半年|(?<!前)第?(?P<quarter>[一二三四1-4])季度)"
_WITHIN = rf"(?:{_MONTH}|{_PART})"
_CALENDAR = rf"(?:{_YEAR}|(?={re.sub('[?]P<[a-z]+>', '?:', _WITHIN)})){_WITHIN}?"
_ALONE = rf"(?P<lone>{_DAY_NUMBER})日{_NO_DATE}"
_DAYPART = any_of([*table.EARLY_PARTS, *table.LATE_PARTS])
_HOUR = rf"[01]?\d|2[0-4]|(?(daypart)(?:十[一二]?|{_ONES})|(?!))"
_TIME = (
    rf"(?:(?P<daypart>{_DAYPART})\ ?(?=[\d{_HAN_DIGIT}十]{{1,2}}[点时:：]))?(?P<hour>{_HOUR})"
    # 3点 alone may be three points; after 下午 or before 分 it is a time.
    r"(?:时(?![代期间光])|点(?=[0-5]?\d分|[半整])|(?(daypart)点|(?!))"
    r"|(?<=\d)[:：](?P<clock>[0-5]\d)(?::[0-5]\d)?(?!\d))"
    r"(?:(?P<minute>[0-5]?\d)分(?!之)|(?P<half_past>半)|整)?"
)
_WEEKDAY = r"(?:星期|礼拜|周)(?P<weekday>[一二三四五六日天])(?![年期])"
_ISO = (
    r"(?P<y>(?:19|20)\d\d)(?P<sep>[-/.])(?P<m>1[0-2]|0?[1-9])(?P=sep)"
    r"(?P<d>3[01]|[12]\d|0?[1-9])(?!\d)"
)
_UNIT = (
    rf"{any_of(list(table.UNIT_FORMS))}|(?<=[万亿多余])度(?![假过数])"
    rf"|(?:{any_of(table.LATIN_UNITS)})(?![A-Za-z])"
)
_PREFIX = any_of(list(table.PREFIXES))

# 十四五岁 is fourteen or fifteen, 二十大举措 are twenty measures.
_PLAN = (
    r"(?P<plan>十[一二三四五六])五"
    rf"(?![{_HAN_DIGIT}十百千万亿年岁个名家元吨人次天月日层号米公平亩台项位])"
)
_CONGRESS = (
    r"(?P<congress>十[五六七八九]|二十)大(?=以来|报告|精神|代表|召开|胜利|闭幕|开幕|提出|战略|部署|"
    r"擘画|[和对的上中后”’」』，。、；）]|$)"
)

_QUANTITY = (
    rf"(?<![{_HAN_DIGIT}十百千万亿])(?:{_PLAN}|{_CONGRESS})"
    # 十分之一 and 四季度 begin like idioms; "1." and "2、" number the items of a list.
    rf"|(?P<trap>(?:{any_of(table.IDIOMS)})(?![之度])|(?m:^)\s?\d{{1,2}}[.、)）](?!\d))"
    rf"|(?<![\d{_HAN_DIGIT}十百千万亿两.])(?P<date>{_ISO}|{_CALENDAR}|{_ALONE}|{_TIME}|{_WEEKDAY})"
    rf"|(?P<below>(?<![\d]){NUMERAL}|[百千万])分之(?P<above>{NUMERAL})"
    rf"|第(?P<ordinal>{NUMERAL})(?:{any_of(table.COUNTERS)})?"
    rf"|翻(?:了)?(?P<fan>{NUMERAL})?番"
    r"|(?P<share>一半|半数)"
    r"|(?<![过大一上下])半(?P<part>年|天|小时|个月)"
    rf"|(?:(?P<prefix>{_PREFIX})\ ?)?(?<![\dA-Za-z])(?<!\d[.,])(?<![A-Za-z]-)"
    rf"(?P<figure>{NUMERAL})(?P<more>[余多几来](?:[万亿]{{1,2}})?)?\ ?"
    rf"(?:(?P<unit>{_UNIT})|(?P<permille>‰)|(?P<tenths>成(?![为立员功果长就熟品都本分效交套型])[一二三四五六七八九]?)"
    rf"|(?P<discount>折(?![合算射叠旧]))|(?P<counter>{any_of(table.COUNTERS)}))?"
    r"(?P<and_half>(?<=[年倍天个时])半)?"
)


@lru_cache(maxsize=1)
def quantity_pattern() -> re.Pattern[str]:
    """Everything that may be a quantity; compiled when a text with its Chinese first needs it."""
    return re.compile(_QUANTITY)


LIKELY = re.compile(rf"[\d０-９{_HAN_DIGIT}两兩十廿卅百佰千仟拾万萬亿億半番周期拜]")
_WIDE = {ord("０") + digit: ord("0") + digit for digit in range(10)} | {
    ord("％"): "%",
    ord("．"): ".",
}
_OFFICIAL = dict(zip(map(ord, "壹贰叁肆伍陆柒捌玖拾佰仟"), "一二三四五六七八九十百千", strict=True))
# Alone 陆 and 伍 are surnames and half of place names.
_CHEQUE = re.compile(r"(?:[零壹贰叁肆伍陆柒捌玖]{0,3}[拾佰仟万亿]){1,20}零?[壹贰叁肆伍陆柒捌玖]?")


def plain(text: str) -> str:
    """The text in simplified characters, its digits narrow, every code point in its place."""
    text = simplified(text).translate(_WIDE)
    return _CHEQUE.sub(lambda numeral: numeral[0].translate(_OFFICIAL), text)
