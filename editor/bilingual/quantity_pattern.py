"""The pattern of everything in Chinese that may be a quantity."""

from __future__ import annotations

import re

from editor.bilingual import quantity_table as table
from editor.bilingual.numerals import NUMERAL


def any_of(words: list[str]) -> str:
    """An alternation of words, longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_HAN_DIGIT = "〇零一二三四五六七八九"
_ONES = "[一二三四五六七八九]"
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
_TIME = (
    r"(?P<hour>[01]?\d|2[0-4])"
    r"(?:时(?![代期间光])(?:(?P<minute>[0-5]?\d)分)?|[:：](?P<clock>[0-5]\d)(?::[0-5]\d)?(?!\d))"
)
_ISO = (
    r"(?P<y>(?:19|20)\d\d)(?P<sep>[-/.])(?P<m>1[0-2]|0?[1-9])(?P=sep)"
    r"(?P<d>3[01]|[12]\d|0?[1-9])(?!\d)"
)
_UNIT = rf"{any_of(list(table.UNIT_FORMS))}|(?:{any_of(table.LATIN_UNITS)})(?![A-Za-z])"
_PREFIX = any_of(list(table.PREFIXES))

QUANTITY = re.compile(
    # 十分之一 and 四季度 begin like idioms; "1." and "2、" number the items of a list.
    rf"(?P<trap>(?:{any_of(table.IDIOMS)})(?![之度])|(?m:^)\s?\d{{1,2}}[.、)）](?!\d))"
    rf"|(?<![\d{_HAN_DIGIT}十百千万亿两.])(?P<date>{_ISO}|{_CALENDAR}|{_ALONE}|{_TIME})"
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
LIKELY = re.compile(rf"[\d０-９{_HAN_DIGIT}两十百千万亿半番]")
_WIDE = {ord("０") + digit: ord("0") + digit for digit in range(10)} | {
    ord("％"): "%",
    ord("．"): ".",
}


def narrow(text: str) -> str:
    """The text with full-width digits narrowed, every code point in its place."""
    return text.translate(_WIDE)
