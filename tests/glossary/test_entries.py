"""Glossary files: what is wrong is refused with file, line, entry and reason."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.errors import SourceError
from editor.glossary.csv_entries import parse_csv
from editor.glossary.files import layer, parse, read_bytes, unique
from editor.glossary.term import Term
from editor.glossary.yaml_entries import parse_yaml

GOOD = "- id: one\n  source: [一]\n  preferred: right\n  avoid: [wrong]\n"


def yaml(text: str) -> tuple[Term, ...]:
    return parse_yaml(text, "house.yaml", "house")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (GOOD + "  prefered: x\n", "house.yaml:5: entry one: unknown key 'prefered' (did you mean preferred?)"),
        (GOOD + "  enforce: hart\n", "house.yaml:5: entry one: enforce is one of hard, soft, hint, not 'hart' (did you mean hard?)"),
        (GOOD + "  id: two\n", "house.yaml:5: entry one: the key 'id' is given twice"),
        ("- id: One\n  source: []\n  preferred: x\n", "house.yaml:1: entry One: an id is lower-case words joined by hyphens"),
        ("- source: []\n  preferred: x\n", "house.yaml:1: the entry has no id"),
        ("- id: one\n  preferred: x\n", "house.yaml:1: entry one: source is missing: give the Chinese, [] where there is none"),
        ("- id: one\n  source: []\n  avoid: [x]\n", "house.yaml:1: entry one: give preferred, or advice or remove where nothing can stand"),
        ("- id: one\n  source: []\n  preferred: x\n  avoid: ['(a']\n", "house.yaml:4: entry one: '(' is never closed in '(a'"),
        ("- id: one\n  source: []\n  preferred: x\n  avoid: y\n", "house.yaml:4: entry one: a list is wanted here: [one, two]"),
        ("- id: one\n  source: []\n  preferred: [x]\n", "house.yaml:3: entry one: a text is wanted here, not a list or a mapping"),
        ("id: one\n", "house.yaml:1: a glossary is a list of entries, each '- id: …'"),
        ("- id: [\n", "house.yaml:2: not valid YAML: "),
        ("- one\n", "house.yaml:1: an entry is a mapping of keys"),
        (GOOD + "  since: soon\n", "house.yaml:5: entry one: since is a date such as 2022-10"),
    ],
)  # fmt: skip
def test_a_mistake_is_named_with_its_line(text: str, message: str) -> None:
    with pytest.raises(SourceError) as caught:
        yaml(text)

    assert str(caught.value).startswith(message)


def test_an_alias_bomb_costs_nothing_and_is_refused() -> None:
    bomb = "- &a [x, x, x]\n" + "".join(
        f"- &{chr(98 + n)} [{', '.join(['*' + chr(97 + n)] * 9)}]\n" for n in range(20)
    )

    with pytest.raises(SourceError, match="mapping of keys"):
        yaml(bomb)


@pytest.mark.parametrize("text", ["[" * 50_000, "- " * 50_000, "{a: " * 50_000])
def test_bottomless_nesting_is_refused(text: str) -> None:
    with pytest.raises(SourceError):
        yaml(text)


def test_a_spreadsheet_makes_terms_too() -> None:
    text = "source,preferred,avoid,enforce\n双碳,dual carbon,double carbon|(twin|two) carbon,hard\n"

    (term,) = parse_csv(text, "house.csv", "house")

    assert term.id == "dual-carbon"
    assert [avoid.pattern for avoid in term.avoid] == ["double carbon", "(twin|two) carbon"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("preferred,avoids\n", "house.csv:1: unknown column 'avoids' (did you mean avoid?)"),
        ("preferred\nx\n", "house.csv:1: the column 'avoid' is missing"),
        ("preferred,avoid\nx\n", "house.csv:2: the row has more or fewer cells than the header"),
        ("preferred,avoid\nx,(a\n", "house.csv:2: entry x: '(' is never closed in '(a'"),
        ("preferred,avoid\n,a\n", "house.csv:2: preferred is empty"),
        ("preferred,avoid,enforce\nx,a,hart\n", "house.csv:2: entry x: 'hart' is not a valid Enforce"),
    ],
)  # fmt: skip
def test_a_wrong_row_is_named_with_its_line(text: str, message: str) -> None:
    with pytest.raises(SourceError) as caught:
        parse_csv(text, "house.csv", "house")

    assert str(caught.value) == message


def test_one_layer_holds_an_id_once() -> None:
    with pytest.raises(SourceError, match=r"house\.yaml:5: entry one: the id is taken by"):
        unique(yaml(GOOD + GOOD))


def test_a_later_layer_replaces_entries_of_the_same_id_or_source() -> None:
    shipped = yaml(GOOD + GOOD.replace("one", "two").replace("一", "二"))
    house = yaml("- id: other\n  source: [二]\n  preferred: ours\n")

    assert [term.id for term in layer([shipped, house])] == ["one", "other"]


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "house.yaml"
    path.write_bytes(b"- id: one\n\xff\xfe")

    with pytest.raises(SourceError, match=r"house\.yaml:2: not UTF-8"):
        parse(read_bytes(path), path)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="cannot read the glossary"):
        read_bytes(tmp_path / "none.yaml")
