"""The forms in which both languages write one number, for tests that compare them."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import strategies as st

_DIGITS = "零一二三四五六七八九"
_FULL_WIDTH = str.maketrans("0123456789", "０１２３４５６７８９")
_TRADITIONAL = str.maketrans("万亿两", "萬億兩")
_CHEQUE = str.maketrans("一二三四五六七八九十百千", "壹贰叁肆伍陆柒捌玖拾佰仟")
_CHINESE_SCALES = {"": 1, "百": 100, "千": 1000, "万": 10**4, "百万": 10**6, "千万": 10**7,
                   "亿": 10**8, "百亿": 10**10, "千亿": 10**11, "万亿": 10**12}  # fmt: skip
_ENGLISH_SCALES = {"": 1, "thousand": 1000, "million": 10**6, "mn": 10**6, "billion": 10**9,
                   "bn": 10**9, "trillion": 10**12, "trn": 10**12}  # fmt: skip
_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_MOST_DECIMALS = 4

UNITS = {
    "元": ["{} yuan", "RMB {}", "RMB{}", "{} RMB", "¥{}"],
    "美元": ["US${}", "{} US dollars", "{} U.S. dollars", "USD {}"],
    "港元": ["HK${}", "{} Hong Kong dollars"],
    "欧元": ["€{}", "{} euros"],
    "吨": ["{} tons", "{} tonnes", "{} metric tons"],
    "千克": ["{} kg", "{} kilograms"],
    "千瓦": ["{} kW", "{} kilowatts"],
    "千瓦时": ["{} kWh", "{} kilowatt-hours", "{} kilowatt hours"],
    "平方米": ["{} square meters", "{} square metres", "{} sq m", "{} m²"],
    "立方米": ["{} cubic meters", "{} m³"],
    "亩": ["{} mu"],
    "公顷": ["{} hectares"],
    "公里": ["{} km", "{} kilometers"],
    "人": ["{} people", "{} employees"],
}
"""Chinese units with the patterns of their English."""


def measured(figure: str, unit: str, number: int) -> str:
    """An English figure with one of the ways to write a Chinese unit; signs precede digits only."""
    patterns = [p for p in UNITS[unit] if figure[0].isdigit() or p.startswith("{}")]
    return patterns[number % len(patterns)].format(figure)


def spelled(value: int) -> str:
    """A number below 10**16 in Chinese numerals, as schools teach it."""
    if value >= 10**8:
        return _joined(value, 10**8, "亿", 10**7)
    if value >= 10**4:
        return _joined(value, 10**4, "万", 10**3)
    for scale, sign in ((1000, "千"), (100, "百"), (10, "十")):
        if value >= scale:
            return _joined(value, scale, sign, scale // 10)
    return _DIGITS[value]


def _joined(value: int, scale: int, sign: str, next_scale: int) -> str:
    head, rest = divmod(value, scale)
    zero = "零" if rest and rest < next_scale else ""
    return spelled(head) + sign + (zero + spelled(rest) if rest else "")


def chinese_forms(value: int) -> list[str]:
    """A number from 100 on in every Chinese form: digits, scales, numerals of all kinds."""
    forms = [*_scaled(value, _CHINESE_SCALES, "{}{}")]
    forms += [f"{value:,}", str(value).translate(_FULL_WIDTH), spelled(value)]
    forms += [spelled(value).translate(_TRADITIONAL), spelled(value).translate(_CHEQUE)]
    return list(dict.fromkeys(forms))


def english_forms(value: int) -> list[str]:
    """A number from 100 on in every English form: digits, scales, words."""
    forms = [f"{value:,}", *_scaled(value, _ENGLISH_SCALES, "{} {}")]
    for word in ("million", "billion"):
        count, rest = divmod(value, _ENGLISH_SCALES[word])
        if not rest and 0 < count < 1000:
            forms.append(f"{in_words(count)} {word}")
    if value < 10**6:
        forms.append(in_words(value))
    return list(dict.fromkeys(form.strip() for form in forms))


def _scaled(value: int, scales: dict[str, int], pattern: str) -> list[str]:
    forms = []
    for sign, scale in scales.items():
        figure = (Decimal(value) / scale).normalize()
        if figure >= 1 and -int(figure.as_tuple().exponent) <= _MOST_DECIMALS:
            forms.append(pattern.format(f"{figure:f}", sign).strip())
    return forms


def in_words(value: int) -> str:
    """A number below a million in English words."""
    if value >= 1000:
        rest = f" {in_words(value % 1000)}" if value % 1000 else ""
        return f"{in_words(value // 1000)} thousand{rest}"
    if value >= 100:
        rest = f" and {in_words(value % 100)}" if value % 100 else ""
        return f"{in_words(value // 100)} hundred{rest}"
    if value < 20:
        return _ONES[value]
    return _TENS[value // 10 - 2] + (f"-{_ONES[value % 10]}" if value % 10 else "")


@st.composite
def values(draw: st.DrawFn) -> int:
    """Numbers as releases have them: one to four digits and zeros, from a hundred on."""
    digits = draw(st.integers(1, 9999))
    zeros = draw(st.integers(0, 10))
    value = digits * int(10**zeros)
    return value if value >= 100 else value * 100
