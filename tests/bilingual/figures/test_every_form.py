"""One number in every form of both languages is equal, and every slip of it is caught."""

from __future__ import annotations

from hypothesis import assume, given
from hypothesis import strategies as st

from editor.bilingual.figures.values import Doubt, compare
from tests.bilingual.figures.number_forms import (
    UNITS,
    chinese_forms,
    english_forms,
    measured,
    values,
)


@given(values(), st.sampled_from(sorted(UNITS)), st.data())
def test_every_chinese_form_equals_every_english_form(
    value: int, unit: str, data: st.DataObject
) -> None:
    chinese = data.draw(st.sampled_from(chinese_forms(value)), label="chinese")
    english = data.draw(st.sampled_from(english_forms(value)), label="english")
    way = data.draw(st.integers(0, 9))

    found = compare(f"总共{chinese}{unit}。", f"It comes to {measured(english, unit, way)} in all.")

    assert len(found.equal) == 1
    assert (found.suspects, found.missing, found.unplaced, found.extra) == ((), (), (), ())


@given(values(), st.integers(-4, 4).filter(bool), st.sampled_from(sorted(UNITS)), st.data())
def test_every_slip_of_scale_is_caught(
    value: int, power: int, unit: str, data: st.DataObject
) -> None:
    slipped = value * 10**power if power > 0 else value // 10**-power
    assume(slipped >= 100 and str(slipped).rstrip("0") == str(value).rstrip("0"))
    chinese = data.draw(st.sampled_from(chinese_forms(value)))
    english = data.draw(st.sampled_from(english_forms(slipped)))
    way = data.draw(st.integers(0, 9))

    found = compare(f"总共{chinese}{unit}。", f"It comes to {measured(english, unit, way)} in all.")

    assert found.equal == ()
    # 2000 people may be a year, and three hundred a turn of speech; what has a unit may not.
    if unit == "人":
        assert found.suspects or found.missing
    else:
        assert [suspect.doubt for suspect in found.suspects] == [Doubt.SCALE]


@given(values(), st.integers(0, 3), st.integers(1, 8), st.sampled_from(sorted(UNITS)), st.data())
def test_another_digit_is_a_wrong_figure(
    value: int, place: int, more: int, unit: str, data: st.DataObject
) -> None:
    digits = list(str(value))
    place = min(place, len(digits) - 1)
    digits[place] = str((int(digits[place]) + more - 1) % 9 + 1)
    other = int("".join(digits))
    assume(other != value and str(other).strip("0") != str(value).strip("0"))
    chinese = data.draw(st.sampled_from(chinese_forms(value)))
    way = data.draw(st.integers(0, 9))

    found = compare(
        f"总共{chinese}{unit}。", f"It comes to {measured(f'{other:,}', unit, way)} in all."
    )

    assert found.equal == ()
    assert found.suspects or found.missing


@given(st.integers(1, 99), st.integers(0, 9))
def test_shares_and_points_are_never_taken_for_one_another(whole: int, tenth: int) -> None:
    figure = f"{whole}.{tenth}"

    points = compare(f"提高{figure}个百分点", f"rose by {figure}%")
    shares = compare(f"提高{figure}%", f"rose by {figure} percent")

    assert [suspect.doubt for suspect in points.suspects] == [Doubt.UNIT]
    assert len(shares.equal) == 1
    assert shares.suspects == ()
