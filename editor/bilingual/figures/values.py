"""Compares the quantities of a Chinese passage with those of its English."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import partial

from editor.bilingual.figures.chinese_quantity import Bound, ChineseQuantity, Kind
from editor.bilingual.figures.english_quantities import is_like_year
from editor.bilingual.figures.quantities import chinese_quantities
from editor.bilingual.figures.sameness import Stated, may_be_rounded, significant
from editor.bilingual.figures.sheet import Sheet
from editor.quantities import Dimension, Quantity


class Doubt(StrEnum):
    """What seems wrong about an English figure that stands for a Chinese one."""

    UNIT = "unit"  # the same digits, measured in something else
    SCALE = "scale"  # the same digits at another power of ten
    FIGURE = "figure"  # other digits in its place


@dataclass(frozen=True, slots=True)
class Match:
    """A Chinese quantity and where the English says the same, in code points."""

    chinese: ChineseQuantity
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Suspect:
    """A Chinese quantity and the English one that should say the same and does not."""

    chinese: ChineseQuantity
    english: Quantity
    doubt: Doubt


@dataclass(frozen=True, slots=True)
class Comparison:
    """What became of the quantities of one passage.

    Attributes:
        equal: Chinese quantities that the English states.
        suspects: pairs with the same digits at another power of ten or in another unit; and pairs
            with other digits, where both sides have as many of that kind without a counterpart.
        missing: Chinese quantities that the English does not state.
        unplaced: years, dates, ordinals, round and small counts not found. Good English may say
            them in other words or in a neighbouring sentence, so alone they accuse nobody.
        extra: English quantities that the Chinese does not state; years, bare numbers up to ten
            and bare number words left out, for prose adds those freely.
    """

    equal: tuple[Match, ...]
    suspects: tuple[Suspect, ...]
    missing: tuple[ChineseQuantity, ...]
    unplaced: tuple[ChineseQuantity, ...]
    extra: tuple[Quantity, ...]


_SMALL = 10
_TELLING_DIGITS = 2
_LARGE = 10**4
_RELATED = (
    {Dimension.SHARE, Dimension.POINTS},
    {Dimension.LENGTH, Dimension.AREA, Dimension.VOLUME},
    {Dimension.POWER, Dimension.ENERGY},
)


def compare(chinese: str, english: str) -> Comparison:
    """Which quantities of a Chinese passage its English states, misstates, lacks and adds."""
    return compare_read(chinese_quantities(chinese), english)


def compare_read(source: tuple[ChineseQuantity, ...], english: str) -> Comparison:
    """The same, for Chinese quantities already read."""
    sheet = Sheet(english)
    equal: list[Match] = []
    suspects: list[Suspect] = []
    # Whatever is equal is taken first, so that a slip is never explained by its neighbour.
    left = list(source)
    for search in (sheet.same, sheet.near, sheet.in_words):
        left = _found_or_left(left, search, equal)
    for doubt in (Doubt.UNIT, Doubt.SCALE):
        pending, left = left, []
        for found in pending:
            other = sheet.suspect(found, partial(_is_doubtful, doubt=doubt))
            if other is None:
                left.append(found)
            else:
                suspects.append(Suspect(found, other, doubt))
    missing = _found_or_left(left, sheet.again, equal)
    unplaced = tuple(found for found in missing if _may_be_reworded(found))
    lost = [found for found in missing if not _may_be_reworded(found)]
    extra = list(sheet.left_over(Stated(source)))
    settled: set[int] = set()
    for found, other in _in_the_same_place(lost, extra):
        settled |= {id(found), id(other)}
        if may_be_rounded(found, other):
            equal.append(Match(found, other.start, other.end))
        else:
            suspects.append(Suspect(found, other, Doubt.FIGURE))
    return Comparison(
        tuple(sorted(equal, key=lambda match: match.chinese.start)),
        tuple(sorted(suspects, key=lambda suspect: suspect.chinese.start)),
        tuple(found for found in lost if id(found) not in settled),
        unplaced,
        tuple(other for other in extra if id(other) not in settled),
    )


def _found_or_left(
    pending: list[ChineseQuantity],
    search: Callable[[ChineseQuantity], tuple[int, int] | None],
    equal: list[Match],
) -> list[ChineseQuantity]:
    """Those that a search does not find; what it finds is added to the equal ones."""
    left = []
    for found in pending:
        place = search(found)
        if place is None:
            left.append(found)
        else:
            equal.append(Match(found, *place))
    return left


def _may_be_reworded(found: ChineseQuantity) -> bool:
    if found.kind in (Kind.YEAR, Kind.DATE, Kind.ORDINAL):
        return True
    if found.bound is Bound.ABOUT and (significant(found.value) == (1,) or found.in_range):
        return True  # 千亿级, 上百家: hundreds of; 七八百: several hundred
    if found.kind is not Kind.CARDINAL or found.unit is not None:
        return False
    # 伤敌一千自损八百: a round number that counts nothing is a figure of speech.
    uncounted = not found.counter and len(significant(found.value)) == 1
    return found.value <= _SMALL or uncounted


def _in_the_same_place(
    lost: list[ChineseQuantity], extra: list[Quantity]
) -> Iterator[tuple[ChineseQuantity, Quantity]]:
    """Lost and added figures of one kind, in order, where there are as many of both."""
    wanted: dict[str, list[ChineseQuantity]] = defaultdict(list)
    given: dict[str, list[Quantity]] = defaultdict(list)
    for found in lost:
        if found.kind is not Kind.MULTIPLE:
            wanted[_measure(found)].append(found)
    for other in extra:
        given[_measure(other)].append(other)
    for measure, figures in wanted.items():
        if len(figures) == len(given.get(measure, ())):
            yield from list(zip(figures, given[measure], strict=True))


def _measure(found: ChineseQuantity | Quantity) -> str:
    """What a quantity is a quantity of: a currency, a dimension, or nothing."""
    if found.unit is None:
        return ""
    is_money = found.unit.dimension is Dimension.MONEY
    return found.unit.symbol if is_money else found.unit.dimension


def _is_doubtful(chinese: ChineseQuantity, english: Quantity, doubt: Doubt) -> bool:
    """Whether this is wrong between two quantities with the same digits."""
    measured = chinese.unit is not None and english.unit is not None
    if chinese.value == english.value:
        return doubt is Doubt.UNIT and measured and _are_confusable(chinese, english)
    if doubt is Doubt.UNIT:
        return False
    if measured:
        return chinese.comparable(english)
    telling = len(significant(chinese.value)) >= _TELLING_DIGITS or chinese.value >= _LARGE
    large = min(chinese.value, english.value) > _SMALL
    percent = english.unit is not None and english.unit.dimension in _RELATED[0]
    return telling and large and not percent and not is_like_year(english)


def _are_confusable(chinese: ChineseQuantity, english: Quantity) -> bool:
    """Whether a translator may take one unit for the other: yuan and dollars, mu and acres."""
    if chinese.unit is None or english.unit is None:
        return False
    one, other = chinese.unit.dimension, english.unit.dimension
    return one is other or any(one in related and other in related for related in _RELATED)
