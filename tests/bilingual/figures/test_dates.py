"""Which part of an English date is not that of the Chinese."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.bilingual.figures.dates import wrong_parts
from editor.bilingual.figures.english_dates import Part, mentions
from editor.bilingual.figures.quantities import chinese_quantities
from editor.months import MONTHS


def wrong(
    chinese: str, english: str, chinese_around: str = "", english_around: str = ""
) -> list[tuple[Part, int, str]]:
    found = wrong_parts(
        chinese,
        chinese_quantities(chinese),
        english,
        source_around=chinese_quantities(chinese_around),
        english_around=english_around,
    )
    return [
        (one.english.part, one.chinese.value, english[one.english.start : one.english.end])
        for one in found
    ]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("June 17, 2023", [("month", 6), ("day", 17), ("year", 2023)]),
        ("17 June 2023", [("day", 17), ("month", 6), ("year", 2023)]),
        ("30th of Sept.2024", [("day", 30), ("month", 9), ("year", 2024)]),
        ("On June 17th to 18", [("month", 6), ("day", 17), ("day", 18)]),
        ("2022-11-28", [("year", 2022), ("month", 11), ("day", 28)]),
        ("2025.6", [("year", 2025), ("month", 6)]),
        ("mid-March", [("part of the month", 2), ("month", 3)]),
        ("the fourth quarter of 2025", [("quarter", 4), ("year", 2025)]),
        ("Q3 2024", [("quarter", 3), ("year", 2024)]),
        ("the second half of the year", [("half-year", 2)]),
        ("the 14th Five-Year Plan", [("five-year plan", 14)]),
        ("the Fourteenth Five-Year Plan", [("five-year plan", 14)]),
        ("2021-25", [("year", 2021), ("year", 2025)]),
        ("on the 26th", [("day", 26)]),
        ("on Friday", [("day of the week", 5)]),
        ("at 3:30 p.m.", [("time", 210)]),
        ("at 1: 00 am", [("time", 60)]),
        ("last year", [("year it speaks of", -1)]),
    ],
)
def test_a_date_has_its_parts(text: str, parts: list[tuple[str, int]]) -> None:
    assert [(str(found.part), found.value) for found in mentions(text)] == parts


@pytest.mark.parametrize(
    "text",
    ["It may rain.", "2,023 tons", "the 1980s", "a ratio of 3.25", "Mark 5"],
)
def test_what_only_looks_like_a_date_has_none(text: str) -> None:
    assert mentions(text) == ()


@pytest.mark.parametrize(
    ("chinese", "english", "expected"),
    [
        ("2028年第三季度", "in the third quarter of 2027", (Part.YEAR, 2028, "2027")),
        (
            "2026年投产，2027年第三季度达产",
            "in 2026; full output in Q3 2026",
            (Part.YEAR, 2027, "2026"),
        ),
        ("2022年3月9日", "on May 9, 2022", (Part.MONTH, 3, "May")),
        ("3月9日", "on March 6", (Part.DAY, 9, "6")),
        ("第二季度", "in the third quarter", (Part.QUARTER, 2, "third")),
        ("上半年", "in the second half", (Part.HALF, 1, "second")),
        ("“十四五”期间", "the 13th Five-Year Plan period", (Part.PLAN, 14, "13th")),
        ("3月上旬", "in late March", (Part.THIRD, 1, "late")),
        ("周五", "on Thursday", (Part.WEEKDAY, 5, "Thursday")),
        ("9时58分", "at 8:58 a.m.", (Part.CLOCK, 598, "8:58 a.m")),
        ("明年翻番", "double this year", (Part.RELATIVE_YEAR, 1, "this year")),
    ],
)
def test_a_part_in_the_place_of_another_is_wrong(
    chinese: str, english: str, expected: tuple[Part, int, str]
) -> None:
    assert wrong(chinese, english) == [expected]


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("去年12月", "in December 2022"),
        ("2023年启动", "It started then."),
        ("启动", "It started in 2023."),
        ("1-6月", "in the first half"),
        ("6月17日至18日", "June 17–18"),
        ("26日", "on July 26"),
        ("今年3月", "in March 2024"),
        ("24日18时", "at 6 p.m. on the 24th"),
        ("19时54分", "at 19:00"),
        ("2023年有2000人", "2000 people"),
        ("2020年11月至次年3月", "from November 2020 to March 2021"),
        ("去年同期", "the same period last year"),
        ("12月10日上午，12月10日下午", "on December 10"),
    ],
)
def test_dates_in_other_words_are_right(chinese: str, english: str) -> None:
    assert wrong(chinese, english) == []


def test_a_date_that_moved_from_the_next_sentence_is_right() -> None:
    chinese, english = "3月开工，5月停工。", "Work began in March and stopped in July."

    assert wrong(chinese, english)
    assert wrong(chinese, english, "7月复工。", "In May it rested.") == []


def test_a_month_that_the_whole_chinese_does_not_have_is_wrong() -> None:
    chinese, english = "记者24日获悉", "It was learned on August 24"
    read = chinese_quantities(chinese)

    (found,) = wrong_parts(chinese, read, english, months=frozenset({7}))

    assert found.chinese.value == 7
    assert list(wrong_parts(chinese, read, english, months=frozenset({7, 8}))) == []
    assert list(wrong_parts(chinese, read, english)) == []


def test_a_date_that_a_headline_repeats_is_still_wrong() -> None:
    assert wrong("2023年投产", "in 2024", "2023年投产", "Start in 2023")


@given(st.integers(2000, 2099), st.integers(1, 12), st.integers(1, 28), st.booleans())
def test_every_date_equals_its_english_and_no_other_day_does(
    year: int, month: int, day: int, american: bool
) -> None:
    chinese, name = f"{year}年{month}月{day}日", MONTHS[month - 1]
    other = day % 28 + 1
    dates = [f"{name} {d}, {year}" if american else f"{d} {name} {year}" for d in (day, other)]

    assert wrong(chinese, f"on {dates[0]}") == []
    assert wrong(chinese, f"on {dates[1]}") == [(Part.DAY, day, str(other))]


@given(st.text(alphabet="0123456789 -–/.:,JuneMaytofQ1stH2half yearquarter年月日", max_size=60))
def test_mentions_stand_inside_their_dates(text: str) -> None:
    for found in mentions(text):
        assert 0 <= found.date[0] <= found.start < found.end <= found.date[1] <= len(text)


@pytest.mark.parametrize(
    "opener", ["June ", "1 June ", "2023-", "12:30", "on the 1st ", "first half "]
)
def test_repeated_openers_are_read_through(opener: str) -> None:
    assert len(mentions(opener * 20_000)) <= 120_000
