"""The entity sheet: whom and what a release names, and where its English deviates."""

from __future__ import annotations

import json

import pytest

from editor.checks.context import Context, Resources
from editor.entities import entity_sheet
from editor.entity import Entity, EntityKind
from editor.model import Document, Pair, Segment, Span
from editor.reporters.entities import Sheet, as_csv, as_json, as_text

ROWS = [
    ("明岳集团董事长唐文辉、副总经理吴长河出席。", "Tang Wenhui, chairman of Mingyue Group, came."),
    ("唐文辉表示，明岳集团将在青梧县投资。", "Tang Wen Hui said Mingyue Group would invest in Qingsha County."),
    ("青梧县位于山西。", "Qingwu lies in Shaanxi."),
    ("明岳集团成立于2001年。", "Bright Mountain Group was founded in 2001."),
]  # fmt: skip


def document(rows: list[tuple[str, str]]) -> Document:
    text, segments, pairs = "", [], []
    for chinese, english in rows:
        segment = Segment.verbatim(english, len(text))
        segments.append(segment)
        pairs.append(Pair(segment, Span(0, len(english)), chinese, confident=True))
        text += english + "\n\n"
    return Document("release.en.txt", text, tuple(segments), pairs=tuple(pairs))


@pytest.fixture
def sheet(resources: Resources) -> dict[str, Entity]:
    found = entity_sheet(Context(document(ROWS), resources))
    return {entity.chinese: entity for entity in found}


def forms(entity: Entity) -> list[tuple[str, int, bool]]:
    return [(form.text, len(form.places), form.right) for form in entity.forms]


def test_a_person_is_listed_with_every_form_and_the_wrong_ones_marked(
    sheet: dict[str, Entity],
) -> None:
    person = sheet["唐文辉"]

    assert (person.kind, person.expected) == (EntityKind.PERSON, "Tang Wenhui")
    assert (person.mentions, person.found, person.deviates) == (2, 2, True)
    assert sorted(forms(person)) == [("Tang Wen Hui", 1, False), ("Tang Wenhui", 1, True)]


def test_a_person_who_is_left_out_is_listed_as_missing(sheet: dict[str, Entity]) -> None:
    assert sheet["吴长河"].missing
    assert sheet["吴长河"].deviates
    assert sheet["吴长河"].expected == "Wu Changhe"


def test_a_company_is_one_row_with_its_translated_name(sheet: dict[str, Entity]) -> None:
    body = sheet["明岳集团"]

    assert body.kind is EntityKind.ORGANIZATION
    assert forms(body) == [("Mingyue", 2, True), ("Bright Mountain", 1, False)]


def test_places_show_the_wrong_county_and_the_wrong_province(sheet: dict[str, Entity]) -> None:
    assert sorted(forms(sheet["青梧县"])) == [("Qingsha", 1, False), ("Qingwu", 1, True)]
    assert forms(sheet["山西"]) == [("Shaanxi", 1, False)]


def test_titles_are_listed_with_their_standard_english(sheet: dict[str, Entity]) -> None:
    assert sheet["董事长"].expected == "chairman"
    assert forms(sheet["董事长"]) == [("chairman", 1, True)]


def test_every_place_of_a_form_is_where_its_words_stand(resources: Resources) -> None:
    made = document(ROWS)
    for entity in entity_sheet(Context(made, resources)):
        for form in entity.forms:
            for place in form.places:
                assert " ".join(made.text[place.start : place.end].split()) == form.text


def test_without_a_source_there_is_no_sheet(resources: Resources) -> None:
    text = "Tang Wenhui came."
    alone = Document("a.txt", text, (Segment.verbatim(text, 0),))

    assert entity_sheet(Context(alone, resources)) == ()


def test_names_of_the_source_are_masked_for_the_grammar_engines(resources: Resources) -> None:
    text = "Then He Ran spoke."
    segment = Segment.verbatim(text, 0)
    pair = Pair(segment, Span(0, len(text)), "随后何然讲话。董事长何然出席。", confident=True)
    made = Document("a.txt", text, (segment,), pairs=(pair,))

    assert Span(5, 11) in Context(made, resources).names(segment)


def test_the_three_views_say_the_same(resources: Resources) -> None:
    made = document(ROWS)
    found = entity_sheet(Context(made, resources))
    sheets = [Sheet(made, found)]

    told = json.loads(as_json(sheets))["files"][0]["entities"]
    rows = as_csv(sheets).splitlines()
    text = as_text(sheets)

    assert [entity["chinese"] for entity in told] == [entity.chinese for entity in found]
    assert len(rows) == len(found) + 1
    assert all(entity.chinese in text for entity in found)
    assert text.count("\n  ! ") == sum(entity.deviates for entity in found)


def test_a_path_that_begins_like_a_formula_is_harmless_in_a_spreadsheet() -> None:
    made = document(ROWS)
    entity = Entity("甲", EntityKind.PERSON, "=1+1", 1, ())

    assert "'=1+1" in as_csv([Sheet(made, (entity,))])
