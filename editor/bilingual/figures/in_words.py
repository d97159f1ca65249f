"""How English states a quantity without writing the figure: doubled, a third, June, Phase II."""

from __future__ import annotations

import re
from decimal import Decimal

from editor.bilingual.figures.chinese_quantity import Bound, ChineseQuantity, DateParts, Kind
from editor.bilingual.figures.english_dates import ORDINALS, WEEKDAYS
from editor.bilingual.figures.english_quantities import CARDINALS
from editor.months import MONTHS
from editor.quantities import SCALES

_ROMAN = "I II III IV V VI VII VIII IX X".split()
_MULTIPLES = {
    1: r"doubl\w+|two-?fold|twice|once again",
    2: r"doubl\w+|two-?fold|twice|two times|tripl\w+|three-?fold",
    3: r"tripl\w+|trebl\w+|three-?fold|three times|thrice|quadrupl\w+|four-?fold|four times",
    4: r"quadrupl\w+|four-?fold|four times|five-?fold|five times|quintupl\w+",
}
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_PERIODS = {
    # What one is, and of how many of these the others are: 48小时 may be two days.
    "小时": (1, (("day", 24),)),
    "天": (1, (("week", 7),)),
    "周": (7, (("day", 1),)),
    "个月": (1, (("year", 12),)),
    "年": (12, (("month", 1), ("decade", 120))),
    "分钟": (1, (("hour", 60),)),
}
_TENFOLD = {
    10: "tens?",
    100: "hundreds?|scores|dozens",
    1000: "thousands?",
    10**4: "tens of thousands",
    10**5: "hundreds of thousands",
    10**6: "millions?",
    10**7: "tens of millions",
    10**8: "hundreds of millions",
    10**9: "billions?",
    10**10: "tens of billions",
    10**11: "hundreds of billions",
    10**12: "trillions?",
}
"""How a round number is said that means about so many: 上百家 are hundreds of them."""
_HUNDRED = 100
_A_DAY = 24
_SCALES = "|".join(SCALES)
_DOUBLED = {
    2: r"doubl\w+|two-?fold|twice|two times",
    4: r"quadrupl\w+|four-?fold|four times|double twice|doubled twice",
    8: r"eight-?fold|eight times",
}


def said_otherwise(found: ChineseQuantity, text: str) -> list[tuple[int, int]]:
    """Where an English text states a Chinese quantity in words that its reader leaves out.

    A date is stated in several places, each part in its own; nothing where one of them lacks.
    """
    places = [re.search(pattern, text, re.IGNORECASE) for pattern in _wordings(found)]
    spans = [place.span() for place in places if place is not None]
    return spans if len(spans) == len(places) else []


def _wordings(found: ChineseQuantity) -> list[str]:
    """Patterns all of which must occur."""
    if found.date is not None:
        return _date(found.date)
    if found.kind is Kind.MULTIPLE:
        return [_multiple(found)]
    if found.kind is Kind.ORDINAL:
        century = f"|\\b{int(found.value) - 1}\\d0s" if found.counter == "世纪" else ""
        return [_ordinal(int(found.value)) + century]
    if found.bound is Bound.ABOUT and int(found.value) in _TENFOLD and found.value % 1 == 0:
        return [rf"\b(?:{_TENFOLD[int(found.value)]})\b"]
    if found.counter == "折":
        off = f"{(_HUNDRED - found.value).normalize():f}"
        return [rf"\b{off} ?(?:%|per ?cent) (?:off|discount|lower|reduc\w+|cut)\b"]
    if found.kind is Kind.PERCENTAGE and found.value == _HUNDRED:
        return [r"\b(?:all|every|full|fully|whole|wholly|entire|entirely|complete|completely)\b"]
    return [] if found.unit else _count(found)


def _count(found: ChineseQuantity) -> list[str]:
    """Patterns of a number that counts something."""
    forms = [_bare(found.value)] if found.value % 1 == 0 else []
    if found.value % 1 == Decimal("0.5"):
        forms.append(r"\bhalf\b|\b30[ -]minutes?\b")
    if found.counter == "小时" and found.value == _A_DAY:
        forms.append(r"\b(?:round[- ]the[- ]clock|day and night)\b")
    if found.counter in _PERIODS:
        forms.append(_period(found))
    elif found.value == 1:
        forms.append(r"\b(?:an?|one|single|the|each)\b")
    if found.value == 2:  # noqa: PLR2004 - the one small number with other words
        forms.append(r"\b(?:both|pair|twin|dual|two|double|second)\b")
    return ["|".join(forms)] if forms else []


