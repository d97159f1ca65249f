"""What quantities are read from Chinese text, and what is not one."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.bilingual.figures.chinese_quantity import Bound, DateParts, Kind
from editor.bilingual.figures.quantities import chinese_quantities
from editor.quantities import quantities
from tests.bilingual.figures.number_forms import spelled
from tests.sole import sole


@pytest.mark.parametrize(
    ("text", "value", "symbol"),
    [
        ("1.92万公顷", "19200", "ha"),
        ("2030万元", "20300000", "CNY"),
        ("90亿", "9000000000", None),
        ("1.5万亿元", "1500000000000", "CNY"),
        ("2510 亿美元", "251000000000", "USD"),
        ("二十万亿元", "20000000000000", "CNY"),
        ("一万五千亿", "1500000000000", None),
        ("一千八百万人", "18000000", None),
        ("一亿零五十万吨", "100500000", "t"),
        ("两万亩", "20000", "mu"),
        ("3千人", "3000", None),
        ("5百万吨", "5000000", "t"),
        ("3亿5千万元", "350000000", "CNY"),
        ("1万2千亩", "12000", "mu"),
        ("一万五", "15000", None),
        ("一百零五米", "105", "m"),
        ("十五家", "15", None),
        ("４５万千瓦", "450000", "kW"),
        ("4,500万千瓦时", "45000000", "kWh"),
        ("2.3亿度电", "230000000", "kWh"),
        ("18GWh", "18", "GWh"),
        ("20兆瓦", "20", "MW"),
        ("3千克", "3", "kg"),
        ("3千千克", "3000", "kg"),
        ("US$5", "5", "USD"),
        ("人民币3亿元", "300000000", "CNY"),
        ("1.2个百分点", "1.2", "pp"),
        ("25个基点", "25", "bp"),
        ("7％", "7", "%"),
        ("百分之五", "5", "%"),
        ("百分之三点五", "3.5", "%"),
        ("千分之三", "0.3", "%"),
        ("百万分之八", "0.0008", "%"),
        ("五分之二", "40", "%"),
        ("十分之一", "10", "%"),
        ("5‰", "0.5", "%"),
        ("三成", "30", "%"),
        ("三成五", "35", "%"),
        ("八折", "80", "%"),
        ("一半", "50", "%"),
        ("翻一番", "2", None),
        ("翻了两番", "4", None),
        ("翻番", "2", None),
        ("两倍半", "2.5", None),
        ("一年半", "1.5", None),
        ("半年", "0.5", None),
        ("两座", "2", None),
        ("廿五年", "25", None),
        ("壹仟贰佰万元", "12000000", "CNY"),
        ("126億元", "12600000000", "CNY"),
        ("兩萬噸", "20000", "t"),
        ("1.2個百分點", "1.2", "pp"),
        ("新台币50亿元", "5000000000", "TWD"),
        ("50亿元新台币", "5000000000", "TWD"),
        ("港币3亿元", "300000000", "HKD"),
        ("180亿新元", "18000000000", "SGD"),
        ("4765亿令吉", "476500000000", "MYR"),
        ("14亿度", "1400000000", "kWh"),
        ("500千伏", "500", "kV"),
        ("7纳米", "7", "nm"),
        ("200毫升", "200", "mL"),
        ("3.2万平方", "32000", "m²"),
        ("百余家", "100", None),
        ("10余万人", "100000", None),
    ],
)
def test_figure_scale_and_unit_make_one_quantity(text: str, value: str, symbol: str | None) -> None:
    found = sole(chinese_quantities(text))

    assert found.value == Decimal(value)
    assert (found.unit.symbol if found.unit else None) == symbol
    assert (found.start, found.end) == (0, len(text))


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("第三届", Kind.ORDINAL, 3),
        ("第20次", Kind.ORDINAL, 20),
        ("3号高炉", Kind.ORDINAL, 3),
        ("二期工程", Kind.ORDINAL, 2),
        ("30周年", Kind.ORDINAL, 30),
        ("“十四五”规划", Kind.ORDINAL, 14),
        ("党的二十大报告", Kind.ORDINAL, 20),
        ("两期", Kind.CARDINAL, 2),
        ("增长5%", Kind.PERCENTAGE, 5),
        ("提高2个百分点", Kind.POINTS, 2),
        ("增长3倍", Kind.MULTIPLE, 3),
        ("2023年", Kind.YEAR, 2023),
        ("二〇二三年", Kind.YEAR, 2023),
        ("30年", Kind.CARDINAL, 30),
    ],
)
def test_a_numeral_has_its_kind(text: str, kind: Kind, value: int) -> None:
    found = sole(chinese_quantities(text))

    assert found.kind is kind
    assert found.value == value


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("2023年6月17日", DateParts(2023, 6, 17)),
        ("关岛 2022年1月17日", DateParts(2022, 1, 17)),
        ("2023-06-17", DateParts(2023, 6, 17)),
        ("十二月三十一日", DateParts(None, 12, 31)),
        ("3月中旬", DateParts(None, 3, third=2)),
        ("2023年上半年", DateParts(2023, half=1)),
        ("2024年第二季度", DateParts(2024, quarter=2)),
        ("四季度", DateParts(quarter=4)),
        ("18日", DateParts(day=18)),
        ("13:07:20", DateParts(hour=13, minute=7)),
        ("9时58分", DateParts(hour=9, minute=58)),
        ("下午3点", DateParts(hour=15)),
        ("晚上八点半", DateParts(hour=20, minute=30)),
        ("上午9：30", DateParts(hour=9, minute=30)),
        ("星期五", DateParts(weekday=5)),
        ("周日", DateParts(weekday=7)),
    ],
)
def test_a_date_has_its_parts(text: str, date: DateParts) -> None:
    assert sole(chinese_quantities(text)).date == date


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("近3亿元", Bound.ABOUT),
        ("约3亿元", Bound.ABOUT),
        ("3亿元左右", Bound.ABOUT),
        ("超过3亿元", Bound.OVER),
        ("3亿多元", Bound.OVER),
        ("三百余人", Bound.OVER),
        ("10多亿元", Bound.OVER),
        ("3亿元以上", Bound.OVER),
        ("不低于3亿元", Bound.OVER),
        ("低于3亿元", Bound.UNDER),
        ("不超过3亿元", Bound.UNDER),
        ("3吨标准煤以下", Bound.UNDER),
        ("不到3亿元", Bound.UNDER),
        ("不得超过3亿元", Bound.UNDER),
        ("未超过3亿元", Bound.UNDER),
        ("不得低于3亿元", Bound.OVER),
        ("市场上3亿元", Bound.EXACT),
        ("3亿元", Bound.EXACT),
    ],
)
def test_a_hedge_bounds_the_figure(text: str, bound: Bound) -> None:
    assert sole(chinese_quantities(text)).bound is bound


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("3-5万元", 30000, 50000),
        ("3万至5万人", 30000, 50000),
        ("10%-15%", 10, 15),
        ("8000-1万人", 8000, 10000),
        ("2021—2025年", 2021, 2025),
        ("1-6月", 1, 6),
        ("17至18日", 17, 18),
        ("三到五成", 30, 50),
        ("三至五百家", 300, 500),
        ("五六百家", 500, 600),
        ("七八百", 700, 800),
        ("二三十人", 20, 30),
        ("三四成", 30, 40),
    ],
)
def test_a_range_gives_both_its_ends(text: str, low: int, high: int) -> None:
    first, last = chinese_quantities(text)

    assert first.value == low
    assert last.value == high
    assert first.in_range
    assert last.in_range
    assert (first.kind, first.unit) == (last.kind, last.unit)


@pytest.mark.parametrize("word", ["同比", "环比"])
def test_a_comparison_with_an_earlier_period_is_noted(word: str) -> None:
    assert sole(chinese_quantities(f"{word}增长21.4%")).change == word


@pytest.mark.parametrize(
    "text",
    [
        *"二十大举措 三农 一带一路 双碳 两会 万家灯火 千方百计 一些 一下 统一 第一时间 十分 万一 百姓".split(),
        *"一是坚持 一要落实 三峡 四川 零部件 几十家 数百万 建成 打折 5G A4 COVID-19 一个 一名 梅开二度 陆家嘴 十天半月".split(),
        "最后一公里",
        "以万元计",
        "千万不要",
        "v2.3.1",
        "1. 提高认识\n2、加强管理",
    ],
)
def test_words_that_only_look_numeric_are_no_quantities(text: str) -> None:
    assert chinese_quantities(text) == ()


def test_rounded_magnitudes_are_read_as_approximate() -> None:
    for text, value in (("千亿级", 10**11), ("近千人", 1000), ("万亩良田", 10**4)):
        assert sole(chinese_quantities(text)).value == value
        assert sole(chinese_quantities(text)).bound is Bound.ABOUT


@given(st.integers(10, 10**16 - 1))
def test_every_number_in_numerals_is_read_back(value: int) -> None:
    text = f"共{spelled(value)}吨。"

    found = sole(chinese_quantities(text))

    assert found.value == value
    assert text[found.start : found.end] == text[1:-1]


@given(
    st.integers(1, 10**6),
    st.integers(0, 3),
    st.sampled_from(["", "百", "千", "万", "百万", "千万", "亿", "百亿", "千亿", "万亿"]),
    st.booleans(),
)
def test_every_figure_with_a_scale_is_read_back(
    figure: int, places: int, scale: str, grouped: bool
) -> None:
    number = Decimal(figure).scaleb(-places)
    text = f"{number:,f}{scale}元" if grouped else f"{number:f}{scale}元"
    factor = 1
    for sign in scale:
        factor *= {"百": 100, "千": 1000, "万": 10**4, "亿": 10**8}[sign]

    assert sole(chinese_quantities(text)).value == number * factor


@given(st.integers(1, 10**9), st.integers(-6, 6).filter(bool))
def test_a_slip_by_a_power_of_ten_never_compares_equal(value: int, power: int) -> None:
    chinese = sole(chinese_quantities(f"{value}万元"))
    slipped = Decimal(value * 10**4).scaleb(power)
    (english,) = quantities(f"{slipped:f} yuan")

    assert chinese.comparable(english)
    assert chinese.base != english.base


@given(
    st.text(alphabet="一二三十百千万亿零〇点两半成折倍番分之第年月日时0123456789.,%-至余多元吨个 ")
)
def test_quantities_stand_in_order_and_never_overlap(text: str) -> None:
    end = 0
    for found in chinese_quantities(text):
        assert end <= found.start < found.end <= len(text)
        end = found.end


@pytest.mark.parametrize(
    "unit",
    ["一", "9", "1,", "百分之", "第", "万亿", "1万", "同比", "2023年", "点三", "翻", "¥ ", "3-"],
)
def test_repeated_openers_are_read_through(unit: str) -> None:
    assert len(chinese_quantities(unit * 50_000)) <= 50_000
