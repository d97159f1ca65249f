"""The packed table of forms: a mapping like any other, unpacked opening by opening."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.glossary.forms import FormTable, Packed

FORMS = {"red line": 0, "red line of land": 1, "red lines": 2, "dual carbon goals": 0, "双碳": 3}


def test_the_table_maps_every_form_to_its_place() -> None:
    table = FormTable.of(FORMS)
    assert dict(table) == FORMS
    assert len(table) == len(FORMS)
    assert "red line of" not in table
    assert "blue line" not in table


def test_forms_stand_behind_the_first_two_words_they_share() -> None:
    table = FormTable.of(FORMS)
    assert table.openings == ["red line", "red lines", "dual carbon", "双碳"]
    assert table.behind(0) == ((8, 16), {"red line": 0, "red line of land": 1})


def test_an_empty_table_holds_nothing() -> None:
    table = FormTable.of({})
    assert (table.openings, len(table), list(table)) == ([], 0, [])


def test_damaged_data_is_refused() -> None:
    packed = FormTable.of(FORMS).packed
    with pytest.raises(ValueError, match="damaged"):
        FormTable(Packed(*packed[:4], packed.places[:-4]))


@given(st.dictionaries(st.text("ab é-", min_size=1).filter(str.strip), st.integers(0, 9)))
def test_packing_keeps_any_table(forms: dict[str, int]) -> None:
    assert dict(FormTable(FormTable.of(forms).packed)) == forms