def _period(found: ChineseQuantity) -> str:
    """Patterns of a length of time in other units: two days, 18 months, a decade."""
    own, others = _PERIODS[found.counter]
    forms = [r"\b(?:an?|one|single)\b"] if found.value == 1 else []
    for name, size in others:
        count, rest = divmod(found.value * own, size)
        if rest == 0 and count:
            word = f"|{CARDINALS[int(count) - 1]}" if count <= len(CARDINALS) else ""
            single = "|an?" if count == 1 else ""
            forms.append(rf"\b(?:{count.normalize():f}{word}{single})[ -](?:full )?{name}s?\b")
    return "|".join(forms or [r"(?!)"])


def _bare(value: Decimal) -> str:
    return rf"(?<![\d.,]){value.normalize():f}(?![\d%]|[.,]\d| ?(?:{_SCALES})\b)"


def _multiple(found: ChineseQuantity) -> str:
    value = found.value
    if found.counter == "番":
        told, counts = _DOUBLED.get(int(value), ""), [value]
    else:
        # 增长2倍 is a tripling by the rules and a doubling in many mouths.
        told = _MULTIPLES.get(int(value), "") if value % 1 == 0 else ""
        counts = [value, value + 1]
    figures = "|".join(re.escape(f"{count.normalize():f}") for count in counts)
    hundreds = [count * 100 for count in (*counts, value - 1)]
    percents = "|".join(f"{count.normalize():f}".split(".")[0] for count in hundreds if count)
    words = "|".join(
        CARDINALS[int(count) - 1]
        for count in counts
        if count % 1 == 0 and 1 <= count <= 10  # noqa: PLR2004 - ten words
    )
    forms = [
        rf"(?<![\d.])(?:{figures})(?:-fold| ?times|x| fold)",
        rf"(?<!\d)(?:{percents}) ?(?:%|percent)",
    ]
    forms += [rf"\b(?:{words})(?:-?fold| times)"] if words else []
    forms += [rf"\b(?:{told})\b"] if told else []
    return "|".join(forms)


def _ordinal(value: int) -> str:
    # 80年代 is the 1980s.
    forms = [rf"(?<![\d.,])(?:(?:\d\d)?{value}|{value:,})(?:st|nd|rd|th|s)?(?![\w%]|[.,]\d)"]
    if 1 <= value <= len(ORDINALS):
        forms.append(rf"\b{ORDINALS[value - 1]}\b")
    if 1 <= value <= len(_ROMAN):
        forms.append(rf"\b(?-i:{_ROMAN[value - 1]})\b")
        forms.append(rf"\b{CARDINALS[value - 1]}\b")
    if len(ORDINALS) < value < _HUNDRED:
        ten, one = divmod(value, 10)
        word = _TENS[ten - 2]
        forms.append(rf"\b{word}[ -]{ORDINALS[one - 1]}\b" if one else rf"\b{word[:-1]}ieth\b")
    return "|".join(forms)


def _date(date: DateParts) -> list[str]:
    patterns = []
    if date.year is not None:
        patterns.append(rf"(?<!\d){date.year}(?!\d)")
    if date.month is not None:
        figures = rf"(?<!\d)0?{date.month}[/.-]\d|\d[/.-]0?{date.month}(?!\d)"
        patterns.append(rf"\b{MONTHS[date.month - 1][:3]}[a-z]*\b|{figures}")
    if date.day is not None:
        patterns.append(rf"(?<!\d)0?{date.day}(?:st|nd|rd|th)?(?!\w)")
    if date.quarter is not None:
        patterns.append(rf"\b(?:{ORDINALS[date.quarter - 1]}|Q{date.quarter}|{date.quarter}Q)\b")
    if date.half is not None:
        named = ("first", "(?:second|next|latter)")[date.half - 1]
        patterns.append(rf"\b(?:{named} half|H{date.half}|{date.half}H)\b")
    if date.weekday is not None:
        patterns.append(rf"\b{WEEKDAYS[date.weekday - 1][:3]}[a-z]*\b")
    if date.hour is not None:
        hours = rf"(?<![\d:.])(?:0?{date.hour}|{(date.hour - 1) % 12 + 1})"
        whole = r"(?:[:.] ?00| ?[ap]\.?m| o'clock)"
        patterns.append(hours + (rf"[:.] ?{date.minute:02d}" if date.minute else whole))
    return patterns
