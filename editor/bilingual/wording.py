"""How English states a quantity without writing the figure: doubled, a third, June, Phase II."""

from __future__ import annotations

import re
from decimal import Decimal

from editor.bilingual.english import CARDINALS
from editor.bilingual.quantities import ChineseQuantity, DateParts, Kind

_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
).split()
_ROMAN = "I II III IV V VI VII VIII IX X".split()
_MULTIPLES = {
    1: r"doubl\w+|two-?fold|twice|once again",
    2: r"doubl\w+|two-?fold|twice|two times|tripl\w+|three-?fold",
    3: r"tripl\w+|trebl\w+|three-?fold|three times|thrice|quadrupl\w+|four-?fold|four times",
    4: r"quadrupl\w+|four-?fold|four times|five-?fold|five times|quintupl\w+",
}
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
    if found.counter == "折":
        return [rf"\b{100 - found.value:f} ?(?:%|per ?cent) (?:off|discount|lower|reduc\w+|cut)\b"]
    if found.unit is None and found.value % 1 == Decimal("0.5"):
        return [r"\bhalf\b|\b18[ -]months?\b|\bsix[ -]months?\b|\b30[ -]minutes?\b"]
    if found.unit is None and found.value == 1:
        return [r"\b(?:an?|one|single|the|each|1)\b"]
    if found.unit is None and found.value == 2:  # noqa: PLR2004 - the one small number with other words
        return [r"\b(?:both|pair|twin|dual|two|double|second)\b"]
    if found.unit is None and found.value % 1 == 0:
        return [rf"(?<![\d.,]){found.value:f}(?![\d%]|[.,]\d)"]
    return []


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
    if 1 <= value <= len(_ORDINALS):
        forms.append(rf"\b{_ORDINALS[value - 1]}\b")
    if 1 <= value <= len(_ROMAN):
        forms.append(rf"\b(?-i:{_ROMAN[value - 1]})\b")
        forms.append(rf"\b{CARDINALS[value - 1]}\b")
    return "|".join(forms)


def _date(date: DateParts) -> list[str]:
    patterns = []
    if date.year is not None:
        patterns.append(rf"(?<!\d){date.year}(?!\d)")
    if date.month is not None:
        figures = rf"(?<!\d)0?{date.month}[/.-]\d|\d[/.-]0?{date.month}(?!\d)"
        patterns.append(rf"\b{_MONTHS[date.month - 1]}[a-z]*\b|{figures}")
    if date.day is not None:
        patterns.append(rf"(?<!\d)0?{date.day}(?:st|nd|rd|th)?(?!\w)")
    if date.quarter is not None:
        patterns.append(rf"\b(?:{_ORDINALS[date.quarter - 1]}|Q{date.quarter}|{date.quarter}Q)\b")
    if date.half is not None:
        named = ("first", "(?:second|next|latter)")[date.half - 1]
        patterns.append(rf"\b(?:{named} half|H{date.half}|{date.half}H)\b")
    if date.hour is not None:
        hours = rf"(?<![\d:.])(?:0?{date.hour}|{(date.hour - 1) % 12 + 1})"
        whole = r"(?:[:.] ?00| ?[ap]\.?m| o'clock)"
        patterns.append(hours + (rf"[:.] ?{date.minute:02d}" if date.minute else whole))
    return patterns
