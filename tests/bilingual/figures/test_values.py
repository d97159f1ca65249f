"""Which Chinese quantities an English passage states, misstates and lacks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.bilingual.figures.quantities import chinese_quantities
from editor.bilingual.figures.values import Doubt, compare


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("总投资126亿元", "a total investment of RMB 12.6 billion"),
        ("救灾资金2030万元", "20.3 million yuan in relief funds"),
        ("占地2,300亩", "covers 153 hectares (2,300 mu)"),
        ("占地6000亩", "covers about 988 acres"),
        ("装机4.5万千瓦", "a capacity of 45 MW"),
        ("年发电4,500万千瓦时", "generates 45 million kWh a year"),
        ("占三成", "makes up 30%"),
        ("占三分之一", "makes up a third of it"),
        ("占一半", "makes up half of it"),
        ("打八折", "at 20% off"),
        ("降至百万分之八", "fell to eight parts per million"),
        ("五年翻了一番", "doubled in five years"),
        ("翻两番", "quadrupled"),
        ("是上年的3倍", "three times the figure of the year before"),
        ("增长2倍", "grew threefold"),
        ("提高1.2个百分点", "rose by 1.2 percentage points"),
        ("上调25个基点", "raised by 25 basis points"),
        ("约1.92万公顷", "about 19,000 hectares"),
        ("1954万人", "19.5 million people"),
        ("680余名代表", "more than 680 representatives"),
        ("3-5万元", "RMB 30,000 to 50,000"),
        ("1200万至1400万人次", "12 to 14 million trips"),
        ("180亿新元", "S$18 billion"),
        ("138亿至143亿新元", "S$13.8 to S$14.3 billion"),
        ("1990 年10 月", "in October 1990"),
        ("180亿至210亿元", "between 18 and 21 billion yuan"),
        ("1.5至2公里", "1.5-2 km"),
        ("第3000场比赛", "the 3,000th match"),
        ("两座高炉", "both furnaces"),
        ("第三届论坛", "the Third Forum"),
        ("第20次会议", "the 20th meeting"),
        ("二期工程", "Phase II"),
        ("3号高炉", "Furnace No. 3"),
        ("成立30周年", "the 30th anniversary"),
        ("20世纪80年代", "the 1980s of the 20th century"),
        ("2023年6月17日至18日", "on June 17 and 18, 2023"),
        ("2024年第二季度", "the second quarter of 2024"),
        ("上半年", "in the first half"),
        ("上午9时58分", "at 9:58 a.m."),
        ("下半年", "in the second half"),
        ("20世纪80年代", "the 1980s"),
        ("24日18时", "at 6 p.m. on the 24th"),
        ("在2 月10日", "on February 10"),
        ("百年历史", "its 100-year history"),
        ("历时一年半", "took 18 months"),
        ("投资5亿元，共5亿元", "investing RMB 500 million in all"),
        ("全长100公里", "about 62 miles long"),
        ("55英寸屏幕", "a 55-inch screen"),
        ("100%控股", "a wholly owned subsidiary"),
        ("24小时服务", "round-the-clock service"),
        ("7×24小时", "24/7"),
        ("医疗队员3万人次", "30, 000 medical workers"),
        ("五六百米", "five to six hundred meters"),
        ("三到五成", "30 to 50 percent"),
        ("48小时", "two days"),
        ("24个月", "two years"),
        ("两年半", "30 months"),
        ("第四十八次会议", "the forty-eighth meeting"),
        ("第二十届", "the twentieth session"),
        ("“十四五”期间", "the 14th Five-Year Plan period"),
        ("上百家企业", "hundreds of firms"),
        ("共有195.3万人", "some 2 million people"),
        ("十二家", "a dozen companies"),
        ("五十万", "half a million"),
        ("下午3点", "at 3 p.m."),
    ],
)
def test_equal_values_in_other_words_are_equal(chinese: str, english: str) -> None:
    found = compare(chinese, english)

    assert found.equal
    assert (found.suspects, found.missing, found.unplaced, found.extra) == ((), (), (), ())


@pytest.mark.parametrize(
    ("chinese", "english", "doubt"),
    [
        ("总投资126亿元", "a total investment of 1.26 billion yuan", Doubt.SCALE),
        ("出口62万吨", "exported 62,000 tons", Doubt.SCALE),
        ("装机4.5万千瓦", "a capacity of 450 MW", Doubt.SCALE),
        ("1.25亿用户", "12.5 million users", Doubt.SCALE),
        ("增长5%", "grew by 50%", Doubt.SCALE),
        ("占地2,300亩", "covers 2,300 acres", Doubt.UNIT),
        ("出口1.8亿美元", "exports of 180 million yuan", Doubt.UNIT),
        ("提高1.2个百分点", "rose by 1.2%", Doubt.UNIT),
        ("总投资126亿元", "a total investment of RMB 12.5 billion", Doubt.FIGURE),
        ("占地6000亩", "covers about 1,200 acres", Doubt.FIGURE),
        ("占比52%", "makes up 25%", Doubt.FIGURE),
        ("共有2691人", "a total of 1269 people", Doubt.FIGURE),
        ("3亿新元", "300 million yuan", Doubt.UNIT),
        ("全长100公里", "100 miles long", Doubt.UNIT),
        ("容积1,780立方米", "a volume of 1,780 square meters", Doubt.UNIT),
        ("发电5万千瓦时", "generates 50,000 kilowatts", Doubt.UNIT),
    ],
)
def test_the_same_digits_with_another_meaning_are_suspect(
    chinese: str, english: str, doubt: Doubt
) -> None:
    found = compare(chinese, english)

    assert [suspect.doubt for suspect in found.suspects] == [doubt]
    assert (found.equal, found.missing, found.extra) == ((), (), ())


@pytest.mark.parametrize(
    ("chinese", "english", "extra"),
    [
        ("总投资126亿元", "a total investment of 12.5 billion kilowatts", 1),
        ("总投资126亿元", "a large investment", 0),
        ("五年翻了一番", "turned over in five years", 0),
        ("占三分之一", "makes up a quarter", 0),
        ("占比52%，增长6%", "makes up 25%", 1),
    ],
)
def test_another_figure_is_missing_and_not_explained_away(
    chinese: str, english: str, extra: int
) -> None:
    found = compare(chinese, english)

    assert found.missing
    assert len(found.extra) == extra


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("2023年启动", "It started then."),
        ("第三批企业", "another group of companies"),
        ("三项措施", "several measures"),
        ("千亿级产业", "a huge industry"),
        ("今年3月", "this year"),
        ("6月17日召开", "held on May 17"),
        ("伤敌一千", "a victory at a cost"),
        ("第三批企业", "3,000 companies"),
    ],
)
def test_what_english_may_say_elsewhere_is_unplaced_not_missing(chinese: str, english: str) -> None:
    found = compare(chinese, english)

    assert len(found.unplaced) == 1
    assert (found.missing, found.suspects) == ((), ())


@pytest.mark.parametrize(
    "english",
    [
        "in 2025, both sides and twenty guests",
        "call 88007777",
        "It opened at 13:07:20.",
        "the twenty-third time",
    ],
)
def test_years_small_and_spelled_counts_and_codes_are_not_extra(english: str) -> None:
    assert compare("投资建厂", english).extra == ()


def test_an_english_figure_without_a_source_is_extra() -> None:
    (extra,) = compare(
        "投资建厂", "invests 300 million yuan in 2025 in a plant with two lines"
    ).extra

    assert extra.value == 300_000_000


def test_an_equal_figure_is_never_taken_for_a_slip_of_its_neighbour() -> None:
    found = compare("由15亿元增至150亿元", "from RMB 1.5 billion to RMB 15 billion")

    assert len(found.equal) == 2
    assert found.suspects == ()


def test_a_repeated_figure_that_slips_once_is_suspect_once() -> None:
    found = compare("150亿元，共150亿元", "15 billion yuan, in all 1.5 billion yuan")

    assert len(found.equal) == 1
    assert [suspect.doubt for suspect in found.suspects] == [Doubt.SCALE]


@pytest.mark.parametrize("length", [40, 1_100_000])
def test_a_figure_too_long_for_arithmetic_is_passed_over(length: int) -> None:
    found = compare("9" * length + "元", "9" * length + " billion yuan")

    assert (found.equal, found.extra) == ((), ())


@given(st.integers(1, 9999), st.integers(-5, 5))
def test_only_the_exact_power_of_ten_is_equal(figure: int, power: int) -> None:
    value = figure * 10 ** (8 + power)

    found = compare(f"投资{figure}亿元", f"an investment of RMB {value:,}")

    assert bool(found.equal) == (power == 0)
    assert bool(found.suspects) == (power != 0)


@pytest.mark.parametrize("repeated", ["5亿元，", "第5，", "3倍，", "2023年，", "{}万吨，"])
def test_a_passage_of_nothing_but_figures_is_compared(repeated: str) -> None:
    chinese = "".join(repeated.format(index) for index in range(2_000))
    english = "".join(f"{index * 10:,}000 tons, 0.5 billion yuan; " for index in range(2_000))

    found = compare(chinese, english)

    told = (found.equal, found.suspects, found.missing, found.unplaced)
    assert sum(map(len, told)) == len(chinese_quantities(chinese))
