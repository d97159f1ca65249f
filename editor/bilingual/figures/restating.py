"""A Chinese quantity written in English, in the manner of the words it replaces."""

from __future__ import annotations

import re
from decimal import Decimal

from editor.bilingual.figures.chinese_quantity import ChineseQuantity
from editor.bilingual.figures.english_dates import ORDINALS, WEEKDAYS, Mention, Part
from editor.months import MONTHS
from editor.quantities import Dimension, Quantity, Unit

_SCALES = (
    (Decimal(10**12), "trillion"),
    (Decimal(10**9), "billion"),
    (Decimal(10**6), "million"),
)
_MOST_DECIMALS = 3
_MU_PER_HECTARE = 15
_FEW_HECTARES = 10
_SIGNS = {"USD": "US$", "HKD": "HK$", "TWD": "NT$", "SGD": "S$", "AUD": "A$", "CAD": "C$",
          "EUR": "€", "GBP": "£"}  # fmt: skip
_NAMES = {
    "CNY": "yuan", "JPY": "yen", "KRW": "won", "RUB": "rubles", "THB": "baht", "INR": "rupees",
    "CHF": "Swiss francs", "MOP": "patacas", "t": "tons", "kg": "kilograms", "g": "grams",
    "mg": "milligrams", "km": "kilometers", "m": "meters", "cm": "centimeters",
    "mm": "millimeters", "µm": "micrometers", "nm": "nanometers", "nmi": "nautical miles",
    "mi": "miles", "ft": "feet", "in": "inches", "ft²": "square feet", "mi²": "square miles",
    "m²": "square meters", "km²": "square kilometers", "ha": "hectares", "acre": "acres",
    "mu": "mu", "m³": "cubic meters", "L": "liters", "mL": "milliliters", "W": "watts",
    "pp": "percentage points", "bp": "basis points",
}  # fmt: skip
_BRITISH = re.compile(r"(?:met|lit)res?\b")
_THIRDS = ("early", "mid", "late")
_RELATIVE = {-1: "last", 0: "this", 1: "next"}
_SUFFIXES = {1: "st", 2: "nd", 3: "rd"}
_CHANGE = re.compile(r" (?:increase|decrease|rise|drop|fall|decline|growth|gain|cut)\b")


def number(value: Decimal) -> str:
    """A figure as English text has it: 20.3 million, 620,000, 1.5."""
    for scale, word in _SCALES:
        if abs(value) >= scale:
            scaled = (value / scale).normalize()
            if -int(scaled.as_tuple().exponent) <= _MOST_DECIMALS:
                return f"{scaled:,f} {word}"
    return f"{value.normalize():,f}"


def with_unit(chinese: ChineseQuantity) -> str:
    """A Chinese quantity in English words: 20.3 million yuan, US$5 million, 120."""
    return _measured(chinese.value, chinese.unit) if chinese.unit else number(chinese.value)


def restated(chinese: ChineseQuantity, english: Quantity, text: str) -> str | None:
    """What the words of an English quantity become to say what the Chinese does.

    Args:
        chinese: what is meant.
        english: what is there.
        text: the English passage.

    Returns:
        the new words, or None where they would stay as they are.
    """
    words = text[english.start : english.end]
    new = _restated(chinese, english, words, text)
    return None if new == words else new


def _restated(chinese: ChineseQuantity, english: Quantity, words: str, text: str) -> str:
    ours, theirs = chinese.unit, english.unit
    if english.scale != 1 and english.figure[-1:].isdigit():
        # The 18 of "18 to 21 billion yuan": what follows is said of both.
        same = ours == theirs or ours is None
        return _with_figure(words, english, chinese.value / english.scale) if same else words
    if ours is None or theirs is None:
        return _with_figure(words, english, chinese.value)
    if chinese.comparable(english) and "mu" not in (ours.symbol, theirs.symbol):
        return _with_figure(words, english, chinese.base / theirs.factor)
    if ours == theirs:
        return _with_figure(words, english, chinese.value)
    attributive = ours.dimension is Dimension.POINTS and _CHANGE.match(text, english.end)
    if "-" in words or attributive:
        name = _NAMES.get(ours.symbol, ours.symbol).removesuffix("s")
        return f"{number(chinese.value)}-{name}".replace(" ", "-")
    if ours.symbol == "mu":
        hectares = chinese.value / _MU_PER_HECTARE
        rounded = round(hectares, 1) if hectares < _FEW_HECTARES else Decimal(round(hectares))
        return f"{number(rounded)} hectares ({number(chinese.value)} mu)"
    measured = _measured(chinese.value, ours)
    if _BRITISH.search(words):
        measured = measured.replace("meter", "metre").replace("liter", "litre")
    return measured


def _with_figure(words: str, english: Quantity, value: Decimal) -> str:
    figure = number(value)
    if "-" in english.figure:
        figure = figure.replace(" ", "-")
    return words.replace(english.figure, figure, 1)


def _measured(value: Decimal, unit: Unit) -> str:
    figure = number(value)
    if unit.symbol in _SIGNS:
        return f"{_SIGNS[unit.symbol]}{figure}"
    if unit.symbol == "%":
        return f"{figure}%"
    name = _NAMES.get(unit.symbol, unit.symbol)
    return f"{figure} {name.removesuffix('s') if value == 1 else name}"


def restated_date(value: int, english: Mention, text: str) -> str | None:
    """What the words of one part of an English date become to say that value.

    Returns:
        the new words, or None for a time, whose form has too many habits.
    """
    words = text[english.start : english.end]
    if english.part is Part.CLOCK:
        return None
    if english.part is Part.RELATIVE_YEAR:
        return f"{_RELATIVE[value]} year"
    if words.isdigit():
        return f"{value:0{len(words)}d}" if words.startswith("0") else str(value)
    if english.part is Part.MONTH:
        name, point = MONTHS[value - 1], words[len(words.rstrip(".")) :]
        is_short = len(words.rstrip(".")) < len(MONTHS[english.value - 1])
        return f"{name[:3]}{point}" if is_short else name
    if english.part is Part.WEEKDAY:
        return WEEKDAYS[value - 1]
    if words[0].isdigit():
        return f"{value}{_SUFFIXES.get(value, 'th')}"
    word = _THIRDS[value - 1] if english.part is Part.THIRD else ORDINALS[value - 1]
    return word.capitalize() if words[0].isupper() else word
