"""Chinese numerals and their values: 三百二十五, 1.5万亿, 3亿5千万, 三点五."""

from __future__ import annotations

import re
from decimal import Decimal

_DIGITS = {char: value for value, char in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_TWENTY = {"廿": 2, "卅": 3}
_SMALL = {"十": 10, "百": 100, "千": 1000}
_WAN, _YI = 10**4, 10**8

_ARABIC = r"(?:\d{1,3}(?:,\d{3})++(?:\.\d++)?+|\d++(?:\.\d++)?+)"
# 千瓦, 千克 and 千米 are units, 百分点 and 百分之 are no hundreds.
SCALE = r"(?:[十万亿]|百(?!分[点之])|千(?![瓦克米伏卡帕兆赫]))"
_HAN = rf"(?:[〇零一二两三四五六七八九廿卅]|{SCALE})"
_REST = rf"(?:{_HAN}|(?<=[百千万亿]){_ARABIC}){{0,40}}+"

NUMERAL = (
    rf"(?:{_ARABIC}(?:(?:{SCALE}|\ [万亿]){_REST})?+"
    rf"|{_HAN}{_REST}(?:点[〇零一二三四五六七八九]{{1,9}}+(?![十时分刻])[万亿]{{0,2}}+)?+)"
)
"""A pattern of everything that may be one numeral; ``value_of`` tells whether it is."""

_SIGN = re.compile(rf"{_ARABIC}|.")
_MOST_DIGITS = 18
_YEAR_LENGTH = 4


def value_of(numeral: str) -> Decimal | None:
    """The exact value of a numeral, or None where its signs make no one number (七八百, 一二)."""
    whole, point, tail = numeral.replace(" ", "").partition("点")
    if not point:
        return _value(whole)
    digits = tail.rstrip("万亿")
    value = _value(whole)
    if value is None or value >= 100 or any(char not in _DIGITS for char in digits):  # noqa: PLR2004 - 三百点五 is no decimal
        return None
    value += Decimal("0." + "".join(str(_DIGITS[char]) for char in digits))
    for char in tail[len(digits) :]:
        value *= _WAN if char == "万" else _YI
    return value


def _value(numeral: str) -> Decimal | None:
    if len(numeral) > 1 and all(char in _DIGITS for char in numeral):
        return _by_position(numeral)
    sum_ = _Sum()
    for sign in _SIGN.findall(numeral):
        if not sum_.take(sign):
            return None
    return sum_.total()


def _by_position(numeral: str) -> Decimal | None:
    # 二〇二三 is a year; 二三 is "two or three".
    if len(numeral) == _YEAR_LENGTH or "〇" in numeral:
        return Decimal("".join(str(_DIGITS[char]) for char in numeral))
    return None


class _Sum:
    """Adds a numeral up from its signs, refusing an order no numeral has."""

    def __init__(self) -> None:
        self._high = self._low = self._section = Decimal(0)
        self._digit: Decimal | None = None
        self._last = 10**16
        self._zero = self._begun = False

    def take(self, sign: str) -> bool:
        """Add one sign; false where it cannot stand here."""
        good = self._take(sign)
        self._begun = True
        return good

    def _take(self, sign: str) -> bool:
        if sign in _SMALL:
            return self._small(_SMALL[sign])
        if sign in _TWENTY:
            # 廿五: twenty in one sign.
            self._digit, free = Decimal(_TWENTY[sign]), self._digit is None
            return free and self._small(10)
        if sign in "万亿":
            return self._large(_WAN if sign == "万" else _YI)
        if self._digit is not None:
            return False
        if sign in "零〇" and self._begun:
            self._zero = True
            return True
        if sign in _DIGITS:
            self._digit = Decimal(_DIGITS[sign])
            return True
        if sum(char.isdigit() for char in sign) > _MOST_DIGITS:
            return False
        self._digit = Decimal(sign.replace(",", ""))
        return True

    def _small(self, unit: int) -> bool:
        if unit >= self._last:
            return False
        if self._digit is None and unit != 10 and self._begun:  # noqa: PLR2004 - only 十 drops its 一
            return False
        self._section += (1 if self._digit is None else self._digit) * unit
        self._digit, self._last, self._zero = None, unit, False
        return True

    def _large(self, unit: int) -> bool:
        section = self._section + (self._digit or 0)
        if unit == _YI:
            section += self._low
        if not self._begun:
            section = Decimal(1)
        if section == 0 or (unit == _WAN and self._low) or (unit == _YI and self._high):
            return False
        if unit == _YI:
            self._high, self._low = section * unit, Decimal(0)
        else:
            self._low = section * unit
        self._section, self._digit, self._last, self._zero = Decimal(0), None, unit, False
        return True

    def total(self) -> Decimal:
        """The sum; a last digit after a scale counts tenths of it: 一万五 is 15,000."""
        digit = Decimal(0) if self._digit is None else self._digit
        after_scale = self._last < 10**16 and not self._zero
        if after_scale and digit < 10:  # noqa: PLR2004 - 一亿3000 is not short for anything
            digit *= self._last // 10
        return self._high + self._low + self._section + digit
