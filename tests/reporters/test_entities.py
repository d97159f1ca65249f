"""The table of names at a terminal."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from editor.entity import Entity, EntityKind, Form
from editor.model import Document, Span
from editor.reporters.entities import Sheet, as_csv, as_text

ESCAPES = re.compile(r"\x1b\[[0-9;]*m")


def _form(text: str, count: int = 1, *, right: bool = True) -> Form:
    return Form(text, tuple(Span(at, at + 1) for at in range(count)), right)


def _sheet(*entities: Entity) -> Sheet:
    return Sheet(Document("news.txt", "", ()), entities)


LONG = Entity(
    "东海有色金属工业协会",
    EntityKind.ORGANIZATION,
    "the Donghai Nonferrous Metals Industry Association",
    3,
    (
        _form("the Donghai Nonferrous Metals Industry Association", 2),
        _form("East Sea Non-ferrous Metal Association", right=False),
    ),
)
LOST = Entity("李雷", EntityKind.PERSON, "Li Lei", 1, (), missing=True)


def test_what_has_no_room_in_its_column_goes_on_below_it() -> None:
    text = as_text([_sheet(LONG, LOST)], width=80)

    assert text == (
        "news.txt: 2 names, 2 to look at\n"
        "\n"
        "  People\n"
        "  ! 李雷  Li Lei  left out\n"
        "\n"
        "  Organizations\n"
        "  ! 东海有色金属工业协会  the Donghai Nonferrous      the Donghai Nonferrous\n"
        "                          Metals Industry             Metals Industry\n"
        "                          Association                 Association ×2, East Sea\n"
        "                                                      Non-ferrous Metal\n"
        "                                                      Association (wrong)\n"
    )


def test_colors_change_nothing_but_the_color() -> None:
    plain = as_text([_sheet(LONG, LOST)], width=80)
    colored = as_text([_sheet(LONG, LOST)], width=80, color=True)

    assert "\x1b[31m" in colored
    assert [line.rstrip() for line in ESCAPES.sub("", colored).splitlines()] == plain.splitlines()


def test_a_spreadsheet_gets_the_forms_in_one_cell() -> None:
    forms = "Association ×2, East Sea Non-ferrous Metal Association (wrong)"
    assert forms in as_csv([_sheet(LONG)])


@given(st.text(max_size=60), st.text(max_size=60), st.integers(0, 200))
def test_no_line_is_wider_than_the_terminal(chinese: str, english: str, width: int) -> None:
    entity = Entity(chinese, EntityKind.PLACE, english, 1, (_form(english, right=False),))

    lines = as_text([_sheet(entity)], width=width).splitlines()

    assert all(cell_len(line) <= min(max(width, 60), 140) for line in lines)
