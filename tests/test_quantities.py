"""What quantities are read from English text, and what is not one."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.quantities import SCALES, UNITS, Dimension, quantities
from tests.sole import sole


@pytest.mark.parametrize(
    ("text", "value", "symbol"),
    [
        ("12.6 billion yuan", "12600000000", "CNY"),
        ("RMB 30 million", "30000000", "CNY"),
        ("RMB 30 million yuan", "30000000", "CNY"),
        ("US$410 million", "410000000", "USD"),
        ("$5", "5", "USD"),
        ("1,780 square meters", "1780", "m²"),
        ("580-cubic-meter", "580", "m³"),
        ("18GWH", "18", "GWh"),
        ("4.5 million kilowatt hours", "4500000", "kWh"),
        ("three hundred and twenty-five tons", "325", "t"),
        ("two hundred thousand tonnes", "200000", "t"),
        ("10 thousand tons", "10000", "t"),
        ("12 hundred million yuan", "1200000000", "CNY"),
        ("twenty-two million", "22000000", None),
        ("a million", "1000000", None),
        ("5.5 percentage points", "5.5", "pp"),
        ("7 per cent", "7", "%"),
        ("3.1%", "3.1", "%"),
        ("a dozen", "12", None),
        ("two dozen", "24", None),
        ("half a million yuan", "500000", "CNY"),
        ("two and a half million tons", "2500000", "t"),
        ("50K", "50000", None),
        ("$50M", "50000000", "USD"),
        ("RMB 5B", "5000000000", "CNY"),
        ("US$1.2bn", "1200000000", "USD"),
        ("1.5 trn yuan", "1500000000000", "CNY"),
        ("S$18 billion", "18000000000", "SGD"),
        ("NT$3.5 billion", "3500000000", "TWD"),
        ("HK$20 million", "20000000", "HKD"),
        ("RM476.5 billion", "476500000000", "MYR"),
        ("2L", "2", "L"),
        ("3.2 TWh", "3.2", "TWh"),
        ("500 sq m", "500", "m²"),
        ("5 sq. km", "5", "km²"),
        ("500kV", "500", "kV"),
        ("7-nanometer", "7", "nm"),
    ],
)
def test_figure_scale_and_unit_make_one_quantity(text: str, value: str, symbol: str | None) -> None:
    found = sole(quantities(text))

    assert found.value == Decimal(value)
    assert (found.unit.symbol if found.unit else None) == symbol
    assert (found.start, found.end) == (0, len(text))


@pytest.mark.parametrize(
    "text",
    [
        "COVID-19",
        "the 20th",
        "Forty-eighth",
        "the one hundred and twenty-third",
        "a 4K screen",
        "one of them",
        "v2.3.1",
        "12,34",
        "an hour",
        "A4",
        "June 5,2023",
    ],
)
def test_codes_ordinals_and_pronouns_are_no_quantities(text: str) -> None:
    assert quantities(text) == ()


def test_two_numbers_joined_by_and_stay_two() -> None:
    assert [q.value for q in quantities("two and three tons")] == [2, 3]


def test_units_of_one_dimension_compare_in_base_units() -> None:
    tons, kilograms = quantities("2 tons and 2,000 kg")

    assert tons.comparable(kilograms)
    assert tons.base == kilograms.base


def test_two_currencies_do_not_compare() -> None:
    yuan, dollars = quantities("5 million yuan and $5 million")

    assert not yuan.comparable(dollars)


def test_a_bare_number_and_a_measure_do_not_compare() -> None:
    bare, measure = quantities("300 and 300 tons")

    assert not bare.comparable(measure)


def test_a_year_may_be_one_and_an_amount_may_not() -> None:
    assert sole(quantities("2023")).may_be_year
    assert not sole(quantities("2023 tons")).may_be_year
    assert not sole(quantities("2,023")).may_be_year


@given(
    st.integers(0, 10**12),
    st.sampled_from(sorted(SCALES)),
    st.sampled_from([form for form, unit in UNITS.items() if form.isalpha()]),
)
def test_any_figure_with_scale_and_unit_is_read_back(figure: int, scale: str, form: str) -> None:
    found = sole(quantities(f"They count {figure:,} {scale} {form} in all."))

    assert found.value == figure * SCALES[scale]
    assert found.unit == UNITS[form]


@given(st.text(alphabet="0123456789,.% $RMBandtwohundred-million yuan", max_size=80))
def test_quantities_stand_in_order_and_never_overlap(text: str) -> None:
    end = 0
    for found in quantities(text):
        assert end <= found.start < found.end <= len(text)
        assert found.unit is None or found.unit.dimension in Dimension
        end = found.end


@pytest.mark.parametrize(
    "opener", ["1,", "1,111", "one ", "hundred-", "$", "a million ", "0.", "RMB "]
)
def test_repeated_openers_are_read_through(opener: str) -> None:
    assert len(quantities((opener * 100_000)[:100_000])) <= 100_000
