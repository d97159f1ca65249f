"""The sheet of names in the overview."""

from __future__ import annotations

from editor.entity import Entity, EntityKind, Form
from editor.model import Span
from editor.reporters.html.sheets import SheetForm, names_sheet


def _form(text: str, count: int, *, right: bool = True) -> Form:
    return Form(text, tuple(Span(at, at + 1) for at in range(count)), right)


def test_names_to_look_at_come_first_and_are_counted() -> None:
    place = Entity("澄河市", EntityKind.PLACE, "Chenghe", 4, (_form("Chenghe", 5),))
    one = Entity("欧阳牧", EntityKind.PERSON, "Ouyang Mu", 3,
                 (_form("Ouyang Mu", 2), _form("Ou Yangmu", 1, right=False)))  # fmt: skip
    two = Entity("李雷", EntityKind.PERSON, None, 1, (), missing=True)

    sheet = names_sheet([place, one, two])

    assert sheet.summary == "1 place, 2 people; 2 to look at"
    assert [row.chinese for row in sheet.rows] == ["欧阳牧", "李雷", "澄河市"]
    assert sheet.rows[0].forms[1] == SheetForm("Ou Yangmu", 1, right=False)
    assert sheet.rows[1].expected == ""


def test_where_all_is_well_only_the_kinds_are_counted() -> None:
    entity = Entity("省", EntityKind.TITLE, "Province", 1, (_form("Province", 1),))
    assert names_sheet([entity]).summary == "1 title"
